"""Where a city lies that a record names: better not found than the wrong one of two.

The table has the larger cities of the world with their names in many languages.
https://www.geonames.org/ (CC BY 4.0)
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from colophon.index.search_words import WORD, fold

CITIES = Path(__file__).with_name("cities.tsv")
REGIONS = Path(__file__).with_name("regions.tsv")

_DOUBTED = re.compile(
    r"""
      \[(?:u\.[ ]?a\.|etc\.?|et[ ]al\.)\]
    | [\[\]?]
    | ^\s*(?:i\.[ ]?e\.|recte)\s
    | [\s.:;,]+$
    """,
    re.VERBOSE,
)
_PARTS = re.compile(r"\s*[,(/]\s*|\)")
_DISTRICT = re.compile(r"\s+(?:[A-Z]{1,2}\.? ?\d{1,2}[A-Z]?|\d{1,2}|[NSEW]{1,2}\.?C?)$")
"""a postal district behind the name of a city"""


class City(msgspec.Struct, frozen=True):
    """A city; ``region`` is a part of its country where cities are named with these."""

    country: str
    region: str
    latitude: float
    longitude: float

    @property
    def codes(self) -> frozenset[str]:
        """Its country and its region, as the table of regions has them."""
        return frozenset((self.country, f"{self.country}-{self.region}"))


def locate(name: str) -> City | None:
    """The city of this name, which may be followed by its region; None where none is clear."""
    plain = _DISTRICT.sub("", _DOUBTED.sub("", name).strip())
    clear, by_region = _table()
    whole = clear.get(key(plain))
    if whole:
        return whole
    first, *rest = _PARTS.split(plain)
    named = [part for part in rest if part and not any(sign.isdecimal() for sign in part)]
    city = key(_DISTRICT.sub("", first))
    if not named:
        return clear.get(city)
    meant = [_regions().get(key(part), frozenset()) for part in named]
    found = [one for one in by_region.get(city, ()) if all(one.codes & codes for codes in meant)]
    return found[0] if len(found) == 1 else None


def key(name: str) -> str:
    """A name as names are compared."""
    return " ".join(WORD.findall(fold(name)))


@cache
def _table() -> tuple[dict[str, City], dict[str, list[City]]]:
    """Cities by names that are theirs alone, and all by any name of theirs."""
    clear: dict[str, City] = {}
    named: dict[str, list[City]] = {}
    for country, region, latitude, longitude, names in _rows(CITIES):
        city = City(country, region, float(latitude), float(longitude))
        for name in names.split("|"):
            named.setdefault(name.removesuffix("?"), []).append(city)
            if not name.endswith("?"):
                clear[name] = city
    return clear, named


@cache
def _regions() -> dict[str, frozenset[str]]:
    """The codes of countries and regions by their names."""
    found: dict[str, set[str]] = {}
    for code, names in _rows(REGIONS):
        for name in names.split("|"):
            found.setdefault(key(name), set()).add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")
