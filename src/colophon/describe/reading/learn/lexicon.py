"""Learning the lexicon: how much each word about a candidate speaks for each field.

The log-odds of a word is that of the candidates about which it stands against all
candidates, drawn to 0 where it stands about few (as if it had been seen :data:`DOUBT`
times more at the usual rate).
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy
from scipy.sparse import csr_matrix

DOUBT = 8.0
LEAST = 2
"""documents in which a word has to stand"""

Words = Sequence[Sequence[str]]


def vocabulary(documents: Sequence[Words]) -> dict[str, int]:
    """The words that stand about candidates of at least :data:`LEAST` documents."""
    counts: Counter[str] = Counter()
    for words in documents:
        counts.update({word for row in words for word in row})
    kept = sorted(word for word, count in counts.items() if count >= LEAST)
    return {word: index for index, word in enumerate(kept)}


def matrix(rows: Words, known: dict[str, int]) -> Any:
    """A row a candidate, a column a word."""
    indices: list[int] = []
    pointers = [0]
    for row in rows:
        indices += {known[word] for word in row if word in known}
        pointers.append(len(indices))
    data = numpy.ones(len(indices), dtype=numpy.float32)
    return csr_matrix((data, indices, pointers), shape=(len(rows), len(known)))


def log_odds(right: Any, seen: Any, share: Any) -> Any:
    """Log-odds by word and field, from how often a word was right and seen at all."""
    share = numpy.clip(share, 1e-5, 1 - 1e-5)
    rate = (right + DOUBT * share) / (seen[:, None] + DOUBT)
    rate = rate.clip(1e-5, 1 - 1e-5)
    return numpy.log(rate / (1 - rate)) - numpy.log(share / (1 - share))
