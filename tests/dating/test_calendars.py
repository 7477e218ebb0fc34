"""Other calendars: days that are known, and every day inside what is said of its month."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.dating.calendars import buddhist, gematria, hebrew, hijri, jalali
from colophon.model import edtf


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (jalali(1399, 1, 1), "2020-03-20"),
        (jalali(1357, 11, 22), "1979-02-11"),
        (jalali(1357, 12), "[1979-02-20..1979-03-20]"),
        (hebrew(5784, 1, 1), "2023-09-16"),
        (hebrew(5708, 8, 5), "1948-05-14"),
        (hebrew(5694, 9), "[1934-05-15..1934-06-13]"),
        (hebrew(5736), "[1975-09-06..1976-09-24]"),
        (hijri(1445, 9, 1), "[2024-03-10..2024-03-12]"),
        (buddhist(2519, 10, 6), "1976-10-06"),
    ],
)
def test_days_that_are_known(form: str, expected: str) -> None:
    assert form == expected


@given(st.integers(1250, 1450), st.integers(1, 12), st.integers(1, 29))
def test_a_day_lies_in_its_month_and_its_year(year: int, month: int, day: int) -> None:
    for calendar in (jalali, hijri):
        exact = edtf.bounds(calendar(year, month, day))
        for wider in (calendar(year, month), calendar(year)):
            earliest, latest = edtf.bounds(wider)
            assert earliest <= exact[0]
            assert exact[1] <= latest


@given(st.integers(5300, 5900))
def test_hebrew_years_follow_each_other(year: int) -> None:
    end = date.fromisoformat(edtf.bounds(hebrew(year))[1])
    start = date.fromisoformat(edtf.bounds(hebrew(year + 1))[0])
    assert (start - end).days == 1
    months = [edtf.bounds(hebrew(year, month)) for month in range(1, 13)]
    assert months[0][0] == edtf.bounds(hebrew(year))[0]
    assert months[-1][1] == end.isoformat()


def test_letters_as_numbers() -> None:
    assert gematria('תרצ"ד') == 694
    assert gematria("ט״ו") == 15
    assert gematria("x") == 0
