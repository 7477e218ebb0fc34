"""Metadata inside the file, as candidates behind what the text itself says.

It runs last: where it agrees with a value found in the text it supports that value,
else it is one more candidate, as trustworthy as its source usually is (``_trust``).
"""

import re
from collections.abc import Callable, Iterable, Iterator

from colophon import edtf
from colophon.describe import Context, Describer
from colophon.describe._authority import resolve
from colophon.describe._evidence import embedded
from colophon.describe._fileorigin import origin_notes
from colophon.describe._headings import folded
from colophon.describe._sameness import same
from colophon.describe._statednames import agents
from colophon.describe._trust import CREATORS, TITLES, creators, titles, trust
from colophon.describe.title import agree
from colophon.document import Document, Embedded
from colophon.record import Agent, AgentKind, Date, Statement, Text, Value

_DAY = re.compile(
    r"(?:D:)?(?P<year>1[4-9]\d\d|20\d\d)(?:[-/]?(?P<month>0[1-9]"
    r"|1[0-2])(?:[-/]?(?P<day>0[1-9]|[12]\d|3[01]))?)?"
)


class EmbeddedMetadata(Describer):
    """What the file says of itself beside its text."""

    name = "embedded"
    terms = (
        "title", "creator", "publisher", "issued", "created", "description", "rights",
        "internalNote",
    )  # fmt: skip
    after = ("title", "creators", "publishers", "dates", "rights", "language")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Each sound value once, the most trustworthy source first."""
        yield from self._titles(document, context)
        yield from self._creators(document, context)
        seen: set[tuple[str, str]] = set()
        for one in document.embedded:
            found = _FIELDS.get(one.source.lower())
            if not found or len(one.value) > 5_000:
                continue
            term, confidence, make = found
            value = make(one)
            if value and (term, folded(value.key)) not in seen:
                seen.add((term, folded(value.key)))
                yield self._statement(context, term, value, one, confidence)
        for note, one in origin_notes(document, context):
            yield self._statement(context, "internalNote", note, one, 0.9)

    def _titles(self, document: Document, context: Context) -> Iterator[Statement]:
        stated = context.first("title")
        for one in titles(document):
            if stated and agree(one.value, str(stated.value)):
                continue  # the title's own describer has taken it as support
            yield self._statement(
                context,
                "title",
                Text(text=one.value, language=one.language),
                one,
                trust(TITLES, one),
            )

    def _creators(self, document: Document, context: Context) -> Iterator[Statement]:
        for one in creators(document):
            for value in agents(one.value, one.language or context.language):
                yield self._statement(context, "creator", value, one, trust(CREATORS, one))

    def _statement(
        self, context: Context, term: str, value: Value, one: Embedded, confidence: float
    ) -> Statement:
        if isinstance(value, Agent):
            value = resolve(context, value)
        for known in context.found:
            if known.term == term and _alike(known.value, value):
                value = known.value
                break
        evidence = embedded(
            one, method=self.name, confidence=confidence, note="Metadata inside the file."
        )
        return Statement(term=term, value=value, evidence=(evidence,))


def _alike(known: Value, value: Value) -> bool:
    if isinstance(known, Agent) and isinstance(value, Agent):
        return same(known, value)
    return folded(known.key) == folded(value.key)


def _text(one: Embedded) -> Text | None:
    value = " ".join(one.value.split())
    return Text(text=value, language=one.language) if len(value) > 3 else None


def _publisher(one: Embedded) -> Agent | None:
    value = " ".join(one.value.split())
    sound = 2 < len(value) < 200 and not re.fullmatch(
        r"(?:unknown|publisher|n/?a|none|[\d\W]+)", folded(value)
    )
    return Agent(name=value, kind=AgentKind.BODY) if sound else None


def _date(one: Embedded) -> Date | None:
    found = _DAY.match(one.value.strip())
    if not found:
        return None
    form = "-".join(part for part in found.groups() if part)
    if not edtf.valid(form):
        return None
    earliest, latest = edtf.bounds(form)
    return Date(
        edtf=form,
        display=edtf.display(form, supplied=True),
        transcribed=one.value[:60],
        earliest=earliest,
        latest=latest,
        basis="embedded",
    )


_FIELDS: dict[str, tuple[str, float, Callable[[Embedded], Value | None]]] = {
    "opf:dc:publisher": ("publisher", 0.85, _publisher),
    "tei:publicationstmt/publisher": ("publisher", 0.6, _publisher),
    "html:meta/citation_publisher": ("publisher", 0.85, _publisher),
    "html:meta/dc.publisher": ("publisher", 0.8, _publisher),
    "html:meta/dcterms.publisher": ("publisher", 0.8, _publisher),
    "html:meta/og:site_name": ("publisher", 0.5, _publisher),
    "json-ld:publisher/name": ("publisher", 0.75, _publisher),
    "markdown:front-matter/publisher": ("publisher", 0.85, _publisher),
    "xmp:dc:publisher": ("publisher", 0.55, _publisher),
    "opf:dc:date": ("issued", 0.7, _date),
    "html:meta/citation_publication_date": ("issued", 0.9, _date),
    "html:meta/citation_date": ("issued", 0.85, _date),
    "html:meta/dc.date": ("issued", 0.75, _date),
    "html:meta/dcterms.issued": ("issued", 0.85, _date),
    "html:meta/article:published_time": ("issued", 0.8, _date),
    "json-ld:datepublished": ("issued", 0.8, _date),
    "markdown:front-matter/date": ("issued", 0.8, _date),
    "pdf:info/creationdate": ("created", 0.4, _date),
    "xmp:xmp:createdate": ("created", 0.4, _date),
    "docx:core/dcterms:created": ("created", 0.4, _date),
    "odt:meta/meta:creation-date": ("created", 0.4, _date),
    "opf:dc:description": ("description", 0.7, _text),
    "html:meta/description": ("description", 0.5, _text),
    "html:meta/dc.description": ("description", 0.65, _text),
    "json-ld:description": ("description", 0.5, _text),
    "opf:dc:rights": ("rights", 0.8, _text),
    "html:meta/dc.rights": ("rights", 0.75, _text),
    "xmp:dc:rights": ("rights", 0.6, _text),
    "markdown:front-matter/rights": ("rights", 0.8, _text),
    "markdown:front-matter/license": ("rights", 0.8, _text),
}
"""source → field, how often it is right, how its value is read"""

DESCRIBER = EmbeddedMetadata()
