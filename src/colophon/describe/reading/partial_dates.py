"""Dates whose year is cut short or stands elsewhere: ``nov -74``, ``spring '16``, ``12 August``.

They are candidates only: that a day without a year is of the latest year that the document
names, or of the next in which it falls on the weekday named, is for the trees to judge.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from colophon.dating.lexicon import Meaning, lexicon
from colophon.describe.reading.lines import ReadingLine
from colophon.describe.reading.printed_codes import codes, misread_year
from colophon.model.edtf import valid
from colophon.model.folding import fold_word

MOST = 40
"""partial dates of a document"""
_SEASONS = 20
"""EDTF numbers the seasons from 21"""
_PIVOT = 30
"""years cut short are of the 21st century below this, where nothing else tells"""
_LINK = 3
"""letters of the word between a day and its month, at most: ``of``, ``de``"""
_MONTH_KINDS = frozenset({"month", "short"})
_FIGURES = re.compile(
    r"(?<![\w/.,:-])(0?[1-9]|1[0-2])/(\d\d)(?![\d/.,:-])|(?<![\w/.,:-])(0[1-9]|1[0-2])\.(\d\d)(?![\d.,:-])"
)
"""month and year in figures: ``5/79``, ``06.09``"""
_LATER = 6
"""years behind the latest named in which a weekday is looked for"""
_TERM = 6
"""letters of the word between a season and its year, at most: ``summer term 1973``"""


class Partial(NamedTuple):
    """text[start:end] names a month or season, perhaps a day; ``forms`` are EDTF."""

    start: int
    end: int
    forms: tuple[tuple[str, str], ...]
    """each with its kind: ``cut`` for a year cut short, ``lent`` for one from elsewhere,
    ``weekday`` for one in which the day falls on the weekday named, ``misread`` for one with
    letters for figures, ``code`` for one in a printer's code"""
    line: ReadingLine


def partial_dates(
    lines: Sequence[ReadingLine], text: str, years: Sequence[int]
) -> Iterator[Partial]:
    """The partial dates of lines; ``years`` are those that the document names."""
    near = sorted(set(years))
    lent = near[-1:] + [one for one in near[-2:-1] if near[-1] - one == 1]
    count = 0
    for line in lines:
        for each in (*_in_figures(line, near), *_in_codes(line, near)):
            count += 1
            yield each
        words = [(start, end, text[start:end]) for start, end, _ in line.tokens]
        for index, (_, _, token) in enumerate(line.tokens):
            meaning = _month_or_season(token)
            if meaning is None:
                continue
            one = _read(words, index, meaning, text, near, lent, line)
            if one is not None:
                count += 1
                yield one
            if count >= MOST:
                return


def _in_figures(line: ReadingLine, near: Sequence[int]) -> Iterator[Partial]:
    for match in list(_FIGURES.finditer(line.text))[:3]:
        month, short = (match[1], match[2]) if match[1] else (match[3], match[4])
        year = _whole(int(short), near)
        start, end = line.start + match.start(), line.start + match.end()
        yield Partial(start, end, ((f"{year}-{int(month):02}", "cut"),), line)


def _in_codes(line: ReadingLine, near: Sequence[int]) -> Iterator[Partial]:
    for one in codes(line.text):
        year = one.year if one.year > 99 else _whole(one.year, near)
        form = f"{year}-{one.month:02}" if one.month else str(year)
        if valid(form):
            yield Partial(line.start + one.start, line.start + one.end, ((form, one.kind),), line)


def _month_or_season(token: str) -> Meaning | None:
    if len(token) < 3 or token.isdigit():
        return None
    for one in lexicon().meanings(token.rsplit("/", 1)[-1].rstrip(".")):
        if one.kind in _MONTH_KINDS or one.kind == "season":
            return one
    return None


def _read(
    words: Sequence[tuple[int, int, str]],
    index: int,
    meaning: Meaning,
    text: str,
    near: Sequence[int],
    lent: Sequence[int],
    line: ReadingLine,
) -> Partial | None:
    first, at, day = _day_beside(words, index, text)
    start, end = words[first][0], words[at - 1][1]
    if at + 1 < len(words) and words[at][2].isalpha() and len(words[at][2]) <= _LINK:
        at += _cut(words, at + 1, text) is not None
    if at < len(words) and words[at][2].isdigit() and len(words[at][2]) == 4:
        return None
    in_season = meaning.kind == "season"
    beside = _year_of_season(words, index) if in_season else ""
    if beside:
        return Partial(start, end, ((f"{beside}-{meaning.value + _SEASONS}", "cut"),), line)
    form = f"-{meaning.value + _SEASONS * in_season:02}"
    form += f"-{day:02}" if day and not in_season else ""
    misread = misread_year(text[words[at][0] : words[at][1]]) if at < len(words) else 0
    short = None if misread else _cut(words, at, text)
    if misread:
        forms = [(f"{misread}{form}", "misread"), (f"{misread}{form[:3]}", "misread")]
    elif short is not None:
        forms = _forms_cut(_whole(short, near), form, words[index][2])
    else:
        forms = _forms_lent(lent, form)
        forms += _forms_by_weekday(_weekday(words, index, at), form, near) if len(form) > 3 else []
    kept = tuple(dict.fromkeys(one for one in forms if valid(one[0])))
    known = bool(misread) or short is not None
    return Partial(start, words[at][1] if known else end, kept, line) if kept else None


