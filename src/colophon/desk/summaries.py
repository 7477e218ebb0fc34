"""The shelf: summaries of all records in memory, kept in step with their files."""

import os
import time
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from colophon.desk.summary import Matter, Summary, summarised
from colophon.model.errors import RecordError, RecordNotFound
from colophon.model.problem import Problem
from colophon.store.records import Stored

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

PATIENCE = 1.0
"""seconds for which the folder is not looked at again"""

_Stamp = tuple[int, int]


class Shelf:
    """Summaries by id; ``generation`` changes whenever any of them does.

    Files are known by time and size: looking at five thousand takes some hundredths of a
    second, and only what changed is read.
    """

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self.summaries: dict[str, Summary] = {}
        self.broken: dict[str, Problem] = {}
        self.sizes: Counter[Matter] = Counter()
        """in how many drafts a matter is open"""
        self.generation = 0
        self._stamps: dict[str, _Stamp] = {}
        self._looked = -PATIENCE
        self._vocabularies: dict[str, _Stamp] = {}

    def refresh(self, *, now: bool = False) -> None:
        """Take in what has changed on disk; at most once a second unless ``now``."""
        if not now and time.monotonic() - self._looked < PATIENCE:
            return
        self._look_at_vocabularies()
        found = self._found()
        if not self._stamps and len(found) > 1:
            self._take_all(found)
        else:
            changed = [id_ for id_, stamp in found.items() if self._stamps.get(id_) != stamp]
            gone = self._stamps.keys() - found.keys()
            for id_ in (*changed, *gone):
                self._take(id_, found.get(id_))
        self._looked = time.monotonic()

    def _look_at_vocabularies(self) -> None:
        """A vocabulary that was replaced on disk is opened anew."""
        found = {}
        for path in self.catalogue.vocab_folder.glob("*.*"):
            state = path.stat()
            found[path.name] = (state.st_mtime_ns, state.st_size)
        if self._vocabularies and found != self._vocabularies:
            self.catalogue.__dict__.pop("vocabularies", None)
        self._vocabularies = found

    def touched(self, ids: Iterable[str]) -> None:
        """Read these records again: a decision has just changed them."""
        for id_ in ids:
            try:
                state = self.catalogue.store.path(id_).stat()
            except OSError:
                self._take(id_, None)
            else:
                self._take(id_, (state.st_mtime_ns, state.st_size))

    def took(self, saved: Iterable[Stored]) -> None:
        """Take in what has just been written, without reading it again."""
        for stored in saved:
            id_ = stored.record.id
            try:
                state = self.catalogue.store.path(id_).stat()
            except OSError:
                continue
            self._drop(id_)
            self._put(stored)
            self._stamps[id_] = (state.st_mtime_ns, state.st_size)
            self.generation += 1

    def _found(self) -> dict[str, _Stamp]:
        found = {}
        with os.scandir(self.catalogue.store.folder) as entries:
            for entry in entries:
                name = entry.name
                if name.endswith(".yaml") and not name.startswith(".") and name != "catalogue.yaml":
                    state = entry.stat()
                    found[name.removesuffix(".yaml")] = (state.st_mtime_ns, state.st_size)
        return found

    def _take_all(self, found: dict[str, _Stamp]) -> None:
        for one in self.catalogue.store.load_all():
            if isinstance(one, Problem):
                id_ = os.path.basename(one.subject).removesuffix(".yaml")
                self.broken[id_] = one
            else:
                self._put(one)
        self._stamps = found
        self.generation += 1

    def _take(self, id_: str, stamp: _Stamp | None) -> None:
        self.generation += 1
        self._drop(id_)
        if stamp is None:
            self._stamps.pop(id_, None)
            return
        try:
            self._put(self.catalogue.store.load(id_))
        except RecordNotFound:
            self._stamps.pop(id_, None)
            return
        except RecordError as error:
            self.broken[id_] = _problem(error)
        self._stamps[id_] = stamp

    def _put(self, stored: Stored) -> None:
        one = summarised(stored, self.catalogue.profile, self.catalogue.policy)
        self.summaries[one.id] = one
        if not one.reviewed:
            self.sizes.update(one.matters)

    def _drop(self, id_: str) -> None:
        self.broken.pop(id_, None)
        old = self.summaries.pop(id_, None)
        if old is not None and not old.reviewed:
            self.sizes.subtract(old.matters)


def _problem(error: RecordError) -> Problem:
    place, _, line = error.place.rpartition(":")
    return Problem(
        code=error.code,
        message=error.message,
        subject=place if line.isdigit() else error.place,
        line=int(line) if line.isdecimal() else None,
        remedy=error.remedy,
    )
