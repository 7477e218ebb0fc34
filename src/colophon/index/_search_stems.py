"""The forms of words: which words of the index have one stem, language by language.

Stems are Snowball's (https://snowballstem.org/).  The index holds the words as they stand;
who looks for a word asks here for its forms.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from colophon.index.search_words import fold
from colophon.vocabulary.words import SNOWBALL, primary

_LETTERS = re.compile(r"[^\W\d_]{3,40}")
_KEPT = 200_000
"""words that are kept in memory: their stems, and that they were seen"""


class Stems:
    """The stems of the words of one language; kept, as stemming is slow."""

    def __init__(self, language: str) -> None:
        import snowballstemmer

        self._stem: Callable[[str], str] = snowballstemmer.stemmer(SNOWBALL[language]).stemWord
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, word: str) -> tuple[str, ...]:
        """The stems of a word in small letters: as it is written, and without accents."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            plain = fold(word)
            stems = (self._stem(word), self._stem(plain)) if plain != word else (self._stem(word),)
            found = self._known[word] = tuple(dict.fromkeys(map(fold, stems)))
        return found


@cache
def stems_of(language: str) -> Stems | None:
    """The stems of a language (BCP 47); None where none are known."""
    main = primary(language)
    return Stems(main) if main in SNOWBALL else None


class Forms:
    """The words of texts with their stems, each once as far as can be remembered."""

    def __init__(self) -> None:
        self._seen: dict[str, set[str]] = {}

    def new(self, texts: Iterable[str], languages: Iterable[str]) -> Iterator[tuple[str, str, str]]:
        """(language, stem, word) of the words that have not been seen in a language."""
        said = " ".join(text for text in texts if "://" not in text)
        words = set(_LETTERS.findall(said.lower()))
        for language in dict.fromkeys(map(primary, languages)):
            stems = stems_of(language)
            seen = self._seen.setdefault(language, set())
            if stems is None:
                continue
            for word in words - seen:
                yield from ((language, stem, fold(word)) for stem in stems.of(word))
            if len(seen) + len(words) > _KEPT:
                seen.clear()  # who takes the forms in again knows that they are there
            seen |= words
