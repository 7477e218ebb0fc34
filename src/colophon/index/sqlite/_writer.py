"""Writing the index: one publication, one transaction."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from colophon.index.interface import Item, KeptRecord
from colophon.index.sqlite import _placement as order
from colophon.index.sqlite import _tables as tables
from colophon.index.sqlite._counts import TallyTable
from colophon.index.sqlite._known import SqliteKnown
from colophon.index.sqlite._payload_files import PayloadFiles
from colophon.index.sqlite._runs import RunTable
from colophon.index.tallies import LOST, Placed, members

RUN_LENGTH = 100
"""items of a run, where nothing else is said"""

_TABLES = ("record", "item", "member")
_MANY = 1_000
"""rows that are brought to their table together"""

_ENCODER = msgspec.json.Encoder()


class SqliteWriter(SqliteKnown):
    """The one writer.  ``begin``, then any number of ``put``, then ``commit`` or ``rollback``."""

    def __init__(self, path: Path, run: int = RUN_LENGTH) -> None:
        super().__init__(tables.to_write(path))
        self._run = run
        self._files = PayloadFiles(path, self._connection, run)
        self._runs = RunTable(self._connection, run)
        self._tally = TallyTable(self._connection)
        self._waiting: dict[str, list[tuple[object, ...]]] = {table: [] for table in _TABLES}

    def close(self) -> None:
        """Give the files back; an open transaction is rolled back."""
        self._files.close()
        self._connection.close()

    def begin(self) -> None:
        """Wait for the writing lock and start."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._files.begin()
        self._runs.clear()
        self._tally.begin()
        for rows in self._waiting.values():
            rows.clear()

    def prepare(self) -> None:
        if self._tally.changed:
            self._turn()
        self._insert()
        self._tally.settle()
        self._runs.settle()

    def commit(self) -> None:
        self.prepare()
        self._files.settle()
        self._connection.execute("COMMIT")

    def rollback(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def tidy(self, *, forgetting: bool = False) -> None:
        """Put disordered payload files in order, and give back room, as far as readers let it.

        ``forgetting``: nothing stays in a file of what is not served any more.  Where it stands
        in a payload file it is written over, so that this costs what is forgotten, not what
        there is; where a reader still looks at a former state, the payload files are made anew
        beside it.  In the tables deleted rows are zeros (``secure_delete``), but of rows that
        were moved SQLite may leave copies; all that they hold of a record beside its id are
        digests and its sets, so that they are made anew only where a record lost a set.
        """
        self._renew(order.disordered_formats(self._connection, self._run))
        if forgetting:
            self._forget()
        self._files.sweep()
        tables.checkpoint(self._connection)

    def _renew(self, formats: Iterable[int]) -> None:
        """Make the payload files of these formats anew."""
        for format in formats:
            self.begin()
            order.reorder(self._connection, self._files, self._runs, format)
            self._turn()
            self.commit()

    def _forget(self) -> None:
        """Leave nothing of what is not served any more."""
        if tables.pass_readers(self._connection):
            self.begin()
            self._files.blank_waste()
            self.commit()
        else:
            self._renew(self._files.formats_with_waste())
        if self.meta(LOST):
            self.begin()
            self._tally.forget()
            self.set_meta(LOST, "")
            self.commit()
            tables.compact(self._connection)

    def _turn(self) -> None:
        """Tell readers that what they have kept may lie elsewhere, or be another thing."""
        self.set_meta("edition", str(int(self.meta("edition") or 0) + 1))

    @property
    def unsettled(self) -> int:
        return self._files.unsettled

    def set_meta(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def state_rights(self, stated: Iterable[str]) -> None:
        before = msgspec.json.decode(self.meta(tables.RIGHTS) or "[]", type=list[str])
        found = sorted({*before, *stated})
        if found != before:
            self.set_meta(tables.RIGHTS, _ENCODER.encode(found).decode())

    def stamp(self, seq: int, stamp: int, written: str) -> None:
        """Give a publication its stamp, or a later one; ``written`` is how items show it."""
        self._connection.execute(
            "INSERT OR REPLACE INTO publication VALUES (?, ?, ?)", (seq, stamp, written)
        )
        had_another = self._files.stamp(seq, written)
        if had_another:
            order.restamp(self._connection, self._files, self._runs, seq)

    def touch(self, id: str, source: str, due: str) -> None:
        self._connection.execute(
            "UPDATE record SET source = ?, due = ? WHERE id = ?", (source, due, id)
        )

    def put(self, kept: KeptRecord, items: Mapping[str, Item], *, known: bool = True) -> None:
        """Replace all that is served of a record; one that is not ``known`` is new here.

        Items whose publication and digest are as they were stay where they lie.
        """
        wanted = {self._files.number(name): one for name, one in items.items()}
        former = self._former(kept) if known else {}
        for format, (seq, digest) in former.items():
            one = wanted.get(format)
            if one is None or (one.seq, one.digest) != (seq, digest):
                self._take(format, seq, kept.id)
        for format, one in wanted.items():
            if former.get(format) != (one.seq, one.digest):
                self._put(format, kept.id, one)
        sets = _ENCODER.encode(kept.sets).decode()
        self._waiting["record"].append((kept.id, kept.source, kept.due, sets, kept.live))
        self._enlist(kept, tuple((format, one.seq) for format, one in wanted.items()))

    def _former(self, wanted: KeptRecord) -> dict[int, tuple[int, str | None]]:
        """(publication, digest) by format of a record, which is taken out of its lists."""
        self._insert()
        id, kept = wanted.id, self.record(wanted.id)
        if kept is None:
            return {}
        if not set(kept.sets) <= set(wanted.sets):
            self.set_meta(LOST, "yes")
        rows = self._connection.execute(
            "SELECT format, seq, digest, length FROM item WHERE id = ?", (id,)
        )
        # what is hollow is another thing than what is to be put in its place
        former = {format: (seq, digest if length else None) for format, seq, digest, length in rows}
        placed = tuple((format, seq) for format, (seq, _) in former.items())
        lineages = self._tally.lineages(kept.sets)
        self._tally.count(placed, kept.live, lineages, -1)
        self._connection.executemany(
            "DELETE FROM member WHERE series = ? AND seq = ? AND id = ?",
            members(id, placed, lineages),
        )
        return former

    def _enlist(self, kept: KeptRecord, placed: Placed) -> None:
        lineages = self._tally.lineages(kept.sets)
        self._tally.count(placed, kept.live, lineages, +1)
        self._waiting["member"] += members(kept.id, placed, lineages)
        if len(self._waiting["item"]) > _MANY:
            self._insert()

    def _insert(self) -> None:
        """Bring the rows that wait to their tables."""
        for table, rows in self._waiting.items():
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                self._connection.executemany(
                    f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows
                )
                rows.clear()

    def _put(self, format: int, id: str, one: Item) -> None:
        offset, length = 0, 0
        if one.before:
            offset, length = self._files.append(format, one.seq, one.before, one.after)
        self._waiting["item"].append(
            (format, one.seq, id, one.digest, offset, length,
             one.begins, len(one.before), one.ends)
        )  # fmt: skip
        self._runs.add_item(format, one.seq, id)

    def _take(self, format: int, seq: int, id: str) -> None:
        (place,) = self._connection.execute(
            "DELETE FROM item WHERE format = ? AND seq = ? AND id = ? RETURNING offset, length",
            (format, seq, id),
        ).fetchall()
        self._files.give_up(format, *place)
        self._runs.remove_item(format, seq, id)
