"""How far what OCR read of a picture can be read: its confidence, and whether words look so.

Tesseract's confidence in nonsense (letters that stand on their head) is lower than in
words, but not low; nonsense also mixes capitals with small letters, and signs with both.
"""

import re
from collections.abc import Iterable

UNREADABLE = 0.5
"""legibility below which a page's words are not offered"""
LEGIBLE = 0.78
"""legibility from which a reading needs no other try"""
SURE = 60.0
"""OCR's confidence (0…100) from which a word counts as read"""
LEAST = 12
"""legible letters that a page with text has at least"""
_ODD_WEIGHT = 0.35
_EDGES = "\"'“”„‘’«»()[]{}.,;:!?…–—-*•·/&"
_WORD = re.compile(r"[^\W\d_]+(?:['’.\-/&][^\W\d_]+)*['’.]?")
_NUMBER = re.compile(
    r"[£$€]?\d[\d.,:/–-]*(?:st|nd|rd|th|p|d|%|s)?|[A-Za-z]{0,3}\d{1,5}[a-z]?", re.I
)
_ADDRESS = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|\S+\.\w{2,4}(?:/\S*)?")
_VOWEL = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿāēīōūěůąęıőű]", re.I)
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+")
_TRIPLED = re.compile(r"(.)\1\1", re.I)


def is_plausible(token: str) -> bool:
    """Whether a token of OCR looks like a word, a number, an address or a sign."""
    bare = token.strip(_EDGES)
    if not bare:
        return len(token) <= 3
    if _NUMBER.fullmatch(bare) or _ADDRESS.fullmatch(bare):
        return True
    if not _WORD.fullmatch(bare) or _TRIPLED.search(bare):
        return False
    if not _LATIN.fullmatch(bare):
        return True  # compounds, and scripts of which nothing more is known
    if len(bare) > 2 and not _VOWEL.search(bare) and not bare.isupper():
        return False
    inner = bare[1:]
    return inner.islower() or inner.isupper() or len(bare) == 1 or _is_camel(bare)


def _is_camel(bare: str) -> bool:
    """One capital inside, as in McDonald."""
    return len(bare) > 4 and sum(map(str.isupper, bare[1:])) == 1 and bare[-1].islower()


def weight(text: str, confidence: float) -> float:
    """How far a word is legible, in letters."""
    return len(text) * confidence / 100 * (1.0 if is_plausible(text) else _ODD_WEIGHT)


def legibility(words: Iterable[tuple[str, float]]) -> float:
    """How far a text can be read, 0…1, of its words with OCR's confidence (0…100)."""
    found = list(words)
    letters = sum(len(text) for text, _ in found)
    return sum(weight(text, sure) for text, sure in found) / letters if letters else 0.0


def legible_letters(words: Iterable[tuple[str, float]]) -> float:
    """How many letters stand in words that are read for sure."""
    return sum(weight(text, sure) for text, sure in words if sure >= SURE)
