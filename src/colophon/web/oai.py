"""OAI-PMH over HTTP: bytes in, bytes out, bounded; the protocol itself is elsewhere."""

from collections.abc import Sequence
from datetime import UTC, datetime
from time import perf_counter
from typing import Any, Protocol
from urllib.parse import parse_qsl

import msgspec

from colophon.web import _sending
from colophon.web._access import note
from colophon.web._pages import Page, Pages
from colophon.web._sending import Refused, refuse

_LONGEST_QUERY = 16_384
_LONGEST_BODY = 65_536
_MOST_ARGUMENTS = 64
_FORM = b"application/x-www-form-urlencoded"
_READ_SECONDS = 20.0


class Answer(Protocol):
    """What a door gives for a request."""

    @property
    def chunks(self) -> Sequence[bytes]:
        """The body in pieces."""

    @property
    def verb(self) -> str:
        """The verb that was understood, or empty."""

    @property
    def codes(self) -> Sequence[str]:
        """Protocol errors in it."""


class Answering(Protocol):
    """A door without HTTP."""

    def respond(self, arguments: Sequence[tuple[str, str]], now: datetime, /) -> Answer:
        """Answer one request."""

    def state(self) -> tuple[str, int]:
        """What tells the present state of all answers from others; its latest stamp."""

    def close(self) -> None:
        """Give back what it holds."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """``max_requests`` are answered at once, others told to come back after
    ``retry_after`` seconds; ``send_seconds`` is how long a reader may stall.

    ``cache_bytes`` holds the pages of a harvest of some 50,000 records, for those who
    come after the first, and keeps a worker under 200 MB.
    """

    max_requests: int = 64
    retry_after: int = 10
    send_seconds: float = 60.0
    cache_bytes: int = 104 * 1024 * 1024


def utc_now() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


class OaiEndpoint:
    """An ASGI application for one door."""

    def __init__(
        self, door: Answering, settings: Settings | None = None, clock: Any = utc_now
    ) -> None:
        self._door = door
        self._settings = settings or Settings()
        self._clock = clock
        self._pages = Pages(self._settings.cache_bytes)
        self._busy = 0
        self._since = int(clock().timestamp())

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request, log it, and never let an exception out."""
        begun = perf_counter()
        outcome = _sending.Outcome()
        if self._busy >= self._settings.max_requests:
            await refuse(self._later("Too many requests at once."), scope, send, outcome)
            note(scope, outcome, perf_counter() - begun)
            return
        self._busy += 1
        try:
            await self._answered(scope, receive, send, outcome)
        except Refused as refused:
            await refuse(refused, scope, send, outcome)
        except TimeoutError:
            outcome.status = 499
        finally:
            self._busy -= 1
            note(scope, outcome, perf_counter() - begun)

    async def _answered(
        self, scope: Any, receive: Any, send: Any, outcome: _sending.Outcome
    ) -> None:
        arguments = await self._arguments(scope, receive)
        outcome.arguments = arguments
        key = tuple(arguments)
        page = self._page(key)
        outcome.verb, outcome.codes = page.verb, page.codes
        await _sending.send_page(page, scope, send, outcome, self._settings.send_seconds)
        self._pages.weigh(key)

    def _page(self, arguments: tuple[tuple[str, str], ...]) -> Page:
        try:
            edition, latest = self._door.state()
            self._pages.turn(edition)
            found = self._pages.get(arguments)
            if found is None:
                answer = self._door.respond(arguments, self._clock())
                found = Page.of(
                    answer.chunks, answer.verb, tuple(answer.codes), edition, arguments,
                    max(latest, self._since),
                )  # fmt: skip
                self._pages.put(arguments, found)
        except Exception as error:
            # the index is being replaced or the disk fails: nothing the client can mend
            _sending.LOG.exception("The door could not answer: %s", type(error).__name__)
            raise self._later("The repository cannot answer now.") from error
        return found

    def _later(self, message: str) -> Refused:
        return Refused(503, message, retry_after=self._settings.retry_after)

    async def _arguments(self, scope: Any, receive: Any) -> list[tuple[str, str]]:
        method = scope["method"]
        if method not in ("GET", "HEAD", "POST"):
            raise Refused(405, "Ask with GET or POST.", allow="GET, HEAD, POST")
        query: bytes = scope.get("query_string", b"")
        if len(query) > _LONGEST_QUERY:
            raise Refused(414, "The query is too long.")
        found = _parsed(query)
        if method == "POST":
            found += _parsed(await _form(scope, receive))
        return found


def _parsed(raw: bytes) -> list[tuple[str, str]]:
    """Names and values in order; bytes that are not UTF-8 become lone surrogates."""
    try:
        return parse_qsl(
            raw.decode("utf-8", "surrogateescape"),
            keep_blank_values=True,
            errors="surrogateescape",
            max_num_fields=_MOST_ARGUMENTS,
        )
    except ValueError as error:
        raise Refused(400, "There are too many arguments.") from error


async def _form(scope: Any, receive: Any) -> bytes:
    headers: dict[bytes, bytes] = dict(scope["headers"])
    if headers.get(b"content-type", b"").partition(b";")[0].strip().lower() != _FORM:
        raise Refused(415, "Send the arguments as application/x-www-form-urlencoded.")
    body = bytearray()
    async with _sending.patience(_READ_SECONDS):
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise TimeoutError
            body += message.get("body", b"")
            if len(body) > _LONGEST_BODY:
                raise Refused(413, "The body is too large.")
            if not message.get("more_body"):
                return bytes(body)
