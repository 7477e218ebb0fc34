"""Parsed records kept between runs, with what was made of them, so that unchanged files are
not parsed again.

Files are known by the id of their record, time, size and inode, and where these differ by the
digest of their bytes.  The cache is SQLite with msgpack in it, never pickle: a cache from elsewhere
can be wrong but it cannot run anything.  Losing it costs time only, so whatever is wrong
with it, it is done without.
"""

import contextlib
import hashlib
import sqlite3
import time
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

import msgspec

from colophon.model.record import Record
from colophon.model.spoilt import SPOILT
from colophon.profile import Profile
from colophon.store.table import is_table
from colophon.store.texts import FileStamp

NAME = "parsed.sqlite"
"""the file, in the folder of what can be made anew"""
FORMER_NAMES = ("records.sqlite", "summaries.msgpack")
"""files of earlier versions in its place, which are removed"""
FORMAT = "4"
"""raised when the same file would be read as another record"""

SETTLED = 2_000_000_000
"""nanoseconds after which a file's time tells a later change from this one"""

_AT_ONCE = 500
"""rows written in one go"""
_PATIENCE = 5.0
"""seconds to wait for another process that writes its cache"""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS shape (key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS record (
  id TEXT PRIMARY KEY, time INTEGER, size INTEGER, inode INTEGER, version TEXT, data BLOB
);
CREATE TABLE IF NOT EXISTS view (
  kind TEXT, id TEXT, key TEXT, version TEXT, data BLOB, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
"""
_PAGE = 16_384
"""bytes of a page of the file, in which several views have room"""
_STATES = """
SELECT id, time, size, inode, version FROM record WHERE id IN (SELECT value FROM json_each(?))
"""
_IDS = "SELECT id FROM record WHERE id > ? ORDER BY id LIMIT 500"
_VIEWS = """
SELECT id, version, data FROM view
WHERE kind = ? AND key = ? AND id >= ? ORDER BY id LIMIT 500
"""


@cache
def _record_shape() -> bytes:
    """The schema of records, as bytes that are others when it is another."""
    return msgspec.json.encode(msgspec.json.schema(Record), order="sorted")


def remove_cache(folder: Path) -> None:
    """Remove what is kept in a folder, with what earlier versions kept there.

    A table of records, which has the name of a former cache, is none and stays.
    """
    for name in (NAME, *FORMER_NAMES):
        for path in folder.glob(f"{name}*"):
            with contextlib.suppress(OSError):
                if not is_table(path):
                    path.unlink()


class Cache:
    """The records of a store by id; ``folder`` is that of the cache.

    ``read`` gives the bytes of a record's file, None where it has gone; ``stamp`` the state
    of a file as it is now, zeros when it is gone.  What is new is written now and then and by
    :meth:`close`.
    """

    def __init__(
        self,
        folder: Path,
        profile: Profile,
        read: Callable[[str], bytes | None],
        stamp: Callable[[str], FileStamp],
    ) -> None:
        self._folder = folder
        self._bytes = read
        self.stamp = stamp
        fields = msgspec.msgpack.encode(profile.fields)
        self._key = hashlib.sha256(FORMAT.encode() + _record_shape() + fields).hexdigest()
        self._states: dict[str, tuple[int, int, int, str]] = {}
        self._gone: list[tuple[str]] = []
        self._new: list[tuple[str, int, int, int, str, bytes]] = []
        self._stamps: list[tuple[int, int, str]] = []
        self._views: list[tuple[str, str, str, str, bytes]] = []
        self._decode = msgspec.msgpack.Decoder(Record).decode
        self._connection = self._open_database(folder / NAME)

    def _open_database(self, path: Path) -> sqlite3.Connection | None:
        if not path.exists():
            remove_cache(path.parent)
        for _ in range(2):
            connection = None
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                connection = sqlite3.connect(path, timeout=_PATIENCE)
                # what is erased must not linger in free pages
                connection.execute("PRAGMA secure_delete = ON")
                connection.execute(f"PRAGMA page_size = {_PAGE}")
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
            # an earlier format may have had other columns
            connection.executescript(
                "DROP TABLE record; DROP TABLE view; DELETE FROM shape;" + _SCHEMA
            )
            with connection:
                connection.execute("INSERT INTO shape VALUES (?)", (self._key,))

    def look_ahead(self, ids: Sequence[str]) -> None:
        """Hold what is known of these files, and of no others, for :meth:`version`."""
        asked = msgspec.json.encode(ids).decode()
        self._states = {row[0]: row[1:] for row in self._rows(_STATES, asked)}

    def _rows(self, asked: str, *given: str) -> list[Any]:
        if self._connection is None:
            return []
        try:
            return self._connection.execute(asked, given).fetchall()
        except sqlite3.OperationalError:
            return []
        except sqlite3.Error:
            self._give_up()
            return []

    def _give_up(self) -> None:
        """Do without a database that is damaged; the next one to open it makes it anew."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        remove_cache(self._folder)

    def version(self, id_: str, stamp: FileStamp | None = None) -> str | None:
        """The version of a file looked ahead for that has not changed since it was parsed, or
        None.

        ``stamp`` is its state a moment ago, where that is known.

        Another time or inode with the same size means a copy, or a file that was young
        when it was kept: its bytes tell.
        """
        known = self._states.get(id_)
        if known is None:
            return None
        stamp = stamp or self.stamp(id_)
        if known[:3] != stamp and not self._confirm(id_, known[3], known[1], stamp):
            return None
        return known[3]

    def _confirm(self, id_: str, version: str, size: int, stamp: FileStamp) -> bool:
        """Whether the bytes of a file are those that were parsed."""
        if stamp.size != size:
            return False
        data = self._bytes(id_)
        if data is None or hashlib.sha256(data).hexdigest() != version:
            return False
        if _is_settled(stamp) and self.stamp(id_) == stamp:
            self._stamps.append((stamp.time, stamp.inode, id_))
        return True

    def record(self, id_: str) -> Record | None:
        """The record parsed from a file; None where it cannot be had any more."""
        if self._connection is None:
            return None
        try:
            row = self._connection.execute(
                "SELECT data FROM record WHERE id = ?", (id_,)
            ).fetchone()
            return self._decode(row[0]) if row and row[0] else None
        except (sqlite3.Error, *SPOILT):
            return None

    def put(self, id_: str, stamp: FileStamp, record: Record | None, version: str) -> None:
        """Keep a record that was parsed after ``stamp`` was taken; None keeps the version only.

        Where ``stamp`` is not the file's, or the file is so young that a second change may
        carry the same time, its bytes are looked at the next time.
        """
        if not _is_settled(stamp) or self.stamp(id_) != stamp:
            stamp = FileStamp(0, stamp.size, 0)
        data = b"" if record is None else msgspec.msgpack.encode(record)
        self._new.append((id_, *stamp, version, data))
        self._write_many()

    def is_known(self, id_: str, version: str) -> bool:
        """Whether this version of a file is kept, whatever the file is by now."""
        return self._rows("SELECT version FROM record WHERE id = ?", id_) == [(version,)]

    def views(self, kind: str, key: str) -> "Views":
        """What was kept of files under this kind and key, to be asked for by rising ids."""
        return Views(partial(self._views_from, kind, key))

    def _views_from(self, kind: str, key: str, id_: str) -> list[tuple[str, str, bytes]]:
        return self._rows(_VIEWS, kind, key, id_)

    def put_view(self, id_: str, kind: str, key: str, version: str, data: bytes) -> None:
        """Keep what was made of a version of a file; the one before it goes."""
        self._views.append((kind, id_, key, version, data))
        self._write_many()

    def drop(self, id_: str) -> None:
        """Keep nothing of a file."""
        self._gone.append((id_,))
        self._write_many()

    def close(self, files: int | None = None) -> None:
        """Write what is new; where another number is kept than there are ``files``, those that
        are there no more are forgotten."""
        self._write()
        if files is not None and self._rows("SELECT count(*) FROM record") != [(files,)]:
            self._forget_gone()
        if self._connection is not None:
            self._connection.close()

    def _forget_gone(self) -> None:
        last = ""
        while rows := self._rows(_IDS, last):
            self._gone = [row for row in rows if not self.stamp(row[0]).size]
            self._write()
            last = rows[-1][0]

    def _write_many(self) -> None:
        if len(self._new) + len(self._views) + len(self._gone) >= _AT_ONCE:
            self._write()

    def _write(self) -> None:
        new, self._new = self._new, []
        gone, self._gone = self._gone, []
        views, self._views = self._views, []
        stamps, self._stamps = self._stamps, []
        if self._connection is None or not (new or gone or views or stamps):
            return
        run = self._connection.executemany
        try:
            with self._connection:
                run("DELETE FROM record WHERE id = ?", gone)
                run("DELETE FROM view WHERE id = ?", gone)
                run("UPDATE record SET time = ?, inode = ? WHERE id = ?", stamps)
                run("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?)", new)
                run("INSERT OR REPLACE INTO view VALUES (?, ?, ?, ?, ?)", views)
        except sqlite3.OperationalError:
            pass  # another one writes, or the disk is full
        except sqlite3.Error:
            self._give_up()


def _is_settled(stamp: FileStamp) -> bool:
    return time.time_ns() - stamp.time > SETTLED


class Views:
    """Reads views some hundreds at a time: one by one takes longer than making many of them."""

    def __init__(self, read: Callable[[str], list[tuple[str, str, bytes]]]) -> None:
        self._read = read
        self._known: dict[str, tuple[str, bytes]] = {}
        self._last: str | None = ""

    def get(self, id_: str, version: str) -> bytes | None:
        """What was kept of this version of a file; an id before the last asked for is unknown."""
        while self._last is not None and id_ > self._last:
            rows = self._read(max(id_, self._last))
            self._known = {row[0]: row[1:] for row in rows}
            last = rows[-1][0] if rows else None
            self._last = last if last != self._last else None
        found = self._known.get(id_)
        return found[1] if found and found[0] == version else None
