"""Names in a stretch of a text: runs of words with capitals, and names in one word."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from colophon.languages import every, word_pattern

IsName = Callable[[str], bool | None]
"""True where all of a text is a person's name, None where it may be, False where not"""

_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?\.?")
_CASED = re.compile(r"[A-Za-zÀ-ɏͰ-ԯ]")
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_PLAIN = re.compile(r"(?<![\w.@-])[^\W\d_]{3,}(?![\w@]|[.-]\w)")
_CAPITAL = re.compile(r"(?<!\w)[^\W\d_a-zà-öø-ÿ][^\W\d_]*(?!\w)")
_COLUMN = 3
"""blanks that part two columns"""


@cache
def _particles() -> frozenset[str]:
    return frozenset(every("private.particles"))


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(every("private.honorifics"))


@cache
def _titles() -> frozenset[str]:
    """What stands before a name, shortened or not: in private matters and in bylines."""
    return _honorifics() | frozenset(every("names.honorifics"))


_in_one_word = word_pattern(
    r"[\s:：,，、\d.)）•*·-]*(?P<name>[\u4e00-\u9fff]{2,4}|[가-힣]{2,5}"
    r"|[\u4e00-\u9fff]{1,4}[ぁ-んァ-ヶー]{1,5})"
    r"{private.honorifics_behind}?(?![\u4e00-\u9fffぁ-んァ-ヶー가-힣])"
)
LONG_LINE = 400
"""characters of a line that are looked through"""


class TextLine(NamedTuple):
    """text[start:end] without its line end."""

    start: int
    end: int


class NameHit(NamedTuple):
    """A name at text[start:end]."""

    start: int
    end: int
    sure: bool


