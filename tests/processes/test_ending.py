"""A child that starts is found by no interrupt, whoever starts it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

ANY = """
import multiprocessing, sys
from colophon.processes.ending import start
from tests.processes.deeds import note_interrupts
if __name__ == "__main__":
    method, path = sys.argv[1:]
    child = multiprocessing.get_context(method).Process(target=note_interrupts, args=(path,))
    start(child)
    child.join()
    note_interrupts(path)
"""
WORKERS = """
import socket, sys
from tests.processes.deeds import Work
from colophon.web.serving.workers import supervise
if __name__ == "__main__":
    with socket.socket() as bound:
        supervise(Work(sys.argv[1]), bound, 1)
"""


def noted(tmp_path: Path, program: str, *arguments: str) -> list[str]:
    """What a program and its child note, which has started no other child before."""
    script, note = tmp_path / "program.py", tmp_path / "note"
    script.write_text(program, encoding="utf-8")
    subprocess.run(
        [sys.executable, str(script), *arguments, str(note)],
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        check=True,
        timeout=60,
        # whoever runs the tests in the background has them ignore interrupts
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    return note.read_text(encoding="utf-8").split()


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_interrupts_wait_while_a_child_starts(tmp_path: Path, method: str) -> None:
    assert noted(tmp_path, ANY, method) == ["held", "admitted"]


def test_workers_start_without_interrupts_and_ignore_them(tmp_path: Path) -> None:
    assert noted(tmp_path, WORKERS) == ["held", "ignored"]
