# ruff: noqa: E501 (patterns read best unbroken)
"""Months, seasons and quarters by their names, and how they stand before a year."""

import re
from functools import cache, lru_cache

from colophon.describe._rules import calendar
from colophon.describe.wording.folding import fold_word, phrases

_ORD = r"(?:\s?(?:st|nd|rd|th|er|e|o|a|\.o|°|º|ª|ste|de|me)(?![^\W\d_]))?"
_GAP = r"[\s.,'\[\]()]{0,4}"


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    table: dict[str, int] = {}
    for number, words in enumerate(calendar.MONTHS, 1):
        for word in words.split():
            table.setdefault(fold_word(word.rstrip("*")), number)
    table.update({fold_word(word): number for word, number in calendar.NUMBERED_MONTHS.items()})
    return table


def month_of(word: str) -> int | None:
    """The number of a month by its folded word or a beginning of it that OCR left."""
    table = _months()
    if word in table:
        return table[word]
    for known, number in table.items():
        if len(known) > 6 and word.startswith(known[:-1]):
            return number
    return None


@lru_cache(maxsize=1)
def patterns() -> list[tuple[str, str]]:
    """Patterns of dates that end in a year, by kind, the finest first; see :func:`compiled`."""
    words = [word for line in calendar.MONTHS for word in line.split()]
    words += list(calendar.NUMBERED_MONTHS)
    month = rf"(?<!\w)(?P<month>{phrases(words)})(?!\w)\.?"
    link = rf"(?:(?:{phrases(calendar.LINKS)})(?!\w)[\s.,']{{0,3}}){{0,4}}"
    day = rf"(?<![\w.,:/])(?P<day>[0-3]?\d|i(?!\w)|i(?=\d)\d){_ORD}"
    number_words = "|".join(sorted(map(fold_word, calendar.UNITS), key=len, reverse=True))
    tens = "|".join(map(fold_word, calendar.TENS))
    spelt = rf"(?<!\w)(?P<tens>(?:{tens})[\s-]{{1,3}}(?:et\s)?)?(?P<word>{number_words}|unieme|uniesme)(?!\w)"
    season = "|".join(
        rf"(?P<s{number}>{phrases(words_.split())})" for number, words_ in calendar.SEASONS
    )
    tail = rf"[\s.,'/-]{{0,4}}{link}"
    return [
        ("day", rf"{day}[\s.,]{{0,4}}{link}{month}{tail}(?P<year>\d{{4}})$"),
        ("spelt", rf"{spelt}[\s.,]{{1,4}}{link}{month}{tail}(?P<year>\d{{4}})$"),
        ("day", rf"{month}{_GAP}{link}{day}[\s.,;:]{{1,4}}{link}(?P<year>\d{{4}})$"),
        ("month", rf"{month}(?:\s?[/-]\s?(?P<second>\w{{3,10}})\.?)?{tail}(?P<year>\d{{4}})$"),
        ("season", rf"(?<!\w)(?:{season})(?!\w)[\s.,/-]{{1,4}}{link}(?P<year>\d{{4}})$"),
        ("quarter", rf"(?<![\w.])(?P<q>[1-4]|iu|i{{1,3}})\s?{_ORD}\.?\s{{1,3}}(?:{phrases(calendar.QUARTERS)})\.?\s{{0,3}}{link}(?P<year>\d{{4}})$"),
        ("quarter", r"(?<!\w)q(?P<q>[1-4])[\s/]{1,3}(?P<year>\d{4})$"),
    ]  # fmt: skip


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled when it is first needed: most texts have no season and no quarter."""
    return re.compile(pattern)


_NAME = re.compile(r"\w+")


def named(before: str) -> frozenset[str]:
    """What the words before a year can make of it: a month, a season, a quarter."""
    found: set[str] = set()
    words = _NAME.findall(before)
    for word in words:
        found |= _kinds().get(word, frozenset())
    return frozenset(found if not _units().isdisjoint(words) else found - {"spelt"})


@lru_cache(maxsize=1)
def _units() -> frozenset[str]:
    """The words with which a spelt day ends: ``fifth``, ``unième``."""
    words = [word for unit in calendar.UNITS for word in _NAME.findall(fold_word(unit))]
    return frozenset((*words, "unieme", "uniesme"))


@lru_cache(maxsize=1)
def _kinds() -> dict[str, frozenset[str]]:
    table = dict.fromkeys(_months(), frozenset(("day", "spelt", "month")))
    for _, words in calendar.SEASONS:
        table |= dict.fromkeys(map(fold_word, words.split()), frozenset(("season",)))
    quarters = {fold_word(word) for word in calendar.QUARTERS} | {"q1", "q2", "q3", "q4"}
    return table | dict.fromkeys(quarters, frozenset(("quarter",)))
