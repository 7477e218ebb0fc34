"""V for u, I for j and VV for w in the capitals of early print, and capitals of other times."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.early_letters import is_early, modern_capitals


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("SVR LA VENVE DV ROY", "SUR LA VENUE DU ROY"),
        ("VVORDS OF COMFORT", "WORDS OF COMFORT"),
        ("DISCOVRS DV TEMPS", "DISCOURS DU TEMPS"),
        ("A TRVE ACCOVNT OF THE FIRE", "A TRUE ACCOUNT OF THE FIRE"),
        ("EPISTOLA AD ROMANVM POPVLVM", "EPISTOLA AD ROMANUM POPULUM"),
        # years in the midst of it stay numerals
        ("SVR LE TEMPS. M DC LVII", "SUR LE TEMPS. M DC LVII"),
    ],
)
def test_early_capitals(printed: str, written: str) -> None:
    assert modern_capitals(printed) == written


@pytest.mark.parametrize(
    "printed",
    [
        "THE COUNCIL OF JUSTICE",
        "VIVE LA LIBERTÉ",
        "TV LICENCES AND HOW TO AVOID THEM",
        "MDCCLXXVI",
        "a trve accovnt",
        "ИЗВѢСТІЯ",
        "LOVE AND FEVER",
        "",
    ],
)
def test_capitals_of_later_times_stay(printed: str) -> None:
    assert modern_capitals(printed) == printed


@given(st.text(alphabet="AEIOUVWJDNRSTMCXL éſ.\n", max_size=40))
def test_it_is_done_once(text: str) -> None:
    written = modern_capitals(text)
    assert len(written) <= len(text)
    if not is_early(text):
        assert written == text
