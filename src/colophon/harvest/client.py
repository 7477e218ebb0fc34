"""A polite OAI-PMH client: asks, waits when told to, follows tokens to the end."""

import time
from collections.abc import Callable, Iterator
from typing import TypeVar
from urllib.parse import urlencode

from colophon.harvest import patience as patient
from colophon.harvest.address import base
from colophon.harvest.ends import Ends
from colophon.harvest.envelope import Envelope, ProtocolError, parse
from colophon.harvest.patience import BUSY, Patience, RefusedStatus
from colophon.harvest.transport import HttpAnswer, Transport
from colophon.harvest.watching import Watcher
from colophon.model.errors import HarvestError

"""how often a busy server is asked"""

Found = TypeVar("Found")

_LATER = "Run the same harvest again later; it goes on where it stopped."
_CHECK = "Check that this is the address of an OAI-PMH provider."


class OaiClient:
    """Asks one provider.  ``sleep`` and ``clock`` (seconds since 1970) are passed in.

    ``base_url`` may be any address of the provider, a whole request pasted too.
    ``answered_at`` is where it answered last, after redirects.
    """

    def __init__(
        self,
        base_url: str,
        transport: Transport,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.time,
        patience: Patience = Patience(),  # noqa: B008  (it is frozen)
        watcher: Watcher | None = None,
    ) -> None:
        self.base_url = base(base_url)
        self.answered_at = ""
        self.transport = transport
        self.sleep = sleep
        self.clock = clock
        self.patience = patience
        self.watcher = watcher or Watcher()

    def ask(self, **arguments: str) -> Envelope:
        """One request; raises :class:`ProtocolError` for an error of the protocol."""
        url = self.address(**arguments)
        envelope = self._patiently(lambda: parse(self._get(url)))
        for code, message in envelope.errors:
            error = ProtocolError(message or code, place=self.base_url, code=code)
            error.response_date = envelope.response_date
            raise error
        return envelope

    def answer(self, **arguments: str) -> HttpAnswer:
        """The HTTP answer to one request, asked again while the server is busy."""
        return self.fetch(self.address(**arguments))

    def address(self, **arguments: str) -> str:
        """The address of a request; ``from_`` stands for from, empty arguments for none."""
        query = urlencode({name.rstrip("_"): value for name, value in arguments.items() if value})
        joint = "&" if "?" in self.base_url else "?"
        return f"{self.base_url}{joint}{query}"

    def fetch(self, url: str) -> HttpAnswer:
        """GET with patience: busy or failing servers and lost connections are tried again."""
        return self._patiently(lambda: self._get(url))

    def pages(self, verb: str, token: str = "", **arguments: str) -> Iterator[Envelope]:
        """The pages of a list, from a token where one is kept from an earlier run."""
        ends = Ends(self.base_url, token)
        asked = {"resumptionToken": token} if token else arguments
        while True:
            envelope = self.ask(verb=verb, **asked)
            yield envelope
            following = ends.see(envelope)
            if not following:
                return
            asked = {"resumptionToken": following}

    def _patiently(self, attempt: Callable[[], Found]) -> Found:
        """Try until it succeeds, or until there is no sense in trying."""
        tried = 0
        while True:
            try:
                return attempt()
            except HarvestError as error:
                tried += 1
                seconds = self._wait(error, tried)
                if seconds is None:
                    raise
                self.watcher.on_waiting(seconds, tell_error(error))
                self.sleep(seconds)

    def _wait(self, error: HarvestError, tried: int) -> float | None:
        """Seconds until the next try, or None where there shall be none."""
        allowed = self.patience.tries(error.code, met=bool(self.answered_at))
        if tried >= allowed:
            return None
        later = error.later if isinstance(error, RefusedStatus) else ""
        seconds = patient.wait(later, tried - 1, self.clock())
        return seconds if seconds <= self.patience.longest else None

    def _get(self, url: str) -> HttpAnswer:
        answer = self.transport.get(url)
        self.answered_at = answer.url
        if answer.status == 200 or (answer.status not in BUSY and _speaks(answer)):
            return answer
        raise _refusal_of(answer)


def tell_error(error: HarvestError) -> str:
    """What went wrong, as a sentence of its own."""
    said = error.message
    return said if said.startswith("the ") else f"the provider {said}"


def _speaks(answer: HttpAnswer) -> bool:
    """Whether there is an error of the protocol in an answer that is one of HTTP."""
    try:
        return bool(parse(answer).errors)
    except HarvestError:
        return False


def _refusal_of(answer: HttpAnswer) -> RefusedStatus:
    if answer.status in BUSY:
        message, remedy, code = f"is busy (HTTP {answer.status}).", _LATER, "busy"
    elif answer.status >= 500:
        message, remedy, code = f"fails (HTTP {answer.status}).", _LATER, "server-error"
    else:
        message, remedy, code = f"answers HTTP {answer.status}.", _CHECK, "http-status"
    refused = RefusedStatus(message, place=answer.url, remedy=remedy, code=code)
    refused.later = answer.headers.get("retry-after", "")
    return refused
