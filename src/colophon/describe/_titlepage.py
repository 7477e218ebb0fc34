"""The title page: which lines are title, other title information, byline, imprint.

The lines of the head are named one by one, then the title is the first run of title
lines; it ends at a byline, an imprint, a date, an address to the reader or at prose.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property

import msgspec

from colophon.describe import _titlewords as words
from colophon.describe._bylines import byline_at, is_byline_word
from colophon.describe._layout import Layout, Line
from colophon.describe._names import folded, parse
from colophon.document import Document, MarkKind

LONGEST = 900
"""code points of a title; early title pages run long"""
LINES = 160
"""lines of the head that are looked at"""

_SKIPPED = frozenset(
    {MarkKind.HEADER, MarkKind.FOOTER, MarkKind.NAVIGATION, MarkKind.NOTE, MarkKind.TABLE}
)
_NUMBER = re.compile(r"\W*(?:\d{1,4}|[ivxlcIVXLC]{1,7})\W*")
_BRACKETED = re.compile(r"[\[〈(<].*[\]〉)>]?")
_CITED = re.compile(
    r"[\"“„«‘'].{10,}[\"”“»’'][.]?(?:\W*[-—–].{2,40})?|.{10,}\b(?:Eccle[sſ]|P[sſ]al|Matt?h?|Luke|I[sſ]a|Rom|Cor|Prov)\w{0,8}\.? ?[\divxlc]{1,6}\b.{0,12}"
)
_CONNECTOR = frozenset(
    """the a an of and or in on to for with from by at as le la les l du de des d et ou au aux en sur pour der die das des dem den
    und oder von im zum zur fur uber el los las y o del para por con sobre il lo gli e della delle dei di da do dos das
    het een van en of voor и или о об на в ο η το των του της και ov dv avx svr povr vers""".split()
)


class Kind(StrEnum):
    """What a line of the head is."""

    SKIP = "skip"
    TITLE = "title"
    BYLINE = "byline"
    NAME = "name"
    IMPRINT = "imprint"
    DATE = "date"
    SERIES = "series"
    OTHER = "other"
    PROSE = "prose"


class Span(msgspec.Struct, frozen=True):
    """A stretch of text and the rule that named it."""

    start: int
    end: int
    note: str
    confidence: float


class TitlePage:
    """The title page of a document, read once and shared by its describers."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.layout = Layout(document)

    @cached_property
    def lines(self) -> tuple[tuple[Line, Kind], ...]:
        """The lines of the head up to the first page of text, named."""
        return tuple(_named(self.layout.head[:LINES]))

    @cached_property
    def _title_lines(self) -> tuple[tuple[Line, ...], str, float]:
        for found in (self._declared, self._headed, self._largest, self._run):
            chosen = found()
            if chosen[0]:
                return chosen
        return (), "", 0.0

    @cached_property
    def title(self) -> Span | None:
        """The title, or None where the document has none."""
        lines, note, confidence = self._title_lines
        if not lines:
            return None
        end = self._cut(lines[0].start, lines[-1].end)
        return Span(lines[0].start, end, note, confidence)

    @cached_property
    def subtitle(self) -> Span | None:
        """Other title information that is set apart from the title, or None."""
        lines, _, _ = self._title_lines
        if not lines:
            return None
        marked = [one for one in self.document.marked(MarkKind.SUBTITLE) if one.end > one.start]
        if marked:
            first = marked[0]
            return Span(first.start, first.end, "The source marks it as subtitle.", 0.85)
        after = [one for one in self.lines if one[0].start > lines[-1].start]
        chosen = _second_group(lines[-1], after)
        if not chosen:
            return None
        return Span(
            chosen[0].start,
            chosen[-1].end,
            "It stands between the title and the byline or imprint.",
            0.6,
        )

    @property
    def end(self) -> int:
        """Where the title ends, or 0."""
        return self.title.end if self.title else 0

    @cached_property
    def opening(self) -> Span | None:
        """The first words of the text, for documents without a title."""
        for line, kind in self.lines:
            if kind in (Kind.PROSE, Kind.TITLE, Kind.OTHER) and len(line.words) >= 2:
                return Span(
                    line.start,
                    _clause(self.text, line.start, line.start + 240),
                    "Title supplied by cataloguer from the first words of the text.",
                    0.35,
                )
        return None

    def _declared(self) -> tuple[tuple[Line, ...], str, float]:
        """What the markup calls the title."""
        group: list[Line] = []
        for line in self.layout.head:
            if MarkKind.TITLE in line.kinds and MarkKind.SUBTITLE not in line.kinds:
                if not _generic(line.text):
                    group.append(line)
            elif group and line.text:
                break
        return tuple(group), "The source marks it as title.", 0.92

    def _headed(self) -> tuple[tuple[Line, ...], str, float]:
        """The one heading of the first level, or the heading that the text opens with."""
        marks = [
            one
            for one in self.document.marked(MarkKind.HEADING)
            if one.level == 1 and one.size is None
        ]
        heads = [one for one in self.layout.head if one.level == 1 and not one.size]
        if len(marks) == 1 and heads and not _generic(heads[0].text):
            return tuple(heads), "It is the only heading of the first level.", 0.9
        first = next((one for one in self.lines if one[1] is not Kind.SKIP), None)
        if first and first[0].heading and not first[0].size and first[1] is Kind.TITLE:
            group = [one for one in self.layout.head if one.heading and one.level == first[0].level]
            return tuple(_adjacent(group)), "The text opens with this heading.", 0.85
        return (), "", 0.0

    def _largest(self) -> tuple[tuple[Line, ...], str, float]:
        """The lines in the largest type of the first page."""
        page = self.document.pages[0].end if self.document.pages else 4000
        sized = [
            one
            for one in self.layout.head
            if one.size and one.start < page and not _generic(one.text)
        ]
        sized = [
            one
            for one in sized
            if len(one.words) > 0 and not words.ISSUE.fullmatch(folded(one.text))
        ]
        if not sized:
            return (), "", 0.0
        most = max(one.size for one in sized)
        group = _adjacent([one for one in sized if one.size >= most * 0.97])
        if sum(len(one.words) for one in group) < 2:
            return (), "", 0.0
        return tuple(group), "It is set in the largest type of the first page.", 0.85

    def _run(self) -> tuple[tuple[Line, ...], str, float]:
        """The first run of title lines."""
        group: list[Line] = []
        for line, kind in self.lines:
            if kind is Kind.TITLE:
                if group and not _goes_on(group, line):
                    break
                group.append(line)
                if line.end - group[0].start > LONGEST:
                    break
            elif group and kind is not Kind.SKIP:
                break
        note = "The first lines of the document that are neither imprint, name, date nor text."
        return tuple(group), note, 0.75 if group else 0.0

    def _cut(self, start: int, end: int) -> int:
        """Where the title ends within its last paragraph: before an imprint or a byline."""
        inside = words.IMPRINT_INSIDE.search(self.text, start + 12, end)
        if inside:
            end = inside.start()
        by = byline_at(self.text, start + 8, end)
        if by:
            end = by
        while end > start and self.text[end - 1] in " \n,;:·•–—-_*":
            end -= 1
        return end


