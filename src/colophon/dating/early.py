# ruff: noqa: E501 (patterns read best unbroken)
"""Dates of early print: Roman numerals, years in words, regnal and revolutionary years."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from colophon.dating import reigns, roman
from colophon.dating.found import FoundDate, make_found
from colophon.dating.lexicon import day_words, number_words
from colophon.model.folding import Folded, fold_word, phrases

_ORD = r"(?:\s?(?:st|nd|rd|th|er|e|o|a|\.o|°|º|ª|ste|de|me)(?![^\W\d_]))?"
_REPUBLICAN = re.compile(rf"(?:(?P<day>[0-3]?\d){_ORD}\s{{1,3}}(?P<rmonth>{phrases(reigns.REPUBLICAN)})[\s.,]{{1,4}})?"
    rf"(?:l')?an(?:nee)?\s{{1,3}}(?P<ryear>[uix]{{1,4}}|"
    rf"1[0-4]|[1-9])(?!\w)(?P<rep>\s{{1,3}}de\s{{1,3}}la\s{{1,3}}rep\w*)?")  # fmt: skip
_REPUBLICAN_YEAR = re.compile(
    r"(?<!\w)an(?:nee)?\s{1,3}(?=[uix]{1,4}(?!\w)|1[0-4](?!\d)|[1-9](?!\d))"
)
_REGNAL = re.compile(
    r"""
    (?<!\w)(?P<word>\w{4,12}|\d{1,2}(?:st|nd|rd|th))\s{1,3}year\s{1,3}of\s{1,3}
    (?:the\s{1,3}reign\s{1,3}of\s{1,3})?
    (?:our\s{1,3}so\w{1,12}\s{1,3}(?:lord|lady)\s{1,3})?(?:king|queen)\s{1,3}
    (?P<name>\w{3,12}(?:\s{1,3}(?:the\s{1,3}\w{5,6}|ii))?)
    """,
    re.VERBOSE,
)


def early_dates(folded: Folded) -> Iterator[FoundDate]:
    """The dates of a folded text that are written the old ways."""
    text = folded.text
    yield from _republican(text)
    yield from _regnal(text)
    if any(map(_NUMERAL.fullmatch, folded.index)):
        yield from _roman_years(text)
    yield from _worded_years(text)


@lru_cache(maxsize=1)
def _units() -> dict[str, int]:
    return day_words()


def _republican(text: str) -> Iterator[FoundDate]:
    if " an " not in text and "'an " not in text and "annee " not in text and "\nan " not in text:
        return
    for year in _REPUBLICAN_YEAR.finditer(text):
        # a day and a month may stand before it
        match = _REPUBLICAN.search(text, max(year.start() - 24, 0), year.end() + 24)
        one = _republican_date(match) if match else None
        if one is not None:
            yield one


def _republican_date(match: re.Match[str]) -> FoundDate | None:
    if not (match["rmonth"] or match["rep"]):
        return None  # "an 4" alone may be anything
    numeral = match["ryear"]
    year = int(numeral) if numeral.isdecimal() else roman.number(numeral)
    if not year or year > len(reigns.REPUBLICAN_STARTS):
        return None
    start = date.fromisoformat(reigns.REPUBLICAN_STARTS[year - 1])
    rule = "a date of the French Republic, given as a day of the common calendar"
    if not match["rmonth"]:
        return make_found(match, f"[{start.year}..{start.year + 1}]", "republican", rule)
    month = [fold_word(word) for word in reigns.REPUBLICAN].index(match["rmonth"])
    day = start + timedelta(days=month * 30 + int(match["day"]) - 1)
    return make_found(match, day.isoformat(), "day", rule)


def _regnal(text: str) -> Iterator[FoundDate]:
    if "year of" not in text and "year\nof" not in text:
        return
    for match in _REGNAL.finditer(text):
        name = re.sub(r"\s+", " ", match["name"])
        word = match["word"]
        count = _units().get(word) or (int(word[:-2]) if word[:-2].isdecimal() else 0)
        for king, accession, end in reigns.REIGNS:
            if fold_word(king) == name and count:
                first = int(accession[:4]) + count - 1
                if first <= int(end[:4]):
                    rule = f"year {count} of a reign that began on {accession}"
                    yield make_found(match, f"[{first}..{first + 1}]", "regnal", rule)


_SIGN = re.compile(r"m[ .,]{0,3}[dcmx]|[ɔↄ]|ci\)|cio|clɔ")
_NUMERAL = re.compile(r"[mc][mdclxui1oɔↄ]*")
"""the first word of every numeral of ``roman.NUMERAL``"""


def _roman_years(text: str) -> Iterator[FoundDate]:
    if not _SIGN.search(text):
        return
    for match in roman.NUMERAL.finditer(text):
        read = roman.year(match.group())
        if read is not None:
            year, mended = read
            rule = "Roman numerals with two letters transposed" if mended else "Roman numerals"
            yield make_found(match, f"{year}?" if mended else str(year), "roman", rule)


_THOUSAND = re.compile(r"(?<!\w)(?:one\s{1,3})?(?:mil|mille|mill|thousand|tausend|duizend)(?!\w)")
_WORD = re.compile(r"[\s,&-]{0,4}(?:(?:and|et|y|e|und|en|&)[\s-]{1,3})?(?P<word>\w{2,14})")
_REACH = 90


def _worded_years(text: str) -> Iterator[FoundDate]:
    """ "mil six cens quarante neuf", "one thousand six hundred and forty nine"."""
    if not any(word in text for word in ("mil", "thousand", "tausend", "duizend")):
        return
    for match in _THOUSAND.finditer(text):
        year, end = _add_words(text, match.end())
        if 1450 <= year <= 2099:
            yield FoundDate(
                start=match.start(), end=end, edtf=str(year), kind="year", rule="a year in words"
            )


def _add_words(text: str, start: int) -> tuple[int, int]:
    """The sum of a thousand and the numbers in words that follow, and where they end."""
    total, pending, end = 1000, 0, start
    position = start
    while position < start + _REACH:
        match = _WORD.match(text, position)
        value = _numbers().get(match["word"]) if match else None
        if match is None or value is None:
            break
        if value == 20 and pending == 4:
            pending = 80  # French “quatre-vingts”
        elif value == 100:
            total, pending = total + max(pending, 1) * 100, 0
        elif value > 100:
            total += value
        else:
            pending += value
        position = end = match.end()
    return total + pending, end


@lru_cache(maxsize=1)
def _numbers() -> dict[str, int]:
    return number_words()
