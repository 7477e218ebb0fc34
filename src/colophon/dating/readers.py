"""How the parts of each form of date are read: a :class:`DateHit` → a date, or None."""

import re

from colophon.dating.calendars import CALENDARS, NAMES
from colophon.dating.found import FoundDate
from colophon.dating.hits import DateHit, centuries, number_of
from colophon.dating.lexicon import CALENDARS as SIGNS
from colophon.dating.lexicon import years_first
from colophon.model.edtf import valid
from colophon.model.folding import fold_word

_WORDS_TOO = frozenset("iu")
"""Roman numerals that are words too: “in” in many languages"""
EITHER_ORDER = "day and month may stand in either order"
TWO_FIGURES = "the year has two figures"
EITHER_CENTURY = "the year has two figures and may be of either century"
_COUNTS = frozenset(
    fold_word(
        "no nr n num numero number nummer issue heft vol ausgabe folge version v ano anno annee an"
        " jahrgang jahr jg band bd tome tom rok god nro numer cislo broj szam выпуск номер"
        " argang part teil том"
    ).split()
)
"""words before a number that make it a number of an issue or a year of one, and no day"""


def iso(hit: DateHit) -> FoundDate | None:
    """``2016-10-03``, ``2016/10/03``, ``2016. 10. 3.``."""
    month, day = hit.text("m"), hit.text("day")
    dotted = hit.tokens.text[hit.start + 4] == "."
    if not dotted and not len(month) == len(day) == 2:
        return None
    return _day(hit, hit.number("year"), hit.number("m"), int(day))


def _day(hit: DateHit, year: int, month: int, day: int, rule: str = "") -> FoundDate | None:
    form = f"{year:04}-{month:02}-{day:02}"
    return hit.make_found(form, "day", rule) if valid(form) else None


def numbers(hit: DateHit) -> FoundDate | None:
    """``12.5.1921``, ``5/6/1976``, ``16 X 1981``."""
    day, month, year = hit.number("day"), hit.number("m"), hit.number("year")
    if hit.text("sep") in "/-" and hit.text("m").isdecimal():
        return _either_order(hit, day, month, (year,), "")
    if hit.text("sep") == " " and (hit.text("m").isdecimal() or hit.text("m") in _WORDS_TOO):
        return None
    if month > 12:
        day, month = month, day
    return _day(hit, year, month, day)


def short_numbers(hit: DateHit) -> FoundDate | None:
    """``12.5.21``: a year of two figures."""
    day, month, short = hit.number("day"), hit.number("m"), hit.text("short")
    if len(short) != 2 or _follows_number_word(hit):
        return None
    if hit.text("m") in _WORDS_TOO:
        return None
    years = centuries(int(short))
    rule = TWO_FIGURES if len(years) == 1 else EITHER_CENTURY
    if hit.text("sep") == "." or not hit.text("m").isdecimal():
        return _one_of(hit, [(year, month, day) for year in years], rule)
    return _either_order(hit, day, month, years, rule)


def _either_order(
    hit: DateHit, first: int, second: int, years: tuple[int, ...], rule: str
) -> FoundDate | None:
    """Day and month in figures: in either order unless the language or their size decides."""
    orders = [(second, first)]
    if second > 12:
        orders = [(first, second)]
    elif first <= 12 and first != second and hit.tokens.language in ("", "en"):
        orders.append((first, second))
        rule = EITHER_ORDER if not rule else f"{EITHER_ORDER}, and {rule}"
    return _one_of(hit, [(year, month, day) for year in years for month, day in orders], rule)


def _one_of(hit: DateHit, days: list[tuple[int, int, int]], rule: str) -> FoundDate | None:
    forms = sorted(f"{year:04}-{month:02}-{day:02}" for year, month, day in days)
    if not all(map(valid, forms)):
        return None
    if len(forms) == 1:
        return hit.make_found(forms[0], "day", rule)
    return hit.make_found(f"[{','.join(forms)}]", "set", rule, ambiguous=True)


def eastern(hit: DateHit) -> FoundDate | None:
    """``2014年10月3日``, ``昭和四十四年十月``, ``民國78年3月15日``, ``2016年冬``."""
    eras = hit.values("year", "era")
    year, rule = hit.number("year"), ""
    if eras:
        start = hit.match.start("year")
        era = hit.tokens.word(start)
        count = hit.text("year")[len(era) :].strip()
        year = eras[0] + number_of(count)
        rule = f"a year of the era {era}"
    if not 1400 <= year <= 2099:
        return None
    return _parts(hit, year, rule)


