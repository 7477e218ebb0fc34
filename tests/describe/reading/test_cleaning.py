"""Values as a cataloguer gives them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading import cleaning


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("S A T Z U N G", "SATZUNG"),
        ("T H E   L A N T E R N", "THE LANTERN"),
        ("THE L0CAL C0MMITTEE", "THE LOCAL COMMITTEE"),
        ("the loca1 co1umn", "the local column"),
        ("Room 101 and 1984", "Room 101 and 1984"),
        ("Mani-\nfesto", "Manifesto"),
        ("a  line\nand another", "a line and another"),
        ("**Bold** words", "Bold words"),
    ],
)
def test_one_line(text: str, wanted: str) -> None:
    assert cleaning.one_line(text) == wanted


def test_titles_lose_what_is_about_them() -> None:
    assert cleaning.title("Slow Bread. ") == "Slow Bread"
    assert cleaning.title("(an appeal)") == "an appeal"
    assert cleaning.title("“Slow Bread”") == "Slow Bread"
    assert cleaning.title("- Slow Bread -") == "Slow Bread"
    assert cleaning.title("In the time of J. B.") == "In the time of J. B."


def test_names_lose_what_is_about_them() -> None:
    assert cleaning.name("Slow Bell Press,") == "Slow Bell Press"
    assert cleaning.name("Slow Bell Press)") == "Slow Bell Press"
    assert cleaning.name("Rowe (Leith)") == "Rowe (Leith)"


@given(st.text(max_size=80))
def test_cleaning_never_fails(text: str) -> None:
    assert "\n" not in cleaning.title(text)
    assert "\n" not in cleaning.name(text)
