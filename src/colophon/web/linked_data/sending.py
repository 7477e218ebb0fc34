"""Sending an answer: validators, compression, and what browsers of other origins must know.

https://www.rfc-editor.org/rfc/rfc9110#name-conditional-requests
"""

import asyncio
import os
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import ExitStack
from email.utils import formatdate, parsedate_to_datetime
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO

from isal import isal_zlib

from colophon.services.answer import Answer, refusal
from colophon.web.linked_data.ranges import send_file
from colophon.web.oai.reply import takes_gzip

_GZIP = 31
_PIECE = 256 * 1024
_POLICY = (
    b"default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self';"
    b" connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self';"
    b" base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS = (
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"Link, ETag, Last-Modified, Location, Content-Type"),
    (b"x-content-type-options", b"nosniff"),
)


async def send_answer(answer: Answer, scope: Any, send: Any) -> None:
    """Send an answer under HTTP's conditions; of HEAD the header fields alone."""
    asked = dict(scope["headers"])
    if answer.pieces:
        await _send_pieces_or_file(answer, scope, send)
        return
    found = _conditional(answer, asked)
    body, fields = encode_body(found, asked)
    await send({"type": "http.response.start", "status": found.status, "headers": fields})
    head = scope["method"] == "HEAD" or found.status in (204, 304)
    await send({"type": "http.response.body", "body": b"" if head else body})


async def _send_pieces_or_file(answer: Answer, scope: Any, send: Any) -> None:
    first = answer.pieces[0]
    if len(answer.pieces) > 1 or not isinstance(first, Path) or not answer.headers:
        await _send_pieces(answer, scope, send)
        return
    try:
        await send_file(answer, first, scope, send, [*_ALWAYS])
    except FileNotFoundError:
        await send_answer(refusal(404, "The file has gone."), scope, send)


async def _send_pieces(answer: Answer, scope: Any, send: Any) -> None:
    """Send files piece by piece; memory stays flat."""
    with ExitStack() as stack:
        try:
            # opened at once: a publication may put others in their place meanwhile
            pieces = await asyncio.to_thread(_open_pieces, answer.pieces, stack)
        except OSError:
            again = (("retry-after", "5"),)
            body = b"It is being made anew: try again soon.\n"
            await send_answer(Answer(status=503, body=body, headers=again), scope, send)
            return
        states = [os.fstat(one.fileno()) for one in pieces if not isinstance(one, bytes)]
        sizes = [one.st_size for one in states]
        sizes += [len(one) for one in pieces if isinstance(one, bytes)]
        stamp = max((int(one.st_mtime) for one in states), default=0)
        fields = [
            *_ALWAYS,
            (b"content-type", answer.media_type.encode("latin-1")),
            (b"content-length", b"%d" % sum(sizes)),
            *([(b"last-modified", _http_date(stamp))] if stamp else []),
            (b"cache-control", b"no-cache"),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": fields})
        if scope["method"] != "HEAD":
            async for part in _parts(pieces):
                await send({"type": "http.response.body", "body": part, "more_body": True})
        await send({"type": "http.response.body", "body": b""})


def _open_pieces(pieces: Iterable[Path | bytes], stack: ExitStack) -> list[BinaryIO | bytes]:
    return [
        one if isinstance(one, bytes) else stack.enter_context(one.open("rb")) for one in pieces
    ]


async def _parts(pieces: Iterable[BinaryIO | bytes]) -> AsyncIterator[bytes]:
    for one in pieces:
        if isinstance(one, bytes):
            yield one
            continue
        while part := await asyncio.to_thread(one.read, _PIECE):
            yield part


def _conditional(answer: Answer, asked: Mapping[bytes, bytes]) -> Answer:
    """The answer, or that it has not changed."""
    if answer.status != 200 or not _is_unchanged(answer, asked):
        return answer
    return Answer(
        status=304,
        tag=answer.tag or _digest(answer.body),
        stamp=answer.stamp,
        links=answer.links,
        vary=answer.vary,
    )


def _is_unchanged(answer: Answer, asked: Mapping[bytes, bytes]) -> bool:
    tags = asked.get(b"if-none-match")
    if tags is not None:
        own = _etag(answer)
        return tags.strip() == b"*" or own in (one.strip() for one in tags.split(b","))
    since = asked.get(b"if-modified-since")
    if since is None or not answer.stamp:
        return False
    try:
        return parsedate_to_datetime(since.decode("ascii")).timestamp() >= answer.stamp
    except (ValueError, TypeError, OverflowError):
        return False


def _etag(answer: Answer) -> bytes:
    return b'W/"%s"' % (answer.tag or _digest(answer.body)).encode()


def _digest(body: bytes) -> str:
    return blake2b(body, digest_size=12).hexdigest()


def encode_body(
    answer: Answer, asked: Mapping[bytes, bytes]
) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """The body as the client takes it, and the header fields that go with it."""
    body, zipped = answer.body, answer.zipped
    if zipped and not takes_gzip(asked.get(b"accept-encoding", b"")):
        body, zipped = bytes(isal_zlib.decompress(body, _GZIP)), False
    fields = [*_ALWAYS]
    if answer.status not in (204, 304):
        fields.append((b"content-type", answer.media_type.encode("latin-1")))
        fields.append((b"content-length", b"%d" % len(body)))
        if zipped:
            fields.append((b"content-encoding", b"gzip"))
        if answer.media_type.startswith("text/html"):
            fields.append((b"content-security-policy", _POLICY))
    if answer.status in (200, 304):
        fields.append((b"etag", _etag(answer)))
        if not any(name == "cache-control" for name, _ in answer.headers):
            fields.append((b"cache-control", b"no-cache"))
        if answer.stamp:
            fields.append((b"last-modified", _http_date(answer.stamp)))
    else:
        fields.append((b"cache-control", b"no-store"))
    vary = ", ".join(one for one in (answer.vary, "Accept-Encoding") if one)
    fields.append((b"vary", vary.encode("ascii")))
    if answer.links:
        fields.append((b"link", ", ".join(answer.links).encode("ascii", "ignore")))
    if answer.location:
        fields.append((b"location", answer.location.encode("ascii", "ignore")))
    fields += [(name.encode("ascii"), value.encode("latin-1")) for name, value in answer.headers]
    return body, fields


@lru_cache(maxsize=64)
def _http_date(stamp: int) -> bytes:
    return formatdate(stamp, usegmt=True).encode("ascii")
