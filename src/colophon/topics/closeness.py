"""How close the labels of concepts are to a document and to each other, for the learnt ranking.

The plain score weighs likeness as is right on the whole; what it is worth in a collection, beside
what else is asked, its decided records say.  Without the extra ``similarity`` and in other
languages than English only the length of labels is told.
"""

from collections.abc import Sequence
from typing import Any

from colophon.topics import similarity

CLOSENESS = (
    "near-text", "near-title", "near-text-rank", "near-rank", "near-text-unusual",
    "near-title-unusual", "near-others", "near-another", "letters", "label-words",
)  # fmt: skip
"""what is told of each label"""
_LEADING = 10
"""concepts, the best first, to which the others are compared on the mean"""
_TITLE_SHARE = 0.5
_LEAST_SPREAD = 1e-6


def closeness(vectors: Any, labels: Sequence[str]) -> list[list[float]]:
    """One number for each of :data:`CLOSENESS` for each label, the leading concepts first.

    ``vectors`` are those of a document and its title (2 × dimensions), or None.
    """
    lengths = [[float(len(one)), float(len(one.split()))] for one in labels]
    if vectors is None or not labels or not similarity.is_installed():
        return [[0.0] * (len(CLOSENESS) - 2) + sizes for sizes in lengths]
    import numpy

    held = similarity.label_vectors(labels)
    text, title = vectors @ held.T
    mutual = held @ held.T
    numpy.fill_diagonal(mutual, 0)
    columns = (
        text, title, _ranks(text), _ranks(text + _TITLE_SHARE * title), _unusual(text),
        _unusual(title), mutual[:, :_LEADING].mean(1), mutual.max(1),
    )  # fmt: skip
    rows: list[list[float]] = numpy.stack(columns, axis=1).round(4).tolist()
    return [row + sizes for row, sizes in zip(rows, lengths, strict=True)]


def _ranks(values: Any) -> Any:
    """The place of each value, the greatest at 0."""
    return (-values).argsort(kind="stable").argsort()


def _unusual(values: Any) -> Any:
    """By how many standard deviations each value is above the mean."""
    return (values - values.mean()) / (values.std() + _LEAST_SPREAD)
