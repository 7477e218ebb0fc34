"""How well documents answer to words: bm25, as FTS5 of SQLite works it out.

https://sqlite.org/fts5.html#the_bm25_function
"""

import math
from collections import defaultdict
from functools import cache, partial
from typing import TYPE_CHECKING

from colophon.index._search_schema import COLUMNS
from colophon.index._search_tables import PLACES, WEIGHTS
from colophon.index.postgres._search_words import (
    OVERLAP,
    PART,
    find_documents,
    place_phrases,
    queries_of,
)
from colophon.index.search_tree import Phrase, Sought

if TYPE_CHECKING:
    from colophon.index.postgres._search import PostgresTables

_K1, _B = 1.2, 0.75
_LEAST = 1e-6
"""what a phrase counts that stands in half of all documents or more"""

Texts = dict[tuple[int, int], dict[str, set[int]]]
"""the places of each word of a text, by document and column"""


def weigh_documents(tables: "PostgresTables", sought: Sought) -> list[int]:
    """The documents in which words stand, the best first, then by number."""
    find = cache(partial(find_documents, tables))  # a phrase may be asked for more than once
    numbers = find(sought, None).tolist()
    if not numbers:
        return []
    phrases = list(place_phrases(find, sought))
    words, total = tables.measure()
    mean = words / max(total, 1) or 1.0
    scores = dict.fromkeys(numbers, 0.0)
    texts, lengths = _texts(tables, numbers, [one.phrase for one in phrases])
    for phrase, field, among in phrases:
        rarity = _rarity(total, len(find(phrase, field)))
        for number, hits in _hits(texts, phrase, field).items():
            if among is None or number in among:
                length = _K1 * (1 - _B + _B * lengths[number] / mean)
                scores[number] += rarity * ((hits * (_K1 + 1)) / (hits + length))
    return sorted(numbers, key=lambda number: (-round(scores[number], PLACES), number))


def _rarity(total: int, having: int) -> float:
    rarity = math.log((total - having + 0.5) / (having + 0.5))
    return rarity if rarity > 0 else _LEAST


def _texts(
    tables: "PostgresTables", numbers: list[int], phrases: list[Phrase]
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
