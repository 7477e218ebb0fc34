"""Hebrew dates in letters: ``סיון תרצ"ד``, ``י"ד באייר תש"ח``."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from colophon.dating.calendars import gematria, hebrew
from colophon.dating.found import FoundDate, make_found
from colophon.languages import language_of
from colophon.model.edtf import valid
from colophon.model.folding import phrases

_LETTER = re.compile("[א-ת]")
_THOUSANDS = 5000
"""years are written without them"""


@lru_cache(maxsize=1)
def _date() -> re.Pattern[str]:
    known = language_of("he")
    months = known.dates.hebrew if known else ()
    named = "|".join(
        f"(?P<m{number}>{phrases(tuple(form.replace('_', ' ') for form in forms.split()))})"
        for number, forms in enumerate(months, 1)
    )
    return re.compile(
        rf"(?:(?<!\w)(?P<day>\d{{1,2}}|[א-ל]['׳]?|[יכל][\"״][א-ט]|ט[\"״][וז])\s{{1,2}})?"
        rf"(?<!\w)(?:{named})(?!\w)[\s,]{{1,3}}(?:שנת\s)?(?:ה['׳])?(?P<year>[ק-ת][א-ת]{{0,3}}[\"״'׳][א-ת]?)"
    )


def hebrew_dates(text: str) -> Iterator[FoundDate]:
    """Dates of the Hebrew calendar in a folded text."""
    if not _LETTER.search(text):
        return
    taken: list[int] = []
    for match in _date().finditer(text):
        taken.append(match.start("year"))
        year = _THOUSANDS + gematria(match["year"])
        month = next(number for number in range(1, 13) if match[f"m{number}"])
        letters = match["day"] or ""
        day = int(letters) if letters.isdecimal() else gematria(letters)
        form = hebrew(year, month, day)
        if valid(form) and year < 6000:
            rule = "a date of the Hebrew calendar"
            yield make_found(match, form, "day" if day else "calendar", rule)
    for one in _YEAR_ALONE.finditer(text):
        if one.start("year") not in taken:
            yield from _year_alone(one)


_YEAR_ALONE = re.compile(r"(?<!\w)(?:ה['׳])?(?P<year>ת[קרש][ט-צ]?[\"״][א-צ])(?![\w\"״])")
"""years from 1739 on; shorter ones may be any acronym"""
_NINE = ("טו", "טז")
"""fifteen and sixteen, which ten would write as a name of God"""


def _year_alone(match: re.Match[str]) -> Iterator[FoundDate]:
    """``תשל"ט`` without a month: letters by their value, none twice."""
    letters = [one for one in match["year"] if one.isalpha()]
    values = list(map(gematria, letters))
    tens = [one for one in values if 9 < one < 100]
    sinks = all(one > two for one, two in pairwise(values))
    plain = sinks and len(tens) < 2 and sum(one < 10 for one in values) < 2
    if plain or "".join(letters[-2:]) in _NINE:
        form = hebrew(_THOUSANDS + sum(values))
        yield make_found(match, form, "calendar", "a year of the Hebrew calendar")
