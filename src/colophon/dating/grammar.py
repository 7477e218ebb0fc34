# ruff: noqa: E501 (patterns read best unbroken)
"""The grammar of dates in running text: productions over tokens, the finest first.

Each production is a regular expression over the signs of :mod:`colophon.dating.tokens`
(``@month``: any word that can be a month) and the reader of its parts.  What only a field
of a record can say (``before 1933``, ``[197-?]``) is in :mod:`colophon.dating.whole`.
"""

from collections.abc import Callable
from typing import NamedTuple

from colophon.dating import readers, year_readers
from colophon.dating.found import FoundDate
from colophon.dating.hits import DateHit

Reader = Callable[[DateHit], FoundDate | None]


class Production(NamedTuple):
    """A form of date and how its parts are read."""

    form: str
    read: Reader


_LINKS = r"(?:(?:@link|@weekday)[ .,']{0,3}){0,4}"
_ORDINAL = r"(?:[.-]? ?@ordinal|°)?"
_DAY = rf"(?:(?P<tens>@tens)[ -]{{1,3}}(?:@both[ -])?)?(?P<day>d|@day|@roman(?:d)?){_ORDINAL}"
_MONTH = r"(?P<month>@month|@short)"
_NAME = r"(?P<month>@month|@short(?=\.))"
_YEAR = r"(?P<year>y)"
_TAIL = rf"[ .,'/-]{{0,4}}{_LINKS}(?:@year[ .,]{{1,3}})?"
_ALONE = r"(?<![dynvzax.,:/$£€#])(?<![^ .,;:)¶]-)"
_END = r"(?![dynvza]|[.,/:-][dynvza])"
_LATE = r"(?P<short>d)(?![dynvx]|[.,:/-]?d|@ordinal)"
"""two figures that only their size tells for a year"""
_SHORT = r"'?(?P<short>d)(?![dynvz]|[.:/-] ?[dynvz])"
_TO = r"(?: ?[/&-] ?| (?:@both|@until|@either) )"
_SPAN = rf"(?P<to>{_TO})"

