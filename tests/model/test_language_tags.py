"""Tags of BCP 47 as they are to be written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.language_tags import canonical


@pytest.mark.parametrize(
    ("tag", "form"),
    [
        *((tag, tag) for tag in ("en", "pt-BR", "zh-Hant-TW", "mul", "und", "zxx", "x-a", "x-uk")),
        *((tag, tag) for tag in ("de-CH-1996", "en-GB-oxendict", "es-419", "de-DD", "sl-rozaj")),
        *((tag, tag) for tag in ("no", "tl", "cmn", "grc", "gsw", "en-a-bbb-x-a-ccc")),
        ("en-UK", "en-GB"),
        ("en_GB", "en-GB"),
        ("zh-Latn-uk", "zh-Latn-GB"),
        ("eng", "en"),
        ("fre", "fr"),
        ("fra-CA", "fr-CA"),
        ("iw", "he"),
        *((tag, "") for tag in ("", "e", "xx", "English", "english language", "en-", "-en")),
        *((tag, "") for tag in ("deutsch-DE-", "en-EN", "en-a", "a" * 500, "en-" * 200)),
    ],
)
def test_a_tag_and_its_form(tag: str, form: str) -> None:
    assert canonical(tag) == form


@given(st.text(alphabet="abdeenxguks-_0149TLK", max_size=14))
def test_a_form_is_its_own_form(tag: str) -> None:
    form = canonical(tag)
    assert canonical(form) == form
