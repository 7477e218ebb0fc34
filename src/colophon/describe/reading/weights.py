"""The weights of the learnt reader: lexicon, trees and calibration, read from text once."""

from functools import lru_cache
from pathlib import Path

import msgspec
import numpy

from colophon.describe.reading.forest import FieldForest, FieldTree
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.lexicon import WordLexicon

FILE = Path(__file__).with_name("weights.json")
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


def curve_name(field: str, paged: bool) -> str:
    """By what the curve of a field is kept: in texts, or in documents that have pages."""
    return f"{field}, paged" if paged else field


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
    """All weights; ``curves`` and ``least`` are by :func:`curve_name`."""

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


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The committed weights."""
    data = FILE.read_bytes()
    return Weights(msgspec.json.decode(data, type=StoredWeights))
