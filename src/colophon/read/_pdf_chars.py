"""The characters of a PDF page as PDFium finds them, gathered into lines.

https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_text.h
"""

import ctypes
import math
from collections import Counter
from typing import Any

from colophon.read.toolkit.lines import PlacedLine

COLUMN_GAP = 1.6
"""of the type size: a wider gap on a line parts two columns"""
_SPECIAL = {0x02: "\u00ad", 0x00: "", 0xFFFE: "\u00ad", 0xFFFF: ""}
"""PDFium's own marks: U+0002 and U+FFFE stand for a hyphen at a line end"""


class TooManyCharacters(Exception):
    """A page with more characters than any page can show."""


def lines_of(page: Any, most: int) -> tuple[list[PlacedLine], float, float]:
    """The lines of a pypdfium2 page in the order of its content stream, width and height.

    Raises :class:`TooManyCharacters` where there are more than ``most``.

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
        place = _placing_matrix(turn, width, height)
        gathering = _CharacterGathering(pdfium, handle, turn)
        rect = pdfium.FS_RECTF()
        reference = ctypes.byref(rect)
        for index in range(count):
            code = pdfium.FPDFText_GetUnicode(handle, index)
            if code in (10, 13) and pdfium.FPDFText_IsGenerated(handle, index):
                gathering.end()
                continue
            pdfium.FPDFText_GetLooseCharBox(handle, index, reference)
            gathering.take(
                index, _character(code), place(rect.left, rect.top, rect.right, rect.bottom)
            )
        gathering.end()
        return _mend_lines(gathering.lines), width, height
    finally:
        textpage.close()


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


def _character(code: int) -> str:
    if code in _SPECIAL:
        return _SPECIAL[code]
    return "" if 0xD800 <= code <= 0xDFFF else chr(code)


Box = tuple[float, float, float, float]


def _placing_matrix(rotation: int, width: float, height: float) -> Any:
    """From PDF coordinates to the shown page, y downwards (width and height as shown)."""

    def upright(left: float, top: float, right: float, bottom: float) -> Box:
        return left, height - top, right, height - bottom

    def quarter(left: float, top: float, right: float, bottom: float) -> Box:
        return bottom, left, top, right

    def half(left: float, top: float, right: float, bottom: float) -> Box:
        return width - right, bottom, width - left, top

    def three_quarters(left: float, top: float, right: float, bottom: float) -> Box:
        return width - top, height - right, width - bottom, height - left

    return {0: upright, 90: quarter, 180: half, 270: three_quarters}[rotation % 360]


class _CharacterGathering:
    """Characters one by one → lines, parted at line ends and at wide gaps."""

    def __init__(self, pdfium: Any, handle: Any, turn: int) -> None:
        self.lines: list[PlacedLine] = []
        self._usual = turn
        self._pdfium = pdfium
        self._handle = handle
        self.characters: list[str] = []
        self._boxes: list[Box] = []
        self._first = 0
        self._blank = False

    def take(self, index: int, character: str, box: Box) -> None:
        """Control characters stand for ligatures, or for letters numbered by glyph."""
        if not character:
            return
        if character.isspace() and not "\x0b" <= character < " ":
            self._blank = bool(self.characters)
            return
        if self._boxes:
            last = self._boxes[-1]
            gap = box[0] - last[2]
            tall = max(last[3] - last[1], box[3] - box[1], 1.0)
            if gap > COLUMN_GAP * tall or gap < -3 * tall or abs(box[3] - last[3]) > 0.9 * tall:
                self.end()
            elif self._blank:
                self.characters.append(" ")
        if not self.characters:
            self._first = index
        self.characters.append(character)
        self._boxes.append(box)
        self._blank = False

    def end(self) -> None:
        if self.characters:
            size, turned = self._size(self._first)
            self.lines.append(
                PlacedLine(
                    "".join(self.characters),
                    min(box[0] for box in self._boxes),
                    min(box[1] for box in self._boxes),
                    max(box[2] for box in self._boxes),
                    max(box[3] for box in self._boxes),
                    size,
                    turned,
                )
            )
        self.characters = []
        self._boxes = []
        self._blank = False

    def _size(self, index: int) -> tuple[float, bool]:
        """Type size in points as shown, and whether the line does not run level."""
        matrix = self._pdfium.FS_MATRIX()
        nominal = self._pdfium.FPDFText_GetFontSize(self._handle, index)
        if not self._pdfium.FPDFText_GetMatrix(self._handle, index, ctypes.byref(matrix)):
            return nominal, False
        scale = math.hypot(matrix.c, matrix.d)
        turned = _turn(matrix) != self._usual and len(self.characters) > 3
        return round(nominal * (scale or 1.0), 1), turned
