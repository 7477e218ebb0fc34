"""Ctrl-C is one sentence, whenever it comes, and ends what was started."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


def interrupted(folder: Path, *arguments: str, after: str) -> tuple[int, str]:
    """A command at a terminal's Ctrl-C once it has said something; exit code and complaints.

    ``after`` is what it says, on either stream.
    """
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "colophon", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout
        said = ""
        while after not in said:
            line = process.stdout.readline().decode()
            assert line, said
            said += line
        os.killpg(process.pid, signal.SIGINT)
        rest = process.stdout.read().decode()
        process.wait(30)
    return process.returncode, rest


@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_describing(tmp_path: Path, jobs: str) -> None:
    for number in range(60):
        (tmp_path / f"{number:02}.txt").write_text(f"Leaflet {number}\n\nBread for all.\n", "utf-8")
    code, said = interrupted(tmp_path, "describe", "--jobs", jobs, str(tmp_path), after="Bread")
    assert "Traceback" not in said
    assert said.count("Interrupted") == 1
    assert code == 130


@pytest.mark.slow
def test_the_desk(tmp_path: Path) -> None:
    from colophon.catalogue import make_catalogue

    make_catalogue(tmp_path / "house", {"domain": "archive.example.org"})
    command = ("-C", "house", "review", "--no-open", "--port", "0")
    code, said = interrupted(tmp_path, *command, after="works once")
    assert "Traceback" not in said
    assert code in (0, 130)
    assert not (tmp_path / "house" / ".colophon" / "desk.html").exists()
