"""The texts of records in a table: one SQLite file, a row a record.

A file of 5 kB takes two blocks of a disk and an entry of its folder; a row takes 5 kB.
The file is whole whenever nobody writes, so that it can be copied then; what is deleted or
replaced is overwritten in it.

https://www.sqlite.org/fileformat2.html
https://www.sqlite.org/pragma.html#pragma_synchronous
"""

import errno
import hashlib
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from colophon.model.errors import RecordConflict, RecordError
from colophon.store.texts import GONE, SUFFIX, FileStamp, RecordTexts, require_size

NAME = "records.sqlite"
"""the file, in the folder of the records"""

_FORMAT = 1
"""``user_version`` of the files that this program writes"""
_OURS = 0x636F6C6F
"""``application_id`` of the file"""
_PATIENCE = 30.0
"""seconds to wait for another process that is writing"""

_SCHEMA = f"""
PRAGMA application_id = {_OURS};
PRAGMA user_version = {_FORMAT};
CREATE TABLE text (id TEXT PRIMARY KEY, version BLOB NOT NULL, text BLOB NOT NULL);
CREATE TABLE state (changes INTEGER NOT NULL);
INSERT INTO state VALUES (1);
"""
_PUT = """
INSERT INTO text VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET version = excluded.version, text = excluded.text
"""
_PAGE = "SELECT id, version, length(text) FROM text WHERE id > ? ORDER BY id LIMIT ?"
_CHANGED = "UPDATE state SET changes = changes + 1"


def is_table(path: Path) -> bool:
    """Whether a file is a table of records; raises OSError where it cannot be read."""
    with path.open("rb") as file:
        return file.read(72)[68:] == _OURS.to_bytes(4, "big")


class TableTexts(RecordTexts):
    """A row a record."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._opened = threading.local()

    def place(self, record_id: str) -> Path:
        """The table, and the name that the record would have as a file."""
        return self.path / f"{record_id}{SUFFIX}"

    def make(self) -> None:
        """Make the file, unless it is there."""
        if self.path.exists():
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._explain_faults():
            made = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
            try:
                made.execute("BEGIN IMMEDIATE")
                if made.execute("PRAGMA user_version").fetchone() == (0,):
                    for statement in filter(str.strip, _SCHEMA.split(";")):
                        made.execute(statement)
                made.execute("COMMIT")
            finally:
                made.close()

    def close(self) -> None:
        """Close the connection of this thread."""
        connection = getattr(self._opened, "connection", None)
        if connection is not None:
            connection.close()
            self._opened.connection = None

    def names(self) -> list[str]:
        """The ids of all, in order."""
        return [row[0] for row in self._rows("SELECT id FROM text ORDER BY id")]

    def read(self, record_id: str) -> bytes | None:
        for (data,) in self._rows("SELECT text FROM text WHERE id = ?", record_id):
            require_size(len(data), str(self.place(record_id)))
            return bytes(data)
        return None

    def write(self, record_id: str, data: bytes) -> None:
        """Put a text in place, in one transaction."""
        self.write_many([(record_id, data)])

    def write_many(self, texts: Iterable[tuple[str, bytes]]) -> None:
        """Put many texts in place, all or none of them."""
        rows = [(record_id, hashlib.sha256(data).digest(), data) for record_id, data in texts]
        with self._transaction() as connection:
            connection.executemany(_PUT, rows)

    def remove(self, record_id: str) -> None:
        with self._transaction() as connection:
            connection.execute("DELETE FROM text WHERE id = ?", (record_id,))

    def has(self, record_id: str) -> bool:
        return bool(self._rows("SELECT 1 FROM text WHERE id = ?", record_id))

    def stamp(self, record_id: str) -> FileStamp:
        """The size of a text, and its digest in two numbers: the same for the same text."""
        for row in self._rows("SELECT version, length(text) FROM text WHERE id = ?", record_id):
            return _stamp(*row)
        return GONE

    def stamps(self) -> Mapping[str, FileStamp]:
        rows = self._rows("SELECT id, version, length(text) FROM text")
        return {record_id: _stamp(version, size) for record_id, version, size in rows}

    def count(self) -> int:
        ((count,),) = self._rows("SELECT count(*) FROM text")
        return int(count)

    def pages(self, most: int) -> Iterator[Mapping[str, FileStamp | None]]:
        """The ids and stamps of all, in order, so many at a time."""
        last = ""
        while rows := self._rows(_PAGE, last, most):
            yield {record_id: _stamp(version, size) for record_id, version, size in rows}
            last = rows[-1][0]

    def state(self) -> int:
        """How many times something was written."""
        ((changes,),) = self._rows("SELECT changes FROM state")
        return int(changes)

    def sweep(self) -> None:
        """Nothing: SQLite itself takes back what a killed writer left."""

    def _rows(self, asked: str, *given: str | int) -> list[Any]:
        with self._explain_faults():
            return self._connection().execute(asked, given).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._explain_faults():
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")  # waits for whoever writes
            try:
                yield connection
                connection.execute(_CHANGED)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _connection(self) -> sqlite3.Connection:
        """The connection of this thread; a process that was forked opens its own."""
        found = getattr(self._opened, "connection", None)
        if found is None or self._opened.process != os.getpid():
            found = self._open()
            self._opened.connection, self._opened.process = found, os.getpid()
        return found

    def _open(self) -> sqlite3.Connection:
        if not self.path.is_file():
            raise RecordError(
                "the table of the records is missing.",
                place=str(self.path),
                remedy="Bring it back from the backup; a new catalogue makes it with colophon"
                " move-records table.",
                code="no-record-table",
            )
        found = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        (ours,) = found.execute("PRAGMA application_id").fetchone()
        (written,) = found.execute("PRAGMA user_version").fetchone()
        if ours != _OURS or written > _FORMAT:
            found.close()
            raise self._strange(newer=ours == _OURS)
        found.execute("PRAGMA synchronous = EXTRA")
        found.execute("PRAGMA secure_delete = ON")
        return found

    @contextmanager
    def _explain_faults(self) -> Iterator[None]:
        """What SQLite says, as the store says it of files."""
        try:
            yield
        except sqlite3.OperationalError as error:
            kind = error.sqlite_errorcode & 0xFF
            if kind == sqlite3.SQLITE_FULL:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self.path)) from error
            if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise RecordConflict(
                    "another program has been writing for half a minute.",
                    place=str(self.path),
                    remedy="End that program, then try again.",
                ) from error
            raise self._unreadable(error) from error
        except sqlite3.DatabaseError as error:
            raise self._unreadable(error) from error

    def _strange(self, *, newer: bool) -> RecordError:
        return RecordError(
            "was written by a newer Colophon." if newer else "is no table of records.",
            place=str(self.path),
            remedy="Install that version." if newer else "Bring it back from the backup.",
            code="strange-record-table",
        )

    def _unreadable(self, error: sqlite3.Error) -> RecordError:
        return RecordError(
            f"the table of the records cannot be used ({error}).",
            place=str(self.path),
            remedy="Look at the disk and the permissions, or bring it back from the backup.",
            code="damaged-record-table",
        )


def _stamp(version: bytes, size: int) -> FileStamp:
    """Small enough for times and inodes, which they stand for."""
    return FileStamp(int.from_bytes(version[:7], "big"), size, int.from_bytes(version[7:14], "big"))
