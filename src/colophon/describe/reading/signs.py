"""The characters of a document's head and tail as rows of numbers: counts of any stretch.

What is asked of hundreds of stretches (capitals, words, small words, what stands on
either side) is counted once along the text and read off at both ends of each.
"""

from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache

import numpy

from colophon.describe.names.given_names import GIVEN
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.vocabulary import AND, STOPWORDS
from colophon.languages import every
from colophon.model.folding import fold_word

_PLANE = 0x10000
"""code points looked up in a table; those behind are letters of rare scripts, or pictures"""
_TESTS: dict[str, Callable[[str], bool]] = {
    "upper": str.isupper, "lower": str.islower, "alpha": str.isalpha, "digit": str.isdigit,
    "space": str.isspace,
}  # fmt: skip
_ENDED = 6
"""letters from which the ending of a word tells of a body"""
_BEGUN = range(4, 10)
"""letters of the beginnings that tell of a body"""
QUOTES = '"“„«「『'
_CASES = (("lower", 1.0), ("upper", 2.0))
_EDGES = ".,;:'\"“”„«»()[]!?"


@lru_cache(maxsize=1)
def _body_words() -> tuple[frozenset[str], frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Whole words; beginnings; endings of compounds; endings of names without blanks."""
    return (
        frozenset(map(fold_word, (*every("bodies.words"), *every("bodies.whole")))),
        frozenset(map(fold_word, every("bodies.stems"))),
        tuple(map(fold_word, every("bodies.compounds"))),
        every("bodies.behind"),
    )


@lru_cache(maxsize=20_000)
def _is_body_word(word: str) -> bool:
    known, begun, endings, unparted = _body_words()
    return (
        word in known
        or (len(word) > _ENDED and word.endswith(endings))
        or word.endswith(unparted)
        or any(word[:length] in begun for length in _BEGUN)
    )


@lru_cache(maxsize=1)
def _tables() -> dict[str, Numbers]:
    """For each test, whether each code point of the first plane meets it."""
    signs = [chr(code) for code in range(_PLANE)]
    return {
        name: numpy.fromiter(map(test, signs), dtype=bool, count=_PLANE)
        for name, test in _TESTS.items()
    }


class Signs:
    """Counts over the text of two stretches, the head and the tail of a document."""

    def __init__(
        self, text: str, folded: Sequence[str], stretches: Sequence[tuple[int, int]]
    ) -> None:
        head = stretches[0] if stretches else (0, 0)
        tail = stretches[1] if len(stretches) > 1 else (head[1], head[1])
        self._cut, self._shift = tail[0], tail[0] - head[1]
        looked = text[: head[1]] + text[tail[0] : tail[1]]
        self.folded = text[: head[0]] + "".join(folded)
        self.codes = numpy.frombuffer(
            looked.encode("utf-32-le", "surrogatepass"), dtype=numpy.uint32
        ).astype(numpy.intp)
        self.size = len(looked)
        low = numpy.minimum(self.codes, _PLANE - 1)
        self.is_ = {name: table[low] for name, table in _tables().items()}
        self.is_["alpha"] |= self.codes >= _PLANE
        space = self.is_["space"]
        self.begins = ~space & numpy.concatenate([[True], space[:-1]])
        self._sums: dict[str, Numbers] = {}
        self._looked = looked
        positions = numpy.arange(self.size)
        # for each place: the last sign up to it that is no blank, or -1
        self.last_sign = numpy.maximum.accumulate(numpy.where(space, -1, positions))
        # the first one from it on that is no blank, or the end
        ahead = numpy.where(space, self.size, positions)[::-1]
        self.next_sign = numpy.append(numpy.minimum.accumulate(ahead)[::-1], self.size)
        self.codes_and_end = numpy.append(self.codes, 0)
        # the beginning of the word it lies in or behind
        self.word_start = numpy.maximum.accumulate(numpy.where(self.begins, positions, 0))

    def at(self, offsets: Numbers) -> Numbers:
        """Where offsets of the document stand in what is counted."""
        moved = numpy.where(offsets >= self._cut, offsets - self._shift, offsets)
        return moved.clip(0, self.size)

    def counts(self, name: str, starts: Numbers, ends: Numbers) -> Numbers:
        """How many signs of a kind stand in stretches (of what is counted)."""
        sums = self._sums.get(name)
        if sums is None:
            sums = self._sums[name] = in_running_text(_MAKERS[name](self))
        return sums[ends] - sums[starts]

    def words(self, starts: Numbers, ends: Numbers) -> Numbers:
        """How many words, parted by blanks, stand in stretches that begin with one."""
        return self.counts("begins", numpy.minimum(starts + 1, ends), ends) + 1

    def word_at(self, offsets: Numbers) -> Numbers:
        """The number of the word in which an offset lies."""
        return (
            self.counts("begins", numpy.zeros_like(offsets), (offsets + 1).clip(0, self.size)) - 1
        )

    def case(self, offsets: Numbers) -> Numbers:
        """1 for a small letter, 2 for a capital, 3 for any other sign."""
        made = numpy.full(len(offsets), 3.0)
        places = offsets.clip(0, max(self.size - 1, 0))
        for name, value in _CASES:
            made[self.is_[name][places]] = value
        return made

    @cached_property
    def spelt(self) -> list[str]:
        """The words, parted by blanks, folded, without the punctuation at their edges."""
        space = self.is_["space"]
        ends = numpy.flatnonzero(~space & numpy.concatenate([space[1:], [True]])) + 1
        starts = numpy.flatnonzero(self.begins)
        folded = self.folded
        return [
            folded[start:end].strip(_EDGES)
            for start, end in zip(starts.tolist(), ends.tolist(), strict=True)
        ]

    @cached_property
    def small(self) -> Numbers:
        """Which words are small ones, found in every text."""
        return numpy.array([word in STOPWORDS for word in self.spelt] or [False])

    @cached_property
    def given(self) -> Numbers:
        """Which words are known forenames."""
        return numpy.array([word in GIVEN for word in self.spelt] or [False])

    @cached_property
    def bodies(self) -> Numbers:
        """Which words make a name that of a body: ``committee``, ``-verein``."""
        return numpy.array([_is_body_word(word) for word in self.spelt] or [False])

    @cached_property
    def single(self) -> Numbers:
        """Which words are of one letter: initials."""
        return numpy.array([len(word) == 1 for word in self.spelt] or [False])

    @cached_property
    def joints(self) -> tuple[Numbers, Numbers]:
        """Where words that join two names start and end."""
        found = [match.span() for match in AND.finditer(self._looked)]
        made = numpy.array([*found, (self.size + 1, self.size + 1)])
        return made[:, 0], made[:, 1]


def in_running_text(signs: Numbers) -> Numbers:
    sums = numpy.zeros(len(signs) + 1, dtype=numpy.int32)
    numpy.cumsum(signs, out=sums[1:])
    return sums


def _any_of(signs: str) -> Callable[[Signs], Numbers]:
    codes = [ord(one) for one in signs]

    def make(text: Signs) -> Numbers:
        found: Numbers = text.codes == codes[0]
        for code in codes[1:]:
            found |= text.codes == code
        return found

    return make


def _ends_sentence(text: Signs) -> Numbers:
    stops = _any_of(".!?")(text)
    stops[:-1] &= text.codes[1:] == ord(" ")
    return stops


def _copyright(text: Signs) -> Numbers:
    found: Numbers = text.codes == ord("©")
    at = text.folded.find("(c)")
    while at >= 0:
        found[at + 2] = True
        at = text.folded.find("(c)", at + 1)
    return found


_MAKERS: dict[str, Callable[[Signs], Numbers]] = {
    "upper": lambda text: text.is_["upper"],
    "alpha": lambda text: text.is_["alpha"],
    "digit": lambda text: text.is_["digit"],
    "begins": lambda text: text.begins,
    "capital words": lambda text: text.begins & text.is_["upper"],
    "line ends": _any_of("\n"),
    "colons": _any_of(":"),
    "partings": _any_of(",;.|·•"),
    "stops": _ends_sentence,
    "copyright": _copyright,
}
