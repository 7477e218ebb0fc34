"""The page as data: the lines of a document's head and tail with what layout says of each.

One model for all readers.  What a reader does not tell (type size in plain text, indents
in HTML) is 0.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

import msgspec

from colophon.describe.reading.tokens import tokens
from colophon.describe.reading.vocabulary import STOPWORDS
from colophon.model.document import Document, Mark, MarkKind
from colophon.model.folding import fold

HEAD = 9_000
"""characters from the start whose lines are looked at"""
TAIL = 4_000
"""characters before the end whose lines are looked at"""
MOST = 170
"""lines looked at in the head, and as many in the tail"""
LONGEST = 260
"""characters of a line; longer ones are parted at the ends of their sentences"""

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SENTENCE = re.compile(r"[.!?。！？]['\"”»)]?\s+")
_SPACED = re.compile(r"(?:[^\W_]\s){4,}[^\W_](?!\w)")
"""letters set apart: ``S A T Z U N G``"""
_PRICE = re.compile(
    r"""
      [€$£¥]\s?\d
    | \d\s?[€$£¥]
    | \d\s?(?:[dp]|cents?|ct|pf|kr|Kč|zł|руб|Ft|lei|fr|円)(?![^\W_])
    """,
    re.IGNORECASE | re.VERBOSE,
)
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]\d\d|20[0-4]\d)(?!\d)")
_ADDRESS = re.compile(r"@\w|https?:|www\.|\w\.(?:org|net|com|info|[a-z]{2})(?![\w.])")
_ISSUE = re.compile(
    r"(?i)(?<!\w)(?:no|nr|num|n|nº|№|issue|vol|volume|heft|ausgabe|jg|jahrgang|núm|numero|número"
    r"|numéro|numer|číslo|szám|τεύχος|τχ|sayı|выпуск|вып|第|tome|anno|año|ano|nummer|broj|број)"
    r"[\s.:°º]{0,3}\d"
)
_BAR = re.compile(r"\s[|·•/›»>←→]\s|\s{3,}(?=\S)")
"""what parts the links of a menu, the columns of a line"""
_SPECIAL = frozenset({MarkKind.HEADER, MarkKind.FOOTER, MarkKind.NAVIGATION})


class ReadingLine(msgspec.Struct):
    """text[start:end], without the blanks around it.

    ``number`` counts lines looked at; ``block`` paragraphs; ``indent`` is in characters;
    ``above`` and ``below`` count the empty lines before and behind (3 at most); ``size``
    is that of its type over that of the text, 0 where unknown.
    """

    start: int
    end: int
    text: str
    number: int
    block: int
    indent: int
    above: int
    below: int
    page: int
    kinds: frozenset[MarkKind]
    level: int
    size: float
    tail: bool
    linked: bool
    folded: str = ""
    words: list[str] = []
    tokens: list[tuple[int, int, str]] = []
    features: list[float] = []


class Lines:
    """The lines of a document; cost does not grow with the text between head and tail."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.folded = fold(self.text[:HEAD] + "\n" + self.text[max(HEAD, len(self.text) - TAIL) :])

    @cached_property
    def all(self) -> list[ReadingLine]:
        """Head and tail, in order, each line with its features."""
        size = len(self.text)
        cut = size if size <= HEAD + TAIL else HEAD
        found = list(self._lines(0, cut, False))[: MOST * (2 if cut == size else 1)]
        if cut < size:
            start = self.text.find("\n", size - TAIL) + 1 or size - TAIL
            found += list(self._lines(start, size, True))[-MOST:]
        for number, line in enumerate(found):
            line.number = number
        _set_spaces(found, self.text)
        usual = self._usual_size()
        for line in found:
            line.size = line.size / usual if usual and line.size else 0.0
            line.folded = fold(line.text)
            line.words = _WORD.findall(line.text)
            line.tokens = tokens(line.folded, line.start)
        return found

    @cached_property
    def width(self) -> int:
        """Characters of the longest line, indents counted."""
        return max((one.indent + one.end - one.start for one in self.all), default=1)

    def at(self, offset: int) -> ReadingLine | None:
        """The line that holds an offset, or None between the lines."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or self.all[index].end <= offset:
            return None
        return self.all[index]

    @cached_property
    def _starts(self) -> list[int]:
        return [one.start for one in self.all]

    def _usual_size(self) -> float:
        sizes = sorted(one.size for one in self.document.marks if one.size)
        return sizes[0] / 1.15 if sizes else 0.0

    def _lines(self, start: int, end: int, tail: bool) -> Iterator[ReadingLine]:
        text, page_at = self.text, self.document.page_at
        covering = _MarksOfLines(self.document, start, end)
        links = [one for one in self.document.links if start <= one.start < end]
        block, reached = -1, -1
        for found in _LINE.finditer(text, start, end):
            raw = found.group()
            stripped = raw.strip()
            if not stripped:
                continue
            at = found.start() + len(raw) - len(raw.lstrip())
            if reached < 0 or text.count("\n", reached, at) > 1:
                block += 1
            reached = at + len(stripped)
            for low, high in _parts(text, at, reached):
                kinds, level, size = covering(low)
                page = page_at(low)
                yield ReadingLine(
                    low, high, text[low:high], 0, block, low - found.start() if low == at else 0,
                    0, 0, page.number if page else 0, kinds, level, size, tail,
                    any(one.start < high and one.end > low for one in links),
                )  # fmt: skip


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A line, or the sentences of a long one; what has no sentences is cut."""
    if end - start <= LONGEST:
        yield start, end
        return
    position = start
    for match in _SENTENCE.finditer(text, start, end):
        if match.end() < end and match.end() - position > 40:
            yield position, min(match.start() + 1, position + LONGEST)
            position = match.end()
    yield position, min(end, position + LONGEST)


