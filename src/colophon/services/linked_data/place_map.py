"""A map of the places of publication: a circle for each place, the larger the more records.

Where a place lies is said by the catalogue's own vocabulary ``places`` (``geo:lat`` and
``geo:long``, or schema.org's), else by the table of cities that ships.
https://www.w3.org/2003/01/geo/ · https://schema.org/latitude
"""

from collections.abc import Iterator, Mapping
from math import sqrt

import msgspec

from colophon.index.search import Facet, SearchReader
from colophon.publish.world.cities import locate
from colophon.publish.world.land import WIDTH_DRAWN, Box, land
from colophon.publish.world.projection import WIDTH, project
from colophon.services.linked_data.facet_names import FacetNames
from colophon.vocabulary import Entry, Vocabulary

_FIELD = "place"
_MOST = 1_000
"""places that are shown: those with most records"""
_NORTH, _SOUTH = 84, -56
"""degrees between which the whole world is drawn"""
_CLOSEST = 1_500
"""units from west to east of the smallest part that is drawn: the size of Europe"""
_ROOM = 0.16
"""the part of a drawing's width that is left free around its places"""
_FLATTEST, _STEEPEST = 0.45, 0.66
"""height of a drawing, of its width"""
_LEAST, _LARGEST = 4.5, 22.0
"""pixels: the radius of a circle for one record, and that of the place with most"""
_FEW = 12
"""records of which a place with fewer is drawn smaller than the largest circle"""
_NARROW, _WIDE = 340, 680
"""pixels of width for which names are placed"""
_SMALLER = 0.6
"""how much smaller circles are in narrow drawings; the style sheet says it too"""
_LETTER, _LINE, _GAP = 7.2, 15.0, 5.0
"""pixels: width and height of a name's letters, and how far it stands from its circle"""
_NAMED = 30
_LONGEST_NAME = 24
_SIDES = {"after": (1, 0), "before": (-1, 0), "above": (0, -1), "below": (0, 1)}
"""where a name may stand, seen from its circle, the best first"""
_PROPERTIES = (
    ("http://www.w3.org/2003/01/geo/wgs84_pos#lat", "http://www.w3.org/2003/01/geo/wgs84_pos#long"),
    ("https://schema.org/latitude", "https://schema.org/longitude"),
    ("http://schema.org/latitude", "http://schema.org/longitude"),
)

Point = tuple[float, float]
Rectangle = tuple[float, float, float, float]


class MapSpot(msgspec.Struct, kw_only=True):
    """A place on the map: ``x`` and ``y`` are its share of the drawing in per cent, ``radius``
    the pixels of its circle.

    ``named`` says on which side of the circle its name stands, or is empty; ``wide`` that
    there is room for it in wide drawings alone.
    """

    label: str
    path: str
    count: int
    x: float = 0
    y: float = 0
    radius: float = 0
    named: str = ""
    wide: bool = False

    @property
    def offset(self) -> Point:
        """How far its name stands from the middle of its circle, in pixels."""
        across, down = _SIDES[self.named]
        far = self.radius + _GAP
        return across * far, down * (far + _LINE / 2 - 2) + _LINE * 0.3

    @property
    def anchor(self) -> str:
        """Where the text of its name begins (``text-anchor``)."""
        return {"after": "start", "before": "end"}.get(self.named, "middle")


class PlaceMap(msgspec.Struct, frozen=True, kw_only=True):
    """The drawing, the places on it by their number of records, and those that are not on it.

    ``land`` is the path of the outline, ``width`` and ``height`` the units it is drawn in.
    """

    spots: tuple[MapSpot, ...] = ()
    unknown: tuple[MapSpot, ...] = ()
    land: str = ""
    width: int = WIDTH_DRAWN
    height: int = 0

    def __bool__(self) -> bool:
        return bool(self.spots)


def place_map(
    search: SearchReader, names: FacetNames, vocabularies: Mapping[str, Vocabulary], language: str
) -> PlaceMap:
    """The places of all records, in the words of a language."""
    own = vocabularies.get("places")
    found: list[tuple[MapSpot, Point]] = []
    unknown = []
    for one in search.facet(_FIELD, limit=_MOST):
        label = names.label(_FIELD, one, language)
        spot = MapSpot(label=label, path=names.path(_FIELD, one.key), count=one.count)
        point = _point(one, names.entry(_FIELD, one.key), own)
        if point is None:
            unknown.append(spot)
        else:
            found.append((spot, project(*point)))
    if not found:
        return PlaceMap(unknown=tuple(unknown))
    box = _box([point for _, point in found])
    spots = tuple(_place_circles(found, box))
    _name(spots, box.height / box.width)
    height = round(WIDTH_DRAWN * box.height / box.width)
    return PlaceMap(spots=spots, unknown=tuple(unknown), land=land(box), height=height)


