"""Names that stand in one list: the items of a sentence or of the lines of a block.

*Words by Ada, Big Paul and Maureen*, or signatures below one another: who stands in a list
with a maker is mostly a maker too.
"""

import re
from collections.abc import Sequence

import msgspec
import numpy

from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.vocabulary import AND

LISTED = ("list-items", "list-place", "list-held")
"""features of a candidate: items of its list, which of them it is, joints it holds"""
MOST = 30
"""items of a list from which lists are all the same"""
NOBODY = -9.0
"""the log-odds of a list's other items where there are none"""

_PART = re.compile(r"[,;/|·•&+*、，・；\n]|\s[-–—]+\s|->|→")
"""what parts the items of a list"""
_END = re.compile(r"\n\s*\n|(?<=[^\W\d_]{3})[.!?…](?=\s)|[.!?…]\n|[:。：]|[()\[\]]")
"""what ends a list"""


class ListedPlaces(msgspec.Struct):
    """For each candidate, the number of its item and of its list, and its features.

    ``items`` and ``lists`` are whole numbers that rise with the text.
    """

    items: Numbers
    lists: Numbers
    features: Numbers

    def columns(self, odds: Numbers) -> Numbers:
        """For each field, what a list says of a candidate, from what all were judged to be.

        The best log-odds among the other items of its list, those among the items right
        before and behind it, and how many of the others are likely, as a sum of frequencies.
        """
        if not len(odds):
            return numpy.zeros((0, 3 * odds.shape[1]), dtype=numpy.float32)
        names, item = numpy.unique(self.items, return_inverse=True)
        of_list = numpy.zeros(len(names), dtype=numpy.intp)
        of_list[item] = numpy.unique(self.lists, return_inverse=True)[1]
        best = numpy.full((len(names), odds.shape[1]), NOBODY)
        numpy.maximum.at(best, item, odds)
        beside = numpy.full_like(best, NOBODY)
        next_to = (numpy.diff(names) == 1) & (numpy.diff(of_list) == 0)
        beside[1:][next_to] = best[:-1][next_to]
        before = numpy.flatnonzero(next_to)
        beside[before] = numpy.maximum(beside[before], best[before + 1])
        others = _best_of_others(best, of_list)
        shares = 1 / (1 + numpy.exp(-best))
        sums = numpy.zeros((of_list.max() + 1, odds.shape[1]))
        numpy.add.at(sums, of_list, shares)
        return numpy.concatenate(
            [others[item], beside[item], (sums[of_list] - shares)[item]],
            axis=1,
            dtype=numpy.float32,
        )


def _best_of_others(best: Numbers, of_list: Numbers) -> Numbers:
    """The best log-odds among the other items of each item's list."""
    count = int(of_list.max()) + 1
    first = numpy.full((count, best.shape[1]), NOBODY)
    numpy.maximum.at(first, of_list, best)
    leads = best == first[of_list]
    alone = numpy.zeros((count, best.shape[1]))
    numpy.add.at(alone, of_list, leads)
    second = numpy.full((count, best.shape[1]), NOBODY)
    numpy.maximum.at(second, of_list, numpy.where(leads, NOBODY, best))
    # where several lead, each has another leader beside it
    made: Numbers = numpy.where(leads & (alone[of_list] < 2), second[of_list], first[of_list])
    return made


def listed_places(
    text: str, stretches: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]
) -> ListedPlaces:
    """Where candidates stand in the lists of a text; only ``stretches`` of it are looked at."""
    places = numpy.array(spans, dtype=numpy.intp).reshape(-1, 2)
    parts: list[int] = []
    ends: list[int] = []
    for low, high in stretches:
        ends += [low, *(one.start() for one in _END.finditer(text, low, high))]
        for pattern in (_PART, AND):
            parts += [one.start() for one in pattern.finditer(text, low, high)]
    ended = numpy.array(sorted(ends), dtype=numpy.intp)
    parted = numpy.unique(numpy.array([*parts, *ends], dtype=numpy.intp))
    items = numpy.searchsorted(parted, places[:, 0], side="right")
    last = numpy.searchsorted(parted, places[:, 1], side="left")
    lists = numpy.searchsorted(ended, places[:, 0], side="right")
    bounds = numpy.append(ended, numpy.iinfo(numpy.intp).max)
    first_item = numpy.searchsorted(parted, bounds[(lists - 1).clip(0)], side="right")
    behind = numpy.searchsorted(parted, bounds[lists], side="left")
    features = numpy.stack(
        [
            (behind - first_item + 1).clip(0, MOST),
            (items - first_item).clip(0, MOST),
            (last - items).clip(0, 9),
        ],
        axis=1,
    )
    return ListedPlaces(items, lists, features)
