"""How far what OCR read of a picture can be read: its confidence, whether words look so, and
how many of them a dictionary knows.

Tesseract's confidence in nonsense (letters that stand on their head) is lower than in
words, but not low; nonsense also mixes capitals with small letters, and signs with both.
Capitals on their head look like words in capitals: no dictionary has them.
"""

import re
from collections.abc import Callable, Iterable

from colophon.read.toolkit.alphabets import ALPHABETS

UNREADABLE = 0.5
"""legibility below which a page's words are not offered"""
LEGIBLE = 0.78
"""legibility from which a reading needs no other try"""
SURE = 60.0
"""OCR's confidence (0…100) from which a word counts as read"""
LEAST = 12
"""legible letters that a page with text has at least"""
WORDS = 4
"""words of three letters or more from which it is told how many of them are known"""
KNOWN = 0.6
"""share of known words from which a text is one: names and rare words are in no dictionary;
of letters on their head a quarter to two fifths are words by chance, acronyms among them"""
NONE_KNOWN = 0.55
"""what is left of the legibility of a text of which no word is known: it may be names alone"""
_ODD_WEIGHT = 0.35
_EDGES = "\"'“”„‘’«»()[]{}.,;:!?…–—-*•·/&"
_WORD = re.compile(r"[^\W\d_]+(?:['’.\-/&][^\W\d_]+)*['’.]?")
_NUMBER = re.compile(
    r"[£$€]?\d[\d.,:/–-]*(?:st|nd|rd|th|p|d|%|s)?|[A-Za-z]{0,3}\d{1,5}[a-z]?", re.I
)
_ADDRESS = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+|\S+\.\w{2,4}(?:/\S*)?")
_VOWEL = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿāēīōūěůąęıőű]", re.I)
_LISTED = re.compile(r"[A-Za-zÀ-ɏ]{3,}|[Ͱ-Ͽἀ-῿]{3,}|[Ѐ-ӿ]{3,}")
"""words in scripts whose dictionaries hold words as they are written, not parts of them"""
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


def known_share(
    words: Iterable[str], is_known: Callable[[str], bool], least: int = WORDS
) -> float | None:
    """The share of a text's words that a dictionary knows, or that are among the commonest of
    any language; None where there are fewer than ``least``, too few to tell."""
    found = [part for word in words for part in _LISTED.findall(word)]
    if len(found) < least:
        return None
    known = (one.lower() in _COMMONEST or is_known(one) for one in found)
    return sum(known) / len(found)


_COMMONEST = frozenset(word for one in ALPHABETS.values() for word in one.words)


def lexical_factor(share: float | None) -> float:
    """By how much a text is less legible than its letters look, by its share of known words."""
    if share is None or share >= KNOWN:
        return 1.0
    return NONE_KNOWN + (1 - NONE_KNOWN) * share / KNOWN
