"""The stacks: the shelves of all formats, and the stamps that records on them still lack."""

import secrets
import sqlite3
from array import array
from collections import Counter, defaultdict
from contextlib import suppress
from pathlib import Path

from colophon.index._payload_file import ShelfWriter

STAMP = 20
"""characters of a datestamp: ``2026-11-23T12:00:00Z``"""

_BLANK = b" " * STAMP


def shelf_path(index: Path, name: str) -> Path:
    """Where a shelf lies: beside the index, and named after it."""
    return index.with_name(f"{index.name}-shelf-{name}")


def whole(index: Path, connection: sqlite3.Connection) -> bool:
    """Whether every shelf is there with all that counts."""
    for name, size in connection.execute("SELECT shelf, size FROM format"):
        path = shelf_path(index, name)
        if size and not (path.is_file() and path.stat().st_size >= size):
            return False
    return True


class Stacks:
    """Writing: shelves by format number, as the table ``format`` has them.

    A record whose publication has no stamp yet is put down with room for one.  ``leaf`` is
    how many records lie together.
    """

    def __init__(self, index: Path, connection: sqlite3.Connection, leaf: int) -> None:
        self._index = index
        self._connection = connection
        self._leaf = leaf
        self._shelves: dict[int, ShelfWriter] = {}
        self._counts: Counter[int] = Counter()
        self._numbers: dict[str, int] = {}
        self._stamps: dict[int, bytes] = {}
        self._lacking: defaultdict[tuple[int, int], array[int]] = defaultdict(lambda: array("Q"))

    def begin(self) -> None:
        """See what is there; what was put down and never settled is forgotten."""
        self.close()
        rows = self._connection.execute("SELECT no, name, shelf, size FROM format").fetchall()
        self._numbers = {name: number for number, name, _, _ in rows}
        self._shelves = {number: self._shelf(shelf, size) for number, _, shelf, size in rows}
        written = self._connection.execute("SELECT seq, written FROM publication")
        self._stamps = {seq: text.encode() for seq, text in written}
        self._lacking.clear()
        self._counts.clear()

    @property
    def numbers(self) -> dict[str, int]:
        """Number of each format that has a shelf, by its name."""
        return self._numbers

    def number(self, format: str) -> int:
        """The number of a format, which gets a shelf if it had none."""
        found = self._numbers.get(format)
        if found is None:
            name = secrets.token_hex(4)
            found = self._connection.execute(
                "INSERT INTO format(name, shelf, size) VALUES (?, ?, 0)", (format, name)
            ).lastrowid or 0  # fmt: skip
            self._numbers[format] = found
            self._shelves[found] = self._shelf(name, 0)
        return found

    def append(self, format: int, seq: int, before: bytes, after: bytes) -> tuple[int, int]:
        """Put a record down, its stamp between the two; returns (offset, length)."""
        stamp = self._stamps.get(seq)
        content = before + (stamp or _BLANK) + after
        offset = self.put(format, content)
        if stamp is None:
            self._lacking[format, seq].append(offset + len(before))
        return offset, len(content)

    def put(self, format: int, content: bytes) -> int:
        """Put a stamped record down; returns its offset."""
        shelf, count = self._shelves[format], self._counts[format]
        if count and count % self._leaf == 0:
            shelf.align()
        self._counts[format] = count + 1
        return shelf.append(content)

    def renew(self, format: int) -> ShelfWriter:
        """Begin an empty shelf for a format; returns the one it had."""
        self._counts[format] = 0
        old, name = self._shelves[format], secrets.token_hex(4)
        self._connection.execute(
            "UPDATE format SET shelf = ?, size = 0 WHERE no = ?", (name, format)
        )
        self._shelves[format] = self._shelf(name, 0)
        return old

    def stamp(self, seq: int, written: str) -> bool:
        """Write the stamp of a publication into what was put down for it since ``begin``.

        Returns whether it had another one, which stands in what was settled before.
        """
        stamp = written.encode()
        if len(stamp) != STAMP:
            raise ValueError(f"{written!r} is not a datestamp to the second")
        for (format, one), places in self._lacking.items():
            if one == seq:
                self._shelves[format].patch(places, stamp)
        had = self._stamps.get(seq, stamp)
        self._stamps[seq] = stamp
        return had != stamp

    def read(self, format: int, offset: int, length: int) -> bytes:
        """A stretch of a shelf."""
        return self._shelves[format].read(offset, length)

    @property
    def unsettled(self) -> int:
        """Bytes that are still to be brought to the disk."""
        return sum(shelf.unsettled for shelf in self._shelves.values())

    def settle(self) -> None:
        """Bring everything to the disk; until the transaction ends nobody looks at it."""
        for number, shelf in self._shelves.items():
            shelf.settle()
            self._connection.execute(
                "UPDATE format SET size = ? WHERE no = ? AND size <> ?",
                (shelf.size, number, shelf.size),
            )
        self._lacking.clear()

    def close(self) -> None:
        """Give the files back."""
        for shelf in self._shelves.values():
            shelf.close()

    def sweep(self) -> None:
        """Remove shelves that are no more in use, as far as readers let go of them."""
        names = {name for (name,) in self._connection.execute("SELECT shelf FROM format")}
        start = shelf_path(self._index, "").name
        for path in self._index.parent.glob(f"{start}*"):
            if path.name.removeprefix(start) not in names:
                with suppress(OSError):  # another system's open file
                    path.unlink()

    def _shelf(self, name: str, size: int) -> ShelfWriter:
        return ShelfWriter(shelf_path(self._index, name), size)
