"""Answers: from the arguments of a request to the page that is sent, within bounds."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from time import monotonic
from typing import Protocol, Self
from urllib.parse import parse_qsl

import msgspec

from colophon.model.errors import ColophonError
from colophon.web.oai.pages import KeptPage, KeptPages, ListAnswer, etag
from colophon.web.oai.reply import OaiReply, RefusedRequest, reply, takes_gzip
from colophon.web.serving.access import LoggedOutcome

LOG = logging.getLogger("colophon.web")
LONGEST_QUERY = 16_384
_MOST_ARGUMENTS = 64
_SIMPLE = re.compile(rb"[A-Za-z]+=[A-Za-z0-9_:.\-]*(?:&[A-Za-z]+=[A-Za-z0-9_:.\-]*){0,9}")
"""a query in which nothing is encoded"""

Pairs = Sequence[tuple[str, str]]


class OaiAnswering(Protocol):
    """What answers an endpoint's requests; while it is entered its state does not change."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def respond(self, arguments: Pairs, now: datetime, /) -> ListAnswer:
        """Answer one request."""

    def state(self) -> tuple[str, int]:
        """What tells the present state of all answers from others, and its latest stamp."""

    def note_answer(self, moment: int, /) -> None:
        """An answer is given at this moment, in epoch seconds."""

    def close(self) -> None:
        """Give back what it holds."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """``max_requests`` are answered at once, others told to come back after
    ``retry_after`` seconds.

    ``cache_bytes`` holds pages for those who come after the first.  Whether anything was
    published is looked for every ``look_seconds``: no stamp that is given then is earlier
    than an answer from what was kept, so no harvester misses anything.
    """

    max_requests: int = 64
    retry_after: int = 10
    cache_bytes: int = 32 * 1024 * 1024
    look_seconds: float = 0.02


def utc_now() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


class OaiAnswers:
    """The pages of one endpoint; all of a worker's connections share them."""

    def __init__(
        self,
        repository: OaiAnswering,
        settings: Settings | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.settings = settings or Settings()
        self._repository = repository
        self._clock = clock
        self._pages = KeptPages(self.settings.cache_bytes)
        self._looked = float("-inf")
        self._busy = 0
        self._since = int(clock().timestamp())

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place among those who are answered at once; raises Refused where there is none."""
        self.enter()
        try:
            yield
        finally:
            self.leave()

    def enter(self) -> None:
        """Take a place; raises Refused where there is none."""
        if self._busy >= self.settings.max_requests:
            raise self.later("Too many requests at once.")
        self._busy += 1

    def leave(self) -> None:
        """Give a place back."""
        self._busy -= 1

    def reply(
        self, arguments: Pairs, asked: Mapping[bytes, bytes], outcome: LoggedOutcome
    ) -> OaiReply:
        """The reply to a request of these headers, to be sent before the next is asked for.

        Raises Refused where the endpoint cannot answer.
        """
        outcome.arguments = arguments
        zipped = takes_gzip(asked.get(b"accept-encoding", b""))
        now = self._clock()
        page = self._page(arguments, now, zipped=zipped)
        outcome.verb, outcome.codes = page.answer.verb, page.answer.codes
        return reply(page, asked, now)

    def _page(self, arguments: Pairs, now: datetime, *, zipped: bool) -> KeptPage:
        key = zipped, *arguments
        if monotonic() < self._looked + self.settings.look_seconds:
            page = self._pages.get(key)
            if page is not None:
                self._repository.note_answer(int(now.timestamp()))
                return page
        try:
            with self._repository as repository:
                edition, latest = repository.state()
                self._looked = monotonic()
                self._pages.turn(edition)
                page = self._pages.get(key)
                repository.note_answer(int(now.timestamp()))
                if page is None:
                    answer = repository.respond(arguments, now)
                    mark = b"" if answer.codes else etag(edition, arguments)
                    page = KeptPage(answer, mark, max(latest, self._since), now, zipped=zipped)
                    self._pages.put(key, page)
                return page
        except ColophonError as error:
            LOG.warning("The endpoint cannot answer: %s", error)
            raise self.later() from error
        except Exception as error:
            # the disk fails, or we do: nothing the client can mend
            LOG.exception("The endpoint could not answer: %s", type(error).__name__)
            raise self.later() from error

    def later(self, message: str = "The repository cannot answer now.") -> RefusedRequest:
        """What tells a client to come back."""
        return RefusedRequest(503, message, retry_after=self.settings.retry_after)


def parse_query(query: bytes) -> list[tuple[str, str]]:
    """The fields of a query; raises Refused for what is too long or too much."""
    if len(query) > LONGEST_QUERY:
        raise RefusedRequest(414, "The query is too long.")
    return fields(query)


def fields(raw: bytes) -> list[tuple[str, str]]:
    """Names and values in order; bytes that are not UTF-8 become lone surrogates.

    Raises Refused where there are too many.
    """
    if _SIMPLE.fullmatch(raw):
        return [
            (name, value)
            for name, _, value in (one.partition("=") for one in raw.decode("ascii").split("&"))
        ]
    try:
        return parse_qsl(
            raw.decode("utf-8", "surrogateescape"),
            keep_blank_values=True,
            errors="surrogateescape",
            max_num_fields=_MOST_ARGUMENTS,
        )
    except ValueError as error:
        raise RefusedRequest(400, "There are too many arguments.") from error
