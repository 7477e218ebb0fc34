"""One document at a time: everything a describer needs, opened once a process."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from colophon import processes
from colophon.config import Config, shipped_vocab
from colophon.describe import Context, conclude, describe
from colophon.describe.evidence.withheld import name_tells
from colophon.describe.suggesting.request import Answer, Consultation, Request
from colophon.model.document import Document, legible
from colophon.model.errors import ColophonError
from colophon.model.problem import Problem, Severity
from colophon.model.record import Source, Statement
from colophon.processes import Fault, Work
from colophon.review.drafts import assemble
from colophon.vocabulary import Vocabularies, open_catalogue_vocabularies

Named = tuple[str, bytes | None]
"""a document by its path, or ``-`` and what came in on standard input"""


class Consulted(msgspec.Struct, frozen=True, kw_only=True):
    """What became of asking a language model about one document.

    ``outcome`` is ``asked``, ``kept`` (answered before), ``withheld`` (its record limits
    access), ``empty`` (no words to send), ``failed`` or ``limit: …``; ``verified`` counts
    the values that hold, ``dropped`` those left out by reason.
    """

    outcome: str
    verified: int = 0
    dropped: dict[str, int] = {}
    seconds: float = 0.0
    input_tokens: int = 0
    output_tokens: int = 0


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one document: statements, or the problem that it cannot be read.

    ``path`` is as given; ``source`` is None where nothing could be read.  ``name_tells``
    is true where the name of the file tells of a private person.  ``request`` is
    what a language model shall be asked, ``prepared`` what verifying its answer needs;
    ``ruled`` are the statements without it, ``suggested`` those that it gives.
    """

    path: str
    source: Source | None = None
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()
    name_tells: bool = False
    request: Request | None = None
    prepared: bytes = b""
    ruled: tuple[Statement, ...] = ()
    suggested: tuple[Statement, ...] = ()
    consulted: Consulted | None = None


class Concluded(msgspec.Struct, frozen=True, kw_only=True):
    """What a verified answer makes of a draft: all statements, and those of the model."""

    statements: tuple[Statement, ...]
    suggested: tuple[Statement, ...]
    dropped: dict[str, int]
    problems: tuple[Problem, ...] = ()


class _Prepared(msgspec.Struct, frozen=True):
    """A document as it was read and described, and what was asked about it."""

    document: Document
    found: tuple[Statement, ...]
    request: Request


class Workshop:
    """Everything a describer needs, opened once a process."""

    def __init__(
        self,
        config: Config,
        vocab: Path | None,
        cache: Path | None,
        memory: Path | None,
        consultation: Consultation | None = None,
    ) -> None:
        self.config = config
        self.consultation = consultation
        self.vocabularies: Vocabularies = open_catalogue_vocabularies(shipped_vocab(), vocab, cache)
        self.memory = memory

    def context(self, today: date) -> Context:
        """A fresh context for one document."""
        context = Context(self.config, self.vocabularies, today, memory=self.memory)
        context.consultation = self.consultation
        return context

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


# --- in the child


def read_document(named: Named) -> Document:
    """Read a file, or what came in on standard input; raises :class:`DocumentError`."""
    from colophon.read import read, read_bytes

    path, data = named
    return read(path) if data is None else read_bytes(data, "-")


def read_one(workshop: Workshop, today: date, named: Named) -> Reading:
    """Read and describe a file; a document that cannot be read becomes a problem."""
    path = named[0]
    context = workshop.context(today)
    try:
        document = read_document(named)
        statements = assemble(describe(document, context))
        asked = _request(document, context, named)
    except ColophonError as error:
        return Reading(path=path, problems=(_as_problem(error, path),))
    except OSError as error:
        return Reading(path=path, problems=(_unopened(error, path),))
    return Reading(
        path=path,
        source=source_of(document, path),
        statements=statements,
        problems=(*document.problems, *context.problems),
        name_tells=name_tells(document.name, context.private, context.language, statements),
        request=asked.request if asked else None,
        prepared=msgspec.msgpack.encode(asked) if asked else b"",
    )


def _request(document: Document, context: Context, named: Named) -> _Prepared | None:
    """What a language model shall be asked, where the catalogue consults one."""
    consultation = context.consultation
    if consultation is None:
        return None
    from colophon.describe.suggesting.prompt import request

    asked = request(document, context, consultation)
    if consultation.settings.pictures and document.media_type.startswith("image/"):
        from colophon.read.toolkit.reduced_picture import reduced

        path, data = named
        picture = reduced(Path(path).read_bytes() if data is None else data)
        asked = msgspec.structs.replace(asked, picture=picture)
    elif not document.text.strip():
        return None
    return _Prepared(document, tuple(context.found), asked)


