"""What lists, walls and timelines show of a record, from the copy that is kept of it."""

import re
from collections.abc import Iterable, Sequence
from zlib import crc32

import msgspec

from colophon.index.interface import IndexReader, ServedItem
from colophon.index.search import Search, SearchReader
from colophon.publish import copies, pictures, places
from colophon.publish.pictures import ItemPictures

_TINTS = 5
_SPREAD = 977
"""the last digits of a checksum are too much alike for names that are"""
_SHORT, _LONG = 22, 70
"""characters by which the words on a cover are set larger or smaller"""
_SHORT_WORD, _LONG_WORD, _LONGER_WORD = 7, 11, 14
"""characters of the longest word, which is not to be broken"""


_WORDS = re.compile(r"[\s/-]+")


class Card(msgspec.Struct, frozen=True):
    """A record in short.

    ``path`` is its page, ``picture`` its first page, small; ``imprint`` who published it,
    where and ``when``; ``years`` the first and last it may be of.
    """

    id: str
    title: str
    path: str
    imprint: str = ""
    places: tuple[str, ...] = ()
    when: str = ""
    years: tuple[int, ...] = ()
    facets: tuple[tuple[str, str, str], ...] = ()
    picture: str = ""

    @property
    def tint(self) -> int:
        """The colour of its paper, by number from 1: always the same for a record."""
        return crc32(self.id.encode()) // _SPREAD % _TINTS + 1

    @property
    def size(self) -> str:
        """How large its title is set on a cover."""
        length, word = len(self.title), max(map(len, _WORDS.split(self.title)))
        if word > _LONGER_WORD:
            return "longer"
        if length > _LONG or word > _LONG_WORD:
            return "long"
        return "short" if length <= _SHORT and word <= _SHORT_WORD else ""


class Cards:
    """Records in short; ``kept`` is how many are remembered, where nothing changes meanwhile."""

    def __init__(self, reader: IndexReader, search: SearchReader, kept: int = 0) -> None:
        self._reader = reader
        self._search = search
        self._kept = kept
        self._cards: dict[tuple[str, int], Card] = {}
        self._facets: dict[tuple[str, str, str], tuple[str, str, str]] = {}

    def find(
        self,
        search: Search | None,
        start: int,
        limit: int,
        *,
        by: str = "title",
        down: bool = False,
    ) -> list[Card]:
        """Those that a search finds."""
        found = self._search.find(search, start=start, limit=limit, by=by, down=down)
        return [self.one(*each) for each in found]

    def one(self, id: str, title: str, stamp: int) -> Card:
        """A record that was found, and when it last changed."""
        if not self._kept:
            return self._card(id, title)
        return self._cards.get((id, stamp)) or self._keep(id, title, stamp)

    def _keep(self, id: str, title: str, stamp: int) -> Card:
        """A record in short, remembered; what many are filed under is remembered once."""
        if len(self._cards) >= self._kept:
            self._cards.clear()
            self._facets.clear()
        one = self._card(id, title)
        facets = tuple(self._facets.setdefault(each, each) for each in one.facets)
        self._cards[id, stamp] = card = msgspec.structs.replace(one, facets=facets)
        return card

    def of(self, named: Iterable[tuple[str, str]]) -> list[Card]:
        """Those with these (id, title)."""
        return [self._card(id, title) for id, title in named]

    def _card(self, id: str, title: str) -> Card:
        item = self._reader.item(id, copies.NAME)
        path = places.record_path(id)
        if item is None or not item.digest:
            return Card(id, title, path)
        shown = copies.read_shown(item.body)
        fields = shown.fields
        where = _labels(fields.facets, "place")
        when = next((text for name, text in fields.words if name == "date"), "")
        imprint = (*_labels(fields.facets, "publisher"), *where, when)
        return Card(
            id,
            title,
            path,
            ", ".join(filter(None, imprint)),
            where,
            when,
            fields.years,
            fields.facets,
            _picture(id, shown.pictures, item) if shown.pictures else "",
        )


def _picture(id: str, found: ItemPictures, item: ServedItem) -> str:
    """Where its first page lies, unless the archive has something to say before it is seen."""
    if not found.pages or copies.read_page(copies.read(item.body)).advisories:
        return ""
    return pictures.picture_path(id, 1, pictures.sizes(found.pages[0])[0])


def _labels(facets: Sequence[tuple[str, str, str]], wanted: str) -> tuple[str, ...]:
    return tuple(label for name, _, label in facets if name == wanted)
