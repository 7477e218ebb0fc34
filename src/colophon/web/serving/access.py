"""The access log: one line of JSON a request, whoever answered it."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from ipaddress import ip_address, ip_network
from time import perf_counter
from typing import Any, Literal

import msgspec

from colophon.web.serving import metrics

ACCESS = logging.getLogger("colophon.access")
_LONGEST = 200
_GONE = 499
"""the client left before it had its answer"""

Proxies = bool | Sequence[str]
"""whether there is a proxy in front, or the networks of all that there are"""


class LoggedOutcome:
    """What became of a request; ``verb``, ``codes`` and ``arguments`` are of OAI-PMH.

    ``endpoint`` is one of :data:`colophon.web.serving.metrics.ENDPOINTS`.
    """

    __slots__ = ("arguments", "codes", "endpoint", "sent", "status", "verb")

    def __init__(self, status: int = 0, sent: int = 0) -> None:
        self.status = status
        self.sent = sent
        self.endpoint = "other"
        self.verb = ""
        self.codes: Sequence[str] = ()
        self.arguments: Sequence[tuple[str, str]] = ()


class Logged:
    """An ASGI application whose requests are noted; it may fill in ``outcome(scope)``."""

    def __init__(self, app: Any, proxies: Proxies = False) -> None:
        self._app = app
        self._proxies = proxies

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Pass on, listen to what is sent, and note it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = perf_counter()
        noted = scope["colophon.outcome"] = LoggedOutcome()

        async def listen(message: Any) -> None:
            await send(message)
            noted.status = message.get("status", noted.status)
            noted.sent += len(message.get("body", b""))

        try:
            await self._app(scope, receive, listen)
        finally:
            noted.status = noted.status or _GONE
            note(scope, noted, perf_counter() - begun, self._proxies)


def outcome(scope: Any) -> LoggedOutcome:
    """Where an application says what became of a request."""
    found: LoggedOutcome = scope.get("colophon.outcome") or LoggedOutcome()
    return found


def is_noting() -> bool:
    """Whether requests are logged or counted at all."""
    return ACCESS.isEnabledFor(logging.INFO) or metrics.meter() is not None


def note(scope: Any, outcome: LoggedOutcome, seconds: float, proxies: Proxies = False) -> None:
    """Log and count a request that has been answered; ``scope`` is as ASGI has it."""
    meter = metrics.meter()
    if meter:
        meter.count(outcome, seconds)
    if not ACCESS.isEnabledFor(logging.INFO):
        return
    headers = dict(scope["headers"])
    client = scope.get("client")
    forwarded = headers.get(b"x-forwarded-for", b"").decode("latin-1")
    line = {
        "time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "client": _plain(_kept_address(client_of(client[0] if client else "", forwarded, proxies))),
        "method": scope["method"],
        "path": _plain(scope["path"]),
        "arguments": {_plain(name): _plain(value) for name, value in outcome.arguments},
        "verb": outcome.verb,
        "errors": list(outcome.codes),
        "status": outcome.status,
        "bytes": outcome.sent,
        "ms": round(seconds * 1000, 2),
        "agent": _plain(headers.get(b"user-agent", b"").decode("latin-1")),
    }
    ACCESS.info("%s", msgspec.json.encode(line).decode())


def client_of(peer: str, forwarded: str, proxies: Proxies) -> str:
    """Who asked: the last address in X-Forwarded-For that is no proxy's own.

    What stands before it is the client's word, which anybody can give.
    """
    if not proxies or not forwarded or not (proxies is True or within(peer, proxies)):
        return peer
    hops = [one.strip() for one in forwarded.split(",")]
    if proxies is True:
        return hops[-1]
    return next((one for one in reversed(hops) if not within(one, proxies)), hops[0])


Addresses = Literal["short", "whole", "none"]
_addresses: Addresses = "short"


def keep_addresses(how: Addresses) -> None:
    """How much of the clients' addresses this process notes."""
    global _addresses
    _addresses = how


def _kept_address(address: str) -> str:
    return {"whole": address, "short": shorten_address(address)}.get(_addresses, "")


def shorten_address(address: str) -> str:
    """An address without what tells one household from its neighbours: /24, or /48 in IPv6."""
    try:
        found = ip_address(address)
    except ValueError:
        return ""
    mapped = getattr(found, "ipv4_mapped", None)
    if mapped is not None:
        return shorten_address(str(mapped))
    length = 24 if found.version == 4 else 48
    return str(ip_network((found, length), strict=False).network_address)


def within(address: str, networks: Proxies) -> bool:
    """Whether an address lies in one of the networks."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    return not isinstance(networks, bool) and any(
        found in ip_network(one, strict=False) for one in networks
    )


def _plain(text: str) -> str:
    """Bounded, and without what JSON cannot hold."""
    return text[:_LONGEST].encode("utf-8", "replace").decode()
