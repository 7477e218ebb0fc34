"""The characters of one line of a PDF, put into the order in which they are read.

Programs write Hebrew and Arabic as it is seen or as it is read, each letter, word or line for
itself; where the letters stand on the page is the same in all of them.

https://www.unicode.org/reports/tr9/ (UAX #9)
"""

import unicodedata
from collections.abc import Iterator, Sequence

from colophon.read.toolkit.visual_order import reading_order

Box = tuple[float, float, float, float]
_GAP = 0.3
"""of the height of a letter: a wider gap between letters is a blank"""


def around(boxes: Sequence[Box]) -> Box:
    """The box around some boxes."""
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)


def in_reading_order(
    characters: Sequence[str], boxes: Sequence[Box], gap: float
) -> Iterator[tuple[str, Box]]:
    """The line by the places of its characters, blanks among them: its columns, from the left.

    Columns are parted by a gap of so many times the height of a letter.
    """
    bases = [at for at, one in enumerate(characters) if not unicodedata.combining(one)]
    bases.sort(key=lambda at: (_middle(boxes[at]), -at))
    marks = _marks(characters, boxes, bases)
    column: list[int] = []
    for at in bases:
        if column and _are_apart(boxes[column[-1]], boxes[at], gap):
            yield from _column(characters, boxes, column, marks)
            column = []
        column.append(at)
    yield from _column(characters, boxes, column, marks)


def _marks(characters: Sequence[str], boxes: Sequence[Box], bases: Sequence[int]) -> dict[int, str]:
    """The points and accents that belong to a letter: they stand nearest to it."""
    marks: dict[int, str] = {}
    letters = [base for base in bases if characters[base] != " "]
    for at, one in enumerate(characters):
        if letters and unicodedata.combining(one):
            under = min(letters, key=lambda base: abs(_middle(boxes[base]) - _middle(boxes[at])))
            marks[under] = marks.get(under, "") + one
    return marks


def _column(
    characters: Sequence[str], boxes: Sequence[Box], places: Sequence[int], marks: dict[int, str]
) -> Iterator[tuple[str, Box]]:
    seen: list[tuple[str, str]] = []
    for last, at in zip((None, *places), places, strict=False):
        if last is not None and _are_apart(boxes[last], boxes[at], _GAP):
            seen.append((" ", ""))
        seen.append((characters[at], marks.get(at, "")))
    order = reading_order("".join(letter for letter, _ in seen))
    text = " ".join("".join(letter + seen[place][1] for place, letter in order).split())
    if text:
        yield text, around([boxes[at] for at in places if characters[at] != " "])


def _middle(box: Box) -> float:
    return (box[0] + box[2]) / 2


def _are_apart(one: Box, other: Box, gap: float) -> bool:
    return other[0] - one[2] > gap * max(one[3] - one[1], other[3] - other[1])
