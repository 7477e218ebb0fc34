"""Dates of publication and copyright: stated ones first, else concluded, else honestly undated."""

import re
from collections.abc import Iterable, Iterator, Sequence

from colophon.dating.display import display
from colophon.dating.found import FoundDate
from colophon.dating.values import date_from, file_date
from colophon.describe import Context, Describer
from colophon.describe.dating.candidates import candidates_of_issue, dates_of
from colophon.describe.dating.conclusions import Conclusion, conclude
from colophon.describe.dating.copyright_years import pick_copyright_years
from colophon.describe.dating.selection import SURE, rivals
from colophon.describe.dating.stated_dates import Stated
from colophon.describe.evidence.declared import fields
from colophon.describe.imprint.imprints import Imprints
from colophon.model import edtf
from colophon.model.document import Document
from colophon.model.record import Date, Evidence, Statement

_MOST = 4
"""copyright dates that are kept"""
_COPYRIGHT = 0.9
"""how often a year beside the sign of copyright is one of copyright"""


class DateDescriber(Describer):
    """Reads dates in the regions of origin and says what each is the date of."""

    name = "dates"
    version = "2"
    terms = ("issued", "dateCopyrighted", "created")
    after = ("language", "title", "place", "publishers")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The date of publication, of copyright, of signing."""
        found = dates_of(document, context)
        yield from self._state_copyrighted(document, context, found)
        candidates = candidates_of_issue(document, context, found)
        if candidates and candidates[0].confidence >= SURE:
            yield self._state_issued(document, context, candidates)
            yield from self._state_signed(document, context, candidates)
            return
        concluded = conclude(document, context, found, candidates)
        declared = _is_declared(document, context)
        if concluded is not None and not (declared and concluded.trust < SURE):
            yield self._state_conclusion(document, context, concluded)
        elif not declared and document.text.strip():  # of what nobody could read, nothing is said
            yield self._state_undated(context.analysis(Imprints, document))

    def _state_issued(
        self, document: Document, context: Context, candidates: Sequence[Stated]
    ) -> Statement:
        """The first candidate; those that contradict it are named in its evidence."""
        first, others = candidates[0], tuple(one.found.edtf for one in rivals(candidates))
        note = f"; {', '.join(map(display, others))} is stated as well" if others else ""
        return self._statement(document, context, "issued", first, note, others)

    def _state_signed(
        self, document: Document, context: Context, candidates: Sequence[Stated]
    ) -> Iterator[Statement]:
        """The day on which the text was signed, where something else dates its publication."""
        _, latest = edtf.bounds(candidates[0].found.edtf)
        for one in candidates[1:]:
            signed = one.role in ("given", "foot") and one.found.kind == "day"
            if signed and one.found.edtf <= latest:
                yield self._statement(document, context, "created", one)
                return

    def _state_copyrighted(
        self, document: Document, context: Context, found: Iterable[Stated]
    ) -> Iterator[Statement]:
        notices = pick_copyright_years(found)
        first = {one.found.edtf: one for one in reversed(notices)}
        for one in list(reversed(first.values()))[:_MOST]:
            yield self._statement(document, context, "dateCopyrighted", one)

    def _statement(
        self,
        document: Document,
        context: Context,
        term: str,
        one: Stated,
        note: str = "",
        alternatives: tuple[str, ...] = (),
    ) -> Statement:
        """A stated date in the words of the item."""
        of_copyright = term == "dateCopyrighted"
        rule = f"{one.rule}: {one.found.rule}" if one.found.rule else one.rule
        evidence = self._evidence(
            document,
            one.found,
            trust=_COPYRIGHT if of_copyright else one.confidence,
            note=rule + note,
            alternatives=alternatives,
        )
        value = date_from(
            one.found,
            display(one.found.edtf, language=context.config.language),
            "copyright" if of_copyright else "item",
            _words(document, one.found),
        )
        return Statement(term=term, value=value, evidence=(evidence,))

    def _state_conclusion(self, document: Document, context: Context, one: Conclusion) -> Statement:
        found = FoundDate(start=one.start, end=one.end, edtf=one.form, kind="range")
        shown = display(one.form, supplied=True, language=context.config.language)
        words = _words(document, found) if one.words else ""
        evidence = self._evidence(document, found, trust=one.trust, note=one.note, inferred=True)
        value = date_from(found, shown, one.basis, words)
        return Statement(term="issued", value=value, evidence=(evidence,))

    def _state_undated(self, imprints: Imprints) -> Statement:
        searched = imprints.regions.say_searched()
        evidence = Evidence(
            method=self.name,
            version=self.version,
            confidence=0.2,
            note=f"no date is stated and none can be concluded; searched: {searched}",
            inferred=True,
        )
        value = Date(edtf="", display="undated", basis="none")
        return Statement(term="issued", value=value, evidence=(evidence,))

    def _evidence(
        self,
        document: Document,
        found: FoundDate,
        *,
        trust: float,
        note: str,
        inferred: bool = False,
        alternatives: tuple[str, ...] = (),
    ) -> Evidence:
        return self.quote(
            document,
            found.start,
            found.end,
            round(trust, 3),
            note,
            inferred=inferred,
            alternatives=alternatives,
        )


def _words(document: Document, found: FoundDate) -> str:
    return re.sub(r"\s+", " ", document.text[found.start : found.end])


def _is_declared(document: Document, context: Context) -> bool:
    """Whether the file gives a date of issue that can be read and has come."""
    today = context.today.isoformat()
    dates = [file_date(one.value) for one, term, _ in fields(document) if term == "issued"]
    return any(date is not None and date.earliest <= today for date in dates)


DESCRIBER = DateDescriber()
