"""Connections: bounded before the server's own HTTP protocol hears of them.

Request and header lines are collected here, whole, within bounds of size and time; only
then the server's protocol gets them, or a fast path answers them at once.  Whoever does not
read what it asked for is given up, whatever application speaks.

https://www.rfc-editor.org/rfc/rfc9112
"""

import asyncio
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, Protocol

from colophon.web.serving.access import LoggedOutcome, note, shorten_address, within
from colophon.web.serving.bounds import ConnectionBounds
from colophon.web.serving.transmission import SentChunk, Transmission

_END = b"\r\n\r\n"
_HEALTH = (b"GET /health ", b"HEAD /health ")
"""what is answered though every place is taken: whoever watches it must be told so"""
_REFUSED_SECONDS = 2.0
_MOST_UNASKED = 64_000_000
"""bytes of a body that are let pass after the answer: to break off would lose the answer"""


def _address(client: Any) -> str:
    """The address of the other end; one household's addresses count as one in IPv6."""
    address = str(client[0]) if client else ""
    return shorten_address(address) if ":" in address else address


class Quick(Protocol):
    """What may answer a request at once."""

    def answer(self, data: bytes, connection: "Connection") -> bool:
        """Whether it has answered the request in ``data``, which is a head at least."""


class FastPaths:
    """Several that may answer: the first that does."""

    def __init__(self, paths: tuple[Quick, ...]) -> None:
        self._paths = paths

    def answer(self, data: bytes, connection: "Connection") -> bool:
        """Whether one of them has answered."""
        return any(one.answer(data, connection) for one in self._paths)


class _Shield:
    """A transport that is silent once it is closed, and closed by ``close``.

    The server's protocol does not tell all who still write: of several requests in a row
    it tells the last.
    """

    def __init__(self, transport: Any, close: Callable[[], None]) -> None:
        self._transport = transport
        self.close = close

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(data)


