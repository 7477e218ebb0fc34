"""Small words, and what joins names, in any language."""

import pytest

from colophon.describe.reading.vocabulary import AND, JOINING, LABELS, STOPWORDS


@pytest.mark.parametrize(
    "text",
    [
        "Ada and Ben", "Ada und Ben", "Ada et Ben", "Ada y Ben", "Ada e Ben", "Ada en Ben",
        "Ada och Ben", "Ada og Ben", "Ada i Ben", "Ada és Ben", "Ада и Бен", "Άντα και Μπεν",
        "Ada & Ben", "Ada + Ben", "Ada / Ben", "Ada – Ben", "ADA AND BEN", "Ada\nund Ben",
    ],
)  # fmt: skip
def test_joints_stand_between_names(text: str) -> None:
    assert AND.search(text)


@pytest.mark.parametrize("text", ["Andover", "Ada-Ben", "Undine", "Ada, Ben", "A&B", "Yes/No", ""])
def test_no_joint_within_a_word(text: str) -> None:
    assert not AND.search(text)


@pytest.mark.parametrize("word", ["the", "und", "le", "el", "il", "og", "och", "и"])
def test_commonest_words(word: str) -> None:
    assert word in STOPWORDS


@pytest.mark.parametrize("word", ["of", "der", "de", "del", "van"])
def test_words_within_names(word: str) -> None:
    assert word in JOINING


def test_the_words_are_small() -> None:
    assert all(one == one.lower() for one in JOINING)
    assert "" not in STOPWORDS | JOINING


@pytest.mark.parametrize("text", ["著者山田花子", "発行かまど"])
def test_labels_of_unspaced_scripts(text: str) -> None:
    assert LABELS.search(text)
    assert not LABELS.search("published")
