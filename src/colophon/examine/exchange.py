"""Exchange: one request and what came of it, read without trusting any of it."""

from collections.abc import Mapping
from functools import cached_property
from urllib.parse import parse_qsl

import msgspec
from lxml import etree

from colophon.examine.item import ExaminedItem, elements, items, text
from colophon.examine.reading import OAI, ExaminedResponse
from colophon.harvest.transport import HttpAnswer
from colophon.model.errors import HarvestError

LISTS = {"ListRecords": "record", "ListIdentifiers": "header", "ListSets": "set"}
_SHOWN = 200


class Unexamined(Exception):
    """Nothing was seen that could show whether a demand is kept; the message says why."""


class Exchange(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """``asked`` is the request as one line; ``listing`` the arguments of the list that this
    is a page of, also where a token was sent in their place.

    ``trouble`` says why there is no ``response``; ``busy`` are the answers that told us to
    come again later.
    """

    asked: str
    query: str
    answer: HttpAnswer | None = None
    response: ExaminedResponse | None = None
    trouble: HarvestError | None = None
    busy: tuple[HttpAnswer, ...] = ()
    listing: Mapping[str, str] = {}

    @cached_property
    def arguments(self) -> list[tuple[str, str]]:
        """Names and values as sent, repetitions kept."""
        return parse_qsl(self.query, keep_blank_values=True, errors="surrogateescape")

    @cached_property
    def verb(self) -> str:
        """The verb that was sent."""
        return dict(self.arguments).get("verb", "")

    @property
    def prefix(self) -> str:
        """The metadataPrefix, of the list where this is a page of one."""
        return self.listing.get("metadataPrefix", dict(self.arguments).get("metadataPrefix", ""))

    @property
    def resumed(self) -> bool:
        """Whether a resumption token was sent."""
        return "resumptionToken" in dict(self.arguments)

    @property
    def root(self) -> etree._Element:
        """The OAI-PMH element; raises :class:`Unexamined` where no such thing came."""
        if self.response is None:
            raise Unexamined(f"{self.verb or 'The request'} has no usable answer: {self.said}")
        return self.response.root

    @property
    def errors(self) -> tuple[str, ...]:
        """The codes of the error elements."""
        return tuple(one.get("code", "") for one in self.root.findall(f"{OAI}error"))

    @cached_property
    def content(self) -> etree._Element | None:
        """The element of the verb."""
        return self.root.find(f"{OAI}{self.verb}") if self.verb.isalpha() else None

    @cached_property
    def response_date(self) -> str:
        """responseDate as given."""
        return text(self.root, "responseDate")

    @cached_property
    def items(self) -> tuple[ExaminedItem, ...]:
        """The records or headers; none where an error came."""
        if self.content is None or self.verb == "ListSets":
            return ()
        return tuple(items(self.content))

    @cached_property
    def token(self) -> etree._Element | None:
        """The resumptionToken element."""
        return self.content.find(f"{OAI}resumptionToken") if self.content is not None else None

    @cached_property
    def next(self) -> str:
        """The token that asks for the next page, empty at the end."""
        return (self.token.text or "").strip() if self.token is not None else ""

    @property
    def said(self) -> str:
        """What came, in a few words."""
        if self.response is None:
            if self.answer is not None and self.answer.status != 200:
                return f"HTTP {self.answer.status}"
            return str(self.trouble.message)[:_SHOWN] if self.trouble else "nothing"
        if self.errors:
            return ", ".join(self.errors)
        if self.verb in LISTS and self.content is not None:
            count = len(self.content.findall(OAI + LISTS[self.verb]))
            return f"{count} {LISTS[self.verb]}{'' if count == 1 else 's'}"
        if self.content is not None:
            return self.verb
        return ", ".join(etree.QName(one).localname for one in elements(self.root))[:_SHOWN]
