"""The characters of a PDF page as PDFium finds them, gathered into lines.

https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_text.h
"""

import ctypes
import math
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace

from colophon.read._pdf_forms import FilledText
from colophon.read._pdf_line_order import (
    Box,
    PlacedLetters,
    around,
    in_reading_order,
    stand_on_each_other,
)
from colophon.read.toolkit.composition import WIDE
from colophon.read.toolkit.lines import PlacedLine
from colophon.read.toolkit.visual_order import is_right_to_left, runs_left

COLUMN_GAP = 1.6
"""of the type size: a wider gap on a line parts two columns"""
_SPECIAL = {0x02: "\u00ad", 0x00: "", 0xFFFE: "\u00ad", 0xFFFF: ""}
"""PDFium's own marks: U+0002 and U+FFFE stand for a hyphen at a line end"""


class TooManyCharacters(Exception):
    """A page with more characters than any page can show."""


def lines_of(
    page: Any, most: int, filled: Sequence[FilledText] = ()
) -> tuple[list[PlacedLine], float, float]:
    """The lines of a pypdfium2 page in the order of its content stream, width and height.

    Raises :class:`TooManyCharacters` where there are more than ``most``.

    ``filled`` are lines that lie on the page beside its own.
    The page is turned so that most of its text runs level, whatever its /Rotate says.
    """
    import pypdfium2.raw as pdfium

    textpage = page.get_textpage()
    try:
        handle = textpage.raw
        count = textpage.count_chars()
        if count > most:
            raise TooManyCharacters
        width, height = page.get_size()
        turn = _usual_turn(pdfium, handle, count, page.get_rotation())
        if (turn - page.get_rotation()) % 180:
            width, height = height, width
        place = _placing_matrix(turn, width, height, _corner(pdfium, page))
        gathering = _CharacterGathering(pdfium, handle, turn)
        gathering.page_runs_left = _runs_left(pdfium, handle, count)
        _gather(gathering, count, place)
        for one in filled:
            box = place(one.left, one.top, one.right, one.bottom)
            gathering.lines.append(PlacedLine(one.text, *box, one.size))
        return _page_lines(gathering, width, height), width, height
    finally:
        textpage.close()


def _gather(gathering: "_CharacterGathering", count: int, place: Callable[..., Box]) -> None:
    """Give so many characters of a page to the gathering, each in its place."""
    pdfium, handle = gathering.pdfium, gathering.handle
    code_points = _CodePoints()
    rect = pdfium.FS_RECTF()
    reference = ctypes.byref(rect)
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(handle, index)
        if code in (10, 13) and pdfium.FPDFText_IsGenerated(handle, index):
            gathering.end_unless_it_goes_on()
            continue
        pdfium.FPDFText_GetLooseCharBox(handle, index, reference)
        box = place(rect.left, rect.top, rect.right, rect.bottom)
        gathering.take(index, code_points.take(code), box)
    gathering.end()


def _corner(pdfium: Any, page: Any) -> tuple[float, float]:
    """Where the lower left of what is shown of a page lies in its own coordinates."""
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page.raw, ctypes.byref(rect))
    return rect.left, rect.bottom


def _page_lines(gathering: "_CharacterGathering", width: float, height: float) -> list[PlacedLine]:
    """The lines of the page, without those that are cut off: nobody sees them.

    A page of columns, which follow each other from right to left, is laid on its side: each
    column is a line then, the first on top; lines across it come last.
    """
    lines, columns = (
        [
            one
            for one in found
            if one.left < width and one.right > 0 and one.top < height and one.bottom > 0
        ]
        for found in (_mend_lines(gathering.lines), gathering.columns)
    )
    if sum(len(one.text) for one in columns) <= sum(len(one.text) for one in lines):
        return lines + columns
    across = [replace(one, turned=True) for one in lines if one.text.strip()]
    return [_lay_down(one, width) for one in (*columns, *across)]


def _lay_down(line: PlacedLine, width: float) -> PlacedLine:
    left, right = line.top, line.bottom
    return replace(line, left=left, right=right, top=width - line.right, bottom=width - line.left)


