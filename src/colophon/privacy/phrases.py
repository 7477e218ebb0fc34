"""Phrases of many languages found in a text: the words of ``words/`` as data."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s+")
_LIKE = str.maketrans("İ’", "I'")
_SIGMA = str.maketrans("ς", "σ")


class Hit(NamedTuple):
    """A phrase at text[start:end]."""

    start: int
    end: int


class Phrases:
    """Phrases, found wherever they stand as whole words, the longest at each place."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[re.Pattern[str]]] = {}
        for phrase in sorted(set(phrases), key=lambda one: (-len(one), one)):
            first = _WORD.search(phrase)
            if first:
                self._by_word.setdefault(first[0], []).append(_pattern(phrase))

    def find(self, text: str) -> Iterator[Hit]:
        """The phrases of a text, in order; letter case does not matter."""
        low = folded(text)
        done = 0
        for word in _WORD.finditer(low):
            if word.start() < done or word[0] not in self._by_word:
                continue
            for pattern in self._by_word[word[0]]:
                found = pattern.match(low, word.start())
                if found:
                    done = found.end()
                    yield Hit(found.start(), found.end())
                    break


def folded(text: str) -> str:
    """A text in small letters, each where it stood; ``İ`` and the last sigma as their like."""
    return text.translate(_LIKE).lower().translate(_SIGMA)


def _pattern(phrase: str) -> re.Pattern[str]:
    words = (re.escape(one) for one in _SPACE.split(phrase.strip()))
    end = r"(?!\w)" if phrase[-1:].isalnum() else ""
    return re.compile(r"\s{1,4}".join(words) + end)


@cache
def phrases(name: str) -> Phrases:
    """The phrases of one file of words, of all languages."""
    return Phrases(one for line in _lines(name).values() for one in line)


@cache
def table(name: str) -> dict[str, tuple[str, ...]]:
    """The phrases of one file of words, by what stands before the colon."""
    return _lines(name)


def _lines(name: str) -> dict[str, tuple[str, ...]]:
    text = files("colophon.privacy.words").joinpath(f"{name}.txt").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines():
        key, colon, listed = line.partition(":")
        if colon and not line.startswith("#"):
            low = (folded(one.strip()) for one in listed.split("|"))
            found[key.strip()] = tuple(one for one in low if one)
    return found
