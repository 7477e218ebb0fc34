"""Replies: a page under HTTP's conditions, or a request that HTTP itself turns down.

https://www.rfc-editor.org/rfc/rfc9110
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import NamedTuple

from colophon.web.oai.pages import HeaderFields, KeptPage
from colophon.web.serving.transmission import SentChunk

_GZIP = re.compile(rb"(?:^|,)\s*(gzip|x-gzip|\*)\s*(?:;\s*q\s*=\s*([0-9.]+)\s*)?(?=,|$)", re.I)


class OaiReply(NamedTuple):
    """Status, header fields, and the body in chunks of ``length`` bytes together."""

    status: int
    fields: HeaderFields
    chunks: Sequence[SentChunk]
    length: int


class RefusedRequest(Exception):
    """A request that HTTP itself turns down."""

    def __init__(self, status: int, message: str, *, retry_after: int = 0, allow: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.retry_after = retry_after
        self.allow = allow


def reply(page: KeptPage, asked: Mapping[bytes, bytes], now: datetime) -> OaiReply:
    """A page for a client with these headers, or 304 where it has it."""
    if page.etag and _is_unchanged(page, asked):
        kept = (pair for pair in page.fields.pairs if not pair[0].startswith(b"content-"))
        return OaiReply(304, HeaderFields(kept), (), 0)
    return OaiReply(200, page.fields, page.chunks(now), page.length)


def refusal(refused: RefusedRequest) -> OaiReply:
    """A refusal in plain words."""
    body = f"{refused.message}\n".encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"cache-control", b"no-store"),
        (b"content-length", b"%d" % len(body)),
    ]
    if refused.retry_after:
        headers.append((b"retry-after", b"%d" % refused.retry_after))
    if refused.allow:
        headers.append((b"allow", refused.allow.encode()))
    if refused.status in (408, 413):
        headers.append((b"connection", b"close"))
    return OaiReply(refused.status, HeaderFields(headers), (body,), len(body))


@lru_cache(maxsize=256)
def takes_gzip(accepted: bytes) -> bool:
    """Whether an Accept-Encoding names gzip with a weight above nothing."""
    for name, weight in _GZIP.findall(accepted[:1000]):
        if name.lower() != b"*" or b"gzip" not in accepted.lower():
            return not weight or weight.strip(b"0.") != b""
    return False


def _is_unchanged(page: KeptPage, asked: Mapping[bytes, bytes]) -> bool:
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