def _usual_turn(pdfium: Any, handle: Any, count: int, rotation: int) -> int:
    """The direction of most text, from a sample; the page's own rotation without text."""
    matrix = pdfium.FS_MATRIX()
    turns: Counter[int] = Counter()
    for index in range(0, count, max(1, count // 60)):
        if pdfium.FPDFText_GetUnicode(handle, index) > 32 and pdfium.FPDFText_GetMatrix(
            handle, index, ctypes.byref(matrix)
        ):
            turns[_turn(matrix)] += 1
    return turns.most_common(1)[0][0] if turns else rotation


def _runs_left(pdfium: Any, handle: Any, count: int) -> bool:
    """Whether most letters of a page, of a sample, run from right to left."""
    codes = (
        pdfium.FPDFText_GetUnicode(handle, index) for index in range(0, count, 1 + count // 300)
    )
    return runs_left("".join(chr(code) for code in codes if code < 0xD800))


def _turn(matrix: Any) -> int:
    """Quarter turns, in degrees, by which the page must be turned clockwise to read it."""
    if abs(matrix.b) > abs(matrix.a):
        return 90 if matrix.b > 0 else 270
    return 0 if matrix.a >= 0 else 180


def _mend_lines(lines: list[PlacedLine]) -> list[PlacedLine]:
    """Raised figures part what stands on one line: put such pieces together again."""
    made: list[PlacedLine] = []
    for line in lines:
        last = made[-1] if made else None
        if last is None or last.turned or line.turned or not _continues(last, line):
            made.append(line)
            continue
        apart = line.left - last.right > 0.15 * last.size
        last.text += f"{' ' * apart}{line.text}"
        last.top, last.bottom = min(last.top, line.top), max(last.bottom, line.bottom)
        last.right, last.size = line.right, max(last.size, line.size)
    return made


def _continues(last: PlacedLine, line: PlacedLine) -> bool:
    shared = min(last.bottom, line.bottom) - max(last.top, line.top)
    size = max(last.size, line.size)
    gap = line.left - last.right
    return shared > 0.5 * min(last.height, line.height) and -0.3 * size < gap < 0.7 * size


class _CodePoints:
    """PDFium's numbers → characters; two halves of one that UTF-16 parts are put together."""

    def __init__(self) -> None:
        self._high = 0

    def take(self, code: int) -> str:
        """The character, or nothing: a half, or what a broken table of letters says."""
        if 2 < code < 0xD800:
            self._high = 0
            return chr(code)
        high, self._high = self._high, code if 0xD800 <= code <= 0xDBFF else 0
        if 0xD800 <= code <= 0xDFFF:
            whole = high and code >= 0xDC00
            return chr(0x10000 + (high - 0xD800) * 0x400 + code - 0xDC00) if whole else ""
        if code in _SPECIAL:
            return _SPECIAL[code]
        return chr(code) if 0 < code <= sys.maxunicode else ""


def _placing_matrix(
    rotation: int, width: float, height: float, corner: tuple[float, float]
) -> Callable[[float, float, float, float], Box]:
    """From PDF coordinates to the shown page, y downwards (width and height as shown).

    ``corner`` is the lower left of what is shown of the page as it lies.
    """
    x, y = corner
    across, down = width + x, height + y
    up, along = width + y, height + x

    def upright(left: float, top: float, right: float, bottom: float) -> Box:
        return left - x, down - top, right - x, down - bottom

    def quarter(left: float, top: float, right: float, bottom: float) -> Box:
        return bottom - y, left - x, top - y, right - x

    def half(left: float, top: float, right: float, bottom: float) -> Box:
        return across - right, bottom - y, across - left, top - y

    def three_quarters(left: float, top: float, right: float, bottom: float) -> Box:
        return up - top, along - right, up - bottom, along - left

    return {0: upright, 90: quarter, 180: half, 270: three_quarters}[rotation % 360]


class _CharacterGathering:
    """Characters one by one → lines, parted at line ends and at wide gaps."""

    def __init__(self, pdfium: Any, handle: Any, turn: int) -> None:
        self.lines: list[PlacedLine] = []
        self.columns: list[PlacedLine] = []
        """those whose characters stand under each other, as Chinese and Japanese are set"""
        self.page_runs_left = False
        self._usual = turn
        self.pdfium = pdfium
        self.handle = handle
        self._begin()

    def _begin(self) -> None:
        self.characters: list[str] = []
        self._boxes: list[Box] = []
        self._blanks: list[Box] = []
        self._between: list[int] = []
        self._waiting: list[Box] = []
        self._first = 0
        self._blank = False
        self._leftwards = False
        self._down = False
        self._ended = False

    def take(self, index: int, character: str, box: Box) -> None:
        """Control characters stand for ligatures, or for letters numbered by glyph."""
        if not character:
            return
        if character.isspace() and not "\x0b" <= character < " ":
            self._blank = bool(self.characters)
            self._waiting.append(box)
            return
        foreign = character >= "\u0590"  # neither Latin, Greek nor Cyrillic
        leftwards = foreign and is_right_to_left(character)
        self._leftwards = self._leftwards or leftwards
        if self._boxes:
            down = foreign and self._is_under(character, box)
            goes_on = down or (not self._down and not self._is_apart(box))
            if not goes_on or (self._ended and not down and not self._is_near(box)):
                self.end()
                self._leftwards = leftwards
            elif self._blank and not down:
                self.characters.append(" ")
                wide = [one for one in self._waiting if one[2] > one[0]]
                self._blanks += wide
                self._between += [] if wide else [len(self._boxes)]
            self._down = down
        if not self.characters:
            self._first = index
        self.characters.append(character)
        self._boxes.append(box)
        if self._blank:
            self._waiting = []
        self._blank = self._ended = False

    def _is_apart(self, box: Box) -> bool:
        """Whether a character belongs to another line, or to another column."""
        last = self._boxes[-1]
        tall = max(last[3] - last[1], box[3] - box[1], 1.0)
        if abs(box[3] - last[3]) > 0.9 * tall:
            return True
        gap = box[0] - last[2]
        return not self._leftwards and (gap > COLUMN_GAP * tall or gap < -3 * tall)

    def _is_near(self, box: Box) -> bool:
        """Whether a character stands on the line, beside what is there of it or between that."""
        left, top, right, bottom = around(self._boxes)
        across = max(left - box[2], box[0] - right)
        level = abs(box[3] - bottom) < 0.3 * (bottom - top)
        return self._leftwards and level and across < COLUMN_GAP * (bottom - top)

    def _is_under(self, character: str, box: Box) -> bool:
        """Whether a character stands right under the last one, both of a script set so."""
        if not (self._down or len(self.characters) == 1) or not WIDE.match(character):
            return False
        last = self._boxes[-1]
        wide = max(last[2] - last[0], last[3] - last[1], 1.0)
        aside = abs(box[0] + box[2] - last[0] - last[2]) / 2
        below = (box[1] + box[3] - last[1] - last[3]) / 2
        return aside < 0.4 * wide and 0.3 * wide < below < 2 * wide and self._is_wide()

    def _is_wide(self) -> bool:
        return bool(WIDE.match(self.characters[-1]))

    def end_unless_it_goes_on(self) -> None:
        """PDFium sees a line end; it sees too many where letters run to the left, or down."""
        if self._leftwards or self._down or len(self.characters) == 1:
            self._ended = True
        else:
            self.end()

    def end(self) -> None:
        """The line is over."""
        if self.characters:
            size, turned = self._size(self._first)
            lines = self.columns if self._down else self.lines
            placed = self._as_letters() if self._leftwards and not turned else None
            if placed and not stand_on_each_other(placed):
                for text, box in in_reading_order(placed, COLUMN_GAP, self.page_runs_left):
                    lines.append(PlacedLine(text, *box, size))
            else:
                box = around(self._boxes)
                lines.append(PlacedLine("".join(self.characters), *box, size, turned))
        self._begin()

    def _as_letters(self) -> PlacedLetters:
        letters = [one for one in self.characters if one != " "]
        return PlacedLetters(letters, self._boxes, self._blanks, self._between)

    def _size(self, index: int) -> tuple[float, bool]:
        """Type size in points as shown, and whether the line does not run level."""
        matrix = self.pdfium.FS_MATRIX()
        nominal = self.pdfium.FPDFText_GetFontSize(self.handle, index)
        if not self.pdfium.FPDFText_GetMatrix(self.handle, index, ctypes.byref(matrix)):
            return nominal, False
        scale = math.hypot(matrix.c, matrix.d)
        turned = _turn(matrix) != self._usual and len(self.characters) > 3
        return round(nominal * (scale or 1.0), 1), turned
