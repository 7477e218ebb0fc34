"""Dates with doubts as EDTF: checked, bounded, and shown the way cataloguers write them.

https://www.loc.gov/standards/datetime/ : level 1, and of level 2 the sets ``[1971,1972]``,
``[1970..1974]``, ``[1971..]``, ``[..1975]`` and quarters (``1974-34``).
"""

import calendar
import re
from functools import lru_cache

MARGIN = 2
"""years by which "approximately" may miss (``1976~`` is 1974–1978)"""

_POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)"
    r"(?:-(?P<month>0[1-9]|1[0-2]|2[1-4]|3[3-6]|XX)(?:-(?P<day>0[1-9]|[12]\d|3[01]|XX))?)?"
    r"(?P<doubt>[?~%]?)"
)
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
_QUARTERS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
_WORDS = {
    "en": ("ca.", "or", "between {} and {}", "not before {}", "not after {}", "{}s", "undated"),
    "fr": ("vers", "ou", "entre {} et {}", "pas avant {}", "pas après {}", "années {}", "s.d."),
    "de": ("ca.", "oder", "zwischen {} und {}", "nicht vor {}", "nicht nach {}", "{}er", "o. D."),
    "es": ("ca.", "o", "entre {} y {}", "no antes de {}", "no después de {}", "años {}", "s. f."),
}
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre",
}
_PERIODS = {
    "en": ("Spring", "Summer", "Autumn", "Winter", "{} quarter"),
    "fr": ("printemps", "été", "automne", "hiver", "{}e trimestre"),
    "de": ("Frühjahr", "Sommer", "Herbst", "Winter", "{}. Quartal"),
    "es": ("primavera", "verano", "otoño", "invierno", "{}.º trimestre"),
}


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

    ``margin`` is the number of years that ``~`` and ``%`` allow on either side of a
    year.  The empty string (undated) is open at both ends.  Raises ValueError.
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
    if found["month"]:
        if first != last:
            raise ValueError(f"{text!r} has a month of no one year")
        return _within_year(first, found["month"], found["day"])
    if found["doubt"] in ("~", "%"):
        first, last = max(first - margin, 1), min(last + margin, 9999)
    return f"{max(first, 1):04}-01-01", f"{last:04}-12-31"


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


def _last(year: int, month: int) -> str:
    return f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]:02}"


def display(edtf: str, supplied: bool = False, language: str = "en") -> str:
    """What a cataloguer writes: ``May 1968``, ``[1976?]``, ``[between 1970 and 1974]``.

    ``supplied`` puts what does not stand on the item into square brackets; doubtful
    dates and sets always stand in them.  Languages without words here get English.
    """
    tongue = language.split("-")[0]
    tongue = tongue if tongue in _WORDS else "en"
    circa, either, between, after, before, _, undated = _WORDS[tongue]
    if not edtf:
        return undated
    if edtf[0] in "[{":
        inner = edtf[1:-1]
        start, dots, end = inner.partition("..")
        if dots and "," not in inner:
            shown = (_shown(start, tongue, circa), _shown(end, tongue, circa))
            if start and end:
                return f"[{between.format(*shown)}]"
            return f"[{after.format(shown[0]) if start else before.format(shown[1])}]"
        parts = [_shown(part.strip(), tongue, circa) for part in inner.split(",")]
        return f"[{f' {either} '.join(parts)}]"
    if "/" in edtf:
        start, _, end = edtf.partition("/")
        ends = [_shown(one.strip("."), tongue, circa) for one in (start, end)]
        text = f"{ends[0]}–{ends[1]}"
    else:
        text = _shown(edtf, tongue, circa)
    return f"[{text}]" if supplied or edtf[-1] in "?~%" else text


def _shown(point: str, tongue: str, circa: str) -> str:
    found = _POINT.fullmatch(point)
    if not found:
        return point
    year = found["year"]
    if year.endswith("X") and not year.endswith("XX"):
        text = _WORDS[tongue][5].format(year[:3] + "0")
    else:
        text = year.replace("X", "-")
    month = found["month"]
    if month and month != "XX":
        number = int(month)
        if number <= 12:
            name = _MONTHS[tongue].split()[number - 1]
        elif number < 33:
            name = _PERIODS[tongue][number - 21]
        else:
            which = ("1st", "2nd", "3rd", "4th")[number - 33] if tongue == "en" else number - 32
            name = _PERIODS[tongue][4].format(which)
        day = found["day"]
        text = f"{int(day)} {name} {text}" if day and day != "XX" else f"{name} {text}"
    if found["doubt"] in ("~", "%"):
        text = f"{circa} {text}"
    return text + "?" if found["doubt"] in ("?", "%") else text