def _day_beside(
    words: Sequence[tuple[int, int, str]], index: int, text: str
) -> tuple[int, int, int]:
    """The first word of a month with its day, the word behind both, and the day (0 for none)."""
    before = index - 1
    if before > 0 and words[before][2].isalpha() and len(words[before][2]) <= _LINK:
        before -= 1
    day = _day(words[before][2]) if before >= 0 else 0
    if day:
        return before, index + 1, day
    at = index + 1
    day = _day(words[at][2]) if at < len(words) and not _cut(words, at, text) else 0
    return index, at + bool(day), day


Forms = list[tuple[str, str]]
"""EDTF with the kind of each"""


def _forms_cut(year: int, form: str, month: str) -> Forms:
    """A year cut short, behind one month or two."""
    forms = [(f"{year}{form}", "cut"), (f"{year}{form[:3]}", "cut"), (str(year), "cut")]
    first = _month_before(month)
    return [*forms, (f"{year}-{first:02}/{year}{form}", "cut")] if first else forms


def _forms_lent(years: Sequence[int], form: str) -> Forms:
    """The years of elsewhere, with the day first and then without it."""
    forms = [(f"{year}{form}", "lent") for year in years]
    return forms + [(f"{year}{form[:3]}", "lent") for year in years if len(form) > 3]


def _forms_by_weekday(weekday: int, form: str, near: Sequence[int]) -> Forms:
    """The years in which a day is of the weekday named: the day, its month and its year."""
    return [
        (f"{year}{part}", "weekday")
        for year in _years_with(weekday, form, near)
        for part in (form, form[:3], "")
    ]


def _month_before(token: str) -> int:
    """The first of two months that a bar joins: ``februar/märz``; 0 for none."""
    first, bar, _ = token.rpartition("/")
    for one in lexicon().meanings(fold_word(first.rstrip("."))) if bar else ():
        if one.kind in _MONTH_KINDS:
            return one.value
    return 0


def _weekday(words: Sequence[tuple[int, int, str]], index: int, at: int) -> int:
    """The weekday before or behind a day and its month, 1 for Monday; 0 for none."""
    for _, _, word in (*words[max(index - 4, 0) : index], *words[at : at + 1]):
        for one in lexicon().meanings(fold_word(word.rstrip("."))):
            if one.kind == "weekday" and len(word) > 2:
                return one.value
    return 0


def _years_with(weekday: int, form: str, near: Sequence[int]) -> list[int]:
    """The years about the latest named in which ``-MM-DD`` falls on a weekday, nearest first."""
    if not weekday or not near:
        return []
    found = []
    for year in range(near[-1] - 1, near[-1] + _LATER):
        if valid(f"{year}{form}") and date.fromisoformat(f"{year}{form}").isoweekday() == weekday:
            found.append(year)
    return sorted(found, key=lambda year: abs(year - near[-1]))


def _year_of_season(words: Sequence[tuple[int, int, str]], index: int) -> str:
    """The year before a season, or behind the word that follows it; empty for none."""
    if index and _is_year(words[index - 1][2]):
        return words[index - 1][2]
    between, behind = words[index + 1 : index + 2], words[index + 2 : index + 3]
    if behind and between[0][2].isalpha() and len(between[0][2]) <= _TERM:
        return behind[0][2] if _is_year(behind[0][2]) else ""
    return ""


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isascii() and word.isdigit() and word[0] in "12"


def _day(word: str) -> int:
    """The day of the month that a word names, 0 for none."""
    digits = word[: len(word) - len(word.lstrip("0123456789"))]
    if not digits or len(digits) > 2 or len(word) > len(digits) + 2:
        return 0
    return int(digits) if 1 <= int(digits) <= 31 else 0


def _cut(words: Sequence[tuple[int, int, str]], at: int, text: str) -> int | None:
    """The two figures of a year cut short behind a month, or None."""
    if at >= len(words):
        return None
    start, _, word = words[at]
    figures = word.lstrip("-'’")
    if len(figures) != 2 or not figures.isdecimal():
        return None
    marked = text[start - 1 : start] in "'’‘´`-" or word != figures
    return int(figures) if marked or int(figures) > 31 else None


def _whole(short: int, near: Sequence[int]) -> int:
    """The year in full, of the century that is nearest to the years of the document."""
    if near:
        return min((century + short for century in (1700, 1800, 1900, 2000)),
                   key=lambda one: min(abs(one - year) for year in near))  # fmt: skip
    return (2000 if short < _PIVOT else 1900) + short
