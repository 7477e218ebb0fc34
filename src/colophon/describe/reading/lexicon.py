"""The lexicon: words about a candidate → how much they speak for each field, by place."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import numpy

from colophon.describe.reading.hints import Numbers

PLACES = {
    **dict.fromkeys("wsxfl", 0),  # in the stretch itself
    **dict.fromkeys("ptaqcPke", 1),  # before it
    **dict.fromkeys("nmNr", 2),  # behind it
    **dict.fromkeys("uUdD", 3),  # on the lines above and below
}
"""the first letter of an entry says where the word stands"""
COUNT = 4
TOGETHER = ("wflpacPnNuUdD", "st", "x", "q", "m")
"""the letters of entries that are made of the same stretch of a word: all of it, its end …"""


class Heard:
    """What the words say that stand in entries of some letters, side by side.

    One look-up a word finds what it says in each of its places.
    """

    def __init__(self, lexicon: "WordLexicon", letters: str) -> None:
        self.numbers: dict[str, int] = {}
        rows: list[int] = []
        columns: list[int] = []
        of: list[int] = []
        for word, number in lexicon.known.items():
            column = letters.find(word[:1])
            if column >= 0:
                rows.append(self.numbers.setdefault(word[1:], len(self.numbers)))
                columns.append(column)
                of.append(number)
        fields = lexicon.speech.shape[1]
        # behind the words a row of zeros, for those that are not known
        made = numpy.zeros((len(self.numbers) + 1, len(letters), fields), dtype=numpy.float32)
        made[rows, columns] = lexicon.speech[of]
        self.speech = made

    def of(self, words: Iterable[str | None]) -> Numbers:
        """For each word, the log-odds by letter and field."""
        get = self.numbers.get
        unknown = len(self.numbers)
        return self.speech.take([get(word, unknown) for word in words], axis=0)  # type: ignore[arg-type]


class WordLexicon:
    """Words by number, and for each the log-odds of the fields."""

    def __init__(self, known: Mapping[str, int], speech: Numbers) -> None:
        self.known = known
        self.speech = speech

    @cached_property
    def heard(self) -> dict[str, "Heard"]:
        """What the words say, by the kinds of entries that are made of the same words."""
        return {letters: Heard(self, letters) for letters in TOGETHER}

    def speak(self, rows: Sequence[Sequence[str]]) -> Numbers:
        """For each candidate, the sums of its words' log-odds: by place, then by field."""
        fields = self.speech.shape[1]
        made = numpy.zeros((len(rows), COUNT, fields), dtype=numpy.float32)
        indices: list[int] = []
        cells: list[int] = []
        for index, row in enumerate(rows):
            base = index * COUNT
            for word in row:
                at = self.known.get(word)
                if at is not None:
                    indices.append(at)
                    cells.append(base + PLACES[word[0]])
        if indices:
            flat = made.reshape(-1, fields)
            numpy.add.at(flat, numpy.array(cells), self.speech[numpy.array(indices)])
        return made.reshape(len(rows), COUNT * fields)
