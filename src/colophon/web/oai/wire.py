"""The wire: chunks of an answer onto a connection, files without being read.

What the system does not take at once goes the way of all bytes: through the transport,
which tells when there is too much of it.
"""

import os
import socket
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from colophon.web.oai.pages import Chunk

_DIRECT = sys.platform == "linux" and hasattr(os, "sendfile")


class Wire:
    """Writing to one connection."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self._socket = _own(transport) if _DIRECT else None

    def close(self) -> None:
        """Give back what it holds; the connection is the transport's to close."""
        if self._socket:
            self._socket.close()
            self._socket = None

    def write(self, chunks: Iterable[Chunk]) -> None:
        """Send all chunks, in order."""
        pieces = _pieces(chunks)
        if self._socket and not self._transport.get_write_buffer_size():
            pieces = _sent(self._socket, pieces)
        if pieces:
            self._transport.writelines([bytes(one) for one in pieces])


def _own(transport: Any) -> socket.socket | None:
    """The connection's socket as one to write to; None where it is none, or encrypted."""
    found = transport.get_extra_info("socket")
    if found is None or transport.get_extra_info("sslcontext") is not None:
        return None
    own = socket.fromfd(found.fileno(), found.family, found.type)
    own.setblocking(False)
    return own


def _pieces(chunks: Iterable[Chunk]) -> list[Chunk]:
    """Chunks with the bytes among them joined."""
    pieces: list[Any] = []
    waiting: list[bytes] = []
    for chunk in chunks:
        if isinstance(chunk, bytes):
            waiting.append(chunk)
        else:
            pieces += b"".join(waiting), chunk
            waiting = []
    return [*pieces, b"".join(waiting)] if waiting else pieces


def _sent(connection: socket.socket, pieces: Sequence[Any]) -> list[Chunk]:
    """Send what the system takes at once; returns the rest."""
    last = len(pieces) - 1
    for number, piece in enumerate(pieces):
        try:
            if isinstance(piece, bytes):
                done = connection.send(piece, socket.MSG_MORE if number < last else 0)
            else:
                done = os.sendfile(connection.fileno(), piece.fileno(), piece.offset, len(piece))
        except (BlockingIOError, InterruptedError):
            done = 0
        if done < len(piece):
            return [bytes(piece)[done:], *pieces[number + 1 :]]
    return []
