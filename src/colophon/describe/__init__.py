"""Describing: Document → Statements, one file per describer.

A describer reads the document and what earlier describers found, and yields
suggested statements with their evidence.  It never stores, accepts or opens files.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from colophon.config import Config
from colophon.describe.evidence.making import at
from colophon.model.document import Document
from colophon.model.problem import Problem, Severity
from colophon.model.record import Evidence, Statement, Status
from colophon.model.registry import Registry
from colophon.privacy.private_words import PrivateWords
from colophon.vocabulary import Vocabularies

if TYPE_CHECKING:
    from colophon.describe.suggesting.request import Consultation

Analysis = TypeVar("Analysis")


class Context:
    """What a describer may look at beside the document.

    ``today`` is passed in (no date later than it is believed).  ``found`` holds the
    statements of the describers that ran before, ``private`` what the
    text tells of private persons, once all have run.  ``rejected`` are (term, key) pairs a
    person has turned down for this document: they are not suggested again.  ``memory``
    is the folder of what earlier decisions taught, or None.  ``consultation`` is that with
    a language model, None where there is none.
    """

    def __init__(
        self, config: Config, vocabularies: Vocabularies, today: date, memory: Path | None = None
    ) -> None:
        self.config = config
        self.memory = memory
        self.vocabularies = vocabularies
        self.today = today
        self.found: list[Statement] = []
        self.problems: list[Problem] = []
        self.private: tuple[PrivateWords, ...] = ()
        self.consultation: Consultation | None = None
        self._analyses: dict[type, Any] = {}

    def first(self, term: str) -> Statement | None:
        """The first statement found so far for a field."""
        return next((one for one in self.found if one.term == term), None)

    @property
    def language(self) -> str:
        """The document's main language as found (BCP 47), or empty."""
        statement = self.first("language")
        return statement.value.key.rsplit("/", 1)[-1] if statement else ""

    def analysis(self, kind: type[Analysis], document: Document) -> Analysis:
        """``kind(document)``, made once per document and shared by its describers."""
        if kind not in self._analyses:
            self._analyses[kind] = kind(document)  # type: ignore[call-arg]
        return cast(Analysis, self._analyses[kind])


class Describer(ABC):
    """One describer.  ``terms`` are the fields it may yield, ``after`` names of
    describers whose statements it wants to see first; one ``on_request`` runs only when
    it is named.  ``decides`` are fields of which it has weighed the earlier suggestions:
    its own stand in their place, none where it gives none."""

    name: str
    version: str = "1"
    terms: tuple[str, ...]
    after: tuple[str, ...] = ()
    decides: tuple[str, ...] = ()
    on_request: bool = False

    @abstractmethod
    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Suggested statements, best first within a field, each with evidence."""

    def quote(
        self,
        document: Document,
        start: int,
        end: int,
        confidence: float,
        note: str = "",
        *,
        inferred: bool = False,
        alternatives: tuple[str, ...] = (),
    ) -> Evidence:
        """Evidence by this describer that quotes document.text[start:end]."""
        return at(
            document, start, end, method=self.name, version=self.version,
            confidence=confidence, note=note, inferred=inferred, alternatives=alternatives,
        )  # fmt: skip


class _Ordered(Registry[Describer]):
    @cached_property
    def ordered(self) -> tuple[Describer, ...]:
        """All describers, each behind those named in its ``after``."""
        done: dict[str, Describer] = {}

        def visit(name: str, path: tuple[str, ...]) -> None:
            if name in done or name not in self:
                return
            if name in path:
                raise ValueError(f"describers wait for each other: {' → '.join((*path, name))}")
            for earlier in self[name].after:
                visit(earlier, (*path, name))
            done[name] = self[name]

        for name in self:
            visit(name, ())
        return tuple(done.values())


DESCRIBERS = _Ordered("colophon.describe", "DESCRIBER", "colophon.describers")


def describe(
    document: Document, context: Context, *, only: Iterable[str] | None = None
) -> tuple[Statement, ...]:
    """Run the describers over a document; statements of the same value are merged."""
    wanted = None if only is None else frozenset(only)
    for describer in DESCRIBERS.ordered:
        if describer.name in wanted if wanted is not None else not describer.on_request:
            _ask(describer, document, context)
    return conclude(document, context)


def conclude(document: Document, context: Context) -> tuple[Statement, ...]:
    """What was found, each value once, where it stands on the pictures that it was read from
    and no surer than its words there, without what tells of private persons."""
    from colophon.describe.evidence.pictured import with_pictures

    seen = tuple(with_pictures(document, _merge_statements(context.found)))
    return _public(document, context, seen)


def _public(
    document: Document, context: Context, statements: tuple[Statement, ...]
) -> tuple[Statement, ...]:
    """The statements without what tells of private persons."""
    from colophon.describe.evidence.withheld import (
        is_of_the_dead,
        is_set_of_old,
        private_words,
        without_private_words,
    )

    language = context.language
    if is_of_the_dead(statements, context.today.year) or is_set_of_old(document.text, language):
        return statements
    context.private = private_words(document, language)
    return without_private_words(statements, context.private, language)


def _ask(describer: Describer, document: Document, context: Context) -> None:
    """What a describer finds; one that fails is named, and the others go on."""
    try:
        if describer.decides:
            made = list(describer.describe(document, context))
            kept = [one for one in context.found if one.term not in describer.decides]
            context.found[:] = [*kept, *made]
            return
        for one in describer.describe(document, context):
            context.found.append(one)
    except MemoryError:
        raise  # not this describer's fault, and nobody else would fare better
    except Exception as error:  # a describer may be anybody's, and may fail in any way
        context.problems.append(
            Problem(
                code="describer-failed",
                severity=Severity.WARNING,
                message=f"The describer {describer.name} failed ({type(error).__name__}: {error}).",
                subject=document.name,
                remedy="Fill in its fields by hand, and report this with the document.",
            )
        )


def _merge_statements(statements: Iterable[Statement]) -> Iterator[Statement]:
    """One statement a value, with all its evidence, surest field order kept."""
    merged: dict[tuple[str, str], Statement] = {}
    for one in statements:
        if one.status is not Status.SUGGESTED:
            raise ValueError(f"a describer decided {one.term} itself")
        known = merged.get(one.key)
        if known is None:
            merged[one.key] = one
        else:
            merged[one.key] = msgspec.structs.replace(
                known, evidence=(*known.evidence, *one.evidence)
            )
    return iter(merged.values())
