"""What the index knows between publications, as its writer reads it."""

from collections.abc import Iterator
from typing import Any

from colophon.index.interface import KeptRecord, ListedSet
from colophon.index.postgres._address import DatabaseAddress
from colophon.index.postgres._connections import Connection
from colophon.index.postgres._faults import explain
from colophon.index.served_records import QUERY, SETS, served_records

_TOGETHER = 5_000
"""rows that are fetched at once"""


class PostgresKnown:
    """The reading half of the writer; sees what its own transaction has settled."""

    def __init__(self, address: DatabaseAddress, connection: Connection) -> None:
        self._address = address
        self._connection = connection

    def meta(self, name: str) -> str:
        found = self._rows("SELECT value FROM meta WHERE name = %s", name)
        return found[0][0] if found else ""

    def publications(self) -> dict[int, int]:
        return dict(self._rows("SELECT seq, stamp FROM publication ORDER BY seq"))

    def sources(self) -> dict[str, tuple[str, str, bool]]:
        rows = self._rows("SELECT id, source, due, live FROM record")
        return {id: (source, due, live) for id, source, due, live in rows}

    def record(self, id: str) -> KeptRecord | None:
        found = self._rows("SELECT source, due, sets, live FROM record WHERE id = %s", id)
        if not found:
            return None
        source, due, sets, live = found[0]
        return KeptRecord(id, source, due, SETS.decode(sets), live)

    def served_formats(self, id: str) -> dict[str, tuple[int, str]]:
        rows = self._rows(
            "SELECT f.name, i.seq, i.digest FROM item i JOIN format f ON f.no = i.format"
            " WHERE i.id = %s",
            id,
        )
        return {name: (seq, digest) for name, seq, digest in rows}

    def hollow(self, id: str) -> bool:
        found = self._rows("SELECT FROM item WHERE id = %s AND before = '' LIMIT 1", id)
        return bool(found)

    def all_served(self) -> Iterator[tuple[str, tuple[ListedSet, ...], dict[str, tuple[int, str]]]]:
        """(id, sets, served) of every record, in order of id; in an open transaction."""
        names = dict(self._rows("SELECT no, name FROM format"))
        with explain(self._address), self._connection.cursor("all_served") as cursor:
            cursor.itersize = _TOGETHER
            yield from served_records(cursor.execute(QUERY), names)

    def census(self) -> tuple[int, int]:
        live, deleted = self._rows(
            "SELECT count(*) FILTER (WHERE live), count(*) FILTER (WHERE NOT live AND"
            " EXISTS(SELECT FROM item WHERE item.id = record.id)) FROM record"
        )[0]
        return live, deleted

    def _rows(self, query: str, *given: object) -> list[tuple[Any, ...]]:
        with explain(self._address):
            return self._connection.execute(query.encode(), given).fetchall()
