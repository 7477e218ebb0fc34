"""Labels whose words stand near each other in a text, but not side by side."""

from bisect import bisect_left
from collections.abc import Iterator

from colophon.vocabulary._lookup import BARRIER, SENTENCE_END, StoredTrie

OPENING = 400
"""Words at the beginning of a text in which scattered labels are looked for."""
_REACH = 6
_PAUSE = 4
"""Words that a comma counts for."""
_SCATTERED_WORDS = 4


class Scattered:
    """Labels of which all words stand within a few words of each other, in any order."""

    def __init__(self, trie: StoredTrie, numbers: list[int]) -> None:
        self._trie = trie
        self._at: dict[int, list[int]] = {}
        self._word: dict[int, int] = {}
        place = 0
        for word, number in enumerate(numbers):
            if number >= SENTENCE_END:
                place += _PAUSE if number == BARRIER else _REACH + 1
                continue
            place += 1
            if number > 0:
                self._at.setdefault(number, []).append(place)
                self._word[place] = word

    def nodes(self) -> Iterator[tuple[int, int, int]]:
        """Node, first and last word of the label's closest occurrence."""
        words = self._at.keys()
        ends = self._trie.ends
        waiting: list[tuple[int, tuple[int, ...]]] = [
            (self._trie.root[word], (word,)) for word in words & self._trie.root.keys()
        ]
        while waiting:
            node, path = waiting.pop()
            if len(path) > 1:
                near = self._closest(path)
                if near is None:
                    continue  # nor can a longer label stand closer
                if ends[node] != ends[node + 1]:
                    yield node, self._word[near[0]], self._word[near[1]]
            if len(path) < _SCATTERED_WORDS:
                kids = self._trie.children(node)
                waiting += [(kids[word], (*path, word)) for word in kids.keys() & words]

    def _closest(self, path: tuple[int, ...]) -> tuple[int, int] | None:
        best: tuple[int, int] | None = None
        rarest = min(path, key=lambda word: len(self._at[word]))
        for place in self._at[rarest]:
            first = last = place
            for word in path:
                near = self._nearest(word, place)
                first, last = min(first, near), max(last, near)
            if last - first <= _REACH and (best is None or last - first < best[1] - best[0]):
                best = first, last
        return best

    def _nearest(self, word: int, place: int) -> int:
        places = self._at[word]
        after = bisect_left(places, place)
        return min(places[max(after - 1, 0) : after + 1], key=lambda one: abs(one - place))
