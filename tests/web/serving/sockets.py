"""A real server in a thread, and clients that speak bytes."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import uvicorn

from colophon.web.serving.bounds import ConnectionBounds
from colophon.web.serving.server import configure


@contextmanager
def running(app: Any, bounds: ConnectionBounds | None = None) -> Iterator[int]:
    """The port of a server that ends when told to."""
    server = uvicorn.Server(configure(app, bounds))
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        bound.listen(2_048)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
        thread.start()
        try:
            yield bound.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join(20)
            assert not thread.is_alive()


def connected(port: int) -> socket.socket:
    """A connection that has said nothing yet."""
    return socket.create_connection(("127.0.0.1", port), timeout=10)


def spoken(port: int, *messages: bytes) -> bytes:
    """Everything a server says to these messages until it closes."""
    with connected(port) as connection:
        for one in messages:
            connection.sendall(one)
        return heard(connection)


def heard(connection: socket.socket) -> bytes:
    """Everything that comes until the other end closes, or breaks off."""
    found: list[bytes] = []
    with suppress(ConnectionResetError):
        while piece := connection.recv(1_000_000):
            found.append(piece)
    return b"".join(found)
