"""Plain requests: one whole GET in the simplest form of HTTP/1.1, or else something more.

https://www.rfc-editor.org/rfc/rfc9112
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

_REQUEST = re.compile(rb"GET [!-~]+ HTTP/1\.1\r\n((?:[!-9;-~]+:[\t -~]*\r\n)+)\r\n")
_END = b"\r\n\r\n"
_LONGEST = 16_384
_MORE = frozenset((b"content-length", b"transfer-encoding", b"expect", b"upgrade"))
"""headers of requests that are more than plain"""

Headers = Mapping[bytes, bytes]


class PlainRequest(NamedTuple):
    """The query and the headers, by lower-case name."""

    query: bytes
    headers: Headers


def plain(data: bytes, start: bytes) -> PlainRequest | None:
    """The request in ``data``, which begins with ``start`` (``GET /path?``); None for more."""
    if not (data.startswith(start) and data.endswith(_END) and len(data) < _LONGEST):
        return None
    found = _REQUEST.fullmatch(data)
    headers = _headers(found[1]) if found else None
    return (
        None if headers is None else PlainRequest(data[len(start) : data.index(b" ", 4)], headers)
    )


@lru_cache(maxsize=64)
def _headers(lines: bytes) -> Headers | None:
    """Headers by name, None where they make the request more than plain.

    A harvester sends the same ones again and again.
    """
    headers: dict[bytes, bytes] = {}
    for line in lines.split(b"\r\n")[:-1]:
        name, _, value = line.partition(b":")
        name = name.lower()
        if name in headers or name in _MORE:
            return None
        headers[name] = value.strip()
    return headers if headers.get(b"connection", b"keep-alive").lower() == b"keep-alive" else None
