"""Tallies: what a transaction adds to the sizes of lists, counted in memory.

A back end brings them to its tables at the end of the transaction, so that the size of any
list is a sum of few rows.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from colophon.index.interface import ListedSet

FORGOTTEN = (
    "DELETE FROM series WHERE live <= 0 AND no NOT IN (SELECT series FROM tally)",
    "DELETE FROM label WHERE series NOT IN (SELECT no FROM series)",
    "DELETE FROM label WHERE live <= 0 AND series IN (SELECT series FROM label WHERE live > 0)",
)
"""what leaves nothing of sets in which nothing is, and of what a set was called before"""
LOST = "lost sets"
"""the name under which meta keeps that records have lost sets since the tables were made anew"""
Placed = tuple[tuple[int, int], ...]
"""(format, publication) of each of a record's items"""


class Tallies:
    """Counts by format, set (0 is the list of all) and publication.

    ``live`` counts live records by set, ``labels`` by set and what it is called.
    """

    def __init__(self) -> None:
        self._items: defaultdict[Placed, Counter[int]] = defaultdict(Counter)
        self.live: Counter[int] = Counter()
        self.labels: Counter[tuple[int, str]] = Counter()

    def clear(self) -> None:
        """Count from nothing."""
        self._items.clear()
        self.live.clear()
        self.labels.clear()

    @property
    def changed(self) -> bool:
        """Whether anything was counted."""
        return bool(self._items or self.labels)

    def count(self, placed: Placed, live: bool, lineages: Mapping[int, str], by: int) -> None:
        """Count the items of a record in the list of all and in those of its sets."""
        items = self._items[placed]
        for series in (0, *lineages):
            items[series] += by
        if live:
            for series, label in lineages.items():
                self.live[series] += by
                self.labels[series, label] += by

    def items(self) -> Counter[tuple[int, int, int]]:
        """What to add by (format, set, publication)."""
        found: Counter[tuple[int, int, int]] = Counter()
        for placed, counted in self._items.items():
            for format, seq in placed:
                for series, by in counted.items():
                    found[format, series, seq] += by
        return found


def lineages(sets: Iterable[ListedSet], number: Callable[[str], int]) -> dict[int, str]:
    """Label by number of these sets and all above them; ``number`` knows a set's."""
    return {number(spec): label for one in sets for spec, label in _lineage(one)}


def members(id: str, placed: Placed, series: Iterable[int]) -> list[tuple[int, int, str]]:
    """(set, publication, id) under which a record stands in the lists of its sets."""
    seqs = sorted({seq for _, seq in placed})
    return [(number, seq, id) for number in series for seq in seqs]


@lru_cache(maxsize=8192)
def _lineage(one: ListedSet) -> tuple[tuple[str, str], ...]:
    """(setSpec, label) of a set and those above it."""
    parts = one.spec.split(":")
    return tuple((":".join(parts[:depth]), label) for depth, label in enumerate(one.labels, 1))
