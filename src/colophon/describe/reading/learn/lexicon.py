"""Learning the lexicon: how much each word about a candidate speaks for each field.

Logistic regression from the words about a candidate to whether it is right, for all fields
of a kind at once, so that words that come together share what they say; weights are drawn
to 0 (:data:`RIDGE`).
"""

from collections.abc import Sequence
from typing import Any

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, vstack

from colophon.describe.reading.hints import Numbers

RIDGE = 2.0
STEPS = 30
"""of the optimiser, L-BFGS"""
LEAST = 2
"""documents in which a word has to stand"""

Words = Sequence[Sequence[str]]


class NumberedWords:
    """Words by number, shared by the documents of a training; each is seen once."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def matrix(self, rows: Words) -> Any:
        """A row a candidate, a column a word; columns are added for words not met before."""
        numbers = self.numbers
        indices: list[int] = []
        pointers = [0]
        for row in rows:
            indices += {numbers.setdefault(word, len(numbers)) for word in row}
            pointers.append(len(indices))
        data = numpy.ones(len(indices), dtype=numpy.float32)
        return csr_matrix((data, indices, pointers), shape=(len(rows), len(numbers)))

    def known_numbers(self, documents: Sequence[Any]) -> Numbers:
        """The numbers of the words that stand about candidates of :data:`LEAST` documents."""
        counts = numpy.zeros(len(self.numbers), dtype=numpy.int64)
        for one in documents:
            counts[numpy.unique(one.indices)] += 1
        return numpy.flatnonzero(counts >= LEAST)


def stack_rows(documents: Sequence[Any], width: int) -> Any:
    """The rows of several documents below each other."""
    wide = [csr_matrix((one.data, one.indices, one.indptr), (one.shape[0], width))
            for one in documents]  # fmt: skip
    return vstack(wide, format="csr")


def learn_weights(words: Any, labels: Numbers, weights: Numbers) -> Numbers:
    """The weight of each word for each field; ``labels`` and ``weights`` have a column a field."""
    fields = labels.shape[1]
    count = words.shape[1]
    turned = words.T.tocsr()
    share = (labels * weights).sum(axis=0) / numpy.maximum(weights.sum(axis=0), 1.0)
    share = numpy.clip(share, 1e-5, 1 - 1e-5)
    begun = numpy.zeros((count + 1, fields))
    begun[-1] = numpy.log(share / (1 - share))

    def loss(flat: Numbers) -> tuple[float, Numbers]:
        held = flat.reshape(count + 1, fields)
        odds = words @ held[:-1] + held[-1]
        cost = (weights * (numpy.logaddexp(0.0, odds) - labels * odds)).sum()
        off = weights * (1.0 / (1.0 + numpy.exp(-odds)) - labels)
        slope = numpy.vstack([turned @ off + RIDGE * held[:-1], off.sum(axis=0)])
        return float(cost + RIDGE / 2 * (held[:-1] ** 2).sum()), slope.ravel()

    found = minimize(loss, begun.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
    return numpy.asarray(found.x.reshape(count + 1, fields)[:-1], dtype=numpy.float32)
