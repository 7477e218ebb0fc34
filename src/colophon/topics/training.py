"""Training apart from whatever asks for topics: a process of its own, at low priority.

    python -m colophon.topics.training FOLDER

``FOLDER`` is where a memory keeps its lessons.  Who asks meanwhile is answered by what was
trained before; the files of a model appear whole, and the next question reads them.
"""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from colophon.topics.memory import Memory

LOCK = "training.lock"
"""held by the process that trains a folder's lessons"""
_PRIORITY = 10
"""by how much the process is nicer than others"""


def start(folder: Path) -> bool:
    """Begin to train from a folder's lessons without waiting; whether a process was started.

    It outlives the command that started it.  A second one ends at once while one is at work.
    """
    command = [sys.executable, "-m", __name__, str(folder)]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # an interrupt at the terminal is not meant for it
        )
    except OSError:  # no more processes, no interpreter: the next question tries again
        return False
    threading.Thread(target=process.wait, name="end of training", daemon=True).start()
    return True


def train(folder: Path) -> bool:
    """Train from a folder's lessons now, unless another process does; whether it was done."""
    try:
        with FileLock(folder / LOCK, timeout=0):
            Memory.open(folder).train()
    except Timeout:
        return False
    return True


if __name__ == "__main__":
    with suppress(OSError, AttributeError):  # not on every system
        os.nice(_PRIORITY)
    train(Path(sys.argv[1]))
