"""Headings of paged documents: lines set in larger type than the text."""

from collections import Counter
from collections.abc import Sequence

import msgspec

from colophon.model.document import Mark, MarkKind
from colophon.read.toolkit.flow import Flow

LARGER = 1.08
"""of the size of the text: what is set larger is a heading"""
LONGEST = 300
"""characters of a heading"""


class Placed(msgspec.Struct, frozen=True):
    """A block at raw[start:end], with its type size in points."""

    start: int
    end: int
    size: float


def headings(placed: Sequence[Placed], made: Flow) -> tuple[Mark, ...]:
    """A mark for each block in larger type; level 1 is the largest size that occurs."""
    weights: Counter[float] = Counter()
    for block in placed:
        weights[_half(block.size)] += block.end - block.start
    if not weights:
        return ()
    usual = weights.most_common(1)[0][0]
    large = [
        block
        for block in placed
        if block.size > usual * LARGER and block.end - block.start <= LONGEST
    ]
    sizes = sorted({_half(block.size) for block in large}, reverse=True)
    return tuple(
        Mark(
            kind=MarkKind.HEADING,
            start=made.position(block.start),
            end=made.position(block.end),
            level=min(sizes.index(_half(block.size)) + 1, 6),
            size=block.size,
        )
        for block in large
    )


def _half(size: float) -> float:
    """Rounded to half a point: sizes that differ less look the same."""
    return round(size * 2) / 2
