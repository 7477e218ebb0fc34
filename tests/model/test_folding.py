"""Folding: of documents with the way back, of values whole."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.folding import Folded, fold, fold_letters, strip_accents


@given(st.text())
def test_text_is_folded_character_for_character(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(text) == "".join(map(fold, text))


@given(st.text(st.sampled_from("aéÀ \n\u0301\u0308ſvjשָ")), st.integers(0, 50))
def test_a_folding_leads_back_to_its_place(text: str, start: int) -> None:
    folded = Folded(text, start)
    for index, letter in enumerate(folded.text):
        assert fold(text[folded.place(index) - start]) == letter


@pytest.mark.parametrize(
    ("value", "folded"),
    [
        ("Éditions du Balcon", "editions du balcon"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("ﬁnd the ſecond", "find the second"),
        ("Ἀθῆναι", "αθηναι"),
        ("מִדְרָשׁ", "מדרש"),
        ("№ ¼", "no 1⁄4"),
    ],
)
def test_a_value_is_in_small_letters_without_accents(value: str, folded: str) -> None:
    assert fold_letters(value) == folded


@given(st.text())
def test_however_a_value_is_encoded_it_folds_the_same(value: str) -> None:
    forms = {fold_letters(unicodedata.normalize(form, value)) for form in ("NFC", "NFD", "NFKC")}
    assert forms == {fold_letters(value)}


@given(st.text())
def test_what_is_stripped_has_no_marks(value: str) -> None:
    assert not any(map(unicodedata.combining, strip_accents(value)))
    assert strip_accents(strip_accents(value)) == strip_accents(value)
