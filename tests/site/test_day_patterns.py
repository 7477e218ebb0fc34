import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from colophon.site.day_patterns import FIRST, LAST, pattern

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31)).map(date.isoformat)


@given(DAYS, DAYS, DAYS)
def test_a_day_is_found_where_it_lies_between(one: str, other: str, day: str) -> None:
    low, high = sorted((one, other))
    assert bool(re.fullmatch(pattern(low, high), day)) == (low <= day <= high)


@given(DAYS, DAYS)
def test_open_ends(end: str, day: str) -> None:
    assert bool(re.fullmatch(pattern(FIRST, end), day)) == (day <= end)
    assert bool(re.fullmatch(pattern(end, LAST), day)) == (day >= end)
