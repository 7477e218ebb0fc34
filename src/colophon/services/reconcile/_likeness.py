"""How like a label is to a name that somebody wrote: for reconciling, bounded and linear."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from colophon.vocabulary.words import fold

LONGEST = 200
"""Characters of a name or label that are compared."""
_MOST_WORDS = 30
_WORD = re.compile(r"[^\W_]+")
_QUALIFIER = re.compile(r"\s*\([^()]*\)\s*$")

EXACT = 1.0
FOLDED = 0.99
SAME_WORDS = 0.95
REORDERED = 0.9
UNQUALIFIED = 0.88
_BELOW = 0.86


class ComparedName:
    """A name made ready for comparing: folded, and as words."""

    __slots__ = ("bare", "folded", "sorted", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = " ".join(text[:LONGEST].split())
        self.folded = fold(self.text)
        self.words = _words(self.folded)
        self.sorted = sorted(self.words)
        self.bare = _words(_QUALIFIER.sub("", self.folded))


def _words(folded: str) -> list[str]:
    # an apostrophe or a full stop inside parts no word: Workers' and Workers, U.S. and US
    return _WORD.findall(re.sub(r"['’.](?=\w)|(?<=\w)['’]", "", folded))[:_MOST_WORDS]


@lru_cache(maxsize=20_000)
def name_of(text: str) -> ComparedName:
    """The :class:`ComparedName` of a label; kept, as batches ask for the same ones."""
    return ComparedName(text)


def likeness(wanted: ComparedName, label: ComparedName) -> float:
    """From 0 to 1: the same, folded the same, the same words, or how much of them.

    Only the first two can be a certain match; what merely resembles stays below 0.86.
    """
    if wanted.text == label.text:
        return EXACT
    if not wanted.folded or not label.folded:
        return 0.0
    if wanted.folded == label.folded:
        return FOLDED
    if wanted.words and wanted.words == label.words:
        return SAME_WORDS
    if wanted.words and wanted.sorted == label.sorted:
        return REORDERED
    if wanted.bare and wanted.bare == label.bare:
        return UNQUALIFIED
    return _BELOW * max(
        _score_beginning(wanted, label), _overlap(wanted, label), _near(wanted.folded, label.folded)
    )


def _score_beginning(wanted: ComparedName, label: ComparedName) -> float:
    """One begins with the other: the longer the common part, the better."""
    short, long = sorted((wanted.folded, label.folded), key=len)
    if not long.startswith(short):
        return 0.0
    return 0.5 + 0.5 * len(short) / len(long)


def _overlap(wanted: ComparedName, label: ComparedName) -> float:
    """Dice's share of common words, by letters, a misspelt word counting for less."""
    mine, theirs = set(wanted.words), set(label.words)
    letters = sum(map(len, mine)) + sum(map(len, theirs))
    if not letters:
        return 0.0
    common = 2.0 * sum(map(len, mine & theirs))
    left = theirs - mine
    for word in mine - theirs:
        # a slip of the pen is rarely in the first letter, and looking there alone is fast
        alike = [other for other in left if other[0] == word[0]]
        best = max(alike, key=lambda other: _near(word, other), default="")
        near = _near(word, best) if best else 0.0
        if near:
            common += near * (len(word) + len(best)) * 0.9
            left.discard(best)
    return common / letters


@lru_cache(maxsize=50_000)
def _near(one: str, other: str) -> float:
    """1 less the share of letters to be changed; 0 where that is more than a quarter."""
    longest = max(len(one), len(other))
    most = min(longest // 4, 8)
    if abs(len(one) - len(other)) > most:
        return 0.0
    edits = OSA.distance(one, other, score_cutoff=most)
    return 0.0 if edits > most else 1 - edits / longest
