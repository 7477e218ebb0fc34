"""Two pages a sheet: halves recognised from their page numbers, put into reading order.

In a booklet of n pages, sheet side k (from 0) carries n-k and k+1, the higher number on
the left of even sides and on the right of odd ones.
"""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from colophon.read.toolkit.layout import blocks
from colophon.read.toolkit.lines import PlacedLine
from colophon.read.toolkit.pages import Leaf, part_of
from colophon.read.toolkit.running_heads import EDGE, numeral

LANDSCAPE = 1.15
"""width to height from which a sheet may carry two pages"""
HIGHEST = 1000
"""a number from here on at the foot of a page is a year"""


def unfold(sheets: Sequence[Leaf]) -> list[Leaf] | None:
    """The pages of an imposed or two-up document in reading order, or None if it is none."""
    if not sheets or any(one.width < LANDSCAPE * one.height for one in sheets):
        return None
    halves = [half for sheet in sheets for half in _halves(sheet)]
    if len(halves) != 2 * len(sheets):
        return None
    numbers = [_printed_number(half) for half in halves]
    if sum(number is not None for number in numbers) < max(2, len(halves) // 3):
        return None
    orders = (_booklet(len(sheets)), list(range(len(halves))))
    order = next((one for one in orders if _agrees(one, numbers)), None)
    if order is None:
        return None
    pages = sorted(zip(order, halves, strict=True), key=lambda pair: pair[0])
    leaves = [half for _, half in pages]
    while leaves and not leaves[-1].lines:  # blank backs that fill up the last sheet
        leaves.pop()
    return leaves


def _booklet(sheets: int) -> list[int]:
    """The place in reading order, from 0, of each half: left and right of each side."""
    last = 2 * sheets - 1
    order: list[int] = []
    for side in range(sheets):
        pair = (last - side, side)
        order += pair if side % 2 == 0 else pair[::-1]
    return order


def _agrees(order: Sequence[int], numbers: Sequence[int | None]) -> bool:
    """Whether nearly all printed numbers keep one distance from the places in this order."""
    steps = Counter(
        number - place for place, number in zip(order, numbers, strict=True) if number is not None
    )
    most = max(steps.values())
    return most >= 2 and most >= 0.8 * steps.total()


def _halves(sheet: Leaf) -> list[Leaf]:
    """Left and right half; empty where a line runs across the fold."""
    fold = sheet.width / 2
    slack = 0.02 * sheet.width
    left = [line for line in sheet.lines if line.right <= fold + slack]
    right = [line for line in sheet.lines if line.left >= fold - slack]
    if len(left) + len(right) != len(sheet.lines):
        return []
    width = sheet.width / 2
    moved = [_move_line(line, fold) for line in right]
    return [
        replace(sheet, lines=left, width=width, part=part_of(sheet, 0.0, 0.5)),
        replace(sheet, lines=moved, width=width, part=part_of(sheet, 0.5, 1.0)),
    ]


def _move_line(line: PlacedLine, by: float) -> PlacedLine:
    return replace(line, left=line.left - by, right=line.right - by)


def _printed_number(half: Leaf) -> int | None:
    """The number printed at the head or foot of a page, or None."""
    lines = [line.text for block in blocks(half.lines) for line in block]
    for text in (*lines[-EDGE:][::-1], *lines[:EDGE]):
        number = numeral(text)
        if number is not None and number < HIGHEST:
            return number
    return None
