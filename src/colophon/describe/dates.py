"""Dates of publication and copyright: stated ones first, else concluded, else honestly undated."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from colophon.dating.display import display
from colophon.dating.found import Found
from colophon.dating.whole import read
from colophon.describe import Context, Describer
from colophon.describe.dating.corrections import mended, new_style
from colophon.describe.dating.inferred_dates import Inferred, infer
from colophon.describe.dating.modernity import Thing, earliest_possible, newest_thing
from colophon.describe.dating.selection import (
    SURE,
    old_enough,
    preferred,
    rivals,
    settled,
    young_enough,
)
from colophon.describe.dating.stated_dates import Stated, later_dates, stated
from colophon.describe.evidence.making import at
from colophon.describe.imprint.authority import Tenure, press
from colophon.describe.imprint.citation import Citation
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.page.title_page import TitlePage
from colophon.model import edtf
from colophon.model.document import Document
from colophon.model.record import Date, Evidence, Statement

_MOST = 4
"""copyright dates that are kept"""
_OF_SITE = 0.25
"""how often the year of copyright at the foot of a page of the web dates the item on it"""
_MODERN = 0.4
"""how often nothing dates an item better than the youngest thing in it"""
_CITED = 0.75
"""how often the year of a document's own citation is that of its issue"""


