"""Writing the index: one publication, one transaction."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from colophon.store import _index_schema as schema


class Item(msgspec.Struct, frozen=True):
    """One format of a record as it is served; ``seq`` is its publication's number.

    ``digest`` and ``body`` are empty for a tombstone.
    """

    seq: int
    digest: str
    opening: bytes
    body: bytes = b""


class Listed(msgspec.Struct, frozen=True, array_like=True):
    """A set a record is in: the setSpec, and labels for it and those above it."""

    spec: str
    labels: tuple[str, ...]


class Kept(msgspec.Struct, frozen=True):
    """What the index knows of a record between publications.

    ``source`` is the digest of what it was rendered from; ``due`` the ISO day on which it
    must be looked at again whatever its source, or empty.
    """

    id: str
    source: str
    due: str = ""
    sets: tuple[Listed, ...] = ()
    live: bool = True


_Placed = tuple[tuple[int, int], ...]
"""(format, publication) of each of a record's items"""

_SETS = msgspec.json.Decoder(tuple[Listed, ...])


class IndexWriter:
    """The one writer.  ``begin``, then any number of ``put``, then ``commit`` or ``rollback``."""

    def __init__(self, path: Path) -> None:
        self._connection = schema.to_write(path)
        self._tally: Counter[tuple[_Placed, int]] = Counter()
        self._live: Counter[int] = Counter()
        self._labels: Counter[tuple[int, str]] = Counter()
        self._formats: dict[str, int] = {}
        self._series: dict[str, int] = {}

    def close(self) -> None:
        """Give the file back; an open transaction is rolled back."""
        self._connection.close()

    def begin(self) -> None:
        """Wait for the writing lock and start."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._formats = dict(self._connection.execute("SELECT name, no FROM format"))
        self._series = dict(self._connection.execute("SELECT spec, no FROM series"))

    def commit(self) -> None:
        """Make everything since ``begin`` visible at once."""
        if self._tally or self._labels:
            self.set_meta("edition", str(int(self.meta("edition") or 0) + 1))
        self._flush()
        self._connection.execute("COMMIT")

    def rollback(self) -> None:
        """Forget everything since ``begin``."""
        for counter in (self._tally, self._live, self._labels):
            counter.clear()
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def tidy(self) -> None:
        """Move the log into the file, as far as readers let it."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._connection.execute("PRAGMA optimize")

    def meta(self, name: str) -> str:
        """A remembered value, or empty."""
        row = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def set_meta(self, name: str, value: str) -> None:
        """Remember a value."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def publications(self) -> dict[int, int]:
        """Stamps (epoch seconds) by publication number."""
        return dict(self._connection.execute("SELECT seq, stamp FROM publication ORDER BY seq"))

    def stamp(self, seq: int, stamp: int, written: str) -> None:
        """Give a publication its stamp, or a later one; ``written`` is how items show it."""
        self._connection.execute(
            "INSERT OR REPLACE INTO publication VALUES (?, ?, ?)", (seq, stamp, written)
        )

    def sources(self) -> dict[str, tuple[str, str, bool]]:
        """(source, due, live) of every record by id."""
        rows = self._connection.execute("SELECT id, source, due, live FROM record")
        return {id: (source, due, bool(live)) for id, source, due, live in rows}

    def record(self, id: str) -> Kept | None:
        """What is known of a record."""
        row = self._connection.execute(
            "SELECT source, due, sets, live FROM record WHERE id = ?", (id,)
        ).fetchone()
        return Kept(id, row[0], row[1], _SETS.decode(row[2]), bool(row[3])) if row else None

    def served(self, id: str) -> dict[str, tuple[int, str]]:
        """(publication, digest) of a record by format."""
        rows = self._connection.execute(
            "SELECT f.name, i.seq, i.digest FROM item i JOIN format f ON f.no = i.format"
            " WHERE i.id = ?",
            (id,),
        )
        return {name: (seq, digest) for name, seq, digest in rows}

    def all_served(self) -> Iterator[tuple[str, tuple[Listed, ...], dict[str, tuple[int, str]]]]:
        """(id, sets, served) of every record, in order of id."""
        names = {number: name for name, number in self._formats.items()}
        rows = self._connection.execute(
            "SELECT r.id, r.sets, i.format, i.seq, i.digest FROM record r"
            " JOIN item i ON i.id = r.id ORDER BY r.id, i.format"
        )
        last, sets, served = "", "", dict[str, tuple[int, str]]()
        for id, listed, number, seq, digest in rows:
            if id != last and served:
                yield last, _SETS.decode(sets), served
                served = {}
            last, sets = id, listed
            served[names[number]] = (seq, digest)
        if served:
            yield last, _SETS.decode(sets), served

    def census(self) -> tuple[int, int]:
        """How many records are live, and how many are tombstones."""
        live: int
        deleted: int
        live, deleted = self._connection.execute(
            "SELECT count(*) FILTER (WHERE live), count(*) FILTER (WHERE NOT live AND"
            " EXISTS(SELECT 1 FROM item WHERE item.id = record.id)) FROM record"
        ).fetchone()
        return live, deleted

    def touch(self, id: str, source: str, due: str) -> None:
        """Remember that a record was looked at and nothing of what is served has changed."""
        self._connection.execute(
            "UPDATE record SET source = ?, due = ? WHERE id = ?", (source, due, id)
        )

    def put(
        self, kept: Kept, items: Mapping[str, Item], head: bytes, *, known: bool = True
    ) -> None:
        """Replace all that is served of a record; one that is not ``known`` is new here."""
        if known:
            self._remove(kept.id)
        self._connection.execute(
            "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?)",
            (kept.id, kept.source, kept.due, msgspec.json.encode(kept.sets).decode(), kept.live),
        )
        self._connection.executemany(
            "INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (self._format(name), one.seq, kept.id, one.digest, one.opening, head, one.body)
                for name, one in items.items()
            ),
        )
        placed = [(self._format(name), one.seq) for name, one in items.items()]
        lineages = self._lineages(kept.sets)
        self._count(placed, kept.live, lineages, +1)
        self._connection.executemany(
            "INSERT INTO member VALUES (?, ?, ?)", _members(kept.id, placed, lineages)
        )

    def _remove(self, id: str) -> None:
        kept = self.record(id)
        if kept is None:
            return
        placed = self._connection.execute(
            "SELECT format, seq FROM item WHERE id = ?", (id,)
        ).fetchall()
        lineages = self._lineages(kept.sets)
        self._count(placed, kept.live, lineages, -1)
        self._connection.executemany(
            "DELETE FROM member WHERE series = ? AND seq = ? AND id = ?",
            _members(id, placed, lineages),
        )
        self._connection.executemany(
            "DELETE FROM item WHERE format = ? AND seq = ? AND id = ?",
            ((number, seq, id) for number, seq in placed),
        )

    def _count(
        self, placed: Sequence[tuple[int, int]], live: bool, lineages: Mapping[int, str], by: int
    ) -> None:
        key = tuple(placed)
        for series in (0, *lineages):
            self._tally[key, series] += by
        if live:
            for series, label in lineages.items():
                self._live[series] += by
                self._labels[series, label] += by

    def _lineages(self, sets: Iterable[Listed]) -> dict[int, str]:
        """Label by number of these sets and all above them."""
        found: dict[int, str] = {}
        for one in sets:
            parts = one.spec.split(":")
            for depth, label in enumerate(one.labels, 1):
                found[self._number(":".join(parts[:depth]))] = label
        return found

    def _number(self, spec: str) -> int:
        if spec not in self._series:
            number = self._connection.execute(
                "INSERT INTO series(spec, live) VALUES (?, 0)", (spec,)
            ).lastrowid
            self._series[spec] = number or 0
        return self._series[spec]

    def _format(self, name: str) -> int:
        if name not in self._formats:
            number = self._connection.execute(
                "INSERT INTO format(name) VALUES (?)", (name,)
            ).lastrowid
            self._formats[name] = number or 0
        return self._formats[name]

    def _flush(self) -> None:
        many = self._connection.executemany
        tally: Counter[tuple[int, int, int]] = Counter()
        for (placed, series), by in self._tally.items():
            for number, seq in placed:
                tally[number, series, seq] += by
        many(
            "INSERT INTO tally VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n",
            ((*key, by) for key, by in tally.items() if by),
        )
        many(
            "UPDATE series SET live = live + ? WHERE no = ?",
            ((by, number) for number, by in self._live.items() if by),
        )
        many(
            "INSERT INTO label VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET live = live + excluded.live",
            ((*key, by) for key, by in self._labels.items() if by),
        )
        if any(by < 0 for by in tally.values()):
            self._connection.execute("DELETE FROM tally WHERE n = 0")
        for counter in (self._tally, self._live, self._labels):
            counter.clear()


def _members(
    id: str, placed: Iterable[tuple[int, int]], lineages: Iterable[int]
) -> list[tuple[int, int, str]]:
    seqs = sorted({seq for _, seq in placed})
    return [(series, seq, id) for series in lineages for seq in seqs]
