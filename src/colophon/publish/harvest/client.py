"""A polite OAI-PMH client: asks, waits when told to, follows tokens to the end."""

import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from urllib.parse import urlencode

from colophon.errors import HarvestError
from colophon.publish.harvest.envelope import Envelope, ProtocolError, parse
from colophon.publish.harvest.transport import Answer, Transport

TRIES = 6
LONGEST_WAIT = 600.0
"""seconds: a provider that asks for more is given up on, and harvested another day"""


class Client:
    """Asks one provider.  ``sleep`` and ``clock`` (seconds since 1970) are passed in."""

    def __init__(
        self,
        base_url: str,
        transport: Transport,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.base_url = base_url
        self.transport = transport
        self.sleep = sleep
        self.clock = clock

    def ask(self, **arguments: str) -> Envelope:
        """One request; raises :class:`ProtocolError` for an error of the protocol."""
        envelope = parse(self.answer(**arguments))
        for code, message in envelope.errors:
            raise ProtocolError(message or code, place=self.base_url, code=code)
        return envelope

    def answer(self, **arguments: str) -> Answer:
        """The HTTP answer to one request, asked again while the server is busy."""
        query = urlencode({name.rstrip("_"): value for name, value in arguments.items() if value})
        joint = "&" if "?" in self.base_url else "?"
        return self.fetch(f"{self.base_url}{joint}{query}")

    def fetch(self, url: str) -> Answer:
        """GET with patience: 503, 429 and lost connections are tried again."""
        last: HarvestError | None = None
        for attempt in range(TRIES):
            try:
                answer = self.transport.get(url)
            except HarvestError as error:
                if error.code != "no-answer":
                    raise
                last = error
                self.sleep(min(2.0**attempt, LONGEST_WAIT))
                continue
            if answer.status not in (429, 502, 503, 504):
                return self._accepted(answer)
            last = HarvestError(
                f"is busy (HTTP {answer.status}).",
                place=url,
                remedy="Run the same harvest again later; it goes on where it stopped.",
            )
            wait = self._wait(answer, attempt)
            if wait > LONGEST_WAIT:
                break
            self.sleep(wait)
        raise last or HarvestError("does not answer.", place=url)

    def pages(self, verb: str, token: str = "", **arguments: str) -> Iterator[Envelope]:
        """The pages of a list, from a token where one is kept from an earlier run."""
        seen = {token}
        envelope = (
            self.ask(verb=verb, resumptionToken=token)
            if token
            else self.ask(verb=verb, **arguments)
        )
        while True:
            yield envelope
            found = envelope.token
            if found is None or not found.text:
                return
            if found.text in seen:
                raise HarvestError(
                    "gives a resumption token that it gave before; the list has no end.",
                    place=self.base_url,
                    code="token-loop",
                )
            seen.add(found.text)
            envelope = self.ask(verb=verb, resumptionToken=found.text)

    def _accepted(self, answer: Answer) -> Answer:
        if answer.status != 200:
            raise HarvestError(
                f"answers HTTP {answer.status}.",
                place=answer.url,
                remedy="Check that this is the address of an OAI-PMH provider.",
                code="http-status",
            )
        return answer

    def _wait(self, answer: Answer, attempt: int) -> float:
        """Seconds to wait: Retry-After in seconds or as a date, else longer each time."""
        said = answer.headers.get("retry-after", "").strip()
        if said.isdigit():
            return float(said)
        try:
            return max(0.0, parsedate_to_datetime(said).timestamp() - self.clock())
        except (ValueError, TypeError):
            return 2.0**attempt
