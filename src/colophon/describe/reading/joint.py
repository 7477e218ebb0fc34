"""What the first judgement of all candidates says of each: how it stands to the likeliest ones.

A place next to the likeliest publisher is the publisher's, a line below the likeliest
title its subtitle: distances to the likeliest candidate of each field, and how far behind
the likeliest a candidate is itself.
"""

from collections.abc import Mapping, Sequence

import numpy

from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.listed import ListedPlaces

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
    listed: Mapping[str, ListedPlaces],
) -> dict[str, Numbers]:
    """For each kind of candidate, its rows: distances, the best odds, its own lag and rank,
    and how it stands to those that hold it, that it holds, that overlap it or do not, and to
    the others of its list, where it is ``listed``.

    ``odds`` are those of the first judgement, a column a field.
    """
    anchors: dict[str, tuple[int, int, float]] = {}
    for kind, names in fields.items():
        for number, field in enumerate(names):
            if kind in odds and len(odds[kind]):
                best = int(odds[kind][:, number].argmax())
                anchors[field] = (*spans[kind][best], float(odds[kind][best, number]))
    made = {kind: _of_kind(spans[kind], odds[kind], anchors) for kind in odds}
    for kind, places in listed.items():
        made[kind] = numpy.concatenate([made[kind], places.columns(odds[kind])], axis=1)
    return made


def _of_kind(spans: Spans, odds: Numbers, anchors: Mapping[str, tuple[int, int, float]]) -> Numbers:
    places = numpy.array(spans, dtype=numpy.intp).reshape(-1, 2)
    starts, ends = places[:, 0], places[:, 1]
    order = numpy.argsort(-odds, axis=0, kind="stable")
    lag = odds - odds.max(axis=0, initial=-numpy.inf)
    rank = numpy.argsort(order, axis=0).clip(0, LAST)
    return numpy.concatenate(
        [
            _distances_to_anchors(starts, ends, [anchors.get(field, _ABSENT) for field in ANCHORS]),
            _lead_within(starts, ends, odds, order[:LAST]),
            _beside(starts, ends, odds, order[:LAST]),
            lag,
            rank,
        ],
        axis=1,
        dtype=numpy.float32,
    )


_ABSENT = (-1, -1, -9.0)
"""where the likeliest candidate of a field stands that has none, and its odds"""


def _distances_to_anchors(
    starts: Numbers, ends: Numbers, anchors: Sequence[tuple[int, int, float]]
) -> Numbers:
    """For each anchor, the characters between and its odds.

    Above 0 where a candidate stands behind it, below 0 before it, 0 where both meet.
    """
    low, high, best = (numpy.array(one) for one in zip(*anchors, strict=True))
    behind = (starts[:, None] - high + 1).clip(0, FAR)
    before = (low - ends[:, None] + 1).clip(0, FAR)
    distances = numpy.where((starts[:, None] < 0) | (low < 0), NONE, behind - before)
    return _in_turns(distances, numpy.broadcast_to(best, distances.shape))


def _lead_within(starts: Numbers, ends: Numbers, odds: Numbers, top: Numbers) -> Numbers:
    """For each field, how far the likeliest candidate within is ahead, and the one about it.

    Only the likeliest of all are looked at, the ``top`` of each field.
    """
    low, high, best = starts[top], ends[top], numpy.take_along_axis(odds, top, axis=0)
    inner = (starts[:, None, None] <= low) & (ends[:, None, None] >= high)
    outer = (starts[:, None, None] >= low) & (ends[:, None, None] <= high)
    same = inner & outer
    return _in_turns(
        *(
            numpy.where(nested & ~same, best, -NOT_NESTED).max(axis=1, initial=-NOT_NESTED) - odds
            for nested in (inner, outer)
        )
    )


def _beside(starts: Numbers, ends: Numbers, odds: Numbers, top: Numbers) -> Numbers:
    """For each field, the frequency with which one of those that overlap is right, and rivals.

    The first as the sum of what they were judged to be, the second as how far the likeliest
    that stands elsewhere is ahead.
    """
    low, high, best = starts[top], ends[top], numpy.take_along_axis(odds, top, axis=0)
    meet = (starts[:, None, None] < high) & (ends[:, None, None] > low)
    shares = numpy.where(meet, 1 / (1 + numpy.exp(-best)), 0.0).sum(axis=1)
    rivals = numpy.where(meet, -NOT_NESTED, best).max(axis=1, initial=-NOT_NESTED) - odds
    return _in_turns(shares, rivals)


NOT_NESTED = 20.0
"""log-odds that stand for no candidate at all"""


def _in_turns(one: Numbers, other: Numbers) -> Numbers:
    """The columns of two tables, one of each in turn."""
    return numpy.stack([one, other], axis=2).reshape(len(one), 2 * one.shape[1])
