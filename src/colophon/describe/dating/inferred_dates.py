# ruff: noqa: E501 (patterns read best unbroken)
"""Dates concluded from what a text speaks of: the latest year named, and words that go on from it."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice

import msgspec

from colophon.dating.found import FoundDate
from colophon.describe._rules import dating
from colophon.describe.dating.figures import is_no_year
from colophon.describe.dating.stated_dates import later_numbers
from colophon.model.document import DocumentLink
from colophon.model.folding import Folded, fold_word, phrases

_YEAR = re.compile(r"(?<![\d.,$£€#:-])(?:1[4-9]\d\d|20\d\d)(?!\d|[.,]\d|%|-\d)")
_URL_DATE = re.compile(r"(?<=/)(?:19|20)\d\d(?=/\d\d?/)")
_LINKS = 2_000
_MOST = 200_000
_PRESENT_YEAR = "the writer stands in this year"
_SAME = 24
"""places at which one year is looked at"""
_SHORT = 60_000
"""characters: a longer text names years for other reasons"""


class Inferred(msgspec.Struct, frozen=True, kw_only=True):
    """The year a text can have been written in at the earliest; text[start:end] is why.

    ``long`` marks a text that names years for other reasons, ``present`` a year in which
    the writer says to stand, ``linked`` a year that stands in the address of a link.
    """

    year: int
    start: int
    end: int
    rule: str
    confidence: float
    long: bool = False
    present: bool = False
    linked: bool = False


@lru_cache(maxsize=1)
def _before() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    naming = re.compile(
        rf"(?<!\w)(?:{phrases(dating.NAMING)})\s{{1,3}}[('\"]?$|[(/\u2019']$|\w{{3,12}},?\s$"
    )
    future = re.compile(
        rf"(?<!\w)(?:{phrases(dating.UNCERTAIN_FUTURE)})\s{{1,3}}(?:the\s)?(?:year\s|end\sof\s)?$"
    )
    already = re.compile(rf"(?<!\w)(?:{phrases(dating.ALREADY)})[\s,(]{{1,4}}$")
    return naming, future, already


@lru_cache(maxsize=1)
def _later() -> re.Pattern[str]:
    numbers = "|".join(sorted(map(fold_word, dating.NUMBERS), key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?P<number>\d{{1,2}}|{numbers})\s{{1,3}}(?:{phrases(dating.LATER)})(?!\w)"
    )


def _nowhere(offset: int) -> bool:
    return False


def _bare(match: re.Match[str]) -> FoundDate:
    return FoundDate(start=match.start(), end=match.end(), edtf=match.group(), kind="year")


def infer(
    text: str,
    latest: int,
    links: tuple[DocumentLink, ...] = (),
    excluded: Callable[[int], bool] = _nowhere,
) -> Inferred | None:
    """The latest year that a text names, no later than ``latest``; None where it names none.

    Dated addresses that it links to (``/2015/06/04/``) name a year too.  A year at an offset
    that is ``excluded`` is that of something else.
    """
    best: Inferred | None = None
    for link in links[:_LINKS]:
        path = _URL_DATE.search(link.target)
        if path and (best is None or int(path.group()) > best.year) and int(path.group()) <= latest:
            rule = f"it links to an address dated {path.group()}, the latest year named"
            best = Inferred(
                year=int(path.group()), start=link.start, end=link.end, rule=rule,
                confidence=0.36, linked=True,
            )  # fmt: skip
    weighed: Counter[int] = Counter()
    for match in islice(_years(text), _MOST):
        year = int(match.group())
        if year > latest or (best is not None and year < best.year) or weighed[year] > _SAME:
            continue
        weighed[year] += 1
        if excluded(match.start()) or is_no_year(text, _bare(match)):
            continue
        confidence, rule = _weight(text, match)
        if confidence and (best is None or year > best.year or confidence > best.confidence):
            start, end = match.span()
            best = Inferred(year=year, start=start, end=end, rule=rule, confidence=confidence)
    if best is None:
        return None
    later = _years_later(text, best, latest)
    best = later or best
    present = later is not None or best.rule == _PRESENT_YEAR
    return msgspec.structs.replace(best, long=len(text) > _SHORT, present=present)


def _years(text: str) -> Iterator[re.Match[str]]:
    return (_YEAR if _YEAR.search(text) else _URL_DATE).finditer(text)


def _weight(text: str, match: re.Match[str]) -> tuple[float, str]:
    before = Folded(text[max(match.start() - 32, 0) : match.start()]).text
    naming, future, already = _before()
    if already.search(before):
        return 0.62, _PRESENT_YEAR
    if future.search(before) and not re.search(r"(?:published|written|since)\s*$", before):
        return 0.0, ""
    if naming.search(before) or re.match(r"[)/’'\n.,;]", text[match.end() : match.end() + 1]):
        return 0.36, "the latest year that the text tells of"
    return 0.0, ""


def _years_later(text: str, named: Inferred, latest: int) -> Inferred | None:
    """ "In 2020 … Five years later, we face …": the latest year named, and years counted on."""
    window = Folded(text[named.start : named.start + _SHORT], named.start)
    for match in _later().finditer(window.text):
        word = match["number"]
        number = int(word) if word.isdecimal() else later_numbers()[word]
        after = window.text[match.end() : match.end() + 70].split(".")[0]
        words = set(re.findall(r"[\w']+", after))
        if named.year + number <= latest and words & _words_for_present():
            return Inferred(
                year=named.year + number,
                start=window.place(match.start()),
                end=window.place(match.end() - 1) + 1,
                rule=f"{number} years after {named.year}, the latest year that the text tells of",
                confidence=0.6,
            )
    return None


@lru_cache(maxsize=1)
def _words_for_present() -> frozenset[str]:
    return frozenset(map(fold_word, dating.PRESENT))
