"""What is kept of each record for those who ask of all: list, check, and the desk.

They are made when a draft is written, so that a house of many drafts opens quickly, and of
each record whose file is another one by now when somebody asks.
"""

import hashlib
import os
from collections.abc import Iterator
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

import colophon
from colophon.config import Config
from colophon.model.errors import ColophonError, ConfigError
from colophon.model.problem import Problem
from colophon.model.record import Stage
from colophon.store.kept_views import StoredRecord, View

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue
    from colophon.catalogue.summary import Summary
    from colophon.review.checks import Lists

AT_ONCE = 200
"""drafts of which views are written in one go"""


class ViewLine(msgspec.Struct, frozen=True, array_like=True):
    """A record as the list has it; ``waits`` says a clause each what it waits for."""

    stage: Stage
    title: str
    waits: tuple[str, ...]


class Findings(msgspec.Struct, frozen=True, array_like=True):
    """What checks found in a record on a day (ISO 8601); ``lasts``: later days change nothing.

    ``shown`` says that readers may be shown its document, whose files are looked for.
    """

    problems: tuple[Problem, ...]
    day: str
    lasts: bool
    shown: bool


def lines(catalogue: "Catalogue") -> View[ViewLine]:
    """The view of :class:`ViewLine`."""

    def make(stored: StoredRecord) -> ViewLine:
        waits = catalogue.decisions.waits(stored.record)
        stage = Stage.DRAFT if waits else stored.record.stage
        return ViewLine(stage, stored.record.title, waits)

    return View("line", _key(catalogue, _rules(catalogue)), ViewLine, make)


def findings(catalogue: "Catalogue") -> View[Findings]:
    """The view of :class:`Findings`."""
    from colophon.review.checks import check
    from colophon.review.checks.dates import changes_by_day

    today = catalogue.clock().astimezone(UTC).date()
    lists = _lists_of(catalogue)

    def make(stored: StoredRecord) -> Findings:
        record = stored.record
        found = check(record, catalogue.profile, today=today, lists=lists)
        shown = record.source is not None and record.was_reviewed
        return Findings(found, day, not changes_by_day(record, found), shown)

    def is_current(made: Findings) -> bool:
        return made.day == day or (made.lasts and made.day < day)

    day = today.isoformat()
    held = (lists.topics, sorted(lists.elsewhere), sorted(_vocabulary_files(catalogue)))
    return View("findings", _key(catalogue, held), Findings, make, is_current)


def summaries(catalogue: "Catalogue") -> "View[Summary]":
    """The view of :class:`colophon.catalogue.summary.Summary`."""
    from colophon.catalogue.summary import Summary, summarise

    def make(stored: StoredRecord) -> Summary:
        return summarise(stored, catalogue.profile, catalogue.policy)

    return View("summary", _key(catalogue, _rules(catalogue)), Summary, make)


class Keeper:
    """Keeps drafts that were just saved, with their views, many at a time."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self._catalogue = catalogue
        self._saved: list[StoredRecord] = []
        self._views: tuple[View[Any], ...] = ()

    def add(self, stored: StoredRecord) -> None:
        """Take in a draft; it is kept by :meth:`close` at the latest."""
        self._saved.append(stored)
        if len(self._saved) >= AT_ONCE:
            self.close()

    def close(self) -> None:
        """Keep what has been taken in."""
        saved, self._saved = self._saved, []
        if not saved:
            return
        of = self._catalogue
        try:
            if not self._views:
                self._views = lines(of), findings(of), summaries(of)
            rows = [row for one in saved for row in self._rows(one)]
        except ColophonError:
            rows = []  # settings or a vocabulary are broken: whoever lists or checks is told
        of.store.keep(saved, rows)

    def _rows(self, one: StoredRecord) -> Iterator[tuple[str, str, str, str, bytes]]:
        for view in self._views:
            yield one.record.id, view.kind, view.key, one.version, view.encode(view.make(one))


def _rules(catalogue: "Catalogue") -> object:
    """What may go unread."""
    policy = catalogue.policy
    return sorted(policy.least.items()), policy.file_facts, sorted(policy.hidden)


def _key(catalogue: "Catalogue", *others: object) -> str:
    """A digest of what views depend on beside the record."""
    fields = msgspec.msgpack.encode(catalogue.profile.fields)
    return hashlib.sha256(fields + repr((program(), *others)).encode()).hexdigest()


def _vocabulary_files(catalogue: "Catalogue") -> Iterator[tuple[str, int, int]]:
    """The catalogue's vocabularies by name, time and size."""
    for path in catalogue.vocab_folder.glob("*.*"):
        state = path.stat()
        yield path.name, state.st_mtime_ns, state.st_size


@cache
def program() -> str:
    """A digest of the program's own files by name, time and size: another program may find
    other things in a record."""
    root = Path(colophon.__file__).parent
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in names:
            state = os.stat(os.path.join(folder, name))
            found.append((os.path.relpath(folder, root), name, state.st_mtime_ns, state.st_size))
    return hashlib.sha256(repr(sorted(found)).encode()).hexdigest()


def _lists_of(catalogue: "Catalogue") -> "Lists":
    """The vocabularies that the values of records are held against."""
    from colophon.review.checks import Lists

    try:
        config = catalogue.config
    except ConfigError:
        config = Config()
    elsewhere = frozenset((config.annif.vocabulary,) if config.annif else ())
    return Lists(catalogue.vocabularies, topics=config.topics, elsewhere=elsewhere)
