"""A topic: what it covers, what is broader and narrower, and the records on it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from colophon.index.search import Among, Facet, Search, SearchReader
from colophon.services.linked_data.cards import Cards
from colophon.services.linked_data.decades import timeline
from colophon.services.linked_data.facet_names import FacetNames
from colophon.services.linked_data.paging import Pager
from colophon.services.linked_data.views import PageView
from colophon.vocabulary import Entry, Label

PAGE = 60
"""records on one page"""
_PUBLISHERS = 12
_RELATIONS = ("broader", "narrower", "related", "exact", "close", "replaced_by")
_NOTES = ("definition", "scope_note")
_TOPIC = "topic"


class Tie(msgspec.Struct, frozen=True):
    """Another concept: ``path`` is below the catalogue, or an address elsewhere."""

    label: str
    path: str
    count: int = 0


class TopicPages:
    """What pages tell of topics, and of whatever else records are filed under as topics."""

    template = "topic.html"

    def __init__(self, search: SearchReader, cards: Cards, names: FacetNames) -> None:
        self._search = search
        self._cards = cards
        self._names = names

    def shows(self, key: str) -> bool:
        """Whether a concept is one that records are about, or in a vocabulary of topics."""
        return self._search.count(Among(_TOPIC, (key,))) > 0 or self._narrower_has(key)

    def _narrower_has(self, key: str) -> bool:
        keys = tuple(one for one in self._names.narrower(key) if one)
        return bool(keys) and self._search.count(Among(_TOPIC, keys)) > 0

    def template_values(
        self, key: str, label: str, entry: Entry | None, view: PageView
    ) -> Mapping[str, Any]:
        """What the page of a topic says."""
        search = Among(_TOPIC, (key,))
        pager = Pager(view, self._search.count(search), PAGE)
        return {
            "key": key,
            "title": label,
            "count": pager.count,
            "notes": list(_notes(entry, view.t.language)),
            "also": _also(entry, label),
            "ties": self._ties(entry, view) if entry else [],
            "publishers": self._publishers(search, view),
            "line": timeline(self._search, search),
            "cards_found": self._cards.find(search, pager.start, PAGE, by="date"),
            "pager": pager,
        }

    def _ties(self, entry: Entry, view: PageView) -> list[tuple[str, list[Tie]]]:
        """(relation, concepts), each relation that there is."""
        found = []
        for relation in _RELATIONS:
            ties = [self._tie(uri, entry, view) for uri in getattr(entry, relation)]
            if ties:
                found.append((relation, sorted(ties, key=lambda one: one.label.casefold())))
        return found

    def _tie(self, uri: str, entry: Entry, view: PageView) -> Tie:
        label, path, key = self._names.concept(uri, view.t.language)
        count = self._search.count(Among(_TOPIC, (key,))) if key else 0
        return Tie(label, path, count)

    def _publishers(self, search: Search, view: PageView) -> list[Tie]:
        found = self._search.facet("publisher", search, limit=_PUBLISHERS)
        return [self._publisher(one, view) for one in found]

    def _publisher(self, facet: Facet, view: PageView) -> Tie:
        label = self._names.label("publisher", facet, view.t.language)
        return Tie(label, self._names.path("publisher", facet.key), facet.count)


def _notes(entry: Entry | None, language: str) -> Iterator[Label]:
    """What a vocabulary says a topic covers, in one language where it can be."""
    for attribute in _NOTES:
        said: tuple[Label, ...] = getattr(entry, attribute) if entry else ()
        for wanted in (language, "en"):
            chosen = [one for one in said if one.language in (wanted, "")]
            if chosen:
                yield from chosen
                break
        else:
            yield from said


def _also(entry: Entry | None, label: str) -> list[tuple[str, list[str]]]:
    """(language, names) of a topic, but for the name on top of its page."""
    names: Iterable[Label] = (*entry.preferred, *entry.alternative) if entry else ()
    found: dict[str, list[str]] = {}
    for one in names:
        if one.text != label:
            found.setdefault(one.language, []).append(one.text)
    return list(found.items())
