"""Finding labels in a text: one pass over its words, along the trie.

Time is linear in the text: from each word no more steps are taken than the longest label has words.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from math import log

from colophon.vocabulary._scattered import BARRIER, OPENING, SENTENCE_END, Scattered
from colophon.vocabulary._trie import unblob
from colophon.vocabulary.words import BARRIERS, SHORT_CAPITALS, acronym, analyser, fold

INNER, TURNED, EXPANDED, SCATTERED = 1, 2, 4, 8
"""Inside a longer hit; words in another order; through an acronym defined in the text;
words near each other with others between."""

Found = tuple[int, int, int, int]
"""start, end, node of the trie, flags"""

_KNOWN_WORDS = 200_000
_DEFINED = re.compile(r"\(([A-Z][A-Za-z.&]{1,9})\)")
_DEFINITIONS = 200


_BARRIERS = {
    **dict.fromkeys(BARRIERS, BARRIER),
    **dict.fromkeys(".!?…¡¿。", SENTENCE_END),
}
"""signs no label runs across, those that end a sentence apart"""


class Automaton:
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

    def _capitals(self, word: str, text: str, start: int) -> int:
        """The number of a word in capitals: an acronym unless the whole line is set so."""
        short = acronym(word)
        number = self.stems.get("=" + short, 0) if short else 0
        if number and word.lower() in self.analyser.ignored and _all_capitals(text, start):
            number = 0  # “WHO ARE WE”: a small word, not the acronym
        if number or (len(word) <= SHORT_CAPITALS and not _shouted(text, start)):
            return number
        return self._words.get(lower := word.lower()) or self._look_up(lower)

    def scan(self, text: str, scattered: bool = False) -> list[Found]:
        """All hits in order of start, the longest at a place first.

        With ``scattered``, labels whose words stand near each other at the beginning of
        the text are found too, once each.
        """
        numbers, starts, ends, skipped, capitals = self._read(text)
        found = self._walk(numbers, starts, ends, skipped)
        if capitals:
            found = self._expanded(text, found, capitals)
        if scattered:
            nodes = {one[2] for one in found}
            more = Scattered(self, numbers[:OPENING]).nodes()
            found += [
                (starts[first], ends[last], node, SCATTERED)
                for node, first, last in more
                if node not in nodes
            ]
            found.sort(key=_place)
        return found

    def _read(
        self, text: str
    ) -> tuple[list[int], list[int], list[int], set[int], list[tuple[str, int]]]:
        """Numbers and places of the words; which follow a function word; the acronyms."""
        numbers: list[int] = []
        starts: list[int] = []
        ends: list[int] = []
        skipped: set[int] = set()
        capitals: list[tuple[str, int]] = []
        known, look_up = self._words.get, self._look_up
        for match in self.analyser.token.finditer(text):
            word = match[0]
            start = match.start()
            number = known(word)
            if number is None:
                if len(word) > 1 and word.isupper():  # never kept: the line decides
                    number = self._capitals(word, text, start)
                    capitals.append((word, start))
                else:
                    number = look_up(word)
            if number == -1:
                skipped.add(len(numbers))
                continue
            numbers.append(number)
            starts.append(start)
            ends.append(start + len(word))
        return numbers, starts, ends, skipped, capitals

    def _walk(
        self, numbers: list[int], starts: list[int], ends: list[int], skipped: set[int]
    ) -> list[Found]:
        found: list[Found] = []
        root, kids_of, ends_of, first = self.root, self.children, self.ends, self.first
        count = len(numbers)
        covered = -1
        for at, number in enumerate(numbers):
            here: list[tuple[int, int, int]] = []
            node = root.get(number)
            last = at
            while node is not None:
                if ends_of[node] != ends_of[node + 1]:
                    here.append((last, node, 0))
                last += 1
                if last == count or first[node] == first[node + 1]:
                    break
                node = kids_of(node).get(numbers[last])
            if number and at + 1 in skipped and at + 1 < count:
                self._turned(numbers, at, here)
            for last, node, flags in reversed(here):
                inner = INNER if last <= covered else 0
                covered = max(covered, last)
                found.append((starts[at], ends[last], node, flags | inner))
        return found

    def _turned(self, numbers: list[int], at: int, here: list[tuple[int, int, int]]) -> None:
        """Two words around a function word, in the other order (``policy on housing``)."""
        start = self.root.get(numbers[at + 1])
        if start is None or self.first[start] == self.first[start + 1]:
            return
        node = self.children(start).get(numbers[at])
        if (
            node is not None
            and self.ends[node] != self.ends[node + 1]
            and all(last != at + 1 for last, _, _ in here)
        ):
            here.append((at + 1, node, TURNED))
            here.sort()

    def _expanded(
        self, text: str, found: list[Found], capitals: list[tuple[str, int]]
    ) -> list[Found]:
        """Follow the acronyms that the text itself defines."""
        meant = self._defined(text, found)
        if not meant:
            return found
        taken = {one[0] for one in found}
        more = [
            (start, start + len(word), meant[short], EXPANDED)
            for word, start in capitals
            if (short := acronym(word)) in meant and start not in taken
        ]
        return sorted([*found, *more], key=_place) if more else found

    def _defined(self, text: str, found: list[Found]) -> dict[str, int]:
        """Acronym → the node of the label that stands spelled out before it."""
        places = []
        for match in _DEFINED.finditer(text):
            places.append((match[1], match.start()))
            if len(places) == _DEFINITIONS:
                break
        if not places:
            return {}
        closes = {
            len(text[max(0, at - 8) : at].rstrip()) + max(0, at - 8): acronym(written)
            for written, at in places
        }
        meant: dict[str, int] = {}
        for start, stop, node, _ in found:
            short = closes.get(stop, "")
            if short and short not in meant and self._spells(text[start:stop], short):
                meant[short] = node
        return meant

    def _spells(self, words: str, short: str) -> bool:
        """Whether the initials of the words are the acronym (function words may count)."""
        initials = [word[0] for word in self.analyser.words(words)]
        strong = [word[0] for word in self.analyser.words(words) if self.analyser.key(word)]
        return fold("".join(initials)) == fold(short) or fold("".join(strong)) == fold(short)


def _place(one: Found) -> tuple[int, int]:
    return one[0], -one[1]


def _all_capitals(text: str, start: int) -> bool:
    """Whether the line around ``start`` has another word, and no small letters."""
    left = max(text.rfind("\n", max(0, start - 120), start) + 1, start - 120, 0)
    right = text.find("\n", start, start + 120)
    line = text[left : right if right >= 0 else start + 120].strip()
    return line.isupper() and " " in line


def _shouted(text: str, start: int) -> bool:
    """Whether the line around ``start`` (as far as 120 characters) has only capitals."""
    left = max(text.rfind("\n", max(0, start - 120), start) + 1, start - 120, 0)
    right = text.find("\n", start, start + 120)
    line = text[left : right if right >= 0 else start + 120]
    return line.isupper() and sum(map(str.isalpha, line)) > 2 * SHORT_CAPITALS
