"""Passages of a text in several languages."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.passages import passages

EN = "We met at the mill in the evening, and there was a fire and soup for all of us."
DE = "Wir haben uns am Abend in der Mühle getroffen, und es gab ein Feuer und auch Suppe."
FR = "Nous nous sommes retrouvés le soir dans le moulin, et il y avait du feu et de la soupe."


@pytest.mark.parametrize(
    ("paragraphs", "languages", "wanted"),
    [
        ((EN, DE), ("en", "de"), ["en", "de"]),
        ((EN, EN, DE), ("en", "de"), ["en", "de"]),
        ((DE, EN, DE), ("de", "en"), ["de", "en", "de"]),
        ((EN, DE, FR), ("en", "de", "fr"), ["en", "de", "fr"]),
        # a short paragraph goes with the one before it, the first with the main language
        ((EN, "Die Suppe.", DE), ("en", "de"), ["en", "de"]),
        (("Die Suppe.", DE), ("en", "de"), ["en", "de"]),
        # nothing says which
        (("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19",), ("de", "en"), ["de"]),
        ((EN, DE), ("en-GB", "de-AT"), ["en-GB", "de-AT"]),
        ((EN, DE), ("en",), []),
        ((EN, DE), (), []),
    ],
)
def test_languages_of_paragraphs(
    paragraphs: tuple[str, ...], languages: tuple[str, ...], wanted: list[str]
) -> None:
    text = "\n\n".join(paragraphs)
    assert [one[2] for one in passages(text, languages)] == wanted


@given(st.lists(st.sampled_from((EN, DE, "Kurz.", "", " \n\n \n")), max_size=8))
def test_passages_are_in_order_and_hold_every_word(parts: list[str]) -> None:
    text = "\n\n".join(parts)
    found = passages(text, ("en", "de"))
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(found))
    assert all(one[2] != other[2] for one, other in itertools.pairwise(found))
    assert " ".join(text[start:end] for start, end, _ in found).split() == text.split()
