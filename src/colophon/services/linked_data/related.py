"""What is related to a record: of the same publisher, place, topics; other editions of it."""

from collections.abc import Iterable, Iterator

import msgspec

from colophon.index.interface import IndexReader
from colophon.index.search import Among, HasValue, SearchReader
from colophon.model.namespaces import DCTERMS
from colophon.publish import copies, places
from colophon.publish.copies import Copy
from colophon.services.answer import Answer
from colophon.services.linked_data.cards import Card, Cards
from colophon.services.linked_data.facet_names import FacetNames
from colophon.services.linked_data.views import PageView

SUFFIX = "/related"
_EACH = 6
"""records of each kind"""
_MOST = 5
"""publishers, topics or places that are looked at"""
_VERSIONS = frozenset(
    DCTERMS + name
    for name in ("isVersionOf", "hasVersion", "isFormatOf", "hasFormat", "replaces", "isReplacedBy")
)


class RelatedShelf(msgspec.Struct, frozen=True):
    """Records that share something: ``kind`` says what, ``path`` leads to all of them."""

    kind: str
    label: str
    path: str
    cards: tuple[Card, ...]


class RelatedPages:
    """The pages of what is related to a record."""

    def __init__(
        self,
        reader: IndexReader,
        search: SearchReader,
        cards: Cards,
        names: FacetNames,
        namespace: str,
    ) -> None:
        self._reader = reader
        self._search = search
        self._cards = cards
        self._names = names
        self._namespace = namespace

    def respond(self, path: str, view: PageView) -> Answer | None:
        """The page at a path below ``record/``; None where it is no such page."""
        id = path.removesuffix(SUFFIX)
        item = self._reader.item(id, copies.NAME) if id != path else None
        if item is None or not item.digest:
            return None
        copy = copies.read(item.body)
        return view.answer(
            "related.html",
            title=copy.title,
            above=places.record_path(id),
            shelves=list(self._shelves(id, copy, view)),
        )

    def _shelves(self, id: str, copy: Copy, view: PageView) -> Iterator[RelatedShelf]:
        seen = {id}
        yield from _new_shelf("edition", "", "", self._editions(id, copy), seen)
        for field in ("publisher", "place", "topic"):
            keys = [(key, label) for one, key, label in copy.fields.facets if one == field]
            for key, label in keys[:_MOST]:
                found = self._cards.find(Among(field, (key,)), 0, _EACH + len(seen), by="date")
                path = self._names.path(field, key)
                yield from _new_shelf(field, label, path, found, seen)

    def _editions(self, id: str, copy: Copy) -> list[Card]:
        """Records that one of the two says are versions of the other, or of the same title."""
        here = self._namespace + id
        ids = [
            uri.removeprefix(self._namespace)
            for property, uri in copy.fields.points
            if property in _VERSIONS and uri.startswith(self._namespace)
        ]
        named = [(one, title) for one in ids for title in self._search.titles([one])]
        pointing = self._search.point_to(here, 0, _EACH * 4)
        named += [(one, title) for property, one, title in pointing if property in _VERSIONS]
        same = self._cards.find(HasValue(copy.title, "title"), 0, _EACH + 1, by="date")
        return [*self._cards.of(dict.fromkeys(named)), *same]


def _new_shelf(
    kind: str, label: str, path: str, cards: Iterable[Card], seen: set[str]
) -> Iterator[RelatedShelf]:
    """The records that were not shown before; nothing where there are none."""
    new = {one.id: one for one in cards if one.id not in seen}
    found = tuple(new.values())[:_EACH]
    if found:
        seen.update(one.id for one in found)
        yield RelatedShelf(kind, label, path, found)
