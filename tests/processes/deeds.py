"""What the children in these tests do."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path


def work(kind: str = "") -> Callable[[tuple[str, object]], object]:
    """The work: a task is a deed's name and what it is told."""
    if kind == "broken":
        raise ValueError("there is no such work")
    return lambda task: DEEDS[task[0]](task[1])


def eat(megabytes: int) -> int:
    """Take memory."""
    return len(bytearray(megabytes * 1024 * 1024))


def eat_and_crash(megabytes: int) -> None:
    """Crash for want of memory, as code does that cannot say so."""
    held = b"x" * (megabytes * 1024 * 1024)
    if held:
        os.abort()


def spin(seconds: float) -> str:
    """Compute for so long."""
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return "spun"


def sleep_beside_a_program(path: str) -> None:
    """Start a program that sleeps, and sleep."""
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as program:
        Path(path).write_text(f"{os.getpid()} {program.pid}", encoding="utf-8")
        time.sleep(60)


def note_interrupts(path: str) -> None:
    """Note whether interrupts are held back, ignored or admitted here."""
    held = signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())
    ignored = signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    with Path(path).open("a", encoding="utf-8") as note:
        print("held" if held else "ignored" if ignored else "admitted", file=note)


class Work:
    """Work of a worker, which notes interrupts when it arrives there and when it is done."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __reduce__(self) -> tuple[Callable[[str], "Work"], tuple[str]]:
        return _arrived, (self._path,)

    def __call__(self, _: socket.socket) -> None:
        """Do it, and end the supervisor."""
        note_interrupts(self._path)
        os.kill(os.getppid(), signal.SIGTERM)
        time.sleep(60)


def _arrived(path: str) -> Work:
    note_interrupts(path)
    return Work(path)


DEEDS: dict[str, Callable[..., object]] = {
    "double": lambda number: 2 * number,
    "divide": lambda number: 1 / number,
    "process": lambda _: os.getpid(),
    "folder": lambda _: os.getcwd(),
    "surroundings": os.environ.get,
    "say": lambda size: "x" * size,
    "length": len,
    "eat": eat,
    "eat and crash": eat_and_crash,
    "spin": spin,
    "sleep": time.sleep,
    "crash": lambda _: os.abort(),
    "leave": os._exit,
    "beside": sleep_beside_a_program,
}
