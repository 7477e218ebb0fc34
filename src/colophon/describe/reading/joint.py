"""What the first judgement of all candidates says of each: how it stands to the likeliest ones.

A place next to the likeliest publisher is the publisher's, a line below the likeliest
title its subtitle: distances to the likeliest candidate of each field, and how far behind
the likeliest a candidate is itself.
"""

from collections.abc import Mapping, Sequence

import numpy

from colophon.describe.reading.hints import Numbers

ANCHORS = ("title", "subtitle", "publisher", "creator", "printer", "place", "date")
FAR = 400
"""characters beyond which a distance is not told apart"""
NONE = 999.0
"""the distance to what the document does not have"""
LAST = 20
"""the rank from which candidates are all the same"""

Spans = Sequence[tuple[int, int]]


def columns(
    spans: Mapping[str, Spans],
    odds: Mapping[str, Numbers],
    fields: Mapping[str, Sequence[str]],
) -> dict[str, Numbers]:
    """For each kind of candidate, its rows: distances, the best odds, its own lag and rank,
    and how it stands to those that hold it or that it holds.

    ``odds`` are those of the first judgement, a column a field.
    """
    anchors: dict[str, tuple[int, int, float]] = {}
    for kind, names in fields.items():
        for number, field in enumerate(names):
            if kind in odds and len(odds[kind]):
                best = int(odds[kind][:, number].argmax())
                anchors[field] = (*spans[kind][best], float(odds[kind][best, number]))
    return {kind: _of_kind(spans[kind], odds[kind], anchors) for kind in odds}


def _of_kind(spans: Spans, odds: Numbers, anchors: Mapping[str, tuple[int, int, float]]) -> Numbers:
    places = numpy.array(spans, dtype=numpy.intp).reshape(-1, 2)
    starts, ends = places[:, 0], places[:, 1]
    made: list[Numbers] = []
    for field in ANCHORS:
        low, high, best = anchors.get(field, (-1, -1, -9.0))
        made += [_distance(starts, ends, low, high), numpy.full(len(starts), best)]
    for number in range(odds.shape[1]):
        made += _nested(starts, ends, odds[:, number])
    lag = odds - odds.max(axis=0, initial=-numpy.inf)
    rank = numpy.argsort(numpy.argsort(-odds, axis=0, kind="stable"), axis=0).clip(0, LAST)
    return numpy.concatenate([numpy.stack(made, axis=1), lag, rank], axis=1, dtype=numpy.float32)


def _nested(starts: Numbers, ends: Numbers, odds: Numbers) -> list[Numbers]:
    """How far the likeliest candidate within each one is ahead of it, and the one about it.

    Only the likeliest of all are looked at.
    """
    top = numpy.argsort(-odds, kind="stable")[:LAST]
    low, high, best = starts[top], ends[top], odds[top]
    inner = (starts[:, None] <= low) & (ends[:, None] >= high)
    outer = (starts[:, None] >= low) & (ends[:, None] <= high)
    same = inner & outer
    return [
        numpy.where(nested & ~same, best, -NOT_NESTED).max(axis=1, initial=-NOT_NESTED) - odds
        for nested in (inner, outer)
    ]


NOT_NESTED = 20.0
"""log-odds that stand for no candidate at all"""


def _distance(starts: Numbers, ends: Numbers, low: int, high: int) -> Numbers:
    """Characters between, above 0 behind and below 0 before it; 0 where both meet."""
    if low < 0:
        return numpy.full(len(starts), NONE)
    behind = (starts - high + 1).clip(0, FAR)
    before = (low - ends + 1).clip(0, FAR)
    return numpy.where(starts < 0, NONE, behind - before)
