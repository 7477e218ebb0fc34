"""The payload files of all formats, and the stamps that items in them still lack."""

import secrets
import sqlite3
from array import array
from collections import Counter, defaultdict
from contextlib import suppress
from pathlib import Path

from colophon.index.sqlite._payload_file import PayloadWriter

STAMP = 20
"""characters of a datestamp: ``2026-11-23T12:00:00Z``"""

_BLANK = b" " * STAMP


def payload_path(index: Path, name: str) -> Path:
    """Where a payload file lies: beside the index, and named after it."""
    return index.with_name(f"{index.name}-payload-{name}")


def are_whole(index: Path, connection: sqlite3.Connection) -> bool:
    """Whether every payload file is there with all that counts."""
    for name, size in connection.execute("SELECT file, size FROM format"):
        path = payload_path(index, name)
        if size and not (path.is_file() and path.stat().st_size >= size):
            return False
    return True


class PayloadFiles:
    """Writing: payload files by format number, as the table ``format`` has them.

    A record whose publication has no stamp yet is put down with room for one.  ``run`` is
    how many records lie together.
    """

    def __init__(self, index: Path, connection: sqlite3.Connection, run: int) -> None:
        self._index = index
        self._connection = connection
        self._run = run
        self._opened: dict[int, PayloadWriter] = {}
        self._counts: Counter[int] = Counter()
        self._numbers: dict[str, int] = {}
        self._stamps: dict[int, bytes] = {}
        self._lacking: defaultdict[tuple[int, int], array[int]] = defaultdict(lambda: array("Q"))

    def begin(self) -> None:
        """See what is there; what was put down and never settled is forgotten."""
        self.close()
        rows = self._connection.execute("SELECT no, name, file, size FROM format").fetchall()
        self._numbers = {name: number for number, name, _, _ in rows}
        self._opened = {number: self._writer(file, size) for number, _, file, size in rows}
        written = self._connection.execute("SELECT seq, written FROM publication")
        self._stamps = {seq: text.encode() for seq, text in written}
        self._lacking.clear()
        self._counts.clear()

    @property
    def numbers(self) -> dict[str, int]:
        """Number of each format that has a payload file, by its name."""
        return self._numbers

    def number(self, format: str) -> int:
        """The number of a format, which gets a payload file if it had none."""
        found = self._numbers.get(format)
        if found is None:
            name = secrets.token_hex(4)
            found = self._connection.execute(
                "INSERT INTO format(name, file, size) VALUES (?, ?, 0)", (format, name)
            ).lastrowid or 0  # fmt: skip
            self._numbers[format] = found
            self._opened[found] = self._writer(name, 0)
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
        file, count = self._opened[format], self._counts[format]
        if count and count % self._run == 0:
            file.align()
        self._counts[format] = count + 1
        return file.append(content)

    def give_up(self, format: int, offset: int, length: int) -> None:
        """Remember that what stands there is served no more."""
        if length:
            self._connection.execute(
                "INSERT OR REPLACE INTO waste VALUES (?, ?, ?)", (format, offset, length)
            )

    def formats_with_waste(self) -> list[int]:
        """The formats in whose payload files something stands that is served no more."""
        rows = self._connection.execute("SELECT DISTINCT format FROM waste ORDER BY format")
        return [number for (number,) in rows]

    def blank_waste(self) -> None:
        """Write over all that is served no more; it costs what was given up, not what there is."""
        for format, file in self._opened.items():
            rows = self._connection.execute(
                "SELECT offset, length FROM waste WHERE format = ? ORDER BY offset", (format,)
            ).fetchall()
            if rows:
                file.blank(rows)
        self._connection.execute("DELETE FROM waste")

    def renew(self, format: int) -> PayloadWriter:
        """Begin an empty payload file for a format; returns the one it had."""
        self._counts[format] = 0
        self._connection.execute("DELETE FROM waste WHERE format = ?", (format,))
        old, name = self._opened[format], secrets.token_hex(4)
        self._connection.execute(
            "UPDATE format SET file = ?, size = 0 WHERE no = ?", (name, format)
        )
        self._opened[format] = self._writer(name, 0)
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
                self._opened[format].patch(places, stamp)
        had = self._stamps.get(seq, stamp)
        self._stamps[seq] = stamp
        return had != stamp

    def read(self, format: int, offset: int, length: int) -> bytes:
        """A stretch of a payload file."""
        return self._opened[format].read(offset, length)

    @property
    def unsettled(self) -> int:
        """Bytes that are still to be brought to the disk."""
        return sum(file.unsettled for file in self._opened.values())

    def settle(self) -> None:
        """Bring everything to the disk; until the transaction ends nobody looks at it."""
        for number, file in self._opened.items():
            file.settle()
            self._connection.execute(
                "UPDATE format SET size = ? WHERE no = ? AND size <> ?",
                (file.size, number, file.size),
            )
        self._lacking.clear()

    def close(self) -> None:
        """Give the files back."""
        for file in self._opened.values():
            file.close()

    def sweep(self) -> None:
        """Remove payload files that are no more in use, as far as readers let go of them."""
        names = {name for (name,) in self._connection.execute("SELECT file FROM format")}
        start = payload_path(self._index, "").name
        for path in self._index.parent.glob(f"{start}*"):
            if path.name.removeprefix(start) not in names:
                with suppress(OSError):  # another system's open file
                    path.unlink()

    def _writer(self, name: str, size: int) -> PayloadWriter:
        return PayloadWriter(payload_path(self._index, name), size)
