"""Finding labels in a text: one pass over its words, along the trie.

Time is linear in the text: from each word no more steps are taken than the longest label has words.
"""

import re
from functools import cache
from typing import NamedTuple

from colophon.vocabulary._lookup import StoredTrie
from colophon.vocabulary._scattered import OPENING, Scattered
from colophon.vocabulary.function_words import function_words
from colophon.vocabulary.words import SHORT_CAPITALS, acronym, fold, primary

INNER, TURNED, EXPANDED, SCATTERED = 1, 2, 4, 8
"""Inside a longer hit; words in another order; through an acronym defined in the text;
words near each other with others between."""

Found = tuple[int, int, int, int]
"""start, end, node of the trie, flags"""

_DEFINED = re.compile(r"\(([A-Z][A-Za-z.&]{1,9})\)")
_DEFINITIONS = 200


class _ScannedWords(NamedTuple):
    """The words of a text that may stand in labels: numbers and places, in order."""

    numbers: list[int]
    starts: list[int]
    ends: list[int]
    skipped: set[int]
    """which of them follow a word that matching passes over"""
    slight: set[int]
    """which of them are function words, that are no label by themselves"""
    capitals: list[tuple[str, int]]
    """the acronyms and their places"""


class Automaton(StoredTrie):
    """The trie of one language, along which texts are read."""

    def _capitals(
        self, word: str, text: str, start: int, small: frozenset[str]
    ) -> tuple[int, bool]:
        """The number of a word in capitals, and whether as an acronym.

        It is one unless the whole line is set so.
        """
        short = acronym(word)
        number = self.stems.get("=" + short, 0) if short else 0
        little = word in small or word.lower() in self.analyser.ignored
        if number and little and _all_capitals(text, start):
            number = 0  # “WHO ARE WE”: a small word, not the acronym
        if number or (len(word) <= SHORT_CAPITALS and not _is_shouted(text, start)):
            return number, True
        return self._words.get(lower := word.lower()) or self._look_up(lower), False

    def scan(
        self, text: str, scattered: bool = False, slight: frozenset[str] = frozenset()
    ) -> list[Found]:
        """All hits in order of start, the longest at a place first.

        With ``scattered``, labels whose words stand near each other at the beginning of
        the text are found too, once each.  ``slight`` are forms of words (see
        :func:`slight_forms`) that are no hit alone or among themselves.
        """
        words = self._read(text, slight)
        found = self._walk(words)
        if words.capitals:
            found = self._expand_acronyms(text, found, words.capitals)
        if scattered:
            nodes = {one[2] for one in found}
            opening = [
                0 if at in words.slight else one for at, one in enumerate(words.numbers[:OPENING])
            ]
            found += [
                (words.starts[first], words.ends[last], node, SCATTERED)
                for node, first, last in Scattered(self, opening).nodes()
                if node not in nodes
            ]
            found.sort(key=_place)
        return found

    def _read(self, text: str, small: frozenset[str]) -> _ScannedWords:
        words = _ScannedWords([], [], [], set(), set(), [])
        numbers, starts, ends, skipped, slight, capitals = words
        known, look_up = self._words.get, self._look_up
        for match in self.analyser.token.finditer(text):
            word = match[0]
            start = match.start()
            number, spelt = known(word), False
            if number is None:
                if len(word) > 1 and word.isupper():  # never kept: the line decides
                    number, spelt = self._capitals(word, text, start, small)
                    capitals.append((word, start))
                else:
                    number = look_up(word)
            if number == -1:
                skipped.add(len(numbers))
                continue
            if word in small and not spelt:
                slight.add(len(numbers))
            numbers.append(number)
            starts.append(start)
            ends.append(start + len(word))
        return words

    def _walk(self, words: _ScannedWords) -> list[Found]:
        found: list[Found] = []
        numbers, starts, ends, skipped, slight, _ = words
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
                self._turn_words(numbers, at, here)
            if here and at in slight:
                here = [one for one in here if not slight.issuperset(range(at, one[0] + 1))]
            for last, node, flags in reversed(here):
                inner = INNER if last <= covered else 0
                covered = max(covered, last)
                found.append((starts[at], ends[last], node, flags | inner))
        return found

    def _turn_words(self, numbers: list[int], at: int, here: list[tuple[int, int, int]]) -> None:
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

    def _expand_acronyms(
        self, text: str, found: list[Found], capitals: list[tuple[str, int]]
    ) -> list[Found]:
        """Follow the acronyms that the text itself defines."""
        meant = self._defined_acronyms(text, found)
        if not meant:
            return found
        taken = {one[0] for one in found}
        more = [
            (start, start + len(word), meant[short], EXPANDED)
            for word, start in capitals
            if (short := acronym(word)) in meant and start not in taken
        ]
        return sorted([*found, *more], key=_place) if more else found

    def _defined_acronyms(self, text: str, found: list[Found]) -> dict[str, int]:
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


@cache
def slight_forms(language: str) -> frozenset[str]:
    """The function words of a language as they stand in text: small, with capitals, with ’s."""
    small = function_words(primary(language))
    forms = {*small, *(one.capitalize() for one in small)}
    if primary(language) in ("", "en"):
        forms |= {f"{one}{mark}s" for one in forms for mark in "'’"}
    return frozenset(forms | {one.upper() for one in forms})


def _place(one: Found) -> tuple[int, int]:
    return one[0], -one[1]


def _all_capitals(text: str, start: int) -> bool:
    """Whether the line around ``start`` has another word, and no small letters."""
    left = max(text.rfind("\n", max(0, start - 120), start) + 1, start - 120, 0)
    right = text.find("\n", start, start + 120)
    line = text[left : right if right >= 0 else start + 120].strip()
    return line.isupper() and " " in line


def _is_shouted(text: str, start: int) -> bool:
    """Whether the line around ``start`` (as far as 120 characters) has only capitals."""
    left = max(text.rfind("\n", max(0, start - 120), start) + 1, start - 120, 0)
    right = text.find("\n", start, start + 120)
    line = text[left : right if right >= 0 else start + 120]
    return line.isupper() and sum(map(str.isalpha, line)) > 2 * SHORT_CAPITALS
