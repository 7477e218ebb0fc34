"""EDTF forms: read by our code and by a second reader, bounded, shown."""

from datetime import date

import edtf as second_reader
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.dating.display import display
from colophon.model.edtf import bounds, valid

FORMS = [
    ("1976", "1976-01-01", "1976-12-31", "1976"),
    ("1976?", "1976-01-01", "1976-12-31", "[1976?]"),
    ("1976~", "1974-01-01", "1978-12-31", "[ca. 1976]"),
    ("1976%", "1974-01-01", "1978-12-31", "[ca. 1976?]"),
    ("[1971,1972]", "1971-01-01", "1972-12-31", "[1971 or 1972]"),
    ("[1970..1974]", "1970-01-01", "1974-12-31", "[between 1970 and 1974]"),
    ("197X", "1970-01-01", "1979-12-31", "1970s"),
    ("197X?", "1970-01-01", "1979-12-31", "[1970s?]"),
    ("19XX", "1900-01-01", "1999-12-31", "19--"),
    ("[1971..]", "1971-01-01", "", "[not before 1971]"),
    ("[..1975]", "", "1975-12-31", "[not after 1975]"),
    ("1979/1983", "1979-01-01", "1983-12-31", "1979–1983"),
    ("1979/..", "1979-01-01", "", "1979–"),
    ("1979/", "1979-01-01", "", "1979–?"),
    ("1981-40", "1981-01-01", "1981-06-30", "1st half 1981"),
    ("1976-05~", "1976-03-01", "1976-07-31", "[ca. May 1976]"),
    ("1976-05-01~", "1976-04-29", "1976-05-03", "[ca. 1 May 1976]"),
    ("1976-XX~", "1974-01-01", "1978-12-31", "[ca. 1976]"),
    ("{1971,1972}", "1971-01-01", "1972-12-31", "[1971 and 1972]"),
    ("1968-05", "1968-05-01", "1968-05-31", "May 1968"),
    ("1649-02-15", "1649-02-15", "1649-02-15", "15 February 1649"),
    ("1978-21", "1978-03-01", "1978-05-31", "Spring 1978"),
    ("1974-34", "1974-04-01", "1974-06-30", "2nd quarter 1974"),
]
BAD = ["", "197", "1976-13", "1976-02-30", "1976/1970", "[1974..1970]", "[..]", "[1970", "197X-05"]


@pytest.mark.parametrize(("form", "earliest", "latest", "shown"), FORMS)
def test_forms(form: str, earliest: str, latest: str, shown: str) -> None:
    assert valid(form)
    assert bounds(form) == (earliest, latest)
    assert display(form) == shown


@pytest.mark.parametrize("form", [form for form, *_ in FORMS])
def test_a_second_reader_reads_them(form: str) -> None:
    second_reader.parse_edtf(form)


@pytest.mark.parametrize("form", BAD)
def test_what_is_not_edtf(form: str) -> None:
    assert not valid(form)


def test_what_does_not_stand_on_the_item_is_in_brackets() -> None:
    assert display("1976", supplied=True) == "[1976]"
    assert display("") == "undated"
    assert display("1649-02", language="fr") == "février 1649"
    assert display("[1971,1972]", language="de-CH") == "[1971 oder 1972]"


@given(st.dates(), st.sampled_from(["", "?"]))
def test_a_day_is_its_own_bounds(day: object, doubt: str) -> None:
    assert bounds(f"{day}{doubt}") == (str(day), str(day))


@given(st.dates(), st.sampled_from("~%"), st.sampled_from((4, 7, 10)))
def test_approximately_widens_whatever_it_is_said_of(day: date, doubt: str, precision: int) -> None:
    form = day.isoformat()[:precision]
    exact, around = bounds(form), bounds(form + doubt)
    assert around[0] <= exact[0]
    assert exact[1] <= around[1]
    assert around != exact
    assert bounds(form + doubt, 0) == exact


def test_figures_of_other_scripts_are_no_edtf() -> None:
    assert not valid("١٩٧٢")


@given(st.text(max_size=30))
def test_any_text_is_judged(text: str) -> None:
    assert valid(text) in (True, False)
