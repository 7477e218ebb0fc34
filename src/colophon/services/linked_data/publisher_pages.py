"""A publisher: its names, where and when it published, what it issued, and with whom."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from colophon.index.search import Among, Search, SearchReader
from colophon.model.namespaces import FOAF
from colophon.publish.search_fields import OPEN
from colophon.services.linked_data.cards import Card, Cards
from colophon.services.linked_data.decades import timeline
from colophon.services.linked_data.facet_names import FacetNames
from colophon.services.linked_data.paging import Pager
from colophon.services.linked_data.views import PageView
from colophon.vocabulary import Entry

PAGE = 60
"""records on one page"""
_LOOKED_AT = 500
"""records whose places and years are gathered"""
_BESIDE = 12


class Seat(msgspec.Struct, frozen=True):
    """A place of publication, the years in which it is named, and how often."""

    label: str
    path: str
    years: str
    count: int


class Track(msgspec.Struct, frozen=True):
    """A record on a line of years: ``x`` and ``width`` in per cent of it, none if undated."""

    card: Card
    x: float = 0
    width: float = 0


class PublisherPages:
    """What pages tell of publishers, with an authority or without."""

    template = "publisher.html"

    def __init__(self, search: SearchReader, cards: Cards, names: FacetNames) -> None:
        self._search = search
        self._cards = cards
        self._names = names

    def shows(self, key: str) -> bool:
        """Whether records have this publisher."""
        return self._search.count(Among("publisher", (key,))) > 0

    def template_values(
        self, key: str, label: str, entry: Entry | None, view: PageView
    ) -> Mapping[str, Any]:
        """What the page of a publisher says; ``key`` is its own among the facets."""
        search = Among("publisher", (key,))
        count = self._search.count(search)
        pager = Pager(view, count, PAGE)
        looked = self._cards.find(search, 0, _LOOKED_AT, by="date")
        shown = looked if count <= PAGE else self._cards.find(search, pager.start, PAGE, by="date")
        return {
            "field": "publisher",
            "key": key,
            "title": label,
            "count": count,
            "names": _names(label, key, entry, looked),
            "scope": _texts(entry, "scope_note", view.t.language),
            "websites": entry.properties.get(FOAF + "homepage", ()) if entry else (),
            "seats": self._seats(looked, view),
            "span": _span(looked),
            "tracks": _tracks(shown, _years(looked)),
            "line": timeline(self._search, search),
            "beside": self._others("publisher", search, view, but=key),
            "topics": self._others("topic", search, view),
            "pager": pager,
        }

    def _others(
        self, field: str, search: Search, view: PageView, but: str = ""
    ) -> list[tuple[str, str, int]]:
        """(label, path, records) of what stands with it in records."""
        return [
            (
                self._names.label(field, one, view.t.language),
                self._names.path(field, one.key),
                one.count,
            )
            for one in self._search.facet(field, search, limit=_BESIDE)
            if one.key != but
        ]

    def _seats(self, cards: Iterable[Card], view: PageView) -> list[Seat]:
        found: dict[str, tuple[str, list[Card]]] = {}
        for card in cards:
            for field, key, label in card.facets:
                if field == "place":
                    found.setdefault(key, (label, []))[1].append(card)
        return [
            Seat(label, self._names.path("place", key), _span(held), len(held))
            for key, (label, held) in found.items()
        ]


def _names(label: str, key: str, entry: Entry | None, cards: Iterable[Card]) -> list[str]:
    """The other names it has: those of its authority, and those records file it under."""
    own = [*entry.preferred, *entry.alternative] if entry else []
    mark = ("publisher", key)
    filed = (name for card in cards for *one, name in card.facets if tuple(one) == mark)
    names = dict.fromkeys([*(one.text for one in own), *filed])
    return [one for one in names if one != label]


def _texts(entry: Entry | None, attribute: str, language: str) -> list[tuple[str, str]]:
    """(text, language) of what an authority says, in one language where it can be."""
    found = list(getattr(entry, attribute)) if entry else []
    for wanted in (language, "en"):
        chosen = [one for one in found if one.language == wanted]
        if chosen:
            return [(one.text, one.language) for one in chosen]
    return [(one.text, one.language) for one in found]


def _years(cards: Iterable[Card]) -> tuple[int, int] | None:
    """The first and last year that is told; an end that is open tells none."""
    years = [year for card in cards for year in card.years if abs(year) != OPEN]
    return (min(years), max(years)) if years else None


def _span(cards: Iterable[Card]) -> str:
    """The years from the first to the last record."""
    years = _years(cards)
    if years is None:
        return ""
    return str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"


def _tracks(cards: Iterable[Card], years: tuple[int, int] | None) -> list[Track]:
    if years is None or years[0] == years[1]:
        return [Track(card) for card in cards]
    first, last = years
    whole = last - first + 1
    found = []
    for card in cards:
        if not card.years:
            found.append(Track(card))
            continue
        begin, end = max(card.years[0], first), min(card.years[-1], last)
        x = (begin - first) / whole * 100
        width = max((end - begin + 1) / whole * 100, 0.5)
        found.append(Track(card, round(x, 2), round(width, 2)))
    return found
