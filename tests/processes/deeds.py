"""What the children in these tests do."""

import os
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


DEEDS: dict[str, Callable[..., object]] = {
    "double": lambda number: 2 * number,
    "divide": lambda number: 1 / number,
    "process": lambda _: os.getpid(),
    "folder": lambda _: os.getcwd(),
    "surroundings": os.environ.get,
    "say": lambda size: "x" * size,
    "length": len,
    "eat": eat,
    "spin": spin,
    "sleep": time.sleep,
    "crash": lambda _: os.abort(),
    "leave": os._exit,
    "beside": sleep_beside_a_program,
}
