"""Trees evaluated with numpy give what walking them by hand gives."""

import numpy
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.forest import FieldForest, FieldTree

STUMP = FieldTree([0], [0.5], [-1], [-2], [1.0, -1.0])
DEEP = FieldTree([1, 0], [2.0, 7.5], [1, -3], [-1, -2], [0.25, 0.5, 4.0])
CONSTANT = FieldTree([], [], [], [], [0.125])


def walked(tree: FieldTree, row: list[float]) -> float:
    node = 0 if tree.feature else -1
    while node >= 0:
        below = row[tree.feature[node]] <= tree.threshold[node]
        node = tree.left[node] if below else tree.right[node]
    return tree.leaf[-node - 1]


@given(st.lists(st.tuples(st.floats(-9, 9, width=32), st.floats(-9, 9, width=32)), min_size=1))
def test_all_trees_at_once(rows: list[tuple[float, float]]) -> None:
    forest = FieldForest([[STUMP, DEEP], [CONSTANT], [DEEP, DEEP, STUMP]])
    found = forest.log_odds(numpy.array(rows, dtype=numpy.float32))
    for row, odds in zip(rows, found, strict=True):
        stump, deep = walked(STUMP, list(row)), walked(DEEP, list(row))
        assert numpy.allclose(odds, [stump + deep, 0.125, 2 * deep + stump])
