"""Single items: one by its id, and all of a format in the order of their changes."""

import sqlite3
from abc import ABC, abstractmethod

from colophon.index.interface import ServedItem


class Items(ABC):
    """The part of a reader that looks at items one by one."""

    _connection: sqlite3.Connection

    def item(self, id: str, format: str) -> ServedItem | None:
        row = self._connection.execute(
            "SELECT seq, digest, offset, length FROM item WHERE id = ? AND format = ?",
            (id, self._number(format)),
        ).fetchone()
        if row is None:
            return None
        seq, digest, offset, length = row
        return ServedItem(id, self._stamp(seq), digest, self._read(format, offset, length))

    def forms(self, id: str) -> dict[str, ServedItem]:
        rows = self._connection.execute(
            "SELECT f.name, i.seq, i.digest, i.offset, i.length FROM item i"
            " JOIN format f ON f.no = i.format WHERE i.id = ? AND i.length > 0 ORDER BY f.name",
            (id,),
        ).fetchall()
        return {
            name: ServedItem(id, self._stamp(seq), digest, self._read(name, offset, length))
            for name, seq, digest, offset, length in rows
        }

    def changes(self, format: str, after: tuple[int, str], limit: int) -> list[ServedItem]:
        """The items of a format behind (stamp, id), tombstones too, oldest first."""
        return [
            ServedItem(id, self._stamp(seq), digest, self._read(format, offset, length))
            for seq, id, digest, offset, length in self._rows(format, after, limit)
        ]

    def marks(self, format: str, after: tuple[int, str], limit: int) -> list[ServedItem]:
        rows = self._rows(format, after, limit)
        return [ServedItem(id, self._stamp(seq), digest) for seq, id, digest, _, _ in rows]

    def steps(self, format: str, size: int) -> list[tuple[int, str]]:
        """The places (stamp, id) behind which stretches of so many items begin."""
        rows = self._connection.execute(
            "SELECT seq, id FROM (SELECT seq, id, row_number() OVER (ORDER BY seq, id) AS n"
            " FROM item WHERE format = ? AND length > 0) WHERE n % ? = 0 ORDER BY n",
            (self._number(format), size),
        ).fetchall()
        found = [(0, ""), *((self._stamp(seq), id) for seq, id in rows)]
        return found if self._rows(format, found[-1], 1) else found[:-1]

    def members(self, format: str, set_: str, limit: int) -> list[str]:
        rows = self._connection.execute(
            "SELECT i.id FROM member m JOIN item i ON i.format = ? AND i.seq = m.seq"
            " AND i.id = m.id WHERE m.series = ? AND i.digest <> '' ORDER BY m.seq, m.id LIMIT ?",
            (self._number(format), self._series(set_), limit),
        )
        return [id for (id,) in rows]

    def _rows(
        self, format: str, after: tuple[int, str], limit: int
    ) -> list[tuple[int, str, str, int, int]]:
        low, id = self._place(after)
        return self._connection.execute(
            "SELECT seq, id, digest, offset, length FROM item"
            " WHERE format = ? AND (seq, id) > (?, ?) AND length > 0 ORDER BY seq, id LIMIT ?",
            (self._number(format), low, id, limit),
        ).fetchall()

    @abstractmethod
    def _number(self, format: str) -> int | None:
        """The number of a format, None where nothing was written in it."""

    @abstractmethod
    def _read(self, format: str, offset: int, length: int) -> bytes:
        """A stretch of a format's payload file."""

    @abstractmethod
    def _stamp(self, seq: int) -> int:
        """The stamp of a publication."""

    @abstractmethod
    def _series(self, spec: str) -> int | None:
        """The number of a set."""

    @abstractmethod
    def _place(self, after: tuple[int, str]) -> tuple[int, str]:
        """The key behind which a list goes on after (stamp, id)."""
