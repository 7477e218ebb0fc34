"""Refusals in the reader's language: one file a language, by the English sentence.

An English sentence is a pattern: ``{0}``, ``{1}`` … stand for names and values, which are
carried over.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from string import Formatter
from typing import NamedTuple

from colophon.web.desk.texts import FALLBACK, DeskTexts

_LONGEST = 2_000
"""characters of a sentence that is looked up"""


class RefusalSentence(NamedTuple):
    """A sentence for the eye and the language that it is in."""

    text: str
    language: str


class _RefusalPattern(NamedTuple):
    """How a sentence is recognised, and its translation."""

    expression: re.Pattern[str]
    literal: int
    translation: str


@cache
def sentences(language: str) -> Mapping[str, str]:
    """English sentence → the same in this language; empty for English."""
    file = files("colophon.web.desk").joinpath("texts", "refusals", f"{language}.json")
    if language == FALLBACK or not file.is_file():
        return {}
    found: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return found


def tell_refusal(t: DeskTexts, sentence: str) -> RefusalSentence:
    """A refusal or its remedy in the reader's language, else as it came, which is English."""
    if t.language == FALLBACK or not sentence:
        return RefusalSentence(sentence, FALLBACK)
    for one in _patterns(t.language):
        hit = one.expression.fullmatch(sentence[:_LONGEST])
        if hit:
            given = [_label(t, part) for part in hit.groups()]
            return RefusalSentence(one.translation.format(*given), t.language)
    return RefusalSentence(sentence, FALLBACK)


@cache
def _patterns(language: str) -> tuple[_RefusalPattern, ...]:
    """Those that say most by themselves come first."""
    found = [_pattern(*pair) for pair in sentences(language).items()]
    return tuple(sorted(found, key=lambda one: -one.literal))


def _pattern(english: str, translation: str) -> _RefusalPattern:
    parts = list(Formatter().parse(english))
    expression = "".join(
        re.escape(text) + ("" if name is None else "(.+?)") for text, name, *_ in parts
    )
    literal = sum(len(text) for text, *_ in parts)
    return _RefusalPattern(re.compile(expression, re.DOTALL), literal, translation)


def _label(t: DeskTexts, words: str) -> str:
    """The name of a field in the reader's language; other words as they are."""
    term = _terms().get(words)
    return t(term) if term else words


@cache
def _terms() -> Mapping[str, str]:
    """The English name of a field → the key of its text."""
    english = DeskTexts(FALLBACK).below("term.")
    return {label: f"term.{term}" for term, label in english.items()}
