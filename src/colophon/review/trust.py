"""How far suggestions can be trusted, in plain words, and how often each confidence is right."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from math import sqrt

import msgspec

from colophon.model.record import Statement
from colophon.review._judges import JUDGES, Count, Row
from colophon.review._prediction import prediction_of

NOUNS = {
    "title~": ("title", "titles"),
    "subtitle~": ("subtitle", "subtitles"),
    "creators~": ("creator", "creators"),
    "publishers~": ("publisher", "publishers"),
    "place": ("place of publication", "places of publication"),
    "date": ("date", "dates"),
    "language": ("language", "languages"),
    "rights": ("statement of rights", "statements of rights"),
    "topics~": ("subject", "subjects"),
}
"""line of an evaluation → what it counts: one, and several"""
_FIELDS = {line.rstrip("~"): line for line in NOUNS}
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
"""bounds of confidences that are told of together"""
UNSEEN = 0.9
"""share right, at the least, from which a field may be accepted unseen"""
FEW = 100
"""numbers below this are given with a range"""
_Z = 1.96
"""standard deviations on either side that hold nineteen in twenty"""


class Trust(msgspec.Struct, frozen=True):
    """Suggestions with a confidence from ``low`` to below ``high``: how many, how many right."""

    low: float
    high: float
    given: int = 0
    right: int = 0


def sentences(counts: Mapping[str, Count], records: int) -> Iterator[str]:
    """What an evaluation says of each field, then which fields may be accepted unseen."""
    measured = _number(records, "record", "records")
    yield f"Measured on {measured} decided independently of the drafts."
    sure = []
    for line, (one, several) in NOUNS.items():
        count = counts.get(line)
        if count is None or not (count.gold or count.predicted):
            continue
        yield _sentence(count, one, several)
        if count.predicted and interval(count.right, count.predicted)[0] >= UNSEEN:
            sure.append(one)
    if sure:
        yield f"You may accept {_list_parts(sure)} unseen."
    else:
        yield "No field is proven sure enough to be accepted unseen."


def _sentence(count: Count, one: str, several: str) -> str:
    wrong = count.predicted - count.right
    named = f"named {wrong} that {'was' if wrong == 1 else 'were'} none" if wrong else ""
    if not count.gold:
        return f"There was no {one} to find; it {named or 'named none'}."
    of = _number(count.gold, one, several)
    share = _range(count.found, count.gold)
    return f"Of {of} it found {count.found}{share}{f', and {named}' if named else ''}."


def _range(part: int, whole: int) -> str:
    """What few numbers say of many: ``(between 62 and 88 of 100)``."""
    if whole >= FEW:
        return ""
    low, high = interval(part, whole)
    return f" (between {round(low * 100)} and {round(high * 100)} of 100)"


def interval(part: int, whole: int) -> tuple[float, float]:
    """The share that so many of so many tell of, nineteen times in twenty (Wilson 1927)."""
    if not whole:
        return 0.0, 1.0
    share, square = part / whole, _Z * _Z
    middle = share + square / (2 * whole)
    reach = _Z * sqrt(share * (1 - share) / whole + square / (4 * whole * whole))
    scale = 1 + square / whole
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)


def judge_statements(statements: Iterable[Statement], gold: Row) -> Iterator[tuple[float, bool]]:
    """The confidence of each suggestion in a judged field, and whether it is right."""
    fields = set(gold.get("gold_fields") or ())
    for one in statements:
        row = prediction_of((one,))
        for field, count in JUDGES:
            if field in fields and row.get(field):
                lines = dict(count(gold, row))
                yield one.confidence, bool(lines[_FIELDS[field]].right)


def tally(found: Iterable[tuple[float, bool]]) -> tuple[Trust, ...]:
    """How often suggestions of each confidence were right; confidences nobody gave left out."""
    given, right = [0] * len(BINS), [0] * len(BINS)
    for confidence, is_right in found:
        at = max(index for index, low in enumerate(BINS) if low <= confidence)
        given[at] += 1
        right[at] += is_right
    return tuple(
        Trust(low, high, given[at], right[at])
        for at, (low, high) in enumerate(itertools.pairwise(BINS))
        if given[at]
    )


def table(found: Iterable[Trust]) -> Iterator[str]:
    """Confidence against truth, as lines."""
    yield "How sure it was, and how often that was right:"
    for one in found:
        high = min(round(one.high * 100), 100)
        says = f"{round(one.low * 100)} to {high} %"
        few = _range(one.right, one.given)
        yield f"  {says:>12}  {one.right:4} of {one.given:4}{few}"


def _number(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def _list_parts(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
