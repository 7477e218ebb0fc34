"""A payload file: the items of one format as ready bytes, one behind the other.

The file only grows: what is replaced stays behind as waste, so that a reader who holds the
file does not see it change, until the file is made anew under another name.  What is to be
forgotten is written over with spaces where it stands.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

Extent = tuple[int, int]
"""offset and length of a stretch"""

_BLOCK = 256 * 1024
_MEMORY_PAGE = 4096
_FEW = 3
_NEAR = 16 * 1024
_LARGEST = 4 * 1024 * 1024


class PayloadWriter:
    """The one writer of a payload file, of which ``size`` bytes count; opened when needed.

    Bytes behind ``size`` are left by one that was killed, and are written over.
    """

    def __init__(self, path: Path, size: int = 0) -> None:
        self.path = path
        self._settled = self._written = size
        self._waiting = bytearray()
        self._file: BinaryIO | None = None

    @property
    def size(self) -> int:
        """Bytes that count, written or not."""
        return self._written + len(self._waiting)

    @property
    def unsettled(self) -> int:
        """Bytes that count and may not be on the disk."""
        return self.size - self._settled

    def append(self, content: bytes) -> int:
        """Put content at the end; returns where it begins."""
        begin = self.size
        self._waiting += content
        if len(self._waiting) >= _BLOCK:
            self._write()
        return begin

    def align(self) -> None:
        """Begin what comes next where a page of memory does, from which it is sent fastest."""
        self._waiting += bytes(-self.size % _MEMORY_PAGE)

    def patch(self, places: Sequence[int], content: bytes) -> None:
        """Write over a few bytes at each of these places, which no reader has seen yet.

        The places are in order.
        """
        self._write()
        file, at = self._open_file(), 0
        while at < len(places):
            begin = places[at]
            file.seek(begin)
            window = bytearray(file.read(_BLOCK))
            while at < len(places) and places[at] - begin + len(content) <= len(window):
                place = places[at] - begin
                window[place : place + len(content)] = content
                at += 1
            file.seek(begin)
            file.write(window)

    def blank(self, stretches: Iterable[Extent]) -> None:
        """Write over stretches with spaces, and bring that to the disk.

        Who is in the middle of sending one of them sends the spaces, which are nothing in XML.
        """
        file = self._open_file()
        for begin, length in stretches:
            file.seek(begin)
            for done in range(0, length, _BLOCK):
                file.write(b" " * min(_BLOCK, length - done))
        os.fsync(file.fileno())

    def read(self, begin: int, length: int) -> bytes:
        """A stretch of what is there."""
        self._write()
        file = self._open_file()
        file.seek(begin)
        return file.read(length)

    def settle(self) -> None:
        """Bring everything to the disk."""
        self._write()
        if self._file and self._settled < self._written:
            os.fsync(self._file.fileno())
        self._settled = self._written

    def close(self) -> None:
        """Give the file back; what has not been settled may be lost."""
        if self._file:
            self._file.close()
            self._file = None

    def _write(self) -> None:
        if not self._waiting:
            return
        file = self._open_file()
        file.seek(self._written)
        content, self._waiting = self._waiting, bytearray()
        left = memoryview(content)
        while left:
            left = left[file.write(left) :]
        self._written += len(content)

    def _open_file(self) -> BinaryIO:
        if self._file is None:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
            self._file = open(handle, "r+b", buffering=0)  # noqa: SIM115
            self._file.truncate(self._written)
        return self._file


class Excerpt:
    """An extent of a payload file, read when asked; or sent by the system, from file to socket."""

    __slots__ = ("_length", "_reader", "offset")

    def __init__(self, reader: "PayloadReader", offset: int, length: int) -> None:
        self._reader = reader
        self.offset = offset
        self._length = length

    def fileno(self) -> int:
        """The open file that it is a stretch of, from ``offset``."""
        return self._reader.fileno()

    def __len__(self) -> int:
        return self._length

    def __bytes__(self) -> bytes:
        return self._reader.read(self.offset, self._length)


class PayloadReader:
    """A reader of a payload file; not for two threads at once.

    The file is given back with the last excerpt of it that somebody holds.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb", buffering=0)
        self.name = path.name

    def __del__(self) -> None:
        file = getattr(self, "_file", None)  # none where it could not be opened
        if file:
            file.close()

    def fileno(self) -> int:
        """The open file."""
        return self._file.fileno()

    def read(self, begin: int, length: int) -> bytes:
        """A stretch of the file; raises OSError where the file is shorter."""
        self._file.seek(begin)
        found = self._file.read(length)
        if found is None or len(found) != length:
            raise OSError(f"{self.name} ends too early; delete the index and publish again")
        return found

    def gather(self, extents: Sequence[Extent]) -> list[bytes | Excerpt]:
        """Stretches of the file: a few as they are, many joined.

        What lies near each other is read at once.
        """
        if len(extents) <= _FEW:
            return [Excerpt(self, *extent) for extent in extents]
        pieces: list[memoryview] = []
        for begin, length, together in _near(extents):
            content = memoryview(self.read(begin, length))
            pieces += [content[one : one + size] for one, size in together]
        return [b"".join(pieces)]


def _near(extents: Iterable[Extent]) -> Iterator[tuple[int, int, list[Extent]]]:
    """(offset, length) of what to read, and the extents in it as they lie there."""
    begin = end = 0
    together: list[Extent] = []
    for offset, length in extents:
        if together and not (end <= offset < end + _NEAR and offset + length < begin + _LARGEST):
            yield begin, end - begin, together
            together = []
        if not together:
            begin = offset
        together.append((offset - begin, length))
        end = offset + length
    if together:
        yield begin, end - begin, together
