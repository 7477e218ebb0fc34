"""Years that a scan misread, and printers' codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.printed_codes import FIRST, LAST, codes, misread_year


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("No. 622     OCTOBER, I94I      Price 1½d.", [(1941, 0, "misread")]),
        ("Whitsun I95I.", [(1951, 0, "misread")]),
        ("С.-Петербургъ. І906.", [(1906, 0, "misread")]),
        ("5,000—4—10.", [(10, 4, "code")]),
        ("10M/3/74", [(74, 3, "code")]),
        ("GRB/2207/06.09/40k", [(9, 6, "code")]),
        ("II/86", [(86, 2, "code")]),
        ("1000/XIV/71", []),
        ("IO94", []),
        ("1941", []),
        ("phone 0131-94I", []),
    ],
)
def test_codes_and_misread_years(text: str, wanted: list[tuple[int, int, str]]) -> None:
    assert [(one.year, one.month, one.kind) for one in codes(text)] == wanted


@given(st.integers(FIRST, LAST), st.sets(st.integers(0, 3), min_size=1, max_size=2))
def test_a_year_with_one_or_two_letters_is_known(year: int, places: set[int]) -> None:
    figures = list(str(year))
    changed = 0
    for place in places:
        letter = {"1": "I", "0": "O", "5": "S"}.get(figures[place])
        if letter and (place or figures[place] == "1"):
            figures[place] = letter
            changed += 1
    assert misread_year("".join(figures)) == (year if changed else 0)


@given(st.text(max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    for one in codes(text):
        assert 0 <= one.start < one.end <= len(text)
