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
    query_of,
)
from colophon.index.search_tree import Phrase, Sought

if TYPE_CHECKING:
    from colophon.index.postgres._search import PostgresTables

_K1, _B = 1.2, 0.75
_LEAST = 1e-6
"""what a phrase counts that stands in half of all documents or more"""

Texts = dict[tuple[int, int], dict[int, str]]
"""the words at each place of a text, by document and column"""


def weigh_documents(tables: "PostgresTables", sought: Sought) -> list[int]:
    """The documents in which words stand, the best first, then by number."""
    find = cache(partial(find_documents, tables))  # a phrase may be asked for more than once
    numbers = find(sought, None).tolist()
    if not numbers:
        return []
    phrases = list(place_phrases(find, sought))
    lengths, mean, total = _lengths(tables, numbers)
    scores = dict.fromkeys(numbers, 0.0)
    texts = _texts(tables, numbers, [one.phrase for one in phrases])
    for phrase, field, among in phrases:
        rarity = _rarity(total, len(find(phrase, field)))
        for number, hits in _hits(texts, phrase, field).items():
            if among is None or number in among:
                length = _K1 * (1 - _B + _B * lengths.get(number, 0) / mean)
                scores[number] += rarity * ((hits * (_K1 + 1)) / (hits + length))
    return sorted(numbers, key=lambda number: (-round(scores[number], PLACES), number))


def _lengths(tables: "PostgresTables", numbers: list[int]) -> tuple[dict[int, int], float, int]:
    """The length of each document in words, the mean length of all, and how many there are."""
    asked = "SELECT coalesce(sum(words), 0), count(*) FROM length"
    words, total = tables.execute(asked).fetchone()
    rows = tables.execute("SELECT no, words FROM length WHERE no = ANY(?)", (numbers,))
    return dict(rows.fetchall()), float(words) / max(total, 1) or 1.0, total


def _rarity(total: int, having: int) -> float:
    rarity = math.log((total - having + 0.5) / (having + 0.5))
    return rarity if rarity > 0 else _LEAST


def _texts(tables: "PostgresTables", numbers: list[int], phrases: list[Phrase]) -> Texts:
    """Where the words of phrases stand in documents."""
    whole = sorted({word for one in phrases for word in one.words})
    begun = [one.words[-1] for one in phrases if one.begins]
    rows = tables.execute(
        "SELECT w.no, w.field, w.part, l.lexeme, l.positions FROM word w, unnest(w.said) l"
        " WHERE w.no = ANY(?) AND (l.lexeme = ANY(?) OR l.lexeme ^@ ANY(?))"
        " AND w.said @@ ?::tsquery",
        (numbers, whole, begun, " | ".join(f"({query_of(one)})" for one in phrases)),
    )
    texts: Texts = defaultdict(dict)
    for number, field, part, word, places in rows.fetchall():
        before = part * (PART - OVERLAP)
        texts[number, field].update((before + place, word) for place in places)
    return texts


def _hits(texts: Texts, phrase: Phrase, field: int | None) -> dict[int, float]:
    """How often a phrase stands in each document, each time by the weight of its column."""
    found: dict[int, float] = defaultdict(float)
    for (number, column), words in texts.items():
        if field is None or field == column:
            times = sum(_stands(words, place, phrase) for place in words)
            if times:
                found[number] += WEIGHTS.get(COLUMNS[column], 1.0) * times
    return found


def _stands(words: dict[int, str], place: int, phrase: Phrase) -> bool:
    last = len(phrase.words) - 1
    for at, word in enumerate(phrase.words):
        here = words.get(place + at, "")
        if here != word and not (phrase.begins and at == last and here.startswith(word)):
            return False
    return True
