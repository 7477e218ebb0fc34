"""What the search index holds of all documents in columns of numbers, and searches over them.

A search is worked out as a mask over the numbers of documents: what the back end finds by words,
and the other conditions, joined as the tree of the search says.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

import msgspec
import numpy as np

from colophon.index._search_facets import FacetColumn, Mask, column
from colophon.index._search_postings import Term, documents, terms
from colophon.index._search_tables import Numbers, SearchTables
from colophon.index._search_writer import POINTING
from colophon.index.search_tree import (
    FIELDS,
    NOWHERE,
    Among,
    Changed,
    HasValue,
    HasWords,
    Join,
    Points,
    Search,
    Sought,
    YearRange,
    fold_value,
    match_expression,
)

Ints = np.ndarray[tuple[int], np.dtype[np.int64]]

_NEVER = 1 << 30
"""a year that no document is of"""
_OPEN = 9999
"""the first year of what has none, and the last"""
_PART = 1_000_000
"""that by which a stamp is parted, so that either part is a number here"""
_MASKS = 64
_DECADE = "decade"
_JOINED: Mapping[str, Callable[[Mask, Mask], Mask]] = {
    "and": lambda one, other: one & other,
    "or": lambda one, other: one | other,
    "not": lambda one, other: one & ~other,
}
_MASK_BYTES = 64_000_000
"""bytes of masks that are remembered of each kind"""
_MOST_PROPERTIES = 500
_TOGETHER = 100_000
"""rows that are asked for at once, so that no question takes long"""
_SORTED = {
    "title": "SELECT no FROM titled WHERE (sorted, no) > (?, ?) ORDER BY sorted, no LIMIT ?",
    "id": "SELECT no FROM doc WHERE (id, no) > (?, ?) ORDER BY id LIMIT ?",
}


class DecadeCounts(msgspec.Struct, frozen=True):
    """``decades`` are by first year how many records are surely of it, and how many may be;
    ``undated`` are in none of them."""

    decades: dict[int, tuple[int, int]]
    undated: int


class SearchColumns:
    """One state of the index; not for two threads at once."""

    def __init__(self, tables: SearchTables) -> None:
        self._tables = tables
        self._facets: dict[str, FacetColumn] = {}
        self._orders: dict[str, Numbers] = {}
        self._placed: dict[str, Numbers | Ints] = {}
        self._masks: dict[Search, Mask] = {}
        self._matched: dict[Sought, Mask] = {}

    @cached_property
    def _doc(self) -> tuple[Numbers, Numbers, Numbers]:
        """Number, first and last year of each document."""
        found = self._read_columns(
            f"no, CAST(coalesce(first, {_NEVER}) AS int) AS one,"
            f" CAST(coalesce(last, {-_NEVER}) AS int) AS other"
        )
        return found[0], found[1], found[2]

    @cached_property
    def _stamps(self) -> Ints:
        """The stamp of each document, which may be more than a number here holds."""
        _, whole, rest = self._read_columns(
            f"no, CAST(stamp / {_PART} AS int) AS one,"
            f" CAST(stamp - stamp / {_PART} * {_PART} AS int) AS other"
        )
        return whole.astype(np.int64) * _PART + rest

    def _read_columns(self, what: str) -> tuple[Numbers, ...]:
        """Three columns of all documents, ``no``, ``one``, ``other``, in order of the first."""
        (last,) = self._tables.execute("SELECT coalesce(max(no), 0) FROM doc").fetchone()
        asked = f"SELECT {what} FROM doc WHERE no >= ? AND no < ? ORDER BY no"
        pieces = [
            self._tables.columns(("no", "one", "other"), asked, (start, start + _TOGETHER))
            for start in range(0, last + 1, _TOGETHER)
        ]
        return tuple(map(np.concatenate, zip(*pieces, strict=True)))

    @cached_property
    def size(self) -> int:
        """The length of masks: one more than the greatest number."""
        return int(self._doc[0].max(initial=0)) + 1

    @cached_property
    def all(self) -> Mask:
        """All documents."""
        return self._mark_numbers(self._doc[0])

    def facet(self, field: str) -> FacetColumn:
        """The values of a facet."""
        if field not in self._facets:
            self._facets[field] = column(self._tables, field)
        return self._facets[field]

    def order(self, by: str) -> Numbers:
        """The place of each document in an order, by its number; the same are in that of ids."""
        if by not in self._orders:
            places = np.zeros(self.size, np.int32)
            placed = self.documents_in_order(by)
            places[placed] = np.arange(len(placed), dtype=np.int32)
            self._orders[by] = places
        return self._orders[by]

    def documents_in_order(self, by: str) -> Numbers | Ints:
        """All documents in an order."""
        if by not in self._placed:
            self._placed[by] = self._place_all(by)
        return self._placed[by]

    def _place_all(self, by: str) -> Numbers | Ints:
        if by in _SORTED:
            return self._read_order(by)
        number, first, last = self._doc
        # what is only known to be earlier than a year stands at that year
        value = self._stamps if by == "changed" else np.where(first <= -_OPEN, last, first)
        return number[np.lexsort((self.order("id")[number], value))]

    def _read_order(self, by: str) -> Numbers:
        """The numbers of all documents in the order of their titles or ids."""
        pieces, place = [np.zeros(0, np.int32)], ("", -1)
        while True:
            found = self._tables.numbers(_SORTED[by], (*place, _TOGETHER))
            pieces.append(found)
            if len(found) < _TOGETHER:
                return np.concatenate(pieces)
            last = int(found[-1])
            row = self._tables.execute("SELECT id, title FROM doc WHERE no = ?", (last,)).fetchone()
            place = (row[0] if by == "id" else fold_value(row[1])), last

    def without_year(self) -> Mask:
        """Documents without a year."""
        return self._mark_numbers(self._doc[0][self._doc[1] == _NEVER])

    def find_documents(self, search: Search | None) -> Mask:
        """What a search finds."""
        if search is None:
            return self.all
        known = self._masks.get(search)
        if known is None:
            if len(self._masks) >= self._most_masks:
                self._masks.clear()
            known = self._masks[search] = self._look(search)
        return known

    @property
    def _most_masks(self) -> int:
        return max(min(_MASKS, _MASK_BYTES // self.size), 4)

    def _look(self, search: Search) -> Mask:
        words = match_expression(search)
        if words is not None:
            return self.match_words(words)
        match search:
            case YearRange(first, last):
                number, firsts, lasts = self._doc
                return self._mark_numbers(number[(firsts <= last) & (lasts >= first)])
            case Changed(first, last):
                number, stamps = self._doc[0], self._stamps
                return self._mark_numbers(number[(stamps >= first) & (stamps <= last)])
            case Among(field, keys):
                return self._mark_numbers(self.facet(field).documents_having(keys))
            case HasValue(text, field):
                return self._having_terms(
                    (one, fold_value(text)) for one in ([field] if field else FIELDS)
                )
            case Points(uri):
                return self._having_terms((POINTING, one) for one, _ in self.point_to(uri))
            case Join(how, left, right):
                return _JOINED[how](self.find_documents(left), self.find_documents(right))
            case HasWords():
                return self.match_words(NOWHERE)

    def count_decades(self, search: Search | None, most: int) -> DecadeCounts:
        """The decades of what a search finds; no more than the last ``most`` of them."""
        found, column = self.find_documents(search), self.facet(_DECADE)
        counted = column.counts(found).tolist()
        possible = {int(key): n for key, n in zip(column.keys, counted, strict=True) if n}
        last = max(possible, default=0)
        earliest = max(min(possible, default=0), last - 10 * (most - 1))
        shown = {one: n for one, n in possible.items() if one >= earliest}
        number, first, year = self._doc
        dated = found[number] & (first != _NEVER)
        begun, ended = first[dated] // 10, year[dated] // 10
        whole = begun[begun == ended]
        least = int(whole.min(initial=0))
        counts = np.bincount(whole - least).tolist()
        sure = {10 * (least + at): n for at, n in enumerate(counts) if n}
        filed = self._mark_numbers(column.documents_having(map(str, shown))) & found
        undated = int(np.count_nonzero(found) - np.count_nonzero(filed))
        decades = {one: (min(sure.get(one, 0), n), n) for one, n in sorted(shown.items())}
        return DecadeCounts(decades, undated)

    def point_to(self, uri: str) -> list[tuple[str, str]]:
        """The values that stand for a URI that is pointed to, and the property by which."""
        found = terms(self._tables, POINTING, f"{uri} ", _MOST_PROPERTIES)
        whole = [value for value, _ in found if value.startswith(f"{uri} ")]
        return [(value, value[len(uri) + 1 :]) for value in whole]

    def documents_with(self, kind: str, value: str) -> Numbers:
        """The documents that have a value."""
        row = self._tables.execute(
            "SELECT number FROM term WHERE kind = ? AND value = ?", (kind, value)
        ).fetchone()
        return documents(self._tables, row[0]) if row else np.zeros(0, np.int32)

    def _having_terms(self, terms: Iterable[Term]) -> Mask:
        mask = np.zeros(self.size, bool)
        for term in terms:
            mask[self.documents_with(*term)] = True
        return mask

    def match_words(self, sought: Sought) -> Mask:
        """The documents in which these words stand."""
        if sought == NOWHERE:
            return np.zeros(self.size, bool)
        known = self._matched.get(sought)
        if known is None:
            if len(self._matched) >= self._most_masks:
                self._matched.clear()
            known = self._matched[sought] = self._mark_numbers(self._tables.match(sought))
        return known

    def weigh_words(self, sought: Sought) -> list[int]:
        """The same, the best first."""
        return self._tables.weigh(sought)

    def _mark_numbers(self, numbers: Numbers | Ints) -> Mask:
        mask = np.zeros(self.size, bool)
        mask[numbers] = True
        return mask
