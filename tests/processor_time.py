"""Processor time of this process and of all that it has started, waited for or not.

``RUSAGE_CHILDREN`` leaves out whoever runs still, and whoever ended without anybody waiting.
https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
"""

import ctypes
import os
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

_PR_SET_CHILD_SUBREAPER = 36
_PROCESSES = Path("/proc")


class Usage(NamedTuple):
    """Seconds of processor time by storey: of this process, of its children, of all below."""

    here: float
    children: float
    below: float

    def since(self, before: "Usage") -> "Usage":
        """What was used after ``before``."""
        return Usage(*(now - then for now, then in zip(self, before, strict=True)))

    def each(self, count: int) -> "Usage":
        """A ``count``th of it."""
        return Usage(*(one / count for one in self))

    def is_possible(self, wall: float) -> bool:
        """Whether this machine's cores can have done it within so many seconds."""
        return min(self) >= 0 and sum(self) <= (os.cpu_count() or 1) * wall + _UNSURE


_UNSURE = 0.2
"""seconds: a few processes, each of which is told in hundredths"""


def can_be_counted() -> bool:
    """Whether the system tells what is asked here."""
    return sys.platform == "linux"


def adopt_orphans() -> None:
    """Whoever ends without waiting for its children leaves them to this process, to be counted.

    https://man7.org/linux/man-pages/man2/PR_SET_CHILD_SUBREAPER.2const.html
    """
    if ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        raise OSError("the system lets this process adopt no orphans")


def read_usage() -> Usage:
    """What was used so far, by the living and by those that have ended."""
    children: dict[int, list[int]] = defaultdict(list)
    used: dict[int, tuple[float, float]] = {}
    for folder in _PROCESSES.iterdir():
        if not folder.name.isdigit():
            continue
        try:
            fields = (folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:  # ended meanwhile
            continue
        children[int(fields[1])].append(int(folder.name))
        own, waited_for = _seconds(fields[11:13]), _seconds(fields[13:15])
        used[int(folder.name)] = own, waited_for
    return _by_storey(children, used)


def _seconds(ticks: list[str]) -> float:
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def _by_storey(children: dict[int, list[int]], used: dict[int, tuple[float, float]]) -> Usage:
    found = [0.0, 0.0, 0.0]
    row, storey = [os.getpid()], 0
    while row:
        for one in row:
            own, waited_for = used.get(one, (0.0, 0.0))
            found[min(storey, 2)] += own
            found[min(storey + 1, 2)] += waited_for
        row, storey = [child for one in row for child in children[one]], storey + 1
    return Usage(*found)