def _parts(hit: DateHit, year: int, rule: str) -> FoundDate | None:
    if hit.has("season"):
        return hit.make_found(f"{year:04}-{20 + hit.values('season', 'season')[0]}", "season", rule)
    if not hit.has("m"):
        return hit.make_found(str(year), "year", rule)
    month = hit.number("m")
    if hit.has("day"):
        return _day(hit, year, month, hit.number("day"), rule)
    form = f"{year:04}-{month:02}"
    return hit.make_found(form, "month", rule) if 1 <= month <= 12 else None


def other_calendar(hit: DateHit) -> FoundDate | None:
    """``اسفند ۱۳۵۷``, ``ذو الحجة 1391``, ``۱۳۵۷/۱۲/۲``, ``1391 هـ``, ``1976 م``."""
    calendar, month = _calendar_of(hit)
    year = hit.number("year")
    if calendar == "common":
        return hit.make_found(str(year), "year") if 1400 <= year <= 2099 else None
    sound = {"hijri": 800, "jalali": 1200, "buddhist": 2300}[calendar] <= year
    if not sound or year > {"buddhist": 2650}.get(calendar, 1500) or month > 12:
        return None
    day = hit.number("day") if hit.has("day") else 0
    form = CALENDARS[calendar](year, month, day)
    if not valid(form):
        return None
    return hit.make_found(form, "day" if day else "calendar", f"a date of {NAMES[calendar]}")


def _calendar_of(hit: DateHit) -> tuple[str, int]:
    """The calendar of a hit and the number of its month, 0 for none."""
    if hit.has("sign"):
        signs = hit.values("sign", "calendar")
        if not hit.has("month"):
            return SIGNS[signs[0]], hit.number("m") if hit.has("m") else 0
    if hit.has("month"):
        persian = hit.values("month", "jalali")
        if persian:
            return "jalali", persian[0]
        return "hijri", hit.values("month", "hijri")[0]
    figures = "jalali" if hit.text("year")[0] == "۱" else "hijri"
    return figures, hit.number("m") if hit.has("m") else 0


def days(hit: DateHit) -> FoundDate | None:
    """``3–5 May 1968``, ``30 April to 2 May 1968``, ``6 or 7 May 1968``."""
    if _follows_number_word(hit) or is_price(hit):
        return None
    year, first, last = hit.number("year"), hit.number("first"), day_number(hit)
    until = month_numbers(hit)
    since = hit.tokens.values(hit.match.start("begun"), "month") if hit.has("begun") else until
    if not until or not since:
        return None
    start, end = (
        f"{year:04}-{month:02}-{day:02}" for month, day in ((since[0], first), (until[0], last))
    )
    if not (valid(start) and valid(end) and start < end):
        return None
    if hit.is_any("to", "either") and not hit.is_any("to", "both"):
        return hit.make_found(f"[{start},{end}]", "set", "one of two days")
    return hit.make_found(f"{start}/{end}", "range")


def month_numbers(hit: DateHit, part: str = "month") -> tuple[int, ...]:
    """The months that a word names; several where languages differ."""
    return hit.values(part, "month") or hit.values(part, "short")


def day_number(hit: DateHit) -> int:
    """The day in figures or words, 0 if it is none."""
    words = hit.values("day", "day")
    if words:
        tens = hit.values("tens", "tens") if hit.has("tens") else (0,)
        return words[0] + tens[0]
    text = hit.text("day")
    if len(text) == 1 and text.isalpha() and not _stops_there(hit):
        return 0  # a small word: Swedish “i maj” is “in May”
    if text[0] in "il" and text[1:].isdecimal():
        return int(f"1{text[1:]}")  # a letter read for the figure
    return hit.number("day")


def _stops_there(hit: DateHit) -> bool:
    return hit.tokens.signs[hit.match.end("day") : hit.match.end("day") + 1] == "."


def _follows_number_word(hit: DateHit) -> bool:
    """Whether a word such as “No.” stands before, on its line: then the number is one of issues."""
    line = hit.tokens.text[max(hit.start - 10, 0) : hit.start].rpartition("\n")[2]
    before = line.rstrip(" .:º°")
    return before.split()[-1:] != [] and before.split()[-1] in _COUNTS


