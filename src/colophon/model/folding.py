"""Folding text for matching and for comparing.

What is matched in documents is folded character for character (:func:`fold`,
:class:`Folded`): case, accents, long s, u/v and i/j made one.  What is transcribed is the
document's own text, so this folding always leads back to the place it came from.  Values,
names and labels are compared whole, by :func:`fold_letters`; its length is another.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from functools import cached_property, lru_cache
from itertools import accumulate

_ONE = {
    "ſ": "s",
    "ς": "σ",
    "ϲ": "σ",
    "ѣ": "е",
    "і": "и",
    "ѳ": "ф",
    "ѵ": "и",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ƿ": "w",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "´": "'",
    "`": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "▪": " ",
    "_": " ",
    "*": " ",
    "\t": " ",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u00ad": "-",
    "¬": "-",
    "ʋ": "u",
    "ı": "i",
    "ⓒ": "©",
    "ⓟ": "℗",
    "ꝛ": "r",
}
_EARLY = {"v": "u", "j": "i"}
_WORDS = re.compile(r"(\w+)")
_COMBINING = re.compile(
    # accents; the points of Hebrew and Arabic
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u064b-\u065f\u0670]"
)


class _Letters(dict[int, str]):
    """Each character's folded form, one for one, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _letter(chr(code))
        return folded


def _letter(character: str) -> str:
    lower = character.lower()
    lower = lower if len(lower) == 1 else character
    if lower in _ONE:
        return _ONE[lower]
    if lower == "\n":
        return lower
    decomposed = unicodedata.normalize("NFKD", lower)
    letter = decomposed[0] if all(map(unicodedata.combining, decomposed[1:])) else lower
    letter = _ONE.get(letter, letter).lower()
    return _EARLY.get(letter, letter) if len(letter) == 1 else character


_LETTERS = _Letters()


_PRINTED = {one: _ONE[one] for one in "’‘“”–—\u00a0\u00ad"}
"""signs of print outside ASCII that nearly every text has"""


def fold(text: str) -> str:
    """Folded text of the same length, character for character."""
    if not text.isascii():
        # plain ASCII is folded ten times as fast: bring a text there where that is cheap
        for sign, folded in _PRINTED.items():
            if sign in text:
                text = text.replace(sign, folded)
    return text.translate(_LETTERS)


def strip_accents(text: str) -> str:
    """A text without accents, points and other combining marks, compatibility forms made plain.

    https://www.unicode.org/reports/tr15/ (NFKD)
    """
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return "".join([one for one in apart if not unicodedata.combining(one)])


def lower_case(text: str, language: str = "") -> str:
    """A text in small letters, character for character; Turkish has two i.

    The capital with a dot is Turkish whatever the language is said to be: small letters of
    any other would take two characters, one of them a loose dot.
    """
    if language.split("-")[0] in ("tr", "az") or "İ" in text:
        text = text.replace("I", "ı").replace("İ", "i")
    return text.lower()


def fold_letters(text: str) -> str:
    """A text in small letters without accents: how values are compared and filed."""
    return strip_accents(text).casefold()


@lru_cache(maxsize=4096)
def fold_word(text: str) -> str:
    """A word or phrase of a table as it appears in folded text, marks dropped."""
    return fold(_COMBINING.sub("", unicodedata.normalize("NFC", text)))


class Folded:
    """A stretch of a document, folded; offsets into it lead back to the document.

    ``text`` lacks the loose combining marks that OCR strews; ``place(i)`` is the offset
    in the document of character ``i`` of ``text``.
    """

    def __init__(self, text: str, start: int = 0) -> None:
        self.start = start
        # where, in the text without them, loose marks were dropped
        self._dropped: list[int] = []
        if _COMBINING.search(text):
            marks = _COMBINING.finditer(text)
            self._dropped = [match.start() - count for count, match in enumerate(marks)]
            text = _COMBINING.sub("", text)
        self.text = fold(text)

    @cached_property
    def words(self) -> list[tuple[int, str]]:
        """The words of the folded text, each with where it starts."""
        # what lies before, between and behind words stands at 0, 2, 4 …, words at 1, 3, 5 …
        parts = _WORDS.split(self.text)
        return list(zip([*accumulate(map(len, parts))][0:-1:2], parts[1::2], strict=True))

    @cached_property
    def index(self) -> dict[str, list[int]]:
        """Which of :attr:`words` are a word, by word."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, (_, word) in enumerate(self.words):
            found[word].append(number)
        return dict(found)

    def place(self, index: int) -> int:
        """The document offset of a folded character."""
        return self.start + index + bisect_right(self._dropped, index)


def phrases(words: tuple[str, ...] | list[str]) -> str:
    """A pattern for any of these phrases in folded text, the longest first.

    In a phrase a space is any white space, ``*`` ends a word somehow, ``[x]`` may be
    missing.
    """
    return "|".join(_pattern(word) for word in sorted(set(words), key=len, reverse=True))


def _pattern(phrase: str) -> str:
    phrase = phrase.replace("] ", " ]").replace("*", "\x00")
    pattern = re.escape(fold_word(phrase)).replace("\x00", r"\w{0,12}")
    pattern = pattern.replace(r"\[", "(?:").replace(r"\]", ")?")
    return re.sub(r"(?:\\\s|\\ )+", r"\\s{1,4}", pattern)
