"""What is asked for under ``records``: a query, values of facets, an order, a place in it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlencode

import msgspec

from colophon.publish.search_facets import DECADE, FACETS
from colophon.publish.texts import LANGUAGES
from colophon.services.answer import ResourceRequest

NAMES = (DECADE, "topic", "publisher", "place", "creator", "language", "genre", "series", "box",
         "rights")  # fmt: skip
"""the facets in the order in which they are shown"""
MOST_VALUES = 20
"""values of one facet that a search is narrowed to"""
_LONGEST_KEY = 1_000


class Order(NamedTuple):
    """By what the index sorts, and whether downwards."""

    by: str
    down: bool = False


ORDERS: Mapping[str, Order] = {
    "relevance": Order(""),
    "title": Order("title"),
    "date": Order("date"),
    "newest": Order("date", down=True),
    "changed": Order("changed", down=True),
}
"""the orders by their names in addresses"""

assert set(NAMES) == {DECADE, *FACETS}


class SearchRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A search as its address says it."""

    query: str = ""
    facets: Mapping[str, tuple[str, ...]] = {}
    sort: str = ""
    start: int = 0
    limit: int = 0
    language: str = ""
    whole: str = ""

    @property
    def order(self) -> Order:
        """The order asked for; titles where there are no words to be relevant to."""
        return ORDERS[self.sort or ("relevance" if self.query else "title")]

    def arguments(self) -> list[tuple[str, str]]:
        """The arguments of its address, without the place in it."""
        found = [("q", self.query)] if self.query else []
        found += [(field, key) for field in NAMES for key in self.facets.get(field, ())]
        found += [("sort", self.sort)] if self.sort else []
        found += [("lang", self.language)] if self.language else []
        return found

    def address(self, path: str = "records", *, start: int = 0, **more: str) -> str:
        """Its address below the catalogue."""
        arguments = [*self.arguments(), *more.items()]
        arguments += [("start", str(start))] if start else []
        return f"{path}?{'&'.join(map(_encode_argument, arguments))}" if arguments else path

    def with_value(self, field: str, key: str) -> "SearchRequest":
        """The same, narrowed to a value as well."""
        values = tuple(dict.fromkeys((*self.facets.get(field, ()), key)))
        return self._change_values(field, values)

    def without_value(self, field: str, key: str) -> "SearchRequest":
        """The same, not narrowed to a value."""
        return self._change_values(
            field, tuple(one for one in self.facets.get(field, ()) if one != key)
        )

    def without_facet(self, field: str) -> "SearchRequest":
        """The same, not narrowed by a facet."""
        return self._change_values(field, ())

    def with_query(self, query: str) -> "SearchRequest":
        """The same of another query."""
        return msgspec.structs.replace(self, query=query, start=0, whole="")

    def with_sort(self, sort: str) -> "SearchRequest":
        """The same in another order."""
        return msgspec.structs.replace(self, sort=sort, start=0, whole="")

    def _change_values(self, field: str, values: tuple[str, ...]) -> "SearchRequest":
        facets = {**self.facets, field: values}
        return msgspec.structs.replace(self, facets=facets, start=0, whole="")

    def chosen_values(self) -> Iterator[tuple[str, str]]:
        """(field, key) of each value that it is narrowed to."""
        return ((field, key) for field in NAMES for key in self.facets.get(field, ()))


@lru_cache(maxsize=2048)
def _encode_argument(argument: tuple[str, str]) -> str:
    return urlencode([argument])


def read(asked: ResourceRequest, limit: int, most: int) -> SearchRequest:
    """The search that a request asks for; what cannot be meant is left out."""
    sort = asked.argument("sort")
    whole = asked.argument("whole")
    return SearchRequest(
        query=asked.argument("q").strip(),
        facets={field: _values(asked.query, field) for field in NAMES},
        sort=sort if sort in ORDERS else "",
        start=_number(asked.argument("start"), 0),
        limit=max(1, min(_number(asked.argument("limit"), limit), most)),
        language=language if (language := asked.argument("lang")) in LANGUAGES else "",
        whole=whole if whole in NAMES else "",
    )


def _values(query: Sequence[tuple[str, str]], field: str) -> tuple[str, ...]:
    given = (value.strip() for name, value in query if name == field)
    return tuple(dict.fromkeys(one for one in given if one and len(one) <= _LONGEST_KEY))[
        :MOST_VALUES
    ]


def _number(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else default
