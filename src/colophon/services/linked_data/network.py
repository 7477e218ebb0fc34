"""Publishers and their topics as a drawing of two columns with threads between."""

import msgspec

from colophon.index.search import Among, Facet, SearchReader
from colophon.services.linked_data.facet_names import FacetNames

_PUBLISHERS = 18
_TOPICS_EACH = 5
_TOPICS = 24
ROW = 30
"""pixels from line to line"""
WIDTH = 760
_LEFT, _RIGHT = 252, 508
_LONGEST = 32
_THICKEST = 8.0


class Knot(msgspec.Struct):
    """A publisher or a topic: ``y`` is its line in the drawing."""

    label: str
    path: str
    count: int
    y: float = 0

    @property
    def short(self) -> str:
        """Its name as far as there is room."""
        return self.label if len(self.label) <= _LONGEST else f"{self.label[: _LONGEST - 1]}…"


class Thread(msgspec.Struct, frozen=True):
    """Records of a publisher on a topic; ``path`` is the SVG path, ``width`` its thickness."""

    publisher: Knot
    topic: Knot
    count: int
    path: str
    width: float


class NetworkDrawing(msgspec.Struct, frozen=True):
    """The drawing."""

    publishers: tuple[Knot, ...]
    topics: tuple[Knot, ...]
    threads: tuple[Thread, ...]
    height: int
    width: int = WIDTH
    left: int = _LEFT
    right: int = _RIGHT


def network(search: SearchReader, names: FacetNames, language: str) -> NetworkDrawing:
    """The most frequent publishers and the topics that each has most records on."""
    publishers = [
        (one.key, _knot("publisher", one, names, language))
        for one in search.facet("publisher", limit=_PUBLISHERS)
    ]
    topics: dict[str, Knot] = {}
    pairs = []
    for key, publisher in publishers:
        for one in search.facet("topic", Among("publisher", (key,)), limit=_TOPICS_EACH):
            if one.key not in topics and len(topics) >= _TOPICS:
                continue
            topic = topics.setdefault(one.key, _knot("topic", one, names, language))
            pairs.append((publisher, topic, one.count))
    tied = [one for _, one in publishers if any(one is pair[0] for pair in pairs)]
    return _draw_network(tied, list(topics.values()), pairs)


def _knot(field: str, facet: Facet, names: FacetNames, language: str) -> Knot:
    label = names.label(field, facet, language)
    return Knot(label, names.path(field, facet.key), facet.count)


def _draw_network(
    publishers: list[Knot], topics: list[Knot], pairs: list[tuple[Knot, Knot, int]]
) -> NetworkDrawing:
    height = max(len(publishers), len(topics)) * ROW + ROW
    _spread(publishers, height)
    # topics stand near the publishers they are tied to, so that fewer threads cross
    topics.sort(key=lambda topic: _middle([one.y for one, other, _ in pairs if other is topic]))
    _spread(topics, height)
    for topic in topics:
        topic.count = sum(count for _, other, count in pairs if other is topic)
    most = max((count for _, _, count in pairs), default=1)
    threads = tuple(
        Thread(one, other, count, _curve(one.y, other.y), round(1 + count / most * _THICKEST, 1))
        for one, other, count in pairs
    )
    return NetworkDrawing(tuple(publishers), tuple(topics), threads, height)


def _spread(knots: list[Knot], height: int) -> None:
    step = height / (len(knots) + 1)
    for number, one in enumerate(knots, 1):
        one.y = round(number * step, 1)


def _middle(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0


def _curve(one: float, other: float) -> str:
    start, end = _LEFT + 8, _RIGHT - 8
    middle = (start + end) / 2
    return f"M{start} {one}C{middle} {one} {middle} {other} {end} {other}"
