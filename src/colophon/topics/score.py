"""Plain scoring of candidates, with no training: a sum of parts anyone can read.

Each part lies in 0…1 (coherence may pass it a little, a title in a long text reaches 2);
:data:`WEIGHTS` says what it is worth, and a logistic curve makes a confidence of the sum.
"""

from collections.abc import Mapping, Sequence
from math import exp, log2, log10

from colophon.topics.candidates import TopicCandidate

VERSION = "7"
"""Raised whenever the parts change: what was learnt with others is not trained on."""

PARTS = (
    "frequency", "position", "spread", "title", "heading", "rarity", "length",
    "exactness", "inner", "ambiguity", "variant", "qualifier", "coherence", "generic", "scattered",
    "brevity", "focus", "alone", "general",
)  # fmt: skip

WEIGHTS: Mapping[str, float] = {
    "frequency": 4.0,
    "position": 0.6,
    "spread": 0.6,
    "title": 2.0,
    "heading": 0.5,
    "rarity": 0.7,
    "length": 3.0,
    "exactness": 3.4,
    "inner": -1.0,
    "ambiguity": -1.3,
    "variant": -1.2,
    "qualifier": -2.0,
    "coherence": 2.8,
    "generic": -1.8,
    "scattered": -0.5,
    "brevity": 2.0,
    "focus": 3.1,
    "alone": -6.0,
    "general": -1.0,
}
SHORT = 1_000
"""Characters below which a text has little room to say a thing twice."""
BIAS = -9.4


def parts(candidate: TopicCandidate, size: int) -> tuple[float, ...]:
    """The parts of a candidate's score in the order of :data:`PARTS`.

    ``size`` is the length of the text in characters.
    """
    count = candidate.outer + candidate.inner
    size = max(size, 1)
    return (
        min(log2(1 + candidate.outer + 0.3 * candidate.inner) / 4, 1.0),
        1 - candidate.first / size,
        (candidate.last - candidate.first) / size,
        _weight_of_title(size) if candidate.titled else 0.0,
        1.0 if candidate.headed else 0.0,
        candidate.rarity,
        1 - 1 / candidate.words,
        candidate.exact,
        candidate.inner / count,
        1 - 1 / candidate.shared,
        _VARIANT[candidate.kind],
        1.0 if candidate.qualifier and not candidate.qualified else 0.0,
        candidate.coherence,
        1.0 if candidate.generic else 0.0,
        1.0 if candidate.scattered else 0.0,
        max(1 - size / SHORT, 0.0),
        1.0 if size_of(candidate) < 2_000 else 0.5 if size_of(candidate) < 20_000 else 0.0,
        _alone(candidate),
        1.0 if _is_topmost(candidate) else 0.0,
    )


_VARIANT = (0.0, 0.6, 1.0)
"""what a preferred, alternative, hidden label is worth less"""


def _is_topmost(candidate: TopicCandidate) -> bool:
    vocabulary = candidate.vocabulary
    return vocabulary.linked and vocabulary.links(candidate.uri).topmost


def _alone(candidate: TopicCandidate) -> float:
    """Whether words of many meanings stand without company; half where none can be known."""
    if not candidate.manifold or candidate.accompanied:
        return 0.0
    return 1.0 if candidate.vocabulary.linked else 0.5


def _weight_of_title(size: int) -> float:
    """What a word of the title counts for: 1, and up to 2 the more text the title stands for."""
    return 1.0 + min(max(log10(size / SHORT), 0.0), 1.0)


def size_of(candidate: TopicCandidate) -> int:
    """How many concepts the candidate's vocabulary has: a small one is more to the point."""
    return len(candidate.vocabulary)


_VECTOR = tuple(WEIGHTS[part] for part in PARTS)


SHARPER = 0.5
"""by how much the score of a small vocabulary's concepts says more than that of a large one's"""
_FOCUS = PARTS.index("focus")


def log_odds(values: Sequence[float]) -> float:
    """The weighted sum of the parts: above 0, more likely than not."""
    return (BIAS + sum(map(float.__mul__, _VECTOR, values))) * (1 + SHARPER * values[_FOCUS])


def confidence(odds: float) -> float:
    """Log-odds as a confidence in 0…1."""
    return 1 / (1 + exp(-odds)) if odds > -700 else 0.0