def _point(facet: Facet, entry: Entry | None, own: Vocabulary | None) -> Point | None:
    """The latitude and longitude of a place."""
    entries = [entry] if entry else own.find(facet.label) if own else []
    for one in entries:
        for latitude, longitude in _PROPERTIES:
            point = _degrees(one.properties.get(latitude, ()), one.properties.get(longitude, ()))
            if point:
                return point
    city = locate(facet.label)
    return (city.latitude, city.longitude) if city else None


def _degrees(latitude: tuple[str, ...], longitude: tuple[str, ...]) -> Point | None:
    try:
        point = float(latitude[0]), float(longitude[0])
    except (IndexError, ValueError):
        return None
    return point if abs(point[0]) <= 90 and abs(point[1]) <= 180 else None


def _box(points: list[Point]) -> Box:
    """The part of the world in which all points lie, with room around them."""
    (west, east), (north, south) = ((min(axis), max(axis)) for axis in zip(*points, strict=True))
    wide = max((east - west) * (1 + 2 * _ROOM), _CLOSEST)
    high = max((south - north) * (1 + 2 * _ROOM), wide * _FLATTEST)
    wide = min(max(wide, high / _STEEPEST), WIDTH)
    top, bottom = project(_NORTH, 0)[1], project(_SOUTH, 0)[1]
    high = min(max(high, wide * _FLATTEST), bottom - top)
    x = min(max((west + east - wide) / 2, 0), WIDTH - wide)
    y = min(max((north + south - high) / 2, top), bottom - high)
    return Box(round(x), round(y), round(wide), round(high))


def _place_circles(found: list[tuple[MapSpot, Point]], box: Box) -> Iterator[MapSpot]:
    """The circles; they come largest first, so that small ones lie over large ones."""
    most = max(max(spot.count for spot, _ in found), _FEW)
    for spot, (x, y) in found:
        spot.x = round((x - box.x) / box.width * 100, 2)
        spot.y = round((y - box.y) / box.height * 100, 2)
        spot.radius = round(max(_LARGEST * sqrt(spot.count / most), _LEAST), 1)
        yield spot


def _name(spots: tuple[MapSpot, ...], ratio: float) -> None:
    """Name the places with most records as far as names do not lie over others."""
    taken = [_circle(one, _WIDE, ratio) for one in spots]
    for spot in spots[:_NAMED]:
        sides = ((side, _words(spot, side, _WIDE, ratio)) for side in _SIDES)
        free = ((side, words) for side, words in sides if _fits(words, taken, _WIDE, ratio))
        spot.named, words = next(free, ("", None))
        spot.wide = True
        taken += [words] if words else []
    _name_narrow(spots, ratio)


def _name_narrow(spots: tuple[MapSpot, ...], ratio: float) -> None:
    """Say which of the names have room where the same drawing is narrow."""
    taken = [_circle(one, _NARROW, ratio) for one in spots]
    for spot in spots:
        if spot.named:
            words = _words(spot, spot.named, _NARROW, ratio)
            spot.wide = not _fits(words, taken, _NARROW, ratio)
            taken += [] if spot.wide else [words]


def _fits(words: Rectangle, taken: list[Rectangle], width: float, ratio: float) -> bool:
    left, top, right, bottom = words
    inside = left >= 0 and top >= 0 and right <= width and bottom <= width * ratio
    return inside and not any(_meet(words, one) for one in taken)


def _circle(spot: MapSpot, width: float, ratio: float) -> Rectangle:
    x, y = spot.x / 100 * width, spot.y / 100 * width * ratio
    r = spot.radius * (_SMALLER if width == _NARROW else 1)
    return x - r, y - r, x + r, y + r


def _words(spot: MapSpot, side: str, width: float, ratio: float) -> Rectangle:
    left, top, right, bottom = _circle(spot, width, ratio)
    across, down = _SIDES[side]
    long, far = min(len(spot.label), _LONGEST_NAME) * _LETTER, spot.radius + _GAP
    x = (left + right) / 2 + across * (far + long / 2)
    y = (top + bottom) / 2 + down * (far + _LINE / 2 - 2)
    return x - long / 2, y - _LINE / 2, x + long / 2, y + _LINE / 2


def _meet(one: Rectangle, other: Rectangle) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
