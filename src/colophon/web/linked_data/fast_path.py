"""The fast path of records: plain requests for pages and formats, answered as they were before.

What was sent once is kept as the bytes that it was sent as, until something is published;
what is not plain goes the usual way.

https://www.rfc-editor.org/rfc/rfc9112
"""

import sqlite3
from collections import OrderedDict
from http import HTTPStatus
from time import monotonic, perf_counter, time
from typing import Any
from urllib.parse import unquote

import msgspec

from colophon.model.errors import ColophonError
from colophon.services.linked_data.respond import RECORD
from colophon.web.linked_data.endpoint import LinkedDataEndpoint
from colophon.web.linked_data.sending import encode_body
from colophon.web.oai.pages import http_date
from colophon.web.oai.plain_request import PlainRequest, plain
from colophon.web.serving.access import LoggedOutcome, Proxies, is_noting, note
from colophon.web.serving.connection import Connection
from colophon.web.serving.hosts import Hosts

_MORE = frozenset((b"if-none-match", b"if-modified-since"))
"""headers that make a request more than plain here"""
_FRAME = 1_000
"""bytes that an answer takes beside its own"""

_Key = tuple[bytes, bytes, bytes]


class _Ready(msgspec.Struct, frozen=True):
    """An answer: what stands before the date, and the rest."""

    status: int
    start: bytes
    rest: bytes


class RecordFastPath:
    """Answers what is plain of the requests for records.

    ``most`` bytes are kept; whether anything was published is looked for every
    ``look_seconds``.
    """

    def __init__(
        self,
        endpoint: LinkedDataEndpoint,
        proxies: Proxies = False,
        hosts: Hosts | None = None,
        *,
        most: int = 32 * 1024 * 1024,
        look_seconds: float = 0.02,
    ) -> None:
        self._endpoint = endpoint
        self._start = f"GET {endpoint.base}{RECORD}".encode("ascii", "ignore")
        self._proxies = proxies
        self._hosts = hosts
        self._most = most
        self._look_seconds = look_seconds
        self._kept: OrderedDict[_Key, _Ready] = OrderedDict()
        self._size = 0
        self._edition = ""
        self._looked = float("-inf")

    def answer(self, data: bytes, connection: Connection) -> bool:
        """Answer a plain request; returns whether it was one."""
        request = plain(data, self._start)
        if request is None or b"?" in request.query or not _MORE.isdisjoint(request.headers):
            return False
        if self._hosts and not self._hosts.is_known(request.headers.get(b"host", b"")):
            return False
        begun = perf_counter()
        ready = self._ready(request)
        if ready is None:
            return False
        date = http_date(int(time()))
        connection.write((b"%b%b%b" % (ready.start, date, ready.rest),))
        if is_noting():
            outcome = LoggedOutcome()
            outcome.endpoint = "addresses"
            outcome.status, outcome.sent = ready.status, len(ready.rest)
            scope = self._scope(request) | {"client": connection.client}
            note(scope, outcome, perf_counter() - begun, self._proxies)
        return True

    def _ready(self, request: PlainRequest) -> _Ready | None:
        """The answer; None where the index cannot be read, which the endpoint tells better."""
        try:
            self._look()
        except (ColophonError, sqlite3.Error, OSError):
            return None
        headers = request.headers
        key = request.query, headers.get(b"accept", b""), headers.get(b"accept-encoding", b"")
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        scope = self._scope(request)
        if not self._endpoint.is_quick(scope["path"]):
            return None  # nor what may take long
        answer = self._endpoint.answer(scope)
        if answer.pieces or answer.region:
            return None  # what is not ready bytes goes the usual way
        body, fields = encode_body(answer, headers)
        status = HTTPStatus(answer.status)
        start = b"HTTP/1.1 %d %b\r\ndate: " % (status, status.phrase.encode())
        lines = b"".join([b"%b: %b\r\n" % field for field in fields])
        made = _Ready(answer.status, start, b"\r\n%b\r\n%b" % (lines, body))
        if answer.status == HTTPStatus.OK:
            self._keep(key, made)
        return made

    def _look(self) -> None:
        """Forget everything where something was published."""
        if monotonic() < self._looked + self._look_seconds:
            return
        edition = self._endpoint.edition()
        self._looked = monotonic()
        if edition != self._edition:
            self._edition = edition
            self._kept.clear()
            self._size = 0

    def _keep(self, key: _Key, made: _Ready) -> None:
        size = _FRAME + len(made.rest)
        if size > self._most // 8:
            return
        self._kept[key] = made
        self._size += size
        while self._size > self._most:
            _, old = self._kept.popitem(last=False)
            self._size -= _FRAME + len(old.rest)

    def _scope(self, request: PlainRequest) -> dict[str, Any]:
        """The request as ASGI has it."""
        path = self._start[len("GET ") :] + request.query
        return {
            "type": "http",
            "method": "GET",
            "path": unquote(path.decode("ascii")),
            "query_string": b"",
            "headers": list(request.headers.items()),
        }
