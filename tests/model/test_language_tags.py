"""Which tags of BCP 47 are registered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.language_tags import THREE, canonical, is_registered


@pytest.mark.parametrize(
    "tag",
    [
        *("en", "pt-BR", "pt-br", "zh-Hant-TW", "mul", "und", "zxx", "x-a", "x-uk", "de-CH-1996"),
        *("en-GB-oxendict", "es-419", "de-DD", "sl-rozaj", "no", "tl", "cmn", "grc", "gsw"),
        *("en-a-bbb-x-a-ccc", "en-x-uk"),
    ],
)
def test_registered_tags(tag: str) -> None:
    assert is_registered(tag)


@pytest.mark.parametrize(
    "tag",
    [
        *("", "e", "xx", "English", "english language", "en-", "-en", "deutsch-DE-", "en-a"),
        *("en-EN", "en-UK", "en_GB", "eng", "ger", "iw", "a" * 500, "en-" * 200),
    ],
)
def test_what_is_not_registered(tag: str) -> None:
    assert not is_registered(tag)


def test_every_two_letter_code_is_its_own_form() -> None:
    assert [one for one in THREE if not is_registered(one)] == []
    assert [one for one in THREE if canonical(one) != one] == []


@given(st.text(alphabet="abdeenxguks-_0149TLK", max_size=14))
def test_any_text_is_a_tag_or_none(text: str) -> None:
    assert is_registered(text) in (True, False)
