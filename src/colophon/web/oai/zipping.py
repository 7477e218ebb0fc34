"""Zipping a page once, for every moment it is sent in.

Of a page only the beginning, with its responseDate, is another each time.  That part is
stored as it is, the rest deflated once, and the checksum of the whole made from those of
both; all of it is one gzip member, since several are read wrongly by many clients.

https://www.rfc-editor.org/rfc/rfc1951 · https://www.rfc-editor.org/rfc/rfc1952
"""

from collections.abc import Sequence
from zlib import crc32

_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_POLYNOMIAL = 0xEDB88320  # CRC-32, lowest power in the highest bit
_ONE = 1 << 31
_FRAME = len(_HEADER) + 5 + 8  # the header of a stored block, the trailer


class Zipped:
    """A page whose first chunk, always as long, is given when it is sent."""

    def __init__(self, begin: int, rest: Sequence[bytes]) -> None:
        from isal import isal_zlib

        compressor = isal_zlib.compressobj(1, wbits=-15)
        self._deflated = b"".join([*map(compressor.compress, rest), compressor.flush()])
        self._size = sum(map(len, rest))
        self._crc = 0
        for one in rest:
            self._crc = crc32(one, self._crc)
        self._behind = _power(8 * self._size)
        self._begin = begin
        self.length = _FRAME + begin + len(self._deflated)

    def under(self, first: bytes) -> tuple[bytes, bytes, bytes]:
        """The gzip member of the page that begins with ``first``."""
        length = len(first).to_bytes(2, "little")
        stored = b"%b\x00%b%b%b" % (_HEADER, length, bytes(b ^ 0xFF for b in length), first)
        crc = _product(self._behind, crc32(first)) ^ self._crc
        size = (len(first) + self._size) & 0xFFFFFFFF
        return stored, self._deflated, crc.to_bytes(4, "little") + size.to_bytes(4, "little")


def _product(one: int, other: int) -> int:
    """Two polynomials over GF(2), multiplied modulo that of CRC-32."""
    found = 0
    while one:
        if one & _ONE:
            found ^= other
        one = (one << 1) & 0xFFFFFFFF
        other = (other >> 1) ^ (_POLYNOMIAL if other & 1 else 0)
    return found


def _power(exponent: int) -> int:
    """x to this power, modulo the polynomial of CRC-32."""
    found, square = _ONE, _ONE >> 1
    while exponent:
        if exponent & 1:
            found = _product(square, found)
        square = _product(square, square)
        exponent >>= 1
    return found
