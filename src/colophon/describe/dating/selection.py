"""Which of the dates that a document states is that of its issue."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from colophon.dating.found import FoundDate
from colophon.describe.dating.stated_dates import Stated

SURE = 0.5
"""confidence from which a date is taken for that of issue"""
_OF_ISSUE = frozenset({"published", "marked", "masthead", "imprint", "title"})
_RIVALS = frozenset("published imprint marked masthead edition deposit printing cited line".split())
"""roles that may contradict each other, so that a person has to look"""
_STATED = 0.74
"""confidence from which dates are rivals"""
_EARLIER = 0.12
"""what an earlier date loses beside a later one"""
_AGE = 100
"""years by which nothing but an imprint may be older than what a document holds"""
_WEAK = frozenset({"tail", "top", "foot"})
_SOLID = frozenset({"imprint", "published", "edition", "printing", "first"})
_ORDERED = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2")


def prefer_dates(found: Iterable[Stated]) -> list[Stated]:
    """Candidates, the preferred first; of one year the finer date of issue wins."""
    ranked = sorted(_favour_latest(list(found)), key=lambda one: (-one.confidence, one.found.start))
    if ranked and not ranked[0].found.fine:
        best = ranked[0]
        for one in ranked[1:]:
            if one.found.fine and one.found.year == best.found.year and one.role in _OF_ISSUE:
                ranked.remove(one)
                ranked.insert(0, msgspec.structs.replace(one, confidence=best.confidence))
                break
    return ranked


def _favour_latest(found: list[Stated]) -> list[Stated]:
    """Of dates stated about as surely, the latest: it is that of the item in hand."""
    latest = max((one.found.year for one in found if one.confidence >= _STATED), default=0)
    return [
        msgspec.structs.replace(one, confidence=round(one.confidence - _EARLIER, 3))
        if one.confidence >= _STATED and one.found.year < latest
        else one
        for one in found
    ]


def rivals(candidates: Sequence[Stated]) -> list[Stated]:
    """The other dates that are stated as those of issue, of other years than the first."""
    years = {candidates[0].found.year}
    found = []
    for one in candidates[1:]:
        if one.role in _RIVALS and one.found.year not in years:
            years.add(one.found.year)
            found.append(one)
    return found


def old_enough(found: Iterable[Stated], told: int) -> list[Stated]:
    """Without the dates that only their place speaks for and that are older than what is told.

    ``told`` is the last year that the text or a copyright notice names: no item tells of
    what came after it.
    """
    return [one for one in found if one.role not in _WEAK or one.found.year >= told - 1]


def young_enough(found: Iterable[Stated], floor: int) -> list[Stated]:
    """Without the dates that lie centuries before the first year in which it can be made."""
    return [
        one
        for one in found
        if one.found.year >= floor - _AGE or one.role in _SOLID or one.found.kind == "roman"
    ]


def settle_reading(
    found: FoundDate, words: str, others: Sequence[tuple[FoundDate, str]]
) -> FoundDate:
    """A date that can be read in several ways, as the other dates of the document decide.

    ``words`` are those of the document, ``others`` its further dates with theirs: figures
    of which one cannot be a month show the order, full years the century.
    """
    if not found.ambiguous:
        return found
    forms = found.edtf.strip("[]").split(",")
    order = _ORDERED.match(words)
    if order and len({form[5:] for form in forms}) > 1:
        first = _day_first(others)
        if first is not None:
            day = int(order[1] if first else order[3])
            forms = [form for form in forms if int(form[8:10]) == day]
    if len({form[:4] for form in forms}) > 1:
        years = [one.year for one, _ in others if not one.ambiguous]
        known = {year // 100 for year in years if year}
        same = [form for form in forms if int(form[:2]) in known]
        forms = same if len({form[:4] for form in same}) == 1 else forms
    if len(forms) > 1:
        return found
    return msgspec.structs.replace(found, edtf=forms[0], kind="day", ambiguous=False)


def _day_first(others: Iterable[tuple[FoundDate, str]]) -> bool | None:
    """Whether days stand before months in the figures of these dates; None if none shows it."""
    for _, words in others:
        order = _ORDERED.match(words)
        if order and int(order[1]) > 12:
            return True
        if order and int(order[3]) > 12:
            return False
    return None
