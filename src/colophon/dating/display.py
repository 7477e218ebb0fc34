"""Dates as cataloguers write them, so that :func:`colophon.dating.whole.read` reads them back."""

import re
from functools import lru_cache

from colophon.languages import Shown, language_of

_POINT = re.compile(
    r"""
    (?P<year>[0-9X]{4})(?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2}))?)?
    (?P<doubt>[?~%]?)
    """,
    re.VERBOSE,
)


def display(edtf: str, supplied: bool = False, language: str = "en") -> str:
    """What a cataloguer writes: ``May 1968``, ``[1976?]``, ``[between 1970 and 1974]``.

    ``supplied`` puts what does not stand on the item into square brackets; doubtful
    dates and sets always stand in them.  Languages that nobody catalogues in here get
    English.
    """
    words = _shown_in(language)
    if not edtf:
        return words.undated
    if edtf[0] in "[{" and edtf[-1] in "]}":
        parts = [part.strip() for part in edtf[1:-1].split(",")]
        if edtf[0] == "{":
            return f"[{f' {words.both} '.join(_all_of(part, words) for part in parts)}]"
        return f"[{f' {words.either} '.join(_one_of(part, words) for part in parts)}]"
    text = _interval(*edtf.partition("/")[::2], words) if "/" in edtf else _point(edtf, words)
    return f"[{text}]" if supplied or edtf[-1] in "?~%" else text


@lru_cache(maxsize=64)
def _shown_in(language: str) -> Shown:
    for tag in (language, "en"):
        known = language_of(tag)
        if known is not None and known.dates.shown is not None:
            return known.dates.shown
    raise AssertionError("English says how dates are shown")  # pragma: no cover


def _all_of(part: str, words: Shown) -> str:
    start, dots, end = part.partition("..")
    return _interval(start or "..", end or "..", words) if dots else _point(part, words)


def _one_of(part: str, words: Shown) -> str:
    start, dots, end = part.partition("..")
    if not dots:
        return _point(part, words)
    if start and end:
        return words.between.format(_point(start, words), _point(end, words))
    if start:
        return words.not_before.format(_point(start, words))
    return words.not_after.format(_point(end, words))


def _interval(start: str, end: str, words: Shown) -> str:
    """``1979–1983``; ``..`` is open (``1979–``), an empty end unknown (``1979–?``)."""
    ends = ["" if one == ".." else _point(one, words) if one else "?" for one in (start, end)]
    return "–".join(ends)


def _point(point: str, words: Shown) -> str:
    found = _POINT.fullmatch(point)
    if not found:
        return point
    text = _year(found["year"], words)
    month, day = found["month"], found["day"]
    if month and month != "XX":
        text = _within(text, int(month), day, words)
    if found["doubt"] in ("~", "%"):
        text = words.circa.format(text)
    return text + "?" if found["doubt"] in ("?", "%") else text


def _year(year: str, words: Shown) -> str:
    if year.endswith("X") and not year.endswith("XX"):
        return words.decade.format(f"{year[:3]}0")
    return year.replace("X", "-")


def _within(year: str, number: int, day: str | None, words: Shown) -> str:
    """A month, season (21–24), quarter (33–36) or half-year (40, 41) of a year."""
    if number <= 12:
        name = words.months.split()[number - 1]
        return f"{int(day)} {name} {year}" if day and day != "XX" else f"{name} {year}"
    if number < 33:
        return words.seasons[number - 21].format(year)
    return (words.quarter[number - 33] if number < 40 else words.half[number - 40]).format(year)
