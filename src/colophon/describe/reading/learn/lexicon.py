"""Learning the lexicon: how much each word about a candidate speaks for each field.

The log-odds of a word is that of the candidates about which it stands against all
candidates, drawn to 0 where it stands about few (as if it had been seen :data:`DOUBT`
times more at the usual rate).
"""

from collections.abc import Sequence
from typing import Any

import numpy
from scipy.sparse import csr_matrix, vstack

from colophon.describe.reading.hints import Numbers

DOUBT = 8.0
LEAST = 2
"""documents in which a word has to stand"""

Words = Sequence[Sequence[str]]


class Numbered:
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

    def known(self, documents: Sequence[Any]) -> Numbers:
        """The numbers of the words that stand about candidates of :data:`LEAST` documents."""
        counts = numpy.zeros(len(self.numbers), dtype=numpy.int64)
        for one in documents:
            counts[numpy.unique(one.indices)] += 1
        return numpy.flatnonzero(counts >= LEAST)


def stacked(documents: Sequence[Any], width: int) -> Any:
    """The rows of several documents below each other."""
    wide = [csr_matrix((one.data, one.indices, one.indptr), (one.shape[0], width))
            for one in documents]  # fmt: skip
    return vstack(wide, format="csr")


def log_odds(right: Any, seen: Any, share: Any) -> Any:
    """Log-odds by word and field, from how often a word was right and seen at all."""
    share = numpy.clip(share, 1e-5, 1 - 1e-5)
    rate = (right + DOUBT * share) / (seen[:, None] + DOUBT)
    rate = rate.clip(1e-5, 1 - 1e-5)
    return numpy.log(rate / (1 - rate)) - numpy.log(share / (1 - share))
