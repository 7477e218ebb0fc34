"""Postings: which documents have a value, in stretches of numbers.

A posting holds the numbers of the documents of one stretch as differences from its
beginning, two bytes each.
"""

from collections.abc import Iterable, Iterator

import numpy as np

from colophon.index._search_tables import Numbers, SearchTables

STRETCH = 4_096
"""numbers of documents in a stretch"""
_OFFSET = np.dtype("<u2")
_PENDING = 400_000
"""changes that are written at once"""

Term = tuple[str, str]
"""the kind of a value, and the value"""


class Postings:
    """Collects which documents gain and lose which values, and writes that in one go."""

    def __init__(self, tables: SearchTables) -> None:
        self._tables = tables
        self._numbers: dict[Term, int] = {}
        self._changes: dict[tuple[int, int], dict[int, bool]] = {}
        self._pending = 0
        row = tables.execute("SELECT coalesce(max(number), 0) FROM posting").fetchone()
        self._last = int(row[0])

    def change(self, terms: Iterable[Term], document: int, *, has: bool) -> None:
        """A document has these values from now on, or has them no more."""
        stretch, offset = divmod(document, STRETCH)
        for term in terms:
            key = self._number(term), stretch
            self._changes.setdefault(key, {})[offset] = has
            self._pending += 1
        if self._pending > _PENDING:
            self.write()

    def _number(self, term: Term) -> int:
        found = self._numbers.get(term)
        if found is None:
            (found,) = self._tables.execute(
                "INSERT INTO term VALUES (?, ?, ?) ON CONFLICT (kind, value)"
                " DO UPDATE SET number = term.number RETURNING number",
                (*term, self._last + 1),
            ).fetchone()
            self._last = max(self._last, found)
            self._numbers[term] = found
        return int(found)

    def write(self) -> None:
        """Write what was collected; a value that no document has any more is forgotten."""
        emptied = set()
        for (number, stretch), changes in sorted(self._changes.items()):
            if not self._rewrite(number, stretch, changes):
                emptied.add(number)
        for term, number in self._numbers.items():
            if number in emptied and not self._is_held(number):
                self._tables.execute("DELETE FROM term WHERE kind = ? AND value = ?", term)
        self._numbers.clear()
        self._changes.clear()
        self._pending = 0

    def _rewrite(self, number: int, stretch: int, changes: dict[int, bool]) -> bool:
        """Write one posting; returns whether any document is left in it."""
        key = number, stretch
        row = self._tables.execute(
            "SELECT docs FROM posting WHERE number = ? AND stretch = ?", key
        ).fetchone()
        held = set(np.frombuffer(row[0], _OFFSET).tolist()) if row else set()
        held |= {offset for offset, has in changes.items() if has}
        held -= {offset for offset, has in changes.items() if not has}
        if held:
            docs = np.array(sorted(held), _OFFSET).tobytes()
            self._tables.execute(
                "INSERT INTO posting VALUES (?, ?, ?) ON CONFLICT (number, stretch)"
                " DO UPDATE SET docs = excluded.docs",
                (*key, docs),
            )
        elif row:
            self._tables.execute("DELETE FROM posting WHERE number = ? AND stretch = ?", key)
        return bool(held)

    def _is_held(self, number: int) -> bool:
        return bool(
            self._tables.execute(
                "SELECT 1 FROM posting WHERE number = ? LIMIT 1", (number,)
            ).fetchone()
        )


def documents(tables: SearchTables, number: int) -> Numbers:
    """The documents that have the value of this number."""
    rows = tables.execute(
        "SELECT stretch, docs FROM posting WHERE number = ? ORDER BY stretch", (number,)
    )
    pieces = [
        np.frombuffer(docs, _OFFSET).astype(np.int32) + stretch * STRETCH for stretch, docs in rows
    ]
    return np.concatenate(pieces) if pieces else np.zeros(0, np.int32)


def terms(
    tables: SearchTables, kind: str, start: str, limit: int, *, back: bool = False
) -> Iterator[tuple[str, int]]:
    """(value, documents) of a kind in order from ``start`` on, or backwards from before it."""
    sign, order = ("<", "DESC") if back else (">=", "ASC")
    rows = tables.execute(
        "SELECT value, (SELECT sum(length(docs)) FROM posting p WHERE p.number = t.number)"
        f" FROM term t WHERE kind = ? AND value {sign} ? ORDER BY value {order} LIMIT ?",
        (kind, start, limit),
    )
    return ((value, size // _OFFSET.itemsize) for value, size in rows)
