"""Watching a catalogue: whenever records change, they are published."""

import logging
import multiprocessing
import os
import signal
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import monotonic, sleep

from colophon.catalogue import Catalogue
from colophon.errors import ColophonError

LOG = logging.getLogger("colophon.web")
_EVERY = 2.0  # seconds
_SHARE = 20  # of the time, at most one part goes into looking

Sight = tuple[date, int, int, int]


class Watch:
    """A process that looks at the record files and publishes what has changed.

    Its own process, so that no answer waits for it; ended at any moment it leaves the
    old state or the new one.
    """

    def __init__(self, folder: Path, every: float = _EVERY) -> None:
        context = multiprocessing.get_context("spawn")
        self._process = context.Process(target=_watch, args=(folder, every), daemon=True)

    def start(self) -> None:
        """Publish now, and then whenever something has changed."""
        self._process.start()

    def stop(self) -> None:
        """Stop."""
        self._process.terminate()
        self._process.join()


def _watch(folder: Path, every: float) -> None:
    # an interrupt at the terminal reaches every process: the parent ends this one
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Round(Catalogue.open(folder), every).go(_slept)


def _slept(seconds: float) -> bool:
    sleep(seconds)
    return True


class Round:
    """Looking again and again; ``go`` ends when the pause it is given says False."""

    def __init__(self, catalogue: Catalogue, every: float = _EVERY) -> None:
        self._catalogue = catalogue
        self._every = every

    def go(self, pause: Callable[[float], bool]) -> None:
        """Look, publish where something has changed, pause, and again."""
        seen: Sight | None = None
        more = True
        while more:
            begun = monotonic()
            found = self._sight()
            took = monotonic() - begun
            if found != seen and self._published():
                seen = found
            more = pause(max(self._every, _SHARE * took))

    def _sight(self) -> Sight:
        """What changes when a record file does; the day too, on which embargoes end."""
        count = newest = size = 0
        with os.scandir(Path(self._catalogue.folder) / "records") as entries:
            for entry in entries:
                if entry.name.endswith(".yaml") and not entry.name.startswith("."):
                    found = entry.stat()
                    count += 1
                    size += found.st_size
                    newest = max(newest, found.st_mtime_ns)
        return self._catalogue.clock().date(), count, newest, size

    def _published(self) -> bool:
        try:
            report = self._catalogue.doors.publish()
        except (ColophonError, OSError) as error:
            LOG.warning("Could not publish: %s", error)
            return False
        for problem in report.problems:
            LOG.warning("%s", problem)
        return True
