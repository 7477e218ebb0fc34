"""Postings: which documents have a value, in stretches of numbers.

A posting holds the numbers of the documents of one stretch as differences from its
beginning, two bytes each.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import TypeVar

import numpy as np

from colophon.index._search_tables import Numbers, SearchTables, SearchWriting

STRETCH = 4_096
"""numbers of documents in a stretch"""
_OFFSET = np.dtype("<u2")
PENDING = 400_000
"""changes of postings, and pairs of facets, that wait in memory at most"""
_TOGETHER = 500
"""postings that are read and written at once"""

T = TypeVar("T")
Term = tuple[str, str]
"""the kind of a value, and the value"""
Change = tuple[str, str, int, int, bool]
"""the kind of a value, the value, stretch and offset of a document, whether it has the value"""
_Key = tuple[str, str, int]
"""a value and a stretch"""
_Place = tuple[int, int]
"""the number of a value, and a stretch"""
_POSTING = itemgetter(0, 1, 2)


class Postings:
    """Collects which documents gain and lose which values, and writes that in one go."""

    def __init__(self, tables: SearchWriting) -> None:
        self._tables = tables
        self._changes: list[Change] = []
        row = tables.execute("SELECT coalesce(max(number), 0) FROM posting").fetchone()
        self._last = int(row[0])

    def change(self, terms: Iterable[Term], document: int, *, has: bool) -> None:
        """A document has these values from now on, or has them no more."""
        stretch, offset = divmod(document, STRETCH)
        self._changes += [(*term, stretch, offset, has) for term in terms]
        if len(self._changes) > PENDING:
            self.write()

    def write(self) -> None:
        """Write what was collected; a value that no document has any more is forgotten."""
        self._changes.sort(key=_POSTING)  # the later of two changes of the same stays behind
        grouped = groupby(self._changes, _POSTING)
        while some := {key: _by_offset(found) for key, found in islice(grouped, _TOGETHER)}:
            self._write_some(some)
        self._changes.clear()

    def _write_some(self, changes: Mapping[_Key, Mapping[int, bool]]) -> None:
        """Write some postings: those of whole values, or of a part of them."""
        numbers = self._known_numbers({key[:2] for key in changes})
        held = self._read_postings(
            [(numbers[key[:2]], key[2]) for key in changes if key[:2] in numbers]
        )
        found: dict[_Place, bytes] = {}
        new: dict[Term, int] = {}
        for (kind, value, stretch), some in changes.items():
            term = kind, value
            before = held.get((numbers.get(term, 0), stretch), b"")
            docs = _change_posting(before, some)
            if docs and term not in numbers:
                self._last += 1
                numbers[term] = new[term] = self._last
            if term in numbers:
                found[numbers[term], stretch] = docs
        self._tables.insert(
            "term", ("kind", "value", "number"), [(*term, number) for term, number in new.items()]
        )
        self._put_down(found, held)
        self._forget(numbers, {number for (number, _), docs in found.items() if not docs})

    def _known_numbers(self, terms: Iterable[Term]) -> dict[Term, int]:
        asked = list(terms)
        rows = self._tables.execute(
            f"{asked_for(asked)} SELECT term.kind, term.value, number FROM asked"
            " CROSS JOIN term WHERE term.kind = asked.one AND term.value = asked.other",
            flat(asked),
        )
        return {(kind, value): number for kind, value, number in rows}

    def _read_postings(self, places: Sequence[_Place]) -> dict[_Place, bytes]:
        """What stands in these postings."""
        if not places:
            return {}
        rows = self._tables.execute(
            f"{asked_for(places)} SELECT number, stretch, docs FROM asked"
            " CROSS JOIN posting WHERE number = asked.one AND stretch = asked.other",
            flat(places),
        )
        return {(number, stretch): docs for number, stretch, docs in rows}

    def _put_down(self, found: Mapping[_Place, bytes], held: Mapping[_Place, bytes]) -> None:
        run = self._tables.executemany
        added = [(*place, docs) for place, docs in found.items() if docs and place not in held]
        self._tables.insert("posting", ("number", "stretch", "docs"), sorted(added))
        changed = [(docs, *place) for place, docs in found.items() if docs and place in held]
        run("UPDATE posting SET docs = ? WHERE number = ? AND stretch = ?", changed)
        emptied = [place for place, docs in found.items() if not docs and place in held]
        run("DELETE FROM posting WHERE number = ? AND stretch = ?", emptied)

    def _forget(self, numbers: Mapping[Term, int], emptied: set[int]) -> None:
        """Forget those values that have lost documents and have none any more."""
        gone = [
            term for term, number in numbers.items()
            if number in emptied and not self._is_held(number)
        ]  # fmt: skip
        self._tables.executemany("DELETE FROM term WHERE kind = ? AND value = ?", gone)

    def _is_held(self, number: int) -> bool:
        return bool(
            self._tables.execute(
                "SELECT 1 FROM posting WHERE number = ? LIMIT 1", (number,)
            ).fetchone()
        )


def _by_offset(changes: Iterable[Change]) -> dict[int, bool]:
    return {offset: has for *_, offset, has in changes}


def _change_posting(before: bytes, changes: Mapping[int, bool]) -> bytes:
    """A posting in which documents came in and went out."""
    if not before and all(changes.values()):
        return np.array(sorted(changes), _OFFSET).tobytes()
    held = set(np.frombuffer(before, _OFFSET).tolist())
    held |= {offset for offset, has in changes.items() if has}
    held -= {offset for offset, has in changes.items() if not has}
    return np.array(sorted(held), _OFFSET).tobytes()


def asked_for(pairs: Sequence[object]) -> str:
    """The beginning of a query that has so many pairs before it as a table.

    What is joined to it behind ``CROSS JOIN`` SQLite looks up pair by pair; it goes through the
    whole of a table of which pairs are asked to be ``IN (VALUES ...)``:
    https://sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join
    """
    return f"WITH asked(one, other) AS (VALUES {marks(pairs, 2)})"


def marks(rows: Sequence[object], size: int) -> str:
    """The marks of so many rows of a size."""
    return ", ".join([f"({', '.join('?' * size)})"] * len(rows))


def slices(all: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """Parts of at most a size."""
    return (all[start : start + size] for start in range(0, len(all), size))


def flat(pairs: Iterable[Sequence[object]]) -> list[object]:
    """What pairs hold, one behind the other."""
    return list(chain.from_iterable(pairs))


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
