"""What else a date may be catalogued as."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.coarser_dates import coarser
from colophon.model.edtf import valid


@pytest.mark.parametrize(
    ("edtf", "wanted"),
    [
        ("1931-05-04", ["1931-05", "1931"]),
        ("1931-05", ["1931"]),
        ("1931~", ["1931"]),
        ("1931", []),
        ("2017-06-02/2017-06-05", ["2017-06-02", "2017-06-05", "2017-06", "2017"]),
        ("1973/1974", ["1973", "1974"]),
        ("[1999..]", []),
    ],
)
def test_months_years_and_ends(edtf: str, wanted: list[str]) -> None:
    assert [form for form, _ in coarser(edtf)] == wanted


def test_of_two_readings_the_order_of_the_figures_is_known() -> None:
    found = dict(coarser("[1917-03-12,1917-12-03]", "3/12/17"))
    assert found["1917-12-03"] == "dayfirst"
    assert found["1917-03-12"] == "monthfirst"
    assert found["1917"] == "coarser"


@given(st.text(alphabet="0123456789-/[],.?~X", max_size=30), st.text(max_size=10))
def test_forms_are_edtf_each_once(edtf: str, written: str) -> None:
    forms = [form for form, _ in coarser(edtf, written)]
    assert all(map(valid, forms))
    assert len(forms) == len(set(forms))
    assert edtf not in forms
