"""The words in and about candidates, and what the lexicon makes of them.

Words are kept as stretches of the document's tokens, so that what the lexicon says of a
stretch is a difference of two running sums, and no list of words is made to be judged.
"""

import itertools
from collections.abc import Callable, Sequence

import numpy

from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.lexicon import COUNT, PLACES, TOGETHER, WordLexicon
from colophon.describe.reading.lines import ReadingLine

Stretches = dict[str, tuple[Numbers, Numbers]]
"""for each kind of entry, the first token and the one behind the last, by candidate"""

_LONG = 6
"""letters from which the ending of a word is an entry of its own"""


class LineTokens:
    """The tokens of all lines in a row, and behind them what stands for a line that lacks."""

    def __init__(self, lines: Sequence[ReadingLine]) -> None:
        rows = [line.tokens for line in lines]
        self.all = [token for row in rows for _, _, token in row] + ["^", "$", ""]
        ends = numpy.cumsum([0, *map(len, rows)])
        self.first, self.behind = ends[:-1], ends[1:]
        self.none = len(self.all) - 3
        """where the entry for “no line above” stands; behind it “no line below”, “no word”"""
        self._entries: dict[str, list[str | None]] = {}
        self.short = numpy.array([len(word) < _LONG for word in self.all])
        self.starts = numpy.array([start for row in rows for start, _, _ in row], dtype=numpy.intp)
        self.ends = numpy.array([end for row in rows for _, end, _ in row], dtype=numpy.intp)

    def above(self, lines: Numbers) -> tuple[Numbers, Numbers]:
        """The tokens of the lines before these; an entry of its own where there is none."""
        first = numpy.where(lines > 0, self.first[lines - 1], self.none)
        return first, numpy.where(lines > 0, self.behind[lines - 1], self.none + 1)

    def below(self, lines: Numbers) -> tuple[Numbers, Numbers]:
        """The tokens of the lines behind these; an entry of its own where there is none."""
        last = len(self.first) - 1
        after = numpy.minimum(lines + 1, last)
        first = numpy.where(lines < last, self.first[after], self.none + 1)
        return first, numpy.where(lines < last, self.behind[after], self.none + 2)

    def entries(self, letter: str) -> Sequence[str | None]:
        """For each token, what the lexicon lists it by in this kind of entry, if at all."""
        make = _ENTRIES.get(letter)
        if make is None:
            return self.all
        if letter not in self._entries:
            self._entries[letter] = make(self.all)
        return self._entries[letter]


def _endings(known: list[str]) -> list[str | None]:
    return [word[-4:] if len(word) >= _LONG else None for word in known]


def _beginnings(known: list[str]) -> list[str | None]:
    return [word[:4] if len(word) >= _LONG else None for word in known]


def _pairs(known: list[str]) -> list[str | None]:
    return [None, *(f"{one} {other}" for one, other in itertools.pairwise(known))]


_ENTRIES: dict[str, Callable[[list[str]], list[str | None]]] = {
    "s": _endings,
    "t": lambda known: [word[-4:] for word in known],
    "x": _beginnings,
    "q": _pairs,
    "m": lambda known: [*_pairs(known)[1:], None],
}


class Spoken:
    """What stands in and about the candidates of one kind, as stretches of tokens."""

    def __init__(self, tokens: LineTokens, stretches: Stretches) -> None:
        self.tokens = tokens
        self.stretches = stretches

    def words(self, index: int) -> list[str]:
        """The entries of one candidate, each with the letter that tells where it stands."""
        return [
            letter + word
            for letter, (low, high) in self.stretches.items()
            for word in self.tokens.entries(letter)[low[index] : high[index]]
            if word is not None
        ]

    def rows(self) -> list[list[str]]:
        """The entries of every candidate."""
        made: list[list[str]] = [[] for _ in next(iter(self.stretches.values()))[0]]
        for letter, (low, high) in self.stretches.items():
            entries = self.tokens.entries(letter)
            for row, start, end in zip(made, low.tolist(), high.tolist(), strict=True):
                row += [letter + word for word in entries[start:end] if word is not None]
        return made

    def speech(self, lexicon: WordLexicon) -> Numbers:
        """For each candidate, the sums of its words' log-odds: by place, then by field."""
        count = len(next(iter(self.stretches.values()))[0])
        fields = lexicon.speech.shape[1]
        made = numpy.zeros((COUNT, count, fields), dtype=numpy.float32)
        for letters in TOGETHER:
            used = [(at, one) for at, one in enumerate(letters) if one in self.stretches]
            if not used:
                continue
            said = lexicon.heard[letters].of(self.tokens.entries(letters[-1]))
            if letters == "st":  # short words have no ending of their own
                said[self.tokens.short, 0] = 0.0
            sums = numpy.zeros((len(said) + 1, *said.shape[1:]))
            numpy.cumsum(said, axis=0, out=sums[1:])
            for at, letter in used:
                low, high = self.stretches[letter]
                made[PLACES[letter]] += sums[high, at] - sums[low, at]
        return made.transpose(1, 0, 2).reshape(count, COUNT * fields)


class ListedWords:
    """The same of candidates whose words are listed."""

    def __init__(self, listed: list[list[str]]) -> None:
        self.listed = listed

    def words(self, index: int) -> list[str]:
        """The entries of one candidate."""
        return self.listed[index]

    def rows(self) -> list[list[str]]:
        """The entries of every candidate."""
        return self.listed

    def speech(self, lexicon: WordLexicon) -> Numbers:
        """For each candidate, the sums of its words' log-odds: by place, then by field."""
        return lexicon.speak(self.listed)
