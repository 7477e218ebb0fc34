"""Official acts: the body or sovereign that issued them is their creator (RDA 19.2.1.1.1).

The heading is the body's usual one; the act's own words are the evidence.
"""

import re
from collections.abc import Iterator

import msgspec

from colophon.describe.names.persons import PersonName
from colophon.model.record import AgentKind

OPENING = 200
"""code points of the act itself that are looked at"""
REACH = 600
"""code points of a title that are looked at"""

_YEAR = re.compile(r"\b1[67]\d\d\b|\bM[ .]{0,2}D?[ .]{0,2}[DCLXVI][DCLXVI. ]{2,18}")
_OFFICIAL = re.compile(
    r"arre|d[eé]cla|[eé]di[ct]|ordon|ordin|order|lett?re|remon|r[eè]glem|extrai|d[eé]cret"
    r"|proclam|resol|\bact|parl|a[sſ]{2}emb"
    r"|king|queen|coun[cs]|congr|go[vu]ern|ma[yi]or|protect|grace|traitt",
    re.I,
)
_ROMAN = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}


class Issuer(msgspec.Struct, frozen=True):
    """Who issued the act named in text[start:end], and the rule."""

    start: int
    end: int
    name: PersonName
    note: str


def issuers(text: str, start: int, end: int) -> list[Issuer]:
    """The bodies and sovereigns that the title in text[start:end] makes issuers of an act.

    Where the title names an act and not its issuer, the first words of the act do.
    """
    if not _OFFICIAL.search(text, start, min(end, start + REACH)):
        return []
    from colophon.describe.responsibility import act_words as words

    found = _within(text, start, min(end, start + REACH))
    if not found and words.ACTS.match(text[start:end].replace("ſ", "s")):
        return _within(text, end, end + OPENING)
    return found


def _within(text: str, start: int, end: int) -> list[Issuer]:
    passage = text[start:end].replace("ſ", "s")
    return [
        Issuer(start + at, start + stop, name, note)
        for at, stop, name, note in _issuers(passage, text)
    ]


def _issuers(title: str, text: str) -> Iterator[tuple[int, int, PersonName, str]]:
    from colophon.describe.responsibility import act_words as words

    royal = words.ROYAL.search(title, 0, 90)
    king = _sovereign(text, "fr")
    if royal and king:
        yield (
            *royal.span(),
            PersonName(king, king, 0.6),
            "An act of the king whose reign its year is in.",
        )
    english = words.BY_KING.match(title)
    if english and (reign := _reign(text)):
        yield *english.span(), _body(reign), "An act of the sovereign in whose reign its year is."
    if found := words.PARLEMENT.search(title):
        seat = words.SEATS.get((found["place"] or found["seat"] or "paris").lower(), "Paris")
        yield *found.span(), _body(f"Parlement de {seat}"), "An act of this court."
        return
    if royal and (found := words.REGISTERED.search(title)):
        yield *found.span(), _body("Parlement de Paris"), "The act was registered by this court."
    for pattern, body in words.BODIES:
        if found := pattern.search(title):
            yield *found.span(), _body(body), "An act of this body."
            if body == "Conseil d'État" and king and not royal:
                note = "An act of the king in council, whose reign its year is in."
                yield *found.span(), PersonName(king, king, 0.6), note
            return
    yield from _governor(title)


def _governor(title: str) -> Iterator[tuple[int, int, PersonName, str]]:
    """A proclamation or speech of the governor of a colony."""
    from colophon.describe.responsibility import act_words as words

    office = words.GOVERNOR.search(title)
    if not office or not words.GOVERNED.search(title):
        return
    places = [
        (found.start(), name)
        for pattern, name in words.COLONIES
        if (found := pattern.search(title, office.end()))
    ]
    if places:
        yield *office.span(), _body(f"{min(places)[1]}. Governor"), "An act of this office."


def _body(name: str) -> PersonName:
    return PersonName(name, name, 0.6, AgentKind.BODY)


def _reign(text: str) -> str:
    """``England and Wales. Sovereign (1660-1685 : Charles II)`` of the year printed, or empty."""
    from colophon.describe.responsibility import act_words as words

    name = _sovereign(text, "en")
    for first, last, sovereign in words.REIGNS["en"]:
        if sovereign == name:
            return f"England and Wales. Sovereign ({first}-{last} : {sovereign})"
    return ""


def _sovereign(text: str, country: str) -> str:
    """Who reigned in the first year of the 17th or 18th century that the head names."""
    from colophon.describe.responsibility import act_words as words

    for found in _YEAR.finditer(text[:4000]):
        year = _year(found.group())
        for first, last, name in words.REIGNS[country]:
            if first <= year <= last:
                return name
    return ""


def _year(text: str) -> int:
    if text.isdigit():
        return int(text)
    digits = [_ROMAN[one] for one in text if one in _ROMAN]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-one if after > one else one for one, after in pairs)