def conclude_one(workshop: Workshop, today: date, task: tuple[bytes, bytes]) -> Concluded | None:
    """Verify an answer against its document; None where there is none."""
    from colophon.describe.suggesting.verification import verify

    answer = msgspec.msgpack.decode(task[1], type=Answer | None)
    context = workshop.context(today)
    if answer is None or context.consultation is None:
        return None
    prepared = msgspec.msgpack.decode(task[0], type=_Prepared)
    context.found = list(prepared.found)
    document = prepared.document
    verified = verify(document, context, prepared.request, answer, context.consultation)
    context.found.extend(verified.statements)
    statements = assemble(conclude(document, context))
    held = {one.key for one in verified.statements}
    return Concluded(
        statements=statements,
        suggested=tuple(one for one in statements if one.key in held),
        dropped=verified.dropped,
        problems=tuple(context.problems),
    )


def suggest(
    arguments: tuple[Any, ...], today: date, only: tuple[str, ...], named: Named
) -> tuple[Statement, ...]:
    """The statements of the describers named; raises :class:`DocumentError`."""
    return Workshop(*arguments).describe(read_document(named), today, only=only)


def open_describing(today: date, *arguments: Any) -> Any:
    """Work that reads and describes documents."""
    return partial(read_one, Workshop(*arguments), today)


def open_concluding(today: date, *arguments: Any) -> Any:
    """Work that verifies answers."""
    return partial(conclude_one, Workshop(*arguments), today)


# --- here


def limits_of(config: Config) -> processes.Limits:
    """What a document may take."""
    reading = config.reading
    return processes.Limits(memory=reading.megabytes * 1024 * 1024, seconds=reading.seconds)


def read_in_child(config: Config, path: str) -> Document:
    """Read a document (- is standard input); raises :class:`DocumentError` or :class:`Fault`."""
    return processes.call(limits_of(config), read_document, given(path))


def suggest_in_child(
    arguments: tuple[Any, ...], path: str, today: date, only: tuple[str, ...]
) -> tuple[Statement, ...]:
    """What the describers named find in a document; raises as :func:`read_in_child`."""
    limits = limits_of(arguments[0])
    return processes.call(limits, suggest, arguments, today, only, given(path))


def given(path: str) -> Named:
    """A document as it is given to a child; only we hear standard input."""
    from colophon.read import Limits

    return path, sys.stdin.buffer.read(Limits().file + 1) if path == "-" else None


def read_all(
    arguments: tuple[Any, ...], paths: Iterable[str], today: date, jobs: int
) -> Iterator[Reading]:
    """Describe many files in their order, in ``jobs`` other processes.

    ``arguments`` are those of :class:`Workshop`.  A document that ends its process, or
    takes too much, is named, and the others go on.
    """
    work = Work(
        open_work=open_describing,
        arguments=(today, *arguments),
        limits=limits_of(arguments[0]),
    )
    asked: list[str] = []

    def tasks() -> Iterator[Named]:
        for path in paths:
            asked.append(path)
            yield given(path)

    return _readings(processes.answers(work, tasks(), jobs), asked)


def _readings(answers: Iterator[Any], asked: list[str]) -> Iterator[Reading]:
    for found in answers:
        path = asked.pop(0)
        if isinstance(found, Fault):
            found = Reading(path=path, problems=(_as_problem(found, path),))
        if isinstance(found, ColophonError):
            raise found
        if isinstance(found, Exception):
            found = Reading(path=path, problems=(_failed(found, path),))
        yield found


def _as_problem(error: ColophonError, path: str) -> Problem:
    return Problem(
        code=error.code,
        message=error.message,
        subject=legible(path),
        severity=Severity.VIOLATION,
        remedy=error.remedy,
    )


def _failed(error: Exception, path: str) -> Problem:
    return Problem(
        code="damaged-document",
        message=f"The document makes its reader fail ({type(error).__name__}: {error}).",
        subject=legible(path),
        remedy="Open it in its own program and save it anew; report this with the document.",
    )


def _unopened(error: OSError, path: str) -> Problem:
    reason = (error.strerror or str(error)).lower()
    return Problem(
        code="unreadable-document",
        message=f"The file cannot be opened: {reason}.",
        subject=legible(path),
        remedy="Check its name and your permission to read it.",
    )
