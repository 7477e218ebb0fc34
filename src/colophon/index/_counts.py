"""The tally: how many items every list has, and the sets with what they are called."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

import msgspec

Placed = tuple[tuple[int, int], ...]
"""(format, publication) of each of a record's items"""


class Listed(msgspec.Struct, frozen=True, array_like=True):
    """A set a record is in: the setSpec, and labels for it and those above it."""

    spec: str
    labels: tuple[str, ...]


class Tally:
    """Counts what a transaction changes, and brings it to the tables at its end."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._items: defaultdict[Placed, Counter[int]] = defaultdict(Counter)
        self._live: Counter[int] = Counter()
        self._labels: Counter[tuple[int, str]] = Counter()
        self._series: dict[str, int] = {}

    def begin(self) -> None:
        """See which sets there are."""
        self._clear()
        self._series = dict(self._connection.execute("SELECT spec, no FROM series"))

    @property
    def changed(self) -> bool:
        """Whether anything was counted."""
        return bool(self._items or self._labels)

    def count(self, placed: Placed, live: bool, lineages: Mapping[int, str], by: int) -> None:
        """Count the items of a record in the list of all and in those of its sets."""
        items = self._items[placed]
        for series in (0, *lineages):
            items[series] += by
        if live:
            for series, label in lineages.items():
                self._live[series] += by
                self._labels[series, label] += by

    def lineages(self, sets: Iterable[Listed]) -> dict[int, str]:
        """Label by number of these sets and all above them."""
        return {
            self._series.get(spec) or self._new(spec): label
            for one in sets
            for spec, label in _lineage(one)
        }

    def settle(self) -> None:
        """Bring everything to the tables."""
        many = self._connection.executemany
        items: Counter[tuple[int, int, int]] = Counter()
        for placed, counted in self._items.items():
            for format, seq in placed:
                for series, by in counted.items():
                    items[format, series, seq] += by
        many(
            "INSERT INTO tally VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n",
            ((*key, by) for key, by in items.items() if by),
        )
        many(
            "UPDATE series SET live = live + ? WHERE no = ?",
            ((by, number) for number, by in self._live.items() if by),
        )
        many(
            "INSERT INTO label VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET live = live + excluded.live",
            ((*key, by) for key, by in self._labels.items() if by),
        )
        if any(by < 0 for by in items.values()):
            self._connection.execute("DELETE FROM tally WHERE n = 0")
        self._clear()

    def _clear(self) -> None:
        self._items.clear()
        self._live.clear()
        self._labels.clear()

    def _new(self, spec: str) -> int:
        number = self._connection.execute(
            "INSERT INTO series(spec, live) VALUES (?, 0)", (spec,)
        ).lastrowid
        return self._series.setdefault(spec, number or 0)


@lru_cache(maxsize=8192)
def _lineage(one: Listed) -> tuple[tuple[str, str], ...]:
    """(setSpec, label) of a set and those above it."""
    parts = one.spec.split(":")
    return tuple((":".join(parts[:depth]), label) for depth, label in enumerate(one.labels, 1))
