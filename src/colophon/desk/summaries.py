"""The shelf: summaries of all records in memory, kept in step with their files."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from colophon.catalogue import views
from colophon.catalogue.summary import Cell, Matter, Summary, summarise
from colophon.model.errors import RecordError, RecordNotFound
from colophon.model.problem import Problem
from colophon.store.kept_views import StoredRecord, Viewed
from colophon.store.texts import GONE, FileStamp

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

PATIENCE = 1.0
"""seconds for which the folder is not looked at again"""
LONG_PATIENCE = 10.0
"""seconds for which files are not looked at one by one, while the folder says that none came,
went or was replaced; what an editor writes in place is seen after that time"""
MANY = 200
"""changes after which summaries are written to the workings anew"""
MOST_CHANGES = 5_000
"""after which a new epoch begins"""


class ReadingProgress(NamedTuple):
    """How many of how many records have been read."""

    done: int
    of: int


class Summaries:
    """Summaries by id; ``generation`` changes whenever any of them does.

    Files are known by time and size: looking at twenty thousand takes some hundredths of a
    second, and only what changed is read.  ``changes`` are the ids that changed since
    ``epoch`` began, in order, for whoever keeps something made of them.
    """

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self.summaries: dict[str, Summary] = {}
        self.broken: dict[str, Problem] = {}
        self.sizes: Counter[Matter] = Counter()
        """in how many drafts a matter is open"""
        self.doubts: dict[Matter, float] = {}
        """how many wrong values a decision on a matter is expected to find"""
        self.generation = 0
        self.epoch = 0
        self.changes: list[str] = []
        self.progress = ReadingProgress(0, 0)
        self.is_open = False
        """whether all records have been looked at once"""
        self.is_closing = False
        """whether the first reading ends where it is: the desk is being closed"""
        self._stamps: dict[str, FileStamp] = {}
        self._looked = -PATIENCE
        self._counted = -LONG_PATIENCE
        self._folder = 0
        self._vocabularies: dict[str, tuple[int, int]] = {}
        self._unkept: set[str] = set()
        self._cells: dict[Cell, Cell] = {}

    def refresh(self, *, now: bool = False) -> None:
        """Take in what has changed on disk; at most once a second unless ``now``."""
        if not now and time.monotonic() - self._looked < PATIENCE:
            return
        self._look_at_vocabularies()
        self._looked = time.monotonic()
        texts = self.catalogue.store.texts
        folder = texts.state()
        if not now and folder == self._folder and self._looked - self._counted < LONG_PATIENCE:
            return
        self._folder, self._counted = folder, self._looked
        found = texts.stamps()
        changed = [id_ for id_, stamp in found.items() if self._stamps.get(id_) != stamp]
        gone = list(self._stamps.keys() - found.keys())
        if len(changed) > MANY or not self.is_open:
            self._take_many(changed, found)
        else:
            for id_ in changed:
                self._take(id_, found[id_])
        for id_ in gone:
            self._take(id_, None)
        self.is_open = True
        if len(self._unkept) > MANY:
            self.close()

    def close(self) -> None:
        """Write what the next visit need not read again.

        Nothing is kept of a record whose file is another one by now: it may be erased.
        """
        if not self._unkept:
            return
        found = self.catalogue.store.texts.stamps()
        view = views.summaries(self.catalogue)
        rows = [
            (one.id, view.kind, view.key, one.version, view.encode(one))
            for one in map(self.summaries.get, self._unkept)
            if one is not None and found.get(one.id) == self._stamps[one.id]
        ]
        self._unkept.clear()
        self.catalogue.store.keep((), rows)

    def _look_at_vocabularies(self) -> None:
        """A vocabulary that was replaced on disk is opened anew."""
        found = {}
        for path in self.catalogue.vocab_folder.glob("*.*"):
            state = path.stat()
            found[path.name] = (state.st_mtime_ns, state.st_size)
        if self._vocabularies and found != self._vocabularies:
            self.catalogue.vocabularies.renew()
        self._vocabularies = found

    def touch(self, ids: Iterable[str]) -> None:
        """Read these records again: a decision has just changed them."""
        for id_ in ids:
            self._take(id_, self._stamp(id_))

    def took(self, saved: Iterable[StoredRecord]) -> None:
        """Take in what has just been written, without reading it again."""
        for stored in saved:
            stamp = self._stamp(stored.record.id)
            if stamp is not None:
                self._unkept.add(stored.record.id)
                self._put(stored, stamp)

    def _stamp(self, id_: str) -> FileStamp | None:
        found = self.catalogue.store.texts.stamp(id_)
        return None if found == GONE else found

    def _take_many(self, changed: list[str], found: Mapping[str, FileStamp]) -> None:
        """Take in records from what was kept of them, else from their files."""
        self.progress = ReadingProgress(len(found) - len(changed), len(found))
        if changed:
            self._read(set(changed), found)
        self.progress = ReadingProgress(len(found), len(found))
        self._begin_epoch()

    def _begin_epoch(self) -> None:
        """Whoever keeps something made of summaries makes it anew."""
        self.epoch += 1
        self.changes = []

    def _read(self, wanted: set[str], found: Mapping[str, FileStamp]) -> None:
        done, of = self.progress
        for one in self.catalogue.store.view_records(views.summaries(self.catalogue)):
            id_ = one.id if isinstance(one, Viewed) else Path(one.subject).stem
            if self.is_closing:
                return
            if id_ not in wanted:
                continue
            done += 1
            self.progress = ReadingProgress(done, of)
            stamp = found.get(id_)
            if isinstance(one, Viewed):
                if stamp:
                    self._shelve(one.made, stamp)
                continue
            self._drop(id_)
            self.broken[id_] = one
            if stamp:
                self._stamps[id_] = stamp

    def _take(self, id_: str, stamp: FileStamp | None) -> None:
        """Take in one record as its file is now, or that it has gone."""
        self._unkept.add(id_)
        if stamp is None:
            self._drop(id_)
            self._stamps.pop(id_, None)
        else:
            self._try(id_, stamp, lambda: self.catalogue.store.load(id_))

    def _try(self, id_: str, stamp: FileStamp, load: Callable[[], StoredRecord]) -> None:
        try:
            self._put(load(), stamp)
        except RecordNotFound:
            self._drop(id_)
            self._stamps.pop(id_, None)
        except RecordError as error:
            self._drop(id_)
            self.broken[id_] = _problem(error)
            self._stamps[id_] = stamp

    def _put(self, stored: StoredRecord, stamp: FileStamp) -> None:
        self._shelve(summarise(stored, self.catalogue.profile, self.catalogue.policy), stamp)

    def _shelve(self, one: Summary, stamp: FileStamp) -> None:
        self._drop(one.id)
        # the same words stand in many records: they are held once
        shared = self._cells.setdefault
        one = replace(one, cells=tuple([shared(cell, cell) for cell in one.cells]))
        self.summaries[one.id] = one
        self._stamps[one.id] = stamp
        if not one.reviewed:
            for matter, doubt in zip(one.matters, one.doubts, strict=True):
                self.sizes[matter] += 1
                self.doubts[matter] = self.doubts.get(matter, 0.0) + doubt

    def _drop(self, id_: str) -> None:
        self.generation += 1
        if len(self.changes) > MOST_CHANGES:
            self._begin_epoch()
        self.changes.append(id_)
        self.broken.pop(id_, None)
        old = self.summaries.pop(id_, None)
        if old is None or old.reviewed:
            return
        for matter, doubt in zip(old.matters, old.doubts, strict=True):
            self.sizes[matter] -= 1
            self.doubts[matter] -= doubt
            if not self.sizes[matter]:
                del self.sizes[matter], self.doubts[matter]


def _problem(error: RecordError) -> Problem:
    place, _, line = error.place.rpartition(":")
    return Problem.of(
        error, subject=place if line.isdigit() else "", line=int(line) if line.isdecimal() else None
    )
