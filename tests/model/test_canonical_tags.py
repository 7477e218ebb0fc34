"""Language tags: one spelling, whatever was written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.language_tags import REGIONS, THREE, canonical


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("eng", "en"),
        ("ger", "de"),
        ("deu", "de"),
        ("iw", "he"),
        ("mo", "ro"),
        ("jp", "ja"),
        ("nds", "nds"),
        ("grc", "grc"),
        ("en-uk", "en-GB"),
        ("en_UK", "en-GB"),
        ("el-EL", "el-GR"),
        ("de-DD", "de-DE"),
        ("en-EN", "en"),
        ("sr-latn-rs", "sr-Latn-RS"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("pt_BR.UTF-8", "pt-BR"),
        ("ca_ES@valencia", "ca-ES"),
        ("es-419", "es-419"),
        ("de-CH-1996", "de-CH-1996"),
        ("en-a-bbb-x-a-ccc", "en-a-bbb-x-a-ccc"),
        ("en-x-uk", "en-x-uk"),
        (" fr ", "fr"),
    ],
)
def test_one_spelling(written: str, tag: str) -> None:
    assert canonical(written) == tag


@pytest.mark.parametrize("written", ["", "english", "e", "en-", "12", "Old Norse", "en--GB", "ё"])
def test_what_is_no_tag(written: str) -> None:
    assert canonical(written) == ""


@given(st.text(alphabet="aeginrsuzAEGUK-_0149x", max_size=14))
def test_what_is_written_is_stable_and_well_formed(written: str) -> None:
    tag = canonical(written)
    assert canonical(tag) == tag
    assert tag == "" or re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", tag)


@given(st.sampled_from(sorted(THREE)), st.sampled_from(sorted(REGIONS)))
def test_registered_codes_stay(language: str, region: str) -> None:
    assert canonical(f"{language}-{region}") == f"{language}-{region}"
    assert canonical(THREE[language]) == language
