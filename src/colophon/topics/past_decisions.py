"""What decided records say of a new text: acceptance, neighbours, associations.

Everything here is counted from lessons alone, so that taking a lesson away takes its
whole influence away.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from math import log, sqrt

import msgspec

MOST_WORDS = 300
"""Words of a text that are compared."""
SEEN = 40
"""Candidates of a text that are remembered as seen."""
RANKED = 20
"""Candidates that are ranked, and concepts of the past beside them."""
SPEAKING = 25
"""Candidates that are asked what was accepted where they were seen."""
LEADING = 15
"""Candidates that count as words of the text, too."""
NEAREST = 50
_NEIGHBOURS_SHOWN = 3
COMMON = 0.1
"""Words in more than this share of the records associate with nothing."""

FEATURES = (
    "acceptance", "accepted", "seen", "acceptance-plain", "near-10", "near-50", "nearest",
    "near-squared", "near-count", "with-concept", "with-concept-most", "with-word",
    "with-word-most", "similarity",
)  # fmt: skip


class TopicLesson(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One decided record: its words, what was offered, what was taken.

    ``words`` counts stems and, as ``@URI``, the leading candidates; ``seen`` are the
    candidates by plain score, best first.  ``labels`` name what was accepted.
    """

    id: str
    words: dict[str, int]
    accepted: list[str]
    rejected: list[str] = []
    seen: list[str] = []
    labels: dict[str, str] = {}


@lru_cache(maxsize=1_000)
def damp_count(times: int) -> float:
    """What a word that stands so many times counts for."""
    return 1 + log(times)


class Past:
    """Decided records, ready to be asked about a text."""

    def __init__(self, lessons: Sequence[TopicLesson]) -> None:
        self.lessons = lessons
        self.accepted = Counter(uri for one in lessons for uri in set(one.accepted))
        self._offered: Counter[str] = Counter()
        self._taken: Counter[str] = Counter()
        for one in lessons:
            taken = set(one.accepted)
            self._offered.update({*one.seen, *one.rejected})
            self._offered.update(one.rejected)  # a rejection weighs twice
            self._taken.update(uri for uri in one.seen if uri in taken)
        self._by_word: dict[str, Counter[str]] = {}
        self._by_concept: dict[str, Counter[str]] = {}

    @cached_property
    def _uses(self) -> Counter[str]:
        uses: Counter[str] = Counter()
        for one in self.lessons:
            uses.update(one.words.keys())
        return uses

    @cached_property
    def _rarity(self) -> dict[str, float]:
        count = len(self.lessons)
        return {word: log(1 + count / uses) for word, uses in self._uses.items()}

    @cached_property
    def _postings(self) -> Mapping[str, list[tuple[int, float]]]:
        postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, one in enumerate(self.lessons):
            for word, weight in self._vector(one.words).items():
                postings[word].append((number, weight))
        return postings

    @cached_property
    def _offers(self) -> Mapping[str, list[int]]:
        offers: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self.lessons):
            for uri in one.seen[:SPEAKING]:
                offers[uri].append(number)
        return offers

    def _vector(self, words: Mapping[str, int]) -> dict[str, float]:
        """tf-idf of unit length."""
        rarity = self._rarity
        vector = {
            word: damp_count(times) * rarity[word]
            for word, times in words.items()
            if word in rarity
        }
        length = sqrt(sum([weight * weight for weight in vector.values()])) or 1.0
        return {word: weight / length for word, weight in vector.items()}

    def nearest(self, words: Mapping[str, int]) -> list[tuple[int, float]]:
        """The most similar lessons by number, with their cosine."""
        similar: dict[int, float] = defaultdict(float)
        postings = self._postings
        for word, weight in self._vector(words).items():
            for number, other in postings[word]:
                similar[number] += weight * other
        return sorted(similar.items(), key=lambda one: (-one[1], one[0]))[:NEAREST]

    def ask(self, words: Mapping[str, int], seen: Sequence[str]) -> "PastAnswer":
        """All that the past says about a text."""
        answer = PastAnswer(self, self.nearest(words))
        for uri in seen[:SPEAKING]:
            total = len(self._offers.get(uri, ()))
            _associate(self._with_concept(uri), total + 2, 1.0, answer.concepts)
        most = len(self.lessons) * COMMON
        for word, times in words.items():
            total = self._uses.get(word, 0)
            if 2 <= total <= most:
                _associate(self._with_word(word), total + 3, damp_count(times), answer.words)
        return answer

    def _with_concept(self, uri: str) -> Counter[str]:
        known = self._by_concept.get(uri)
        if known is None:
            known = self._by_concept[uri] = self._count_numbers(self._offers.get(uri, ()))
        return known

    def _with_word(self, word: str) -> Counter[str]:
        known = self._by_word.get(word)
        if known is None:
            numbers = [number for number, _ in self._postings[word]]
            known = self._by_word[word] = self._count_numbers(numbers)
        return known

    def _count_numbers(self, numbers: Iterable[int]) -> Counter[str]:
        return Counter(uri for number in numbers for uri in set(self.lessons[number].accepted))

    @cached_property
    def rate(self) -> float:
        """The share of what was offered that was accepted."""
        offered = sum(self._offered.values())
        return sum(self._taken.values()) / offered if offered else 0.0

    @cached_property
    def labels(self) -> dict[str, str]:
        """Concept → label of what was accepted."""
        return {uri: label for one in self.lessons for uri, label in one.labels.items()}

    def times_offered(self, uri: str) -> int:
        """How often a concept was offered (a rejection counts twice)."""
        return self._offered[uri]

    def times_taken(self, uri: str) -> int:
        """How often a concept that was offered was accepted."""
        return self._taken[uri]


