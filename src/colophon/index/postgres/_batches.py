"""Rows that wait in memory, and are brought to their tables together.

By COPY, those of one format together, so that a page of a list lies in few blocks.
"""

from collections.abc import Sequence

from colophon.index.postgres._connections import Connection

Row = tuple[object, ...]

_MOST_BYTES = 16 * 1024 * 1024
"""bytes of rows that wait at most"""
_EACH = 200
"""bytes that a row takes beside what it holds"""
_RECORD_TYPES = ("text", "text", "text", "text", "bool")
_ITEM_TYPES = ("int4", "int8", "text", "text", "bytea", "bytea", "bytea", "int4")
_MEMBER_TYPES = ("int4", "int8", "text")


class Batches:
    """The rows of one transaction that are not in their tables yet."""

    def __init__(self) -> None:
        self._new: list[Row] = []
        self._changed: list[Row] = []
        self._items: list[Row] = []
        self._members: list[Row] = []
        self._ids: set[str] = set()
        self.bytes = 0

    @property
    def full(self) -> bool:
        """Whether so much waits that it had better be brought to the tables."""
        return self.bytes > _MOST_BYTES

    def has(self, id: str) -> bool:
        """Whether anything of a record waits."""
        return id in self._ids

    def clear(self) -> None:
        """Forget what waits."""
        for rows in (self._new, self._changed, self._items, self._members):
            rows.clear()
        self._ids.clear()
        self.bytes = 0

    def add_record(self, id: str, row: Row, *, known: bool) -> None:
        """Take in a record; one that is not ``known`` is new."""
        (self._changed if known else self._new).append(row)
        self._ids.add(id)
        self.bytes += _EACH

    def add_item(self, row: Row, size: int) -> None:
        """Take in an item of so many bytes."""
        self._items.append(row)
        self.bytes += _EACH + size

    def add_members(self, rows: Sequence[Row]) -> None:
        """Take in places in the lists of sets."""
        self._members += rows

    def insert(self, connection: Connection) -> None:
        """Bring all that waits to the tables; raises the driver's errors."""
        if self._changed:
            with connection.cursor() as cursor:
                cursor.executemany(
                    "INSERT INTO record VALUES (%s, %s, %s, %s, %s) ON CONFLICT (id) DO UPDATE"
                    " SET source = excluded.source, due = excluded.due, sets = excluded.sets,"
                    " live = excluded.live",
                    self._changed,
                )
        _copy(connection, "record", self._new, _RECORD_TYPES)
        _copy(connection, "item", sorted(self._items, key=_place), _ITEM_TYPES)
        _copy(connection, "member", self._members, _MEMBER_TYPES)
        self.clear()


def _copy(connection: Connection, table: str, rows: Sequence[Row], types: Sequence[str]) -> None:
    if not rows:
        return
    statement = f"COPY {table} FROM STDIN (FORMAT BINARY)".encode()
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        copy.set_types(types)
        for row in rows:
            copy.write_row(row)


def _place(row: Row) -> Row:
    return row[:3]
