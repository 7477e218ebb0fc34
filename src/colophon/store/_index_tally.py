"""The tally: how many items every list has, and the sets with what they are called."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping

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
        self._items: Counter[tuple[Placed, int]] = Counter()
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
        for series in (0, *lineages):
            self._items[placed, series] += by
        if live:
            for series, label in lineages.items():
                self._live[series] += by
                self._labels[series, label] += by

    def lineages(self, sets: Iterable[Listed]) -> dict[int, str]:
        """Label by number of these sets and all above them."""
        found: dict[int, str] = {}
        for one in sets:
            parts = one.spec.split(":")
            for depth, label in enumerate(one.labels, 1):
                found[self._number(":".join(parts[:depth]))] = label
        return found

    def settle(self) -> None:
        """Bring everything to the tables."""
        many = self._connection.executemany
        items: Counter[tuple[int, int, int]] = Counter()
        for (placed, series), by in self._items.items():
            for format, seq in placed:
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
        for counter in (self._items, self._live, self._labels):
            counter.clear()

    def _number(self, spec: str) -> int:
        if spec not in self._series:
            number = self._connection.execute(
                "INSERT INTO series(spec, live) VALUES (?, 0)", (spec,)
            ).lastrowid
            self._series[spec] = number or 0
        return self._series[spec]