def day(hit: DateHit) -> FoundDate | None:
    """``6 March 1644``, ``March 6. 1644``, ``quatorzieme jour d'Octobre 1650``."""
    if _follows_number_word(hit) or _set_apart(hit) or is_price(hit):
        return None
    number, months, year = day_number(hit), month_numbers(hit), hit.number("year")
    forms = [f"{year:04}-{month:02}-{number:02}" for month in months]
    forms = [form for form in forms if valid(form)]
    if not forms:
        return None
    return hit.make_found(forms[0], "day", ambiguous=len(forms) > 1)


_SECOND_OR_THIRD = frozenset((2, 3, 22, 23))


def is_price(hit: DateHit) -> bool:
    """Whether the figures of a day are a sum in pence: ``Price 6d. May 1968``, ``2d., March``.

    Of days, only the second and the third were written so: ``3d of May``, ``May 3d, 1842``.
    """
    end = hit.tokens.spans[hit.match.end("day") - 1][1]
    text = hit.tokens.text
    if text[end : end + 1] != "d" or text[end + 1 : end + 2].isalnum():
        return False
    before_month = hit.match.start("day") < hit.match.start("month")
    return day_number(hit) not in _SECOND_OR_THIRD or (
        before_month and text[end + 1 : end + 2] in (".", ",")
    )


_NUMBERED = re.compile(r"\d-\d{1,7}-\Z")
"""what stands before the last part of a number with hyphens"""


def _set_apart(hit: DateHit) -> bool:
    """``Dublin 8, September 1980``: a number behind a word and before a comma is no day.

    Nor is the last figure of an ISBN.
    """
    start, end = hit.match.span("day")
    if _NUMBERED.search(hit.tokens.text[: hit.start]):
        return True
    behind = hit.tokens.signs[end : hit.match.start("month")]
    if not behind.startswith(","):
        return False
    before = hit.tokens.signs[max(start - 2, 0) : start]
    return before.endswith("x ") or (before[-1:] >= "x" and before[-1:] != "z")


def year_first(hit: DateHit) -> FoundDate | None:
    """``2016. október 3.``, ``1976 February 5``, ``2003 m. spalis``, ``1986 ősz``."""
    year = hit.number("year")
    if hit.has("season"):
        if not _in_order(hit, "season"):
            return None
        return hit.make_found(f"{year:04}-{20 + hit.values('season', 'season')[0]}", "season")
    months = month_numbers(hit)
    if hit.has("day"):
        return _day(hit, year, months[0], day_number(hit))
    return hit.make_found(f"{year:04}-{months[0]:02}", "month") if _in_order(hit, "month") else None


def _in_order(hit: DateHit, part: str) -> bool:
    """Whether the year stands first in a language of this word, or a word for “year” behind it."""
    languages = hit.tokens.languages(hit.match.start(part), part)
    return hit.has("word") or bool(languages & years_first()) or hit.whole


def month(hit: DateHit) -> FoundDate | None:
    """``May 1968``, ``May/June 1968``, ``December/January 1969``."""
    months, year = month_numbers(hit), hit.number("year")
    ambiguous = len(months) > 1
    form = f"{year:04}-{months[0]:02}"
    second = month_numbers(hit, "second")[0] if hit.has("second") else 0
    if second and second != months[0]:
        start = year if second > months[0] else year - 1
        form = f"{start:04}-{months[0]:02}/{year:04}-{second:02}"
    return hit.make_found(form, "month", ambiguous=ambiguous)


def month_in_figures(hit: DateHit) -> FoundDate | None:
    """``05/2019``; ``5/2019`` may as well be the number of an issue."""
    number = hit.number("m")
    if not 1 <= number <= 12 or len(hit.text("m")) < 2 or _follows_number_word(hit):
        return None
    return hit.make_found(f"{hit.number('year'):04}-{number:02}", "month")


def month_of_year(hit: DateHit) -> FoundDate | None:
    """``5/1976``, ``5.1976``."""
    form = f"{hit.number('year'):04}-{hit.number('m'):02}"
    return hit.make_found(form, "month") if 1 <= hit.number("m") <= 12 else None


def year_month_day(hit: DateHit) -> FoundDate | None:
    """``1976-5-3``, ``1976/5/3``."""
    return _day(hit, hit.number("year"), hit.number("m"), hit.number("day"))
