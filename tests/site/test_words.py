"""What the search of a static site says of a record."""

import pytest

from colophon.publish.search_fields import OPEN, SearchFields
from colophon.site.words import show_record


@pytest.mark.parametrize(
    ("years", "shown"),
    [
        ((1978, 1978), "1978"),
        ((1978, 1981), "1978–1981"),
        ((1993, OPEN), "1993–"),
        ((-OPEN, 1930), "–1930"),
        ((-OPEN, OPEN), ""),
        ((), ""),
    ],
)
def test_an_end_that_is_open_is_no_year(years: tuple[int, ...], shown: str) -> None:
    assert show_record("Bread", SearchFields(years=years))[1] == shown


def test_a_name_that_is_inverted_is_the_same_name() -> None:
    said = (("creator", "Moss, Agnes"), ("creator", "Agnes Moss"), ("publisher", "Quarter Loaf"))
    assert show_record("Bread", SearchFields(words=said))[2] == "Moss, Agnes; Quarter Loaf"