def _named(lines: tuple[Line, ...]) -> Iterator[tuple[Line, Kind]]:
    credit = -1
    blocks: dict[int, list[Line]] = {}
    for line in lines:
        blocks.setdefault(line.block, []).append(line)
    imprint_ahead = _last_imprint(lines)
    seen_title = False
    waiting = False
    for index, line in enumerate(lines):
        block = blocks[line.block]
        low = folded(line.text).strip()
        if line.block == credit or words.CREDIT.search(low) or _is_note(block):
            credit = line.block
            yield line, Kind.SKIP
            continue
        kind = _kind(line, low, block, waiting)
        waiting = kind is Kind.BYLINE and is_byline_word(low)
        if kind is Kind.PROSE and not seen_title and line.start < imprint_ahead:
            kind = Kind.SKIP  # an order or licence printed before the title page
        seen_title = seen_title or kind is Kind.TITLE
        yield line, kind
        if kind is Kind.PROSE and index > 3 and seen_title and line.start > imprint_ahead:
            return


def _last_imprint(lines: tuple[Line, ...]) -> int:
    """Where the first imprint of the head stands, if prose comes before it; else 0."""
    return next(
        (
            one.start
            for one in lines
            if one.start < 5000
            and len(one.text) < 240
            and words.IMPRINT.match(folded(one.text))
            and ("print" in folded(one.text))
        ),
        0,
    )


def _kind(line: Line, low: str, block: list[Line], waiting: bool) -> Kind:
    text = line.text
    if line.kinds & _SKIPPED or not line.words or _NUMBER.fullmatch(text):
        return Kind.SKIP
    if MarkKind.BYLINE in line.kinds or MarkKind.AUTHOR in line.kinds:
        return Kind.BYLINE
    if line.kinds & {MarkKind.IMPRINT, MarkKind.PUBLISHER}:
        return Kind.IMPRINT
    if waiting and parse(text):
        return Kind.NAME
    if MarkKind.TITLE in line.kinds:
        return Kind.TITLE
    for kind, matched in (
        (Kind.OTHER, words.PERMISSION.match),
        (Kind.DATE, words.YEAR_LINE.fullmatch),
        (Kind.DATE, words.DATE_LINE.fullmatch),
        (Kind.IMPRINT, words.IMPRINT.match),
        (Kind.IMPRINT, words.PLACE_YEAR.fullmatch),
        (Kind.SERIES, words.ISSUE.fullmatch),
        (Kind.SERIES, words.SERIES_EDITOR.match),
        (Kind.OTHER, words.PRICE.fullmatch),
        (Kind.OTHER, words.SLOGAN.fullmatch),
        (Kind.PROSE, words.SALUTATION.fullmatch),
    ):
        if matched(low):
            return kind
    if _numbered_series(line, block):
        return Kind.SERIES
    if is_byline_word(low) or byline_at(text, 0, len(text)) == 0:
        return Kind.BYLINE
    if words.NOT_TITLE.fullmatch(low):
        return Kind.PROSE if line.heading else Kind.OTHER
    if _is_prose(line, block):
        return Kind.PROSE
    if _address(text):
        return Kind.OTHER
    if _CITED.fullmatch(text) and not line.heading:
        return Kind.OTHER
    if _is_name(line, block):
        return Kind.NAME
    return Kind.TITLE


