"""Finding a model's quote in the text that it was shown: as it is, folded, or nearly.

Nearly is a small edit distance, for models correct what OCR misread; figures have to be
the same.  https://rapidfuzz.github.io/RapidFuzz/
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from colophon.describe.suggesting.request import Span
from colophon.model.folding import fold
from colophon.privacy.private_words import PrivateSpans

LONGEST = 600
"""characters of a quote that is looked for"""
SHORTEST_NEARLY = 12
"""characters from which a quote may differ from the text"""
LETTERS_EACH = 12
"""characters of a quote for each letter in which it may differ"""
MOST_LETTERS = 6

_RUN = re.compile(r"\S+")
_MARKS = re.compile(r"^[\s\"“”„«»‘’'…]+|[\s\"“”„«»‘’'…]+$|^(?:\.\.\.|…)|(?:\.\.\.|…)$")
_NUMBER = re.compile(r"\d+")
_WITHOUT_BLANKS = "\u2e80"
"""the first of the characters of scripts that do not part words"""


class QuotePlace(msgspec.Struct, frozen=True):
    """text[start:end] is what was quoted; ``letters`` is the edit distance of the folded
    words, ``exact`` whether they stand there as they were given."""

    start: int
    end: int
    exact: bool = True
    letters: int = 0


class _FoldedStretch:
    """One stretch of the text, folded, every run of white space one blank."""

    def __init__(self, text: str, span: Span) -> None:
        self.start, self.end = span
        folded = fold(text[self.start : self.end])
        self._words: list[int] = []
        self._places: list[int] = []
        parts: list[str] = []
        at = 0
        for run in _RUN.finditer(folded):
            self._words.append(at)
            self._places.append(self.start + run.start())
            parts.append(run.group())
            at += len(run.group()) + 1
        self.words = " ".join(parts)

    def place(self, index: int) -> int:
        """Where in the document a character of :attr:`words` stands."""
        number = bisect_right(self._words, index) - 1
        return self._places[number] + index - self._words[number]

    def span(self, start: int, end: int) -> Span:
        return self.place(start), self.place(end - 1) + 1


class Quotable:
    """A text as a model was shown it: quotes are found in its stretches, not in what of
    them was hidden."""

    def __init__(self, text: str, stretches: Sequence[Span], hidden: Iterable[Span] = ()) -> None:
        self._text = text
        self._spans = stretches
        self._hidden = PrivateSpans(hidden)
        self._stretches = [_FoldedStretch(text, span) for span in stretches]

    def find(self, quote: str) -> QuotePlace | None:
        """Where it stands, or None."""
        said = _MARKS.sub("", _MARKS.sub("", quote.strip()))
        if not 1 < len(said) <= LONGEST:
            return None
        folded = " ".join(fold(said).split())
        if not folded:
            return None
        for places in (self._exactly(said), self._find_folded(folded), self._nearly(folded)):
            for one in places:
                if not self._hidden.overlap(one.start, one.end):
                    return one
        return None

    def within(self, place: QuotePlace) -> "Quotable":
        """The words of one place alone, among which a value is looked for."""
        return Quotable(self._text, [(place.start, place.end)])

    def _exactly(self, said: str) -> Iterator[QuotePlace]:
        for start, end in self._spans:
            at = self._text.find(said, start, end)
            while at >= 0:
                if _whole(self._text, at, at + len(said)):
                    yield QuotePlace(at, at + len(said))
                at = self._text.find(said, at + 1, end)

    def _find_folded(self, said: str) -> Iterator[QuotePlace]:
        for one in self._stretches:
            at = one.words.find(said)
            while at >= 0:
                if _whole(one.words, at, at + len(said)):
                    yield QuotePlace(*one.span(at, at + len(said)), exact=False)
                at = one.words.find(said, at + 1)

    def _nearly(self, said: str) -> Iterator[QuotePlace]:
        if len(said) < SHORTEST_NEARLY:
            return
        most = min(MOST_LETTERS, len(said) // LETTERS_EACH)
        for one in self._stretches:
            if len(one.words) < len(said):
                continue
            # a window of the quote's length may miss as many letters at its ends
            floor = 100 * (1 - 2.5 * most / len(said))
            found = fuzz.partial_ratio_alignment(said, one.words, score_cutoff=floor)
            if found is None:
                continue
            start = max(0, found.dest_start - most - 1)
            end = min(len(one.words), found.dest_end + most + 1)
            aligned = _align_words(said, one.words, start, end, most)
            if aligned is not None:
                first, last, letters = aligned
                yield QuotePlace(*one.span(first, last), exact=False, letters=letters)


def _align_words(
    said: str, text: str, start: int, end: int, most: int
) -> tuple[int, int, int] | None:
    """The words of text[start:end] that are meant, and in how many letters they differ."""
    edits = Levenshtein.editops(said, text[start:end])
    inserted = [one.dest_pos for one in edits if one.tag == "insert"]
    first, last = 0, end - start
    while inserted and inserted[0] == first:
        first += 1
        inserted.pop(0)
    while inserted and inserted[-1] == last - 1:
        last -= 1
        inserted.pop()
    first, last = _widen_span(text, start + first, start + last)
    if first >= last:
        return None
    letters = Levenshtein.distance(said, text[first:last], score_cutoff=most)
    same = _NUMBER.findall(said) == _NUMBER.findall(text[first:last])
    return (first, last, letters) if letters <= most and same else None


def _widen_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The same without blanks at its ends and without half words."""
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    while start < end and _cut(text, start):
        start -= 1
    while start < end and _cut(text, end):
        end += 1
    return start, end


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no word is cut at either end."""
    return not _cut(text, start) and not _cut(text, end)


def _cut(text: str, at: int) -> bool:
    """Whether an end at this place cuts a word; scripts without blanks have none to cut."""
    if not 0 < at < len(text):
        return False
    before, behind = text[at - 1], text[at]
    return before.isalnum() and behind.isalnum() and min(before, behind) < _WITHOUT_BLANKS
