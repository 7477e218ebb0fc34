"""A model's summary → the sentences of it that report, each tied to its passages.

Neutral by rule: a sentence that judges, exhorts, speaks for somebody, or names what its
passages do not name, is left out.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from colophon.describe.suggesting.answer import Sentence
from colophon.describe.suggesting.quotes import Quotable, QuotePlace
from colophon.describe.wording.known_words import is_function_word
from colophon.languages import words_in
from colophon.model.folding import fold, fold_word

LONGEST = 400
"""characters of a sentence"""
FEWEST = 3
"""words of a sentence and of a passage"""
SHARED = 0.4
"""share of the words of a sentence that its passages have, by their beginnings"""
_BEGINNING = 5
_WORD = re.compile(r"[^\W_]+")
_NAME = re.compile(r"(?<![.!?] )(?<!^)(?<!\w)[^\W\d_a-zß-öø-ÿ]\w*")
_QUOTED = re.compile(r"[“„«‘\"][^”“»’\"]*[”“»’\"]")


class Tied(msgspec.Struct, frozen=True):
    """A sentence and the places of the words that it rests on."""

    text: str
    places: tuple[QuotePlace, ...]


def tie_sentences(
    sentences: Iterable[Sentence], quotable: Quotable, text: str, language: str
) -> tuple[list[Tied], int]:
    """The sentences that hold, and how many do not."""
    kept: list[Tied] = []
    dropped = 0
    for one in sentences:
        places = tuple(place for quote in one.quotes if (place := quotable.find(quote)))
        passages = " ".join(text[place.start : place.end] for place in places)
        if is_report(one.text, passages, language):
            kept.append(Tied(one.text if one.text[-1] in ".…" else f"{one.text}.", places))
        else:
            dropped += 1
    return kept, dropped


def is_report(sentence: str, passages: str, language: str) -> bool:
    """Whether a sentence says no more than that its passages say so."""
    words = _WORD.findall(sentence)
    if len(sentence) > LONGEST or len(words) < FEWEST or len(_WORD.findall(passages)) < FEWEST:
        return False
    if re.search(r"[!?]\s*$", sentence):
        return False
    tongue = language.split("-")[0]
    own = fold(_QUOTED.sub(" ", sentence))
    if not _not_neutral(tongue).isdisjoint(_WORD.findall(own)):
        return False
    there = {fold(one) for one in _WORD.findall(passages)}
    named = [*_NAME.findall(sentence), *re.findall(r"\d+", sentence)]
    if tongue != "de" and any(fold(one) not in there for one in named):
        return False
    if any(one not in there for one in re.findall(r"\d+", sentence)):
        return False
    return _share_of_words(words, there, tongue) >= SHARED


def _share_of_words(words: Sequence[str], there: Iterable[str], tongue: str) -> float:
    beginnings = {one[:_BEGINNING] for one in there}
    telling = [one for one in words if len(one) > FEWEST and not is_function_word(one, tongue)]
    if not telling:
        return 0.0
    return sum(fold(one)[:_BEGINNING] in beginnings for one in telling) / len(telling)


@lru_cache(maxsize=16)
def _not_neutral(tongue: str) -> frozenset[str]:
    """The folded words that a summary in a language has not; English ones in all others."""
    tag = tongue if words_in(tongue, "machines.judging") else "en"
    listed = words_in(tag, "machines.judging") | words_in(tag, "machines.speaking")
    return frozenset(map(fold_word, listed))
