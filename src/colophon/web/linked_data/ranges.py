"""A file sent whole or in part, under the conditions that a client states.

https://www.rfc-editor.org/rfc/rfc9110#name-range-requests
"""

import asyncio
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from colophon.services.answer import Answer

_PIECE = 256 * 1024
_RANGE = re.compile(rb"bytes=(\d{0,18})-(\d{0,18})")


class ByteRange(msgspec.Struct, frozen=True):
    """Which bytes are sent: from ``start`` to before ``end``; ``status`` is HTTP's."""

    status: int
    start: int = 0
    end: int = 0


def part_of(asked: Mapping[bytes, bytes], size: int, tag: bytes) -> ByteRange:
    """What a client that states these header fields is sent of a file of this size.

    Several ranges at once, and units that are not bytes, are answered with the whole file.
    """
    known = [one.strip() for one in asked.get(b"if-none-match", b"").split(b",")]
    if tag in known or known == [b"*"]:
        return ByteRange(304)
    found = _RANGE.fullmatch(asked.get(b"range", b"").strip())
    if found is None or asked.get(b"if-range", tag) != tag or not (found[1] or found[2]):
        return ByteRange(200, 0, size)
    if not found[1]:  # the last so many
        start, end = max(0, size - int(found[2])), size
    else:
        start, end = int(found[1]), min(size, int(found[2]) + 1) if found[2] else size
    return ByteRange(206, start, end) if start < end else ByteRange(416)


async def send_file(
    answer: Answer, path: Path, scope: Any, send: Any, always: list[tuple[bytes, bytes]]
) -> None:
    """Send a file; ``always`` are header fields of every answer.  Raises :class:`OSError`
    before anything is sent where the file has gone."""
    with await asyncio.to_thread(path.open, "rb") as file:
        state = os.fstat(file.fileno())
        tag = b'"%x-%x"' % (state.st_mtime_ns, state.st_size)
        part = part_of(dict(scope["headers"]), state.st_size, tag)
        fields = [*always, (b"etag", tag), (b"accept-ranges", b"bytes")]
        fields.append((b"cache-control", b"no-cache"))
        if part.status != 304:
            fields.append((b"content-type", answer.media_type.encode("latin-1")))
            fields.append((b"content-length", b"%d" % (part.end - part.start)))
        if part.status in (206, 416):
            span = b"*" if part.status == 416 else b"%d-%d" % (part.start, part.end - 1)
            fields.append((b"content-range", b"bytes %b/%d" % (span, state.st_size)))
        fields += [
            (name.encode("ascii"), value.encode("latin-1")) for name, value in answer.headers
        ]
        await send({"type": "http.response.start", "status": part.status, "headers": fields})
        if scope["method"] != "HEAD":
            await _send_bytes(file, part, send)
        await send({"type": "http.response.body", "body": b""})


async def _send_bytes(file: BinaryIO, part: ByteRange, send: Any) -> None:
    await asyncio.to_thread(file.seek, part.start)
    left = part.end - part.start
    while left:
        data = await asyncio.to_thread(file.read, min(_PIECE, left))
        if not data:
            return  # cut short while it was sent: the client sees that it is
        left -= len(data)
        await send({"type": "http.response.body", "body": data, "more_body": True})
