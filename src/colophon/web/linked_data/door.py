"""The addresses of a catalogue as a plain ASGI application.

https://www.rfc-editor.org/rfc/rfc9110 · https://fetch.spec.whatwg.org/#http-cors-protocol
"""

import logging
import sqlite3
from typing import Any, Protocol, Self
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest

from colophon.model.errors import ColophonError
from colophon.services.answer import Answer, ResourceRequest, refusal
from colophon.services.linked_data.assets import ASSETS
from colophon.services.linked_data.related import SUFFIX
from colophon.services.linked_data.respond import RECORD
from colophon.web import _json
from colophon.web.linked_data.regions import PictureRegions
from colophon.web.linked_data.sending import send_answer
from colophon.web.serving.access import outcome
from colophon.web.serving.apart import Asking, Here, Late

LOG = logging.getLogger("colophon.web")
_METHODS = ("GET", "HEAD")
_POSTED = "sru"
"""what may be asked by POST too: SRU (http://www.loc.gov/standards/sru/sru-1-2.html#transport)"""
_FORM = "application/x-www-form-urlencoded"
_ALLOW = "GET, HEAD, OPTIONS"
_LONGEST_QUERY = 16_384
_MOST_ARGUMENTS = 64
_QUICK = (RECORD, ASSETS)
"""where what is answered from the index alone lies, but for the pages of what is related"""
_OF_HOST = {
    "/robots.txt": "robots.txt",
    "/.well-known/void": "void",
    "/.well-known/resourcesync": "resourcesync.xml",
}
"""what is looked for at the root of a host, wherever the catalogue lies (RFC 8615)"""


class ResourceAnswering(Protocol):
    """A service that answers requests for resources below ``base``."""

    base: str

    @property
    def edition(self) -> str:
        """What tells the present state of all answers from others, in a time that was begun."""

    def __enter__(self) -> Self:
        """Begin a time in which what is served does not change."""

    def __exit__(self, *_: object) -> None:
        """End it."""

    def respond(self, asked: ResourceRequest, /) -> Answer:
        """Answer one request."""

    def close(self) -> None:
        """Give back what it holds."""


class Door:
    """An ASGI application for one service; never lets an exception out.

    ``searching`` is another such service, and how that is asked, for whatever may take long:
    all but records, their files and what pages are made of.  Then nobody who wants one of
    these waits for somebody's search.
    """

    def __init__(
        self,
        service: ResourceAnswering,
        retry_after: int = 10,
        regions: PictureRegions | None = None,
        *,
        asking: Asking | None = None,
        searching: tuple[ResourceAnswering, Asking] | None = None,
    ) -> None:
        self._service = service
        self._regions = regions
        self._asking = asking or Here()
        self._searching = searching or (service, self._asking)
        self.base = self._base = service.base
        self._retry_after = retry_after

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        outcome(scope).door = "addresses"
        try:
            if scope["method"] == "POST" and scope["path"] == f"{self._base}{_POSTED}":
                scope = await _as_asked(scope, receive)
        except _json.JsonRefusal as refused:
            await send_answer(refusal(refused.status, refused.detail), scope, send)
        except ClientDisconnect:
            return
        else:
            answer = await self._answer(scope)
            if answer.region and self._regions:
                answer = await self._regions.answer(answer)
            await send_answer(answer, scope, send)

    async def _answer(self, scope: Any) -> Answer:
        quick = self.is_quick(scope["path"])
        service, asking = (self._service, self._asking) if quick else self._searching
        try:
            return await asking.ask(lambda: self._ask(service, scope))
        except Late:
            LOG.warning("%s is not answered in time", scope["path"])
            return self._later()

    def is_quick(self, path: str) -> bool:
        """Whether what is at a path is answered without a search."""
        rest = path.removeprefix(self._base)
        return rest.startswith(_QUICK) and not rest.endswith(SUFFIX)

    def edition(self) -> str:
        """What tells the present state of all answers from others; raises like the index."""
        with self._service as service:
            return service.edition

    def close(self) -> None:
        """Give back what the service holds."""
        service, asking = self._searching
        for one in (self._asking, asking):
            one.close()
        for held in (self._service, service):
            held.close()
        if self._regions:
            self._regions.close()

    def answer(self, scope: Any) -> Answer:
        """The answer to a request, which ``scope`` holds as ASGI has it, given at once."""
        return self._ask(self._service, scope)

    def _ask(self, service: ResourceAnswering, scope: Any) -> Answer:
        method = scope["method"]
        if method == "OPTIONS":
            return Answer(status=204, headers=_PREFLIGHT)
        if method not in _METHODS:
            return Answer(status=405, body=b"Ask with GET.\n", headers=(("allow", _ALLOW),))
        try:
            asked = self._ask_addresses(scope)
            if isinstance(asked, Answer):
                return asked
            return service.respond(asked)
        except (ColophonError, sqlite3.Error, OSError) as error:
            LOG.warning("%s cannot be answered: %s", scope["path"], error)
        except Exception as error:
            LOG.exception("%s could not be answered: %s", scope["path"], type(error).__name__)
        return self._later()

    def _later(self) -> Answer:
        again = (("retry-after", str(self._retry_after)),)
        return Answer(status=503, body=b"This cannot be answered now.\n", headers=again)

    def _ask_addresses(self, scope: Any) -> ResourceRequest | Answer:
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
        return ResourceRequest(
            path=path[len(self._base) :], accept=accept.decode("latin-1"), query=query
        )


async def _as_asked(scope: Any, receive: Any) -> Any:
    """A form that was posted, as if its arguments stood in the address."""
    request = HttpRequest(scope, receive)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != _FORM:
        raise _json.JsonRefusal(415, "Unsupported media type", f"Send the arguments as {_FORM}.")
    body = await _json.body(request, _LONGEST_QUERY)
    given = (scope.get("query_string", b""), body)
    return {**scope, "method": "GET", "query_string": b"&".join(one for one in given if one)}


_PREFLIGHT = (
    ("allow", _ALLOW),
    ("access-control-allow-methods", _ALLOW),
    ("access-control-allow-headers", "Accept, If-None-Match, If-Modified-Since"),
    ("access-control-max-age", "86400"),
)
