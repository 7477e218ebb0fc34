"""Packages: ZIP files of what lies ready compressed, without compressing it again.

A gzip member and an entry of a ZIP hold the same compressed data (RFC 1951) between other
fields.  A package has fewer than 65,536 entries and 4 GB.

https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT · RFC 1952
"""

import struct
from collections.abc import Callable
from typing import IO

from colophon.publish.copies import zip_content

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION = 20
_UTF8 = 1 << 11
_DEFLATE = 8
_DAY = (1980 - 1980) << 9 | 1 << 5 | 1
"""1 January 1980: the same content is the same file"""
_GZIP_HEAD = 10
_GZIP_FOOT = struct.Struct("<2I")


class ZipPackage:
    """A ZIP that is written into a file, entry by entry."""

    def __init__(self, file: IO[bytes]) -> None:
        self._write: Callable[[bytes], int] = file.write
        self._place = 0
        self._entries = bytearray()
        self._count = 0

    def add(self, name: str, member: bytes) -> None:
        """One more entry; ``member`` is its content as :func:`copies.zipped` gives it."""
        checksum, size = _GZIP_FOOT.unpack(member[-_GZIP_FOOT.size :])
        content = member[_GZIP_HEAD : -_GZIP_FOOT.size]
        told = name.encode()
        common = (_VERSION, _UTF8, _DEFLATE, 0, _DAY, checksum, len(content), size, len(told), 0)
        self._entries += _CENTRAL.pack(b"PK\1\2", _VERSION, *common, 0, 0, 0, 0, self._place)
        self._entries += told
        self._put(_LOCAL.pack(b"PK\3\4", *common) + told + content)
        self._count += 1

    def finish(self, name: str, content: bytes) -> None:
        """A last entry, and the list of all."""
        self.add(name, zip_content(content))
        size, place = len(self._entries), self._place
        self._put(bytes(self._entries))
        self._put(_END.pack(b"PK\5\6", 0, 0, self._count, self._count, size, place, 0))

    def _put(self, content: bytes) -> None:
        self._write(content)
        self._place += len(content)
