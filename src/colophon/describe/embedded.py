"""Metadata inside the file, as candidates behind what the text itself says.

It runs last: where it agrees with a value found in the text it supports that value,
else it is one more candidate, as trustworthy as its source usually is (``_trust``).
"""

import re
from collections.abc import Callable, Iterable, Iterator

import msgspec

from colophon.dating.values import file_date
from colophon.describe import Context, Describer
from colophon.describe.creators import RELATORS
from colophon.describe.evidence.declared import contributor, fields, licence_trust
from colophon.describe.evidence.making import embedded_evidence
from colophon.describe.evidence.trust import (
    CREATORS,
    TITLES,
    author_is_sound,
    creators,
    titles,
    trust,
)
from colophon.describe.imprint.authority import resolve
from colophon.describe.imprint.imprint_names import agent
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.placeholders import is_no_title
from colophon.describe.names.sameness import same
from colophon.describe.names.stated_names import agents
from colophon.describe.responsibility.file_origin import origin_notes
from colophon.describe.title import agree
from colophon.describe.wording.capitals import TextCapitals
from colophon.describe.wording.licences import licences
from colophon.model.document import Document, Embedded
from colophon.model.record import Agent, Link, Statement, Text, Value

Found = Iterator[tuple[str, Value]]
CONFIRMED = 0.1
"""how much surer a title is that another value in the file gives too"""
_BESIDE_STATED = 0.4
"""how often a date inside the file is right where the item states another"""
_SETTLED = 0.9
"""how often a date inside the file is right that the item states too, in figures of two meanings"""
LONGEST = 5_000
"""characters of a text that is taken over"""


