"""Finding many fixed phrases in folded text at the price of one look-up a word."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Generic, NamedTuple, TypeVar

from colophon.model.folding import Folded, fold_word, phrases

Meaning = TypeVar("Meaning")
Stands = Callable[[str, int, int], "re.Match[str] | None"]
_WORD = re.compile(r"\w+")


class PhraseHit(NamedTuple, Generic[Meaning]):
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
        self._going_on: dict[str, frozenset[str] | None] = {}
        for phrase, meaning in pairs:
            for first, lead in _firsts(phrase):
                book.setdefault(first, []).append((lead, phrase, phrases((phrase,)), meaning))
        for entries in book.values():
            entries.sort(key=lambda entry: -len(entry[1]))
        self._book = book

    def find(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[PhraseHit[Meaning]]:
        """The phrases in a folded text, in order, none overlapping another."""
        end = len(text) if end is None else end
        words = ((word.start(), word.group()) for word in _WORD.finditer(text, start, end))
        return self._among(text, words, end)

    def within(self, folded: Folded) -> Iterator[PhraseHit[Meaning]]:
        """The phrases in a folded stretch, whose words are told apart once for all books."""
        words, index = folded.words, folded.index
        numbers: list[int] = []
        for word in self._book.keys() & index.keys():
            seconds = self._seconds(word)
            last = len(words) - 1
            numbers += (
                index[word]
                if seconds is None
                else [one for one in index[word] if one < last and words[one + 1][1] in seconds]
            )
        return self._among(folded.text, [words[one] for one in sorted(numbers)], len(folded.text))

    def _among(
        self, text: str, words: Iterable[tuple[int, str]], end: int
    ) -> Iterator[PhraseHit[Meaning]]:
        position = 0
        book = self._book
        for start, word in words:
            if word in book and start >= position:
                hit = self._at(text, start, word, end)
                if hit is not None:
                    position = hit.end
                    yield hit

    def at(self, text: str, start: int) -> PhraseHit[Meaning] | None:
        """The phrase whose first word starts exactly here."""
        word = _WORD.match(text, start)
        if word is None or word.group() not in self._book:
            return None
        return self._at(text, start, word.group(), len(text))

    def _seconds(self, first: str) -> frozenset[str] | None:
        """The words that go on a phrase begun with a word; None where it may go on anyhow."""
        if first not in self._going_on:
            seconds = [_second(phrase) for _, phrase, _, _ in self._book[first]]
            self._going_on[first] = frozenset(seconds) if all(seconds) else None
        return self._going_on[first]

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

    def _at(self, text: str, start: int, first: str, end: int) -> PhraseHit[Meaning] | None:
        for lead, stands in self._any(first):
            if stands(text, max(start - lead, 0) if lead else start, end):
                break
        else:
            return None
        # written longer is not longer here: ``printed [by the assignes] for``
        best: PhraseHit[Meaning] | None = None
        for lead, phrase, source, meaning in self._book[first]:
            if best is not None and len(phrase) <= best.end - best.start:
                break
            match = self._pattern(source).match(text, max(start - lead, 0), end)
            if match and match.end() > (best.end if best is not None else start):
                best = PhraseHit(match.start(), match.end(), phrase, meaning)
        return best

    def _pattern(self, source: str) -> re.Pattern[str]:
        pattern = self._patterns.get(source)
        if pattern is None:
            tail = r"(?!\w)" if source[-1].isalnum() or source[-1] in "})" else ""
            pattern = self._patterns[source] = re.compile(source + tail)
        return pattern


def _second(phrase: str) -> str:
    """The folded second word of a phrase; empty where there is none, or not always the same."""
    folded = fold_word(phrase.replace("*", "\x00"))
    words = list(islice(_WORD.finditer(folded), 2))
    if len(words) < 2 or "[" in folded[: words[1].end() + 1]:
        return ""
    return "" if folded[words[1].end() :].startswith("\x00") else words[1].group()


def _firsts(phrase: str) -> Iterator[tuple[str, int]]:
    """The folded words with which a phrase may start, and what stands before them."""
    optional = re.match(r"\[([^\]]*)\]\s*", phrase)
    if optional:
        yield from _firsts(optional.group(1))
        yield from _firsts(phrase[optional.end() :])
        return
    folded = fold_word(phrase.replace("*", "\x00"))  # folding makes a blank of it
    word = _WORD.search(folded)
    if word:
        if folded[word.end() : word.end() + 1] == "\x00":
            raise ValueError(f"{phrase!r}: the first word of a phrase must be whole")
        yield word.group(), word.start()
