"""The trie of one language as it is stored: words → numbers → nodes → labels."""

from array import array
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from math import log

from colophon.vocabulary._trie import unblob
from colophon.vocabulary.words import BARRIERS, acronym, analyser

BARRIER = 0xFFFFFFFF
"""The number of what no label runs across."""
SENTENCE_END = 0xFFFFFFFE
"""The number of a barrier that ends a sentence: not even scattered words go together across it."""
_KNOWN_WORDS = 200_000
_BARRIERS = {**dict.fromkeys(BARRIERS, BARRIER), **dict.fromkeys(".!?…¡¿。", SENTENCE_END)}
"""signs no label runs across, those that end a sentence apart"""


class StoredTrie:
    """The trie of one language, read from its stored parts on first use."""

    def __init__(self, language: str, part: Callable[[str], bytes]) -> None:
        self.language = language
        self.analyser = analyser(language)
        self._part = part
        self._words: dict[str, int] = dict(_BARRIERS)
        self._weights: dict[int, tuple[float, int]] = {}
        self._kids: dict[int, dict[int, int]] = {}
        self.first = unblob(part("first"))
        self.word = unblob(part("word"))
        self.ends = unblob(part("ends"))
        self.label = unblob(part("label"))
        self.root = self.children(0)

    @cached_property
    def stems(self) -> dict[str, int]:
        """Stem → number."""
        text = self._part("stems").decode()
        return {stem: number for number, stem in enumerate(text.split("\n"), 1)} if text else {}

    @cached_property
    def _surfaces(self) -> dict[str, int]:
        text = self._part("surfaces").decode()
        numbers = unblob(self._part("surface_stem"))
        return dict(zip(text.split("\n"), numbers, strict=True)) if text else {}

    def children(self, node: int) -> dict[int, int]:
        """Word → child of a node; made when first asked for."""
        kids = self._kids.get(node)
        if kids is None:
            start, end = self.first[node], self.first[node + 1]
            kids = self._kids[node] = dict(
                zip(self.word[start:end], range(start, end), strict=True)
            )
        return kids

    def weight(self, node: int) -> tuple[float, int]:
        """How rare the words of a node are among all labels, in 0…1, and how many they are.

        The rarest word counts: 1 for one in no other label, falling with the logarithm
        of the number of labels it is in.
        """
        known = self._weights.get(node)
        if known is None:
            path = self._path(node)
            rarest = min((self._uses[number] for number in path), default=1)
            known = self._weights[node] = (1 / (1 + log(max(rarest, 1))), len(path))
        return known

    def _path(self, node: int) -> list[int]:
        path = []
        while node:
            path.append(self.word[node])
            node = bisect_right(self.first, node) - 1
        return path

    @cached_property
    def _uses(self) -> "array[int]":
        """In how many distinct labels each word stands."""
        return unblob(self._part("uses"))

    def labels(self, node: int) -> "list[int]":
        """The numbers of the labels that end at a node."""
        return self.label[self.ends[node] : self.ends[node + 1]].tolist()

    def _look_up(self, word: str) -> int:
        """The number of a word as written: 0 unknown, else its stem's, or the barrier."""
        number = self._number(word)
        if len(self._words) > _KNOWN_WORDS:
            self._words = dict(_BARRIERS)
        self._words[word] = number
        return number

    def _number(self, word: str) -> int:
        if word.isspace():
            return SENTENCE_END
        lower = word.lower()
        number = self._surfaces.get(lower)
        if number is not None:
            return number
        key = self.analyser.key(word)
        if not key:
            return -1
        number = self.stems.get(key, 0)
        if not number and word[0].isupper():
            short = acronym(word) or (word.upper() if len(word) > 3 else "")
            return self.stems.get("=" + short, 0)  # NGOs for NGO, Unix for UNIX
        return number
