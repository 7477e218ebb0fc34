"""How many records are of each decade, and of how many that is not certain."""

from collections.abc import Iterator

import msgspec

from colophon.index.search import Search, SearchReader

_MOST = 60
"""decades that are drawn: six centuries"""
_HEIGHT = 150
"""pixels of the highest column"""
_LABELS = 8
"""decades that are named under a drawing"""


class Decade(msgspec.Struct, frozen=True):
    """``sure`` records are of these ten years; ``maybe`` others may be.

    ``x`` and ``width`` are shares of the drawing in per cent, ``solid`` and ``hatched`` the
    heights of its columns in pixels; ``named`` says whether its year stands below.
    """

    first: int
    sure: int
    maybe: int
    x: float = 0
    width: float = 0
    solid: float = 0
    hatched: float = 0
    named: bool = False

    @property
    def label(self) -> str:
        """The decade in words."""
        return f"{self.first}–{self.first + 9}"

    @property
    def count(self) -> int:
        """All records that may be of it."""
        return self.sure + self.maybe


class DecadeTimeline(msgspec.Struct, frozen=True):
    """Decades in their order, those without records between them too.

    ``undated`` records have no date, or one that leaves more than a few decades open.
    """

    decades: tuple[Decade, ...]
    undated: int
    height: int = _HEIGHT

    def __bool__(self) -> bool:
        return any(one.count for one in self.decades)


def timeline(search: SearchReader, among: Search | None = None) -> DecadeTimeline:
    """The decades of what a search finds."""
    found = search.count_decades(among, _MOST)
    if not found.decades:
        return DecadeTimeline((), found.undated)
    counted = []
    for first in range(min(found.decades), max(found.decades) + 10, 10):
        sure, all = found.decades.get(first, (0, 0))
        counted.append(Decade(first, sure, all - sure))
    return DecadeTimeline(tuple(_place_decades(counted)), found.undated)


def _place_decades(decades: list[Decade]) -> Iterator[Decade]:
    most = max((one.count for one in decades), default=0) or 1
    width = 100 / len(decades)
    step = -(-len(decades) // _LABELS)
    for number, one in enumerate(decades):
        yield msgspec.structs.replace(
            one,
            x=round(number * width, 3),
            width=round(width, 3),
            solid=round(one.sure / most * _HEIGHT, 1),
            hatched=round(one.maybe / most * _HEIGHT, 1),
            named=number % step == 0,
        )
