"""Which words are common and which are names, by lists: for capitals that say nothing."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from colophon.describe._rules import capitals as words
from colophon.describe._rules import places
from colophon.describe.names.given_names import GIVEN
from colophon.describe.names.headings import fold_heading
from colophon.languages import word_sets
from colophon.model.folding import fold

_LONG = 8
"""letters beyond which an ending shows a common word"""
_ENGLISH = Path(__file__).with_name("english_words.txt")


@cache
def _english() -> frozenset[str]:
    """The English words that are written small (``english_words.txt``)."""
    lines = _ENGLISH.read_text(encoding="utf-8").split("\n")
    return frozenset(one for one in lines if not one.startswith("#"))


@cache
def _small(tongue: str) -> frozenset[str]:
    listed = word_sets("capitals.small").get(tongue)
    return listed or word_sets("texts.commonest").get(tongue, frozenset())


@cache
def accented_words(tongue: str) -> Mapping[str, str]:
    """The words that never have a capital by their letters without accents (Greek)."""
    return {fold(one): one for one in sorted(_small(tongue))} if tongue == "el" else {}


@cache
def _towns() -> frozenset[str]:
    also = {one.lower() for one in places.WORDS_TOO} | words.ALSO_WORDS
    return frozenset(one.lower() for one in places.PLACES if len(one) > 3) - also


def is_function_word(word: str, tongue: str) -> bool:
    """Whether a word never has a capital of its own within a title of the language."""
    low = word.lower()
    if low in _small(tongue) or (tongue == "de" and low in _german_small()):
        return True
    return tongue == "el" and fold(low) in accented_words(tongue)


def spoken_language(text: str, tongue: str) -> str:
    """The language of a title: the document's, unless only another's small words stand in it."""
    said = re.findall(r"[^\W\d_]+", text)
    if len(said) < 2 or any(is_function_word(one, tongue) for one in said):
        return tongue
    counts = {
        other: sum(len(one) > 1 and is_function_word(one, other) for one in said)
        for other in word_sets("capitals.small").keys() | {"de"}
    }
    best = max(sorted(counts), key=counts.__getitem__)
    return best if counts[best] else tongue


@lru_cache(maxsize=10_000)
def is_common(word: str) -> bool:
    """Whether an English word is written small: listed, or made of a listed one."""
    low = word.lower()
    known = _english()
    if low in known:
        return True
    if low.endswith("s") and low[:-1] in known:
        return True
    if len(low) > _LONG and low.endswith(words.COMMON_ENDINGS):
        return True
    return _is_compound(low, known) or any(
        low.startswith(prefix) and len(low) > len(prefix) + 3 and low[len(prefix) :] in known
        for prefix in words.PREFIXES
    )


def _is_compound(low: str, known: frozenset[str]) -> bool:
    """``packhorse``: two words of four letters and more, the second no ending of surnames."""
    return any(
        low[:at] in known and low[at:] in known and low[at:] not in words.ENDINGS_OF_NAMES
        for at in range(4, len(low) - 3)
    )


def is_proper(word: str, tongue: str) -> bool:
    """Whether a word is written with a capital as a day, a people, a faith or a country."""
    low = word.lower()
    return low in words.COUNTRIES or (tongue == "en" and low in words.ENGLISH_PROPER)


def is_name(word: str) -> bool:
    """Whether a word is a forename or a town and nothing else."""
    low = word.lower()
    if low in words.ALSO_WORDS or len(low) < 3:
        return False
    return fold_heading(word) in GIVEN or low in _towns()


def is_german_small(word: str) -> bool:
    """Whether a German word is no noun: listed, or an adjective by its ending.

    In capitals ß is SS, so that a word is looked for with the one and the other.
    """
    low = word.lower()
    if low in _german_small() or low in words.GERMAN_NOUNS:
        return low in _german_small()
    return _is_german_adjective((low, *_german_stems(low)))


@cache
def _german_small() -> frozenset[str]:
    return words.GERMAN_SMALL | {one.replace("ß", "ss") for one in words.GERMAN_SMALL}


def _german_stems(low: str) -> Iterator[str]:
    """What may be left of an adjective without its ending."""
    return (low[: -len(end)] for end in words.GERMAN_ENDINGS if low.endswith(end))


def _is_german_adjective(stems: Iterable[str]) -> bool:
    """Whether one of the stems of a word is listed, or ends as adjectives do."""
    return any(
        stem in _german_small()
        or (
            stem not in words.GERMAN_NOUNS
            and len(stem) > 5
            and stem.endswith(words.GERMAN_SUFFIXES)
        )
        for stem in stems
        if len(stem) > 2
    )


def may_be_german_verb(word: str, before: str) -> bool:
    """Whether nothing tells that a German word is a noun and neither a verb nor a participle:
    not its ending, nor the word before it (an article, a preposition, a number, an adjective)."""
    low, last = word.lower(), before.lower()
    if not low.endswith(words.GERMAN_DOUBTFUL) or low.endswith(words.GERMAN_NOUN_ENDINGS):
        return False
    return last not in words.BEFORE_GERMAN_NOUNS and not _is_german_adjective(_german_stems(last))
