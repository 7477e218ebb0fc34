"""The words with which a language writes dates.

A string holds forms parted by blanks; ``_`` joins the words of a phrase, ``*`` ends a
form that takes endings, ``word=value`` gives what a form stands for.  Capitals, accents,
u/v and i/j do not matter.
"""

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


class Dates(msgspec.Struct, frozen=True, kw_only=True):
    """What words say in a date."""

    months: tuple[str, ...] = ()
    """the forms of January to December"""
    short: str = ""
    """abbreviations of months that mean other things too: read with a day or a full stop only"""
    seasons: tuple[str, ...] = ()
    """spring, summer, autumn, winter"""
    quarters: str = ""
    halves: str = ""
    weekdays: tuple[str, ...] = ()
    """the forms of Monday to Sunday"""
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
    circa_behind: str = ""
    """what stands behind a year that is not certain: ``körül``, ``頃``"""
    before_behind: str = ""
    """what stands behind a year before which something was: ``előtt``, ``以前``"""
    after_behind: str = ""
    places: str = ""
    """names of places that hold a word of dates: ``תל אביב``"""
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
