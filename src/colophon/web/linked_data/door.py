"""The addresses of a catalogue as a plain ASGI application.

https://www.rfc-editor.org/rfc/rfc9110 · https://fetch.spec.whatwg.org/#http-cors-protocol
"""

import logging
import sqlite3
from typing import Any, Protocol
from urllib.parse import parse_qsl

from colophon.model.errors import ColophonError
from colophon.services.answer import Answer, Request, refusal
from colophon.web.linked_data.sending import send_answer

LOG = logging.getLogger("colophon.web")
_METHODS = ("GET", "HEAD")
_ALLOW = "GET, HEAD, OPTIONS"
_LONGEST_QUERY = 16_384
_MOST_ARGUMENTS = 64
_OF_HOST = {
    "/robots.txt": "robots.txt",
    "/.well-known/void": "void",
    "/.well-known/resourcesync": "resourcesync.xml",
}
"""what is looked for at the root of a host, wherever the catalogue lies (RFC 8615)"""


class Answering(Protocol):
    """A service that answers requests for resources below ``base``."""

    base: str

    def respond(self, asked: Request, /) -> Answer:
        """Answer one request."""

    def close(self) -> None:
        """Give back what it holds."""


class Door:
    """An ASGI application for one service; never lets an exception out."""

    def __init__(self, service: Answering, retry_after: int = 10) -> None:
        self._service = service
        self.base = self._base = service.base
        self._retry_after = retry_after

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        answer = self._answer(scope)
        await send_answer(answer, scope, send)

    def close(self) -> None:
        """Give back what the service holds."""
        self._service.close()

    def _answer(self, scope: Any) -> Answer:
        method = scope["method"]
        if method == "OPTIONS":
            return Answer(status=204, headers=_PREFLIGHT)
        if method not in _METHODS:
            return Answer(status=405, body=b"Ask with GET.\n", headers=(("allow", _ALLOW),))
        try:
            asked = self._asked(scope)
            if isinstance(asked, Answer):
                return asked
            return self._service.respond(asked)
        except (ColophonError, sqlite3.Error, OSError) as error:
            LOG.warning("%s cannot be answered: %s", scope["path"], error)
        except Exception as error:
            LOG.exception("%s could not be answered: %s", scope["path"], type(error).__name__)
        again = (("retry-after", str(self._retry_after)),)
        return Answer(status=503, body=b"This cannot be answered now.\n", headers=again)

    def _asked(self, scope: Any) -> Request | Answer:
        path = _OF_HOST.get(scope["path"], scope["path"])
        path = self._base + path if path in _OF_HOST.values() else path
        if not path.startswith(self._base):
            return refusal(404, "There is nothing at this address.")
        raw = scope.get("query_string", b"")
        if len(raw) > _LONGEST_QUERY:
            return refusal(414, "The query is too long.")
        accept = b",".join(value for name, value in scope["headers"] if name == b"accept")
        try:
            query = tuple(
                parse_qsl(
                    raw.decode("latin-1"), keep_blank_values=True, max_num_fields=_MOST_ARGUMENTS
                )
            )
        except ValueError:
            return refusal(400, "There are too many arguments.")
        return Request(path=path[len(self._base) :], accept=accept.decode("latin-1"), query=query)


_PREFLIGHT = (
    ("allow", _ALLOW),
    ("access-control-allow-methods", _ALLOW),
    ("access-control-allow-headers", "Accept, If-None-Match, If-Modified-Since"),
    ("access-control-max-age", "86400"),
)
