"""Scanned sheets that carry two pages: parted by their printed numbers, put into order."""

from collections.abc import Sequence

from colophon.read._booklet import unfold
from colophon.read.toolkit.pages import Leaf


def parted_by_numbers(leaves: Sequence[Leaf]) -> list[Leaf]:
    """The pages of scanned spreads or imposed sheets in reading order, else the leaves."""
    return unfold(leaves) or list(leaves)
