"""A LightGBM model from its text file, evaluated without LightGBM.

Only what the ranker writes is read: regression trees over numbers without missing
values.  https://lightgbm.readthedocs.io/en/stable/
"""

from collections.abc import Sequence
from math import exp

import msgspec

from colophon.model.errors import ConfigError


class TopicTree(msgspec.Struct, frozen=True, array_like=True):
    """Inner nodes by number; a child below 0 is the leaf ``-child - 1``."""

    feature: list[int]
    threshold: list[float]
    left: list[int]
    right: list[int]
    leaf: list[float]

    def value(self, row: Sequence[float]) -> float:
        """The leaf that a row of features falls to."""
        node = 0 if self.feature else -1
        feature, threshold, left, right = self.feature, self.threshold, self.left, self.right
        while node >= 0:
            node = left[node] if row[feature[node]] <= threshold[node] else right[node]
        return self.leaf[-node - 1]


class TopicForest:
    """The trees of a model; their sum is a log-odds."""

    def __init__(self, text: str) -> None:
        blocks = text.split("\nTree=")[1:]
        if not blocks:
            raise ConfigError("holds no trees.", place="ranker.txt", remedy="Run colophon learn.")
        self.trees = [_tree(block) for block in blocks]

    def log_odds(self, row: Sequence[float]) -> float:
        """The log-odds that a concept with these features is accepted."""
        return sum(tree.value(row) for tree in self.trees)

    def confidence(self, row: Sequence[float]) -> float:
        """The same as a probability."""
        return 1 / (1 + exp(-self.log_odds(row)))


def _tree(block: str) -> TopicTree:
    fields = dict(
        line.split("=", 1) for line in block.split("\n\n", 1)[0].splitlines() if "=" in line
    )

    def integers(name: str) -> list[int]:
        return [int(one) for one in fields.get(name, "").split()]

    def real(name: str) -> list[float]:
        return [float(one) for one in fields.get(name, "").split()]

    return TopicTree(
        integers("split_feature"),
        real("threshold"),
        integers("left_child"),
        integers("right_child"),
        real("leaf_value"),
    )
