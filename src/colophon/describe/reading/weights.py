"""The weights of the learnt reader: lexicon, trees and calibration, read from text once.

There are two sets: of texts, whose layout is their line ends, and of documents that have
pages or are pictures of them.
"""

from functools import lru_cache
from pathlib import Path

import msgspec
import numpy

from colophon.describe.reading.forest import FieldForest, FieldTree
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.lexicon import WordLexicon

FOLDER = Path(__file__).parent
SCALE = 16.0
"""log-odds of words are kept as whole sixteenths"""


class Curve(msgspec.Struct, frozen=True, array_like=True):
    """How often values with these log-odds were right: points, rising."""

    odds: list[float]
    rate: list[float]

    def frequency(self, odds: float) -> float:
        """How often a value with these log-odds is right, in 0…1."""
        return float(numpy.interp(odds, self.odds, self.rate))

    def frequencies(self, odds: Numbers) -> Numbers:
        """The same for several."""
        return numpy.interp(odds, self.odds, self.rate)


class WeightTable(msgspec.Struct, frozen=True):
    """What judges one kind of candidate, for each of its fields."""

    fields: list[str]
    words: str
    """entries of the lexicon, parted by line ends"""
    speech: list[list[int]]
    """for each field, a number an entry"""
    trees: list[list[FieldTree]]
    """for each field, what is asked of every candidate"""
    further: list[list[FieldTree]]
    """for each field, what is asked of the likeliest, with the features of :mod:`joint`"""


class StoredWeights(msgspec.Struct, frozen=True):
    """All weights of a set; ``curves`` and ``least`` are by field."""

    tables: dict[str, WeightTable]
    curves: dict[str, Curve]
    least: dict[str, float]
    """the frequency below which a value is not offered"""
    sources: list[str]


class Judge:
    """A table ready for use."""

    def __init__(self, table: WeightTable) -> None:
        self.fields = tuple(table.fields)
        speech: Numbers = numpy.array(table.speech, dtype=numpy.float32).T / SCALE
        known = {word: index for index, word in enumerate(table.words.split("\n"))}
        self.lexicon = WordLexicon(known, speech)
        self.first = FieldForest(table.trees)
        self.further = FieldForest(table.further)


class Weights:
    """What the reader has learnt."""

    def __init__(self, stored: StoredWeights) -> None:
        self.judges = {name: Judge(table) for name, table in stored.tables.items()}
        self.curves = stored.curves
        self.least = stored.least


def file_name(paged: bool) -> str:
    """The file of a set: for documents of pages, or for texts."""
    return "weights-pages.json" if paged else "weights-texts.json"


@lru_cache(maxsize=2)
def weights(paged: bool) -> Weights:
    """The committed weights for documents of pages, or for texts."""
    data = (FOLDER / file_name(paged)).read_bytes()
    return Weights(msgspec.json.decode(data, type=StoredWeights))
