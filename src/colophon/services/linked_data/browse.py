"""Browsing: all values of a facet, and the records of one of them."""

import re
from collections.abc import Mapping

import msgspec

from colophon.index.search import Among, Facet, Search, SearchReader
from colophon.publish import places
from colophon.services.answer import Answer
from colophon.services.linked_data.cards import Cards
from colophon.services.linked_data.decades import timeline
from colophon.services.linked_data.facet_names import FIELDS, FacetNames
from colophon.services.linked_data.paging import Pager
from colophon.services.linked_data.publisher_pages import PublisherPages
from colophon.services.linked_data.topic_tree import tree
from colophon.services.linked_data.views import PageView

PAGE = 60
"""records on one page"""
_VALUES = 400
"""values on one page"""
_FIRST = 10
"""values of a facet that the overview shows"""
_ALL = 1 << 20
_IN_ORDER = frozenset(("decade", "box"))
"""facets whose values are numbers, in whose order they are shown"""
_DIGITS = re.compile(r"(\d+)")


class Way(msgspec.Struct, frozen=True):
    """A value one can go on by."""

    label: str
    path: str
    count: int


class Ways(msgspec.Struct, frozen=True):
    """A facet, its first values, and whether there are more."""

    field: str
    values: tuple[Way, ...]
    more: bool


class Browse:
    """The pages below ``browse``."""

    def __init__(
        self, search: SearchReader, cards: Cards, names: FacetNames, publishers: PublisherPages
    ) -> None:
        self._search = search
        self._cards = cards
        self._names = names
        self._publishers = publishers

    def respond(self, path: str, view: PageView) -> Answer | None:
        """The page at a path below ``browse/``; None where there is none."""
        field, slash, key = path.partition("/")
        if field not in FIELDS:
            return None
        return self.value(field, key, view) if slash else self._field(field, view)

    def overview(self, view: PageView) -> Answer:
        """All facets, with the first values of each."""
        return view.answer("browse.html", title=view.t("browse.title"), ways=self.ways(view))

    def ways(self, view: PageView, first: int = _FIRST) -> list[Ways]:
        """The facets that have values, with the most frequent of each."""
        found = []
        for field in FIELDS:
            by = "label" if field in _IN_ORDER else "count"
            facets = self._search.facet(
                field, limit=_ALL if field in _IN_ORDER else first + 1, by=by
            )
            facets = sorted(facets, key=_natural) if field in _IN_ORDER else facets
            if facets:
                ways = tuple(self._way(field, one, view) for one in facets[:first])
                found.append(Ways(field, ways, len(facets) > first))
        return found

    def _field(self, field: str, view: PageView) -> Answer:
        by = "count" if view.asked.argument("sort") == "count" else "label"
        found = self._search.facet(field, limit=_ALL, by=by)
        pager = Pager(view, len(found), _VALUES)
        found = sorted(found, key=_natural) if field in _IN_ORDER and by == "label" else found
        shown = found[pager.start : pager.start + _VALUES]
        told: Mapping[str, object] = {
            "field": field,
            "title": view.t(f"browse.by.{field}"),
            "by": by,
            "count": len(found),
            "pager": pager,
        }
        if field == "topic":
            roots = tree(found, self._names, view.t.language)
            return view.answer("browse_topics.html", **told, roots=roots)
        ways = [self._way(field, one, view) for one in shown]
        if field == "decade":
            return view.answer("browse_decades.html", **told, line=timeline(self._search))
        return view.answer("browse_field.html", **told, ways=ways)

    def _way(self, field: str, facet: Facet, view: PageView) -> Way:
        label = self._names.label(field, facet, view.t.language)
        return Way(label, self._names.path(field, facet.key), facet.count)

    def value(self, field: str, key: str, view: PageView) -> Answer | None:
        """The records of a value by its key; None where no record has it."""
        # proxies make one slash of two
        for tried in dict.fromkeys((key, key.replace(":/", "://", 1))):
            search = Among(field, (tried,))
            count = self._search.count(search)
            if count:
                found = Facet(tried, self._search.label(field, tried), count)
                return self._records(field, found, search, view)
        return None

    def _records(self, field: str, facet: Facet, search: Search, view: PageView) -> Answer:
        if field == "publisher":
            told = self._publishers.template_values(facet.key, facet.label, None, view)
            return view.answer("publisher.html", **told)
        pager = Pager(view, facet.count, PAGE)
        return view.answer(
            "browse_value.html",
            field=field,
            title=self._names.label(field, facet, view.t.language),
            above=f"{places.BROWSE}{field}",
            key=facet.key,
            count=facet.count,
            pager=pager,
            line=timeline(self._search, search) if field != "decade" else None,
            cards_found=self._cards.find(search, pager.start, PAGE),
        )


def _natural(facet: Facet) -> list[tuple[int, str]]:
    """The order of labels with numbers in them: box 2 before box 10."""
    parts = _DIGITS.split(facet.label.casefold())
    return [(int(part[:18]), "") if part.isdecimal() else (-1, part) for part in parts]
