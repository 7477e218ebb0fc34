"""A provider under examination: what several checks look at is asked once."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import quote, urlencode

from lxml import etree

from colophon.examine import stamps
from colophon.examine.asking import Asker, ExaminationBounds
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.item import ExaminedItem, elements, text, texts
from colophon.examine.reading import OAI
from colophon.harvest.client import OaiClient
from colophon.model.errors import HarvestError

DC = "oai_dc"


@lru_cache(maxsize=512)
def _write_query(*arguments: tuple[str, str]) -> str:
    """A query string; dozens of checks ask the same things."""
    return urlencode(arguments, quote_via=quote)


class Provider:
    """Requests by their arguments; an answer is kept and given again to who asks the same."""

    def __init__(self, client: OaiClient, bounds: ExaminationBounds) -> None:
        self.client = client
        self.bounds = bounds
        self._asker = Asker(client, bounds)
        self._kept: dict[tuple[str, bool], Exchange] = {}
        self._visited: dict[str, Exchange] = {}

    @property
    def base_url(self) -> str:
        """The address under examination."""
        return self.client.base_url

    @property
    def now(self) -> datetime:
        """The time of our own clock."""
        return datetime.fromtimestamp(self.client.clock(), UTC)

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """All that was asked so far."""
        return tuple(self._asker.exchanges)

    def reach(self) -> None:
        """Ask for Identify; raises :class:`HarvestError` where no provider answers."""
        first = self.identify
        if first.answer is None and first.trouble is not None:
            raise first.trouble
        if first.response is None and self.formats_answer.response is None:
            raise HarvestError(
                f"is no OAI-PMH provider: {first.said.rstrip('.')}.",
                place=self.base_url,
                remedy="Check the address; it is the one before ?verb=Identify.",
                code="no-provider",
            )

    def raw(self, query: str, *, post: bool = False) -> Exchange:
        """A query string as it stands."""
        if (query, post) not in self._kept:
            self._kept[query, post] = self._asker.ask(query, post=post)
        return self._kept[query, post]

    def get_uncompressed(self, query: str) -> Exchange:
        """The answer to somebody who does not accept compression."""
        return self._asker.ask(query, plain=True)

    def ask(self, verb: str, **arguments: str) -> Exchange:
        """A request by its arguments; ``from_`` stands for from."""
        given = {name.rstrip("_"): value for name, value in arguments.items() if value}
        query = _write_query(("verb", verb), *given.items())
        if (query, False) not in self._kept:
            self._kept[query, False] = self._asker.ask(query, listing=given)
        return self._kept[query, False]

    def onward(self, page: Exchange, *, again: bool = False) -> Exchange:
        """The page behind a page; raises :class:`Unexamined` where the list ends there."""
        if not page.next:
            raise Unexamined("The list fits on one page.")
        query = urlencode({"verb": page.verb, "resumptionToken": page.next}, quote_via=quote)
        if again:
            return self._asker.ask(query, listing=page.listing)
        if (query, False) not in self._kept:
            self._kept[query, False] = self._asker.ask(query, listing=page.listing)
        return self._kept[query, False]

    def visit(self, url: str) -> Exchange:
        """A page outside the protocol, asked for once."""
        if url not in self._visited:
            self._visited[url] = self._asker.visit(url)
        return self._visited[url]

    @property
    def identify(self) -> Exchange:
        """The answer to Identify."""
        return self.ask("Identify")

    def say_identity(self, name: str) -> str:
        """What Identify says under a name; raises :class:`Unexamined` where it says nothing."""
        return text(self._identity, name)

    def all_said(self, name: str) -> tuple[str, ...]:
        """All that Identify says under a name."""
        return texts(self._identity, name)

    @property
    def descriptions(self) -> list[etree._Element]:
        """The elements inside the descriptions of Identify."""
        found = self._identity.findall(f"{OAI}description")
        return [one for each in found for one in elements(each)]

    @property
    def _identity(self) -> etree._Element:
        if self.identify.content is None:
            raise Unexamined(f"Identify is answered with {self.identify.said}.")
        return self.identify.content

    @property
    def granularities(self) -> tuple[str, ...]:
        """The form that datestamps must have: the one declared, either where none is."""
        said = self.say_identity("granularity")
        both = (stamps.SECOND, stamps.DAY)
        return (said,) if said in both else both

    @property
    def formats_answer(self) -> Exchange:
        """The answer to ListMetadataFormats."""
        return self.ask("ListMetadataFormats")

    @property
    def records(self) -> Exchange:
        """The first page of all records as oai_dc."""
        return self.ask("ListRecords", metadataPrefix=DC)

    @property
    def headers(self) -> Exchange:
        """The first page of all headers."""
        return self.ask("ListIdentifiers", metadataPrefix=DC)

    @property
    def sample(self) -> ExaminedItem:
        """A record that is not deleted, else any; raises :class:`Unexamined` without one."""
        found = [*self.records.items, *self.headers.items]
        if not found:
            raise Unexamined("No record was given that could be asked for.")
        return next((one for one in found if not one.deleted), found[0])

    def items_seen(self, lacking: str) -> Iterator[tuple[Exchange, ExaminedItem]]:
        """All records and headers that came in any answer, and the exchange they came in.

        Raises :class:`Unexamined` saying what is ``lacking`` where there are none.
        """
        pairs = [
            (exchange, item)
            for exchange in self.exchanges
            if exchange.response is not None
            for item in exchange.items
        ]
        if not pairs:
            raise Unexamined(lacking)
        return iter(pairs)

    @property
    def answered(self) -> list[Exchange]:
        """The exchanges in which an OAI-PMH response came."""
        return [one for one in self.exchanges if one.response is not None]
