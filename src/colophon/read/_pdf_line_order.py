"""The characters of one line of a PDF, put into the order in which they are read.

Programs write Hebrew and Arabic as it is seen or as it is read, each letter, word or line for
itself; where the letters stand on the page is the same in all of them.

https://www.unicode.org/reports/tr9/ (UAX #9)
"""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from colophon.read.toolkit.visual_order import reading_order

Box = tuple[float, float, float, float]
"""left, top, right, bottom; y downwards"""
_GAP, _LEAST_GAP = 0.3, 0.04
"""of the height of a letter: a wider gap between letters is a blank; and is one at least where
a blank is said to be about there"""
_OVERLAP = 0.15
"""of the letters of a line: where more stand on each other, two texts are printed there"""


class PlacedLetters(msgspec.Struct, frozen=True):
    """The letters of a line as they came, with their boxes, and the boxes of its blanks.

    ``between`` are the numbers of letters before which a blank came that has no place.
    """

    letters: Sequence[str]
    boxes: Sequence[Box]
    blanks: Sequence[Box] = ()
    between: Sequence[int] = ()


def around(boxes: Sequence[Box]) -> Box:
    """The box around some boxes."""
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)


def stand_on_each_other(line: PlacedLetters) -> bool:
    """Whether many letters stand on others: two texts are printed there, in no one order."""
    letters = zip(line.letters, line.boxes, strict=True)
    boxes = [box for letter, box in letters if not unicodedata.combining(letter)]
    pairs = [
        (one[2] - other[0], min(one[2] - one[0], other[2] - other[0]))
        for one, other in pairwise(sorted(boxes, key=_middle))
    ]
    return sum(over > 0.5 * wide > 0 for over, wide in pairs) > _OVERLAP * len(boxes)


def in_reading_order(line: PlacedLetters, gap: float, leftwards: bool) -> Iterator[tuple[str, Box]]:
    """The columns of a line, from the left, each with its box.

    Columns are parted by a gap of so many times the height of a letter; ``leftwards`` where the
    page runs from right to left, whatever this line has more letters of.
    """
    places = [at for at, one in enumerate(line.letters) if not unicodedata.combining(one)]
    places.sort(key=lambda at: (_middle(line.boxes[at]), -at))
    marks = _marks(line, places)
    pieces = [(line.letters[at] + marks.get(at, ""), line.boxes[at]) for at in places]
    pieces += [(" ", one) for one in (*line.blanks, *_missing_blanks(line, places))]
    column: list[tuple[str, Box]] = []
    for piece in sorted(pieces, key=lambda one: _middle(one[1])):
        if column and _gap(column[-1][1], piece[1]) > gap:
            yield from _column(column, leftwards)
            column = []
        column.append(piece)
    yield from _column(column, leftwards)


def _marks(line: PlacedLetters, places: Sequence[int]) -> dict[int, str]:
    """The points and accents that belong to a letter: they stand nearest to it."""
    marks: dict[int, str] = {}
    for at, one in enumerate(line.letters):
        if places and unicodedata.combining(one):
            middle = _middle(line.boxes[at])
            under = min(places, key=lambda base: abs(_middle(line.boxes[base]) - middle))
            marks[under] = marks.get(under, "") + one
    return marks


def _missing_blanks(line: PlacedLetters, places: Sequence[int]) -> Iterator[Box]:
    """Places for blanks that have none: the widest gap between the letters that they part."""
    gaps = [
        (_gap(line.boxes[one], line.boxes[other]), line.boxes[one], line.boxes[other])
        for one, other in pairwise(places)
    ]
    for at in line.between:
        first, last = sorted((line.boxes[at - 1], line.boxes[at]))
        within = [one for one in gaps if first[0] <= one[1][0] and one[2][2] <= last[2]]
        wide, before, behind = max(within, default=(0.0, first, last))
        if wide > _LEAST_GAP:
            middle = (before[2] + behind[0]) / 2
            yield middle, before[1], middle, before[3]


def _column(pieces: Sequence[tuple[str, Box]], leftwards: bool) -> Iterator[tuple[str, Box]]:
    seen: list[str] = []
    for last, (text, box) in zip((None, *pieces), pieces, strict=False):
        if last is not None and _gap(last[1], box) > _GAP:
            seen.append(" ")
        seen.append(text)
    order = reading_order("".join(one[0] for one in seen), leftwards=leftwards)
    text = " ".join("".join(letter + seen[place][1:] for place, letter in order).split())
    if text:
        yield text, around([box for letter, box in pieces if letter != " "])


def _middle(box: Box) -> float:
    return (box[0] + box[2]) / 2


def _gap(one: Box, other: Box) -> float:
    """How far a box stands behind another one, in heights."""
    return (other[0] - one[2]) / max(abs(one[3] - one[1]), abs(other[3] - other[1]), 1.0)
