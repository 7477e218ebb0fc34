"""How a title is set, and what its capitals therefore say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.accents import Accents
from colophon.describe.wording.title_names import names_within
from colophon.describe.wording.title_style import Style
from colophon.model.document import Document


def document(text: str = "") -> Document:
    return Document(name="a", text=text, media_type="", sha256="", size=0, reader="")


STYLES = [
    ("BREAD BEFORE DAWN", "en", True, True),
    ("BREAD before DAWN", "en", False, True),
    ("Bread Before Dawn", "en", False, True),
    ("Bread before dawn", "en", False, False),
    ("The price of bread", "en", False, False),
    ("Bread", "en", False, False),
    ("Das Brot der Stadt", "de", False, True),
    ("Das tägliche Brot", "de", False, False),
    ("Le Pain De La Ville", "fr", False, True),
    ("Le pain de la ville", "fr", False, False),
    ("ХЛЕБ И ГОРОД", "ru", True, True),
    ("ΤΟ ΨΩΜΙ", "el", True, False),
    ("麵包論", "zh", False, False),
    ("שכר הדירה", "he", False, False),
    ("1981", "en", False, False),
    ("", "en", False, False),
    ("A", "en", False, False),
]


@pytest.mark.parametrize(("text", "tongue", "shouted", "titled"), STYLES)
def test_the_setting_of_a_title(text: str, tongue: str, shouted: bool, titled: bool) -> None:
    style = Style(text, tongue)
    assert style.shouted is shouted
    assert style.titled is titled or shouted


@given(st.text(max_size=80), st.sampled_from(("en", "de", "el", "")))
def test_words_stand_where_they_say(text: str, tongue: str) -> None:
    style = Style(text, tongue)
    for number, one in enumerate(style.places):
        assert text[one.start : one.start + len(one.word)] == one.word
        assert text[: one.start].endswith(one.before)
        assert text[one.start + len(one.word) :].startswith(one.after)
        assert one.first is (number == 0)
        assert style.habitual(one) in (True, False)
        assert style.in_run(one) in (True, False)


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        ("Le pain de la Ville", "Ville", True),
        ("Le Pain de la Ville", "Ville", False),
        ("La ville", "La", False),
        ("the bread of Leith", "Leith", False),
    ],
)
def test_a_capital_behind_small_words_is_meant(text: str, word: str, meant: bool) -> None:
    style = Style(text, "en" if text.startswith("the") else "fr")
    (place,) = [one for one in style.places if one.word == word]
    assert style.is_meant(place) is meant


NAMES = [
    ("NOTICE OF 3 MARCH 1981", "", {"MARCH"}),
    ("MARCH ON THE TOWN HALL", "", set()),
    ("THE OVENS OF FERRY ROAD", "", {"FERRY", "ROAD"}),
    ("OUR ROAD", "", set()),
    (
        "THE HOLLOW GROUND",
        "We walked the Hollow Ground at dawn with the others.",
        {"HOLLOW", "GROUND"},
    ),
    ("THE HOLLOW GROUND", "We walked on hollow ground at dawn with the others.", set()),
    ("MINUTES OF THE LOWER TOWN UNION", "", {"LOWER", "TOWN", "UNION"}),
    ("Newsletter of the Towpath Users' League", "", {"Towpath", "Users", "League"}),
    ("Report of the Women’s Garden Group, 1988–1991", "", {"Women", "Garden", "Group"}),
]


@pytest.mark.parametrize(("title", "text", "words"), NAMES)
def test_names_within_a_title_in_capitals(title: str, text: str, words: set[str]) -> None:
    style = Style(title, "en")
    found = names_within(style, document(text))
    assert {one.word for one in style.places if one.start in found} >= words
    if not words:
        assert not found


def test_a_title_in_small_letters_shows_its_names_itself() -> None:
    assert names_within(Style("the ovens of ferry road", "en"), document()) == frozenset()


ACCENTS = [
    ("σκαλωσιες", "Οι σκαλωσιά της πόλης", "σκαλωσιές"),
    ("ψωμι", "Το ψωμί της πόλης", "ψωμί"),
    ("Ψωμι", "Το ψωμί της πόλης", "Ψωμί"),
    ("ψωμί", "", "ψωμί"),
    ("λεξη", "τίποτα εδώ", "λεξη"),
    ("bread", "ψωμί", "bread"),
    ("και", "", "και"),
]


@pytest.mark.parametrize(("word", "text", "marked"), ACCENTS)
def test_accents_come_from_the_running_text(word: str, text: str, marked: str) -> None:
    assert Accents(document(text)).add_accent(word, "el") == marked


def test_no_accents_in_other_languages() -> None:
    assert Accents(document("ψωμί")).add_accent("ψωμι", "ru") == "ψωμι"


@given(
    st.text(alphabet="αβγδεηιούωάέίΨψ ", max_size=60), st.text(alphabet="αεηιουωβγψ", max_size=9)
)
def test_an_accent_changes_no_letter(text: str, word: str) -> None:
    from colophon.model.folding import fold

    made = Accents(document(text)).add_accent(word, "el")
    assert fold(made) == fold(word)
    assert len(made) == len(word)
