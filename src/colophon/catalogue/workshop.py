"""One document at a time: everything a describer needs, opened once a process."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from colophon import processes
from colophon.catalogue.derived_files import TEXTS
from colophon.catalogue.readings import Concluded, DocumentReading, Prepared
from colophon.catalogue.worker_facts import worker_facts
from colophon.config import Config, shipped_vocab
from colophon.describe import Context, conclude, describe
from colophon.describe.evidence.withheld import name_tells
from colophon.describe.suggesting.request import Consultation, ModelAnswer
from colophon.model.document import Document, legible
from colophon.model.errors import ColophonError
from colophon.model.problem import Problem
from colophon.model.record import Source, Statement
from colophon.processes import ProcessFault, Work
from colophon.read import Limits
from colophon.review.drafts import assemble
from colophon.vocabulary import Vocabularies, open_catalogue_vocabularies


class GivenDocument(msgspec.Struct, frozen=True):
    """A document as a child is given it: the paths of its files, those that are other forms
    of them, or ``-`` and what came in on standard input."""

    paths: tuple[str, ...]
    same: tuple[str, ...] = ()
    data: bytes | None = None

    @property
    def path(self) -> str:
        """The first file's."""
        return self.paths[0]


class Workshop:
    """Everything a describer needs, opened once a process."""

    def __init__(
        self,
        config: Config,
        vocab: Path | None,
        cache: Path | None,
        memory: Path | None,
        ocr: Path | None = None,
        consultation: Consultation | None = None,
    ) -> None:
        self.config = config
        self.ocr = ocr
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


def source_of(document: Document, given: GivenDocument) -> Source:
    """How a record remembers its document; the paths as they were given."""
    rest = (*given.paths[1:], *given.same)
    more = zip(document.more, rest, strict=True)
    return Source(
        name=document.name,
        sha256=document.sha256,
        media_type=document.media_type,
        size=document.size,
        reader=document.reader,
        path=legible(given.path),
        more=tuple(msgspec.structs.replace(one, path=legible(path)) for one, path in more),
    )


def reading_limits(config: Config, ocr: Path | None) -> Limits:
    """What readers are told; ``ocr`` is the folder of kept results of OCR."""
    return Limits(
        ocr_languages=(config.language, *config.languages),
        ocr_folder=str(ocr) if ocr else "",
        ocr_corrected=str(ocr.parent.parent / TEXTS) if ocr else "",
    )


# --- in the child


def read_document(limits: Limits, given: GivenDocument) -> Document:
    """Read files, or what came in on standard input; raises :class:`DocumentError`."""
    from colophon.read import read, read_bytes
    from colophon.read.toolkit.items import read_item

    if given.data is not None:
        return read_bytes(given.data, "-", limits)
    if len(given.paths) == 1 and not given.same:
        return read(given.path, limits)
    return read_item([Path(one) for one in given.paths], [Path(one) for one in given.same], limits)


def read_one(workshop: Workshop, today: date, given: GivenDocument) -> DocumentReading:
    """Read and describe an item; one that cannot be read becomes a problem."""
    path = given.path
    context = workshop.context(today)
    try:
        document = read_document(reading_limits(workshop.config, workshop.ocr), given)
        statements = assemble(describe(document, context))
        asked = _request(document, context, given)
    except ColophonError as error:
        return DocumentReading(path=path, problems=(Problem.of(error, subject=legible(path)),))
    except OSError as error:
        return DocumentReading(path=path, problems=(_problem_of_opening(error, path),))
    return DocumentReading(
        path=path,
        source=source_of(document, given),
        statements=statements,
        problems=(*document.problems, *context.problems),
        name_tells=name_tells(document.name, context.private, context.language, statements),
        request=asked.request if asked else None,
        prepared=msgspec.msgpack.encode(asked) if asked else b"",
    )


def _request(document: Document, context: Context, given: GivenDocument) -> Prepared | None:
    """What a language model shall be asked, where the catalogue consults one."""
    consultation = context.consultation
    if consultation is None:
        return None
    from colophon.describe.suggesting.prompt import request

    asked = request(document, context, consultation)
    if consultation.settings.pictures and document.media_type.startswith("image/"):
        from colophon.read.toolkit.reduced_picture import reduce_picture

        data = given.data
        picture = reduce_picture(Path(given.path).read_bytes() if data is None else data)
        asked = msgspec.structs.replace(asked, picture=picture)
    elif not document.text.strip():
        return None
    return Prepared(document, tuple(context.found), asked)


