"""Dates of publication and copyright: stated ones first, else concluded, else honestly undated."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from colophon.dating.display import display
from colophon.dating.found import Found
from colophon.describe import Context, Describer
from colophon.describe.dating.corrections import mended, new_style
from colophon.describe.dating.inferred_dates import Inferred, infer, newest_thing
from colophon.describe.dating.stated_dates import RULES, TRUST, Stated, stated
from colophon.describe.evidence.making import at
from colophon.describe.imprint.authority import Tenure, press
from colophon.describe.imprint.citation import Citation
from colophon.describe.imprint.imprints import Imprints
from colophon.model import edtf
from colophon.model.document import Document
from colophon.model.record import Date, Evidence, Statement

_OF_ISSUE = frozenset({"published", "marked", "masthead", "imprint"})
_MOST = 4
"""candidates kept beside the preferred one"""


class Dates(Describer):
    """Reads dates in the regions of origin and says what each is the date of."""

    name = "dates"
    version = "1"
    terms = ("issued", "dateCopyrighted", "created")
    after = ("language", "place", "publishers")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The date of publication, other candidates after it, and copyright dates."""
        imprints = context.analysis(Imprints, document)
        found = [mended(document, one) for one in stated(imprints, context.today.year)]
        yield from self._copyrighted(document, found, context)
        candidates = [one for one in found if one.role != "copyright"]
        cited = context.analysis(Citation, document).host
        if cited and cited.year:
            candidates += _cited(document, cited.start)
        candidates = _preferred([new_style(document, imprints, one) for one in candidates])
        if candidates and candidates[0].confidence >= 0.5:
            yield from self._issued(document, context, candidates)
            yield from self._signed(document, context, candidates)
            return
        copyrights = [one for one in found if one.role == "copyright"]
        if copyrights:
            yield self._from_copyright(document, context, copyrights)
            return
        lived = self._by_address(document, context, imprints)
        if lived is not None:
            yield lived
            return
        if candidates:
            yield self._told(document, context, candidates[0])
            return
        concluded = infer(document.text, context.today.year, document.links)
        if concluded is not None:
            yield self._concluded(document, context, concluded)
            return
        yield self._undated(imprints)

    def _issued(
        self, document: Document, context: Context, candidates: list[Stated]
    ) -> Iterator[Statement]:
        seen: set[str] = set()
        least = max(0.5, candidates[0].confidence - 0.35)
        for one in candidates[: _MOST + 1]:
            if one.found.edtf not in seen and one.confidence >= least:
                seen.add(one.found.edtf)
                yield self._statement(document, context, "issued", one, one.found.edtf)

    def _signed(
        self, document: Document, context: Context, candidates: list[Stated]
    ) -> Iterator[Statement]:
        """The day on which the text was signed, where something else dates its publication."""
        for one in candidates[1:]:
            if one.role in ("given", "foot") and one.found.kind == "day":
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
    ) -> Statement:
        words = re.sub(r"\s+", " ", document.text[one.found.start : one.found.end])
        value = _date(form, words, basis, context, supplied=inferred)
        note = f"{one.rule}: {one.found.rule}" if one.found.rule else one.rule
        return Statement(
            term=term,
            value=value,
            evidence=(
                self._evidence(document, one.found, one.confidence, note, inferred=inferred),
            ),
        )

    def _evidence(
        self,
        document: Document,
        found: Found | Inferred,
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
        one = max(copyrights, key=lambda each: each.found.year)
        form = one.found.edtf if one.found.edtf.endswith(tuple("?~%]")) else f"{one.found.edtf}?"
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
        form = f"{one.found.year}?" if one.found.kind != "decade" else one.found.edtf
        return self._statement(
            document, context, "issued", one, form, basis="content", inferred=True
        )

    def _concluded(self, document: Document, context: Context, one: Inferred) -> Statement:
        start = f"{one.year}-01-01"
        form = f"[{one.year}..]" if one.long else f"{one.year}~"
        # "already in 2025" is said in that year; other years may be told of later
        margin = 0 if one.present else edtf.MARGIN
        last = max(min(one.year + margin, context.today.year), one.year)
        latest = "" if one.long else f"{last}-12-31"
        value = Date(
            edtf=form,
            display=display(form, True, context.config.language),
            transcribed="",
            earliest=start,
            latest=latest,
            basis="content",
        )
        note = f"no date of publication is stated; {one.rule}"
        modern = newest_thing(document.text)
        if modern is not None and modern.year > one.year:
            # the years a text tells of lie far back; what it is made of does not
            one, form, latest = modern, f"[{modern.year}..]", ""
            start = f"{one.year}-01-01"
            value = Date(
                edtf=form,
                display=display(form, True, context.config.language),
                earliest=start,
                basis="content",
            )
            note = f"no date of publication is stated; {one.rule}"
        trust = one.confidence * (0.7 if one.long else 1.0)
        evidence = self._evidence(document, one, trust, note, inferred=True)
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


def _preferred(found: list[Stated]) -> list[Stated]:
    """Candidates, the preferred first; of one year the finer date of issue wins."""
    found = sorted(found, key=lambda one: (-one.confidence, one.found.start))
    if not found:
        return found
    best = found[0]
    if not best.found.fine:
        for one in found[1:]:
            if one.found.fine and one.found.year == best.found.year and one.role in _OF_ISSUE:
                found.remove(one)
                found.insert(0, msgspec.structs.replace(one, confidence=best.confidence))
                break
    return found


def _cited(document: Document, before: int) -> list[Stated]:
    matches = list(re.finditer(r"\((\d{4})\)", document.text[max(before - 400, 0) : before]))
    if not matches:
        return []
    last = matches[-1]
    offset = max(before - 400, 0)
    found = Found(start=offset + last.start(1), end=offset + last.end(1), edtf=last[1], kind="year")
    return [Stated(found=found, role="cited", confidence=TRUST["cited"], rule=RULES["cited"])]


DESCRIBER = Dates()
