"""Which words are common and which are names, by lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.known_words import (
    is_common,
    is_function_word,
    is_german_small,
    is_name,
    is_proper,
    spoken_language,
)

COMMON = "bread Bread BAKERS ovens landlord packhorse unfairness co-operation strike tenants"
NAMES = "Mwangi Otterham Rosa Kleemann Schmidt"


@pytest.mark.parametrize("word", [one for one in COMMON.split() if "-" not in one])
def test_common_words(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize("word", NAMES.split())
def test_names_are_not_common(word: str) -> None:
    assert not is_common(word)


@pytest.mark.parametrize(
    ("word", "tongue"),
    [
        ("the", "en"), ("OF", "en"), ("und", "de"), ("für", "de"), ("le", "fr"), ("del", "es"),
        ("και", "el"), ("ΚΑΙ", "el"), ("och", "sv"), ("и", "ru"),
    ],
)  # fmt: skip
def test_function_words(word: str, tongue: str) -> None:
    assert is_function_word(word, tongue)


@pytest.mark.parametrize(
    ("word", "tongue"), [("bread", "en"), ("the", "de"), ("Brot", "de"), ("", "en"), ("und", "")]
)
def test_no_function_words(word: str, tongue: str) -> None:
    assert not is_function_word(word, tongue)


@pytest.mark.parametrize(
    ("text", "tongue", "spoken"),
    [
        ("The Price of Flour", "de", "en"),
        ("Das Brot und die Freiheit", "en", "de"),
        ("Le pain de la ville", "en", "fr"),
        ("The Price of Flour", "en", "en"),
        ("Brot", "en", "en"),
        ("Mehl Ofen", "de", "de"),
        ("", "en", "en"),
    ],
)
def test_the_language_of_a_title_is_that_of_its_small_words(
    text: str, tongue: str, spoken: str
) -> None:
    assert spoken_language(text, tongue) == spoken


@pytest.mark.parametrize("word", ["English", "monday", "JUNE", "France"])
def test_english_days_peoples_and_countries(word: str) -> None:
    assert is_proper(word, "en")


def test_other_languages_write_days_small() -> None:
    assert not is_proper("lundi", "fr")
    assert is_proper("France", "fr")


@pytest.mark.parametrize(
    ("word", "named"),
    [("Agathe", True), ("London", True), ("Leipzig", True), ("Bread", False), ("Of", False)],
)
def test_forenames_and_towns(word: str, named: bool) -> None:
    assert is_name(word) is named


@pytest.mark.parametrize("word", ["soziale", "offenes", "für", "tägliche", "freiheitlich"])
def test_german_words_that_are_no_nouns(word: str) -> None:
    assert is_german_small(word)


@pytest.mark.parametrize("word", ["Brot", "Freiheit", "König", "Mieter"])
def test_german_nouns(word: str) -> None:
    assert not is_german_small(word)


@given(st.text(max_size=30), st.sampled_from(("en", "de", "el", "tr", "")))
def test_any_word_is_judged(word: str, tongue: str) -> None:
    assert {is_common(word), is_name(word), is_german_small(word)} <= {True, False}
    assert is_function_word(word, tongue) in (True, False)
    assert spoken_language(word, tongue) or not tongue
