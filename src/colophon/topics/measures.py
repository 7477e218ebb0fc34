"""How good suggestions are: precision, recall, F1 and NDCG as Annif defines them.

All are means over documents.  Gold concepts that the vocabulary does not know are left
out beforehand; a document without any then counts 0 for precision, recall and F1 and 1
for NDCG.  https://github.com/NatLibFi/Annif/wiki/Commands#annif-eval
"""

from collections.abc import Collection, Sequence
from math import log2
from statistics import fmean

import msgspec

_AT = (1, 3, 5, 10)
"""of how many suggestions precision, recall and F1 are told"""


class Measures(msgspec.Struct, frozen=True, kw_only=True):
    """Means over documents, each in 0…1."""

    documents: int
    precision: dict[int, float]
    recall: dict[int, float]
    f1: dict[int, float]
    ndcg: float


def count_matches(
    suggested: Sequence[str], gold: Collection[str], k: int
) -> tuple[float, float, float]:
    """Precision, recall and F1 of the first ``k`` suggestions for one document."""
    best = set(suggested[:k])
    wanted = set(gold)
    hits = len(best & wanted)
    if not hits:
        return 0.0, 0.0, 0.0
    return hits / len(best), hits / len(wanted), 2 * hits / (len(best) + len(wanted))


def ndcg(suggested: Sequence[str], gold: Collection[str], k: int = 10) -> float:
    """Normalised discounted cumulative gain of the first ``k`` for one document."""
    wanted = set(gold)
    if not wanted:
        return 1.0
    ideal = sum(1 / log2(rank + 2) for rank in range(min(k, len(wanted))))
    ranked = enumerate(suggested[:k])
    return sum(1 / log2(rank + 2) for rank, uri in ranked if uri in wanted) / ideal


def measure_all(results: Sequence[tuple[Sequence[str], Collection[str]]]) -> Measures:
    """The measures over (suggestions, gold) of all documents."""
    per_k = {k: [count_matches(suggested, gold, k) for suggested, gold in results] for k in _AT}
    means = {
        k: [fmean(one[part] for one in found) if found else 0.0 for part in range(3)]
        for k, found in per_k.items()
    }
    gains = [ndcg(suggested, gold) for suggested, gold in results]
    return Measures(
        documents=len(results),
        precision={k: mean[0] for k, mean in means.items()},
        recall={k: mean[1] for k, mean in means.items()},
        f1={k: mean[2] for k, mean in means.items()},
        ndcg=fmean(gains) if gains else 0.0,
    )
