"""Watching a catalogue: whenever records change, they are published."""

import logging
import multiprocessing
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import monotonic, sleep

from colophon.catalogue import Catalogue
from colophon.model.errors import ColophonError
from colophon.processes.ending import end_with_parent, ignore_interrupts, start
from colophon.web.serving import logs

LOG = logging.getLogger("colophon.web")
_EVERY = 2.0  # seconds
_SHARE = 20  # of the time, at most one part goes into looking

Sight = tuple[date, int, int]


class Watch:
    """A process that looks at the record files and publishes what has changed.

    Its own process, so that no answer waits for it; ended at any moment it leaves the
    old state or the new one.  Where it dies it is started again.
    """

    def __init__(self, folder: Path, every: float = _EVERY) -> None:
        self._folder = folder
        self._every = every
        self._over = threading.Event()
        self._minder = threading.Thread(target=self._mind, daemon=True)
        self._process = self._new()

    def start(self) -> None:
        """Publish now, and then whenever something has changed."""
        start(self._process)
        self._minder.start()

    def stop(self) -> None:
        """Stop."""
        self._over.set()
        self._minder.join()
        self._process.terminate()
        self._process.join()

    def _mind(self) -> None:
        while not self._over.wait(self._every):
            if not self._process.is_alive():
                LOG.warning("The watch ended (%s); it is set again.", self._process.exitcode)
                self._process = self._new()
                start(self._process)

    def _new(self) -> multiprocessing.context.SpawnProcess:
        context = multiprocessing.get_context("spawn")
        return context.Process(target=_watch, args=(self._folder, self._every), daemon=True)


def _watch(folder: Path, every: float) -> None:
    ignore_interrupts()
    end_with_parent()
    logs.begin(access=False)
    Round(Catalogue.open(folder), every).go(_sleep_until)


def _sleep_until(seconds: float) -> bool:
    sleep(seconds)
    return True


class Round:
    """Looking again and again; ``go`` ends when the pause it is given says False."""

    def __init__(self, catalogue: Catalogue, every: float = _EVERY) -> None:
        self._catalogue = catalogue
        self._every = every
        self._settings = self._written_settings()

    def go(self, pause: Callable[[float], bool]) -> None:
        """Look, publish where something has changed, pause, and again."""
        seen: Sight | None = None
        more = True
        while more:
            begun = monotonic()
            try:
                found = self._sight()
                took = monotonic() - begun
                if found != seen and self._publish_once():
                    seen = found
            except Exception:  # whatever it is, it may have passed by the next time
                took = monotonic() - begun
                LOG.exception("Could not publish.")
            more = pause(max(self._every, _SHARE * took))

    def _sight(self) -> Sight:
        """What changes when a record file does; the day too, on which embargoes end."""
        count = mark = 0
        for name, stamp in self._catalogue.store.texts.stamps().items():
            count += 1
            # in any order, and another one for every change of any of them
            mark ^= hash((name, stamp))
        settings = self._settings_path.stat()
        mark ^= hash((settings.st_size, settings.st_mtime_ns))
        return self._catalogue.clock().date(), count, mark

    def _publish_once(self) -> bool:
        settings = self._written_settings()
        if settings != self._settings:
            LOG.warning("catalogue.yaml has changed: serve again for it to hold.")
            self._settings = settings
        try:
            report = self._catalogue.doors.publish()
        except (ColophonError, OSError) as error:
            LOG.warning("Could not publish: %s", error)
            return False
        for problem in report.problems:
            LOG.warning("%s", problem)
        return True

    def _written_settings(self) -> bytes:
        return self._settings_path.read_bytes()

    @property
    def _settings_path(self) -> Path:
        return Path(self._catalogue.folder) / "records" / "catalogue.yaml"
