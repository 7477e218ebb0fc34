"""What is true of a document as a whole: the features that all its candidates share."""

import re
from collections import Counter
from collections.abc import Iterable

import msgspec
import numpy

from colophon.dating.finding import find
from colophon.dating.found import FoundDate
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.regions import OriginRegions
from colophon.describe.reading.cues import Announced, Cues
from colophon.describe.reading.hints import Hints
from colophon.describe.reading.lines import LINE_FEATURES, Lines, measure
from colophon.describe.reading.signs import Signs
from colophon.describe.reading.spoken import LineTokens
from colophon.model.document import Document
from colophon.model.folding import Folded, fold

FACTS = (
    "d-lines d-characters d-format d-latest d-earliest d-dates d-copyright d-domains d-pages"
    " d-caseless d-sizes d-long d-hints d-embedded d-numbered"
).split()
ONLINE = 1990
"""no document that names a domain is older"""
_FORMATS = {"text/plain": 0, "text/markdown": 1, "text/html": 2, "application/pdf": 3}
PAGED = 3
"""from this number on, formats have pages or pictures of them"""
_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+(?:org|net|com|info|eu|[a-z]{2,3})\b")


class DocumentFacts:
    """Lines, dates, places and hints of a document, and the facts they make."""

    # long: each fact is looked for once, one a line
    def __init__(
        self,
        document: Document,
        hints: Hints,
        latest: int,
        regions: OriginRegions | None = None,
        language: str = "",
    ) -> None:
        self.document = document
        self.hints = hints
        self.lines = Lines(document)
        measure(self.lines)
        all_ = self.lines.all
        blank = [-1.0] * len(LINE_FEATURES)
        # a blank row before the first line and behind the last: their neighbours
        rows = [blank, *(one.features for one in all_), blank]
        self.tokens = LineTokens(all_)
        self.line_rows = numpy.array(rows, dtype=numpy.float32)
        self.dates: list[FoundDate] = []
        self.places: list[tuple[int, int]] = []
        self.line_starts = numpy.array([one.start for one in all_], dtype=numpy.intp)
        self.line_ends = numpy.array([one.end for one in all_], dtype=numpy.intp)
        self.blocks = numpy.array([one.block for one in all_], dtype=numpy.intp)
        self.with_at_sign = numpy.array(["@" in one.text for one in all_])
        self.alone = Counter(one.folded for one in all_)
        stretches = self.stretches = self._stretches()
        self._folded = [(start, end, fold(document.text[start:end])) for start, end in stretches]
        self.signs = Signs(document.text, [words for _, _, words in self._folded], stretches)
        looked: list[Folded] = []
        for start, end in stretches:
            folded, dates = _date_stretch(document, start, end, latest, regions)
            looked.append(folded)
            told = (_tell_apart(one, document.text, language, latest) for one in dates)
            self.dates += [one for one in told if one.edtf]
            for hit in known_places().within(folded):
                self.places.append((folded.place(hit.start), folded.place(hit.end - 1) + 1))
        self.cues = Cues(looked)
        self.behind_cues = list(self.cues.names(document.text))
        self.announced = Announced(
            (self.low(start, end), role) for start, end, role in self.behind_cues
        )
        text = self.lines.folded
        self.domains = sorted({one.replace("-", "") for one in _DOMAIN.findall(text)})[:40]
        earliest = ONLINE if _FORMATS.get(document.media_type, 4) < 2 and self.domains else 0
        self.dates = _with_centuries(self.dates, earliest)
        years = [one.year for one in self.dates]
        self.squashed = " ".join(self.domains)
        self.row: list[float] = [
            float(len(all_)),
            float(min(len(document.text), 100_000)),
            float(_FORMATS.get(document.media_type, 4)),
            float(max(years, default=0)),
            float(min(years, default=0)),
            float(len(years)),
            float("©" in text or "(c)" in text or "copyright" in text),
            float(len(self.domains)),
            float(len(document.pages)),
            sum(one.features[34] for one in all_) / (len(all_) or 1),
            float(len({one.size for one in all_})),
            sum(len(one.text) > 60 for one in all_) / (len(all_) or 1),
            float(len(hints.placed)),
            float(len(hints.embedded)),
            float(sum(one.features[25] for one in all_)),
        ]

    def low(self, start: int, end: int) -> str:
        """The folded words of a stretch of what is looked at."""
        for low, high, words in self._folded:
            if low <= start and end <= high:
                return words[start - low : end - low]
        return fold(self.document.text[start:end])

    def _stretches(self) -> list[tuple[int, int]]:
        all_ = self.lines.all
        if not all_:
            return []
        tail = next((one for one in all_ if one.tail), None)
        if tail is None:
            return [(all_[0].start, all_[-1].end)]
        head = [one for one in all_ if not one.tail][-1]
        return [(all_[0].start, head.end), (tail.start, all_[-1].end)]


def _with_centuries(dates: list[FoundDate], earliest: int) -> list[FoundDate]:
    """Years in two figures in the century of another date, or of domains: none is before 1990."""
    plain = {one.year for one in dates if not one.ambiguous}
    made: list[FoundDate] = []
    for one in dates:
        members = one.edtf.strip("[]").split(",")
        years = {int(each[:4]) for each in members if each[:4].isdecimal()}
        if one.kind != "set" or len(members) < 2 or len(years) != len(members):
            made.append(one)
            continue
        likely = [each for each in members if int(each[:4]) in plain] or [
            each for each in members if int(each[:4]) >= earliest > 0
        ]
        if len(likely) == 1:
            kind = ("year", "month", "day")[likely[0].count("-")]
            one = msgspec.structs.replace(one, edtf=likely[0], kind=kind, ambiguous=False)
        made.append(one)
    return made


def _tell_apart(one: FoundDate, text: str, language: str, latest: int) -> FoundDate:
    """A date that other languages read otherwise, as the document's own reads it.

    ``4/3/1969`` is the fourth of March in Italian; the Polish ``listopad`` is November, the
    Croatian October.
    """
    if not one.ambiguous or not language:
        return one
    words = Folded(text[one.start : one.end], one.start)
    found = find(words, latest=latest, language=language)
    whole = [each for each in found if (each.start, each.end) == (one.start, one.end)]
    return whole[0] if whole else one


def _date_stretch(
    document: Document, start: int, end: int, latest: int, regions: OriginRegions | None
) -> tuple[Folded, Iterable[FoundDate]]:
    """A stretch, folded, with its dates; those that the rules have found are taken over."""
    if regions is not None:
        for region in regions.all:
            if region.start <= start and end <= region.end:
                dates = regions.dates_in(start, end)
                return regions.fold_region(region), [one for one in dates if one.year <= latest]
    folded = Folded(document.text[start:end], start)
    return folded, find(folded, latest=latest)
