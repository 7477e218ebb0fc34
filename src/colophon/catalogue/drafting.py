"""Documents → drafts: one at a time, or a whole box through a process pool."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from colophon.catalogue.described import Described
from colophon.catalogue.filing import filed, named
from colophon.config import Config, shipped_vocab
from colophon.describe import Context, describe
from colophon.document import Document
from colophon.errors import ColophonError, DocumentError
from colophon.problem import Problem, Severity
from colophon.record import Record, Source, Statement
from colophon.review.decisions import merge_draft
from colophon.vocab import Vocabularies, open_vocabularies

if TYPE_CHECKING:
    from colophon.catalogue.whole import Catalogue

CHUNK = 8
"""documents handed to a worker at once: few enough to keep both busy at the end"""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one document: statements, or the problem that it cannot be read.

    ``path`` is as given; ``source`` is None where nothing could be read.
    """

    path: str
    source: Source | None = None
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


class Drafted(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one document.

    ``outcome`` is ``new``, ``updated``, ``unchanged`` (described before, passed over),
    ``shown`` (nothing was kept) or ``unreadable``; ``record`` is None for the latter
    and for what was passed over.
    """

    path: str
    outcome: str
    record: Record | None = None
    problems: tuple[Problem, ...] = ()


class Workshop:
    """Everything a describer needs, opened once a process."""

    def __init__(
        self, config: Config, vocab: Path | None, cache: Path | None, memory: Path | None
    ) -> None:
        self.config = config
        self.vocabularies: Vocabularies = open_vocabularies(
            shipped_vocab(), *([vocab] if vocab else []), cache=cache
        )
        self.memory = memory

    def context(self, today: date) -> Context:
        """A fresh context for one document."""
        return Context(self.config, self.vocabularies, today, memory=self.memory)

    def describe(
        self, document: Document, today: date, only: Iterable[str] | None = None
    ) -> tuple[Statement, ...]:
        """The statements of all describers, or of those named."""
        return describe(document, self.context(today), only=only)


def documents_in(paths: Iterable[str]) -> Iterator[str]:
    """The files named, and those in the folders named: sorted, hidden ones left out.

    A folder is a catalogue's own business when it is called records or vocab; nothing
    is excluded but names that start with a dot.
    """
    for given in paths:
        if given == "-" or not os.path.isdir(given):
            yield given
            continue
        for folder, folders, names in os.walk(given):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (
                os.path.join(folder, name) for name in sorted(names) if not name.startswith(".")
            )


def source_of(document: Document, path: str) -> Source:
    """How a record remembers its document; ``path`` as it was given."""
    return Source(
        name=document.name,
        sha256=document.sha256,
        media_type=document.media_type,
        size=document.size,
        reader=document.reader,
        path=path,
    )


def read_one(workshop: Workshop, path: str, today: date) -> Reading:
    """Read and describe a file; a document that cannot be read becomes a problem."""
    from colophon.read import read, read_bytes

    context = workshop.context(today)
    try:
        document = read_bytes(sys.stdin.buffer.read(), "-") if path == "-" else read(path)
        statements = describe(document, context)
    except DocumentError as error:
        return Reading(path=path, problems=(_as_problem(error, path),))
    except ColophonError as error:
        return Reading(path=path, problems=(_as_problem(error, path),))
    except OSError as error:
        return Reading(path=path, problems=(_unopened(error, path),))
    except MemoryError:
        return Reading(path=path, problems=(_too_large(path),))
    return Reading(
        path=path,
        source=source_of(document, path),
        statements=statements,
        problems=(*document.problems, *context.problems),
    )


def _as_problem(error: ColophonError, path: str) -> Problem:
    return Problem(code=error.code, message=error.message, subject=path, remedy=error.remedy)


def _unopened(error: OSError, path: str) -> Problem:
    reason = (error.strerror or str(error)).lower()
    return Problem(
        code="unreadable-document",
        message=f"The file cannot be opened: {reason}.",
        subject=path,
        remedy="Check its name and your permission to read it.",
    )


def _too_large(path: str) -> Problem:
    return Problem(
        code="document-too-large",
        message="The document does not fit into memory.",
        subject=path,
        severity=Severity.VIOLATION,
        remedy="Split it, or describe it on a machine with more memory.",
    )


def _crashed(path: str) -> Problem:
    return Problem(
        code="damaged-document",
        message="The document makes the reader crash.",
        subject=path,
        remedy="Open it in its own program and save it anew, or print it to PDF.",
    )


def draft(
    catalogue: "Catalogue", paths: Iterable[str], *, jobs: int, again: bool, keep: bool
) -> Iterator[Drafted]:
    """See :meth:`colophon.catalogue.Catalogue.draft`."""
    known = Described(catalogue) if keep and not catalogue.lent else None
    if not catalogue.lent and (catalogue.workings / "memory" / "waiting.txt").exists():
        catalogue.subjects.catch_up()
    today = catalogue.clock().date()
    seen: list[str] = []

    def unseen() -> Iterator[str]:
        for path in documents_in(paths):
            if known and not again and known.get(_digest(path)):
                seen.append(path)
            else:
                yield path

    for reading in read_all(catalogue.workshop_arguments, unseen(), today, jobs):
        while seen:
            yield Drafted(path=seen.pop(), outcome="unchanged")
        yield _drafted(catalogue, reading, known)
    while seen:
        yield Drafted(path=seen.pop(), outcome="unchanged")


def _digest(path: str) -> str:
    """The sha-256 of a file, or empty where it cannot be read (its reader will say why)."""
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _place(catalogue: "Catalogue", path: str) -> str:
    """Where the document lies, seen from the catalogue's folder (with ``/``), or empty."""
    if path == "-":
        return ""
    try:
        return Path(os.path.relpath(path, catalogue.folder)).as_posix()
    except ValueError:  # another drive
        return ""


def _drafted(catalogue: "Catalogue", reading: Reading, known: Described | None) -> Drafted:
    if reading.source is None:
        return Drafted(path=reading.path, outcome="unreadable", problems=reading.problems)
    source = msgspec.structs.replace(reading.source, path=_place(catalogue, reading.path))
    fresh = catalogue.profile.arranged(
        Record(id="draft", statements=reading.statements, source=source)
    )
    if known is None:
        shown = msgspec.structs.replace(fresh, id=named(fresh, ()))
        return Drafted(path=reading.path, outcome="shown", record=shown, problems=reading.problems)
    old = known.get(reading.source.sha256)
    if old is None:
        record = filed(catalogue, fresh).record
        known.add(reading.source.sha256, record.id)
    else:
        stored = catalogue.stored(old)
        merged = merge_draft(stored.record, fresh, catalogue.profile)
        record = catalogue.store.save(merged, stored.version).record
    outcome = "new" if old is None else "updated"
    return Drafted(path=reading.path, outcome=outcome, record=record, problems=reading.problems)


_workshop: Workshop | None = None


def _open_workshop(arguments: tuple[Any, ...]) -> None:
    global _workshop
    _workshop = Workshop(*arguments)


def _read_chunk(paths: Sequence[str], today: date) -> list[Reading]:
    if _workshop is None:
        raise RuntimeError("the worker was not opened")
    return [read_one(_workshop, path, today) for path in paths]


def read_all(
    arguments: tuple[Any, ...], paths: Iterable[str], today: date, jobs: int
) -> Iterator[Reading]:
    """Describe many files in their order; at most a few chunks are under way at once.

    A document that kills its process is named, and the others go on.
    """
    if jobs <= 1:
        workshop = Workshop(*arguments)
        for path in paths:
            yield read_one(workshop, path, today)
        return
    chunks = _chunks(paths)
    lost: list[tuple[str, ...]] = []
    while True:
        try:
            with _pool(arguments, jobs) as pool:
                yield from _through(pool, lost, chunks, today, jobs)
                return
        except BrokenProcessPool:
            # whoever was under way is read again alone, so that only the culprit is lost
            for path in chain.from_iterable(lost):
                yield _read_alone(arguments, path, today)
            lost.clear()


def _pool(arguments: tuple[Any, ...], jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, initializer=_open_workshop, initargs=(arguments,))


def _through(
    pool: ProcessPoolExecutor,
    pending: list[tuple[str, ...]],
    chunks: Iterator[tuple[str, ...]],
    today: date,
    jobs: int,
) -> Iterator[Reading]:
    """Results in order; ``pending`` always holds the chunks not yet answered."""
    futures: list[Future[list[Reading]]] = []
    try:
        for chunk in chunks:
            pending.append(chunk)
            futures.append(pool.submit(_read_chunk, chunk, today))
            if len(futures) >= jobs * 3:
                yield from _answer(futures, pending)
        while futures:
            yield from _answer(futures, pending)
    finally:
        for future in futures:
            future.cancel()


def _answer(futures: list[Future[list[Reading]]], pending: list[tuple[str, ...]]) -> list[Reading]:
    readings = futures[0].result()
    del futures[0], pending[0]
    return readings


def _read_alone(arguments: tuple[Any, ...], path: str, today: date) -> Reading:
    try:
        with _pool(arguments, 1) as pool:
            return pool.submit(_read_chunk, (path,), today).result()[0]
    except BrokenProcessPool:
        return Reading(path=path, problems=(_crashed(path),))


def _chunks(items: Iterable[str]) -> Iterator[tuple[str, ...]]:
    iterator = iter(items)
    while chunk := tuple(islice(iterator, CHUNK)):
        yield chunk
