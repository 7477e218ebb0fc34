"""What the program shows can be typed back and gives the same date, in every language."""

import calendar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.dating.display import display
from colophon.dating.whole import read
from colophon.languages import all_languages
from colophon.model import edtf

LANGUAGES = tuple(one.name for one in all_languages() if one.dates.shown)
YEARS = st.integers(1, 9999)


@st.composite
def points(draw: st.DrawFn) -> str:
    """A year, decade, century, or part of a year, with or without doubt."""
    year = draw(YEARS)
    month = draw(st.integers(1, 12))
    days = calendar.monthrange(year, month)[1]
    shapes = [
        st.just(f"{year:04}"),
        st.just(f"{year // 10:03}X"),
        st.just(f"{year // 100:02}XX"),
        st.just(f"{year:04}-{month:02}"),
        st.sampled_from((21, 22, 23, 24, 33, 34, 35, 36, 40, 41)).map(lambda n: f"{year:04}-{n}"),
        st.integers(1, days).map(lambda day: f"{year:04}-{month:02}-{day:02}"),
    ]
    form = draw(st.one_of(shapes))
    return form + draw(st.sampled_from(("", "", "?", "~", "%")))


@st.composite
def forms(draw: st.DrawFn) -> str:
    """Any EDTF that the program can hold."""
    one, other = draw(points()), draw(points())
    interval = [f"{one}/{other}", f"{one}/..", f"{one}/", f"../{one}", f"/{one}"]
    member = st.sampled_from((one, other, f"{one}..{other}", f"{one}..", f"..{other}"))
    members = ",".join(draw(st.lists(member, min_size=1, max_size=4)))
    among = ",".join(draw(st.lists(st.sampled_from((one, other)), min_size=2, max_size=3)))
    return draw(st.sampled_from((one, *interval, f"[{members}]", f"{{{among}}}")))


def same(form: str) -> tuple[object, ...]:
    """What makes two forms the same date: a set of one is its member."""
    inner = form.strip("[]")
    plain = inner if "," not in form and ".." not in form else form
    return plain, edtf.bounds(form)


@settings(deadline=None, max_examples=examples(600))
@given(forms().filter(edtf.valid), st.booleans(), st.sampled_from(LANGUAGES))
@example("1979/", True, "en")
@example("19XX%", False, "fr")
@example("[1976-05-06,1976-06-05]", False, "de")
def test_what_is_shown_can_be_typed_back(form: str, supplied: bool, language: str) -> None:
    shown = display(form, supplied, language)
    found = read(shown, language)
    assert found, shown
    assert same(found.edtf) == same(form), shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_undated_is_read_back(language: str) -> None:
    found = read(display("", language=language))
    assert found
    assert found.edtf == ""


@pytest.mark.parametrize("language", LANGUAGES)
@given(form=forms().filter(edtf.valid))
@settings(deadline=None, max_examples=examples(50))
def test_it_is_read_back_without_knowing_the_language(language: str, form: str) -> None:
    shown = display(form, language=language)
    found = read(shown)
    assert found, shown
    assert same(found.edtf) == same(form), shown
