"""One HTTP request, politely and within bounds: the only place that reaches the network."""

import http.client
from abc import ABC, abstractmethod
from collections.abc import Mapping
from urllib.parse import quote, urljoin

import msgspec

from colophon import __version__
from colophon.harvest._body import body
from colophon.harvest.address import parse_address
from colophon.harvest.connection import Deadline, connection
from colophon.model.errors import HarvestError

MAX_BYTES = 64 * 1024 * 1024
"""the largest answer taken, unpacked"""
MAX_REDIRECTS = 5
TIMEOUT = 60.0
"""seconds of silence after which a connection is given up"""
DEADLINE = 120.0
"""seconds within which an answer has to be there, redirects included"""

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_HEADERS = {
    "User-Agent": f"colophon/{__version__}",
    "Accept-Encoding": "gzip",
    "Accept": "text/xml, application/xml",
}
_RESERVED = "%/?#[]@:!$&'()*+,;=~"


class HttpAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """An HTTP response: header names are lower case, the body is unpacked.

    ``url`` is the address that answered: after redirects another than was asked.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


class Transport(ABC):
    """Asks a server.  Tests hand in one that asks a function."""

    @abstractmethod
    def get(self, url: str) -> HttpAnswer:
        """GET; raises :class:`HarvestError` where no answer can be had."""

    def get_plain(self, url: str) -> HttpAnswer:
        """GET without accepting compression; the same as ``get`` where none is known."""
        return self.get(url)

    def get_page(self, url: str) -> HttpAnswer:
        """GET as a browser would; the same as ``get`` where nothing else is known."""
        return self.get(url)

    @abstractmethod
    def post(self, url: str, form: bytes) -> HttpAnswer:
        """POST of a form (application/x-www-form-urlencoded)."""


class HttpTransport(Transport):
    """The real network.

    Addresses inside a house (private, loopback, link-local) are refused unless
    ``allow_private``: a catalogue on a server must not be talked into asking its
    neighbours, by a redirect neither.
    """

    def __init__(
        self,
        *,
        allow_private: bool = False,
        max_bytes: int = MAX_BYTES,
        timeout: float = TIMEOUT,
        deadline: float = DEADLINE,
    ) -> None:
        self.allow_private = allow_private
        self.max_bytes = max_bytes
        self.timeout = timeout
        self.deadline = deadline

    def get(self, url: str) -> HttpAnswer:
        return self._follow_redirects(url, _HEADERS)

    def get_plain(self, url: str) -> HttpAnswer:
        return self._follow_redirects(url, {**_HEADERS, "Accept-Encoding": "identity"})

    def get_page(self, url: str) -> HttpAnswer:
        return self._follow_redirects(url, {**_HEADERS, "Accept": "text/html, */*;q=0.1"})

    def post(self, url: str, form: bytes) -> HttpAnswer:
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._ask("POST", url, form, {**_HEADERS, **kind}, self._deadline)

    @property
    def _deadline(self) -> Deadline:
        return Deadline(self.deadline, self.timeout)

    def _follow_redirects(self, url: str, headers: Mapping[str, str]) -> HttpAnswer:
        deadline, asked = self._deadline, url
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._ask("GET", url, None, headers, deadline)
            target = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not target:
                return answer
            url = _redirect_address(url, target)
        raise HarvestError(
            "it redirects without end.",
            place=asked,
            remedy="Ask for the address that it means.",
            code="redirects",
        )

    def _ask(
        self,
        method: str,
        url: str,
        form: bytes | None,
        headers: Mapping[str, str],
        deadline: Deadline,
    ) -> HttpAnswer:
        address = parse_address(url)
        try:
            line = connection(address, deadline, allow_private=self.allow_private)
            try:
                line.request(method, address.target, body=form, headers=dict(headers))
                with line.getresponse() as response:
                    found = body(response, self.max_bytes, url)
                    names = {name.lower(): value for name, value in response.getheaders()}
                    return HttpAnswer(status=response.status, headers=names, body=found, url=url)
            finally:
                line.close()
        except (OSError, http.client.HTTPException, ValueError) as error:
            slow = deadline.over
            raise HarvestError(
                f"takes longer than {deadline.seconds:g} s for one answer."
                if slow
                else f"does not answer: {_reason(error)}.",
                place=url,
                remedy="Check the address, or try again later.",
                code="too-slow" if slow else "no-answer",
            ) from error


def _redirect_address(url: str, target: str) -> str:
    """Where a Location header leads; bytes that are not ASCII are escaped as they came."""
    try:
        return urljoin(url, quote(target.encode("latin-1"), safe=_RESERVED))
    except ValueError as error:
        raise HarvestError(
            f"it redirects to what is no address ({error}).",
            place=url,
            remedy="Tell the provider.",
            code="bad-address",
        ) from error


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error or type(error).__name__).lower()
