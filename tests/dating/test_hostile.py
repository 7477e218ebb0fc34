"""Hostile texts: dates are found in time that grows with the text, and nothing is raised."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.dating.finding import find
from colophon.dating.values import date_from, file_date, given_date, is_understood, typed_date
from colophon.dating.whole import LONGEST, read
from colophon.languages import all_languages
from colophon.model import edtf
from colophon.model.folding import Folded

SHAPES: dict[str, Callable[[int], str]] = {
    "seasons": lambda n: "spring/summer/autumn/winter 1983/" * n,
    "months": lambda n: "May/June/July 81 " * n,
    "ordinals": lambda n: "1st 2nd 3rd May 81, " * n,
    "eras": lambda n: "昭和四十五年五月一日平成" * n,
    "chinese figures": lambda n: "一九七〇年代" * n,
    "korean": lambda n: "단기 4293년 4월 약 " * n,
    "hebrew": lambda n: 'תשל"ט תרצ"ד ' * n,
    "circa": lambda n: "um das jahr um das jahr um 1930 " * n,
    "brackets": lambda n: "[1981?] [ca. 1981?] (" * n,
    "figures": lambda n: "1981-" * n,
    "links": lambda n: "de l' de la del der des 3 " * n,
    "hundreds": lambda n: "mil sept cent quatre-vingt " * n,
}  # fmt: skip

WORDS = sorted(
    {
        form.rstrip("*").replace("_", " ").partition("=")[0]
        for one in all_languages()
        for field in (one.dates.months, one.dates.seasons)
        for forms in field
        for form in forms.split()
    }
    | {
        form.rstrip("*").replace("_", " ").partition("=")[0]
        for one in all_languages()
        for field in ("links", "years", "circa", "ordinals", "both", "either", "until", "eras",
                      "decades", "decade_endings", "before", "after", "centuries", "undated")
        for form in getattr(one.dates, field).split()
    }
)  # fmt: skip
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.integers(0, 2100).map(str),
    st.sampled_from(list(" .,/-–()[]?'年月日년월일©")),
)
TEXTS = st.lists(PIECES, max_size=14).map(" ".join) | st.lists(PIECES, max_size=10).map("".join)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_cost_grows_with_the_text(shape: str) -> None:
    assert_proportional(lambda text: find(Folded(text)), SHAPES[shape], 200, 1_600)


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_any_words_of_dates_are_found_or_left(text: str) -> None:
    found = find(Folded(text))
    for one in found:
        assert edtf.valid(one.edtf)
        assert 0 <= one.start < one.end <= len(text)
    for one, two in pairwise(found):
        assert one.end <= two.start


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.sampled_from(["", "en", "de", "hu", "ja", "ko", "sv", "ru"]))
def test_any_words_of_dates_are_read_or_not(text: str, language: str) -> None:
    found = read(text, language)
    if found is not None:
        assert found.kind == "undated" or edtf.valid(found.edtf)
        assert (found.start, found.end) == (0, len(text.strip()))
        assert found.ambiguous == (found.ambiguous and found.edtf[0] in "[{123456789")


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_any_text_gives_a_date_of_a_record_or_none(text: str) -> None:
    for one in (typed_date(text), file_date(text), given_date(text, "item")):
        if one is not None and one.edtf:
            assert one.earliest <= one.latest or not one.latest or not one.earliest
            assert is_understood(one)
    found = read(text)
    if found is not None and found.edtf:
        assert date_from(found, text).edtf == found.edtf


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "[", "]", "[]", "[?]", "?", "()", "[[1981]]", "[1981", "1981]", "年", "年代", "년",
        "昭和", "昭和年", "元禄", "昭和百千年", "단기 년", "תש\"", "ת", "1/1/1/1", "99/99/9999",
        "0000", "9" * 30, "1" * LONGEST, "1" * (LONGEST + 1), "\x00", "\u202e1981", "١٩٧٠" * 9,
        "ⓒ", "ⓒⓒ", "May May May", "1st", "1st 2nd", "c.", "circa", "before", "1981 before after",
        "Winter/", "/Winter 1981", "Winter/Winter 1981", "81", "'81'", "\ud7a3", "1981\u0301",
    ],
)  # fmt: skip
def test_odd_texts_are_read_or_not(text: str) -> None:
    found = read(text)
    assert found is None or found.kind == "undated" or edtf.valid(found.edtf)
    assert all(edtf.valid(one.edtf) for one in find(Folded(text)))
