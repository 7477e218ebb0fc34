"""The names under which the endpoints may be asked: a request for any other is misdirected.

https://www.rfc-editor.org/rfc/rfc9110#name-421-misdirected-request
"""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse

_FOR_MACHINES = ("/health", "/live", "/ready", "/metrics")
"""what is asked by machines that know addresses only"""
_HERE = ("localhost", "127.0.0.1", "::1")


def name_of(header: str) -> str:
    """The host in a Host header, without its port; empty where it is none."""
    try:
        return (urlsplit(f"//{header}").hostname or "").lower()
    except ValueError:
        return ""


class Hosts:
    """The names that are known; ``known`` of a Host header tells."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(one.strip("[]").lower() for one in (*_HERE, *names))

    def is_known(self, header: bytes) -> bool:
        """Whether a request with this Host header was meant for us."""
        return name_of(header.decode("latin-1")) in self._names


class OnlyKnown:
    """An ASGI application that is asked only under names that are known."""

    def __init__(self, app: Any, hosts: Hosts) -> None:
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Pass on, or answer 421."""
        if scope["type"] == "http" and scope["path"] not in _FOR_MACHINES:
            header = dict(scope["headers"]).get(b"host", b"")
            if not self._hosts.is_known(header):
                answer = PlainTextResponse(
                    "Nobody of that name lives here.\n", HTTPStatus.MISDIRECTED_REQUEST
                )
                await answer(scope, receive, send)
                return
        await self._app(scope, receive, send)
