"""Other calendars → days of the common one: Islamic, Iranian, Hebrew, Buddhist.

E. M. Reingold, N. Dershowitz, Calendrical Calculations (fixed days count from 1 January
of year 1, as ``date.toordinal`` does).  The Islamic calendar is the tabular one, which may
be a day or two beside what was seen; a date of it is therefore given as a stretch.
"""

from collections.abc import Callable
from datetime import date

_ISLAMIC_EPOCH = 227015
_PERSIAN_EPOCH = 226896
_HEBREW_EPOCH = -1373427
_MARGIN = 1
"""days by which the month that was seen may begin beside the tabular one"""


def hijri(year: int, month: int = 0, day: int = 0) -> str:
    """A year, month or day of the Islamic calendar as EDTF."""
    first = _islamic(year, month or 1, day or 1)
    last = (
        first if day else (_islamic(year, month + 1, 1) if month else _islamic(year + 1, 1, 1)) - 1
    )
    return stretch(first - _MARGIN, last + _MARGIN)


def _islamic(year: int, month: int, day: int) -> int:
    past = (month - 1) * 29 + month // 2
    return day + past + (year - 1) * 354 + (3 + 11 * year) // 30 + _ISLAMIC_EPOCH - 1


def jalali(year: int, month: int = 0, day: int = 0) -> str:
    """A year, month or day of the solar calendar of Iran as EDTF."""
    first = _persian(year, month or 1, day or 1)
    last = first
    if not day:
        last = (_persian(year, month + 1, 1) if 0 < month < 12 else _persian(year + 1, 1, 1)) - 1
    return stretch(first, last)


def _persian(year: int, month: int, day: int) -> int:
    # the arithmetical calendar of Birashk; it agrees with the astronomical one 1799–2256 but
    # for single years
    era = year - 474 if year > 0 else year - 473
    within = era % 2820 + 474
    past = 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6
    leaps = (31 * within - 5) // 128
    return _PERSIAN_EPOCH - 1 + 1029983 * (era // 2820) + 365 * (within - 1) + leaps + past + day


def hebrew(year: int, month: int = 0, day: int = 0) -> str:
    """A year, month (1 is Tishri) or day of the Hebrew calendar as EDTF."""
    lengths = _months(year)
    new_year = _new_year(year)
    if not month:
        return stretch(new_year, new_year + sum(map(sum, lengths)) - 1)
    start = new_year + sum(map(sum, lengths[: month - 1]))
    if day:
        # of two Adars the second is meant: there the feasts are
        lead = lengths[month - 1][0] if len(lengths[month - 1]) > 1 else 0
        return stretch(start + lead + day - 1, start + lead + day - 1)
    return stretch(start, start + sum(lengths[month - 1]) - 1)


def _days_before(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    days = 29 * months + parts // 25920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days


def _new_year(year: int) -> int:
    before, now, after = map(_days_before, (year - 1, year, year + 1))
    delay = 2 if after - now == 356 else 1 if now - before == 382 else 0
    return _HEBREW_EPOCH + now + delay


def _months(year: int) -> list[tuple[int, ...]]:
    """The lengths of the months from Tishri; Adar of a leap year has two."""
    size = _new_year(year + 1) - _new_year(year)
    marheshvan = 30 if size % 10 == 5 else 29
    kislev = 29 if size % 10 == 3 else 30
    adar = (30, 29) if size > 360 else (29,)
    months = ((30,), (marheshvan,), (kislev,), (29,), (30,), adar)
    return [*months, *((30,), (29,), (30,), (29,), (30,), (29,))]


def buddhist(year: int, month: int = 0, day: int = 0) -> str:
    """A date of Thailand's calendar since 1941, whose years alone differ, as EDTF."""
    return "-".join(f"{part:02}" for part in (year - 543, month, day) if part)


def stretch(first: int, last: int) -> str:
    """The days of these ordinals as EDTF: a day, a month, a year, or between two days."""
    start, end = date.fromordinal(first), date.fromordinal(last)
    if start == end:
        return start.isoformat()
    return f"[{start.isoformat()}..{end.isoformat()}]"


CALENDARS: dict[str, Callable[[int, int, int], str]] = {
    "hijri": hijri,
    "jalali": jalali,
    "hebrew": hebrew,
    "buddhist": buddhist,
}
NAMES = {
    "hijri": "the Islamic calendar",
    "jalali": "the solar calendar of Iran",
    "hebrew": "the Hebrew calendar",
    "buddhist": "the calendar of Thailand",
}
_LETTERS = {letter: value for value, letters in (
    (1, "א"), (2, "ב"), (3, "ג"), (4, "ד"), (5, "ה"), (6, "ו"), (7, "ז"), (8, "ח"), (9, "ט"),
    (10, "י"), (20, "כך"), (30, "ל"), (40, "מם"), (50, "נן"), (60, "ס"), (70, "ע"), (80, "פף"),
    (90, "צץ"), (100, "ק"), (200, "ר"), (300, "ש"), (400, "ת"),
) for letter in letters}  # fmt: skip


def gematria(letters: str) -> int:
    """The number that Hebrew letters stand for, signs apart; 0 where one is no letter."""
    plain = [letter for letter in letters if letter not in "\"'׳״"]
    return sum(map(_LETTERS.get, plain)) if all(map(_LETTERS.get, plain)) else 0  # type: ignore[arg-type]
