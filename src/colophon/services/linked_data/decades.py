"""How many records are of each decade, and of how many that is not certain."""

from collections.abc import Iterator

import msgspec

from colophon.index.search import Among, Join, Search, SearchReader, YearRange

_DECADE = "decade"
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
    found = {int(one.key): one.count for one in search.facet(_DECADE, among, limit=_MOST * 4)}
    if not found:
        return DecadeTimeline((), search.count(among))
    last = max(found)
    first = max(min(found), last - 10 * (_MOST - 1))
    counted = [_count_decade(search, among, one, found) for one in range(first, last + 10, 10)]
    filed = sum(one.sure for one in counted)
    dated = filed + _several(search, among, first, last, filed)
    return DecadeTimeline(tuple(_place_decades(counted)), max(search.count(among) - dated, 0))


def _count_decade(
    search: SearchReader, among: Search | None, first: int, found: dict[int, int]
) -> Decade:
    if not found.get(first):
        return Decade(first, 0, 0)
    here = _both(among, YearRange(first, first + 9))
    within = Join("not", Join("not", here, YearRange(last=first - 1)), YearRange(first=first + 10))
    sure = min(search.count(within), found[first])
    return Decade(first, sure, found[first] - sure)


def _several(search: SearchReader, among: Search | None, first: int, last: int, sure: int) -> int:
    """Records that may be of more than one decade, and of no more than are told."""
    keys = tuple(str(one) for one in range(first, last + 10, 10))
    return search.count(_both(among, Among(_DECADE, keys))) - sure


def _both(one: Search | None, other: Search) -> Search:
    return Join("and", one, other) if one else other


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
