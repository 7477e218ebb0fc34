"""Parsed records kept between runs, so that unchanged files are not parsed again.

Files are known by path, time, size and inode.  The cache is msgpack, never pickle: a
cache from elsewhere can be wrong but it cannot run anything.  Losing it costs time only.
"""

import contextlib
import hashlib
import os
import time
from pathlib import Path
from typing import NamedTuple

import msgspec

from colophon.profile import Profile
from colophon.record import Record
from colophon.store import _files

FORMAT = "1"
"""raised when the same file would be read as another record"""

SETTLED = 2_000_000_000
"""nanoseconds after which a file's time tells a later change from this one"""


class Stamp(NamedTuple):
    """What tells one state of a file from another."""

    time: int
    size: int
    inode: int


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    time: int
    size: int
    inode: int
    version: str
    record: msgspec.Raw


class _Contents(msgspec.Struct, array_like=True):
    key: str
    entries: dict[str, _Entry]


class Cache:
    """Records by file name; read once, written by :meth:`close` when anything is new."""

    def __init__(self, path: Path, profile: Profile) -> None:
        self.path = path
        shape = msgspec.json.encode(msgspec.json.schema(Record), order="sorted")
        key = hashlib.sha256(FORMAT.encode() + shape + msgspec.msgpack.encode(profile.fields))
        self._key = key.hexdigest()
        self._old = self._read()
        self._new: dict[str, _Entry] = {}
        self._changed = False
        self._decode = msgspec.msgpack.Decoder(Record).decode

    def _read(self) -> dict[str, _Entry]:
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            contents = msgspec.msgpack.decode(self.path.read_bytes(), type=_Contents)
            if contents.key == self._key:
                return contents.entries
        return {}

    def stamp(self, path: Path) -> Stamp:
        """The state of a file as it is now; zeros when it is gone."""
        try:
            found = os.stat(path)
        except OSError:
            return Stamp(0, 0, 0)
        return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)

    def get(self, path: Path) -> tuple[Record, str] | None:
        """The record and version of a file that has not changed, or None."""
        entry = self._old.get(path.name)
        if entry is None or (entry.time, entry.size, entry.inode) != self.stamp(path):
            return None
        try:
            record = self._decode(entry.record)
        except msgspec.MsgspecError:
            return None
        self._new[path.name] = entry
        return record, entry.version

    def put(self, path: Path, stamp: Stamp, record: Record, version: str) -> None:
        """Keep a record that was parsed after ``stamp`` was taken.

        Not when the file is so young that a second change may carry the same time.
        """
        if self.stamp(path) == stamp and time.time_ns() - stamp.time > SETTLED:
            raw = msgspec.Raw(msgspec.msgpack.encode(record))
            self._new[path.name] = _Entry(*stamp, version, raw)
            self._changed = True

    def close(self) -> None:
        """Write what is new; a cache that cannot be written is done without."""
        if self._changed or len(self._new) != len(self._old):
            contents = msgspec.msgpack.encode(_Contents(self._key, self._new))
            with contextlib.suppress(OSError):
                _files.write(self.path, contents)
