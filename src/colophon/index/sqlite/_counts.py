"""The table of tallies: how many items every list has, and what sets are called."""

import sqlite3
from collections.abc import Iterable

from colophon.index.interface import ListedSet
from colophon.index.tallies import FORGOTTEN, Tallies, lineages


class TallyTable(Tallies):
    """Counts what a transaction changes, and brings it to the tables at its end."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__()
        self._connection = connection
        self._series: dict[str, int] = {}

    def begin(self) -> None:
        """See which sets there are."""
        self.clear()
        self._series = dict(self._connection.execute("SELECT spec, no FROM series"))

    def lineages(self, sets: Iterable[ListedSet]) -> dict[int, str]:
        """Label by number of these sets and all above them."""
        return lineages(sets, self._number)

    def settle(self) -> None:
        """Bring everything to the tables."""
        many = self._connection.executemany
        items = self.items()
        many(
            "INSERT INTO tally VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n",
            ((*key, by) for key, by in items.items() if by),
        )
        many(
            "UPDATE series SET live = live + ? WHERE no = ?",
            ((by, number) for number, by in self.live.items() if by),
        )
        many(
            "INSERT INTO label VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET live = live + excluded.live",
            ((*key, by) for key, by in self.labels.items() if by),
        )
        if any(by < 0 for by in items.values()):
            self._connection.execute("DELETE FROM tally WHERE n = 0")
        self.clear()

    def forget(self) -> None:
        """Leave nothing of sets in which nothing is, and of what sets are called no more."""
        for statement in FORGOTTEN:
            self._connection.execute(statement)

    def _number(self, spec: str) -> int:
        found = self._series.get(spec)
        if found is None:
            found = self._connection.execute(
                "INSERT INTO series(spec, live) VALUES (?, 0)", (spec,)
            ).lastrowid or 0  # fmt: skip
            self._series[spec] = found
        return found
