"""Sheets with text that stands on its head: zines of one sheet, folded to eight pages.

What tesseract reads of upside-down letters is nonsense that it is not sure of.  Where much
of a picture is so, the picture is read a second time, turned by 180 degrees, and of each
half the surer reading is kept; stretches that it is not sure of are left out.
Two rows of panels, the upper one turned, are a sheet folded to a booklet: its pages follow
the folding (cover at the lower right, then the upper row from the right, then the lower row).
"""

import io
import warnings
from collections.abc import Callable, Sequence

import msgspec

from colophon.read._pdf_chars import Line
from colophon.read._tesseract import even_sizes
from colophon.read.toolkit.pages import Leaf

DOUBTFUL = 65.0
"""tesseract's confidence, 0 to 100, below which a stretch counts as doubtful"""
SHARE = 0.25
"""of the letters in doubtful stretches, from which the picture is read turned as well"""
LEAST = 40
"""letters without which nothing is concluded"""
_APART = 2.0
"""of the height of a word: a wider gap on a line parts two panels"""
_WORD, _COLUMNS = "5", 12


class Piece(msgspec.Struct):
    """Words on one line of one panel, with tesseract's mean confidence in their letters."""

    line: Line
    confidence: float
    letters: int
    turned: bool = False


def pieces(table: str, scale: float) -> list[Piece]:
    """The stretches of words of tesseract's TSV table; places in units of ``scale`` a pixel."""
    made: list[Piece] = []
    last: list[str] = []
    for row in table.splitlines()[1:]:
        cells = row.split("\t", _COLUMNS - 1)
        if len(cells) < _COLUMNS or cells[0] != _WORD or not cells[11].strip():
            continue
        left, top, width, height = (int(cell) * scale for cell in cells[6:10])
        text, sure = cells[11].strip(), float(cells[10])
        if cells[1:5] != last or left - made[-1].line.right > _APART * height:
            last = cells[1:5]
            made.append(Piece(Line("", left, top, left, top, 0.0), 0.0, 0))
        _add(made[-1], text, sure, (left, top, left + width, top + height))
    return made


def _add(piece: Piece, text: str, sure: float, box: tuple[float, float, float, float]) -> None:
    line, (left, top, right, bottom) = piece.line, box
    line.text = f"{line.text} {text}".strip()
    line.left, line.top = min(line.left, left), min(line.top, top)
    line.right, line.bottom = max(line.right, right), max(line.bottom, bottom)
    # the ink of a line of mixed letters is some four fifths of its type size
    line.size = max(line.size, round((bottom - top) / 0.8 / 2) * 2.0)
    letters = piece.letters + len(text)
    piece.confidence = (piece.confidence * piece.letters + sure * len(text)) / letters
    piece.letters = letters


def is_doubtful(found: Sequence[Piece]) -> bool:
    """Whether so much is doubtful that the picture may stand on its head, in part."""
    letters = sum(one.letters for one in found)
    weak = sum(one.letters for one in found if one.confidence < DOUBTFUL)
    return letters >= LEAST and weak >= SHARE * letters


def turned_picture(image: bytes) -> bytes:
    """The picture turned by 180 degrees, as PNG."""
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # bounded before
        with Image.open(io.BytesIO(image)) as opened:
            made = io.BytesIO()
            opened.convert("L").transpose(Image.Transpose.ROTATE_180).save(made, "PNG")
    return made.getvalue()


def leaves(
    upright: Sequence[Piece], again: Callable[[], Sequence[Piece]], width: float, height: float
) -> list[Leaf] | None:
    """The pages of a sheet that stands on its head in part; None where nothing is sure of that.

    ``again`` reads the picture turned; its places are those of the turned picture.
    """
    if not is_doubtful(upright):
        return None
    turned = [_turned(one, width, height) for one in again()]
    middle = height / 2
    halves = [_surer(upright, turned, 0.0, middle), _surer(upright, turned, middle, height)]
    chosen = [one for half in halves for one in half if one.confidence >= DOUBTFUL]
    lower = [one for one in chosen if not one.turned]
    upper = [one for one in chosen if one.turned]
    if sum(one.letters for one in upper) < LEAST // 2:
        return None
    even_sizes([one.line for one in chosen])
    panels = _panels(lower, upper)
    wide = width / (len(panels) / 2) if panels else width
    found = panels or [one for one in (lower, upper) if one]
    return [_leaf(one, (width, height), wide) for one in found]


def _surer(
    upright: Sequence[Piece], turned: Sequence[Piece], top: float, bottom: float
) -> list[Piece]:
    """Of the two readings of a half of the sheet, the one that is surer by its letters."""
    readings = [
        [one for one in found if top <= (one.line.top + one.line.bottom) / 2 < bottom]
        for found in (upright, turned)
    ]
    return max(readings, key=_certainty)


def _certainty(found: Sequence[Piece]) -> float:
    letters = sum(one.letters for one in found)
    return sum(one.confidence * one.letters for one in found) / letters if letters else 0.0


def _turned(piece: Piece, width: float, height: float) -> Piece:
    """A stretch of the turned picture with its place in the picture as it is."""
    line = piece.line
    box = width - line.right, height - line.bottom, width - line.left, height - line.top
    return Piece(Line(line.text, *box, line.size), piece.confidence, piece.letters, turned=True)


def _panels(lower: Sequence[Piece], upper: Sequence[Piece]) -> list[list[Piece]]:
    """The panels of a sheet of two rows in the order of its pages; none where it is no such."""
    if not lower or max(one.line.bottom for one in upper) > min(one.line.top for one in lower):
        return []
    top, foot = _columns(upper), _columns(lower)
    if len(top) != len(foot) or len(top) < 2:
        return []
    *rest, cover = foot
    return [cover, *reversed(top), *rest]


def _columns(row: Sequence[Piece]) -> list[list[Piece]]:
    """The stretches of a row by the columns that they stand in, from the left."""
    columns: list[list[Piece]] = []
    reach = 0.0
    for piece in sorted(row, key=lambda one: one.line.left):
        if not columns or piece.line.left > reach:
            columns.append([])
            reach = 0.0
        columns[-1].append(piece)
        reach = max(reach, piece.line.right)
    return columns


def _leaf(panel: Sequence[Piece], sheet: tuple[float, float], wide: float) -> Leaf:
    """A page of a panel ``wide`` points wide, its lines from head to foot as they are read."""
    width, height = sheet
    lines = [one.line for one in panel]
    if panel[0].turned:
        lines = [
            msgspec.structs.replace(
                one,
                left=width - one.right,
                right=width - one.left,
                top=height - one.bottom,
                bottom=height - one.top,
            )
            for one in lines
        ]
    edge = min(one.left for one in lines) // wide * wide
    lines = [
        msgspec.structs.replace(one, left=one.left - edge, right=one.right - edge) for one in lines
    ]
    lines.sort(key=lambda one: (one.top, one.left))
    return Leaf(lines, wide, height / 2, 1)