class PrivateNames:
    """Names in one text."""

    def __init__(self, text: str, is_name: IsName) -> None:
        self.text = text
        self.is_name = is_name
        starts = [0, *(found.end() for found in re.finditer("\n", text))]
        ends = [*(one - 1 for one in starts[1:]), len(text)]
        self.lines = [TextLine(start, end) for start, end in zip(starts, ends, strict=True)]
        self._starts = starts
        capitals = frozenset(_CAPITAL.findall(text))
        self._small = frozenset(_PLAIN.findall(text)) - capitals

    def line_at(self, place: int) -> int:
        """The number of the line in which a character stands."""
        return bisect_right(self._starts, place) - 1

    def alone(self, start: int, end: int) -> NameHit | None:
        """A name in one word without blanks, as Chinese, Japanese and Korean are written."""
        found = _in_one_word().match(self.text, start, end)
        return NameHit(*found.span("name"), True) if found else None

    def names(self, start: int, end: int, *, single: bool = False) -> Iterator[NameHit]:
        """The names in text[start:end]; ``single``: one word behind a salutation is one too."""
        for first, last in self._runs(start, end):
            found = self._name(first, last, single)
            if found:
                yield found

    def _name(self, start: int, end: int, single: bool) -> NameHit | None:
        """The name in a run of words with capitals, at its end or its beginning."""
        words = [
            (found.start() + start, found.end() + start)
            for found in _WORD.finditer(self.text[start:end])
        ]
        titles = [place for place, one in enumerate(words) if self._plain(*one) in _honorifics()]
        content = [one for place, one in enumerate(words) if place not in titles]
        behind = [one for one in content if titles and one > words[titles[0]]][:4]
        if behind:
            return NameHit(words[titles[0]][0], self._without_stop(*behind[-1]), True)
        if not content:
            return None
        if len(content) == 1:
            return NameHit(*content[0], True) if single else None
        return self._judge_words(content)

    def _judge_words(self, words: Sequence[tuple[int, int]]) -> NameHit | None:
        """The first stretch of some words that is a name, else all of them that may be one."""
        best: NameHit | None = None
        whole = [(0, len(words) - 1)]
        if len(words) > 2 and self._begins_sentence(words[0][0]):
            whole.append((1, len(words) - 1))
        for first, last in _windows(len(words)):
            begin, stop = words[first][0], self._without_stop(*words[last])
            said = self.text[begin:stop]
            judged = self.is_name(" ".join(said.split()))
            if judged:
                return NameHit(begin, stop, True)
            if (
                judged is None
                and best is None
                and (first, last) in whole
                and not self._is_common(said)
            ):
                best = NameHit(begin, stop, False)
        return best

    def _begins_sentence(self, place: int) -> bool:
        """Whether a capital says nothing at this place."""
        before = self.text[max(place - 3, 0) : place].rstrip(" ")
        return not before or before[-1] in "\n.!?:"

    def _without_stop(self, start: int, end: int) -> int:
        """The end of a word, before a full stop that is no abbreviation's."""
        return end - 1 if end - start > 4 and self.text[end - 1] == "." else end

    def _is_common(self, said: str) -> bool:
        """Whether a word of what may be a name also stands in small letters in the text."""
        return any(one.casefold() in self._small for one in _WORD.findall(said))

    def is_shortened(self, stop: int) -> bool:
        """Whether the full stop at a place is that of a title or of an initial: ``Mrs.``, ``A.``"""
        word = _LAST_WORD.search(self.text, max(stop - 24, 0), stop)
        if word is None or not word[0][0].isupper():
            return False
        return len(word[0]) == 1 or word[0].casefold() in _titles()

    def _plain(self, start: int, end: int) -> str:
        return self.text[start:end].casefold().rstrip(".")

    def _runs(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Words with capitals in a row, with particles between them."""
        first = last = -1
        for found in _WORD.finditer(self.text, start, end):
            begin, stop = found.span()
            word = found[0]
            capital = word[0].isupper() or not _CASED.match(word)
            joined = first >= 0 and (self._joins(last, begin) or self._wraps(first, last, begin))
            if first >= 0 and not joined:
                yield first, last
                first = -1
            if capital:
                first = begin if first < 0 else first
                last = stop
            elif first >= 0 and (word.casefold() not in _particles() or not self._leads(stop, end)):
                yield first, last
                first = -1
        if first >= 0:
            yield first, last

    def _leads(self, place: int, end: int) -> bool:
        """Whether a particle leads to a word with a capital, perhaps over another particle."""
        rest = self.text[place : min(end, place + 40)].split()
        return any(one[:1].isupper() for one in rest[:2])

    def _joins(self, last: int, begin: int) -> bool:
        between = self.text[last:begin]
        if between.strip() == "" and "\n" not in between:
            return len(between) < _COLUMN and "\t" not in between
        words = _WORD.findall(between)
        return (
            bool(words)
            and all(one.casefold() in _particles() for one in words)
            and not re.search(r"[^\w\s]|\n", between)
        )

    def _wraps(self, first: int, last: int, begin: int) -> bool:
        """Whether a name that a title begins goes on in the next line."""
        between = self.text[last:begin]
        title = _WORD.match(self.text, first)
        return (
            between.strip() == ""
            and between.count("\n") == 1
            and title is not None
            and self._plain(*title.span()) in _honorifics()
        )

    def names_of(self, line: TextLine) -> list[NameHit]:
        """The names of a line most letters of which are those of names; of others none."""
        if line.end - line.start > LONG_LINE:
            return []
        found = list(self.names(line.start, line.end))
        letters = sum(map(str.isalpha, self.text[line.start : line.end]))
        named = sum(sum(map(str.isalpha, self.text[one.start : one.end])) for one in found)
        return found if letters and named * 2 >= letters else []


def _windows(count: int) -> Iterable[tuple[int, int]]:
    """Stretches of a run of words to be tried as names: the whole, then shorter ones."""
    for length in range(min(count, 5), 1, -1):
        for first in range(count - length + 1):
            yield first, first + length - 1


def shape_only(text: str) -> bool | None:
    """The judgement without knowledge of names: whatever has capitals may be one."""
    words = text.split()
    return None if 2 <= len(words) <= 4 else False
