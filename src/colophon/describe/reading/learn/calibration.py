"""From log-odds to frequencies: how often values chosen with a score were right.

Isotonic regression by pooling adjacent violators, on documents the model had not seen.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy

from colophon.describe.reading.choice import SEVERAL, ChosenReading, is_paged
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.learn.examples import Example
from colophon.describe.reading.tables import FIELDS, CandidateSheet
from colophon.describe.reading.weights import Curve, Weights

ENOUGH = 100
"""values from which documents of one kind have a curve of their own"""
POINTS = 24
"""points a curve is kept with, at most"""
LOWEST = 0.3
"""no value is offered that would be right more rarely than this"""
LOWEST_OF = {"publisher": 0.46, "creator": 0.5}
"""the same where a wrong value costs more: who issued and who made an item is what it is filed
under"""
EVEN = 0.5
"""what is more often right than wrong is offered always, and nothing else where too few are
known to weigh"""
CHEAP = 0.01
"""the F1 that is given for silence where a value would be unsure"""
CHEAP_OF = {"date": 0.0}
"""the same where it would cost more: a date that is wrong by the day is mostly right by the year"""
_GOLD = {"publisher": "publishers", "creator": "creators", "printer": "printers",
         "distributor": "distributors", "date": "date_edtf"}  # fmt: skip


class JudgedChoice(NamedTuple):
    """A value that would be chosen: its field, log-odds, whether it was right, its weight.

    ``paged`` tells documents with a layout of pages from texts.
    """

    field: str
    odds: float
    right: float
    weight: float
    paged: bool = False


def outcomes(examples: Iterable[Example], weights: Weights) -> list[JudgedChoice]:
    """What the model would choose in documents it has not seen, however unsure."""
    made = []
    for one in examples:
        reading = ChosenReading(one.sheets, weights)
        odds = reading.odds
        for kind, fields in FIELDS.items():
            if kind in one.sheets:
                for number, field in enumerate(fields):
                    made += _choose_outcomes(
                        one.sheets[kind],
                        odds[field],
                        one.labels[kind][:, number],
                        JudgedChoice(field, 0.0, 0.0, one.weight, reading.paged),
                    )
    return made


def _choose_outcomes(
    sheet: CandidateSheet, odds: Numbers, labels: Numbers, of: JudgedChoice
) -> list[JudgedChoice]:
    spans: list[tuple[int, int]] = []
    most = 5 if of.field in SEVERAL else 1
    made: list[JudgedChoice] = []
    for index in numpy.argsort(-odds, kind="stable")[:30]:
        start, end = sheet.spans[index]
        if any(start < high and low < end for low, high in spans):
            continue
        spans.append((start, end))
        if not numpy.isnan(labels[index]):
            right = float(labels[index] >= 0.5)
            made.append(of._replace(odds=float(odds[index]), right=right))
        if len(spans) >= most:
            break
    return made


def curves(found: Sequence[JudgedChoice], paged: bool) -> dict[str, Curve]:
    """For each field, the frequency at each log-odds: in documents of pages, or in texts.

    Where there are too few of the kind (:data:`ENOUGH`), all are looked at together.
    """
    made = {}
    for field in _fields():
        mine = [one for one in found if one.field == field]
        alike = [one for one in mine if one.paged == paged]
        made[field] = _curve(alike if len(alike) >= ENOUGH else mine)
    return made


def _curve(found: Sequence[JudgedChoice]) -> Curve:
    ordered = sorted(found, key=lambda one: one.odds)
    pools: list[list[float]] = []  # sum of right, of weights, of odds
    for odds, together in groupby(ordered, key=lambda one: round(one.odds, 3)):
        pools.append([0.0, 0.0, 0.0])
        for one in together:
            pools[-1][0] += one.right * one.weight
            pools[-1][1] += one.weight
            pools[-1][2] += odds * one.weight
        while len(pools) > 1 and _rate(pools[-2]) >= _rate(pools[-1]):
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    # a pool of few is drawn to its neighbours: half a right and half a wrong one more
    points = [(pool[2] / pool[1], (pool[0] + 0.5) / (pool[1] + 1.0)) for pool in pools]
    while len(points) > POINTS:
        points = [points[0], *points[1:-1:2], points[-1]]
    rates = numpy.maximum.accumulate([rate for _, rate in points])
    return Curve([round(odds, 3) for odds, _ in points], [round(float(rate), 3) for rate in rates])


def _rate(pool: Sequence[float]) -> float:
    return pool[0] / pool[1]


def thresholds(
    found: Sequence[JudgedChoice],
    made: Mapping[str, Curve],
    examples: Sequence[Example],
    paged: bool,
) -> dict[str, float]:
    """For each field, the frequency from which a value is offered, at least :data:`LOWEST`.

    The highest that costs no more than :data:`CHEAP` (or :data:`CHEAP_OF` the field) of the best
    F1 in documents of pages, or in texts.
    """
    own = [one for one in examples if is_paged(one.sheets) == paged]
    least = {}
    for field in _fields():
        wanted = sum(_count_wanted(field, one) * one.weight for one in own)
        scored = [
            (made[field].frequency(one.odds), one.right, one.weight)
            for one in found
            if one.field == field and one.paged == paged
        ]
        lowest = LOWEST_OF.get(field, LOWEST)
        limits = [round(lowest + 0.02 * step, 2) for step in range(_steps(lowest))]
        gains = [_f1(scored, limit, wanted) for limit in limits]
        enough = max(gains) - CHEAP_OF.get(field, CHEAP)
        least[field] = max(
            limit for limit, gain in zip(limits, gains, strict=True) if gain >= enough
        )
        if len(scored) < ENOUGH:
            least[field] = max(least[field], EVEN)
    return least


def _steps(lowest: float) -> int:
    """How many limits there are from the lowest on: what is right as often as not is offered."""
    return round((EVEN - lowest) / 0.02) + 1


def _fields() -> Iterator[str]:
    for fields in FIELDS.values():
        yield from fields


def _f1(scored: Sequence[tuple[float, float, float]], limit: float, wanted: float) -> float:
    offered = sum(weight for rate, _, weight in scored if rate >= limit)
    right = sum(good * weight for rate, good, weight in scored if rate >= limit)
    return round(2 * right / (offered + wanted), 3) if offered + wanted else 0.0


def _count_wanted(field: str, one: Example) -> int:
    value = one.gold.get(_GOLD.get(field, field))
    return len(value) if isinstance(value, list) else int(bool(value))
