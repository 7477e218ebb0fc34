"""Zipping a page once, for every moment it is sent in.

Of a page only the beginning, with its responseDate, is another each time.  That part is
stored as it is, the rest deflated once, and the checksum of the whole made from those of
both; all of it is one gzip member, since several are read wrongly by many clients.

https://www.rfc-editor.org/rfc/rfc1951 · https://www.rfc-editor.org/rfc/rfc1952
"""

from collections.abc import Sequence

_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_FRAME = len(_HEADER) + 5 + 8  # the header of a stored block, the trailer


class Zipped:
    """A page whose first chunk, ``begin`` bytes long, is given when it is sent."""

    def __init__(self, begin: int, rest: Sequence[bytes]) -> None:
        from isal import isal_zlib

        joined = b"".join(rest)
        self._combine = isal_zlib.crc32_combine
        self._checksum = isal_zlib.crc32
        self._deflated = isal_zlib.compress(joined, 1, wbits=-15)
        self._crc = isal_zlib.crc32(joined)
        self._size = len(joined)
        self.length = _FRAME + begin + len(self._deflated)

    def under(self, first: bytes) -> tuple[bytes, bytes, bytes]:
        """The gzip member of the page that begins with ``first``."""
        length = len(first).to_bytes(2, "little")
        stored = b"%b\x00%b%b%b" % (_HEADER, length, bytes(b ^ 0xFF for b in length), first)
        crc = self._combine(self._checksum(first), self._crc, self._size)
        size = (len(first) + self._size) & 0xFFFFFFFF
        return stored, self._deflated, crc.to_bytes(4, "little") + size.to_bytes(4, "little")
