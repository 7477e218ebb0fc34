"""Official acts: the body or sovereign that issued them is their creator (RDA 19.2.1.1.1).

The heading is the body's usual modern name; the act's own words are the evidence.
"""

import re
from collections.abc import Iterator

from colophon.describe._names import Name
from colophon.record import AgentKind

_ACT = (
    r"(?:arre[sſ]t?[sſ]?|arr[eê]ts?|decret|ordonnances?|reglement|extrai(?:ct|t) des "
    r"regi[sſ]tres|declaration|edi(?:ct|t)|lettres? patentes?|remon[sſ]tran\w+)"
)
_V = "[vu]"

_BODIES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I), name)
    for pattern, name in (
        (
            (
                rf"{_ACT}\W+d{_V}\W+con[sſ]eil\W+(?:priv[eé]\W+|d{_V}\W+roy\W+)?d['’ ]?e[sſ]tat"
                rf"|{_ACT}\W+d{_V}\W+con[sſ]eil"
            ),
            "Conseil d'État",
        ),
        (rf"{_ACT}\W+de\W+la\W+co{_V}r\W+des\W+a[yi]des", "Cour des aides"),
        (rf"{_ACT}\W+de\W+la\W+chambre\W+des\W+comptes", "Chambre des comptes"),
        (rf"{_ACT}\W+de\W+la\W+co{_V}r\W+des\W+monnoyes", "Cour des monnaies"),
        (
            (
                r"lords\W+and\W+commons(?:\W+in\W+parliament)?\W+a[sſ]{2}embled"
                r"|(?:an\W+)?acts?\W+of\W+parliament|hou[sſ]e\W+of\W+commons"
                r"|commons\W+a[sſ]{2}embled|an\W+act\W+(?:of|for|appointing|declaring|concerning"
                r"|touching)|ordinance\W+of\W+(?:the\W+lords|parliament)"
            ),
            "England and Wales. Parliament",
        ),
        (r"e[sſ]tates\W+of\W+parliament", "Scotland. Parliament"),
    )
)
_PARLEMENT = re.compile(
    rf"{_ACT}(?:\W+notable)?\W+(?:de\W+la\W+co{_V}r\W+)?d[eu{_V}]\W+parlement(?:\W+de\W+(?P<place>[^\W\d_]+))?"
    rf"|{_ACT}\W+de\W+la\W+co{_V}r(?:\W+de)?\W+parlement(?:\W+de\W+(?P<seat>[^\W\d_]+))?",
    re.I,
)
_SEATS = dict(
    one.split(":")
    for one in """
    bordeaux:Bordeaux bourdeaux:Bordeaux rouen:Rouen roven:Rouen paris:Paris tolose:Toulouse
    toulouse:Toulouse tholose:Toulouse dijon:Dijon rennes:Rennes aix:Aix provence:Provence
    bretagne:Bretagne normandie:Rouen grenoble:Grenoble metz:Metz pau:Pau
    """.split()
)
_REGISTERED = re.compile(r"verifi[eé]+\w*\W+en\W+(?:la\W+cour\W+de\W+)?parlement", re.I)
_ROYAL = re.compile(
    rf"(?:{_ACT}|lettres?\W+de\W+cachet|lettre|traitt?[eé])\W+d{_V}\W+ro[yi]\b", re.I
)
_BY_KING = re.compile(r"by\W+the\W+(?P<who>king|queen)\b(?:['’]?s)?", re.I)
_REIGNS = {
    "fr": (
        (1610, 1643, "Louis XIII"),
        (1643, 1715, "Louis XIV"),
        (1715, 1774, "Louis XV"),
        (1774, 1792, "Louis XVI"),
    ),
    "en": (
        (1603, 1625, "James I"),
        (1625, 1649, "Charles I"),
        (1660, 1685, "Charles II"),
        (1685, 1688, "James II"),
        (1702, 1714, "Anne"),
    ),
}
_YEAR = re.compile(r"\b1[67]\d\d\b|\bM[ .]{0,2}D?[ .]{0,2}[DCLXVI][DCLXVI. ]{2,18}")
_ROMAN = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}


def issuers(text: str, start: int, end: int) -> Iterator[tuple[int, int, Name, str]]:
    """The bodies and sovereigns that the title in text[start:end] makes the issuers of an act."""
    end = min(end, start + 600)
    if (royal := _ROYAL.search(text, start, start + min(90, end - start))) and (
        name := _sovereign(text, "fr")
    ):
        yield (
            royal.start(),
            royal.end(),
            Name(name, name, 0.6),
            "An act of the king; the king of the year printed on it.",
        )
    if (english := _BY_KING.match(text, start, end)) and (name := _sovereign(text, "en")):
        yield (
            english.start(),
            english.end(),
            Name(name, name, 0.6),
            "An act of the sovereign; the sovereign of the year printed on it.",
        )
    if found := _PARLEMENT.search(text, start, end):
        place = (found.group("place") or found.group("seat") or "Paris").lower()
        seat = _SEATS.get(place, "Paris")
        yield (*found.span(), _body(f"Parlement de {seat}"), "An act of this court.")
    elif found := _REGISTERED.search(text, start, end):
        yield (*found.span(), _body("Parlement de Paris"), "The act was registered by this court.")
    for pattern, body in _BODIES:
        if found := pattern.search(text, start, end):
            yield (*found.span(), _body(body), "An act of this body.")
            if (
                body == "Conseil d'État"
                and not _ROYAL.search(text, start, end)
                and (king := _sovereign(text, "fr"))
            ):
                yield (
                    *found.span(),
                    Name(king, king, 0.6),
                    "An act of the king in council; the king of the year printed on it.",
                )
            return


def _body(name: str) -> Name:
    return Name(name, name, 0.6, AgentKind.BODY)


def _sovereign(text: str, country: str) -> str:
    for found in _YEAR.finditer(text[:4000]):
        year = _year(found.group())
        for first, last, name in _REIGNS[country]:
            if first <= year <= last:
                return name
    return ""


def _year(text: str) -> int:
    if text.isdigit():
        return int(text)
    digits = [_ROMAN[one] for one in text if one in _ROMAN]
    return sum(
        -one if any(later > one for later in digits[i + 1 : i + 2]) else one
        for i, one in enumerate(digits)
    )
