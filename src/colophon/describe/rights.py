"""Rights: the document's own words, the signal they give, and what may be suggested from them."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from colophon.describe import Context, Describer
from colophon.describe._rules import rights as tables
from colophon.describe._rules.rights import SIGNS
from colophon.describe.imprint.authority import resolve
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.imprint_names import (
    agent,
    has_case,
    may_name,
    plausible,
    tidy,
    trim_span,
)
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.imprint.rights_notices import RightsNotice, notices
from colophon.describe.wording.licences import licences
from colophon.model.document import Document
from colophon.model.folding import fold
from colophon.model.record import Concept, Link, Statement, Text

_SCHEME = "https://w3id.org/colophon/vocab/signals"


class RightsDescriber(Describer):
    """Transcribes words about rights; never makes a dedication of "anti-copyright"."""

    name = "rights"
    version = "1"
    terms = ("rights", "rightsSignal", "rightsURI", "license", "rightsHolder")
    after = ("language",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Words as transcribed, their signal, a licence that is named, a suggestion."""
        found = notices(document, context.analysis(Imprints, document).regions)
        if not found:
            return
        best = found[0]
        words = tidy(document.text[best.start : best.end])
        yield self._make_statement(
            document, "rights", Text(text=words), best, "the document's own words about rights"
        )
        signal = Concept(
            uri=f"{_SCHEME}/{best.signal}",
            label=tables.LABELS[best.signal],
            language="en",
            scheme=_SCHEME,
            vocabulary="signals",
        )
        yield self._make_statement(
            document, "rightsSignal", signal, best, f"the words “{best.words}”"
        )
        yield from self._licence(document, best)
        yield from self._suggestion(document, best)
        notice = next((one for one in found if one.signal == "copyright-claimed"), best)
        yield from self._holder(document, notice, context)

    def _make_statement(
        self,
        document: Document,
        term: str,
        value: Text | Concept | Link,
        found: RightsNotice,
        note: str,
        *,
        factor: float = 1.0,
        inferred: bool = False,
    ) -> Statement:
        evidence = self.quote(
            document,
            found.start,
            found.end,
            round(found.confidence * factor, 3),
            note,
            inferred=inferred,
        )
        return Statement(term=term, value=value, evidence=(evidence,))

    def _licence(self, document: Document, found: RightsNotice) -> Iterator[Statement]:
        if found.signal not in ("cc-licence", "public-domain"):
            return
        seen: set[str] = set()
        linked = list(_linked_licences(document, found))
        for start, end, uri in linked or licences(document.text[found.start : found.end]):
            if uri in seen:
                continue
            seen.add(uri)
            here = msgspec.structs.replace(found, start=found.start + start, end=found.start + end)
            what = "a link in these words leads to" if linked else "the words name"
            yield self._make_statement(
                document, "license", Link(uri=uri), here, f"the licence that {what}"
            )

    def _suggestion(self, document: Document, found: RightsNotice) -> Iterator[Statement]:
        suggested = tables.STATEMENTS.get(found.signal)
        if suggested:
            uri, label = suggested
            note = f"suggested only: {tables.REASONS[found.signal]}"
            yield self._make_statement(
                document,
                "rightsURI",
                Link(uri=uri, label=label),
                found,
                note,
                factor=0.45,
                inferred=True,
            )

    def _holder(
        self, document: Document, found: RightsNotice, context: Context
    ) -> Iterator[Statement]:
        stretch = document.text[found.start : found.end]
        match = _HOLDER.search(stretch)
        note = "the name behind the notice of copyright and its year"
        if not match:
            match = _HOLDER_FIRST.search(stretch)
            note = "the name behind the sign of copyright, before its year"
        if not match:
            return
        a, b = trim_span(
            document.text, found.start + match.start("name"), found.start + match.end("name")
        )
        b = _without_place(document.text, a, b)
        name = document.text[a:b]
        if not _may_hold(name) or "\n" in name.strip():
            return
        evidence = self.quote(document, a, b, 0.75, note)
        value = resolve(context, agent(name, context.language))
        yield Statement(term="rightsHolder", value=value, evidence=(evidence,))


def _linked_licences(document: Document, found: RightsNotice) -> Iterator[tuple[int, int, str]]:
    """The licences that links in the words about rights lead to; places count from there."""
    for link in document.links:
        if found.start <= link.start and link.end <= found.end:
            for _, _, uri in licences(link.target):
                yield link.start - found.start, link.end - found.start, uri


def _without_place(text: str, start: int, end: int) -> int:
    """Where a holder's name ends without the place of a house: ``© 1979 Neue Gasse, Kiel``."""
    comma = text.rfind(",", start, end)
    tail = fold(text[comma + 1 : end]).strip()
    place = known_places().at(tail, 0) if comma > start and tail else None
    return comma if place and place.end >= len(tail) else end


def _may_hold(name: str) -> bool:
    first = next(filter(str.isalpha, name), "a")
    return plausible(name) if has_case(first) else may_name(name)


_SIGN = rf"(?:[{SIGNS}]|\(c\)|\(p\)|copyright)"
_YEARS = r"(?:1[4-9]|20)\d\d(?:\s*[-–,]\s*(?:1[4-9]|20)?\d\d)*"
_NAME = rf"(?P<name>[^\W\d_][^\n{SIGNS}]{{1,70}}?)"
_HOLDER = re.compile(
    rf"""
    {_SIGN}[\s,:]*{_SIGN}?[\s,:]*(?:by\s+)?{_YEARS}年?년?,?\s*(?:by\s+)?{_NAME}
    (?=\s*(?:\.\s|[。，；|]|\n|$|all[ ]rights|tous[ ]droits|alle[ ]rechte))
    """,
    re.IGNORECASE | re.VERBOSE,
)
_HOLDER_FIRST = re.compile(
    rf"{_SIGN}[\s,:]*{_SIGN}?[\s,:]*(?:by\s+)?{_NAME},?\s*\(?{_YEARS}(?!\d)", re.IGNORECASE
)
"""the year behind the name: ``© Hollow Press 1983``"""


DESCRIBER = RightsDescriber()
