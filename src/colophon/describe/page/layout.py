"""The lines of a document's head and tail, with what marks and type say of each."""

import re
from bisect import bisect_right
from functools import cached_property

import msgspec

from colophon.describe.page.noise import noise
from colophon.model.document import Document, MarkKind

HEAD = 12_000
"""code points looked at from the start: title page, verso and the first page of text"""
TAIL = 3_000
"""code points looked at from the end: signatures and last words"""

_LINE = re.compile(r"[^\n]+")
_LETTERS = re.compile(r"[^\W\d_]+")


class Line(msgspec.Struct, frozen=True):
    """text[start:end], without the blanks around it.

    ``block`` numbers the paragraphs (stretches between blank lines) from 0; ``kinds``
    are the marks that cover the line's first letter; ``level`` and ``size`` are those of
    its heading mark (0 where none).
    """

    start: int
    end: int
    text: str
    block: int
    indent: int = 0
    kinds: frozenset[MarkKind] = frozenset()
    level: int = 0
    size: float = 0.0

    @property
    def words(self) -> list[str]:
        """Its words of letters."""
        return _LETTERS.findall(self.text)

    @property
    def capital(self) -> bool:
        """Whether it is set in capitals (three letters in four, at least two)."""
        letters = [one for one in self.text if one.isalpha()]
        upper = sum(one.isupper() for one in letters)
        return upper >= 2 and upper * 4 >= len(letters) * 3

    @property
    def heading(self) -> bool:
        """Whether the source sets it as a heading or title."""
        return MarkKind.HEADING in self.kinds or MarkKind.TITLE in self.kinds


class RuledSpan(msgspec.Struct, frozen=True):
    """A stretch of text and the rule that named it."""

    start: int
    end: int
    note: str
    confidence: float


class Layout:
    """Head and tail of a document as lines; cost does not grow with the text between."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text

    @cached_property
    def head(self) -> tuple[Line, ...]:
        """The lines of the first :data:`HEAD` code points, without the noise of an OCR.

        What a web page has of its site is no part of it.
        """
        end = min(len(self.text), HEAD)
        if self.document.media_type == "text/html":
            lines = self._own_lines(end)
        else:
            lines = self._lines(0, end)
        dropped = noise([one.text for one in lines])
        return tuple(one for index, one in enumerate(lines) if index not in dropped)

    def _own_lines(self, end: int) -> tuple[Line, ...]:
        """The lines of as many code points of a page's own, menus and teasers left out."""
        reached = 0
        for mark in sorted(
            self.document.marks_of(MarkKind.NAVIGATION), key=lambda one: (one.start, -one.end)
        ):
            start = max(mark.start, reached)
            if start >= end:
                break
            end += max(0, mark.end - start)
            reached = max(reached, mark.end)
        lines = self._lines(0, min(end, len(self.text)))
        return tuple(one for one in lines if MarkKind.NAVIGATION not in one.kinds)

    @cached_property
    def tail(self) -> tuple[Line, ...]:
        """The lines of the last :data:`TAIL` code points."""
        start = max(0, len(self.text) - TAIL)
        if start:
            start = self.text.find("\n", start) + 1 or start
        return self._lines(start, len(self.text))

    def _lines(self, start: int, end: int) -> tuple[Line, ...]:
        marks = [one for one in self.document.marks if one.start < end and one.end > start]
        marks.sort(key=lambda one: one.start)
        open_at = _Covering(marks)
        lines = []
        block = -1
        reached = -1
        for found in _LINE.finditer(self.text, start, end):
            raw = found.group()
            text = raw.strip()
            if not text:
                continue
            at = found.start() + len(raw) - len(raw.lstrip())
            if reached < 0 or self.text.count("\n", reached, at) > 1:
                block += 1
            reached = at + len(text)
            kinds, level, size = open_at(at)
            lines.append(Line(at, reached, text, block, at - found.start(), kinds, level, size))
        return tuple(lines)


class _Covering:
    """Which marks cover an offset; looked up in the marks that start before it."""

    REACH = 64
    """marks looked back at: nesting is shallow, siblings before it may be many"""

    def __init__(self, marks: list) -> None:  # type: ignore[type-arg]
        self.marks = marks
        self.starts = [one.start for one in marks]

    def __call__(self, offset: int) -> tuple[frozenset[MarkKind], int, float]:
        index = bisect_right(self.starts, offset)
        covering = [
            one for one in self.marks[max(0, index - self.REACH) : index] if one.end > offset
        ]
        headings = [one for one in covering if one.kind in (MarkKind.HEADING, MarkKind.TITLE)]
        level = min((one.level for one in headings if one.level), default=0)
        size = max((one.size or 0.0 for one in headings), default=0.0)
        return frozenset(one.kind for one in covering), level, size
