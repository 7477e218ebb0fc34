"""How legible a reading is: by its letters, and by the words that dictionaries know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.read.toolkit.readability import (
    KNOWN,
    NONE_KNOWN,
    UNREADABLE,
    known_share,
    legibility,
    lexical_factor,
)

DICTIONARY = frozenset("light lower quay harbour board bread salt meeting".split())


def is_known(word: str) -> bool:
    return word.lower() in DICTIONARY


def measured(text: str, confidence: float) -> float:
    words = text.split()
    share = known_share(words, is_known)
    return legibility((word, confidence) for word in words) * lexical_factor(share)


def test_capitals_on_their_head_are_nothing_to_read() -> None:
    """Its letters alone look well enough: no dictionary has such words."""
    nonsense = "AIddu SSUACIOH LNAWLOTTV FHL"
    words = nonsense.split()
    assert legibility((word, 85.0) for word in words) > UNREADABLE
    assert measured(nonsense, 85.0) < UNREADABLE


@pytest.mark.parametrize(
    "text",
    [
        "Light for the Lower Quay",
        "Harbour Board Meeting, Whitby Staithe",
        "Bread",
        "Ewa Kowalczyk, Wrocław",  # too few to tell: names are in no dictionary
    ],
)
def test_words_and_names_stay_as_legible_as_their_letters(text: str) -> None:
    assert measured(text, 90.0) == pytest.approx(0.9, abs=0.01)


@pytest.mark.parametrize(
    "text",
    [
        "Bartosz Kowalczyk Zbigniew Nowak Wrocław",
        "Licht für die Leute und das Dorf",  # in a language without a pack here
    ],
)
def test_names_alone_and_other_languages_can_still_be_read(text: str) -> None:
    assert UNREADABLE < measured(text, 92.0) < 0.9


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_known_words_never_make_a_text_less_legible(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert NONE_KNOWN <= lexical_factor(low) <= lexical_factor(high) <= 1.0
    assert lexical_factor(KNOWN) == lexical_factor(None) == 1.0
