"""The ranking of type-ahead within a vocabulary: which concept stands before which.

First come labels that begin with what was typed, then those in which each of its words
begins one; of each kind the shortest first, of equally long ones in alphabetical order,
preferred labels before others.  :mod:`colophon.desk.type_ahead` puts the vocabularies of a
field one behind the other.
"""

import sqlite3
from collections.abc import Iterator

_ORDER = "order by length(folded), folded, kind, id"
_BEGINNING = f"""
select concept, language from label where folded >= ? and folded < ? {_ORDER} limit ?
"""
_WITHIN = f"""
select concept, language from label
where id in (select rowid from words where words match ? limit ?) {_ORDER}
"""


def rank_typed(index: sqlite3.Connection, typed: str, most: int) -> Iterator[tuple[int, str]]:
    """Concepts by their numbers, with the languages of the labels that were met, best first.

    ``typed`` is folded as labels are; of each kind there are at most so many labels, so that
    a concept may come twice.
    """
    yield from index.execute(_BEGINNING, (typed, typed + "\U0010ffff", most))
    # only what the full-text index knows as words
    plain = "".join(one if one.isalnum() else " " for one in typed)
    words = " ".join(f'"{word}"*' for word in plain.split())
    if words:
        yield from index.execute(_WITHIN, (words, most))