def _set_spaces(lines: list[ReadingLine], text: str) -> None:
    """Set the count of empty lines before and behind each line."""
    before = 0
    for line in lines:
        gap = text.count("\n", before, line.start) - 1 if before else 3
        line.above = min(max(gap, 0), 3)
        before = line.end
    for line, after in pairwise(lines):
        line.below = after.above
    if lines:
        lines[-1].below = 3


class _MarksOfLines:
    """Which marks cover an offset; looked up in the marks that start before it."""

    REACH = 64

    def __init__(self, document: Document, start: int, end: int) -> None:
        marks = [one for one in document.marks if one.start < end and one.end > start]
        self.marks = sorted(marks, key=_start)
        self.starts = [one.start for one in self.marks]

    def __call__(self, offset: int) -> tuple[frozenset[MarkKind], int, float]:
        index = bisect_right(self.starts, offset)
        near = self.marks[max(0, index - self.REACH) : index]
        covering = [one for one in near if one.end > offset]
        if not covering:
            return _NONE, 0, 0.0
        headings = [one for one in covering if one.kind in (MarkKind.HEADING, MarkKind.TITLE)]
        level = min((one.level for one in headings if one.level), default=0)
        size = max((one.size or 0.0 for one in headings), default=0.0)
        return frozenset(one.kind for one in covering), level, size


_NONE: frozenset[MarkKind] = frozenset()


def _start(mark: Mark) -> int:
    return mark.start


LINE_FEATURES = tuple(
    "from-top from-foot relative characters words capitals initials spaced-letters indent centred"
    " above below block-lines in-block heading title-mark size aside emphasis list table digits"
    " year price address issue ends-stop ends-comma begins-small stopwords page linked tail"
    " repeats caseless wide colon quoted bracketed long-block dash-list bars".split()
)


def measure(lines: Lines) -> None:
    """Fill in the features of every line."""
    all_ = lines.all
    count = len(all_)
    blocks: dict[int, list[ReadingLine]] = {}
    seen: dict[str, int] = {}
    for line in all_:
        blocks.setdefault(line.block + 10_000 * line.tail, []).append(line)
        seen[line.folded] = seen.get(line.folded, 0) + 1
    width = lines.width
    for line in all_:
        block = blocks[line.block + 10_000 * line.tail]
        line.features = _features(line, count, width, block, seen)


# long: one feature a line
def _features(
    line: ReadingLine, count: int, width: int, block: list[ReadingLine], seen: dict[str, int]
) -> list[float]:
    text = line.text
    length = len(text)
    words = line.words
    letters = sum(map(len, words)) or 1
    upper = sum(map(str.isupper, text))
    lower = sum(map(str.islower, text))
    initials = sum(1 for one in words if one[0].isupper())
    right = width - line.indent - length
    kinds = line.kinds
    low = line.folded
    return [
        min(line.number, 60.0),
        min(count - 1 - line.number, 60.0),
        line.number / count,
        float(length),
        float(len(words)),
        upper / letters,
        initials / (len(words) or 1),
        1.0 if _SPACED.search(text) else 0.0,
        float(line.indent),
        abs(line.indent - right) / width if line.indent else 1.0,
        float(line.above),
        float(line.below),
        float(min(len(block), 30)),
        float(line.number - block[0].number),
        float(line.level or (7 if MarkKind.HEADING in kinds else 9)),
        2.0 * (MarkKind.TITLE in kinds) + (MarkKind.SUBTITLE in kinds),
        line.size,
        float(bool(kinds & _SPECIAL)),
        float(MarkKind.EMPHASIS in kinds),
        float(MarkKind.LIST in kinds),
        float(MarkKind.TABLE in kinds),
        float(sum(map(str.isdigit, text))),
        float(bool(_YEAR.search(text))),
        float(bool(_PRICE.search(text))),
        float(bool(_ADDRESS.search(low))),
        float(bool(_ISSUE.search(text))),
        float(text[-1] in ".!?。"),
        float(text[-1] in ",;:-–"),
        float(text[0].islower()),
        sum(1 for one in words if one.lower() in STOPWORDS) / (len(words) or 1),
        float(min(line.page, 20)),
        float(line.linked),
        float(line.tail),
        float(seen[low]),
        float(upper + lower == 0),
        length / width,
        float(":" in text),
        float(any(one in text for one in '"“„«「『')),
        float("(" in text or "[" in text),
        sum(len(one.text) for one in block) / 100,
        float(text[0] in "-–—*•·●■"),
        float(min(len(_BAR.findall(text)), 9)),
    ]
