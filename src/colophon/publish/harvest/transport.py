"""One HTTP request, politely and within bounds: the only place that reaches the network."""

import http.client
import ipaddress
import socket
import ssl
import zlib
from abc import ABC, abstractmethod
from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

import msgspec

from colophon import __version__
from colophon.errors import HarvestError

MAX_BYTES = 64 * 1024 * 1024
"""the largest answer taken, unpacked"""
MAX_REDIRECTS = 5
TIMEOUT = 60.0
_PIECE = 64 * 1024


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """An HTTP response: header names are lower case, the body is unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


class Transport(ABC):
    """Asks a server.  Tests hand in one that asks a function."""

    @abstractmethod
    def get(self, url: str) -> Answer:
        """GET; raises :class:`HarvestError` where no answer can be had."""

    @abstractmethod
    def post(self, url: str, form: bytes) -> Answer:
        """POST of a form (application/x-www-form-urlencoded)."""


class Network(Transport):
    """The real network.

    Addresses inside a house (private, loopback, link-local) are refused unless
    ``allow_private``: a catalogue on a server must not be talked into asking its
    neighbours.  The address checked is the address connected to.
    """

    def __init__(self, *, allow_private: bool = False, max_bytes: int = MAX_BYTES) -> None:
        self.allow_private = allow_private
        self.max_bytes = max_bytes

    def get(self, url: str) -> Answer:
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._ask("GET", url, None)
            target = answer.headers.get("location")
            if answer.status not in (301, 302, 303, 307, 308) or not target:
                return answer
            url = urljoin(url, target)
        raise HarvestError("it redirects without end.", place=url)

    def post(self, url: str, form: bytes) -> Answer:
        return self._ask("POST", url, form)

    def _ask(self, method: str, url: str, form: bytes | None) -> Answer:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise HarvestError(
                "is not an http or https address.", place=url, remedy="Write it with http(s)://."
            )
        headers = {
            "User-Agent": f"colophon/{__version__}",
            "Accept-Encoding": "gzip",
            "Accept": "text/xml, application/xml",
        }
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        try:
            connection = self._connect(parts.scheme, parts.hostname, parts.port)
            try:
                connection.request(method, target, body=form, headers=headers)
                response = connection.getresponse()
                body = self._body(response, url)
                names = {name.lower(): value for name, value in response.getheaders()}
                return Answer(status=response.status, headers=names, body=body, url=url)
            finally:
                connection.close()
        except (OSError, http.client.HTTPException, zlib.error) as error:
            raise HarvestError(
                f"does not answer: {_reason(error)}.",
                place=url,
                remedy="Check the address, or try again later.",
                code="no-answer",
            ) from error

    def _connect(self, scheme: str, host: str, port: int | None) -> http.client.HTTPConnection:
        address = self._address(host, port or (443 if scheme == "https" else 80))
        if scheme == "https":
            return _PinnedHTTPS(host, port, address)
        return _Pinned(host, port, address)

    def _address(self, host: str, port: int) -> tuple[str, int]:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        address = str(found[0][4][0])
        ip = ipaddress.ip_address(address.split("%")[0])
        if not ip.is_global and not self.allow_private:
            raise HarvestError(
                f"{host} is {ip}, an address inside this house or network.",
                place=host,
                remedy="Say --allow-private if that is what you mean.",
                code="private-address",
            )
        return address, port

    def _body(self, response: http.client.HTTPResponse, url: str) -> bytes:
        coding = response.getheader("Content-Encoding", "identity").strip().lower()
        unpack = zlib.decompressobj(47) if coding in ("gzip", "x-gzip", "deflate") else None
        body = bytearray()
        while piece := response.read(_PIECE):
            body += unpack.decompress(piece, self.max_bytes + 1) if unpack else piece
            if len(body) > self.max_bytes:
                raise HarvestError(
                    f"the answer is larger than {self.max_bytes // 2**20} MB.", place=url
                )
        return bytes(body)


class _Pinned(http.client.HTTPConnection):
    """Connects to the address that was checked, whatever the name says next."""

    def __init__(self, host: str, port: int | None, address: tuple[str, int]) -> None:
        super().__init__(host, port, timeout=TIMEOUT)
        self._address = address

    def connect(self) -> None:
        self.sock = socket.create_connection(self._address, self.timeout)


class _PinnedHTTPS(http.client.HTTPSConnection):
    def __init__(self, host: str, port: int | None, address: tuple[str, int]) -> None:
        self._trust = ssl.create_default_context()
        super().__init__(host, port, timeout=TIMEOUT, context=self._trust)
        self._address = address

    def connect(self) -> None:
        plain = socket.create_connection(self._address, self.timeout)
        self.sock = self._trust.wrap_socket(plain, server_hostname=self.host)


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error or type(error).__name__).lower()
