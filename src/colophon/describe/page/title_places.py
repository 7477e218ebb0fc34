"""Places of publication as they stand alone on a line of a title page."""

import re

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


def is_place_and_year(low: str) -> bool:
    """``Leipzig 1905``, ``Leeds, 1905``; not ``Manifesto 1905``."""
    found = PLACE_YEAR.fullmatch(low)
    return bool(found) and (is_city(low.rstrip(" .,;:)0123456789")) or bool(re.search("[,:]", low)))


def is_city(low: str) -> bool:
    """A place of publication, or two, alone on a line."""
    return len(low) < 60 and all(
        one.strip(" ,.;:_*()[]—–-") in _CITIES for one in _BETWEEN.split(low)
    )
