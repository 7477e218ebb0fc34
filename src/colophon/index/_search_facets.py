"""Facets: the values that searches are narrowed by, counted over what was found.

Beside the rows of ``filed``, which say what is filed under a value, each field keeps the
same pairs as two columns of numbers, in stretches of documents: a count over everything
that a search found is one pass over these.
"""

import sqlite3
from collections.abc import Iterator

import msgspec
import numpy as np

Numbers = np.ndarray[tuple[int], np.dtype[np.int32]]

STRETCH = 4_096
"""numbers of documents in a stretch"""
_KIND = np.dtype("<i4")


class Facet(msgspec.Struct, frozen=True):
    """A value that a search can be narrowed by, and how many records then remain.

    ``key`` stands for it in addresses, ``label`` is for people.
    """

    key: str
    label: str
    count: int


class Column(msgspec.Struct, frozen=True):
    """The values of a field: the document and the value of each pair, in equal places.

    ``keys`` and ``labels`` are those of the values, by their place in ``numbers`` sorted.
    """

    docs: Numbers
    values: Numbers
    keys: tuple[str, ...]
    labels: tuple[str, ...]

    def counts(self, found: Numbers | None) -> Numbers:
        """How many of the documents found have each value; None stands for all."""
        values = self.values
        if found is not None:
            most = int(max(self.docs.max(initial=0), found.max(initial=0)))
            mask = np.zeros(most + 1, dtype=bool)
            mask[found] = True
            values = values[mask[self.docs]]
        return np.bincount(values, minlength=len(self.keys)).astype(_KIND)


def stretches(connection: sqlite3.Connection, number: int) -> None:
    """Write the columns of a stretch from what its documents are filed under."""
    connection.execute("DELETE FROM stretch WHERE number = ?", (number,))
    rows = connection.execute(
        "SELECT v.field, f.no, f.facet FROM filed f JOIN facet v USING (facet)"
        " WHERE f.no BETWEEN ? AND ? ORDER BY v.field, f.no, f.facet",
        (number * STRETCH, (number + 1) * STRETCH - 1),
    )
    fields: dict[str, tuple[list[int], list[int]]] = {}
    for field, document, value in rows:
        docs, values = fields.setdefault(field, ([], []))
        docs.append(document)
        values.append(value)
    connection.executemany(
        "INSERT INTO stretch VALUES (?, ?, ?, ?)",
        [
            (field, number, np.array(docs, _KIND).tobytes(), np.array(values, _KIND).tobytes())
            for field, (docs, values) in fields.items()
        ],
    )


def column(connection: sqlite3.Connection, field: str) -> Column:
    """The values of a field in all documents."""
    pieces = list(_pieces(connection, field))
    named = connection.execute(
        "SELECT facet, key, label FROM facet WHERE field = ? ORDER BY facet", (field,)
    ).fetchall()
    numbers = np.array([number for number, _, _ in named], _KIND)
    values = np.concatenate([values for _, values in pieces]) if pieces else numbers[:0]
    docs = np.concatenate([docs for docs, _ in pieces]) if pieces else numbers[:0]
    return Column(
        docs,
        np.searchsorted(numbers, values).astype(_KIND),
        tuple(key for _, key, _ in named),
        tuple(label for _, _, label in named),
    )


def _pieces(connection: sqlite3.Connection, field: str) -> Iterator[tuple[Numbers, Numbers]]:
    rows = connection.execute(
        "SELECT docs, facets FROM stretch WHERE field = ? ORDER BY number", (field,)
    )
    for docs, values in rows:
        yield np.frombuffer(docs, _KIND), np.frombuffer(values, _KIND)


def counted(
    column: Column, found: Numbers | None, start: int, limit: int, *, by: str = "count"
) -> list[Facet]:
    """The values that remain, the most frequent first, or in the order of their labels."""
    counts = column.counts(found)
    places = np.flatnonzero(counts)
    if by == "label":
        ordered = sorted(places.tolist(), key=lambda one: column.labels[one].casefold())
    else:
        # the most frequent alone are put in order: a field may have thousands of values
        if len(places) > start + limit:
            least = np.partition(counts[places], -(start + limit))[-(start + limit)]
            places = places[counts[places] >= least]
        ordered = sorted(
            places.tolist(), key=lambda one: (-counts[one], column.labels[one].casefold())
        )
    return [
        Facet(column.keys[one], column.labels[one], int(counts[one]))
        for one in ordered[start : start + limit]
    ]
