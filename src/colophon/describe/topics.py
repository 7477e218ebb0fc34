"""Topics: concepts of the catalogue's vocabularies that the document's words name.

One that no word names is suggested only where decided records speak for it.  By its likeness to
the text alone it is not: of the forty surest such, on pamphlets judged by hand, half were right.
Nor are the labels of a large vocabulary that lie nearest to it: learnt from 400 library records,
the ranking gave two of the ten nearest of 1,600 others .1 or more, and neither was right.
"""

from collections.abc import Iterable, Iterator

import msgspec

from colophon.describe import Context, Describer
from colophon.describe.imprint.set_aside import set_aside
from colophon.describe.wording.passages import passages
from colophon.model.document import Document, MarkKind
from colophon.model.record import Concept, Evidence, Statement
from colophon.topics.judged import is_judged
from colophon.topics.memory import recall_ranker
from colophon.topics.structured_text import Span, StructuredText
from colophon.topics.suggest import Suggestion, suggest
from colophon.vocabulary.matching import CompiledVocabulary

_TITLE = (MarkKind.TITLE, MarkKind.SUBTITLE)
LEAST = 0.5
"""Confidence from which on a draft is given a topic: what is more often right than wrong."""
LEAST_JUDGED = 0.72
"""the same in vocabularies whose confidence is a frequency: of what is surer, no more than eight in
a hundred were wrong in pamphlets judged by hand"""
_FIRST_LINE = 200
"""Characters of a first line that may be a title, where nothing is marked."""


class Topics(Describer):
    """Labels of the topic vocabularies in the text, ranked."""

    name = "topics"
    version = "1"
    terms = ("subject",)
    after = (
        "language", "title", "creators", "publishers", "place", "identifiers", "rights", "edition",
    )  # fmt: skip

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The best topics, the surest first."""
        vocabularies = [
            vocabulary
            for name in context.config.topics
            if isinstance(vocabulary := context.vocabularies.get(name), CompiledVocabulary)
        ]
        if not vocabularies or not document.text.strip():
            return
        text = as_described(document, context)
        ranker = recall_ranker(context.memory) if context.memory is not None else None
        enough = {one.name: LEAST_JUDGED if is_judged(one) else LEAST for one in vocabularies}
        for one in suggest(text, vocabularies, ranker, least=LEAST):
            if one.score >= enough[one.vocabulary]:
                yield self._statement(one, document, context)

    def _statement(self, one: Suggestion, document: Document, context: Context) -> Statement:
        vocabulary = context.vocabularies[one.vocabulary]
        entry = vocabulary.get(one.uri)
        label = entry.label(context.config.language) if entry else None
        value = Concept(
            uri=one.uri,
            label=label.text if label else one.label,
            language=label.language if label else "",
            scheme=vocabulary.uri,
            vocabulary=one.vocabulary,
        )
        return Statement(
            term="subject", value=value, evidence=tuple(self._evidence(one, document, context))
        )

    def _evidence(
        self, one: Suggestion, document: Document, context: Context
    ) -> Iterator[Evidence]:
        """One for each place; the first one carries the reasoning."""
        for number, (start, end) in enumerate(one.spans):
            evidence = self.quote(document, start, end, one.score)
            if number == 0:
                evidence = msgspec.structs.replace(
                    evidence,
                    note=_reason(one, context),
                    parts=one.parts,
                    alternatives=one.alternatives,
                )
            yield evidence
        for neighbour in one.neighbours:
            yield Evidence(
                method=self.name,
                version=self.version,
                confidence=one.score,
                quote=neighbour.record,
                source="record",
                note="A record with similar words was given this topic.",
                inferred=True,
                parts=(("similarity", round(neighbour.similarity, 3)),),
            )


def as_described(document: Document, context: Context) -> StructuredText:
    """The document as topics are sought in it, by what earlier describers found."""
    languages = [str(one.value) for one in context.found if one.term == "language"]
    return msgspec.structs.replace(
        as_text(document, context.language, _titles(context)),
        aside=set_aside(document, context.found),
        passages=passages(document.text, languages),
    )


def _titles(context: Context) -> tuple[Span, ...]:
    """Where the titles that were found stand."""
    return tuple(
        (evidence.start, evidence.end)
        for one in context.found
        if one.term in ("title", "subtitle", "alternative")
        for evidence in one.evidence[:1]
        if evidence.start is not None and evidence.end is not None
    )


def as_text(document: Document, language: str, titles: tuple[Span, ...] = ()) -> StructuredText:
    """The document as topics are sought in it: where its title and headings stand.

    ``titles`` are places found by reading, beside those that are marked.
    """
    title = tuple((mark.start, mark.end) for mark in document.marks_of(*_TITLE)) or titles
    if not title:
        start = len(document.text) - len(document.text.lstrip())
        end = document.text.find("\n", start)
        end = len(document.text) if end < 0 else end
        title = ((start, end),) if end - start <= _FIRST_LINE else ()
    headings = tuple((mark.start, mark.end) for mark in document.marks_of(MarkKind.HEADING))
    return StructuredText(text=document.text, language=language, title=title, headings=headings)


def _reason(one: Suggestion, context: Context) -> str:
    vocabulary = context.vocabularies[one.vocabulary]
    how = (
        vocabulary.analysis(context.language) if isinstance(vocabulary, CompiledVocabulary) else ""
    )
    times = {1: "once", 2: "twice"}.get(one.count, f"{one.count} times")
    said = f"Words of this topic ({one.vocabulary}) stand {times} in the text"
    said += f", those of “{one.label}” among them" if one.count > 1 else f", “{one.label}”"
    said += f", compared by {how}" if how else ""
    if one.mapped:
        said += f"; the same concept is {', '.join(one.mapped)}"
    return said + "."


DESCRIBER = Topics()
