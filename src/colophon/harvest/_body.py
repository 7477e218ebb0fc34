"""The body of an answer: whole, unpacked and within bounds, or an error that says which not.

https://www.rfc-editor.org/rfc/rfc9110#name-content-codings
"""

import http.client
import zlib

from colophon.model.errors import HarvestError

_PIECE = 64 * 1024
_GZIP = b"\x1f\x8b"
_XML = (b"<?xml", b"<OAI-PMH", b"\xef\xbb\xbf<")
"""how an answer begins that says it is packed and is not"""

_CODINGS = frozenset(("gzip", "x-gzip", "deflate"))


def body(response: http.client.HTTPResponse, limit: int, url: str) -> bytes:
    """Read and unpack; raises :class:`HarvestError` where it is too large or cut short."""
    raw = _raw(response, limit, url)
    coding = (response.getheader("Content-Encoding") or "").strip().lower()
    if raw.startswith(_GZIP) or (coding in _CODINGS and not raw.startswith(_XML)):
        return _unpack_body(raw, limit, url) if raw else raw
    if coding in _CODINGS or coding in ("", "identity", "none") or raw.startswith(_XML):
        return raw
    raise HarvestError(
        f"the answer is packed as {coding[:40]!r}, which was not asked for.",
        place=url,
        remedy="Tell the provider.",
        code="unknown-coding",
    )


def _raw(response: http.client.HTTPResponse, limit: int, url: str) -> bytes:
    """What comes over the wire, to the length announced."""
    announced = response.length
    found = bytearray()
    while announced is None or len(found) < announced:
        rest = _PIECE if announced is None else min(_PIECE, announced - len(found))
        try:
            piece = response.read1(rest)
        except (http.client.IncompleteRead, ValueError) as error:
            raise cut_short(url) from error
        if not piece:
            break
        found += piece
        if len(found) > limit:
            raise _too_large(limit, url)
    if announced is not None and len(found) < announced:
        raise cut_short(url)
    return bytes(found)


def _unpack_body(raw: bytes, limit: int, url: str) -> bytes:
    """All members of a gzip file, or one stream of zlib or bare deflate."""
    found = bytearray()
    rest = raw
    while rest:
        engine = zlib.decompressobj(_window(rest))
        try:
            found += engine.decompress(rest, limit + 1 - len(found))
        except zlib.error as error:
            raise _error_of_packing(url) from error
        if len(found) > limit:
            raise _too_large(limit, url)
        if not engine.eof:
            raise cut_short(url)
        # what is no further member is padding
        rest = engine.unused_data if engine.unused_data.startswith(_GZIP) else b""
    return bytes(found)


def _window(raw: bytes) -> int:
    """The window size that tells zlib which of its three formats this is."""
    if raw.startswith(_GZIP):
        return 31
    headed = len(raw) > 1 and raw[0] & 0x0F == 8 and (raw[0] << 8 | raw[1]) % 31 == 0
    return 15 if headed else -15


def cut_short(url: str) -> HarvestError:
    """The answer ended before its end."""
    return HarvestError(
        "the answer was cut short.",
        place=url,
        remedy="Run the same harvest again; it goes on where it stopped.",
        code="cut-short",
    )


def _error_of_packing(url: str) -> HarvestError:
    return HarvestError(
        "the answer cannot be unpacked.",
        place=url,
        remedy="Try again later, or tell the provider.",
        code="cut-short",
    )


def _too_large(limit: int, url: str) -> HarvestError:
    size = f"{limit // 2**20} MB" if limit >= 2**20 else f"{limit} bytes"
    return HarvestError(
        f"the answer is larger than {size}.",
        place=url,
        remedy="Ask the provider for smaller pages.",
        code="too-large",
    )
