"""The words with which each language writes dates: one module a language, data only.

A string holds forms parted by spaces; ``_`` joins the words of a phrase, ``*`` ends a
form that takes endings, ``word=value`` gives what a form stands for.  Capitals, accents,
u/v and i/j do not matter.
"""

import importlib
import pkgutil
from functools import lru_cache

import msgspec


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """How a cataloguer who writes this language shows a date; ``{}`` is a part of it."""

    months: str
    """twelve names"""
    seasons: tuple[str, str, str, str]
    quarter: tuple[str, str, str, str]
    half: tuple[str, str]
    circa: str
    either: str
    both: str
    between: str
    not_before: str
    not_after: str
    decade: str
    undated: str


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one language (BCP 47), by what they say in a date."""

    language: str
    months: tuple[str, ...] = ()
    """the forms of January to December"""
    short: str = ""
    """abbreviations of months that mean other things too: read with a day or a full stop only"""
    seasons: tuple[str, ...] = ()
    """spring, summer, autumn, winter"""
    quarters: str = ""
    halves: str = ""
    weekdays: str = ""
    days: str = ""
    """days as words: ``first=1``"""
    tens: str = ""
    """what stands before a unit: ``twenty=20``"""
    numbers: str = ""
    """numbers in years as words: ``hundred=100``"""
    ordinals: str = ""
    """endings of a number: ``th``, ``er``"""
    links: str = ""
    """small words between day, month and year"""
    years: str = ""
    """the word beside a year: ``year``, ``r``, ``gada``"""
    year_first: bool = False
    """whether the year stands before the month"""
    circa: str = ""
    doubt: str = ""
    """words that mean “?”: ``probably``"""
    before: str = ""
    """before and not after"""
    after: str = ""
    """after and not before"""
    since: str = ""
    between: str = ""
    both: str = ""
    """and"""
    either: str = ""
    """or"""
    until: str = ""
    """from … *to* …"""
    decades: str = ""
    """words before the first year of a decade: ``années``"""
    decade_endings: str = ""
    """endings of the first year of a decade: ``s``, ``er``"""
    centuries: str = ""
    early: str = ""
    middle: str = ""
    late: str = ""
    undated: str = ""
    hijri: tuple[str, ...] = ()
    """months of the Islamic calendar, from Muharram"""
    jalali: tuple[str, ...] = ()
    """months of the solar calendar of Iran, from Farvardin"""
    hebrew: tuple[str, ...] = ()
    """months of the Hebrew calendar, from Tishri; both Adars as one"""
    calendars: str = ""
    """signs beside a year and their calendar: ``hijri``, ``jalali``, ``buddhist``, ``common``"""
    eras: str = ""
    """names of eras and the year before their first"""
    shown: Shown | None = None


@lru_cache(maxsize=1)
def _modules() -> tuple[str, ...]:
    return tuple(sorted(found.name for found in pkgutil.iter_modules(__path__)))


@lru_cache(maxsize=1)
def all_words() -> tuple[Words, ...]:
    """The words of every language, in the order of their modules."""
    return tuple(map(_words_in, _modules()))


@lru_cache(maxsize=256)
def words_of(language: str) -> Words | None:
    """The words of a language by its BCP 47 tag, or None; no other is loaded."""
    primary = language.split("-")[0].lower()
    # a tag that is a word of Python, such as “is”, has an underscore
    name = next((name for name in (primary, f"{primary}_") if name in _modules()), None)
    return _words_in(name) if name else None


def _words_in(name: str) -> Words:
    words: Words = importlib.import_module(f"{__name__}.{name}").WORDS
    return words
