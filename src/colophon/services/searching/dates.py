"""Dates in what readers write: ``before 1930``, ``1970s``, ``zwischen 1968 und 1975``.

They are read by the grammar that dates of records are read by, in all its languages, and
come to the years that a record may be of.
"""

import re
from collections.abc import Sequence

import msgspec

from colophon.dating import whole
from colophon.index.search import YearRange
from colophon.index.search_words import fold
from colophon.model import edtf
from colophon.services.searching.grammar import Term, words

_LONGEST = 6
"""words that a date may have"""
_KINDS = frozenset(("bound", "decade", "century", "range", "set", "circa"))
"""how a date must be written to be one among other words"""
_SAID = re.compile(r"[^\W_]")
_FIGURE = re.compile(r"\d")
_YEAR = re.compile(r"[12]\d{3}")
_SPAN = re.compile(r"(-?\d{4})?(?:\.\.|…)(-?\d{4})?")
_BOUND = re.compile(r"([<>])(=?)\s*(-?\d{4})")
_EARLIEST, _LATEST = -9999, 9999


class Dated(msgspec.Struct, frozen=True):
    """The years that some words at text[start:end] of the query stand for.

    ``exact``: a bare year, which may be a word as well.
    """

    text: str
    start: int
    end: int
    years: YearRange
    exact: bool = False


def years(text: str) -> YearRange | None:
    """The years that a text stands for; None where it is no date."""
    found = _SPAN.fullmatch(text.strip()) or _BOUND.fullmatch(text.strip())
    if found is not None:
        return _of_signs(found)
    date = whole.read(text)
    return _bound_years(text, date.edtf) if date is not None and date.edtf else None


def _of_signs(found: re.Match[str]) -> YearRange | None:
    if found.re is _SPAN:
        if not (found[1] or found[2]):
            return None
        first, last = int(found[1] or _EARLIEST), int(found[2] or _LATEST)
        return YearRange(min(first, last), max(first, last))
    year = int(found[3])
    if found[1] == "<":
        return YearRange(last=year if found[2] else year - 1)
    return YearRange(first=year if found[2] else year + 1)


def _bound_years(text: str, form: str) -> YearRange:
    earliest, latest = edtf.bounds(form)
    first = int(earliest[:-6]) if earliest else _EARLIEST
    last = int(latest[:-6]) if latest else _LATEST
    said = {fold(word) for word in text.split()}
    # cataloguers date what is "before 1930" to that year at the latest; readers mean 1929
    if not earliest and said & words().short_of:
        last -= 1
    if not latest and said & words().beyond:
        first += 1
    return YearRange(first, last)


def join_dates(terms: Sequence[Term]) -> list[Dated | Term]:
    """The same words in a row, those that are dates taken together."""
    found: list[Dated | Term] = []
    at = 0
    while at < len(terms):
        date = _date_from(terms, at)
        found.append(date[0] if date else terms[at])
        at += date[1] if date else 1
    return found


def _date_from(terms: Sequence[Term], at: int) -> tuple[Dated, int] | None:
    """The longest date that begins here, and how many words it has."""
    for length in range(min(_LONGEST, len(terms) - at), 0, -1):
        some = terms[at : at + length]
        ends = some[0].text, some[-1].text
        if not all(map(_SAID.search, ends)) or not any(map(_FIGURE.search, ends)):
            continue
        text = " ".join(one.text for one in some)
        if length == 1 and _YEAR.fullmatch(text):
            span = YearRange(int(text), int(text))
            return Dated(text, some[0].start, some[-1].end, span, exact=True), 1
        span_ = _among_words(text)
        if span_ is not None:
            return Dated(text, some[0].start, some[-1].end, span_), length
    return None


def _among_words(text: str) -> YearRange | None:
    if _SPAN.fullmatch(text):
        return years(text)
    date = whole.read(text)
    if date is None or date.kind not in _KINDS or not date.edtf:
        return None
    return _bound_years(text, date.edtf)
