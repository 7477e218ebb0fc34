"""The characters of a PDF page, one by one, gathered into lines and columns.

https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_text.h
"""

import ctypes
import math
import sys
from typing import Any

from colophon.read._pdf_line_order import (
    Box,
    PlacedLetters,
    around,
    in_reading_order,
    stand_on_each_other,
)
from colophon.read.toolkit.composition import WIDE
from colophon.read.toolkit.letterforms import is_tex_code, tex_ligature
from colophon.read.toolkit.lines import PlacedLine
from colophon.read.toolkit.visual_order import is_right_to_left

COLUMN_GAP = 1.6
"""of the type size: a wider gap on a line parts two columns"""
_LONGEST_NAME = 128
"""bytes of the name of a font"""
_SPECIAL = {0x02: "-", 0x00: "", 0xFFFE: "-", 0xFFFF: ""}
"""PDFium's own marks: U+0002 and U+FFFE stand for a hyphen at a line end"""


def quarter_turn(matrix: Any) -> int:
    """Quarter turns, in degrees, by which the page must be turned clockwise to read it."""
    if abs(matrix.b) > abs(matrix.a):
        return 90 if matrix.b > 0 else 270
    return 0 if matrix.a >= 0 else 180


class CodePoints:
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


class CharacterGathering:
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
        self._down = self._along = False
        self._ended = False

    def take(self, index: int, character: str, box: Box) -> None:
        """Control characters stand for ligatures, or for letters numbered by glyph."""
        if not character:
            return
        if is_tex_code(character):
            character = tex_ligature(character, self._font(index))
        if character.isspace() and not "\x0b" <= character < " ":
            self._blank = bool(self.characters)
            self._waiting.append(box)
            return
        foreign = character >= "\u0590"  # neither Latin, Greek nor Cyrillic
        leftwards = foreign and is_right_to_left(character)
        self._leftwards = self._leftwards or leftwards
        if self._boxes:
            down = foreign and self._is_under(character, box)
            apart = self._is_apart(box)
            along = not down and (apart or self._along) and self._is_along(index, box)
            goes_on = down or along or not (self._down or self._along or apart)
            if not goes_on or (self._ended and not (down or along) and not self._is_near(box)):
                self.end()
                self._leftwards = leftwards
            elif self._blank and not down:
                self.characters.append(" ")
                wide = [one for one in self._waiting if one[2] > one[0]]
                self._blanks += wide
                self._between += [] if wide else [len(self._boxes)]
            self._down, self._along = down, along
        if not self.characters:
            self._first = index
        self.characters.append(character)
        self._boxes.append(box)
        if self._blank:
            self._waiting = []
        self._blank = self._ended = False

    def _font(self, index: int) -> str:
        """The name of the font of a character; empty where it has none."""
        name = ctypes.create_string_buffer(_LONGEST_NAME)
        flags = ctypes.c_int()
        size = self.pdfium.FPDFText_GetFontInfo(
            self.handle, index, name, _LONGEST_NAME, ctypes.byref(flags)
        )
        return name.value.decode("utf-8", "replace") if 0 < size <= _LONGEST_NAME else "?"

    def _is_apart(self, box: Box) -> bool:
        """Whether a character belongs to another line, or to another column."""
        last = self._boxes[-1]
        tall = max(last[3] - last[1], box[3] - box[1], 1.0)
        if abs(box[3] - last[3]) > 0.9 * tall:
            return True
        gap = box[0] - last[2]
        return not self._leftwards and (gap > COLUMN_GAP * tall or gap < -3 * tall)

    def _is_along(self, index: int, box: Box) -> bool:
        """Whether a character goes on a line that runs up or down the page, as imprints do that
        are set along its edge."""
        last = self._boxes[-1]
        wide = max(last[2] - last[0], box[2] - box[0], 1.0)
        level = min(last[2], box[2]) - max(last[0], box[0]) > 0.5 * min(
            last[2] - last[0], box[2] - box[0]
        )
        gap = max(last[1] - box[3], box[1] - last[3])
        return level and gap < COLUMN_GAP * wide and (self._turn(index) - self._usual) % 180 == 90

    def _turn(self, index: int) -> int:
        """The turn of a character; the usual one where nothing is known of it."""
        matrix = self.pdfium.FS_MATRIX()
        known = self.pdfium.FPDFText_GetMatrix(self.handle, index, ctypes.byref(matrix))
        return quarter_turn(matrix) if known else self._usual

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
        if self._leftwards or self._down or self._along or len(self.characters) == 1:
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
        turned = quarter_turn(matrix) != self._usual and len(self.characters) > 3
        return round(nominal * (scale or 1.0), 1), turned
