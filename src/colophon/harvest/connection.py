"""Connections: to the address that was checked, and with one deadline for all that comes."""

import http.client
import io
import socket
import ssl
import time
from typing import Any

from colophon.harvest.address import Address, inside
from colophon.model.errors import HarvestError

CONNECT = 15.0
"""seconds after which an address that does not even say hello is given up"""


class Deadline:
    """The moment by which an answer has to be there, however steadily it drips."""

    def __init__(self, seconds: float, silence: float) -> None:
        self.seconds = seconds
        self.silence = silence
        self._end = time.monotonic() + seconds

    @property
    def over(self) -> bool:
        """Whether it has passed."""
        return time.monotonic() >= self._end

    def seconds_left(self) -> float:
        """Seconds that may pass before the next byte; raises TimeoutError when none are left."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return min(left, self.silence)


def connection(
    address: Address, deadline: Deadline, *, allow_private: bool
) -> http.client.HTTPConnection:
    """A connection, not opened yet, to one of the addresses that a name stands for.

    Raises :class:`HarvestError` where one of them lies inside the house: the address
    that is checked is the one that is connected to, whatever the name says next.
    """
    found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
    for one in addresses:
        if not allow_private and inside(one):
            raise HarvestError(
                f"{address.host} is {one}, an address inside this house or network.",
                place=address.host,
                remedy="Say --allow-private if that is what you mean.",
                code="private-address",
            )
    kind = _PinnedHTTPS if address.scheme == "https" else _Pinned
    return kind(address, addresses, deadline)


class _Pinned(http.client.HTTPConnection):
    def __init__(self, address: Address, addresses: list[str], deadline: Deadline) -> None:
        super().__init__(address.host, address.port)
        self._addresses = addresses
        self._deadline = deadline

    def connect(self) -> None:
        self.sock: Any = _SocketSteps(
            _open_socket(self._addresses, self.port, self._deadline), self._deadline
        )


class _PinnedHTTPS(http.client.HTTPSConnection):
    def __init__(self, address: Address, addresses: list[str], deadline: Deadline) -> None:
        self._trust = ssl.create_default_context()
        super().__init__(address.host, address.port, context=self._trust)
        self._addresses = addresses
        self._deadline = deadline

    def connect(self) -> None:
        plain = _open_socket(self._addresses, self.port, self._deadline)
        plain.settimeout(self._deadline.seconds_left())
        try:
            secret = self._trust.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise
        self.sock: Any = _SocketSteps(secret, self._deadline)


def _open_socket(addresses: list[str], port: int, deadline: Deadline) -> socket.socket:
    """The first of the addresses that can be reached."""
    last: OSError | None = None
    for one in addresses:
        try:
            return socket.create_connection((one, port), min(deadline.seconds_left(), CONNECT))
        except OSError as error:
            last = error
    raise last or OSError("the name stands for no address")


class _SocketSteps:
    """What HTTP needs of a socket, each step of it within the deadline."""

    def __init__(self, line: socket.socket, deadline: Deadline) -> None:
        self._line = line
        self._deadline = deadline
        self._read = False

    def sendall(self, data: bytes) -> None:
        self._line.settimeout(self._deadline.seconds_left())
        self._line.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        self._read = True
        return io.BufferedReader(_ResponseReading(self._line, self._deadline))

    def close(self) -> None:
        if not self._read:  # else whoever reads closes it
            self._line.close()


class _ResponseReading(io.RawIOBase):
    def __init__(self, line: socket.socket, deadline: Deadline) -> None:
        self._line = line
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        super().close()
        self._line.close()

    def readinto(self, buffer: Any) -> int:
        self._line.settimeout(self._deadline.seconds_left())
        return self._line.recv_into(buffer)
