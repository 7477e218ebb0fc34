"""Places of publication as they stand on a line of a title page, alone or with year and house."""

import re
from functools import cache

from colophon.describe._rules import imprint, places
from colophon.describe.names.headings import fold_heading
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.model.folding import fold

PLACE_YEAR = re.compile(r"[^\W\d_][^\W\d_'’ -]{2,26}[,.:]? ?(?:den )?(?:1[4-9]|20)\d\d\W{0,3}")
_CITIES = frozenset(
    """
    london londres londra edinburgh dublin glasgow manchester oxford cambridge boston
    philadelphia chicago washington toronto melbourne sydney paris lyon marseille bruxelles
    brussels geneve geneva lausanne berlin leipzig munchen hamburg stuttgart frankfurt? koln
    dresden jena halle heidelberg wien zurich bern basel madrid barcelona valencia sevilla
    mexico habana bogota lima santiago caracas lisboa porto coimbra roma milano torino firenze
    napoli venezia bologna genova palermo livorno amsterdam 's-gravenhage rotterdam utrecht
    leiden antwerpen gent москва петербург с-петербург санкт-петербург петроград ленинград киев
    αθηνα αθηναι θεσσαλονικη helsinki helsingissa stockholm kobenhavn kristiania oslo warszawa
    praha budapest tours toulouse rouen
    """.split()
) | {
    "new york",
    "san francisco",
    "buenos aires",
    "la habana",
    "rio de janeiro",
    "sao paulo",
    "den haag",
    "'s gravenhage",
    "εν αθηναισ",
    "frankfurt am main",
    "frankfurt a m",
}
_BETWEEN = re.compile(r" (?:et|und|and|y|e|en|&) ")


_YEAR = r"\(?(?:1[4-9]|20)\d\d\)?\W{0,3}"
_HOUSES = (
    re.compile(rf"(?P<place>[^:;\d]{{3,30}}?) ?: ?(?P<name>[^.!?:;\d]{{3,60}}?)[,.]? {_YEAR}"),
    re.compile(rf"(?P<name>[^.!?:;\d]{{3,60}}?)[,.;:] (?P<place>[^,:;\d]{{3,30}}?),? {_YEAR}"),
)
"""``London: Hollow Press, 1981`` and ``Hollow Press, London 1981``"""


@cache
def _known_places() -> frozenset[str]:
    return frozenset(map(fold_heading, places.PLACES)) | _CITIES


@cache
def _houses() -> Phrasebook[str]:
    return Phrasebook([(word, role) for role, words in imprint.HOUSES.items() for word in words])


def is_known_place(low: str) -> bool:
    """A place where pamphlets were printed, perhaps behind a preposition: ``in Leith``."""
    place = low.strip(" ,.()[]")
    return place in _known_places() or place.partition(" ")[2] in _known_places()


def is_house_with_place(low: str) -> bool:
    """A known place, a name with a word for a house, and a year: a whole imprint on a line."""
    for pattern in _HOUSES:
        found = pattern.fullmatch(low)
        if found and is_known_place(found["place"]):
            return any(_houses().find(fold(found["name"])))
    return False


def is_place_and_year(low: str) -> bool:
    """``Leipzig 1905``, ``Leeds, 1905``; not ``Manifesto 1905``."""
    found = PLACE_YEAR.fullmatch(low)
    return bool(found) and (is_city(low.rstrip(" .,;:)0123456789")) or bool(re.search("[,:]", low)))


def is_city(low: str) -> bool:
    """A place of publication, or two, alone on a line."""
    return len(low) < 60 and all(
        one.strip(" ,.;:_*()[]—–-") in _CITIES for one in _BETWEEN.split(low)
    )
