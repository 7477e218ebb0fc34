"""Words in PostgreSQL: texts as ``tsvector``, and finding phrases in them.

A text is kept in parts, for a ``tsvector`` remembers no more than 255 places of a word and
none behind 16,383; each part repeats the end of the one before, so that a phrase that lies
across is found.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce
from typing import NamedTuple

import numpy as np

from colophon.index._search_schema import COLUMNS
from colophon.index._search_tables import Numbers
from colophon.index.postgres._asked_tables import AskedTables, each_once, mark_numbers
from colophon.index.search_tree import Joined, Phrase, Sought, WithinColumn
from colophon.index.search_words import WORD

PART = 250
"""words of a part: none can stand in it oftener than is remembered"""
OVERLAP = 50
"""of which so many are those of the part before: the longest phrase that is surely found"""
_NOBODY = -1
"""the number of no column"""


def vectors(text: str) -> tuple[int, list[str]]:
    """How many words a text has, and its parts as ``tsvector`` is written."""
    words = WORD.findall(text) if text else []
    starts = range(0, max(len(words) - OVERLAP, 1), PART - OVERLAP) if words else ()
    return len(words), [_vector(words[start : start + PART]) for start in starts]


def _vector(words: list[str]) -> str:
    places: dict[str, list[str]] = {}
    for place, word in enumerate(words, 1):
        places.setdefault(word, []).append(str(place))
    return " ".join(f"'{word}':{','.join(found)}" for word, found in places.items())


def query_of(phrase: Phrase) -> str:
    """A phrase as ``tsquery`` is written; its words are letters and figures alone."""
    words = [f"'{word}'" for word in phrase.words]
    if phrase.begins:
        words[-1] += ":*"
    return " <-> ".join(words)


def queries_of(phrases: Iterable[Phrase]) -> str:
    """Any of some phrases."""
    return " | ".join(f"({query_of(one)})" for one in phrases)


class PlacedPhrase(NamedTuple):
    """A phrase that makes documents match, the column in which it is looked for, and those
    among which it counts; None for all.
    """

    phrase: Phrase
    field: int | None
    among: frozenset[int] | None


Find = Callable[[Sought, int | None], Numbers]
"""finds the documents in which words stand, within a column where one is given"""


def place_phrases(
    find: Find, sought: Sought, field: int | None = None, among: frozenset[int] | None = None
) -> Iterator[PlacedPhrase]:
    """The phrases that make documents match, each as often as it was asked for.

    Of words joined by “or”, those count that a document has as they were asked for, as in
    FTS5 of SQLite.
    """
    match sought:
        case Phrase():
            yield PlacedPhrase(sought, field, among)
        case WithinColumn(name, part):
            yield from place_phrases(find, part, narrow_field(field, name), among)
        case Joined("not", (wanted, _)):
            yield from place_phrases(find, wanted, field, among)
        case Joined("or", parts):
            for one in parts:
                found = frozenset(find(one, field).tolist())
                yield from place_phrases(
                    find, one, field, found if among is None else found & among
                )
        case Joined(_, parts):
            for one in parts:
                yield from place_phrases(find, one, field, among)


def narrow_field(field: int | None, name: str) -> int:
    """The column of a name, within another one."""
    number = COLUMNS.index(name)
    return number if field in (None, number) else _NOBODY


def find_documents(tables: AskedTables, sought: Sought, field: int | None = None) -> Numbers:
    """The documents in which words stand, in order of their numbers."""
    match sought:
        case Phrase():
            return _ask_tables(tables, query_of(sought), field)
        case WithinColumn(name, part):
            return find_documents(tables, part, narrow_field(field, name))
        case Joined(how, parts):
            return _join_parts(tables, how, parts, field)


_JOINS: Mapping[str, Callable[[Numbers, Numbers], Numbers]] = {
    "and": lambda one, other: one[_are_among(one, other)],
    "or": lambda one, other: each_once(np.concatenate([one, other])),
    "not": lambda one, other: one[~_are_among(one, other)],
}


def _are_among(some: Numbers, others: Numbers) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which numbers are among others; of a million it takes a hundredth of sorting them."""
    return mark_numbers(others, int(some.max(initial=0)))[some]


def _join_parts(
    tables: AskedTables, how: str, parts: tuple[Sought, ...], field: int | None
) -> Numbers:
    phrases = [one for one in parts if isinstance(one, Phrase)]
    if how == "or" and len(phrases) == len(parts):
        return _ask_tables(tables, queries_of(phrases), field)
    sides = (find_documents(tables, one, field) for one in parts)
    return reduce(_JOINS[how], sides)


def _ask_tables(tables: AskedTables, query: str, field: int | None) -> Numbers:
    if not query or field == _NOBODY:
        return np.zeros(0, np.int32)
    return tables.find_words(query, field)
