"""Where a document states its origin: title page, foot, colophons, marked places."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache

import msgspec

from colophon.dating import roman
from colophon.dating.finding import find
from colophon.dating.found import FoundDate
from colophon.describe._rules import imprint
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.other_origins import Asides
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.languages import alternatives, word_pattern
from colophon.model.document import Document, MarkKind
from colophon.model.folding import Folded

HEAD = 7_000
"""characters from the start that may hold title page, verso and masthead"""
FOOT = 4_000
"""characters before the end that may hold a colophon"""
COLOPHON = 2_500
"""characters after a heading "Impressum", "Colophon", …"""
MOST_REGIONS = 12
MOST_LINES = 400
"""lines looked at in a region: a thousand-line imprint is none"""

_MARKED = (MarkKind.IMPRINT, MarkKind.PUBLISHER, MarkKind.PLACE, MarkKind.DATE, MarkKind.FRONT)
_YEAR_ALONE = re.compile(r"\W{0,4}(?:1[4-9]\d\d|20\d\d|M[. ]{0,2}[DCM][MDCLXVI. ]{1,16})\W{0,4}$")
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]\d\d|20[0-3]\d)(?!\d)")
_GAP = re.compile(r"\n\s*\n|\n\s*a paris|(?<!\w)(?:and (?:now|since)|re-?printed (?:at|in|for|by))")
_COMPLETE = re.compile(r"[ \t]*\.[ \t]*\n")
_SENTENCE = re.compile(r"[^\W\d_]{2,}[.!?]\s")
_headings = word_pattern(
    r"^[ \t#*_]{0,8}{headings.colophons}[ \t:.*_]{0,8}$", re.IGNORECASE | re.MULTILINE
)


@cache
def _labels() -> re.Pattern[str]:
    """Labelled dates that the layout of a page has pushed behind its text."""
    dates, on = alternatives("headings.dates"), alternatives("headings.on")
    return re.compile(rf"^[ \t]{{0,8}}{dates}(?: {on})?[ \t]?:[^\n]{{4,60}}$", re.MULTILINE)


@lru_cache(maxsize=1)
def _reprints() -> Phrasebook[str]:
    return Phrasebook([(phrase, "reprint") for phrase in imprint.REPRINTS])


class RegionLine(msgspec.Struct, frozen=True):
    """text[start:end] is a line without the white space around it."""

    start: int
    end: int
    text: str


class OriginRegion(msgspec.Struct, frozen=True):
    """text[start:end] may state origin; ``kind`` says why it was searched."""

    kind: str
    start: int
    end: int


class OriginRegions:
    """The regions of one document, none overlapping another, in order of the text."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._folded: dict[int, Folded] = {}
        self._lines: dict[int, tuple[RegionLine, ...]] = {}

    @cached_property
    def asides(self) -> Asides:
        """Reference lists and notes of those who digitised the text."""
        return Asides(self.document)

    @cached_property
    def all(self) -> tuple[OriginRegion, ...]:
        """Head, marked places, colophons and foot."""
        size = len(self.document.text)
        head = self._line_end(min(self._head(), size))
        foot = self._line_start(max(size - FOOT, head))
        found = [OriginRegion("head", 0, head)]
        if foot < size:
            found.append(OriginRegion("foot", foot, size))
        for kind, start, end in self._others(size):
            clear = all(end <= one.start or start >= one.end for one in found)
            if clear and len(found) < MOST_REGIONS:
                found.append(OriginRegion(kind, start, end))
        return tuple(sorted(found, key=lambda one: one.start))

    def _head(self) -> int:
        """HEAD, or the first page where that is longer (its margin may come after its text)."""
        first = self.document.pages[0].end if self.document.pages else 0
        return max(HEAD, min(first, 2 * HEAD))

    def _others(self, size: int) -> Iterator[tuple[str, int, int]]:
        for mark in self.document.marks_of(*_MARKED):
            yield "marked", mark.start, min(mark.end, mark.start + HEAD)
        text = self.document.text
        for label in _labels().finditer(text, min(HEAD, size), min(4 * HEAD, size)):
            yield "marked", label.start(), label.end()
        if size > HEAD + FOOT:
            for heading in _headings().finditer(text, HEAD, size - FOOT):
                yield "colophon", heading.start(), min(heading.end() + COLOPHON, size)

    def _line_end(self, offset: int) -> int:
        end = self.document.text.find("\n", offset, offset + 500)
        return offset if end < 0 else end

    def _line_start(self, offset: int) -> int:
        start = self.document.text.rfind("\n", max(offset - 500, 0), offset)
        return offset if start < 0 or offset == 0 else start + 1

    def fold_region(self, region: OriginRegion) -> Folded:
        """The region's text, folded once."""
        if region.start not in self._folded:
            text = self.document.text[region.start : region.end]
            self._folded[region.start] = Folded(text, region.start)
        return self._folded[region.start]

    def lines(self, region: OriginRegion) -> tuple[RegionLine, ...]:
        """The lines of a region that are not empty; the last ones of a foot."""
        if region.start not in self._lines:
            lines = list(_lines(self.document.text, region.start, region.end))
            few = lines[-MOST_LINES:] if region.kind == "foot" else lines[:MOST_LINES]
            self._lines[region.start] = tuple(few)
        return self._lines[region.start]

    @cached_property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Where known places are named in the regions, with a capital."""
        text = self.document.text
        found = []
        for region in self.all:
            folded = self.fold_region(region)
            for hit in known_places().within(folded):
                start = folded.place(hit.start)
                if text[start].isupper() or text[start] in "'’":
                    found.append((start, folded.place(hit.end - 1) + 1))
        return tuple(found)

    @cached_property
    def dates(self) -> tuple[FoundDate, ...]:
        """The dates that stand in the regions."""
        return tuple(date for region in self.all for date in find(self.fold_region(region)))

    def places_in(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The places within text[start:end]."""
        low = bisect_left(self.places, (start, 0))
        return self.places[low : bisect_left(self.places, (end, 0), low)]

    def dates_in(self, start: int, end: int) -> tuple[FoundDate, ...]:
        """The dates that begin within text[start:end]."""
        low = bisect_left(self.dates, start, key=_start)
        return self.dates[low : bisect_left(self.dates, end, low, key=_start)]

    @cached_property
    def copies(self) -> tuple[tuple[int, int], ...]:
        """Stretches that tell the origin of another edition ("iouxte la copie imprimée à …")."""
        found = []
        for region in self.all:
            folded = self.fold_region(region)
            for hit in _reprints().within(folded):
                if _COMPLETE.match(folded.text, hit.end):
                    continue  # “Sur l'imprimé.”, and this edition's own imprint below it
                end = self._copy_end(folded.text, hit.end)
                found.append((folded.place(hit.start), folded.place(end)))
        return tuple(found)

    def _copy_end(self, text: str, start: int) -> int:
        limit = min(start + 200, len(text))
        for pattern in (roman.NUMERAL, _YEAR, _GAP):
            match = pattern.search(text, start, limit)
            limit = match.start() if match else limit
        return limit

    def is_copied(self, offset: int) -> bool:
        """Whether an offset lies where the origin of something else is told."""
        if self.asides.holds(offset):
            return True
        return any(start <= offset < end for start, end in self.copies)

    @cached_property
    def last_lines(self) -> tuple[RegionLine, ...]:
        """The last lines of the document, at most 40, that are not page numbers."""
        text = self.document.text
        lines = list(_lines(text, self._line_start(max(len(text) - FOOT, 0)), len(text)))
        return tuple(
            line
            for line in lines[-80:]
            if re.search(r"[^\W\d_]", line.text) and not self.asides.holds(line.start)
        )[-40:]

    @cached_property
    def body(self) -> int:
        """The offset at which running text seems to begin: before it lies the title page."""
        head = self.all[0]
        lines = self.lines(head)
        run = 0
        for index, line in enumerate(lines):
            if run and _YEAR_ALONE.match(line.text):
                run = 0
            if self.asides.holds(line.start):
                run = 0
                continue
            if len(line.text) > 240 or len(_SENTENCE.findall(line.text)) > 2:
                return line.start
            run = run + 1 if _is_running_text(line.text) else 0
            long = run == 2 and len(line.text) > 110 and len(lines[index - 1].text) > 110
            if run == 4 or long:
                # the titles of an author may run over many lines: the year ends the title page
                ahead = lines[index : index + 16]
                if not any(_YEAR_ALONE.match(one.text) for one in ahead):
                    return lines[index - run + 1].start
        return head.end

    @cached_property
    def tail(self) -> int:
        """The offset from which lines may be a colophon: the last dozen lines."""
        lines = self.last_lines
        return lines[-12].start if len(lines) >= 12 else (lines[0].start if lines else 0)

    def say_searched(self) -> str:
        """The regions searched, for a note."""
        names = {
            "head": "head and title page",
            "foot": "foot and last lines",
            "marked": "marked imprint",
            "colophon": "colophon",
        }
        return ", ".join(dict.fromkeys(names[one.kind] for one in self.all))


def _start(date: FoundDate) -> int:
    return date.start


def _is_running_text(line: str) -> bool:
    """Whether a line looks like one of running prose."""
    letters = sum(map(str.isalpha, line))
    lower = sum(map(str.islower, line))
    return len(line) >= 34 and letters > 20 and lower > letters * 0.8


def _lines(text: str, start: int, end: int) -> Iterator[RegionLine]:
    position = start
    while position < end:
        stop = text.find("\n", position, end)
        stop = end if stop < 0 else stop
        raw = text[position:stop]
        stripped = raw.strip()
        if stripped:
            first = position + raw.index(stripped[0])
            yield RegionLine(first, first + len(stripped), stripped)
        position = stop + 1
