"""Dates whose year is cut short or stands elsewhere: ``nov -74``, ``spring '16``, ``12 August``.

They are candidates only: that a day without a year is of the latest year that the document
names is for the trees to judge.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from colophon.dating.lexicon import Meaning, lexicon
from colophon.describe.reading.lines import ReadingLine
from colophon.model.edtf import valid

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
_TERM = 6
"""letters of the word between a season and its year, at most: ``summer term 1973``"""


class Partial(NamedTuple):
    """text[start:end] names a month or season, perhaps a day; ``forms`` are EDTF."""

    start: int
    end: int
    forms: tuple[tuple[str, str], ...]
    """each with its kind: ``cut`` for a year cut short, ``lent`` for one from elsewhere"""
    line: ReadingLine


def partial_dates(
    lines: Sequence[ReadingLine], text: str, years: Sequence[int]
) -> Iterator[Partial]:
    """The partial dates of lines; ``years`` are those that the document names."""
    near = sorted(set(years))
    lent = near[-1:] + [one for one in near[-2:-1] if near[-1] - one == 1]
    count = 0
    for line in lines:
        for each in _in_figures(line, near):
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
    start, end, _ = words[index]
    before = index - 1
    if before > 0 and words[before][2].isalpha() and len(words[before][2]) <= _LINK:
        before -= 1
    day = _day(words[before][2]) if before >= 0 else 0
    if day:
        start = words[before][0]
    at = index + 1
    if not day and at < len(words) and _day(words[at][2]) and not _cut(words, at, text):
        day, end = _day(words[at][2]), words[at][1]
        at += 1
    if at < len(words) and words[at][2].isdigit() and len(words[at][2]) == 4:
        return None
    value = meaning.value + (_SEASONS if meaning.kind == "season" else 0)
    beside = _year_of_season(words, index) if meaning.kind == "season" else ""
    if beside:
        return Partial(start, end, ((f"{beside}-{value}", "cut"),), line)
    form = f"-{value:02}" + (f"-{day:02}" if day and meaning.kind != "season" else "")
    short = _cut(words, at, text)
    if short is not None:
        year = _whole(short, near)
        end = words[at][1]
        forms = [(f"{year}{form}", "cut"), (f"{year}{form[:3]}", "cut"), (str(year), "cut")]
    else:
        forms = [(f"{year}{form}", "lent") for year in lent]
        forms += [(f"{year}{form[:3]}", "lent") for year in lent if day]
    kept = tuple(dict.fromkeys(one for one in forms if valid(one[0])))
    return Partial(start, end, kept, line) if kept else None


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
    if len(figures) != 2 or not figures.isdigit():
        return None
    marked = text[start - 1 : start] in "'’‘´`-" or word != figures
    return int(figures) if marked or int(figures) > 31 else None


def _whole(short: int, near: Sequence[int]) -> int:
    """The year in full, of the century that is nearest to the years of the document."""
    if near:
        return min((century + short for century in (1700, 1800, 1900, 2000)),
                   key=lambda one: min(abs(one - year) for year in near))  # fmt: skip
    return (2000 if short < _PIVOT else 1900) + short
