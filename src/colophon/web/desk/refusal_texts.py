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

FOLDER = "refusals"
_LONGEST = 2_000
"""characters of a sentence that is looked up"""


class RefusalSentence(NamedTuple):
    """A sentence for the eye and the language that it is in."""

    text: str
    language: str


class SentencePattern(NamedTuple):
    """How a sentence is recognised, and its translation."""

    english: str
    expression: re.Pattern[str]
    literal: int
    translation: str


@cache
def sentences(language: str, folder: str = FOLDER) -> Mapping[str, str]:
    """English sentence → the same in this language; empty where there is no such file."""
    file = files("colophon.web.desk").joinpath("texts", folder, f"{language}.json")
    if not file.is_file():
        return {}
    found: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return found


def tell_refusal(t: DeskTexts, sentence: str) -> RefusalSentence:
    """A refusal or its remedy in the reader's language, else as it came, which is English."""
    if t.language == FALLBACK or not sentence:
        return RefusalSentence(sentence, FALLBACK)
    for one in sentence_patterns(FOLDER, t.language):
        hit = one.expression.fullmatch(sentence[:_LONGEST])
        if hit:
            given = [t.field_named(part) for part in hit.groups()]
            return RefusalSentence(one.translation.format(*given), t.language)
    return RefusalSentence(sentence, FALLBACK)


@cache
def sentence_patterns(folder: str, language: str) -> tuple[SentencePattern, ...]:
    """How sentences are recognised; those that say most by themselves come first."""
    found = [_pattern(*pair) for pair in sentences(language, folder).items()]
    return tuple(sorted(found, key=lambda one: -one.literal))


def _pattern(english: str, translation: str) -> SentencePattern:
    parts = list(Formatter().parse(english))
    expression = "".join(
        re.escape(text) + ("" if name is None else "(.+?)") for text, name, *_ in parts
    )
    literal = sum(len(text) for text, *_ in parts)
    return SentencePattern(english, re.compile(expression, re.DOTALL), literal, translation)
