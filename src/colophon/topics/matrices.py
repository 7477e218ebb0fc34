"""What decided records say of a text, by sparse matrices: the same as :class:`Past`, for many.

Needs numpy and SciPy, which come with the extra ``learn``.
"""

from array import array
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy
from scipy import sparse

from colophon.topics.past_decisions import (
    COMMON,
    NEAREST,
    RANKED,
    SPEAKING,
    Past,
    PastAnswer,
    TopicLesson,
    damp_count,
)


class MatrixPast(Past):
    """Decided records as matrices: words by records, and words and offers by accepted concepts."""

    def __init__(self, lessons: Sequence[TopicLesson]) -> None:
        super().__init__(lessons)
        self.concepts = sorted(self.accepted)
        self.number = {uri: at for at, uri in enumerate(self.concepts)}

    @cached_property
    def _words(self) -> dict[str, int]:
        return {word: at for at, word in enumerate(self._uses)}

    @cached_property
    def _rarities(self) -> Any:
        uses = numpy.fromiter(self._uses.values(), float, len(self._uses))
        return numpy.log(1 + len(self.lessons) / uses)

    @cached_property
    def _by_record(self) -> Any:
        """Words × records: tf-idf, each record of unit length."""
        columns, rows, times = array("i"), array("i"), array("f")
        numbers = self._words
        for record, one in enumerate(self.lessons):
            columns.extend([numbers[word] for word in one.words])
            rows.extend([record] * len(one.words))
            times.extend([damp_count(count) for count in one.words.values()])
        words, records = numpy.frombuffer(columns, "i4"), numpy.frombuffer(rows, "i4")
        weights = numpy.frombuffer(times, "f4") * self._rarities[words]
        lengths = numpy.sqrt(numpy.bincount(records, weights**2, len(self.lessons)))
        weights = (weights / numpy.maximum(lengths, 1e-9)[records]).astype("f4")
        return sparse.csr_matrix((weights, (words, records)), (len(numbers), len(self.lessons)))

    @cached_property
    def _given(self) -> Any:
        """Records × concepts: which were accepted."""
        pairs = [
            (record, self.number[uri])
            for record, one in enumerate(self.lessons)
            for uri in set(one.accepted)
        ]
        return _ones(pairs, (len(self.lessons), len(self.concepts)))

    @cached_property
    def _with_words(self) -> Any:
        """Words × concepts: how many records have both."""
        held = self._by_record.copy()
        held.data[:] = 1
        return held @ self._given

    @cached_property
    def _offered_numbers(self) -> dict[str, int]:
        return {uri: at for at, uri in enumerate(self._offers)}

    @cached_property
    def _with_offers(self) -> Any:
        """Concepts offered × concepts: how many records have both."""
        pairs = [
            (at, record)
            for uri, at in self._offered_numbers.items()
            for record in self._offers[uri]
        ]
        shape = len(self._offered_numbers), len(self.lessons)
        return _ones(pairs, shape) @ self._given

    def nearest(self, words: Mapping[str, int]) -> list[tuple[int, float]]:
        known = self._words
        asked = [(known[word], damp_count(times)) for word, times in words.items() if word in known]
        if not asked:
            return []
        numbers = numpy.array([number for number, _ in asked])
        weights = numpy.array([times for _, times in asked]) * self._rarities[numbers]
        weights /= numpy.sqrt((weights**2).sum()) or 1.0
        held = self._by_record
        similar = numpy.zeros(len(self.lessons))
        for number, weight in zip(numbers, weights, strict=True):
            low, high = held.indptr[number], held.indptr[number + 1]
            similar[held.indices[low:high]] += weight * held.data[low:high]
        order = _best(similar, NEAREST)
        return [(int(at), float(similar[at])) for at in order]

    def ask(self, words: Mapping[str, int], seen: Sequence[str]) -> PastAnswer:
        most = len(self.lessons) * COMMON
        offered = [(uri, self._offered_numbers.get(uri)) for uri in seen[:SPEAKING]]
        concepts = [(at, 1 / (len(self._offers[uri]) + 2)) for uri, at in offered if at is not None]
        said = [
            (self._words[word], damp_count(times) / (self._uses[word] + 3))
            for word, times in words.items()
            if 2 <= self._uses.get(word, 0) <= most
        ]
        return MatrixAnswer(
            self, self.nearest(words), _RowTally(self, self._with_offers, concepts),
            _RowTally(self, self._with_words, said),
        )  # fmt: skip


class _RowTally:
    """The sum and the greatest of what rows of a matrix say for each concept."""

    def __init__(self, past: MatrixPast, matrix: Any, rows: list[tuple[int, float]]) -> None:
        count = len(past.concepts)
        bounds = [(matrix.indptr[at], matrix.indptr[at + 1], weight) for at, weight in rows]
        parts = [matrix.indices[low:high] for low, high, _ in bounds]
        values = [matrix.data[low:high] * weight for low, high, weight in bounds]
        numbers = numpy.concatenate(parts) if parts else numpy.zeros(0, "i4")
        amounts = numpy.concatenate(values) if values else numpy.zeros(0)
        self.sums = numpy.bincount(numbers, amounts, count)
        greatest = numpy.zeros(count)
        numpy.maximum.at(greatest, numbers, amounts)
        self.sum = _Values(past.number, self.sums)
        self.most = _Values(past.number, greatest)


class _Values:
    """Numbers by concept."""

    def __init__(self, numbers: Mapping[str, int], values: Any) -> None:
        self._numbers = numbers
        self._values = values

    def get(self, uri: str, default: float) -> float:
        """The number of a concept, or ``default`` where none has it."""
        at = self._numbers.get(uri)
        return default if at is None else float(self._values[at])


class MatrixAnswer(PastAnswer):
    """What the past says about one text, its associations as arrays."""

    def __init__(
        self,
        past: MatrixPast,
        neighbours: list[tuple[int, float]],
        concepts: _RowTally,
        words: _RowTally,
    ) -> None:
        super().__init__(past, neighbours)
        self.concepts = concepts  # type: ignore[assignment]
        self.words = words  # type: ignore[assignment]
        self._matrices = past

    def concepts_named(self) -> list[str]:
        past = self._matrices
        spoken = 2 * self.concepts.sums + 0.3 * self.words.sums  # type: ignore[attr-defined]
        for uri, weight in self.fifty.sum.items():
            spoken[past.number[uri]] += weight
        return [past.concepts[at] for at in _best(spoken, RANKED)]


def _best(values: Any, most: int) -> Any:
    """Where the greatest of some numbers above 0 stand, the first one of equals first."""
    found = numpy.flatnonzero(values > 0)
    if len(found) > most:
        least = numpy.partition(values[found], -most)[-most]
        found = found[values[found] >= least]
    return found[numpy.lexsort((found, -values[found]))][:most]


def _ones(pairs: list[tuple[int, int]], shape: tuple[int, int]) -> Any:
    rows = numpy.array([one for one, _ in pairs], "i4")
    columns = numpy.array([other for _, other in pairs], "i4")
    return sparse.csr_matrix((numpy.ones(len(pairs), "f4"), (rows, columns)), shape)
