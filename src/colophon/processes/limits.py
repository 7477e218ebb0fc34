"""Limits of the process that we are in: its memory, and its time for one task.

Linux counts private memory (``RLIMIT_DATA``), other Unixes are watched by a thread,
Windows has job objects; processor time is counted wherever ``RLIMIT_CPU`` is.
"""

import math
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import msgspec

from colophon.processes.faults import OUT_OF_MEMORY

_GRACE = 4
"""times the seconds of processor time that a task may last where that is counted"""
_GRACE_LEAST = 30.0
"""… and so many seconds more"""
_GROWN = 0.5
"""of the memory allowed: a process that has had so much is not used again"""
_LOOK = 0.1
"""seconds between two looks at the memory where the system does not limit it"""


class TaskLimits(msgspec.Struct, frozen=True, kw_only=True):
    """What one task may take: ``memory`` in bytes, ``seconds`` of processor time.

    ``by_the_clock`` are the seconds after which a task is ended that does nothing; without
    them there is time enough for a machine that has much else to do.
    """

    memory: int = 2048 * 1024 * 1024
    seconds: float = 120.0
    by_the_clock: float = 0.0

    @property
    def wall(self) -> float:
        """Seconds by the clock after which a task is ended whatever it does."""
        usual = self.seconds if sys.platform == "win32" else _GRACE * self.seconds + _GRACE_LEAST
        return self.by_the_clock or usual


def limit_memory(most: int) -> None:
    """Allow this process so many bytes; more fails, or ends it."""
    if sys.platform == "win32":
        from colophon.processes.windows import limit_memory as limit

        limit(most)
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
    if sys.platform != "linux":
        threading.Thread(target=_watch_memory, args=(most,), daemon=True).start()


def _watch_memory(most: int) -> None:
    while memory_used() < most:
        time.sleep(_LOOK)
    os._exit(OUT_OF_MEMORY)


def has_grown(most: int) -> bool:
    """Whether this process has had so much of the memory allowed that another should go on."""
    return memory_used() > _GROWN * most


def memory_used() -> int:
    """The most memory in bytes that this process has had; 0 where nobody says.

    Linux hands the resource usage of the parent on to a program that it starts, so that
    the process is asked itself.
    """
    if sys.platform == "win32":
        return 0
    if sys.platform == "linux":
        with suppress(OSError, ValueError, IndexError), open("/proc/self/status", "rb") as file:
            return int(file.read().split(b"VmHWM:", 1)[1].split(None, 1)[0]) * 1024
    import resource

    return memory_of(resource.getrusage(resource.RUSAGE_SELF))


def memory_of(used: Any) -> int:
    """The most memory in bytes that a process has had, by its resource usage."""
    return int(used.ru_maxrss) * (1 if sys.platform == "darwin" else 1024)


def limit_time(seconds: float) -> None:
    """Allow this process so many more seconds of processor time, then the system ends it."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    allowed = math.ceil(used.ru_utime + used.ru_stime + seconds)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (allowed, hard))


_ask: Callable[[float], None] | None = None


def more_time(seconds: float) -> None:
    """Ask for so many more seconds by the clock: another program works for this one now."""
    if _ask:
        _ask(seconds)


def in_child() -> bool:
    """Whether this process is a child within limits, or another that may have no children."""
    if _ask is not None:
        return True
    from multiprocessing import current_process

    return bool(current_process().daemon)


def on_more_time(ask: Callable[[float], None]) -> None:
    """Who is asked by :func:`more_time` in this process."""
    global _ask
    _ask = ask


def require_started() -> None:
    """Refuse in a child that, while it starts, runs the script of its parent once more.

    What it would wait for there its parent may hold, which waits for it.  Raises RuntimeError,
    as :mod:`multiprocessing` does.
    https://docs.python.org/3/library/multiprocessing.html#the-spawn-and-forkserver-start-methods
    """
    import multiprocessing

    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise RuntimeError(
            "A script is run again by each process that it starts: let it begin under"
            ' if __name__ == "__main__":.'
        )
