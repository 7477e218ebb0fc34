"""The search index: by which words, values and years records are found.

Derived from what is published, as the index is: delete the file and it is made anew.
A search is a tree of :class:`HasWords`, :class:`HasValue`, :class:`YearRange`, :class:`Changed`,
:class:`Points`, :class:`Among` and :class:`Join`, worked out over the words that SQLite
(FTS5) or PostgreSQL (``tsvector``) finds.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from colophon.index._search_columns import DecadeCounts, SearchColumns
from colophon.index._search_facets import Facet, count_values
from colophon.index._search_hits import SearchHit, hits, rows
from colophon.index._search_place import search_place
from colophon.index._search_postings import terms
from colophon.index._search_ranking import order_found
from colophon.index._search_schema import Doc
from colophon.index._search_tables import Numbers, SearchPlace, SearchTables
from colophon.index._search_vocabulary import SearchVocabulary, complete_labels
from colophon.index._search_writer import POINTING, SearchWriter
from colophon.index.search_tree import (
    FIELDS,
    Among,
    Changed,
    HasValue,
    HasWords,
    Join,
    Points,
    Search,
    YearRange,
    fold_value,
)
from colophon.index.search_words import WORD, fold

__all__ = [
    "FIELDS",
    "Among",
    "Changed",
    "DecadeCounts",
    "Doc",
    "Facet",
    "HasValue",
    "HasWords",
    "Join",
    "Points",
    "Search",
    "SearchHit",
    "SearchPlace",
    "SearchReader",
    "SearchWriter",
    "YearRange",
    "fold_value",
]

_COUNTS = 1_000
"""counts that are remembered"""
_ORDERED = 32
_ORDERED_BYTES = 64_000_000
"""searches whose order is remembered, and bytes of these orders"""


class SearchReader:
    """Searches; not for two threads at once.  Where there is no index, nothing is found."""

    def __init__(self, where: Path | SearchPlace) -> None:
        self._reading = search_place(where).reader()
        self._version = -1
        self._held: tuple[()] | tuple[SearchTables | None] = ()
        self._counts: dict[Search | None, int] = {}
        self._columns: SearchColumns | None = None
        self._vocabulary: SearchVocabulary | None = None
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
        with self._open_connection() as tables:
            if tables is None:
                return []
            found = self._place_hits(tables, search, by or "found", down=down)
            return rows(tables, found[start : start + limit].tolist())

    def count(self, search: Search | None) -> int:
        """How many are found; who turns pages asks again and again."""
        with self._open_connection() as tables:
            if tables is None:
                return 0
            found = self._counts.get(search)
            if found is None:
                found = int(np.count_nonzero(self._state(tables).find_documents(search)))
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
        with self._open_connection() as tables:
            if tables is None:
                return []
            columns = self._state(tables)
            found = columns.find_documents(search) if search else None
            return count_values(columns.facet(field), found, start, limit, by=by)

    def look(
        self,
        search: Search | None,
        start: int = 0,
        limit: int = 20,
        *,
        by: str = "",
        down: bool = False,
    ) -> tuple[int, list[SearchHit]]:
        """How many are found, and some of them with their texts.

        They come in an order (``by``: title, date, changed, id), or the best first; of very
        many the best are those with the words in their titles.
        """
        with self._open_connection() as tables:
            if tables is None:
                return 0, []
            found = self._place_hits(tables, search, by, down=down)
            return len(found), hits(tables, found[start : start + limit].tolist())

    def _place_hits(
        self, tables: SearchTables, search: Search | None, by: str, *, down: bool
    ) -> Numbers:
        """All that is found, in order."""
        key = search, by, down
        found = self._ordered.get(key)
        if found is None:
            kept = sum(one.nbytes for one in self._ordered.values())
            if len(self._ordered) >= _ORDERED or kept > _ORDERED_BYTES:
                self._ordered.clear()
            found = order_found(self._state(tables), search, by, down=down)
            self._ordered[key] = found
        return found

    def forms(self, word: str) -> Sequence[str]:
        """The words of the index of which this is a form, in any language it knows."""
        with self._open_connection() as tables:
            return self._words(tables).forms(word) if tables else [word]

    def keys(self, field: str, words: str) -> tuple[str, ...]:
        """The keys of a facet that are these words, or whose labels have them all."""
        with self._open_connection() as tables:
            if tables is None:
                return ()
            column = self._state(tables).facet(field)
            wanted = set(WORD.findall(fold(words)))
            return tuple(
                key
                for key, label in zip(column.keys, column.labels, strict=True)
                if key == fold_value(words) or (wanted and wanted <= set(WORD.findall(fold(label))))
            )

    def count_decades(self, search: Search | None, most: int) -> DecadeCounts:
        """How many of what a search finds are of each decade, of the last ``most``."""
        with self._open_connection() as tables:
            if tables is None:
                return DecadeCounts({}, 0)
            return self._state(tables).count_decades(search, most)

    def label(self, field: str, key: str) -> str:
        """What a value of a facet is called; empty where no record has it."""
        with self._open_connection() as tables:
            if tables is None:
                return ""
            column = self._state(tables).facet(field)
            place = column.places.get(key)
            return "" if place is None else column.labels[place]

    def like(self, word: str) -> str:
        """The word that may be meant by one that is in no record; empty where none is near."""
        with self._open_connection() as tables:
            if tables is None or self._words(tables).knows(word):
                return ""
            return self._words(tables).like(word)

    def complete_values(self, start: str, fields: Iterable[str], limit: int) -> list[str]:
        """Values of facets, then titles, that go on from what somebody began to write."""
        with self._open_connection() as tables:
            if tables is None or not start.strip():
                return []
            columns = self._state(tables)
            found = complete_labels((columns.facet(field) for field in fields), start, limit)
            titles = self._words(tables).titles(fold_value(start), limit)
            return list(dict.fromkeys([*found[: limit - min(len(titles), limit // 2)], *titles]))[
                :limit
            ]

    def _state(self, tables: SearchTables) -> SearchColumns:
        self._columns = self._columns or SearchColumns(tables)
        return self._columns

    def _words(self, tables: SearchTables) -> SearchVocabulary:
        self._vocabulary = self._vocabulary or SearchVocabulary(tables)
        return self._vocabulary

    def scan(
        self, field: str, start: str, limit: int, *, back: bool = False
    ) -> list[tuple[str, int]]:
        """(value, records) of a field in order from ``start`` on, or before it."""
        with self._open_connection() as tables:
            if tables is None:
                return []
            return list(terms(tables, field, fold_value(start), limit, back=back))

    def point_to(self, uri: str, start: int, limit: int) -> list[tuple[str, str, str]]:
        """(property, id, title) of records that point to a URI, in order of titles."""
        with self._open_connection() as tables:
            if tables is None:
                return []
            columns = self._state(tables)
            order = columns.order("title")
            found = [
                (int(order[no]), property, int(no))
                for value, property in columns.point_to(uri)
                for no in columns.documents_with(POINTING, value)
            ]
            some = sorted(found)[start : start + limit]
            there = rows(tables, [no for _, _, no in some])
            named = zip(some, there, strict=True)
            return [(property, id, title) for (_, property, _), (id, title, _) in named]

    def titles(self, ids: Iterable[str]) -> list[str]:
        """The titles of those of these records that there are, in their order."""
        with self._open_connection() as tables:
            if tables is None:
                return []
            asked = "SELECT title FROM doc WHERE id = ?"
            found = (tables.execute(asked, (id,)).fetchone() for id in ids)
            return [row[0] for row in found if row]

    def close(self) -> None:
        """Give the connection back."""
        self._reading.close()
        self._version = -1

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """A stretch in which the index does not change for this reader."""
        with self._open_connection() as tables:
            self._held = (tables,)
            try:
                yield
            finally:
                self._held = ()

    @contextmanager
    def _open_connection(self) -> Iterator[SearchTables | None]:
        if self._held:
            yield self._held[0]
            return
        with self._reading.open_tables() as found:
            if found is None:
                yield None
                return
            self._forget(found[1])
            yield found[0]

    def _forget(self, state: int) -> None:
        """Forget what was remembered where the index has changed since."""
        if len(self._counts) >= _COUNTS:
            self._counts.clear()
        if state != self._version:
            self._version = state
            self._counts.clear()
            self._ordered.clear()
            self._columns = self._vocabulary = None
