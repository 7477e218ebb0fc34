"""Cities by their names: better not found than the wrong one of two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.publish.world.cities import locate


@pytest.mark.parametrize(
    ("name", "country", "region"),
    [
        ("London", "GB", "ENG"), ("[London?]", "GB", "ENG"), ("London, E.1", "GB", "ENG"),
        ("London N1", "GB", "ENG"), ("Αθήνα", "GR", ""), ("Wien", "AT", ""), ("東京", "JP", ""),
        ("Köln [u.a.]", "DE", ""), ("Łódź", "PL", ""), ("México", "MX", ""),
        ("Cambridge, Mass.", "US", "MA"), ("Cambridge (England)", "GB", "ENG"),
        ("Oakland, Calif.", "US", "CA"), ("New York, N.Y.", "US", "NY"), ("МОСКВА", "RU", ""),
        ("Leeds.", "GB", "ENG"), ("Valencia, España", "ES", ""), ("Reykjavík", "IS", ""),
    ],
)  # fmt: skip
def test_a_city_is_found_however_it_is_written(name: str, country: str, region: str) -> None:
    found = locate(name)
    assert found is not None
    assert (found.country, found.region) == (country, region)


@pytest.mark.parametrize(
    "name",
    ["", ",", "()", "Cambridge", "Hull", "Valencia", "S.l.", "s. l.", "Boston, Lincs.",
     "Leeds, Ontario", "Little Hambling", "London to Leeds", "\x00", "1984", "[?]"],
)  # fmt: skip
def test_what_is_not_clear_is_not_found(name: str) -> None:
    assert locate(name) is None


@given(st.text(max_size=60))
def test_no_name_is_too_odd(name: str) -> None:
    found = locate(name)
    assert found is None or abs(found.latitude) <= 90
