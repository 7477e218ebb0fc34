"""Folded text as a string of signs, one a token: what the grammar of dates reads.

Signs: a digit-run of one or two figures is ``d``, a year of print (1400–2099) ``y``, eight
figures ``z``, four others ``v``, a year in Arabic figures that the common calendar
cannot mean ``a``, others ``n``; 年, 月, 日 stand for themselves and ``k`` for a Chinese figure;
white space is a blank, an empty line or
the gap between columns ``¶``; punctuation stands for itself; words have the
signs of :mod:`colophon.dating.lexicon`.
"""

import re

from colophon.dating.lexicon import DateLexicon, Meaning, in_language, lexicon, sign

FIGURES = "〇零一二三四五六七八九十百千廿卅元"
_KOREAN = {"년": "年", "월": "月", "일": "日"}
_TOKEN = re.compile(
    r"(?P<number>\d+)|(?P<han>[〇一-鿿])"
    # marks that Indian and Thai letters bear are no letters to Python
    r"|(?P<word>(?:[^\W\d_]|(?!\d)[\u0900-\u0dff\u0e31-\u0e4e])+)"
    r"|(?P<gap>\s+)|(?P<sign>.)"
)


class DateTokens:
    """The tokens of text[start:end]: ``signs`` has a character for each of ``spans``.

    A word that ``language`` (BCP 47 or empty) has is read as a word of it alone.
    """

    def __init__(
        self, text: str, start: int = 0, end: int | None = None, language: str = ""
    ) -> None:
        self.text = text
        self.language = language.split("-")[0]
        self.spans: list[tuple[int, int]] = []
        self._known: dict[int, tuple[Meaning, ...]] = {}
        signs: list[str] = []
        last = start
        book = lexicon()
        for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
            if match.start() < last:
                continue  # inside a phrase
            last = match.end()
            kind = match.lastgroup
            if kind == "number" and match.group() not in book.phrases:
                signs.append(_number(match.group()))
            elif kind == "gap":
                signs.append(_gap(match.group()))
            elif kind == "sign":
                signs.append(match.group())
            else:
                last, found = self._word(match, book)
                signs.append(found)
            self.spans.append((match.start(), last))
        self.signs = "".join(signs)

    def _word(self, match: re.Match[str], book: DateLexicon) -> tuple[int, str]:
        """Where a word, or the phrase that it begins, ends, and its sign."""
        word = match.group()
        for phrase, meanings in book.phrases.get(word, ()):
            whole = phrase.match(self.text, match.start())
            if whole:
                return whole.end(), self._sign(meanings)
        meanings = book.meanings(word)
        if meanings:
            return match.end(), self._sign(meanings)
        if match.lastgroup == "number":
            return match.end(), _number(word)
        if match.lastgroup == "han":
            return match.end(), "k" if word in FIGURES else word if word in "年月日" else "x"
        return match.end(), _KOREAN.get(word, "x")

    def _sign(self, meanings: tuple[Meaning, ...]) -> str:
        if self.language:
            meanings = in_language(meanings, self.language)
        self._known[len(self.spans)] = meanings
        return sign(meanings)

    def word(self, index: int) -> str:
        """The folded text of a token."""
        start, end = self.spans[index]
        return self.text[start:end]

    def values(self, index: int, kind: str) -> tuple[int, ...]:
        """What a token stands for as a kind of word, each value once."""
        known = self._known.get(index, ())
        return tuple(dict.fromkeys(one.value for one in known if one.kind == kind))

    def languages(self, index: int, kind: str) -> frozenset[str]:
        """The languages in which a token is a kind of word."""
        return frozenset(one.language for one in self._known.get(index, ()) if one.kind == kind)


_COLUMNS = 5
"""blanks from which on two words of a line stand in two columns"""


def _gap(blanks: str) -> str:
    lines = blanks.count("\n")
    return "¶" if lines > 1 or (not lines and len(blanks) >= _COLUMNS) else " "


def _number(figures: str) -> str:
    if len(figures) <= 2:
        return "d"
    if len(figures) == 4:
        value = int(figures)
        if value < 1500 and figures[0] in "١۱":
            return "a"
        return "y" if 1400 <= value <= 2099 else "v"
    return "z" if len(figures) == 8 else "n"
