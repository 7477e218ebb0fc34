"""The first page: what the catalogue is, how much it holds, what is new, and the ways in."""

from collections.abc import Mapping
from typing import Any

from colophon.index.search import SearchReader
from colophon.services.linked_data.browse import Browse
from colophon.services.linked_data.cards import Cards
from colophon.services.linked_data.decades import timeline
from colophon.services.linked_data.views import PageView

_NEWEST = 10
_FIRST = 6
"""values of each facet"""
_COUNTED = ("publisher", "topic", "language")
"""facets whose values are counted beside the records"""
_MANY = 10_000


class HomePage:
    """What the first page shows."""

    def __init__(self, search: SearchReader, cards: Cards, browse: Browse) -> None:
        self._search = search
        self._cards = cards
        self._browse = browse

    def template_values(self, view: PageView) -> Mapping[str, Any]:
        """What the template is filled with."""
        counts = [("record", self._search.count(None))]
        counts += [(one, len(self._search.facet(one, limit=_MANY))) for one in _COUNTED]
        return {
            "counts": [(name, count) for name, count in counts if count],
            "newest": self._cards.find(None, 0, _NEWEST, by="changed", down=True),
            "ways": self._browse.ways(view, _FIRST),
            "line": timeline(self._search),
        }
