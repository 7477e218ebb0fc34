"""Facets: the values that searches are narrowed by, counted over what was found.

Each field keeps its pairs of document and value as two columns of numbers, in stretches of
documents: a count over everything that a search found is one pass over these.
"""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec
import numpy as np

from colophon.index._search_postings import PENDING, STRETCH, asked_for, flat, marks, slices
from colophon.index._search_tables import Numbers, SearchTables, SearchWriting

Mask = np.ndarray[tuple[int], np.dtype[np.bool_]]
_KIND = np.dtype("<i4")
_SELDOM = 16
"""pairs of which one is of a document found, beyond which it is quicker to look for them"""
_KEPT = 200_000
"""values whose numbers are kept in memory"""
_TOGETHER = 500
"""values that are asked for at once"""
Pair = tuple[int, int]
"""a document and a value"""
FacetOf = tuple[str, str, str]
"""the field, key and label of a value"""
_Key = tuple[str, str]
"""the field and key of a value"""


class Facet(msgspec.Struct, frozen=True):
    """A value that a search can be narrowed by, and how many records then remain.

    ``key`` stands for it in addresses, ``label`` is for people.
    """

    key: str
    label: str
    count: int


class FacetColumn(msgspec.Struct, frozen=True):
    """The values of a field: the document and the value of each pair, in equal places.

    ``keys`` and ``labels`` are those of the values; ``places`` are these by their keys, ``ranks``
    say where each stands among the labels in alphabetical order.
    """

    docs: Numbers
    values: Numbers
    keys: tuple[str, ...]
    labels: tuple[str, ...]
    places: dict[str, int]
    ranks: Numbers

    def counts(self, found: Mask | None) -> Numbers:
        """How many of the documents found have each value; None stands for all."""
        values = self.values if found is None else self._values_of(found)
        return np.bincount(values, minlength=len(self.keys)).astype(np.int32)

    def _values_of(self, found: Mask) -> Numbers:
        """The values of the documents found, one behind the other."""
        numbers = np.flatnonzero(found)
        if len(numbers) * _SELDOM > len(self.docs):
            return self.values[found[self.docs]]
        # few: their places are looked for, since pairs lie in order of documents
        starts = np.searchsorted(self.docs, numbers, "left")
        lengths = np.searchsorted(self.docs, numbers, "right") - starts
        before = np.repeat(starts - np.cumsum(lengths) + lengths, lengths)
        return self.values[before + np.arange(len(before))]

    def documents_having(self, keys: Iterable[str]) -> Numbers:
        """The documents that have any of these values."""
        wanted = [self.places[key] for key in keys if key in self.places]
        one = len(wanted) == 1
        return self.docs[self.values == wanted[0] if one else np.isin(self.values, wanted)]


