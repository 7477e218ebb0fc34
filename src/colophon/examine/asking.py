"""Asking, politely: a pause before each request, and bounds to requests, time and bytes."""

from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from functools import partial

import msgspec

from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.reading import ExaminedResponse, read
from colophon.harvest.client import OaiClient
from colophon.harvest.transport import HttpAnswer
from colophon.model.errors import HarvestError

BUSY = (429, 503)
TRIES = 3
SILENT = 10
"""requests without an answer, one after the other, that end the examination"""
LONGEST_WAIT = 60.0
_UNSAID = 5.0
"""seconds to wait where a busy server does not say how long"""


class ExaminationBounds(msgspec.Struct, frozen=True, kw_only=True):
    """How much is asked of a provider: requests, seconds, and bytes of all answers.

    ``pause`` is the least time between two requests in seconds; ``pages`` is how far a
    list is followed.
    """

    requests: int = 250
    seconds: float = 1800.0
    octets: int = 256 * 2**20
    pause: float = 0.5
    pages: int = 5


class Asker:
    """Sends requests through a client's transport and takes down what comes."""

    def __init__(self, client: OaiClient, bounds: ExaminationBounds) -> None:
        self.client = client
        self.bounds = bounds
        self.exchanges: list[Exchange] = []
        self._started = client.clock()
        self._last = float("-inf")
        self._requests = 0
        self._octets = 0
        self._silent = 0

    def ask(
        self,
        query: str,
        *,
        post: bool = False,
        plain: bool = False,
        listing: Mapping[str, str] | None = None,
    ) -> Exchange:
        """One request; whatever comes is kept, and nothing that comes raises.

        ``plain``: without accepting compression.
        """
        base = self.client.base_url
        url = f"{base}{'&' if '?' in base else '?'}{query}"
        asked = f"POST {base} {query}" if post else url
        transport = self.client.transport
        get = partial(transport.get_plain if plain else transport.get, url)
        if post:
            get = partial(transport.post, base, query.encode())
        busy: list[HttpAnswer] = []
        answer, response, trouble = None, None, None
        try:
            answer = self._patiently(url, get, busy)
            response = _read(answer)
        except HarvestError as error:
            trouble = error
        made = Exchange(
            asked=asked,
            query=query,
            answer=answer,
            response=response,
            trouble=trouble,
            busy=tuple(busy),
            listing=listing or {},
        )
        self.exchanges.append(made)
        return made

    def visit(self, url: str) -> Exchange:
        """A page outside the protocol, asked for as a browser would."""
        busy: list[HttpAnswer] = []
        answer, trouble = None, None
        try:
            get = partial(self.client.transport.get_page, url)
            answer = self._patiently(url, get, busy)
        except HarvestError as error:
            trouble = error
        made = Exchange(asked=url, query="", answer=answer, trouble=trouble, busy=tuple(busy))
        self.exchanges.append(made)
        return made

    def _patiently(
        self, url: str, get: Callable[[], HttpAnswer], busy: list[HttpAnswer]
    ) -> HttpAnswer:
        while True:
            answer = self._once(url, get)
            if answer.status not in BUSY:
                return answer
            busy.append(answer)
            wait = seconds_to_wait(answer, self.client.clock())
            wait = _UNSAID if wait is None else wait
            if len(busy) == TRIES or wait > LONGEST_WAIT:
                return answer
            self.client.sleep(wait)

    def _once(self, url: str, get: Callable[[], HttpAnswer]) -> HttpAnswer:
        self._turn()
        try:
            answer = get()
        except HarvestError:
            self._silent += 1
            raise
        except Exception as error:  # whatever a server sends, the examination goes on
            raise _unreadable(url, error) from error
        self._silent = 0
        self._octets += len(answer.body)
        return answer

    def _turn(self) -> None:
        """Wait for the time of the next request; raises where a bound is reached."""
        bounds = self.bounds
        now = self.client.clock()
        if self._requests >= bounds.requests:
            raise Unexamined(f"The bound of {bounds.requests} requests was reached before.")
        if now - self._started > bounds.seconds:
            raise Unexamined(f"The time allowed ({bounds.seconds:.0f} s) was over before.")
        if self._octets > bounds.octets:
            raise Unexamined(f"More than {bounds.octets // 2**20} MB had come before.")
        if self._silent >= SILENT:
            raise Unexamined(f"The last {SILENT} requests had no answer.")
        if self._requests and bounds.pause:
            self.client.sleep(max(0.0, min(bounds.pause, self._last + bounds.pause - now)))
        self._requests += 1
        self._last = self.client.clock()


def seconds_to_wait(answer: HttpAnswer, now: float) -> float | None:
    """The seconds that Retry-After asks for, given so or as a date; None where it does not."""
    said = answer.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return float(said)
    try:
        return max(0.0, parsedate_to_datetime(said).timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None


def _read(answer: HttpAnswer) -> ExaminedResponse:
    try:
        return read(answer)
    except HarvestError:
        raise
    except Exception as error:  # likewise
        raise _unreadable(answer.url, error) from error


def _unreadable(url: str, error: Exception) -> HarvestError:
    return HarvestError(f"what came cannot be read: {error!a}.", place=url, code="unreadable")