class _ConceptTally:
    """The sum and the greatest of what speaks for each concept."""

    def __init__(self) -> None:
        self.sum: dict[str, float] = defaultdict(float)
        self.most: dict[str, float] = defaultdict(float)

    def add(self, uri: str, value: float) -> None:
        self.sum[uri] += value
        if value > self.most[uri]:
            self.most[uri] = value


def _associate(given: Counter[str], total: int, weight: float, tally: _ConceptTally) -> None:
    """Let a word or candidate speak for what records with it were given."""
    for uri, times in given.items():
        tally.add(uri, weight * times / total)


class PastAnswer:
    """What the past says about one text."""

    def __init__(self, past: Past, neighbours: list[tuple[int, float]]) -> None:
        self._past = past
        self.neighbours = neighbours
        self.ten, self.fifty, self.square = _ConceptTally(), _ConceptTally(), _ConceptTally()
        self.count: Counter[str] = Counter()
        self.concepts, self.words = _ConceptTally(), _ConceptTally()
        for rank, (number, similarity) in enumerate(neighbours):
            for uri in set(past.lessons[number].accepted):
                if rank < 10:
                    self.ten.add(uri, similarity)
                self.fifty.add(uri, similarity)
                self.square.add(uri, similarity * similarity)
                self.count[uri] += 1

    @property
    def labels(self) -> Mapping[str, str]:
        """Concept → label of what was ever accepted."""
        return self._past.labels

    def concepts_named(self) -> list[str]:
        """The concepts for which the past speaks most, whether the text names them or not."""
        spoken = {
            uri: self.fifty.sum.get(uri, 0.0)
            + 2 * self.concepts.sum.get(uri, 0.0)
            + 0.3 * self.words.sum.get(uri, 0.0)
            for uri in {*self.fifty.sum, *self.concepts.sum, *self.words.sum}
        }
        return sorted(spoken, key=lambda uri: (-spoken[uri], uri))[:RANKED]

    def features(self, uri: str) -> list[float]:
        """One number for each of :data:`FEATURES`."""
        past = self._past
        offered, taken = past.times_offered(uri), past.times_taken(uri)
        return [
            (taken + 0.1) / (offered + 2),
            past.accepted[uri],
            offered,
            taken / (offered or 1),
            self.ten.sum.get(uri, 0.0),
            self.fifty.sum.get(uri, 0.0),
            self.fifty.most.get(uri, 0.0),
            self.square.sum.get(uri, 0.0),
            self.count[uri],
            self.concepts.sum.get(uri, 0.0),
            self.concepts.most.get(uri, 0.0),
            self.words.sum.get(uri, 0.0),
            self.words.most.get(uri, 0.0),
            self.neighbours[0][1] if self.neighbours else 0.0,
        ]

    def witnesses(self, uri: str) -> list[tuple[str, float]]:
        """The records nearest to the text that were given a concept, with similarity."""
        found = []
        for number, similarity in self.neighbours:
            lesson = self._past.lessons[number]
            if uri in lesson.accepted:
                found.append((lesson.id, similarity))
                if len(found) == _NEIGHBOURS_SHOWN:
                    break
        return found
