"""Gradient-boosted trees evaluated with numpy, from weights kept as text.

A tree's inner nodes ask whether a feature is at most a threshold; its leaves hold
log-odds.  Pairs of a row and a tree are walked at once, a level at a time.
"""

from collections.abc import Sequence

import msgspec
import numpy

from colophon.describe.reading.hints import Numbers


class FieldTree(msgspec.Struct, frozen=True, array_like=True):
    """Inner nodes by number; a child below 0 is the leaf ``-child - 1``."""

    feature: list[int]
    threshold: list[float]
    left: list[int]
    right: list[int]
    leaf: list[float]


class FieldForest:
    """The trees of several fields over the same features."""

    def __init__(self, fields: Sequence[Sequence[FieldTree]]) -> None:
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
        # places of numpy's own width: other widths are converted at every look-up
        self._feature = numpy.array(feature, dtype=numpy.intp)
        self._threshold = numpy.array(threshold, dtype=numpy.float32)
        # right and left child side by side: [2 * node + (x <= threshold)]
        self._children = numpy.stack([right, left], axis=1).astype(numpy.intp).reshape(-1)
        self._value = numpy.array(value, dtype=numpy.float32)
        self._roots = numpy.array(roots, dtype=numpy.intp)

    def log_odds(self, rows: Numbers) -> Numbers:
        """For each row of features, the log-odds of each field."""
        every = numpy.arange(len(rows))
        return numpy.stack(self.odds_of(rows, [every] * (len(self.bounds) - 1)), axis=1)

    def odds_of(self, rows: Numbers, asked: Sequence[Numbers]) -> list[Numbers]:
        """For each field, the log-odds of the rows that are asked of it."""
        width = rows.shape[1]
        nodes: list[Numbers] = []
        offsets: list[Numbers] = []
        sizes: list[tuple[int, int]] = []
        for number, some in enumerate(asked):
            roots = self._roots[self.bounds[number] : self.bounds[number + 1]]
            sizes.append((len(some), len(roots)))
            nodes.append(numpy.broadcast_to(roots, sizes[-1]).ravel())
            offsets.append((some * width).repeat(len(roots)))
        values = self._walk(
            numpy.ascontiguousarray(rows, dtype=numpy.float32).reshape(-1),
            numpy.concatenate(nodes),
            numpy.concatenate(offsets),
        )
        made: list[Numbers] = []
        at = 0
        for count, trees in sizes:
            made.append(values[at : at + count * trees].reshape(count, trees).sum(axis=1))
            at += count * trees
        return made

    def _walk(self, flat: Numbers, nodes: Numbers, offsets: Numbers) -> Numbers:
        """The leaf values at which pairs of a root and a row end."""
        for _ in range(self.depth):
            below = flat.take(self._feature.take(nodes) + offsets) <= self._threshold.take(nodes)
            nodes = self._children.take(2 * nodes + below)
        return self._value.take(nodes)


def _node(child: int, base: int, inner: int) -> int:
    return base + child if child >= 0 else base + inner - child - 1


def _depth(tree: FieldTree) -> int:
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
