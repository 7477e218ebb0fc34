"""Dates of records made from what people typed, catalogues gave and files hold."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.dating.values import file_date, given_date, is_understood, typed_date
from colophon.model.record import Date


@pytest.mark.parametrize(
    ("text", "edtf", "shown"),
    [
        ("[ca. 1974]", "1974~", "[ca. 1974]"),
        ("8 May 1660", "1660-05-08", "8 May 1660"),
        ("2018-09-30T10:00:00Z", "2018-09-30", "30 September 2018"),
        ("n.d.", "", "n.d."),
    ],
)
def test_a_given_date_keeps_its_words(text: str, edtf: str, shown: str) -> None:
    date = given_date(text, "harvested")
    assert (date.edtf, date.display, date.transcribed) == (edtf, shown, "")
    assert is_understood(date)


def test_words_that_are_not_understood_stay_words() -> None:
    date = given_date("the year of the great flood, 1953", "harvested")
    assert date == Date(edtf="", display="the year of the great flood, 1953", basis="harvested")
    assert not is_understood(date)


def test_what_a_program_fills_in_says_nothing() -> None:
    assert file_date("1970-01-01T00:00:00Z") is None
    assert file_date("5/6/1976") is None
    assert file_date("draft") is None
    date = file_date("Mon, 07 Feb 2011 14:30:43 +0000")
    assert date
    assert (date.edtf, date.display, date.basis) == ("2011-02-07", "[7 February 2011]", "embedded")


@pytest.mark.parametrize(
    ("text", "basis"),
    [("1976", "item"), ("[1976?]", "person"), ("[not before 1993]", "person"), ("n.d.", "none")],
)
def test_what_is_typed_in_brackets_is_the_persons_own(text: str, basis: str) -> None:
    date = typed_date(text)
    assert date
    assert date.basis == basis


@settings(deadline=None)
@given(st.text(max_size=40))
def test_what_was_typed_and_shown_can_be_typed_again(text: str) -> None:
    date = typed_date(text)
    if date is not None:
        again = typed_date(date.display)
        assert again
        assert (again.edtf, again.earliest) == (date.edtf, date.earliest)