class Connection(asyncio.Protocol):
    """One connection.

    ``usual`` makes the server's own protocol, ``connections`` are all that the server has
    open; ``quick`` may answer what the usual need not hear of.
    """

    def __init__(
        self,
        usual: Callable[[], asyncio.Protocol],
        connections: set[Any],
        bounds: ConnectionBounds,
        quick: Quick | None = None,
    ) -> None:
        self._usual = usual
        self._connections = connections
        self._bounds = bounds
        self._quick = quick
        self._loop = asyncio.get_running_loop()
        self._inner: Any = None
        self._head = b""
        self._ahead = 0
        self._since = self._loop.time()
        self._stalled: asyncio.TimerHandle | None = None
        self._written: Callable[[], None] | None = None
        self._unasked: int | None = None
        self._ending: asyncio.TimerHandle | None = None

    # --- what asyncio tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See asyncio."""
        self.transport: Any = transport
        self._wire = Transmission(transport)
        self._address = _address(self.client)
        full = len(self._connections) >= self._bounds.connections
        self._crowded = full or self._has_enough()
        self._connections.add(self)
        seconds = _REFUSED_SECONDS if self._crowded else self._bounds.idle_seconds
        self._timer = self._loop.call_later(seconds, self._look)

    def connection_lost(self, exc: Exception | None) -> None:
        """See asyncio."""
        self._connections.discard(self)
        self._timer.cancel()
        if self._ending:
            self._ending.cancel()
        self._wire.close()
        self._flow()
        if self._inner:
            self._inner.connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """See asyncio."""
        if self._unasked is not None:
            self._let_pass(len(data))
            return
        if self._inner:
            self._pass_on(data)
            return
        data, self._head = self._head + data, b""
        if self._crowded and not data.startswith(_HEALTH):
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, self._bounds.retry_after)
        elif self._quick and not self._crowded and self._quick.answer(data, self):
            return
        elif _END in data or b"\n\n" in data:
            self._begin()
            self._pass_on(data)
        elif len(data) > self._bounds.head_bytes:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        else:
            self._head = data

    def eof_received(self) -> bool | None:
        """See asyncio."""
        return self._inner.eof_received() if self._inner and self._unasked is None else None

    def pause_writing(self) -> None:
        """See asyncio: the client does not read as fast as it is given."""
        self._watch(self._bounds.stalled_seconds)
        if self._inner:
            self._inner.pause_writing()
        else:
            self.transport.pause_reading()

    def resume_writing(self) -> None:
        """See asyncio."""
        self._flow()
        if self._inner:
            self._inner.resume_writing()
        else:
            self.transport.resume_reading()

    def _has_enough(self) -> bool:
        """Whether this client has as many connections as one may have."""
        bounds = self._bounds
        if len(self._connections) < bounds.each or within(self._address, bounds.exempt):
            return False
        same = [one for one in self._connections if getattr(one, "_address", "") == self._address]
        return len(same) >= bounds.each

    # --- what the server and a fast path say

    def shutdown(self) -> None:
        """End it once what was begun is sent; whoever does not read that is given up soon."""
        if self._inner:
            self._inner.shutdown()
        if not self._inner or self._unasked is not None:
            self.transport.close()
        if self._stalled:
            self._stalled.cancel()
            self._watch(self._bounds.parting_seconds)

    def write(self, chunks: Iterable[SentChunk], written: Callable[[], None] | None = None) -> None:
        """Send an answer; ``written`` is called once the client, or the system, has it."""
        self._written = written
        self._wire.write(chunks)
        if not self._stalled:
            self._flow()

    # --- heads

    def _begin(self) -> None:
        self._inner = self._usual()
        self._inner.connection_made(_Shield(self.transport, self._part))
        # the server is to tell this one when it ends, not the one behind it
        self._connections.discard(self._inner)

    def _pass_on(self, data: bytes) -> None:
        """Give data to the usual protocol, counting what is not yet a whole head."""
        before = getattr(self._inner, "cycle", None)
        in_body = before is not None and before.more_body
        self._inner.data_received(data)
        if in_body or getattr(self._inner, "cycle", None) is not before:
            self._ahead = 0
            return
        if not self._ahead:
            self._since = self._loop.time()
        self._ahead += len(data)
        if self._ahead > self._bounds.head_bytes:
            self.transport.abort()

    def _part(self) -> None:
        """Close it; where a body is still coming, only after the client has had the answer.

        https://www.rfc-editor.org/rfc/rfc9112#section-9.6
        """
        cycle = getattr(self._inner, "cycle", None)
        if not getattr(cycle, "more_body", False) or self.transport.is_closing():
            self.transport.close()
        elif self._unasked is None:
            self._unasked = 0
            self.transport.write_eof()
            self.transport.resume_reading()
            self._ending = self._loop.call_later(self._bounds.idle_seconds, self.transport.close)

    def _let_pass(self, size: int) -> None:
        """Count what comes of a body that nobody reads; of an endless one no more is taken."""
        self._unasked = (self._unasked or 0) + size
        if self._unasked > _MOST_UNASKED:
            self.transport.abort()

    def _refuse(self, status: HTTPStatus, retry_after: int = 0) -> None:
        body = f"{status.phrase}.\n".encode()
        again = b"retry-after: %d\r\n" % retry_after if retry_after else b""
        self.transport.write(
            b"HTTP/1.1 %d %b\r\ncontent-type: text/plain; charset=utf-8\r\n"
            b"content-length: %d\r\ncache-control: no-store\r\n%bconnection: close\r\n\r\n%b"
            % (status, status.phrase.encode(), len(body), again, body)
        )
        self.transport.close()
        scope = {"client": self.client, "method": "", "path": "", "headers": []}
        note(scope, LoggedOutcome(status, len(body)), 0.0)

    # --- time

    @property
    def client(self) -> Any:
        """Address and port of the other end."""
        return self.transport.get_extra_info("peername")

    def _look(self) -> None:
        """Close it where a head has been awaited for too long."""
        waits = not self._stalled and (self._inner is None or self._ahead)
        left = self._since + self._bounds.idle_seconds - self._loop.time()
        if self._crowded or (waits and left <= 0):
            self.transport.close()
        else:
            seconds = left if waits else self._bounds.idle_seconds
            self._timer = self._loop.call_later(max(seconds, 0.01), self._look)

    def _watch(self, seconds: float) -> None:
        """Look again later whether anything was read meanwhile, and give the client up if not."""
        left = self._wire.unread

        def look() -> None:
            if self._wire.unread < left:
                self._watch(seconds)
            else:
                self.transport.abort()

        self._stalled = self._loop.call_later(seconds, look)

    def _flow(self) -> None:
        """What was written is on its way."""
        if self._stalled:
            self._stalled.cancel()
            self._stalled = None
        written, self._written = self._written, None
        if written:
            written()
        self._since = self._loop.time()
