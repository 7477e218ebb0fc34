"""The search index: by which words, values and years records are found.

Derived from what is published, as the index is: delete the file and it is made anew.
A search is a tree of :class:`Words`, :class:`Value`, :class:`Years`, :class:`Changed`,
:class:`Points`, :class:`Among` and :class:`Join`, worked out over FTS5 of SQLite.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from colophon.index._search_columns import Columns
from colophon.index._search_facets import Facet, counted
from colophon.index._search_hits import Hit, hits, row
from colophon.index._search_postings import Numbers, terms
from colophon.index._search_ranking import ordered
from colophon.index._search_schema import VERSION, Doc
from colophon.index._search_vocabulary import Vocabulary, beginning
from colophon.index._search_writer import POINTING, SearchWriter
from colophon.index.search_tree import (
    FIELDS,
    Among,
    Changed,
    Join,
    Points,
    Search,
    Value,
    Words,
    Years,
    folded,
)
from colophon.index.search_words import WORD, fold

__all__ = [
    "FIELDS",
    "Among",
    "Changed",
    "Doc",
    "Facet",
    "Hit",
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

_COUNTS = 1_000
"""counts that are remembered"""
_ORDERED = 32
"""searches whose order is remembered"""


class SearchReader:
    """Searches; not for two threads at once.  Where there is no index, nothing is found."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._version = -1
        self._counts: dict[Search | None, int] = {}
        self._columns: Columns | None = None
        self._vocabulary: Vocabulary | None = None
        self._ordered: dict[tuple[Search | None, str, bool], Numbers] = {}

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
        with self._opened() as connection:
            if connection is None:
                return []
            found = self._placed(connection, search, by or "found", down=down)
            return [row(connection, int(no)) for no in found[start : start + limit]]

    def count(self, search: Search | None) -> int:
        """How many are found; who turns pages asks again and again."""
        with self._opened() as connection:
            if connection is None:
                return 0
            found = self._counts.get(search)
            if found is None:
                found = int(np.count_nonzero(self._state(connection).found(search)))
                self._counts[search] = found
            return found

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """A time in which all that is asked is answered from one state of the index."""
        with self._opened():
            yield

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
            columns = self._state(connection)
            found = columns.found(search) if search else None
            return counted(columns.facet(field), found, start, limit, by=by)

    def look(
        self,
        search: Search | None,
        start: int = 0,
        limit: int = 20,
        *,
        by: str = "",
        down: bool = False,
    ) -> tuple[int, list[Hit]]:
        """How many are found, and some of them with their texts.

        They come in an order (``by``: title, date, changed, id), or the best first; of very
        many the best are those with the words in their titles.
        """
        with self._opened() as connection:
            if connection is None:
                return 0, []
            found = self._placed(connection, search, by, down=down)
            return len(found), hits(connection, found[start : start + limit].tolist())

    def _placed(
        self, connection: sqlite3.Connection, search: Search | None, by: str, *, down: bool
    ) -> Numbers:
        """All that is found, in order."""
        key = search, by, down
        found = self._ordered.get(key)
        if found is None:
            if len(self._ordered) >= _ORDERED:
                self._ordered.clear()
            found = ordered(self._state(connection), search, by, down=down)
            self._ordered[key] = found
        return found

    def forms(self, word: str) -> Sequence[str]:
        """The words of the index of which this is a form, in any language it knows."""
        with self._opened() as connection:
            return self._words(connection).forms(word) if connection else [word]

    def keys(self, field: str, words: str) -> tuple[str, ...]:
        """The keys of a facet that are these words, or whose labels have them all."""
        with self._opened() as connection:
            if connection is None:
                return ()
            column = self._state(connection).facet(field)
            wanted = set(WORD.findall(fold(words)))
            return tuple(
                key
                for key, label in zip(column.keys, column.labels, strict=True)
                if key == folded(words) or (wanted and wanted <= set(WORD.findall(fold(label))))
            )

    def label(self, field: str, key: str) -> str:
        """What a value of a facet is called; empty where no record has it."""
        with self._opened() as connection:
            if connection is None:
                return ""
            column = self._state(connection).facet(field)
            place = column.places.get(key)
            return "" if place is None else column.labels[place]

    def like(self, word: str) -> str:
        """The word that may be meant by one that is in no record; empty where none is near."""
        with self._opened() as connection:
            if connection is None or self._words(connection).knows(word):
                return ""
            return self._words(connection).like(word)

    def beginning(self, start: str, fields: Iterable[str], limit: int) -> list[str]:
        """Values of facets, then titles, that go on from what somebody began to write."""
        with self._opened() as connection:
            if connection is None or not start.strip():
                return []
            columns = self._state(connection)
            found = beginning((columns.facet(field) for field in fields), start, limit)
            titles = self._words(connection).titles(folded(start), limit)
            return list(dict.fromkeys([*found[: limit - min(len(titles), limit // 2)], *titles]))[
                :limit
            ]

    def _state(self, connection: sqlite3.Connection) -> Columns:
        self._columns = self._columns or Columns(connection)
        return self._columns

    def _words(self, connection: sqlite3.Connection) -> Vocabulary:
        self._vocabulary = self._vocabulary or Vocabulary(connection)
        return self._vocabulary

    def scan(
        self, field: str, start: str, limit: int, *, back: bool = False
    ) -> list[tuple[str, int]]:
        """(value, records) of a field in order from ``start`` on, or before it."""
        with self._opened() as connection:
            if connection is None:
                return []
            return list(terms(connection, field, folded(start), limit, back=back))

    def pointing(self, uri: str, start: int, limit: int) -> list[tuple[str, str, str]]:
        """(property, id, title) of records that point to a URI, in order of titles."""
        with self._opened() as connection:
            if connection is None:
                return []
            columns = self._state(connection)
            order = columns.order("title")
            found = [
                (int(order[no]), property, int(no))
                for value, property in columns.pointing(uri)
                for no in columns.holding(POINTING, value)
            ]
            some = sorted(found)[start : start + limit]
            return [(property, *row(connection, no)[:2]) for _, property, no in some]

    def titles(self, ids: Iterable[str]) -> list[str]:
        """The titles of those of these records that there are, in their order."""
        with self._opened() as connection:
            if connection is None:
                return []
            asked = "SELECT title FROM doc WHERE id = ?"
            found = (connection.execute(asked, (id,)).fetchone() for id in ids)
            return [row[0] for row in found if row]

    def close(self) -> None:
        """Give the file back."""
        if self._connection:
            self._connection.close()
            self._connection = None

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
        if self._connection is None or self._connection.in_transaction:
            yield self._connection
            return
        # one state for all that is asked: a publication may come between
        self._connection.execute("BEGIN")
        try:
            self._forget(self._connection)
            yield self._connection
        finally:
            self._connection.execute("COMMIT")

    def _forget(self, connection: sqlite3.Connection) -> None:
        """Forget what was remembered where the index has changed since."""
        connection.execute("SELECT 1 FROM meta").fetchone()  # from here on it is one state
        version = connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version or len(self._counts) >= _COUNTS:
            self._version = version
            self._counts.clear()
            self._ordered.clear()
            self._columns = self._vocabulary = None
