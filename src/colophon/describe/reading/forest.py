"""Gradient-boosted trees evaluated with numpy, from weights kept as text.

A tree's inner nodes ask whether a feature is at most a threshold; its leaves hold
log-odds.  All trees of a table are walked at once, a level at a time.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
import numpy

from colophon.describe.reading.hints import Numbers


class Tree(msgspec.Struct, frozen=True, array_like=True):
    """Inner nodes by number; a child below 0 is the leaf ``-child - 1``."""

    feature: list[int]
    threshold: list[float]
    left: list[int]
    right: list[int]
    leaf: list[float]


class Forest:
    """The trees of several fields over the same features."""

    def __init__(self, fields: Sequence[Sequence[Tree]]) -> None:
        feature: list[int] = []
        threshold: list[float] = []
        left: list[int] = []
        right: list[int] = []
        value: list[float] = []
        roots: list[int] = []
        self.bounds = [0]
        self.depth = 0
        for trees in fields:
            for tree in trees:
                base, inner = len(feature), len(tree.feature)
                roots.append(base)
                feature += tree.feature + [0] * len(tree.leaf)
                threshold += tree.threshold + [numpy.inf] * len(tree.leaf)
                leaves = [base + inner + index for index in range(len(tree.leaf))]
                left += [_node(child, base, inner) for child in tree.left] + leaves
                right += [_node(child, base, inner) for child in tree.right] + leaves
                value += [0.0] * inner + tree.leaf
                self.depth = max(self.depth, _depth(tree))
            self.bounds.append(len(roots))
        self._feature = numpy.array(feature, dtype=numpy.int32)
        self._threshold = numpy.array(threshold, dtype=numpy.float32)
        # right and left child side by side: [2 * node + (x <= threshold)]
        self._children = numpy.stack([right, left], axis=1).astype(numpy.int32).reshape(-1)
        self._value = numpy.array(value, dtype=numpy.float32)
        self._roots = numpy.array(roots, dtype=numpy.int32)

    def log_odds(self, rows: Numbers) -> Numbers:
        """For each row of features, the log-odds of each field."""
        count, width = rows.shape
        flat = numpy.ascontiguousarray(rows, dtype=numpy.float32).reshape(-1)
        offsets = (numpy.arange(count, dtype=numpy.int32) * width)[:, None]
        nodes = numpy.repeat(self._roots[None, :], count, axis=0)
        for _ in range(self.depth):
            below = flat[self._feature[nodes] + offsets] <= self._threshold[nodes]
            nodes = self._children[2 * nodes + below]
        values = self._value[nodes]
        sums: Any = numpy.add.reduceat(values, self.bounds[:-1], axis=1)
        return numpy.asarray(sums)


def _node(child: int, base: int, inner: int) -> int:
    return base + child if child >= 0 else base + inner - child - 1


def _depth(tree: Tree) -> int:
    """Questions on the longest way to a leaf."""
    if not tree.feature:
        return 0
    depths = [1] * len(tree.feature)
    deepest = 1
    for node in range(len(tree.feature)):  # children have higher numbers than parents
        for child in (tree.left[node], tree.right[node]):
            if child >= 0:
                depths[child] = depths[node] + 1
                deepest = max(deepest, depths[child])
    return deepest
