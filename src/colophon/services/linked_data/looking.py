"""Looking rather than reading: covers on a wall, decades, a map, publishers and topics."""

from collections.abc import Mapping

from colophon.index.search import SearchReader
from colophon.services.answer import Answer
from colophon.services.linked_data.cards import Cards
from colophon.services.linked_data.decades import timeline
from colophon.services.linked_data.facet_names import FacetNames
from colophon.services.linked_data.network import network
from colophon.services.linked_data.paging import Pager
from colophon.services.linked_data.place_map import PlaceMap, place_map
from colophon.services.linked_data.views import PageView
from colophon.vocabulary import Vocabulary

WALL = 48
"""covers on one page of the wall"""
_SAMPLE = 10


class Looking:
    """The pages below ``look``."""

    def __init__(
        self,
        search: SearchReader,
        cards: Cards,
        names: FacetNames,
        vocabularies: Mapping[str, Vocabulary],
    ) -> None:
        self._search = search
        self._cards = cards
        self._names = names
        self._vocabularies = vocabularies

    def respond(self, path: str, view: PageView) -> Answer | None:
        """The page at a path below ``look/``, or ``look`` itself; None for no such page."""
        pages = {
            "": self._all,
            "wall": self._wall,
            "timeline": self._time,
            "map": self._map,
            "network": self._net,
        }
        return pages[path](view) if path in pages else None

    def _all(self, view: PageView) -> Answer:
        return view.answer(
            "look.html",
            title=view.t("look.title"),
            cards_found=self._cards.find(None, 0, _SAMPLE, by="changed", down=True),
            line=timeline(self._search),
            places=self._places(view),
        )

    def _places(self, view: PageView) -> PlaceMap:
        return place_map(self._search, self._names, self._vocabularies, view.t.language)

    def _map(self, view: PageView) -> Answer:
        return view.answer("map.html", title=view.t("look.map"), drawn=self._places(view))

    def _wall(self, view: PageView) -> Answer:
        pager = Pager(view, self._search.count(None), WALL)
        cards = self._cards.find(None, pager.start, WALL, by="date")
        title = view.t("look.wall")
        return view.answer("wall.html", title=title, cards_found=cards, pager=pager)

    def _time(self, view: PageView) -> Answer:
        line = timeline(self._search)
        return view.answer(
            "browse_decades.html", title=view.t("browse.by.decade"), field="decade", line=line
        )

    def _net(self, view: PageView) -> Answer:
        drawn = network(self._search, self._names, view.t.language)
        return view.answer("network.html", title=view.t("look.network"), drawn=drawn)
