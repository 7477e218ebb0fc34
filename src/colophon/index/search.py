"""The search index: by which words, values and years records are found.

Derived from what is published, as the index is: delete the file and it is made anew.
A search is a tree of :class:`Words`, :class:`Value`, :class:`Years`, :class:`Changed`,
:class:`Points`, :class:`Among` and :class:`Join`, which becomes one query of SQLite (FTS5).
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from colophon.index._search_facets import Column, Facet, Numbers, column, counted
from colophon.index._search_schema import FIELDS, VERSION, Doc
from colophon.index._search_writer import SearchWriter
from colophon.index.search_tree import (
    Among,
    Changed,
    Join,
    Points,
    Search,
    Value,
    Words,
    Years,
    compiled,
    condition,
    folded,
)

__all__ = [
    "FIELDS",
    "Among",
    "Changed",
    "Doc",
    "Facet",
    "Join",
    "Points",
    "Search",
    "SearchReader",
    "SearchWriter",
    "Value",
    "Words",
    "Years",
    "folded",
]

_SELDOM = 50
"""documents of which one is found, beyond which what is found is sorted by itself"""
_COUNTS = 1_000
"""counts that are remembered"""
_FOUND = 32
"""searches whose documents are remembered"""

ORDERS = {"title": "d.sorted", "date": "d.first", "changed": "d.stamp", "id": "d.id"}
"""what results are sorted by"""


class SearchReader:
    """Searches; not for two threads at once.  Where there is no index, nothing is found."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._version = -1
        self._counts: dict[Search | None, int] = {}
        self._columns: dict[str, Column] = {}
        self._found: dict[Search, Numbers] = {}

    def find(
        self,
        search: Search | None,
        *,
        start: int = 0,
        limit: int = 10,
        by: str = "",
        down: bool = False,
    ) -> list[tuple[str, str, int]]:
        """(id, title, stamp) of what is found; None finds all."""
        given: list[object] = []
        source, where = "doc d", ""
        if by and search is not None and self.count(search) * _SELDOM > self.count(None):
            # so many that it is quicker to go through all in their order
            where, given = condition(search, indexed=False)
        elif search is not None:
            query, given = compiled(search)
            # without an order of its own only those shown are looked up
            some = "" if by else " ORDER BY no LIMIT ? OFFSET ?"
            given += [] if by else [limit, start]
            source = f"({query}{some}) f JOIN doc d ON d.no = f.no"
            start = start if by else 0
        order = f"{ORDERS[by]} {'DESC' if down else 'ASC'}, d.id" if by else "d.no"
        return self._rows(
            f"SELECT d.id, d.title, d.stamp FROM {source} {where and f'WHERE {where}'}"
            f" ORDER BY {order} LIMIT ? OFFSET ?",
            (*given, limit, start),
        )

    def count(self, search: Search | None) -> int:
        """How many are found; who turns pages asks again and again."""
        with self._opened() as connection:
            if connection is None:
                return 0
            found = self._counts.get(search)
            if found is None:
                query, given = compiled(search) if search else ("SELECT no FROM doc", [])
                asked = f"SELECT count(*) FROM ({query})"
                found = int(connection.execute(asked, given).fetchone()[0])
                self._counts[search] = found
            return found

    def facet(
        self,
        field: str,
        search: Search | None = None,
        start: int = 0,
        limit: int = 20,
        *,
        by: str = "count",
    ) -> list[Facet]:
        """The values of a field among what a search finds, and how many have each.

        The most frequent come first, or (``by="label"``) they are in alphabetical order.
        """
        with self._opened() as connection:
            if connection is None:
                return []
            if field not in self._columns:
                self._columns[field] = column(connection, field)
            found = self._numbers(connection, search) if search else None
            return counted(self._columns[field], found, start, limit, by=by)

    def _numbers(self, connection: sqlite3.Connection, search: Search) -> Numbers:
        """The numbers of what a search finds; several facets are counted over the same."""
        found = self._found.get(search)
        if found is None:
            query, given = compiled(search)
            rows = connection.execute(query, given)
            found = np.fromiter((no for (no,) in rows), np.int32)
            if len(self._found) >= _FOUND:
                self._found.clear()
            self._found[search] = found
        return found

    def scan(
        self, field: str, start: str, limit: int, *, back: bool = False
    ) -> list[tuple[str, int]]:
        """(value, records) of a field in order from ``start`` on, or before it."""
        sign, order = ("<", "DESC") if back else (">=", "ASC")
        return self._rows(
            f"SELECT value, count(*) FROM value WHERE field = ? AND value {sign} ?"
            f" GROUP BY value ORDER BY value {order} LIMIT ?",
            (field, folded(start), limit),
        )

    def pointing(self, uri: str, start: int, limit: int) -> list[tuple[str, str, str]]:
        """(property, id, title) of records that point to a URI, in order of titles."""
        return self._rows(
            "SELECT p.property, d.id, d.title FROM points p JOIN doc d ON d.no = p.no"
            " WHERE p.uri = ? ORDER BY d.sorted, d.id LIMIT ? OFFSET ?",
            (uri, limit, start),
        )

    def titles(self, ids: Iterable[str]) -> list[str]:
        """The titles of those of these records that there are, in their order."""
        found = (self._rows("SELECT title FROM doc WHERE id = ?", (id,)) for id in ids)
        return [rows[0][0] for rows in found if rows]

    def close(self) -> None:
        """Give the file back."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def _rows(self, query: str, given: Iterable[object]) -> list[tuple]:  # type: ignore[type-arg]
        with self._opened() as connection:
            return connection.execute(query, tuple(given)).fetchall() if connection else []

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection | None]:
        if self._connection is None and self._path.is_file():
            found = sqlite3.connect(
                f"{self._path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None,
                check_same_thread=False, timeout=10,
            )  # fmt: skip
            if found.execute("PRAGMA user_version").fetchone()[0] == VERSION:
                self._connection = found
            else:
                found.close()
        if self._connection is not None:
            self._forget(self._connection)
        yield self._connection

    def _forget(self, connection: sqlite3.Connection) -> None:
        """Forget what was remembered where the index has changed since."""
        version = connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version or len(self._counts) >= _COUNTS:
            self._version = version
            self._counts.clear()
            self._columns.clear()
            self._found.clear()
