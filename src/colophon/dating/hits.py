"""A production of the grammar that matched tokens: its parts as text, numbers and places."""

import re
from functools import cached_property

from colophon.dating import roman
from colophon.dating.found import FoundDate
from colophon.dating.tokens import FIGURES, DateTokens

_DIGITS = {figure: value for value, figure in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "元": 1,
}
_TENS = {"十": 10, "廿": 20, "卅": 30}
PIVOT = 50
"""years of two figures from here on are of the twentieth century, others may be of the next"""


class DateHit:
    """What a production found among tokens.

    ``whole`` says that the text is a date and nothing else, so that more is believed.
    """

    def __init__(self, tokens: DateTokens, match: re.Match[str], *, whole: bool = False) -> None:
        self.tokens = tokens
        self.match = match
        self.whole = whole

    def has(self, part: str) -> bool:
        """Whether this part of the production is there."""
        return self.match.re.groupindex.get(part, 0) > 0 and self.match[part] is not None

    def text(self, part: str) -> str:
        """The folded text of a part."""
        start, end = self.match.span(part)
        return self.tokens.text[self.tokens.spans[start][0] : self.tokens.spans[end - 1][1]]

    def values(self, part: str, kind: str) -> tuple[int, ...]:
        """What the word of a part stands for as a kind; several where languages differ."""
        return self.tokens.values(self.match.start(part), kind)

    def is_any(self, part: str, kind: str) -> bool:
        """Whether a word of a part can be of this kind."""
        return any(self.tokens.values(index, kind) for index in range(*self.match.span(part)))

    def number(self, part: str) -> int:
        """The number that a part is: figures, Chinese figures, Roman numerals; 0 if none."""
        return number_of(self.text(part))

    @cached_property
    def start(self) -> int:
        """Where it starts in the folded text."""
        return self.tokens.spans[self.match.start()][0]

    def make_found(
        self, edtf: str, kind: str, rule: str = "", *, ambiguous: bool = False
    ) -> FoundDate:
        """The date that it stands for, without the punctuation behind it."""
        end = self.tokens.spans[self.match.end() - 1][1]
        while end > self.start + 1 and self.tokens.text[end - 1] in " .,;:'\n":
            end -= 1
        return FoundDate(
            start=self.start, end=end, edtf=edtf, kind=kind, rule=rule, ambiguous=ambiguous
        )


def number_of(text: str) -> int:
    """The number that folded text is; 0 if it is none."""
    if text.isdecimal():
        return int(text)
    if text and all(figure in FIGURES for figure in text):
        return _chinese(text)
    letters = roman.letters(text)
    return (roman.number(letters) or 0) if letters else 0


def _chinese(text: str) -> int:
    """一九六九 figure by figure, 四十四 by tens, 元 the first year of an era."""
    if not any(figure in text for figure in "十百千廿卅"):
        return int("".join(str(_DIGITS.get(figure, 0)) for figure in text))
    total, pending = 0, 0
    for figure in text:
        if figure in _DIGITS:
            pending = _DIGITS[figure]
        elif figure in "百千":
            total, pending = total + max(pending, 1) * (100 if figure == "百" else 1000), 0
        else:
            total, pending = total + (max(pending, 1) * 10 if figure == "十" else _TENS[figure]), 0
    return total + pending


def centuries(short: int) -> tuple[int, ...]:
    """The years that two figures can mean, as far as this program goes."""
    return (1900 + short,) if short >= PIVOT else (1900 + short, 2000 + short)
