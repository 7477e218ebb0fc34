"""What the index knows between publications."""

import sqlite3
from collections.abc import Iterator

from colophon.index.interface import KeptRecord, ListedSet
from colophon.index.served_records import QUERY, SETS, served_records


class SqliteKnown:
    """The reading half of the writer; sees what its own transaction has settled."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def meta(self, name: str) -> str:
        row = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def publications(self) -> dict[int, int]:
        """Stamps (epoch seconds) by publication number."""
        return dict(self._connection.execute("SELECT seq, stamp FROM publication ORDER BY seq"))

    def sources(self) -> dict[str, tuple[str, str, bool]]:
        rows = self._connection.execute("SELECT id, source, due, live FROM record")
        return {id: (source, due, bool(live)) for id, source, due, live in rows}

    def record(self, id: str) -> KeptRecord | None:
        row = self._connection.execute(
            "SELECT source, due, sets, live FROM record WHERE id = ?", (id,)
        ).fetchone()
        return KeptRecord(id, row[0], row[1], SETS.decode(row[2]), bool(row[3])) if row else None

    def served_formats(self, id: str) -> dict[str, tuple[int, str]]:
        rows = self._connection.execute(
            "SELECT f.name, i.seq, i.digest FROM item i JOIN format f ON f.no = i.format"
            " WHERE i.id = ?",
            (id,),
        )
        return {name: (seq, digest) for name, seq, digest in rows}

    def hollow(self, id: str) -> bool:
        found = self._connection.execute(
            "SELECT 1 FROM item WHERE id = ? AND length = 0 LIMIT 1", (id,)
        ).fetchone()
        return found is not None

    def all_served(self) -> Iterator[tuple[str, tuple[ListedSet, ...], dict[str, tuple[int, str]]]]:
        names = dict(self._connection.execute("SELECT no, name FROM format"))
        yield from served_records(self._connection.execute(QUERY), names)

    def census(self) -> tuple[int, int]:
        live: int
        deleted: int
        live, deleted = self._connection.execute(
            "SELECT count(*) FILTER (WHERE live), count(*) FILTER (WHERE NOT live AND"
            " EXISTS(SELECT 1 FROM item WHERE item.id = record.id)) FROM record"
        ).fetchone()
        return live, deleted
