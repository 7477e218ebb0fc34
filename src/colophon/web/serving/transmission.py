"""The wire: an answer onto a connection, what lies in files without reading it.

What the system does not take at once goes the way of all bytes: through the transport,
which tells when there is too much of it.
"""

import os
import socket
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, Protocol

if sys.platform == "linux":
    from fcntl import ioctl
    from termios import TIOCOUTQ


class SentChunk(Protocol):
    """A part of an answer: bytes, or a stretch of a file that is read or sent later."""

    def __len__(self) -> int: ...

    def __bytes__(self) -> bytes: ...


class Transmission:
    """Writing to one connection; ``direct`` says whether it may pass by the transport."""

    def __init__(self, transport: Any, *, direct: bool = sys.platform == "linux") -> None:
        self._transport = transport
        self._direct = direct
        self._socket: socket.socket | None = None

    def close(self) -> None:
        """Give back what it holds; the connection is the transport's to close."""
        self._direct = False
        if self._socket:
            self._socket.close()
            self._socket = None

    @property
    def unread(self) -> int:
        """Bytes the client has yet to take, in our hands or, where it tells, the system's."""
        held: int = self._transport.get_write_buffer_size()
        found = self._transport.get_extra_info("socket")
        if found is None or sys.platform != "linux":
            return held
        with suppress(OSError):
            held += int.from_bytes(ioctl(found.fileno(), TIOCOUTQ, bytes(4)), sys.byteorder)
        return held

    def write(self, chunks: Iterable[SentChunk]) -> None:
        """Send all chunks, in order."""
        rest = _join_chunks(chunks)
        if self._direct and not self._transport.get_write_buffer_size():
            self._socket = self._socket or _own(self._transport)
            self._direct = self._socket is not None
            rest = _send_chunks(self._socket, rest) if self._socket else rest
        if rest:
            self._transport.writelines([bytes(one) for one in rest])


def _own(transport: Any) -> socket.socket | None:
    """The connection's socket as one to write to; None where it is none, or encrypted."""
    found = transport.get_extra_info("socket")
    if found is None or transport.get_extra_info("sslcontext") is not None:
        return None
    own = socket.fromfd(found.fileno(), found.family, found.type)
    own.setblocking(False)
    return own


def _join_chunks(chunks: Iterable[SentChunk]) -> list[SentChunk]:
    """The chunks, those that are bytes joined with their neighbours."""
    found: list[SentChunk] = []
    waiting: list[bytes] = []
    for chunk in chunks:
        if isinstance(chunk, bytes):
            waiting.append(chunk)
        else:
            found += b"".join(waiting), chunk
            waiting = []
    return [*found, b"".join(waiting)] if waiting else found


def _send_chunks(connection: socket.socket, chunks: Sequence[Any]) -> list[SentChunk]:
    """Send what the system takes at once; returns the rest."""
    last = len(chunks) - 1
    for number, chunk in enumerate(chunks):
        try:
            if isinstance(chunk, bytes):
                done = connection.send(chunk, socket.MSG_MORE if number < last else 0)
            else:
                done = os.sendfile(connection.fileno(), chunk.fileno(), chunk.offset, len(chunk))
        except OSError:  # full; or broken, which the transport will find too
            done = 0
        if done < len(chunk):
            return [bytes(chunk)[done:], *chunks[number + 1 :]]
    return []