def _is_note(block: list[Line]) -> bool:
    """A paragraph in brackets: somebody's note."""
    first, last = block[0].text, block[-1].text
    return (
        first[0] in "[〈"
        and last.rstrip(" .")[-1:] in "]〉"
        and MarkKind.TITLE not in block[0].kinds
    )


def _address(text: str) -> bool:
    """Web and mail addresses, handles, telephone numbers."""
    bare = text.strip()
    return bool(re.match(r"(?:https?://|www\.|@\w|#\w)", bare)) or (
        " " not in bare
        and ("@" in bare or re.search(r"\.\w{2,6}(?:/|$)", bare) is not None and bare.islower())
    )


def _numbered_series(line: Line, block: list[Line]) -> bool:
    low = folded(line.text)
    if not words.SERIES.fullmatch(low):
        return False
    after = [one for one in block if one.start > line.start]
    number = bool(re.search(r"\b(?:no?[.º°]|nr\.?|vol\.?|heft|band|t\.) ?\d", low)) or (
        bool(after) and _NUMBER.fullmatch(after[0].text) is not None
    )
    return number


def _is_prose(line: Line, block: list[Line]) -> bool:
    """Running text: a drop capital, a long sentence, a wrapped paragraph."""
    text = line.text
    if line.heading:
        return False
    if words.DROP_CAPITAL.match(text) and len(text) > 20 and not line.capital:
        return True
    lower = sum(one.islower() for one in text)
    capitals = sum(one[:1].isupper() for one in line.words)
    if len(block) == 1:
        sentence = text.rstrip('"”»’)').endswith((".", "!", "?", ":")) or len(text) > 240
        return (
            (
                len(text) > 130
                and lower > 0.75 * len(text.replace(" ", ""))
                and sentence
                and capitals * 3 < len(line.words)
            )
            or text[:1].islower()
            and len(text) > 90
        )
    whole = [one for one in block if one.start >= line.start]
    length = sum(len(one.text) for one in whole)
    wide = sum(len(one.text) > 38 for one in whole)
    if len(whole) >= 3 and wide * 3 >= len(whole) * 2 and not line.capital and line.indent < 24:
        letters = sum(sum(c.islower() for c in one.text) for one in whole)
        return letters > 0.7 * length - len(whole) and capitals * 2 < len(line.words) + 2
    return False


def _is_name(line: Line, block: list[Line]) -> bool:
    """A name alone on its line."""
    if len(block) > 2 and not line.heading:
        return False
    name = parse(line.text)
    return bool(name and name.trust >= 0.75 and len(line.words) <= 6)


def _goes_on(group: list[Line], line: Line) -> bool:
    """Whether a further line of title kind still belongs to the title."""
    last = group[-1]
    if line.block == last.block:
        return True
    if line.kinds & {MarkKind.HEADING} and not last.heading:
        return False
    first_word = folded(line.words[0])
    last_word = folded(last.words[-1])
    if last_word in _CONNECTOR or line.text[:1].islower():
        return True
    done = last.text.rstrip()[-1:] in ".!?:;"
    if last.heading != line.heading:
        return False
    if first_word in _CONNECTOR and len(line.words) <= 2:
        return True
    return not done and last.capital and line.capital and len(last.text) < 60


def _second_group(last: Line, after: list[tuple[Line, Kind]]) -> list[Line]:
    """The title lines that follow the title as a group of their own."""
    group: list[Line] = []
    for line, kind in after:
        if line.start <= last.start or line.block == last.block and not group and not last.heading:
            continue
        if kind is not Kind.TITLE:
            if kind is Kind.SKIP and not group:
                continue
            ended = kind in (Kind.BYLINE, Kind.NAME, Kind.IMPRINT, Kind.DATE)
            return group if ended else []
        if group and not _goes_on(group, line):
            return []
        group.append(line)
        if line.end - group[0].start > 300:
            return []
    return []


def _adjacent(lines: list[Line]) -> list[Line]:
    """The first lines of a list that follow each other in the text."""
    group = lines[:1]
    for line in lines[1:]:
        if line.start - group[-1].end > 6 and line.block != group[-1].block:
            break
        group.append(line)
    return group


def _generic(text: str) -> bool:
    return bool(words.NOT_TITLE.fullmatch(folded(text).strip()))


def _clause(text: str, start: int, limit: int) -> int:
    """Where the first clause ends: eight to twenty words, at a comma or stop if there is one."""
    limit = min(limit, len(text))
    paragraph = text.find("\n\n", start, limit)
    limit = paragraph if paragraph > 0 else limit
    count = 0
    end = start
    for found in re.finditer(r"\S+", text[start:limit]):
        count += 1
        end = start + found.end()
        if count >= 8 and found.group()[-1] in ",.;:!?" or count >= 20:
            break
    while end > start and text[end - 1] in " ,.;:":
        end -= 1
    return end
