"""Ctrl-C at random moments of every command: one sentence, and nothing goes on behind it."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.fuzz import kills

COMMANDS: Sequence[tuple[str, ...]] = (
    *kills.COMMANDS,
    ("list",),
    ("show", "ONE"),
    ("init", "other-NUMBER", "--yes", "--domain", "archive.example.org"),
    ("topics", "box/bus-route-fourteen.md"),
    ("evaluate",),
    ("formats",),
    ("profile",),
    ("vocab", "search", "topics", "bread"),
    ("publishers",),
    ("rewrite",),
    ("import", "box.csv"),
    ("export", "xlsx", "-o", "box.xlsx"),
    ("serve", "--port", "PORT"),
    ("serve", "--port", "PORT", "--workers", "2", "--watch"),
    ("review", "--no-open", "--port", "0"),
    ("harvest-check", "http://127.0.0.1:9/oai"),
    ("harvest", "http://127.0.0.1:9/oai"),
)
ENDLESS = ("serve", "review")
"""commands that end by an interrupt alone"""
PATIENCE = 90.0
"""seconds in which an interrupted command has ended"""


def rounds(folder: Path, seeds: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Each round is one command interrupted; (seed, what is wrong with its end or empty)."""
    (folder / "box.csv").write_text("Title,Date\nThe Lower Gate,1976\nTea,1901\n", "utf-8")
    for seed in seeds:
        chance = random.Random(f"interrupt {seed}")
        command = list(COMMANDS[seed % len(COMMANDS)])
        known = kills.ids(folder) or ["x"]
        filled = {"ONE": [chance.choice(known)], "ALL": known, "PORT": [str(_free_port())]}
        words = [
            word.replace("NUMBER", str(seed)) for one in command for word in filled.get(one, [one])
        ]
        wrong = interrupted(folder, words, chance.uniform(0.02, 4.0))
        yield seed, f"{' '.join(command)}: {wrong}" if wrong else ""


def interrupted(folder: Path, command: Sequence[str], after: float) -> str:
    """What is wrong with the end of a command that is interrupted after so many seconds."""
    process = subprocess.Popen(
        [sys.executable, "-m", "colophon", *command],
        cwd=folder,
        env={**kills.environment(), "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    end = time.monotonic() + after
    # an interrupt before the interpreter has begun is Python's own affair
    while process.poll() is None and (time.monotonic() < end or not _has_begun(process.pid)):
        time.sleep(0.01)
    stopped = process.poll() is None
    if stopped:
        os.killpg(process.pid, signal.SIGINT)
    try:
        said = process.communicate(timeout=PATIENCE)[1].decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return f"does not end: {process.communicate()[1][-300:]!r}"
    return _amiss(said, process.returncode, command[0], stopped=stopped) or _left(process.pid)


def _has_begun(pid: int) -> bool:
    """Whether the program's own modules are being read."""
    try:
        return "lxml" in (maps := Path(f"/proc/{pid}/maps").read_text("utf-8")) or "msgspec" in maps
    except OSError:
        return True


def _amiss(said: str, code: int, command: str, *, stopped: bool) -> str:
    if "Traceback" in said or "Exception ignored" in said:
        return said[-600:]
    if stopped and said.count("Interrupted") > 1:
        return f"said more than once: {said[-300:]}"
    if stopped and code not in (0, 1, 2, 130):
        return f"exit code {code}: {said[-300:]}"
    return "did not go on" if command in ENDLESS and not stopped and code else ""


def _free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _left(session: int) -> str:
    """The processes that go on behind a command that has ended."""
    for _ in range(50):
        left = [pid for pid in _processes() if _session(pid) == session]
        if not left:
            return ""
        time.sleep(0.1)
    return f"processes go on: {left}"


def _processes() -> list[int]:
    return [int(one.name) for one in Path("/proc").iterdir() if one.name.isdigit()]


def _session(pid: int) -> int:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(") ")[2].split()
    except OSError:
        return -1
    return -1 if fields[0] == "Z" else int(fields[3])
