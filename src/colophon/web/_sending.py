"""Sending: conditional, compressed where wanted, in pieces, and not for ever."""

import asyncio
import logging
import re
from collections.abc import Sequence
from email.utils import formatdate, parsedate_to_datetime
from typing import Any

from colophon.web._pages import Page

LOG = logging.getLogger("colophon.web")
_PIECE = 256 * 1024
_XML = b"text/xml; charset=utf-8"
_GZIP = re.compile(rb"(?:^|,)\s*(gzip|x-gzip|\*)\s*(?:;\s*q\s*=\s*([0-9.]+)\s*)?(?=,|$)", re.I)

patience = asyncio.timeout


class Refused(Exception):
    """A request that HTTP itself turns down."""

    def __init__(self, status: int, message: str, *, retry_after: int = 0, allow: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.retry_after = retry_after
        self.allow = allow


class Outcome:
    """What the access log will say."""

    __slots__ = ("arguments", "codes", "sent", "status", "verb")

    def __init__(self) -> None:
        self.status = 0
        self.sent = 0
        self.verb = ""
        self.codes: Sequence[str] = ()
        self.arguments: Sequence[tuple[str, str]] = ()


async def send_page(page: Page, scope: Any, send: Any, outcome: Outcome, seconds: float) -> None:
    """Send a page, or 304 where the client has it."""
    asked = dict(scope["headers"])
    headers = [(b"content-type", _XML), (b"vary", b"Accept-Encoding")]
    if page.etag:
        headers += (
            (b"etag", page.etag),
            (b"last-modified", formatdate(page.latest, usegmt=True).encode()),
            (b"cache-control", b"no-cache"),
        )
        if _unchanged(page, asked):
            await _send(304, headers, b"", send, outcome, seconds)
            return
    else:
        headers.append((b"cache-control", b"no-store"))
    body = page.body
    if _takes_gzip(asked.get(b"accept-encoding", b"")):
        gzipped = page.gzipped
        if gzipped is not None:
            body = gzipped
            headers.append((b"content-encoding", b"gzip"))
    headers.append((b"content-length", b"%d" % len(body)))
    await _send(200, headers, b"" if scope["method"] == "HEAD" else body, send, outcome, seconds)


async def refuse(refused: Refused, scope: Any, send: Any, outcome: Outcome) -> None:
    """Turn a request down in plain words."""
    body = f"{refused.message}\n".encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-store")]
    headers.append((b"content-length", b"%d" % len(body)))
    if refused.retry_after:
        headers.append((b"retry-after", b"%d" % refused.retry_after))
    if refused.allow:
        headers.append((b"allow", refused.allow.encode()))
    if refused.status == 413:
        headers.append((b"connection", b"close"))
    shown = b"" if scope["method"] == "HEAD" else body
    await _send(refused.status, headers, shown, send, outcome, 10.0)


async def _send(
    status: int, headers: Sequence[tuple[bytes, bytes]], body: bytes,
    send: Any, outcome: Outcome, seconds: float,
) -> None:  # fmt: skip
    outcome.status = status
    await send({"type": "http.response.start", "status": status, "headers": headers})
    # piece by piece: a reader that stalls holds one page, and not for ever
    for start in range(0, max(len(body), 1), _PIECE):
        piece = body[start : start + _PIECE]
        more = start + _PIECE < len(body)
        async with patience(seconds):
            await send({"type": "http.response.body", "body": piece, "more_body": more})
        outcome.sent += len(piece)


def _takes_gzip(accepted: bytes) -> bool:
    """Whether Accept-Encoding names gzip with a weight above nothing."""
    for name, weight in _GZIP.findall(accepted[:1000]):
        if name.lower() != b"*" or b"gzip" not in accepted.lower():
            return not weight or weight.strip(b"0.") != b""
    return False


def _unchanged(page: Page, asked: dict[bytes, bytes]) -> bool:
    tags = asked.get(b"if-none-match")
    if tags is not None:
        return page.etag in (one.strip() for one in tags.split(b",")) or tags.strip() == b"*"
    since = asked.get(b"if-modified-since")
    if since is None:
        return False
    try:
        return parsedate_to_datetime(since.decode("ascii")).timestamp() >= page.latest
    except (ValueError, TypeError, OverflowError):
        return False
