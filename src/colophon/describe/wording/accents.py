"""Accents that Greek words in capitals are printed without, from the running text.

A word of the text that begins alike shows which vowel bears the accent: ``σκαλωσιά`` for
``ΣΚΑΛΩΣΙΕΣ``.  Where nothing shows it, the word stays without.
"""

import re
import unicodedata
from functools import cached_property

from colophon.describe.wording.known_words import accented_words
from colophon.model.document import Document
from colophon.model.folding import fold

MOST = 60_000
"""code points of a document that are looked at"""
_STEM = 5
"""letters that two words must share"""
_ENDING = 3
"""letters in which they may differ at their end"""
_WORD = re.compile(r"[α-ωά-ώἀ-ῼΆ-Ώ]{3,30}", re.I)
_MARKS = "\u0301\u0300\u0342"
"""acute, grave, circumflex"""
_VOWELS = "αεηιουω"


class Accents:
    """The accented words of a document, looked up when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def _stems(self) -> dict[str, list[tuple[str, int]]]:
        """Stem → words without accents, and where the accent stands in them."""
        found: dict[str, list[tuple[str, int]]] = {}
        for word in dict.fromkeys(_WORD.findall(self.document.text[:MOST])):
            at = _accent(word)
            if at is not None:
                plain = fold(word)
                found.setdefault(plain[:_STEM], []).append((plain, at))
        return found

    def add_accent(self, word: str, tongue: str) -> str:
        """The word with its accent, where it has none and one can be known."""
        if tongue != "el" or _accent(word) is not None or not _WORD.fullmatch(word):
            return word
        plain = fold(word)
        if known := accented_words(tongue).get(plain):
            return known if word.islower() else known[:1].upper() + known[1:]
        for other, at in self._stems.get(plain[:_STEM], []):
            if _shares(plain, other, at):
                marked = unicodedata.normalize("NFC", f"{word[at]}\u0301")
                return word[:at] + marked + word[at + 1 :]
        return word


def _accent(word: str) -> int | None:
    """The place of the vowel with an accent."""
    for at, letter in enumerate(word):
        if any(mark in _MARKS for mark in unicodedata.normalize("NFD", letter)[1:]):
            return at
    return None


def _shares(plain: str, other: str, at: int) -> bool:
    """Whether two words are the same or differ in their endings only, and a vowel stands at
    the accent."""
    if plain == other:
        return True
    alike = next(
        (n for n, (a, b) in enumerate(zip(plain, other, strict=False)) if a != b),
        min(len(plain), len(other)),
    )
    near = alike >= _STEM and max(len(plain), len(other)) - alike <= _ENDING
    return near and at < len(plain) and at <= alike and plain[at] in _VOWELS