PRODUCTIONS = tuple(
    Production(form, read)
    for form, read in (
        # --- figures
        (rf"(?<![dynvx-]){_YEAR}-(?P<m>d)-(?P<day>d)(?![dynvz]|-[dynv])", readers.iso),
        (rf"(?<![dynv/]){_YEAR}/(?P<m>d)/(?P<day>d)(?![dynvz]|/[dynv])", readers.iso),
        (rf"(?<![dynv.]){_YEAR}\. ?(?P<m>d|@roman)\. ?(?P<day>d)(?![dynvz]|[.:]d)", readers.iso),
        (rf"(?<![dynv./-])(?P<day>d)(?P<sep>[./-]) ?(?P<m>d)(?P=sep) ?{_YEAR}(?![dynvz])", readers.numbers),
        (rf"(?<![dynv./-])(?P<day>d)(?P<sep>[./ -]) ?(?P<m>@roman)(?P=sep) ?{_YEAR}(?![dynvz])", readers.numbers),
        (rf"(?<![dynvx./:-])(?P<day>d)(?P<sep>[./-])(?P<m>d|@roman)(?P=sep){_SHORT}", readers.short_numbers),
        # --- other calendars
        (r"(?P<year>@era ?d)\. ?(?P<m>d)\. ?(?P<day>d)(?![dynvz]|[.:]d)", readers.eastern),
        (rf"@circa ?{_YEAR} ?年(?! ?(?:d|k{{1,3}}) ?月)", year_readers.circa),
        (rf"{_YEAR} ?年? ?@circa_behind", year_readers.circa),
        ((r"(?P<year>y|k{4}|@era ?(?:[dvy]|k{1,5})) ?年 ?(?:(?P<m>d|k{1,3}) ?月 ?(?:(?P<day>d|"
            r"k{1,3}) ?日)?)?(?P<season>@season)?"), readers.eastern),
        ((r"(?:(?P<day>d) )?(?P<month>@jalali|@hijri) (?:@link |@year )?(?P<year>[avn])(?: "
            r"?(?P<sign>@calendar))?"), readers.other_calendar),
        (r"(?<![a/])(?P<year>a)(?P<sep>[/-])(?P<m>d)(?P=sep)(?P<day>d)", readers.other_calendar),
        (r"(?<![a/])(?P<day>d)(?P<sep>[/-])(?P<m>d)(?P=sep)(?P<year>a)", readers.other_calendar),
        (r"(?P<year>[av]) ?(?P<sign>@calendar)", readers.other_calendar),
        (r"(?<!d)(?P<year>a)(?!d)", readers.other_calendar),
        # --- words
        ((rf"(?<![.,:/x-])(?P<first>d){_ORDINAL}\.?(?:[ .,]{{1,3}}{_LINKS}(?P<begun>@month|"
            rf"@short)\.?)?{_SPAN}{_LINKS}{_DAY}[ .,]{{0,4}}{_LINKS}{_MONTH}\.?{_TAIL}{_YEAR}"), readers.days),
        (rf"(?<![.,:/]){_DAY}[ .,]{{0,4}}{_LINKS}{_MONTH}\.?{_TAIL}{_YEAR}", readers.day),
        ((rf"{_MONTH}[ .,'()\[\]]{{0,4}}"
            rf"{_LINKS}(?P<first>d){_ORDINAL}{_SPAN}{_DAY}[ .,;:]{{1,4}}{_LINKS}{_YEAR}"), readers.days),
        (rf"{_MONTH}[ .,'()\[\]]{{0,4}}{_LINKS}{_DAY}[ .,;:]{{1,4}}{_LINKS}{_YEAR}", readers.day),
        ((rf"{_YEAR}[ .,]{{0,3}}(?P<word>@year[ .,]{{1,3}})?(?P<month>@month)[ .,]{{1,3}}{_DAY}(?![dynv]|"
            rf"[ .,]{{1,2}}[yv]|:)"), readers.year_first),
        ((rf"{_NAME}\.?(?:(?:{_TO}(?:@month|@short)\.?){{0,2}}{_TO}(?P<second>@month|"
            rf"@short)\.?)?{_TAIL}{_YEAR}"), readers.month),
        ((rf"{_YEAR}[ .,-]{{0,3}}(?P<word>@year[ .,]{{1,3}})?(?P<month>@month)(?![ .,]{{1,3}}(?:@link "
            rf")?[yd])"), readers.year_first),
        ((rf"(?P<season>@season){_TO}(?P<second>@season)[ .,]{{1,3}}{_LINKS}{_YEAR}"
            rf"(?: ?[/-] ?(?P<next>[yd])(?!\d))?"), year_readers.seasons),
        (rf"(?P<season>@season){_TO}(?P<second>@season)[ .,]{{1,3}}'(?P<short>d)(?![dynv])", year_readers.seasons),
        (rf"(?P<season>@season)[ .,/-]{{1,4}}{_LINKS}{_YEAR}(?: ?[/-] ?(?P<next>[yd])(?!\d))?", year_readers.season),
        ((rf"(?P<season>@season)[ .,]{{1,3}}{_LINKS}'(?P<short>d)(?: ?[/-] "
            rf"?'?(?P<next>d))?(?![dynv])"), year_readers.season),
        (r"(?P<year>y)[ .,]{0,3}(?:@year[ .,]{1,3})?(?P<season>@season)", readers.year_first),
        ((rf"(?<![.,:/])(?:(?P<q>d|@roman|@day){_ORDINAL}\.?[ ]{{1,3}}@quarter|"
            rf"@quarter(?P<q2>d))[ ./,]{{1,3}}{_LINKS}{_YEAR}"), year_readers.quarter),
        (rf"(?<![.,:/])(?P<q>d|@roman|@day){_ORDINAL}\.? {{1,3}}@half[ ./,]{{1,3}}{_LINKS}{_YEAR}", year_readers.half),
        (r"(?P<season>@season)[ .,]{1,3}@link (?P<short>d)(?![dynv]|[.,:/-]d)", year_readers.season),
        (rf"(?<![.,:/x]){_DAY}[ .,]{{1,4}}{_LINKS}{_MONTH}\.?[ ,]{{1,2}}'(?P<short>d)(?![dynv])",
            year_readers.short_day),
        (rf"{_NAME}\.?[ ,]{{1,3}}{_DAY}[ ,]{{1,2}}'(?P<short>d)(?![dynv])", year_readers.short_day),
        (rf"(?<![.,:/x]){_DAY}[ .,]{{1,4}}{_LINKS}{_NAME}\.? {_LATE}", year_readers.late_short_day),
        (rf"{_NAME}\.?[ ,]{{1,2}}(?P<day>d) ?@ordinal[ ,]{{1,2}}{_LATE}", year_readers.late_short_day),
        (rf"{_NAME}\.?{_TO}(?P<second>@month|@short)\.?[ ,]{{1,2}}'?{_LATE}", year_readers.short_months),
        (rf"{_NAME}\.?[ ,]{{1,2}}'(?P<short>d)(?![dynv])", year_readers.short_month),
        (rf"{_NAME}\.? {_LATE}", year_readers.late_short_month),
        # --- years
        (r"(?P<year>y) ?(?P<sign>@calendar)", readers.other_calendar),
        (rf"(?<![dynv./:x-])(?P<m>d)(?P<sep>[./]) ?{_YEAR}(?![dynvz]|[./-]d)", readers.month_in_figures),
        (r"(?<![dynv./-])(?P<a>y) ?[/-] ?(?P<b>[yd])(?![dynvz/-])", year_readers.years),
        ((r"(?:(?P<lead>@decade)[ ]{1,2})?(?<!\d)(?P<year>y)"
            r"(?:'?-?(?P<ending>@ending)|(?![x\ue000-\uf8ff]))"), year_readers.decade),
        (rf"@circa[ .]{{1,3}}\[?(?:(?:@link|@year)[ .']{{1,3}}){{0,3}}{_YEAR}{_END}", year_readers.circa),
        (rf"{_ALONE}{_YEAR}[ .]{{1,2}}@circa_behind", year_readers.circa),
        (rf"{_ALONE}{_YEAR}(?:(?=@year)|(?![x\ue000-\uf8ff])){_END}", year_readers.year),
    )
)  # fmt: skip
