"""Readings → the same with what a language model suggests, verified.

A child reads and describes a document and says what the model shall be asked; it is asked
here, several at once; a child verifies the answer, for neither the document nor the answer
is to be trusted.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import msgspec
from msgspec.structs import replace

from colophon import processes
from colophon.catalogue.consulting import Consulting
from colophon.catalogue.drafting import given_of, items_in
from colophon.catalogue.readings import Concluded, Consulted, DocumentReading
from colophon.catalogue.workshop import limits_of, open_concluding, read_all
from colophon.describe.suggesting.request import Consultation, ModelRequest
from colophon.model.document import legible
from colophon.model.errors import ModelError
from colophon.model.problem import Problem, Severity
from colophon.processes import Work
from colophon.suggesting.asking import AskedItem, ModelAsker, RequestOutcome
from colophon.suggesting.dialect import ServerDialect


def consult_model(
    readings: Iterator[DocumentReading], consulting: Consulting, asker: ModelAsker, today: date
) -> Iterator[DocumentReading]:
    """The readings in their order, each with what became of asking the model about it."""
    waiting: deque[AskedItem[DocumentReading]] = deque()

    def request_of(reading: DocumentReading) -> ModelRequest | None:
        source = reading.source
        if reading.request is None or source is None:
            return None
        return None if consulting.is_withheld(source.sha256, source.name) else reading.request

    def tasks() -> Iterator[tuple[bytes, bytes]]:
        for one in asker.all(readings, request_of):
            waiting.append(one)
            answer = one.outcome.answer if one.outcome else None
            # a task for each, so that none waits longer than it has to
            yield (one.item.prepared if answer else b"", msgspec.msgpack.encode(answer))

    arguments = (*consulting.catalogue.workshop_arguments, consulting.consultation)
    work = Work(
        open_work=open_concluding,
        arguments=(today, *arguments),
        limits=limits_of(consulting.catalogue.config),
    )
    for found in processes.answers(work, tasks()):
        yield _join_answer(waiting.popleft(), found)


def requests(
    consulting: Consulting, paths: Iterable[str], jobs: int
) -> Iterator[tuple[str, bytes, str]]:
    """What would be sent about documents, without asking anybody: path, the body of the
    request, and why nothing would be sent where that is so."""
    catalogue = consulting.catalogue
    asked = Consultation(settings=consulting.settings, fields=consulting.fields)
    arguments = (*catalogue.workshop_arguments, asked)
    dialect = ServerDialect(consulting.settings)
    items = map(given_of, items_in(paths, "names"))
    for reading in read_all(arguments, items, catalogue.clock().date(), jobs):
        source = reading.source
        if source is None:
            yield reading.path, b"", "; ".join(one.message for one in reading.problems)
        elif reading.request is None:
            yield reading.path, b"", "It has no words to send."
        elif consulting.is_withheld(source.sha256, source.name):
            yield reading.path, b"", "Its record limits access."
        else:
            yield reading.path, dialect.body(reading.request), ""


def _join_answer(asked: AskedItem[DocumentReading], found: Any) -> DocumentReading:
    reading = replace(asked.item, request=None, prepared=b"", ruled=asked.item.statements)
    if asked.outcome is None:
        if reading.source is None:
            return reading
        why = "withheld" if asked.item.request else "empty"
        return replace(reading, consulted=Consulted(outcome=why))
    outcome = asked.outcome
    if outcome.answer is None:
        return _without_asking(reading, outcome)
    if not isinstance(found, Concluded):
        return _without_answer(reading, found)
    told = Consulted(
        outcome="kept" if outcome.kept else "asked",
        verified=len(found.suggested),
        dropped=found.dropped,
        seconds=outcome.answer.seconds,
        input_tokens=outcome.answer.input_tokens,
        output_tokens=outcome.answer.output_tokens,
    )
    return replace(
        reading,
        statements=found.statements,
        suggested=found.suggested,
        consulted=told,
        problems=(*reading.problems, *found.problems),
    )


def _without_asking(reading: DocumentReading, outcome: RequestOutcome) -> DocumentReading:
    if outcome.error is not None:
        return _without_model(reading, outcome.error)
    return replace(reading, consulted=Consulted(outcome=f"limit: {outcome.reached}"))


def _without_answer(reading: DocumentReading, found: Any) -> DocumentReading:
    """An answer that is no use, or that ended the process that verified it."""
    if isinstance(found, ModelError):
        return _without_model(reading, found)
    said = ModelError(
        f"the model's answer could not be verified ({type(found).__name__}: {found}).",
        remedy="Describe it without the model, and report this with the document.",
    )
    return _without_model(reading, said)


def _without_model(reading: DocumentReading, error: ModelError) -> DocumentReading:
    """The draft as it is without the model, and why."""
    message = error.message[:1].upper() + error.message[1:]
    place = f" ({error.place})" if error.place else ""
    problem = Problem.of(
        error,
        message=f"{message.rstrip('.')}{place}; the draft is made without the model.",
        severity=Severity.WARNING,
        subject=legible(reading.path),
    )
    told = Consulted(outcome="failed")
    return replace(reading, consulted=told, problems=(*reading.problems, problem))
