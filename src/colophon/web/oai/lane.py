"""The lane: plain requests of harvesters, answered without a task or a message each.

It stands before the server's own HTTP protocol.  A request that is one whole GET for the
door, in the simplest form that RFC 9112 knows, is answered here; with any other, the
connection goes over to the server's protocol for good, what was read so far first.

https://www.rfc-editor.org/rfc/rfc9112
"""

import asyncio
from collections.abc import Callable
from http import HTTPStatus
from time import perf_counter, time
from typing import Any

from colophon.web._access import Outcome, logged, note
from colophon.web.oai.answers import Answers, parsed
from colophon.web.oai.pages import http_date
from colophon.web.oai.plain import Headers, Plain, plain, unfinished
from colophon.web.oai.reply import Refused, Reply, refusal
from colophon.web.oai.wire import Wire

_STATUS = {
    status: b"HTTP/1.1 %d %s\r\ndate: " % (status, HTTPStatus(status).phrase.encode())
    for status in (200, 304, 400, 414, 503)
}


class Lane(asyncio.Protocol):
    """One connection of a door whose path is ``path``.

    ``beyond`` makes the server's own protocol; ``connections`` are all that the server
    has open.  One that asks nothing for ``idle_seconds`` is closed.
    """

    def __init__(
        self, answers: Answers, path: bytes, beyond: Callable[[], asyncio.Protocol],
        connections: set[Any], *, idle_seconds: float, trust_proxy: bool,
    ) -> None:  # fmt: skip
        self._answers = answers
        self._start = b"GET " + path + b"?"
        self._beyond = beyond
        self._connections = connections
        self._idle_seconds = idle_seconds
        self._trust_proxy = trust_proxy
        self._loop = asyncio.get_running_loop()
        self._last = self._loop.time()
        self._waiting = b""
        self._entered = False
        self._stalled: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See asyncio."""
        self._transport: Any = transport
        self._wire = Wire(transport)
        self._connections.add(self)
        self._timer = self._loop.call_later(self._idle_seconds, self._idle)

    def connection_lost(self, exc: Exception | None) -> None:
        """See asyncio."""
        self._part()
        self._finish()

    def data_received(self, data: bytes) -> None:
        """See asyncio."""
        data, self._waiting = self._waiting + data, b""
        request = plain(data, self._start)
        if request:
            self._answer(request)
        elif unfinished(data, self._start):
            self._waiting = data
        else:
            self._go_beyond(data)

    def pause_writing(self) -> None:
        """See asyncio: the client does not read as fast as it is given."""
        self._transport.pause_reading()
        patience = self._answers.settings.send_seconds
        self._stalled = self._loop.call_later(patience, self._transport.abort)

    def resume_writing(self) -> None:
        """See asyncio."""
        self._finish()
        self._transport.resume_reading()

    def shutdown(self) -> None:
        """End the connection once what was begun is sent; the server calls this at its end."""
        self._transport.close()

    def _answer(self, request: Plain) -> None:
        begun = perf_counter()
        outcome = Outcome()
        try:
            self._answers.enter()
            self._entered = True
            answer = self._answers.reply(parsed(request.query), request.headers, outcome)
        except Refused as refused:
            answer = refusal(refused)
        self._send(answer)
        outcome.status, outcome.sent = answer.status, answer.length
        if not self._stalled:
            self._finish()
        if logged():
            note(self._scope(request.headers), outcome, perf_counter() - begun)

    def _send(self, answer: Reply) -> None:
        date = http_date(int(time()))
        start = b"%b%b\r\n%b\r\n" % (_STATUS[answer.status], date, answer.fields.lines)
        self._wire.write((start, *answer.chunks))

    def _finish(self) -> None:
        """One answer is given: others may have its place, and the time begins anew."""
        if self._stalled:
            self._stalled.cancel()
            self._stalled = None
        if self._entered:
            self._entered = False
            self._answers.leave()
        self._last = self._loop.time()

    def _go_beyond(self, data: bytes) -> None:
        self._part()
        protocol = self._beyond()
        self._transport.set_protocol(protocol)
        protocol.connection_made(self._transport)
        protocol.data_received(data)

    def _part(self) -> None:
        self._timer.cancel()
        self._wire.close()
        self._connections.discard(self)

    def _idle(self) -> None:
        left = self._last + self._idle_seconds - self._loop.time()
        if self._stalled or left > 0:
            self._timer = self._loop.call_later(max(left, 1.0), self._idle)
        else:
            self._transport.close()

    def _scope(self, headers: Headers) -> dict[str, Any]:
        """What the access log wants to know, as ASGI has it."""
        client = self._transport.get_extra_info("peername")
        forwarded = headers.get(b"x-forwarded-for", b"") if self._trust_proxy else b""
        if forwarded:
            client = (forwarded.partition(b",")[0].strip().decode("latin-1"), 0)
        path = self._start[4:-1].decode("ascii")
        return {"client": client, "method": "GET", "path": path, "headers": [*headers.items()]}
