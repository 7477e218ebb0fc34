"""Dates with doubts as EDTF: checked and bounded.

https://www.loc.gov/standards/datetime/ : level 1, and of level 2 the sets ``[1971,1972]``,
``[1970..1974]``, ``[1971..]``, ``[..1975]`` and quarters (``1974-34``).
"""

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

MARGIN = 2
"""years by which "approximately" may miss (``1976~`` is 1974–1978); months or days where it is
said of a month, season or day (``1976-05~`` is March to July)"""

_POINT = re.compile(
    r"""
    (?P<year>\d{4}|\d{3}X|\d{2}XX)
    (?:
      -(?P<month>0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]|XX)
      (?:-(?P<day>0[1-9]|[12]\d|3[01]|XX))?
    )?
    (?P<doubt>[?~%]?)
    """,
    re.ASCII | re.VERBOSE,
)
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
_QUARTERS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
"""quarters and half-years"""


def valid(edtf: str) -> bool:
    """Whether this is an EDTF form the program writes; the empty string is none."""
    try:
        bounds(edtf)
    except ValueError:
        return False
    return bool(edtf)


@lru_cache(maxsize=4096)
def bounds(edtf: str, margin: int = MARGIN) -> tuple[str, str]:
    """The earliest and the latest day (ISO 8601), each empty where the form is open.

    ``margin`` is what ``~`` and ``%`` allow on either side: years, or months or days where
    the date is one.  The empty string (undated) is open at both ends.  Raises ValueError.
    """
    if not edtf:
        return "", ""
    if edtf[0] in "[{" and edtf[-1] == "]}"["[{".index(edtf[0])]:
        parts = [_part(part.strip(), margin) for part in edtf[1:-1].split(",")]
    elif "/" in edtf:
        start, _, end = edtf.partition("/")
        parts = [_end(start, margin), _end(end, margin)]
        if parts[0][0] and parts[1][1] and parts[0][0] > parts[1][1]:
            raise ValueError(f"{edtf} ends before it starts")
        return parts[0][0], parts[1][1]
    else:
        return _point(edtf, margin)
    first = [start for start, _ in parts]
    last = [end for _, end in parts]
    return min(first) if all(first) else "", max(last) if all(last) else ""


def _part(part: str, margin: int) -> tuple[str, str]:
    if ".." not in part:
        return _point(part, margin)
    start, _, end = part.partition("..")
    if not start and not end:
        raise ValueError("a set that says nothing")
    earliest = _point(start, margin)[0] if start else ""
    latest = _point(end, margin)[1] if end else ""
    if earliest and latest and earliest > latest:
        raise ValueError(f"{part} ends before it starts")
    return earliest, latest


def _end(part: str, margin: int) -> tuple[str, str]:
    return ("", "") if part in ("", "..") else _point(part, margin)


def _point(text: str, margin: int) -> tuple[str, str]:
    found = _POINT.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is not EDTF")
    first = int(found["year"].replace("X", "0"))
    last = int(found["year"].replace("X", "9"))
    if first == last == 0:
        raise ValueError("there is no year 0 on a publication")
    margin = margin if found["doubt"] in ("~", "%") else 0
    if found["month"]:
        if first != last:
            raise ValueError(f"{text!r} has a month of no one year")
        start, end = _within_year(first, found["month"], found["day"])
        return _widen_bounds(start, end, margin, found["month"], found["day"])
    first, last = max(first - margin, 1), min(last + margin, 9999)
    return f"{first:04}-01-01", f"{last:04}-12-31"


def _within_year(year: int, month: str, day: str | None) -> tuple[str, str]:
    if month == "XX":
        return f"{year:04}-01-01", f"{year:04}-12-31"
    number = int(month)
    if number > 12:
        if day:
            raise ValueError("a season has no days")
        start, end = (_SEASONS | _QUARTERS)[number]
        # winter is that of December, or of the turn of the year before: both are meant
        start = 1 if number == 24 else start
        return f"{year:04}-{start:02}-01", _last(year, end)
    if day is None or day == "XX":
        return f"{year:04}-{number:02}-01", _last(year, number)
    if int(day) > calendar.monthrange(year, number)[1]:
        raise ValueError(f"{year:04}-{number:02} has no day {day}")
    return (f"{year:04}-{number:02}-{day}",) * 2


def _widen_bounds(
    start: str, end: str, margin: int, month: str, day: str | None
) -> tuple[str, str]:
    """Bounds of an approximate day, month or part of a year; ``XX`` leaves a year or month."""
    if not margin:
        return start, end
    if day and day != "XX":
        around = timedelta(days=margin)
        middle = date.fromisoformat(start)
        first = max(middle, date.min + around) - around
        return first.isoformat(), (min(middle, date.max - around) + around).isoformat()
    months = margin if month != "XX" else 12 * margin
    low = max(int(start[:4]) * 12 + int(start[5:7]) - 1 - months, 12)
    high = min(int(end[:4]) * 12 + int(end[5:7]) - 1 + months, 9999 * 12 + 11)
    return f"{low // 12:04}-{low % 12 + 1:02}-01", _last(high // 12, high % 12 + 1)


def _last(year: int, month: int) -> str:
    return f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]:02}"
