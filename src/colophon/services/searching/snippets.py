"""Texts with the words that were looked for lit, and the best piece of a long one."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from colophon.index.search_words import UNSPACED, WORD, fold
from colophon.model.characters import legal

_WHOLE = re.compile(
    WORD.pattern.replace("[^\\W_]", "[^\\W_]|[\u0300-\u036f\u05b0-\u05c7\u064b-\u065f]")
)
"""a word of a text that is not folded, with its accents"""
_PLAIN = re.compile("[0-9a-z]+")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_LONGEST = 240
_BEFORE = 60


class SnippetPiece(msgspec.Struct, frozen=True):
    """A part of a text, lit or not."""

    text: str
    lit: bool = False


def light_words(text: str, words: frozenset[str]) -> list[SnippetPiece]:
    """A text in pieces, those that were looked for lit."""
    found: list[SnippetPiece] = []
    at = 0
    for start, end in _places(text, words):
        if start > at:
            found.append(SnippetPiece(legal(text[at:start])))
        found.append(SnippetPiece(legal(text[start:end]), lit=True))
        at = end
    if at < len(text):
        found.append(SnippetPiece(legal(text[at:])))
    return found


def snippet(texts: Iterable[str], words: frozenset[str]) -> list[SnippetPiece]:
    """The piece of the text with the most of the words in it; the beginning where none has any."""
    best, most, where = "", -1, 0
    for text in texts:
        plain = " ".join(text.split())
        places = _places(plain, words)
        different = len({fold(plain[start:end]) for start, end in places})
        if different > most:
            best, most, where = plain, different, places[0][0] if places else 0
        if different == len(words):
            break
    return light_words(_cut(best, where), words)


def _cut(text: str, where: int) -> str:
    """A stretch of a text about a place, between words, with marks of what is left out."""
    start = text.rfind(" ", 0, max(where - _BEFORE, 0) + 1) + 1 if where > _BEFORE else 0
    end = len(text)
    if end - start > _LONGEST:
        end = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        end = end if end > start else start + _LONGEST
    return f"{'… ' if start else ''}{text[start:end]}{' …' if end < len(text) else ''}"


def _places(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    if not words:
        return []
    if text.isascii():
        return _plain_places(text.lower(), words)
    whole, begun, unspaced = _kinds(words)
    folded = fold(text)
    if not unspaced and not any(word in folded for word in (*whole, *begun)):
        return []
    found = []
    for match in _WHOLE.finditer(text):
        word = fold(match[0])
        if word in whole or (begun and word.startswith(begun)):
            found.append(match.span())
        elif unspaced and _UNSPACED.search(match[0]):
            found += _inside(match, unspaced)
    return found


def _plain_places(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where words stand in a text of ASCII alone, in small letters: nothing is to be folded."""
    pattern = _pattern(words)
    return [match.span() for match in pattern.finditer(text)] if pattern else []


@lru_cache(maxsize=256)
def _pattern(words: frozenset[str]) -> re.Pattern[str] | None:
    """Words, and words that begin so, in a text of ASCII; None where none can stand there."""
    whole, begun, _ = _kinds(words)
    parts = [f"{re.escape(one)}(?![0-9a-z])" for one in whole if _PLAIN.fullmatch(one)]
    parts += [f"{re.escape(one)}[0-9a-z]*" for one in begun if _PLAIN.fullmatch(one)]
    # the longest first: of two that begin alike the shorter would end before the word does
    joined = "|".join(sorted(parts, key=len, reverse=True))
    return re.compile(f"(?<![0-9a-z])(?:{joined})") if joined else None


def _inside(match: re.Match[str], words: Sequence[str]) -> list[tuple[int, int]]:
    """Where words stand in writing without spaces."""
    pattern = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    start = match.start()
    return [
        (start + one.start(), start + one.end())
        for one in re.finditer(pattern, match[0].casefold())
    ]


@lru_cache(maxsize=256)
def _kinds(words: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Whole words, beginnings of words, and words of writing without spaces."""
    begun = tuple(word[:-1] for word in words if word.endswith("*") and len(word) > 1)
    unspaced = tuple(word for word in words if _UNSPACED.search(word))
    return frozenset(word for word in words if not word.endswith("*")), begun, unspaced