class EmbeddedMetadata(Describer):
    """What the file says of itself beside its text."""

    name = "embedded"
    terms = (
        "title", "subtitle", "alternative", "creator", "contributor", "publisher", "printer",
        "distributor", "placeOfPublication", "issued", "created", "description", "abstract",
        "rights", "rightsHolder", "license", "internalNote",
    )  # fmt: skip
    after = ("title", "creators", "publishers", "place", "dates", "rights", "language")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Each sound value once, the most trustworthy source first."""
        yield from self._titles(document, context)
        yield from self._creators(document, context)
        yield from self._contributors(document, context)
        seen: set[tuple[str, str]] = set()
        for one, field, confidence in fields(document):
            for term, value in _READERS[field](one, field, context):
                if term in ("subtitle", "alternative") and isinstance(value, Text):
                    value = _with_capitals(
                        term, value, context.analysis(TextCapitals, document), context
                    )
                if (term, fold_heading(value.key)) not in seen:
                    seen.add((term, fold_heading(value.key)))
                    yield self._statement(context, term, value, one, confidence)
        yield from self._licences(document, context)
        for note, one in origin_notes(document, context):
            yield self._statement(context, "internalNote", note, one, 0.9)

    def _titles(self, document: Document, context: Context) -> Iterator[Statement]:
        stated = context.first("title")
        capitals = context.analysis(TextCapitals, document)
        declared = titles(document)
        for one in declared:
            if stated and agree(one.value, str(stated.value)):
                continue  # the title's own describer has taken it as support
            words = capitals.title(" ".join(one.value.split()), one.language or context.language)
            value = Text(text=words, language=one.language)
            sure = trust(TITLES, one)
            if any(
                other.source != one.source and agree(other.value, one.value) for other in declared
            ):
                sure = min(0.95, sure + CONFIRMED)
            yield self._statement(context, "title", value, one, sure)

    def _creators(self, document: Document, context: Context) -> Iterator[Statement]:
        for one in creators(document):
            for value in agents(one.value, one.language or context.language, one.kind):
                yield self._statement(context, "creator", value, one, trust(CREATORS, one))

    def _contributors(self, document: Document, context: Context) -> Iterator[Statement]:
        for one in document.embedded:
            found = contributor(one)
            if found and author_is_sound(one.value):
                relator, confidence = found
                language = one.language or context.language
                for value in agents(one.value, language, one.kind, RELATORS + relator):
                    yield self._statement(context, "contributor", value, one, confidence)

    def _licences(self, document: Document, context: Context) -> Iterator[Statement]:
        seen: set[str] = set()
        for one in document.embedded:
            confidence = licence_trust(document, one)
            for _, _, uri in licences(one.value)[:1] if confidence else ():
                if uri not in seen:
                    seen.add(uri)
                    yield self._statement(context, "license", Link(uri=uri), one, confidence)

    def _statement(
        self, context: Context, term: str, value: Value, one: Embedded, confidence: float
    ) -> Statement:
        if isinstance(value, Agent):
            value = resolve(context, value)
        for known in context.found:
            if known.term == term and _alike(known.value, value):
                value = known.value
                break
        else:
            if term == "issued" and _settles(value, context):
                confidence = max(confidence, _SETTLED)
            elif term == "issued" and _is_dated(context):
                confidence = min(confidence, _BESIDE_STATED)
        evidence = embedded_evidence(
            one, method=self.name, confidence=confidence, note="Metadata inside the file."
        )
        return Statement(term=term, value=value, evidence=(evidence,))


def _settles(value: Value, context: Context) -> bool:
    """Whether a date is one of those that a date of the item may be: ``11.09.13``."""
    sets = [
        one.value.key[1:-1].split(",")
        for one in context.found
        if one.term == "issued" and one.value.key.startswith("[") and "," in one.value.key
    ]
    return any(value.key in one for one in sets)


def _is_dated(context: Context) -> bool:
    """Whether the item states a date of issue itself."""
    return any(
        one.term == "issued" and one.value.key and not any(piece.inferred for piece in one.evidence)
        for one in context.found
    )


def _with_capitals(term: str, value: Text, capitals: TextCapitals, context: Context) -> Text:
    """Another title in the capitals of its language."""
    cased = capitals.title if term == "alternative" else capitals.write_following
    text = cased(value.text, value.language or context.language)
    return Text(text=text, language=value.language)


def _alike(known: Value, value: Value) -> bool:
    if isinstance(known, Agent) and isinstance(value, Agent):
        return known.role == value.role and same(known, value)
    return fold_heading(known.key) == fold_heading(value.key)


def _dates(one: Embedded, term: str, context: Context) -> Found:
    date = file_date(one.value)
    if date and date.earliest <= context.today.isoformat():
        yield term, date


def _text(one: Embedded, term: str, context: Context) -> Found:
    value = " ".join(one.value.split())
    # an address is no statement of rights in words
    if 3 < len(value) <= LONGEST and not re.fullmatch(r"\w+://\S+", value):
        yield term, Text(text=value, language=one.language)


def _summary(one: Embedded, term: str, context: Context) -> Found:
    """Unless it is what a template holds in its place: ``PUBLICATION SYNOPSIS``."""
    shouted = one.value.isupper() and len(one.value.split()) < 5
    if not shouted and not is_no_title(one.value):
        yield from _text(one, term, context)


def _other_title(one: Embedded, term: str, context: Context) -> Found:
    """Unless the title has it already."""
    title = context.first("title")
    value = " ".join(one.value.split())
    if value and not (title and fold_heading(value) in fold_heading(str(title.value))):
        yield term, Text(text=value, language=one.language)


def _place(one: Embedded, term: str, context: Context) -> Found:
    """Without the stops and brackets of catalogue cards."""
    value = " ".join(one.value.split()).strip(" :;,.[]()")
    if len(value) > 1 and not _NOT_IDENTIFIED.fullmatch(fold_heading(value)):
        yield term, Text(text=value, language=one.language)


def _party(one: Embedded, term: str, context: Context) -> Found:
    """A publisher's name; ``Printed by A for B`` names two, each in its role."""
    value = " ".join(one.value.split()).strip(" :;,[]")
    sound = 2 < len(value) < 200 and not _NOT_IDENTIFIED.fullmatch(fold_heading(value))
    if not sound:
        return
    said = msgspec.structs.replace(_STATEMENT, text=value)
    parties = Imprints(said).parties
    for party in parties:
        if party.role in _PARTIES and party.start > 0:
            name = value[party.start : party.end]
            yield party.role, agent(name, context.language)
    if not any(party.start > 0 for party in parties):
        yield from ((term, each) for each in agents(value, context.language, one.kind))


def _holder(one: Embedded, term: str, context: Context) -> Found:
    value = " ".join(one.value.split())
    if 2 < len(value) < 200:
        yield from ((term, each) for each in agents(value, context.language, one.kind))


_PARTIES = ("publisher", "printer", "distributor")
_STATEMENT = Document(name="", text="", media_type="", sha256="", size=0, reader="")
_NOT_IDENTIFIED = re.compile(
    r"(?:unknown|publisher|n/?a|none|[\d\W]+|s\.? ?[nl]\.?|sine (?:nomine|loco)"
    r"|(?:publisher|place(?: of publication)?) (?:not identified|unknown))"
)
_READERS: dict[str, Callable[[Embedded, str, Context], Found]] = {
    "publisher": _party,
    "placeOfPublication": _place,
    "issued": _dates,
    "created": _dates,
    "subtitle": _other_title,
    "alternative": _other_title,
    "description": _summary,
    "abstract": _summary,
    "rights": _text,
    "rightsHolder": _holder,
}
"""field → how its values are read"""

DESCRIBER = EmbeddedMetadata()