def conclude_one(workshop: Workshop, today: date, task: tuple[bytes, bytes]) -> Concluded | None:
    """Verify an answer against its document; None where there is none."""
    from colophon.describe.suggesting.verification import verify

    answer = msgspec.msgpack.decode(task[1], type=ModelAnswer | None)
    context = workshop.context(today)
    if answer is None or context.consultation is None:
        return None
    prepared = msgspec.msgpack.decode(task[0], type=Prepared)
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
    arguments: tuple[Any, ...], today: date, only: tuple[str, ...], given: GivenDocument
) -> tuple[Statement, ...]:
    """The statements of the describers named; raises :class:`DocumentError`."""
    workshop = Workshop(*arguments)
    document = read_document(reading_limits(workshop.config, workshop.ocr), given)
    return workshop.describe(document, today, only=only)


def open_describing(today: date, *arguments: Any) -> Any:
    """Work that reads and describes documents."""
    return partial(read_one, Workshop(*arguments), today)


def open_concluding(today: date, *arguments: Any) -> Any:
    """Work that verifies answers."""
    return partial(conclude_one, Workshop(*arguments), today)


# --- here


def limits_of(config: Config) -> processes.TaskLimits:
    """What a document may take."""
    reading = config.reading
    return processes.TaskLimits(memory=reading.megabytes * 1024 * 1024, seconds=reading.seconds)


def read_in_child(config: Config, what: GivenDocument, ocr: Path | None = None) -> Document:
    """Read a document; raises :class:`DocumentError` or :class:`ProcessFault`."""
    return processes.call(limits_of(config), read_document, reading_limits(config, ocr), what)


def suggest_in_child(
    arguments: tuple[Any, ...], path: str, today: date, only: tuple[str, ...]
) -> tuple[Statement, ...]:
    """What the describers named find in a document; raises as :func:`read_in_child`."""
    limits = limits_of(arguments[0])
    return processes.call(limits, suggest, arguments, today, only, give_document(path))


def give_document(path: str) -> GivenDocument:
    """A document as it is given to a child; only we hear standard input."""
    return GivenDocument(
        (path,), data=sys.stdin.buffer.read(Limits().file + 1) if path == "-" else None
    )


def given_again(source: Source, folder: Path) -> GivenDocument:
    """The files of a record's document, as they lie seen from the catalogue's ``folder``."""
    files = source.files
    return GivenDocument(
        tuple(str(folder / one.path) for one in files if not one.same_as_read),
        tuple(str(folder / one.path) for one in files if one.same_as_read),
    )


def read_all(
    arguments: tuple[Any, ...], items: Iterable[GivenDocument], today: date, jobs: int, on: str = ""
) -> Iterator[DocumentReading]:
    """Describe many items in their order, in ``jobs`` other processes, or by the workers ``on``
    a cluster (see :func:`colophon.processes.cluster.answers_on`).

    ``arguments`` are those of :class:`Workshop`.  A document that ends its process, or
    takes too much, is named, and the others go on.
    """
    work = Work(
        open_work=open_describing, arguments=(today, *arguments), limits=limits_of(arguments[0])
    )
    asked: list[str] = []

    def tasks() -> Iterator[GivenDocument]:
        for item in items:
            asked.append(item.path)
            yield item

    if not on:
        return _readings(processes.answers(work, tasks(), jobs), asked)
    from colophon.processes.cluster import answers_on

    return _readings(answers_on(on, work, tasks(), worker_facts), asked)


def _readings(answers: Iterator[Any], asked: list[str]) -> Iterator[DocumentReading]:
    for found in answers:
        path = asked.pop(0)
        if isinstance(found, ProcessFault):
            found = DocumentReading(path=path, problems=(Problem.of(found, subject=legible(path)),))
        if isinstance(found, ColophonError):
            raise found
        if isinstance(found, Exception):
            found = DocumentReading(path=path, problems=(_problem_of_failure(found, path),))
        yield found


def _problem_of_failure(error: Exception, path: str) -> Problem:
    return Problem(
        code="damaged-document",
        message=f"The document makes its reader fail ({type(error).__name__}: {error}).",
        subject=legible(path),
        remedy="Open it in its own program and save it anew; report this with the document.",
    )


def _problem_of_opening(error: OSError, path: str) -> Problem:
    reason = (error.strerror or str(error)).lower()
    return Problem(
        code="unreadable-document",
        message=f"The file cannot be opened: {reason}.",
        subject=legible(path),
        remedy="Check its name and your permission to read it.",
    )
