"""How a title is set: in capitals, in the capitals of titles, or as sentences are."""

import re
from collections.abc import Iterator
from functools import cached_property

import msgspec

from colophon.describe._rules import capitals as words
from colophon.describe.wording.known_words import is_function_word

WORD = re.compile(r"[^\W\d_](?:\d?[^\W\d_]+|\d(?![\d\w]))*")
"""a word of letters, with single digits that a reading machine put among them"""
SHOUTED = 0.8
"""share of capitals among the letters from which a title is one in capitals"""
TITLE_CASE = 0.75
"""share of capitalised words, the small ones apart, from which capitals are a habit of titles"""
EMPHATIC = 5
"""letters beyond which a word in capitals among small ones is emphasis, no acronym"""


class TitleWord(msgspec.Struct, frozen=True):
    """A word of a title: how it is printed, and what stands around it."""

    word: str
    start: int
    before: str
    after: str
    first: bool


class Style:
    """How a title is set: in capitals, in the capitals of titles, or as sentences are."""

    def __init__(self, text: str, tongue: str, early: bool = False) -> None:
        self.text = text
        self.tongue = tongue
        self.early = early
        letters = [one for one in text if one.isalpha() and one.upper() != one.lower()]
        upper = sum(one.isupper() for one in letters)
        self.shouted = upper > 1 and upper >= SHOUTED * len(letters)

    @cached_property
    def places(self) -> tuple[TitleWord, ...]:
        """The words in order."""
        return tuple(self._places())

    def _places(self) -> Iterator[TitleWord]:
        for number, found in enumerate(WORD.finditer(self.text)):
            start, end = found.span()
            before, after = self.text[max(start - 2, 0) : start], self.text[end : end + 2]
            yield TitleWord(found.group(), start, before, after, number == 0)

    @cached_property
    def titled(self) -> bool:
        """Whether words have capitals because they stand in a title."""
        content = [
            one.word for one in self.places
            if not one.first and not one.before.endswith("-") and self._is_content(one)
        ]  # fmt: skip
        capitals = sum(one[:1].isupper() for one in content)
        least = 1 if self.tongue == "en" else 2
        if self.early or any(one.isupper() and len(one) > EMPHATIC for one in content):
            return True
        return len(content) >= least and capitals >= TITLE_CASE * len(content)

    def _is_content(self, place: TitleWord) -> bool:
        return len(place.word) > 2 and not is_function_word(place.word, self.tongue)

    def is_meant(self, place: TitleWord) -> bool:
        """Whether a capital says something: small words with a meaning stand before it.

        English titles have capitals for emphasis anywhere.
        """
        if self.tongue == "en" or self.habitual(place):
            return False
        before = self.places[: self.places.index(place)]
        return any(one.word.islower() and self._is_content(one) for one in before)

    def habitual(self, place: TitleWord) -> bool:
        """Whether a word may have its capital from its place or the setting alone."""
        return place.first or self.shouted or self.titled or place.word.isupper()

    def name_follows(self, place: TitleWord) -> bool:
        """Whether a hyphen or a capital goes on behind a word, as in the name of a saint."""
        return bool(re.match(r"[- ][A-ZÀ-ÖØ-Þ]", self.text[place.start + len(place.word) :]))

    def in_run(self, place: TitleWord) -> bool:
        """Whether the word before or behind is set in capitals too, and no acronym."""
        at = self.places.index(place)
        beside = self.places[max(at - 1, 0) : at] + self.places[at + 1 : at + 2]
        return any(
            len(one.word) > 1 and one.word.isupper() and one.word not in words.ACRONYMS
            for one in beside
        )
