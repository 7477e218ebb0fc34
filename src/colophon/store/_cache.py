"""Parsed records kept between runs, so that unchanged files are not parsed again.

Files are known by name, time, size and inode.  The cache is SQLite with msgpack in it,
never pickle: a cache from elsewhere can be wrong but it cannot run anything.  Losing it
costs time only, so whatever is wrong with it, it is done without.
"""

import contextlib
import hashlib
import os
import sqlite3
import time
from pathlib import Path
from typing import NamedTuple

import msgspec

from colophon.model.record import Record
from colophon.model.spoilt import SPOILT
from colophon.profile import Profile

FORMAT = "3"
"""raised when the same file would be read as another record"""

SETTLED = 2_000_000_000
"""nanoseconds after which a file's time tells a later change from this one"""

_AT_ONCE = 500
"""records written in one go"""
_PATIENCE = 5.0
"""seconds to wait for another process that writes its cache"""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS shape (key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS record (
  name TEXT PRIMARY KEY, time INTEGER, size INTEGER, inode INTEGER, version TEXT, data BLOB
);
"""


class Stamp(NamedTuple):
    """What tells one state of a file from another."""

    time: int
    size: int
    inode: int


class Cache:
    """The records of a folder by file name; ``path`` is the cache's own.

    What is new is written now and then and by :meth:`close`.
    """

    def __init__(self, path: Path, folder: Path, profile: Profile) -> None:
        self._within = os.path.join(folder, "")
        shape = msgspec.json.encode(msgspec.json.schema(Record), order="sorted")
        fields = msgspec.msgpack.encode(profile.fields)
        self._key = hashlib.sha256(FORMAT.encode() + shape + fields).hexdigest()
        self._states: dict[str, tuple[int, int, int, str]] = {}
        self._seen: set[str] = set()
        self._new: list[tuple[str, int, int, int, str, bytes]] = []
        self._decode = msgspec.msgpack.Decoder(Record).decode
        self._connection = self._opened(path)

    def _opened(self, path: Path) -> sqlite3.Connection | None:
        for _ in range(2):
            connection = None
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                connection = sqlite3.connect(path, timeout=_PATIENCE)
                # what is erased must not linger in free pages
                connection.execute("PRAGMA secure_delete = ON")
                connection.executescript(_SCHEMA)
                self._read(connection)
                return connection
            except (OSError, sqlite3.Error):
                if connection is not None:
                    connection.close()
                with contextlib.suppress(OSError):
                    path.unlink()  # not a cache of ours: it is made anew
        return None

    def _read(self, connection: sqlite3.Connection) -> None:
        if connection.execute("SELECT key FROM shape").fetchall() != [(self._key,)]:
            with connection:
                connection.execute("DELETE FROM record")
                connection.execute("DELETE FROM shape")
                connection.execute("INSERT INTO shape VALUES (?)", (self._key,))
        rows = connection.execute("SELECT name, time, size, inode, version FROM record")
        self._states = {row[0]: row[1:] for row in rows}

    def stamp(self, name: str) -> Stamp:
        """The state of a file as it is now; zeros when it is gone."""
        try:
            found = os.stat(self._within + name)
        except OSError:
            return Stamp(0, 0, 0)
        return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)

    def version(self, name: str) -> str | None:
        """The version of a file that has not changed since it was parsed, or None."""
        known = self._states.get(name)
        if known is None or known[:3] != self.stamp(name):
            return None
        self._seen.add(name)
        return known[3]

    def record(self, name: str) -> Record | None:
        """The record parsed from a file; None where it cannot be had any more."""
        if self._connection is None:
            return None
        try:
            row = self._connection.execute(
                "SELECT data FROM record WHERE name = ?", (name,)
            ).fetchone()
            return self._decode(row[0]) if row else None
        except (sqlite3.Error, *SPOILT):
            return None

    def put(self, name: str, stamp: Stamp, record: Record, version: str) -> None:
        """Keep a record that was parsed after ``stamp`` was taken.

        Not when the file is so young that a second change may carry the same time.
        """
        if self.stamp(name) == stamp and time.time_ns() - stamp.time > SETTLED:
            self._seen.add(name)
            self._new.append((name, *stamp, version, msgspec.msgpack.encode(record)))
            if len(self._new) >= _AT_ONCE:
                self._write()

    def close(self) -> None:
        """Write what is new, forget what is gone."""
        if self._connection is None:
            return
        gone = [(name,) for name in self._states.keys() - self._seen]
        self._write(gone)
        self._connection.close()

    def _write(self, gone: list[tuple[str]] | None = None) -> None:
        new, self._new = self._new, []
        if self._connection is None or not (new or gone):
            return
        with contextlib.suppress(sqlite3.Error), self._connection:
            self._connection.executemany("DELETE FROM record WHERE name = ?", gone or ())
            self._connection.executemany(
                "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?)", new
            )
