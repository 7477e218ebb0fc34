"""Writing the index in PostgreSQL: one publication, one transaction."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress

import msgspec
import psycopg

from colophon.index.interface import Item, KeptRecord, ListedSet
from colophon.index.postgres import _schema as schema
from colophon.index.postgres._address import DatabaseAddress
from colophon.index.postgres._batches import Batches, Row
from colophon.index.postgres._connections import to_write
from colophon.index.postgres._faults import explain
from colophon.index.postgres._known import PostgresKnown
from colophon.index.tallies import FORGOTTEN, LOST, Placed, Tallies, lineages, members

_RIGHTS = "rights"
_STAMP = len("2026-11-23T12:00:00Z")
_ENCODER = msgspec.json.Encoder()


class PostgresWriter(PostgresKnown):
    """The one writer; see :class:`colophon.index.interface.IndexWriter`."""

    def __init__(self, address: DatabaseAddress, steps: Sequence[str] = schema.STEPS) -> None:
        with explain(address):
            super().__init__(address, to_write(address))
        self._tallies = Tallies()
        # negative: of a format in which nothing has bytes yet
        self._formats: dict[str, int] = {}
        self._series: dict[str, int] = {}
        self._waiting = Batches()
        try:
            self._brought_up(steps)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Give the connection back; an open transaction is rolled back."""
        self._connection.close()

    def begin(self) -> None:
        with explain(self._address):
            self._lock()
        self._forget()
        signed = "SELECT name, CASE WHEN filled THEN no ELSE -no END FROM format"
        self._formats = dict(self._rows(signed))
        self._series = dict(self._rows("SELECT spec, no FROM series"))

    def prepare(self) -> None:
        if self._tallies.changed:
            self.set_meta("edition", str(int(self.meta("edition") or 0) + 1))
        self._insert()
        self._settle()

    def commit(self) -> None:
        self.prepare()
        with explain(self._address):
            self._connection.execute("UPDATE state SET turn = turn + 1")
            self._connection.execute("COMMIT")

    def rollback(self) -> None:
        """Forget everything since ``begin``; a broken connection has forgotten it."""
        self._forget()
        with suppress(psycopg.Error):
            self._connection.rollback()

    def tidy(self, *, forgetting: bool = False) -> None:
        """Leave it to the server, which clears up by itself.

        ``forgetting``: write the items anew, so that their files hold nothing of what is not
        served any more; the server offers no other way, so that this costs what there is.
        The other tables hold of a record beside its id digests and its sets, and are written
        anew only where one lost a set.  The server's log (``pg_wal``) and its archives are
        its own matter.
        """
        if forgetting:
            with explain(self._address):
                self._rewrite("item")
                if self.meta(LOST):
                    self._forget_sets()

    def _forget_sets(self) -> None:
        """Leave nothing of the sets that records were in, and of what these were called."""
        self._lock()
        for statement in FORGOTTEN:
            self._connection.execute(statement.encode())
        self._connection.execute("COMMIT")
        for table in ("record", "member"):
            self._rewrite(table)
        self._connection.execute("VACUUM FULL series")  # a few rows, which count themselves
        self._connection.execute("VACUUM FULL label")
        self.set_meta(LOST, "")

    @property
    def unsettled(self) -> int:
        """Bytes that ``commit`` will have to bring to the server."""
        return self._waiting.bytes

    def set_meta(self, name: str, value: str) -> None:
        self._do(
            "INSERT INTO meta VALUES (%s, %s) ON CONFLICT (name) DO UPDATE"
            " SET value = excluded.value",
            name, value,
        )  # fmt: skip

    def state_rights(self, stated: Iterable[str]) -> None:
        before = msgspec.json.decode(self.meta(_RIGHTS) or "[]", type=list[str])
        found = sorted({*before, *stated})
        if found != before:
            self.set_meta(_RIGHTS, _ENCODER.encode(found).decode())

    def stamp(self, seq: int, stamp: int, written: str) -> None:
        """Give a publication its stamp, or a later one; ``written`` is how items show it."""
        if len(written) != _STAMP:
            raise ValueError(f"{written!r} is not a datestamp to the second")
        self._do(
            "INSERT INTO publication VALUES (%s, %s, %s) ON CONFLICT (seq) DO UPDATE"
            " SET stamp = excluded.stamp, written = excluded.written",
            seq, stamp, written,
        )  # fmt: skip

    def touch(self, id: str, source: str, due: str) -> None:
        self._do("UPDATE record SET source = %s, due = %s WHERE id = %s", source, due, id)

    def put(self, kept: KeptRecord, items: Mapping[str, Item], *, known: bool = True) -> None:
        """Replace all that is served of a record; one that is not ``known`` is new here."""
        if self._waiting.has(kept.id):
            self._insert()
        wanted = {self._format(name, one): one for name, one in items.items()}
        former = self._take_out(kept) if known else {}
        for format, (seq, digest) in former.items():
            one = wanted.get(format)
            if one is None or (one.seq, one.digest) != (seq, digest):
                self._do(
                    "DELETE FROM item WHERE format = %s AND seq = %s AND id = %s",
                    format, seq, kept.id,
                )  # fmt: skip
        for format, one in wanted.items():
            if former.get(format) != (one.seq, one.digest):
                self._add_item(format, kept.id, one)
        self._add_record(kept, known, tuple((format, one.seq) for format, one in wanted.items()))
        if self._waiting.full:
            self._insert()

    # --- one record

    def _take_out(self, wanted: KeptRecord) -> dict[int, tuple[int, str | None]]:
        """(publication, digest) by format of a record, which is taken out of its lists."""
        id, kept = wanted.id, self.record(wanted.id)
        if kept is None:
            return {}
        if not set(kept.sets) <= set(wanted.sets):
            self.set_meta(LOST, "yes")
        rows = self._rows("SELECT format, seq, digest, before = '' FROM item WHERE id = %s", id)
        # what is hollow is another thing than what is to be put in its place
        former = {format: (seq, None if hollow else digest) for format, seq, digest, hollow in rows}
        placed = tuple((format, seq) for format, (seq, _) in former.items())
        labels = self._lineages(kept.sets)
        self._tallies.count(placed, kept.live, labels, -1)
        given = members(id, placed, labels)
        if given:
            self._do(
                "DELETE FROM member WHERE series = ANY(%s) AND seq = ANY(%s) AND id = %s",
                list(labels), sorted({seq for _, seq in placed}), id,
            )  # fmt: skip
        return former

    def _add_record(self, kept: KeptRecord, known: bool, placed: Placed) -> None:
        sets = _ENCODER.encode(kept.sets).decode()
        row = (kept.id, kept.source, kept.due, sets, kept.live)
        self._waiting.add_record(kept.id, row, known=known)
        labels = self._lineages(kept.sets)
        self._tallies.count(placed, kept.live, labels, +1)
        self._waiting.add_members(members(kept.id, placed, labels))

    def _add_item(self, format: int, id: str, one: Item) -> None:
        # behind the stamp, the header goes on to where the body begins
        split = max(one.ends - len(one.before) - _STAMP, 0)
        header, body = one.after[:split], one.after[split:]
        row = (format, one.seq, id, one.digest, one.before, header, body, one.begins)
        self._waiting.add_item(row, len(one.before) + len(one.after))

    def _lineages(self, sets: Iterable[ListedSet]) -> dict[int, str]:
        return lineages(sets, self._set)

    def _set(self, spec: str) -> int:
        found = self._series.get(spec)
        if found is None:
            query = "INSERT INTO series(spec, live) VALUES (%s, 0) RETURNING no"
            found = int(self._rows(query, spec)[0][0])
            self._series[spec] = found
        return found

    def _format(self, name: str, one: Item) -> int:
        found = self._formats.get(name)
        if found is None or (one.before and found < 0):
            query = (
                "INSERT INTO format(name, filled) VALUES (%s, %s)"
                " ON CONFLICT (name) DO UPDATE SET filled = excluded.filled OR format.filled"
                " RETURNING no"
            )
            found = int(self._rows(query, name, bool(one.before))[0][0])
            self._formats[name] = found if one.before else -found
        return abs(found)

    # --- many

    def _insert(self) -> None:
        """Bring the rows that wait to their tables."""
        with explain(self._address):
            self._waiting.insert(self._connection)

    def _settle(self) -> None:
        """Bring what was counted to its tables."""
        tallies = self._tallies
        items = tallies.items()
        with explain(self._address), self._connection.cursor() as cursor:
            _many(
                cursor,
                "INSERT INTO tally VALUES (%s, %s, %s, %s) ON CONFLICT (format, series, seq)"
                " DO UPDATE SET n = tally.n + excluded.n",
                [(*key, by) for key, by in items.items() if by],
            )
            _many(
                cursor,
                "UPDATE series SET live = live + %s WHERE no = %s",
                [(by, number) for number, by in tallies.live.items() if by],
            )
            _many(
                cursor,
                "INSERT INTO label VALUES (%s, %s, %s) ON CONFLICT (series, text)"
                " DO UPDATE SET live = label.live + excluded.live",
                [(*key, by) for key, by in tallies.labels.items() if by],
            )
            if any(by < 0 for by in items.values()):
                cursor.execute("DELETE FROM tally WHERE n = 0")
        tallies.clear()

    def _rewrite(self, table: str) -> None:
        """Write a table anew beside itself; readers wait for the moment of the exchange alone."""
        self._lock()
        schema.rewrite(self._connection, table, "1, 2, 3", locked="item")
        self._connection.execute("UPDATE state SET turn = turn + 1")
        self._connection.execute("COMMIT")

    # --- the transaction

    def _brought_up(self, steps: Sequence[str]) -> None:
        with explain(self._address):
            self._lock()
            schema.bring_up(self._connection, self._address, steps)
            self._connection.execute("COMMIT")

    def _lock(self) -> None:
        self._connection.execute("BEGIN")
        self._connection.execute("SELECT pg_advisory_xact_lock(%s)", (self._address.key("write"),))

    def _do(self, query: str, *given: object) -> None:
        with explain(self._address):
            self._connection.execute(query.encode(), given)

    def _forget(self) -> None:
        self._tallies.clear()
        self._waiting.clear()


def _many(cursor: object, query: str, rows: Sequence[Row]) -> None:
    if rows:
        cursor.executemany(query, rows)  # type: ignore[attr-defined]
