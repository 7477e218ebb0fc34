"""Finding many fixed phrases in folded text at the price of one look-up a word."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

from colophon.describe._fold import Folded, fold_word, phrases

Meaning = TypeVar("Meaning")
Stands = Callable[[str, int, int], "re.Match[str] | None"]
_WORD = re.compile(r"\w+")


class Hit(NamedTuple, Generic[Meaning]):
    """A phrase at text[start:end]."""

    start: int
    end: int
    phrase: str
    meaning: Meaning


class Phrasebook(Generic[Meaning]):
    """Phrases and what they mean; the longest phrase at a place wins.

    Phrases are written as in ``_fold.phrases``.  Text is folded by the caller.
    """

    def __init__(self, meanings: Mapping[str, Meaning] | Iterable[tuple[str, Meaning]]) -> None:
        pairs = meanings.items() if isinstance(meanings, Mapping) else meanings
        book: dict[str, list[tuple[int, str, str, Meaning]]] = {}
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._quick: dict[str, tuple[tuple[int, Stands], ...]] = {}
        for phrase, meaning in pairs:
            for first, lead in _firsts(phrase):
                book.setdefault(first, []).append((lead, phrase, phrases((phrase,)), meaning))
        for entries in book.values():
            entries.sort(key=lambda entry: -len(entry[1]))
        self._book = book

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit[Meaning]]:
        """The phrases in a folded text, in order, none overlapping another."""
        end = len(text) if end is None else end
        words = ((word.start(), word.group()) for word in _WORD.finditer(text, start, end))
        return self._among(text, words, end)

    def within(self, folded: Folded) -> Iterator[Hit[Meaning]]:
        """The phrases in a folded stretch, whose words are told apart once for all books."""
        index = folded.index
        known = self._book.keys() & index.keys()
        words = sorted((start, word) for word in known for start in index[word])
        return self._among(folded.text, words, len(folded.text))

    def _among(
        self, text: str, words: Iterable[tuple[int, str]], end: int
    ) -> Iterator[Hit[Meaning]]:
        position = 0
        book = self._book
        for start, word in words:
            if word in book and start >= position:
                hit = self._at(text, start, word, end)
                if hit is not None:
                    position = hit.end
                    yield hit

    def at(self, text: str, start: int) -> Hit[Meaning] | None:
        """The phrase whose first word starts exactly here."""
        word = _WORD.match(text, start)
        if word is None or word.group() not in self._book:
            return None
        return self._at(text, start, word.group(), len(text))

    def _any(self, first: str) -> tuple[tuple[int, Stands], ...]:
        """For the phrases that start with a word, by what leads them: does any stand here?"""
        found = self._quick.get(first)
        if found is None:
            leads: dict[int, list[str]] = {}
            for lead, _, source, _ in self._book[first]:
                leads.setdefault(lead, []).append(source)
            found = tuple((lead, re.compile("|".join(all_)).match) for lead, all_ in leads.items())
            self._quick[first] = found
        return found

    def _at(self, text: str, start: int, first: str, end: int) -> Hit[Meaning] | None:
        for lead, stands in self._any(first):
            if stands(text, max(start - lead, 0) if lead else start, end):
                break
        else:
            return None
        for lead, phrase, source, meaning in self._book[first]:
            pattern = self._patterns.get(source)
            if pattern is None:
                tail = r"(?!\w)" if source[-1].isalnum() or source[-1] in "})" else ""
                pattern = self._patterns[source] = re.compile(source + tail)
            match = pattern.match(text, max(start - lead, 0), end)
            if match and match.end() > start:
                return Hit(match.start(), match.end(), phrase, meaning)
        return None


def _firsts(phrase: str) -> Iterator[tuple[str, int]]:
    """The folded words with which a phrase may start, and what stands before them."""
    optional = re.match(r"\[([^\]]*)\]\s*", phrase)
    if optional:
        yield from _firsts(optional.group(1))
        yield from _firsts(phrase[optional.end() :])
        return
    folded = fold_word(phrase)
    word = _WORD.search(folded)
    if word:
        if folded[word.end() : word.end() + 1] == "*":
            raise ValueError(f"{phrase!r}: the first word of a phrase must be whole")
        yield word.group(), word.start()
