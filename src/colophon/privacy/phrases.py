"""Phrases of many languages found in a text (:class:`colophon.languages.Private`)."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from colophon.languages import every, phrases_in

_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s")


class PrivateHit(NamedTuple):
    """A phrase at text[start:end]."""

    start: int
    end: int


class Phrases:
    """Phrases, found wherever they stand as whole words, the longest at each place."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for phrase in sorted(set(phrases), key=lambda one: (-len(one), one)):
            first = _WORD.search(phrase)
            if first:
                self._by_word.setdefault(first[0], []).append(phrase[first.start() :])

    def find(self, text: str) -> Iterator[PrivateHit]:
        """The phrases of a text, in order; letter case does not matter."""
        low, places = split_words(text)
        known = self._by_word.keys() & places.keys()
        done = 0
        for start, word in sorted((at, one) for one in known for at in places[one]):
            if start < done or _is_initial(low, start, word):
                continue
            for phrase in self._by_word[word]:
                end = start + len(phrase)
                if low.startswith(phrase, start) and _ends(low, end):
                    done = end
                    yield PrivateHit(start, end)
                    break


def _is_initial(low: str, start: int, word: str) -> bool:
    """Whether a letter is one of several: the S of R.S.V.P."""
    return len(word) == 1 and low[max(start - 1, 0) : start] == "."


def _ends(low: str, end: int) -> bool:
    """Whether no word goes on at this place."""
    return not (low[end - 1].isalnum() and low[end : end + 1].isalnum())


@lru_cache(maxsize=4)
def split_words(text: str) -> tuple[str, dict[str, list[int]]]:
    """A text in small letters, and where each of its words stands."""
    low = fold_text(text)
    places: dict[str, list[int]] = {}
    for found in _WORD.finditer(low):
        places.setdefault(found[0], []).append(found.start())
    return low, places


def fold_text(text: str) -> str:
    """A text in small letters with blanks for all white space, each where it stood.

    ``İ`` and the last sigma become their like.
    """
    return _SPACE.sub(" ", text.replace("İ", "I").replace("’", "'")).lower().replace("ς", "σ")


@cache
def phrases(name: str) -> Phrases:
    """The phrases of a group (:class:`colophon.languages.Private`), of all languages."""
    return Phrases(words_of_group(name))


@cache
def words_of_group(group: str, tag: str = "") -> tuple[str, ...]:
    """The words of a group in small letters, in one language or in all."""
    words = phrases_in(tag, f"private.{group}") if tag else every(f"private.{group}")
    return tuple(map(fold_text, words))