class FacetWriter:
    """Collects which documents are filed under what, and writes that in one go."""

    def __init__(self, tables: SearchWriting) -> None:
        self._tables = tables
        self._numbers: dict[tuple[str, str], tuple[int, str]] = {}
        self._added: dict[tuple[str, int], list[Pair]] = {}
        self._removed: dict[int, set[int]] = {}
        self._lost: set[int] = set()
        self._pending = 0

    def add(self, documents: Sequence[tuple[int, Iterable[FacetOf]]]) -> None:
        """File each of some documents under its values; it is filed under nothing before."""
        if self._pending > PENDING:
            self.write()  # which may forget values, whose numbers are asked for after it
        numbers = self._number({key[:2]: key[2] for _, facets in documents for key in facets})
        for document, facets in documents:
            for field, key, _ in dict.fromkeys(facets):
                pairs = self._added.setdefault((field, document // STRETCH), [])
                pairs.append((document, numbers[field, key]))
                self._pending += 1

    def remove(self, document: int) -> None:
        """File a document under nothing."""
        stretch = document // STRETCH
        self._removed.setdefault(stretch, set()).add(document)
        for (_, number), pairs in self._added.items():
            if number == stretch:
                self._lost |= {value for one, value in pairs if one == document}
                pairs[:] = [pair for pair in pairs if pair[0] != document]

    def _number(self, labels: Mapping[_Key, str]) -> dict[_Key, int]:
        """The numbers of values, which are called so from now on."""
        known = {key: self._numbers[key] for key in labels if key in self._numbers}
        unknown = labels.keys() - known.keys()
        known |= self._known_numbers([key for key in labels if key in unknown])
        called = [key for key, label in labels.items() if known.get(key, (0, ""))[1] != label]
        for some in slices(called, _TOGETHER):
            rows = self._tables.execute(
                f"INSERT INTO facet(field, key, label) VALUES {marks(some, 3)} ON CONFLICT"
                " (field, key) DO UPDATE SET label = excluded.label RETURNING field, key, facet",
                flat((*key, labels[key]) for key in some),
            ).fetchall()
            known |= {(field, key): (number, labels[field, key]) for field, key, number in rows}
        self._remember(known)
        return {key: number for key, (number, _) in known.items()}

    def _known_numbers(self, keys: Sequence[_Key]) -> dict[_Key, tuple[int, str]]:
        found: dict[_Key, tuple[int, str]] = {}
        for some in slices(keys, _TOGETHER):
            rows = self._tables.execute(
                f"{asked_for(some)} SELECT facet.field, facet.key, facet, label FROM asked"
                " CROSS JOIN facet WHERE facet.field = asked.one AND facet.key = asked.other",
                flat(some),
            )
            found |= {(field, key): (number, label) for field, key, number, label in rows}
        return found

    def _remember(self, known: Mapping[_Key, tuple[int, str]]) -> None:
        if len(self._numbers) + len(known) > _KEPT:
            self._numbers.clear()
        if len(known) <= _KEPT:
            self._numbers.update(known)

    def write(self) -> None:
        """Write what was collected; a value that nothing is filed under is forgotten."""
        rows = self._tables.execute("SELECT field, stretch FROM filed").fetchall()
        touched = {one for one in rows if one[1] in self._removed}
        for field, stretch in sorted(self._added.keys() | touched):
            pairs = self._pairs_left(field, stretch)
            pairs += self._added.get((field, stretch), [])
            self._write_stretch(field, stretch, sorted(pairs))
        if self._lost:
            self._forget()
        self._added.clear()
        self._removed.clear()
        self._pending = 0

    def _pairs_left(self, field: str, stretch: int) -> list[Pair]:
        removed = self._removed.get(stretch, set())
        asked = "SELECT docs, facets FROM filed WHERE field = ? AND stretch = ?"
        row = self._tables.execute(asked, (field, stretch)).fetchone()
        pairs = list(zip(*(_read(one).tolist() for one in row), strict=True)) if row else []
        self._lost |= {value for document, value in pairs if document in removed}
        return [(document, value) for document, value in pairs if document not in removed]

    def _write_stretch(self, field: str, stretch: int, pairs: list[Pair]) -> None:
        if pairs:
            columns = np.array(pairs, _KIND).T
            self._tables.execute(
                "INSERT INTO filed VALUES (?, ?, ?, ?) ON CONFLICT (field, stretch)"
                " DO UPDATE SET docs = excluded.docs, facets = excluded.facets",
                (field, stretch, *(zlib.compress(one.tobytes(), 1) for one in columns)),
            )
        else:
            asked = "DELETE FROM filed WHERE field = ? AND stretch = ?"
            self._tables.execute(asked, (field, stretch))

    def _forget(self) -> None:
        """Forget those of the values that lost documents that have none any more."""
        gone = self._lost
        for (values,) in self._tables.execute("SELECT facets FROM filed ORDER BY stretch DESC"):
            if not gone:
                break
            gone = gone - set(np.unique(_read(values)).tolist())
        self._tables.executemany("DELETE FROM facet WHERE facet = ?", [(one,) for one in gone])
        if gone:
            self._numbers.clear()
        self._lost = set()


def _read(column: bytes) -> Numbers:
    return np.frombuffer(zlib.decompress(column), _KIND).astype(np.int32)


def column(tables: SearchTables, field: str) -> FacetColumn:
    """The values of a field in all documents."""
    rows = tables.execute(
        "SELECT docs, facets FROM filed WHERE field = ? ORDER BY stretch", (field,)
    ).fetchall()
    named = tables.execute(
        "SELECT facet, key, label FROM facet WHERE field = ? ORDER BY facet", (field,)
    ).fetchall()
    numbers = np.array([number for number, _, _ in named], np.int32)
    docs, values = (
        np.concatenate([_read(row[at]) for row in rows]) if rows else np.zeros(0, np.int32)
        for at in (0, 1)
    )
    alphabetical = sorted(range(len(named)), key=lambda at: (named[at][2].casefold(), named[at][1]))
    ranks = np.zeros(len(named), np.int32)
    ranks[alphabetical] = np.arange(len(named), dtype=np.int32)
    return FacetColumn(
        docs,
        np.searchsorted(numbers, values).astype(np.int32),
        tuple(key for _, key, _ in named),
        tuple(label for _, _, label in named),
        {key: place for place, (_, key, _) in enumerate(named)},
        ranks,
    )


def count_values(
    column: FacetColumn, found: Mask | None, start: int, limit: int, *, by: str = "count"
) -> list[Facet]:
    """The values that remain, the most frequent first, or in the order of their labels."""
    counts = column.counts(found)
    places = np.flatnonzero(counts)
    if by == "count" and len(places) > start + limit:
        # the most frequent alone are put in order: a field may have thousands of values
        least = np.partition(counts[places], -(start + limit))[-(start + limit)]
        places = places[counts[places] >= least]
    most = -counts[places] if by == "count" else np.zeros(len(places), np.int32)
    ordered = places[np.lexsort((column.ranks[places], most))][start : start + limit]
    return [
        Facet(column.keys[one], column.labels[one], int(counts[one])) for one in ordered.tolist()
    ]


def labels(columns: Iterable[FacetColumn]) -> Iterator[tuple[int, str]]:
    """(documents, label) of all values."""
    for one in columns:
        yield from zip(one.counts(None).tolist(), one.labels, strict=True)
