"""How well documents answer to words: bm25, as FTS5 of SQLite works it out.

https://sqlite.org/fts5.html#the_bm25_function
"""

import math
from collections import defaultdict
from collections.abc import Callable
from functools import cache, partial
from typing import NamedTuple

import numpy as np

from colophon.index._search_schema import COLUMNS
from colophon.index._search_tables import PLACES, WEIGHTS, Numbers
from colophon.index.postgres._asked_tables import AskedTables
from colophon.index.postgres._search_words import (
    OVERLAP,
    PART,
    find_documents,
    place_phrases,
    queries_of,
)
from colophon.index.search_tree import Phrase, Sought

_K1, _B = 1.2, 0.75
_LEAST = 1e-6
"""what a phrase counts that stands in half of all documents or more"""

Floats = np.ndarray[tuple[int], np.dtype[np.float64]]
Texts = dict[tuple[int, int], dict[str, set[int]]]
"""the places of each word of a text, by document and column"""
_WEIGHTS = np.array([WEIGHTS.get(name, 1.0) for name in COLUMNS])


class CountedHits(NamedTuple):
    """What stands in some documents: how often each phrase within a column (or in any), each
    time by the weight of the column, and how many words each document has."""

    of: Callable[[Phrase, int | None], Floats]
    lengths: Floats


def weigh_documents(tables: AskedTables, sought: Sought) -> list[int]:
    """The documents in which words stand, the best first, then by number."""
    find = cache(partial(find_documents, tables))  # a phrase may be asked for more than once
    numbers = find(sought, None)
    if not len(numbers):
        return []
    placed = list(place_phrases(find, sought))
    phrases = [one.phrase for one in placed]
    plain = all(len(one.words) == 1 and not one.begins for one in phrases)
    hits = (_count_words if plain else _count_phrases)(tables, numbers, phrases)
    words, total = tables.measure()
    lengths = _K1 * (1 - _B + _B * hits.lengths / (words / max(total, 1) or 1.0))
    scores = np.zeros(len(numbers))
    for phrase, field, among in placed:
        rarity = _rarity(total, len(find(phrase, field)))
        times = hits.of(phrase, field)
        if among is not None:
            times = times * np.isin(numbers, list(among))
        scores += rarity * ((times * (_K1 + 1)) / (times + lengths))
    rounded = [round(one, PLACES) for one in scores.tolist()]
    best = sorted(range(len(rounded)), key=lambda at: (-rounded[at], at))
    return [int(numbers[at]) for at in best]


def _count_words(tables: AskedTables, numbers: Numbers, phrases: list[Phrase]) -> CountedHits:
    """How often single words stand: the server counts them.

    The words with which a part begins that is not the first were those of the part before.
    """
    words = sorted({one.words[0] for one in phrases})
    found = tables.columns(
        ("no", "field", "which", "times", "words"),
        "SELECT w.no, w.field::int AS field, array_position(?::text[], l.lexeme) AS which,"
        " CASE w.part WHEN 0 THEN cardinality(l.positions) ELSE"
        " (SELECT count(*)::int FROM unnest(l.positions) p WHERE p > ?) END AS times,"
        " (SELECT words FROM length WHERE no = w.no) AS words"
        " FROM word w, unnest(w.said) l WHERE w.no = ANY(?) AND l.lexeme = ANY(?)"
        " AND w.said @@ ?::tsquery",
        (words, OVERLAP, numbers.tolist(), words, queries_of(phrases)),
    )
    number, column, which, times, length = found
    at = np.searchsorted(numbers, number)
    lengths = np.ones(len(numbers))
    lengths[at] = length

    def count(phrase: Phrase, field: int | None) -> Floats:
        wanted = which == words.index(phrase.words[0]) + 1
        if field is not None:
            wanted &= column == field
        weighed = _WEIGHTS[column[wanted]] * times[wanted]
        return np.bincount(at[wanted], weighed, len(numbers)).astype(np.float64)

    return CountedHits(count, lengths)


def _count_phrases(tables: AskedTables, numbers: Numbers, phrases: list[Phrase]) -> CountedHits:
    """How often phrases stand, and words that may go on: by the places of their words."""
    texts, lengths = _texts(tables, numbers.tolist(), phrases)

    def count(phrase: Phrase, field: int | None) -> Floats:
        hits = _hits(texts, phrase, field)
        return np.array([hits.get(number, 0.0) for number in numbers.tolist()])

    return CountedHits(
        count, np.array([lengths.get(number, 0) for number in numbers.tolist()], float)
    )


def _rarity(total: int, having: int) -> float:
    rarity = math.log((total - having + 0.5) / (having + 0.5))
    return rarity if rarity > 0 else _LEAST


def _texts(
    tables: AskedTables, numbers: list[int], phrases: list[Phrase]
) -> tuple[Texts, dict[int, int]]:
    """Where the words of phrases stand in documents; and how many words each of these has."""
    whole = sorted({word for one in phrases for word in one.words})
    begun = [one.words[-1] for one in phrases if one.begins]
    rows = tables.execute(
        "SELECT w.no, w.field, w.part, (SELECT words FROM length WHERE no = w.no),"
        " l.lexeme, l.positions FROM word w, unnest(w.said) l"
        " WHERE w.no = ANY(?) AND (l.lexeme = ANY(?) OR l.lexeme ^@ ANY(?))"
        " AND w.said @@ ?::tsquery",
        (numbers, whole, begun, queries_of(phrases)),
    )
    texts: Texts = defaultdict(dict)
    lengths: dict[int, int] = {}
    for number, field, part, length, word, places in rows:
        lengths[number] = length
        before = part * (PART - OVERLAP)
        here = {before + place for place in places} if before else set(places)
        known = texts[number, field].get(word)
        texts[number, field][word] = known | here if known else here
    return texts, lengths


def _hits(texts: Texts, phrase: Phrase, field: int | None) -> dict[int, float]:
    """How often a phrase stands in each document, each time by the weight of its column."""
    found: dict[int, float] = defaultdict(float)
    for (number, column), words in texts.items():
        if field is None or field == column:
            times = _count(words, phrase)
            if times:
                found[number] += WEIGHTS.get(COLUMNS[column], 1.0) * times
    return found


def _count(words: dict[str, set[int]], phrase: Phrase) -> int:
    """How often a phrase stands in a text: at how many places."""
    last = len(phrase.words) - 1
    starts: set[int] | None = None
    for at, word in enumerate(phrase.words):
        here = words.get(word, _NOWHERE)
        if phrase.begins and at == last:
            here = {
                place for one, places in words.items() if one.startswith(word) for place in places
            }
        starts = here if starts is None else {one for one in starts if one + at in here}
        if not starts:
            return 0
    return len(starts or _NOWHERE)


_NOWHERE: set[int] = set()
