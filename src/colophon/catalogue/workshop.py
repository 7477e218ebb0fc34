"""One document at a time: everything a describer needs, opened once a process."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from colophon.config import Config, shipped_vocab
from colophon.describe import Context, describe
from colophon.model.document import Document, legible
from colophon.model.errors import ColophonError
from colophon.model.problem import Problem, Severity
from colophon.model.record import Source, Statement
from colophon.review.drafts import assemble
from colophon.vocabulary import Vocabularies, open_catalogue_vocabularies


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one document: statements, or the problem that it cannot be read.

    ``path`` is as given; ``source`` is None where nothing could be read.
    """

    path: str
    source: Source | None = None
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


class Workshop:
    """Everything a describer needs, opened once a process."""

    def __init__(
        self, config: Config, vocab: Path | None, cache: Path | None, memory: Path | None
    ) -> None:
        self.config = config
        self.vocabularies: Vocabularies = open_catalogue_vocabularies(shipped_vocab(), vocab, cache)
        self.memory = memory

    def context(self, today: date) -> Context:
        """A fresh context for one document."""
        return Context(self.config, self.vocabularies, today, memory=self.memory)

    def describe(
        self, document: Document, today: date, only: Iterable[str] | None = None
    ) -> tuple[Statement, ...]:
        """The statements of all describers, or of those named."""
        return assemble(describe(document, self.context(today), only=only))


def source_of(document: Document, path: str) -> Source:
    """How a record remembers its document; ``path`` as it was given."""
    return Source(
        name=document.name,
        sha256=document.sha256,
        media_type=document.media_type,
        size=document.size,
        reader=document.reader,
        path=legible(path),
    )


def read_one(workshop: Workshop, path: str, today: date) -> Reading:
    """Read and describe a file; a document that cannot be read becomes a problem."""
    from colophon.read import read, read_bytes

    context = workshop.context(today)
    try:
        document = read_bytes(sys.stdin.buffer.read(), "-") if path == "-" else read(path)
        statements = assemble(describe(document, context))
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
    return Problem(
        code=error.code, message=error.message, subject=legible(path), remedy=error.remedy
    )


def _unopened(error: OSError, path: str) -> Problem:
    reason = (error.strerror or str(error)).lower()
    return Problem(
        code="unreadable-document",
        message=f"The file cannot be opened: {reason}.",
        subject=legible(path),
        remedy="Check its name and your permission to read it.",
    )


def _too_large(path: str) -> Problem:
    return Problem(
        code="document-too-large",
        message="The document does not fit into memory.",
        subject=legible(path),
        severity=Severity.VIOLATION,
        remedy="Split it, or describe it on a machine with more memory.",
    )


def crashed(path: str) -> Problem:
    """The problem of a document that ends the process which reads it."""
    return Problem(
        code="damaged-document",
        message="The document makes the reader crash.",
        subject=legible(path),
        remedy="Open it in its own program and save it anew, or print it to PDF.",
    )


def read_all(
    arguments: tuple[Any, ...], paths: Iterable[str], today: date, jobs: int
) -> Iterator[Reading]:
    """Describe many files in their order, in this process or in several.

    ``arguments`` are those of :class:`Workshop`.  A document that kills its process is
    named, and the others go on.
    """
    if jobs > 1:
        from colophon.catalogue.pool import read_together

        yield from read_together(arguments, paths, today, jobs)
        return
    workshop = Workshop(*arguments)
    for path in paths:
        yield read_one(workshop, path, today)
