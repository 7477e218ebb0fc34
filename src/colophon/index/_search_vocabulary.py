"""The words that the search index knows: their forms, those like them, how they go on."""

import re
from collections.abc import Iterable
from functools import cached_property

from rapidfuzz.distance import OSA

from colophon.index._search_facets import FacetColumn, labels
from colophon.index._search_stems import stems_of
from colophon.index._search_tables import SearchTables
from colophon.index.search_tree import phrase
from colophon.index.search_words import fold

_MOST_FORMS = 40
_SHORT = 5
"""letters up to which a word may be misspelt in one place only"""
_LIKE = 8
"""words like another of which is looked which is the most frequent"""


class SearchVocabulary:
    """The words of one state of the index."""

    def __init__(self, tables: SearchTables) -> None:
        self._tables = tables

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages whose words are known by their stems."""
        return tuple(
            language for (language,) in self._tables.execute("SELECT DISTINCT language FROM form")
        )

    def forms(self, word: str) -> list[str]:
        """The words of the index that have a stem in common with this one, folded."""
        lower = word.lower()
        found: dict[str, None] = {fold(word): None}
        for language in self.languages:
            known = stems_of(language)
            for stem in known.of(lower) if known else ():
                rows = self._tables.execute(
                    "SELECT word FROM form WHERE language = ? AND stem = ? LIMIT ?",
                    (language, stem, _MOST_FORMS),
                )
                found.update((form, None) for (form,) in rows)
        return list(found)[:_MOST_FORMS]

    def documents(self, word: str) -> int:
        """In how many documents a word stands, as it is written."""
        sought = phrase(word)
        return self._tables.count(sought) if sought else 0

    def knows(self, word: str) -> bool:
        """Whether a word stands in any document, in any form."""
        return self._tables.stands(filter(None, map(phrase, self.forms(word))))

    def like(self, word: str) -> str:
        """The most frequent of the words nearest to one that is in no document, or empty."""
        plain = fold(word)
        most = 1 if len(plain) <= _SHORT else 2
        near: dict[int, list[str]] = {}
        for one in self._words:
            if abs(len(one) - len(plain)) <= most and one != plain:
                distance = OSA.distance(plain, one, score_cutoff=most)
                if distance <= most:
                    near.setdefault(distance, []).append(one)
        for distance in sorted(near):
            counted = [(self.documents(one), one) for one in near[distance][:_LIKE]]
            count, best = max(counted)
            if count:
                return best
        return ""

    @cached_property
    def _words(self) -> list[str]:
        rows = self._tables.execute("SELECT DISTINCT word FROM form")
        return [word for (word,) in rows]

    def titles(self, start: str, limit: int) -> list[str]:
        """Titles that begin so, case and accents apart."""
        rows = self._tables.execute(
            "SELECT title FROM titled JOIN doc USING (no) WHERE sorted >= ? AND sorted < ?"
            " GROUP BY title ORDER BY min(sorted), title LIMIT ?",
            (start, start + "\U0010ffff", limit),
        )
        return [title for (title,) in rows]


def complete_labels(columns: Iterable[FacetColumn], start: str, limit: int) -> list[str]:
    """Labels of facets in which a word begins so, the most frequent first."""
    begins = re.compile(rf"\b{re.escape(fold(start))}")
    found = [one for one in labels(columns) if begins.search(fold(one[1]))]
    found.sort(key=lambda one: (-one[0], one[1]))
    return list(dict.fromkeys(label for _, label in found))[:limit]
