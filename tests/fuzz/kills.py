"""Killing commands at random moments: nothing is lost, and running them again goes on."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.fuzz import targets

PATIENCE = 120.0
"""seconds of processor time, or of waiting, after which a command is said to hang"""
ROOT = Path(__file__).parents[2]
DOCUMENTS = ("bus-route-fourteen.md", "penny-tract-on-tea.txt", "found-on-a-lamp-post.txt")
COMMANDS: Sequence[tuple[str, ...]] = (
    ("describe", "box"),
    ("describe", "--again", "--jobs", "2", "box"),
    ("accept", "ALL"),
    ("set", "ONE", "title", "Another title"),
    ("reject", "ONE", "publisher"),
    ("undo",),
    ("redo",),
    ("publish",),
    ("check",),
    ("export", "nquads", "-o", "out.nq"),
    ("rename", "ONE", "pam-NUMBER"),
    ("discard", "ONE"),
    ("vocab", "add", "words.ttl", "--name", "words"),
    ("learn",),
)


def environment() -> dict[str, str]:
    """As the tests run, the source first."""
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    return {**os.environ, "PYTHONPATH": path, "COLOPHON_USER": "ann", "PYTHONUTF8": "1",
            "PYTHONFAULTHANDLER": "1"}  # fmt: skip


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command to its end; raises ``TimeoutExpired`` where it computes for two minutes, or
    waits so long for something.

    A machine that has much else to do may keep it from computing for longer.
    """
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen(
            [sys.executable, "-m", "colophon", *arguments],
            cwd=folder,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
        )
        _await(process)
        for one in (out, err):
            one.seek(0)
        return subprocess.CompletedProcess(process.args, process.returncode, out.read(), err.read())


def _await(process: "subprocess.Popen[bytes]") -> None:
    """Wait for a process as long as it computes, or waits for the processor."""
    waiting = 0.0
    while waiting < PATIENCE:
        try:
            process.wait(1.0)
            return
        except subprocess.TimeoutExpired:
            state, used = _state(process.pid)
            waiting = waiting + 1.0 if state in "SDT" else max(waiting - 1.0, 0.0)
            if used > PATIENCE:
                break
    process.send_signal(signal.SIGABRT)  # where it is, is printed (PYTHONFAULTHANDLER)
    process.wait()
    raise subprocess.TimeoutExpired(process.args, PATIENCE)


def _state(pid: int) -> tuple[str, float]:
    """State of a process (``R``: it computes or wants to), and its seconds of processor time."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(") ")[2].split()
    except OSError:  # it has ended, or the system has no such files
        return "S", 0.0
    return fields[0], (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def house(folder: Path) -> Path:
    """A catalogue with three drafts, of which two are published."""
    run(folder.parent, "init", folder.name, "--yes", "--domain", "archive.example.org")
    (folder / "box").mkdir()
    for name in DOCUMENTS:
        shutil.copy(targets.DOCUMENTS / name, folder / "box" / name)
    (folder / "words.ttl").write_bytes(targets.vocabularies()["a.ttl"])
    run(folder, "describe", "box")
    run(folder, "accept", *ids(folder)[:2])
    run(folder, "publish")
    return folder


def ids(folder: Path) -> list[str]:
    """The ids of all records."""
    kept = (folder / "records").glob("[!.]*.yaml")
    return sorted(one.stem for one in kept if one.stem != "catalogue")


def rounds(folder: Path, seeds: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Each round is one command killed; (seed, what is wrong afterwards or empty)."""
    for seed in seeds:
        chance = random.Random(f"kill {seed}")
        command = list(chance.choice(COMMANDS))
        known = ids(folder)
        if not known:
            run(folder, "describe", "--again", "box")
            known = ids(folder)
        chosen = chance.choice(known)
        filled = {"ONE": [chosen], "ALL": known}
        command = [
            word.replace("NUMBER", str(seed)) for one in command for word in filled.get(one, [one])
        ]
        before = {path.name: path.read_bytes() for path in (folder / "records").glob("*.yaml")}
        killed(folder, command, chance.uniform(0.05, 2.5))
        wrong = amiss(folder, before, command)
        yield seed, f"{' '.join(command)}: {wrong}" if wrong else ""


def killed(folder: Path, command: Sequence[str], after: float) -> None:
    """A command started, and killed after so many seconds if it is not done."""
    process = subprocess.Popen(
        [sys.executable, "-m", "colophon", *command],
        cwd=folder,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    end = time.monotonic() + after
    while process.poll() is None and time.monotonic() < end:
        time.sleep(0.01)
    process.kill()
    process.wait()


def amiss(folder: Path, before: dict[str, bytes], command: Sequence[str]) -> str:
    """What is wrong after a kill: a broken file, a lost record, a command that does not work."""
    listed = run(folder, "list", "--json")
    if listed.returncode != 0 or "Traceback" in listed.stderr:
        return f"list: {listed.stderr[-300:]}"
    known = {json.loads(line)["id"] for line in listed.stdout.splitlines() if line.startswith("{")}
    known = known or {one["id"] for one in json.loads(listed.stdout or "[]")}
    lost = {Path(name).stem for name in before} - known - {"catalogue"}
    if lost and command[0] not in ("discard", "rename", "undo", "redo", "publish"):
        return f"lost {sorted(lost)}"
    published = run(folder, "publish", "--json")
    if published.returncode not in (0, 1) or "Traceback" in published.stderr:
        return f"publish: {published.stderr[-300:]}"
    again = run(folder, "describe", "box")
    if again.returncode != 0 or "Traceback" in again.stderr:
        return f"describe: {again.stderr[-300:]}"
    return ""
