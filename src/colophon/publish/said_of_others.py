"""What records say of others than themselves: of agents and concepts.

Several records may say the same, and it goes when the last of them does.  Kept in SQLite
beside the triple store, as lines of N-Triples with the number of records that have each.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

_TABLES = """
CREATE TABLE IF NOT EXISTS line(no INTEGER PRIMARY KEY, text BLOB NOT NULL UNIQUE,
                                records INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS said(record TEXT, line INTEGER,
                                PRIMARY KEY(record, line)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS place(one INTEGER PRIMARY KEY CHECK (one = 1), written BLOB NOT NULL);
"""


class SaidOfOthers:
    """One file; what is changed in a ``with`` block is there at its end, or not at all."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        self._connection.executescript(_TABLES)

    def __enter__(self) -> Self:
        """Begin a change."""
        self._connection.execute("BEGIN IMMEDIATE")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        self._connection.execute("ROLLBACK" if kind else "COMMIT")

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    @property
    def place(self) -> bytes:
        """Up to where changes were taken in, as it was set; empty at the beginning."""
        row = self._connection.execute("SELECT written FROM place").fetchone()
        return row[0] if row else b""

    @place.setter
    def place(self, written: bytes) -> None:
        self._connection.execute("INSERT OR REPLACE INTO place VALUES (1, ?)", (written,))

    def add(self, said: Mapping[str, Iterable[bytes]]) -> None:
        """These records say these lines."""
        counted = Counter(line for lines in said.values() for line in lines)
        numbers = {line: self._count_line(line, records) for line, records in counted.items()}
        self._connection.executemany(
            "INSERT INTO said VALUES (?, ?)",
            [(record, numbers[line]) for record, lines in said.items() for line in lines],
        )

    def _count_line(self, line: bytes, records: int) -> int:
        """The number of a line that so many records more have."""
        (number,) = self._connection.execute(
            "INSERT INTO line(text, records) VALUES (?, ?) ON CONFLICT(text)"
            " DO UPDATE SET records = records + excluded.records RETURNING no",
            (line, records),
        ).fetchone()
        return int(number)

    def remove(self, record: str) -> list[bytes]:
        """A record says nothing any more; the lines that no other record has."""
        numbers = self._connection.execute(
            "DELETE FROM said WHERE record = ? RETURNING line", (record,)
        ).fetchall()
        left: list[bytes] = []
        for number in numbers:
            line, records = self._connection.execute(
                "UPDATE line SET records = records - 1 WHERE no = ? RETURNING text, records", number
            ).fetchone()
            if not records:
                self._connection.execute("DELETE FROM line WHERE no = ?", number)
                left.append(line)
        return left
