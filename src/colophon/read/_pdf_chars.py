"""The lines of a PDF page, of the characters that PDFium finds there.

https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_text.h
"""

import ctypes
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace

from colophon.read._pdf_forms import FilledText
from colophon.read._pdf_gathering import CharacterGathering, CodePoints, quarter_turn
from colophon.read._pdf_line_order import Box
from colophon.read.toolkit.lines import PlacedLine
from colophon.read.toolkit.visual_order import runs_left


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
        gathering = CharacterGathering(pdfium, handle, turn)
        gathering.page_runs_left = _runs_left(pdfium, handle, count)
        _gather(gathering, count, place)
        for one in filled:
            box = place(one.left, one.top, one.right, one.bottom)
            gathering.lines.append(PlacedLine(one.text, *box, one.size))
        return _page_lines(gathering, width, height), width, height
    finally:
        textpage.close()


def _gather(gathering: CharacterGathering, count: int, place: Callable[..., Box]) -> None:
    """Give so many characters of a page to the gathering, each in its place."""
    pdfium, handle = gathering.pdfium, gathering.handle
    code_points = CodePoints()
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


def _page_lines(gathering: CharacterGathering, width: float, height: float) -> list[PlacedLine]:
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
            turns[quarter_turn(matrix)] += 1
    return turns.most_common(1)[0][0] if turns else rotation


def _runs_left(pdfium: Any, handle: Any, count: int) -> bool:
    """Whether most letters of a page, of a sample, run from right to left."""
    codes = (
        pdfium.FPDFText_GetUnicode(handle, index) for index in range(0, count, 1 + count // 300)
    )
    return runs_left("".join(chr(code) for code in codes if code < 0xD800))


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
