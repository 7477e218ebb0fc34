"""How likely a topic of a small vocabulary is right, as readers judged suggestions of pamphlets.

A logistic model over the parts of the plain score and a few signs more.  Its weights, and which
topics were often wrong where their words stood, are read from ``judged.json``, which
``tests/benchmarks/_topics_fit.py`` writes from judgements made by hand.
"""

from collections.abc import Sequence, Sized
from functools import lru_cache
from math import log, log1p
from pathlib import Path

import msgspec

from colophon.topics import score as score
from colophon.topics.candidates import TopicCandidate

FEWEST, SMALL = 50, 2_000
"""concepts between which a vocabulary is one of matters, as that of pamphlets is"""
SIGNS = ("stretched", "depth", "capitals", "density", "record")
"""what is asked beside the parts of the plain score"""
FILE = Path(__file__).with_name("judged.json")
_DEEPEST = 6
_CLOSEST, _WIDEST = -1.0, 1.5
"""bounds of the logarithm of how much longer the words of the text are than the label"""


class JudgedModel(msgspec.Struct, frozen=True):
    """Weights by feature; ``records`` are log-odds by topic, below 0 for those often wrong.

    That a topic was often right speaks of the documents that were judged, and counts for
    nothing; that it was often wrong speaks of its words.
    """

    bias: float
    weights: dict[str, float]
    records: dict[str, float] = {}

    def log_odds(self, features: Sequence[float]) -> float:
        """The log-odds that a suggestion with :data:`FEATURES` is not wrong."""
        weights = map(self.weights.__getitem__, FEATURES)
        return self.bias + sum(map(float.__mul__, weights, features))


FEATURES = (*score.PARTS, *SIGNS)


@lru_cache(maxsize=1)
def model() -> JudgedModel:
    """What is shipped."""
    return msgspec.json.decode(FILE.read_bytes(), type=JudgedModel)


def is_judged(vocabulary: Sized) -> bool:
    """Whether a vocabulary is of the kind that was judged."""
    return FEWEST <= len(vocabulary) < SMALL


def features(
    candidate: TopicCandidate, parts: Sequence[float], size: int, records: dict[str, float]
) -> tuple[float, ...]:
    """One number for each of :data:`FEATURES`; ``size`` is the length of the text."""
    start, end = candidate.spans[0]
    stretched = log(max(end - start, 1) / max(len(candidate.label), 1))
    return (
        *parts,
        min(max(stretched, _CLOSEST), _WIDEST),
        float(_depth(candidate)),
        float(candidate.capitals),
        log1p(candidate.outer * 1_000 / (size + 500)),
        records.get(candidate.uri, 0.0),
    )


def _depth(candidate: TopicCandidate) -> int:
    """How many concepts lie above a candidate."""
    vocabulary, uri = candidate.vocabulary, candidate.uri
    if not vocabulary.linked:
        return 0
    for depth in range(_DEEPEST):
        above = vocabulary.links(uri).broader
        if not above:
            return depth
        uri = above[0]
    return _DEEPEST


def log_odds(candidate: TopicCandidate, parts: Sequence[float], size: int) -> float:
    """The log-odds of a candidate, by judgements where its vocabulary is of that kind."""
    if not is_judged(candidate.vocabulary):
        return score.log_odds(parts)
    shipped = model()
    return shipped.log_odds(features(candidate, parts, size, shipped.records))
