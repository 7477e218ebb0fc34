"""The order in which what was found is shown."""

import numpy as np

from colophon.index._search_columns import SearchColumns
from colophon.index._search_facets import Mask
from colophon.index._search_tables import Numbers
from colophon.index.search_tree import (
    NOWHERE,
    Join,
    Joined,
    Search,
    Sought,
    WithinColumn,
    match_expression,
)

_WEIGHED = 2_000
"""documents up to which all that match are weighed one by one"""
_MANY = 16
"""one document in so many, beyond which what was found is picked out of the order of all"""


def order_found(columns: SearchColumns, search: Search | None, by: str, *, down: bool) -> Numbers:
    """The numbers of all that a search finds, in order; without ``by`` the best first.

    ``found`` is the order in which they were first published."""
    mask = columns.find_documents(search)
    found = np.flatnonzero(mask).astype(np.int32)
    if by == "found":
        return found
    if by:
        return _sort_found(columns, mask, found, by, down=down)
    words = _words(search) if search is not None else None
    if words is None or words == NOWHERE:
        return _sort_found(columns, mask, found, "title", down=False)
    best = _best(columns, words, mask)
    rest = mask.copy()
    rest[best] = False
    return np.concatenate([best, np.flatnonzero(rest).astype(np.int32)])


def _sort_found(
    columns: SearchColumns, mask: Mask, found: Numbers, by: str, *, down: bool
) -> Numbers:
    if len(found) * _MANY > columns.size:
        # quicker than to sort them: all documents lie in this order already
        whole = columns.documents_in_order(by)
        placed = whole[mask[whole]].astype(np.int32)
        placed = placed[::-1] if down else placed
    else:
        order = columns.order(by)[found]
        placed = found[np.argsort(-order if down else order, kind="stable")]
    if by == "date":
        # what has no date comes last, whichever way
        undated = columns.without_year()[placed]
        placed = np.concatenate([placed[~undated], placed[undated]])
    return placed


def _best(columns: SearchColumns, words: Sought, mask: Mask) -> Numbers:
    """Those of what was found that are worth being first, in order.

    Where very many match, these are those that have the words in their titles; where even
    these are very many, in no order.
    """
    for text in (words, WithinColumn("title", words)):
        matched = columns.match_words(text)
        if np.count_nonzero(matched) <= _WEIGHED:
            weighed = np.array(columns.weigh_words(text), np.int32)
            return weighed[mask[weighed]]
    return np.flatnonzero(matched & mask).astype(np.int32)


def _words(search: Search) -> Sought | None:
    """The words of a search that must be there all; None where there are none."""
    words = match_expression(search)
    if words is not None:
        return words
    if not isinstance(search, Join):
        return None
    left = _words(search.left)
    if search.how == "not":
        return left
    right = _words(search.right)
    parts = tuple(one for one in (left, right) if one and one != NOWHERE)
    return Joined(search.how, parts) if len(parts) > 1 else parts[0] if parts else None
