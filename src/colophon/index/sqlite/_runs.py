"""Runs: stretches of a list that lie in the payload file in the list's own order.

The items of one format and publication are parted into runs, none left out, so that a
page of a list is found with one look and read in one piece.
"""

import sqlite3
from collections.abc import Iterable, Iterator

Item = tuple[str, int, int]
"""id, offset and length of an item"""

Run = tuple[str, str, int, int, int]
"""first and last id, how many, offset, length"""

_MEETING = "FROM run WHERE format = ? AND seq = ? AND last >= ? AND first <= ?"


class RunTable:
    """Keeps the runs of what a transaction changes; ``size`` is how many items one holds."""

    def __init__(self, connection: sqlite3.Connection, size: int) -> None:
        self._connection = connection
        self._size = size
        self._grown: dict[tuple[int, int], tuple[str, str]] = {}
        self._torn: set[tuple[int, int, str, str]] = set()

    def clear(self) -> None:
        """Forget what was changed."""
        self._grown.clear()
        self._torn.clear()

    def add_item(self, format: int, seq: int, id: str) -> None:
        """An item was put down."""
        first, last = self._grown.get((format, seq), (id, id))
        self._grown[format, seq] = min(first, id), max(last, id)

    def remove_item(self, format: int, seq: int, id: str) -> None:
        """An item is not in its list any more."""
        row = self._connection.execute(
            "SELECT first, last FROM run WHERE format = ? AND seq = ? AND last >= ?"
            " ORDER BY last LIMIT 1",
            (format, seq, id),
        ).fetchone()
        if row:
            self._torn.add((format, seq, *row))

    def settle(self) -> None:
        """Make the runs of everything that was changed."""
        spans = [(*key, *span) for key, span in self._grown.items()]
        for format, seq, first, last in (*spans, *sorted(self._torn)):
            self._remake(format, seq, first, last)
        self.clear()

    def remake(self, format: int) -> None:
        """Make all runs of a format anew."""
        rows = self._connection.execute(
            "SELECT seq, min(first), max(last) FROM run WHERE format = ? GROUP BY seq", (format,)
        ).fetchall()
        for seq, first, last in rows:
            self._remake(format, seq, first, last)

    def _remake(self, format: int, seq: int, first: str, last: str) -> None:
        """Make the runs anew that meet this span of ids, and those missing in it."""
        met = self._connection.execute(
            f"SELECT min(first), max(last) {_MEETING}", (format, seq, first, last)
        ).fetchone()
        if met[0] is not None:
            first, last = min(first, met[0]), max(last, met[1])
            self._connection.execute(f"DELETE {_MEETING}", (format, seq, first, last))
        items = self._connection.execute(
            "SELECT id, offset, length FROM item"
            " WHERE format = ? AND seq = ? AND id BETWEEN ? AND ? ORDER BY id",
            (format, seq, first, last),
        )
        self._connection.executemany(
            "INSERT INTO run(format, seq, first, last, n, offset, length)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(format, seq, *run) for run in part_items(items, self._size)],
        )


def part_items(items: Iterable[Item], size: int) -> Iterator[Run]:
    """Items in order of id → runs of those that lie one behind the other."""
    first = last = ""
    n = begin = end = 0
    for id, offset, length in items:
        if not n or offset != end or n == size:
            if n:
                yield first, last, n, begin, end - begin
            first, n, begin = id, 0, offset
        last, n, end = id, n + 1, offset + length
    if n:
        yield first, last, n, begin, end - begin
