"""The order in which what was found is shown."""

import numpy as np

from colophon.index._search_columns import Columns
from colophon.index._search_facets import Mask
from colophon.index._search_postings import Numbers
from colophon.index.search_tree import Join, Search, matching

_WEIGHED = 2_000
"""documents up to which all that match are weighed one by one"""


def ordered(columns: Columns, search: Search | None, by: str, *, down: bool) -> Numbers:
    """The numbers of all that a search finds, in order; without ``by`` the best first.

    ``found`` is the order in which they were first published."""
    mask = columns.found(search)
    found = np.flatnonzero(mask).astype(np.int32)
    if by == "found":
        return found
    if by:
        return _sorted(columns, found, by, down=down)
    words = _sought(search) if search is not None else ""
    if not words:
        return _sorted(columns, found, "title", down=False)
    best = _best(columns, words, mask)
    rest = mask.copy()
    rest[best] = False
    return np.concatenate([best, np.flatnonzero(rest).astype(np.int32)])


def _sorted(columns: Columns, found: Numbers, by: str, *, down: bool) -> Numbers:
    order = columns.order(by)[found]
    placed = found[np.argsort(-order if down else order, kind="stable")]
    if by == "date":
        # what has no date comes last, whichever way
        undated = columns.undated()[placed]
        placed = np.concatenate([placed[~undated], placed[undated]])
    return placed


def _best(columns: Columns, words: str, mask: Mask) -> Numbers:
    """Those of what was found that are worth being first, in order.

    Where very many match, these are those that have the words in their titles; where even
    these are very many, in no order.
    """
    for text in (words, f"{{title}} : ({words})"):
        matched = columns.matched(text)
        if np.count_nonzero(matched) <= _WEIGHED:
            weighed = np.array(columns.weighed(text), np.int32)
            return weighed[mask[weighed]]
    return np.flatnonzero(matched & mask).astype(np.int32)


def _sought(search: Search) -> str:
    """The words of a search for FTS5, those that must be there all; empty where there are none."""
    words = matching(search)
    if words is not None:
        return words
    if not isinstance(search, Join):
        return ""
    left = _sought(search.left)
    if search.how == "not":
        return left
    right = _sought(search.right)
    return f"({left}) {search.how.upper()} ({right})" if left and right else left or right