class Dates(Describer):
    """Reads dates in the regions of origin and says what each is the date of."""

    name = "dates"
    version = "1"
    terms = ("issued", "dateCopyrighted", "created")
    after = ("language", "title", "place", "publishers")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The date of publication, others that contradict it, of copyright, of signing."""
        imprints = context.analysis(Imprints, document)
        found = self._stated(document, context, imprints)
        yield from self._copyrighted(document, found, context)
        candidates = [one for one in found if one.role != "copyright"]
        cited = context.analysis(Citation, document).host
        if cited and cited.year:
            candidates += _cited(document, cited.start)
        candidates = preferred([new_style(document, imprints, one) for one in candidates])
        candidates = old_enough(candidates, self._told_last(document, context, found))
        if candidates and candidates[0].confidence >= SURE:
            others = tuple(one.found.edtf for one in rivals(candidates))
            first = candidates[0]
            yield self._statement(
                document, context, "issued", first, first.found.edtf, alternatives=others
            )
            yield from self._signed(document, context, candidates)
            return
        yield self._without_statement(document, context, found, candidates)

    def _stated(self, document: Document, context: Context, imprints: Imprints) -> list[Stated]:
        """The dates that the document states, read in its language, none far too old for it."""
        page = context.analysis(TitlePage, document).title
        title = (page.start, page.end) if page else (0, 0)
        found = [mended(document, one) for one in stated(imprints, context.today.year, title)]
        words = [(one.found, document.text[one.found.start : one.found.end]) for one in found]
        read = []
        for one, (date, text) in zip(found, words, strict=True):
            if date.ambiguous and context.language:
                date = _in_language(date, text, context.language)
            date = settled(date, text, words)
            read.append(msgspec.structs.replace(one, found=date))
        return young_enough(read, earliest_possible(document))

    def _told_last(self, document: Document, context: Context, found: list[Stated]) -> int:
        """The last year that the text or a notice of copyright names, 0 where none does."""
        later = later_dates(context.analysis(Imprints, document))
        told = infer(document.text, context.today.year, (), later)
        ends = [one.found.edtf[-4:] for one in found if one.role == "copyright"]
        return max([int(end) for end in ends if end.isdecimal()] + [told.year if told else 0])

    def _without_statement(
        self,
        document: Document,
        context: Context,
        found: list[Stated],
        candidates: list[Stated],
    ) -> Statement:
        """The date where none of issue is stated: of copyright, of an address, of what is told."""
        imprints = context.analysis(Imprints, document)
        copyrights = [one for one in found if one.role == "copyright"]
        if copyrights:
            return self._from_copyright(document, context, copyrights)
        lived = self._by_address(document, context, imprints)
        if lived is not None:
            return lived
        telling = [one for one in candidates if one.found.fine or one.role != "head"]
        if telling:
            return self._told(document, context, telling[0])
        later = later_dates(imprints)
        concluded = infer(document.text, context.today.year, document.links, later)
        if concluded is not None:
            return self._concluded(document, context, concluded)
        if candidates:
            return self._told(document, context, candidates[0])
        return self._undated(imprints)

    def _signed(
        self, document: Document, context: Context, candidates: list[Stated]
    ) -> Iterator[Statement]:
        """The day on which the text was signed, where something else dates its publication."""
        _, latest = edtf.bounds(candidates[0].found.edtf)
        for one in candidates[1:]:
            signed = one.role in ("given", "foot") and one.found.kind == "day"
            if signed and one.found.edtf <= latest:
                yield self._statement(document, context, "created", one, one.found.edtf)
                return

    def _statement(
        self,
        document: Document,
        context: Context,
        term: str,
        one: Stated,
        form: str,
        *,
        basis: str = "item",
        inferred: bool = False,
        alternatives: tuple[str, ...] = (),
    ) -> Statement:
        words = re.sub(r"\s+", " ", document.text[one.found.start : one.found.end])
        value = _date(form, words, basis, context, supplied=inferred)
        note = f"{one.rule}: {one.found.rule}" if one.found.rule else one.rule
        if alternatives:
            note += f"; {', '.join(map(display, alternatives))} is stated as well"
        evidence = self._evidence(document, one.found, one.confidence, note, inferred=inferred)
        evidence = msgspec.structs.replace(evidence, alternatives=alternatives)
        return Statement(term=term, value=value, evidence=(evidence,))

    def _evidence(
        self,
        document: Document,
        found: Found | Inferred | Thing,
        trust: float,
        note: str,
        *,
        inferred: bool,
    ) -> Evidence:
        return at(
            document,
            found.start,
            found.end,
            method=self.name,
            version=self.version,
            confidence=round(trust, 3),
            note=note,
            inferred=inferred,
        )

    def _copyrighted(
        self, document: Document, found: list[Stated], context: Context
    ) -> Iterator[Statement]:
        seen: set[str] = set()
        for one in found:
            if one.role == "copyright" and one.found.edtf not in seen and len(seen) < _MOST:
                seen.add(one.found.edtf)
                sure = msgspec.structs.replace(one, confidence=0.9)
                yield self._statement(
                    document, context, "dateCopyrighted", sure, one.found.edtf, basis="copyright"
                )

    def _from_copyright(
        self, document: Document, context: Context, copyrights: list[Stated]
    ) -> Statement:
        one = max(copyrights, key=lambda each: each.found.edtf[-4:])
        form = one.found.edtf.rpartition("/")[2]
        form = form if form.endswith(tuple("?~%]")) else f"{form}?"
        if "html" in document.media_type and one.found.start > len(document.text) // 2:
            # the foot of a page speaks of its site
            one = msgspec.structs.replace(one, confidence=_OF_SITE)
        return self._statement(
            document, context, "issued", one, form, basis="copyright", inferred=True
        )

    def _by_address(
        self, document: Document, context: Context, imprints: Imprints
    ) -> Statement | None:
        """The years in which a publisher is known to have had the address that is given."""
        for region in imprints.regions.all:
            folded = imprints.regions.folded(region)
            for hit in press(context).addresses.within(folded):
                entry, tenure = hit.meaning
                form = _tenure_form(tenure)
                if not form:
                    continue
                name = entry.label(context.config.language).text
                note = f"no date is stated; {name} is known at this address: {tenure}"
                found = Found(
                    start=folded.place(hit.start),
                    end=folded.place(hit.end - 1) + 1,
                    edtf=form,
                    kind="range",
                )
                value = _date(form, "", "address", context, supplied=True)
                evidence = self._evidence(document, found, 0.6, note, inferred=True)
                return Statement(term="issued", value=value, evidence=(evidence,))
        return None

    def _told(self, document: Document, context: Context, one: Stated) -> Statement:
        """A date that the head names: a day or month as it stands, a year with doubt."""
        form = one.found.edtf
        if not one.found.fine and one.found.edtf.isdecimal():
            form = f"{one.found.year}?"
        return self._statement(
            document, context, "issued", one, form, basis="content", inferred=True
        )

    def _concluded(self, document: Document, context: Context, one: Inferred) -> Statement:
        """The year that the text names last, or what it is made of where that is younger."""
        modern = newest_thing(document.text)
        place: Inferred | Thing = one
        if modern is not None and modern.year > one.year:
            # the years a text tells of lie far back; what it is made of does not
            form, place, trust, rule = f"[{modern.year}..]", modern, _MODERN, modern.rule
        else:
            form, rule = _concluded_form(one, context.today.year), one.rule
            trust = one.confidence * (0.7 if one.long else 1.0)
        note = f"no date of publication is stated; {rule}"
        evidence = self._evidence(document, place, trust, note, inferred=True)
        value = _date(form, "", "content", context, supplied=True)
        return Statement(term="issued", value=value, evidence=(evidence,))

    def _undated(self, imprints: Imprints) -> Statement:
        note = (
            f"no date is stated and none can be concluded; searched: {imprints.regions.searched()}"
        )
        evidence = Evidence(
            method=self.name, version=self.version, confidence=0.2, note=note, inferred=True
        )
        return Statement(
            term="issued",
            value=Date(edtf="", display="undated", basis="none"),
            evidence=(evidence,),
        )


def _concluded_form(one: Inferred, latest: int) -> str:
    """EDTF of the year that a text names last: it was written then, or a little later."""
    if one.long:
        return f"[{one.year}..]"  # a long text names years for other reasons
    last = min(one.year + edtf.MARGIN, latest)
    # "already in 2025" is said in that year
    return f"{one.year}?" if one.present or last <= one.year else f"[{one.year}..{last}]"


def _tenure_form(tenure: Tenure) -> str:
    if tenure.first and tenure.last:
        same = tenure.first == tenure.last
        return f"{tenure.first}?" if same else f"[{tenure.first}..{tenure.last}]"
    if tenure.first:
        return f"[{tenure.first}..]"
    return f"[..{tenure.last}]" if tenure.last else ""


def _date(form: str, words: str, basis: str, context: Context, *, supplied: bool) -> Date:
    earliest, latest = edtf.bounds(form)
    return Date(
        edtf=form,
        display=display(form, supplied, context.config.language),
        transcribed=words,
        earliest=earliest,
        latest=latest,
        basis=basis,
    )


def _in_language(date: Found, words: str, language: str) -> Found:
    """A date as it is read in the language of its document."""
    again = read(words, language)
    if again is None or again.ambiguous:
        return date
    return msgspec.structs.replace(date, edtf=again.edtf, kind=again.kind, ambiguous=False)


def _cited(document: Document, before: int) -> list[Stated]:
    matches = list(re.finditer(r"\((\d{4})\)", document.text[max(before - 400, 0) : before]))
    if not matches:
        return []
    last = matches[-1]
    offset = max(before - 400, 0)
    found = Found(start=offset + last.start(1), end=offset + last.end(1), edtf=last[1], kind="year")
    return [
        Stated(
            found=found,
            role="cited",
            confidence=_CITED,
            rule="the year of the document's own citation",
        )
    ]


DESCRIBER = Dates()
