"""Reading the index in PostgreSQL: pages by key, in one state of the database.

Every time that is begun is a transaction of its own (REPEATABLE READ); it takes the
weakest lock on the items first, so that they are not exchanged under it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
import psycopg
from psycopg import errors

from colophon.index.interface import ListSelection, ListStretch, Place, ServedItem
from colophon.index.postgres import _queries as queries
from colophon.index.postgres import _schema as schema
from colophon.index.postgres._address import DatabaseAddress
from colophon.index.postgres._connections import Connection, StandingConnection, to_read
from colophon.index.timeline import Timeline
from colophon.model.errors import IndexUnusable

Row = tuple[Any, ...]

_NOBODY = -1
"""the number of no format and no set"""


class PostgresReader:
    """One reader's connection; see :class:`colophon.index.interface.IndexReader`.

    While there are no tables, it is empty.
    """

    def __init__(self, address: DatabaseAddress) -> None:
        self._address = address
        self._standing = StandingConnection(address, to_read)
        self._turn: int | None = None
        self._empty = True
        self.edition = ""
        self.rights: tuple[str, ...] = ()
        self._forget()

    def close(self) -> None:
        self._standing.close()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        self.begin()
        try:
            yield
        finally:
            self.end()

    def begin(self) -> None:
        """Fix what is seen; a connection that broke meanwhile is made again, once."""
        kept = not self._standing.fresh
        try:
            self._begin()
        except IndexUnusable:
            if not kept or not self._standing.fresh:
                raise
            self._begin()

    def end(self) -> None:
        if not self._standing.fresh:
            try:
                with self._standing.use() as connection:
                    connection.rollback()
            except IndexUnusable:
                return  # nothing depends on how a time of reading ended

    def span(self) -> tuple[int, int] | None:
        latest = self._timeline.latest
        return None if latest is None else (self._earliest, latest)

    def page(
        self, wanted: ListSelection, after: Place | None, limit: int, *, headers: bool = False
    ) -> ListStretch:
        if wanted.format not in self._formats:
            return ListStretch()
        low, id = self._timeline.start(wanted.start, after)
        given = {
            "format": self._number(wanted.format), "series": self._series(wanted.set),
            "low": low, "id": id, "high": self._timeline.end(wanted.end), "limit": limit + 1,
        }  # fmt: skip
        query = (queries.SET if wanted.set else queries.ALL).format(
            queries.HEADER if headers else queries.ITEM
        )
        rows = self._rows(query, given)
        more = len(rows) > limit
        rows = rows[:limit]
        if not rows:
            return ListStretch()
        content = b"".join(self._join_items(rows))
        seq, last = rows[-1][:2]
        return ListStretch((content,), len(rows), (self._timeline.stamp(seq), last), more)

    def count(self, wanted: ListSelection) -> int:
        if self._empty:
            return 0
        low, _ = self._timeline.start(wanted.start, None)
        rows = self._rows(
            "SELECT coalesce(sum(n), 0)::bigint FROM tally"
            " WHERE format = %s AND series = %s AND seq BETWEEN %s AND %s",
            (
                self._number(wanted.format), self._series(wanted.set),
                low, self._timeline.end(wanted.end),
            ),
        )  # fmt: skip
        return int(rows[0][0])

    def get(self, id: str, format: str) -> bytes | None:
        found = self.item(id, format)
        return found.content if found else None

    def item(self, id: str, format: str) -> ServedItem | None:
        if self._empty:
            return None
        rows = self._rows(queries.ONE, (id, self._number(format)))
        return self._served_rows(rows)[0] if rows else None

    def forms(self, id: str) -> dict[str, ServedItem]:
        if self._empty:
            return {}
        rows = self._rows(queries.FORMS, (id,))
        return {row[6]: one for row, one in zip(rows, self._served_rows(rows), strict=True)}

    def offered_formats(self, id: str) -> tuple[str, ...] | None:
        if self._empty:
            return None
        rows = self._rows(
            "SELECT f.name, i.digest <> '' FROM item i JOIN format f ON f.no = i.format"
            " WHERE i.id = %s ORDER BY i.format",
            (id,),
        )
        return tuple(name for name, live in rows if live) if rows else None

    def sets(self, after: str, limit: int) -> list[tuple[str, str]]:
        if self._empty:
            return []
        return [
            (spec, label)
            for spec, label in self._rows(
                "SELECT s.spec, coalesce((SELECT l.text FROM label l WHERE l.series = s.no"
                " ORDER BY l.live DESC, l.text LIMIT 1), s.spec)"
                f" FROM series s WHERE s.spec > %s AND {queries.HAS_ITEMS}"
                " ORDER BY s.spec LIMIT %s",
                (after, limit),
            )
        ]

    def set_count(self) -> int:
        if self._empty:
            return 0
        rows = self._rows(f"SELECT count(*) FROM series s WHERE {queries.HAS_ITEMS}", ())
        return int(rows[0][0])

    def members(self, format: str, set_: str, limit: int) -> list[str]:
        if self._empty:
            return []
        rows = self._rows(
            "SELECT i.id FROM member m JOIN item i ON i.format = %s AND i.seq = m.seq"
            " AND i.id = m.id WHERE m.series = %s AND i.digest <> ''"
            " ORDER BY m.seq, m.id LIMIT %s",
            (self._number(format), self._series(set_), limit),
        )
        return [id for (id,) in rows]

    def changes(self, format: str, after: Place, limit: int) -> list[ServedItem]:
        return self._served_rows(self._behind(f"{queries.ITEM}, i.digest", format, after, limit))

    def marks(self, format: str, after: Place, limit: int) -> list[ServedItem]:
        rows = self._behind("i.seq, i.id, i.digest", format, after, limit)
        return [ServedItem(id, self._timeline.stamp(seq), digest) for seq, id, digest in rows]

    def steps(self, format: str, size: int) -> list[Place]:
        if self._empty:
            return []
        rows = self._rows(queries.STEPS, (self._number(format), size))
        found = [(0, ""), *((self._timeline.stamp(seq), id) for seq, id in rows)]
        return found if self.marks(format, found[-1], 1) else found[:-1]

    # --- rows

    def _behind(self, what: str, format: str, after: Place, limit: int) -> list[Row]:
        if self._empty:
            return []
        low, id = self._timeline.start(None, after)
        return self._rows(
            f"SELECT {what} FROM item i WHERE i.format = %s AND (i.seq, i.id) > (%s, %s)"
            " AND i.before <> '' ORDER BY i.seq, i.id LIMIT %s",
            (self._number(format), low, id, limit),
        )

    def _served_rows(self, rows: Sequence[Row]) -> list[ServedItem]:
        contents = self._join_items([row[:5] for row in rows])
        return [
            ServedItem(row[1], self._timeline.stamp(row[0]), row[5], content)
            for row, content in zip(rows, contents, strict=True)
        ]

    def _join_items(self, rows: Sequence[Row]) -> Iterator[bytes]:
        """Each item whole: what stands before the stamp, the stamp, and what follows."""
        for seq, _, before, *after in rows:
            rest = b"".join(one for one in after if isinstance(one, bytes))
            yield b"%b%b%b" % (before, self._written[seq], rest) if before or rest else b""

    def _rows(self, query: str, given: Any) -> list[Row]:
        with self._standing.use() as connection, connection.cursor(binary=True) as cursor:
            return cursor.execute(query.encode(), given).fetchall()

    # --- the state

    def _number(self, format: str) -> int:
        return self._formats.get(format, _NOBODY)

    def _series(self, spec: str) -> int:
        """The number of a set; all items stand under 0."""
        if not spec or self._empty:
            return 0
        rows = self._rows("SELECT no FROM series WHERE spec = %s", (spec,))
        return int(rows[0][0]) if rows else _NOBODY

    def _begin(self) -> None:
        with self._standing.use() as connection:
            try:
                shape, turn = _state(connection)
            except (errors.UndefinedTable, errors.InvalidSchemaName):
                connection.rollback()
                self._forget()
                return
            except psycopg.Error:
                if not connection.closed:  # or all that is asked later is refused too
                    connection.rollback()
                raise
            try:
                schema.require(shape, len(schema.STEPS), self._address)
                if turn != self._turn:
                    self._refresh()
                    self._turn = turn
            except BaseException:
                self.end()
                raise

    def _forget(self) -> None:
        self._empty, self._turn = True, None
        self._timeline = Timeline()
        self._written: dict[int, bytes] = {}
        self._formats: dict[str, int] = {}
        self._earliest = 0
        self.edition, self.rights = "", ()

    def _refresh(self) -> None:
        """Read what every answer needs, again only where the index has changed."""
        rows = self._rows("SELECT seq, stamp, written FROM publication ORDER BY seq", ())
        self._timeline = Timeline((seq, stamp) for seq, stamp, _ in rows)
        self._written = {seq: written.encode() for seq, _, written in rows}
        self._formats = dict(self._rows("SELECT name, no FROM format WHERE filled", ()))
        first = self._rows("SELECT min(seq) FROM tally WHERE series = 0 AND n > 0", ())[0][0]
        self._earliest = self._timeline.stamp(first) if first is not None else 0
        meta: dict[str, str] = dict(self._rows("SELECT name, value FROM meta", ()))
        self.edition = meta.get("edition", "")
        self.rights = msgspec.json.decode(meta.get("rights", "[]"), type=tuple[str, ...])
        self._empty = False


def _state(connection: Connection) -> tuple[int, int]:
    """Begin, and the version and the turn of the tables, in one question."""
    with connection.cursor() as cursor:
        cursor.execute(queries.BEGIN)
        while cursor.nextset():
            pass
        found = cursor.fetchone()
    if found is None:
        raise psycopg.DataError("the table of the state is empty")
    return found[0], found[1]
