"""The latest year that a text tells of, and years counted on from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.dating.inferred_dates import infer
from colophon.model.document import DocumentLink


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In 1981 the roof fell.", 1981),
        ("It fell in 1974, and again in 1981.", 1981),
        ("Since 1968 nobody has come.", 1968),
        ("Already in 2025, forty flats stand empty.", 2025),
        ("Im Jahr 1981 fiel das Dach ein.", 1981),
        ("En 1981, le toit est tombé.", 1981),
        ("В 1981 году упала крыша.", 1981),
        ("In 2020 we marched. Five years later, we face the same landlords.", 2025),
        ("In 2020 we marched. 3 years later, we face the same landlords.", 2023),
        # counted on beyond today, or without a word for the present
        ("In 2020 we marched. Ninety days later, we slept.", 2020),
        ("In 2020 we marched. Ten years later, we face the same landlords.", 2020),
    ],
)
def test_years_told(text: str, year: int) -> None:
    found = infer(text, 2026)
    assert found is not None
    assert found.year == year
    told = text[found.start : found.end]
    assert str(year) in told or "years later" in told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The roof fell.",
        "We want repairs by 2025.",
        "It will last until 2025.",
        "In 2081 the roof will fall.",
        "We printed 1981 copies.",
        "$1981",
        "It costs 1,981 crowns.",
        "1981 % of it",
    ],
)
def test_no_years(text: str) -> None:
    assert infer(text, 2026) is None


def test_a_link_with_a_date_names_a_year() -> None:
    text = "In 1981 the roof fell. Read on."
    link = DocumentLink(target="https://hollow.org/2015/06/04/roof", start=23, end=30)
    found = infer(text, 2026, (link,))
    assert found is not None
    assert (found.year, found.linked, text[found.start : found.end]) == (2015, True, "Read on")
    later = DocumentLink(target="https://hollow.org/2031/06/04/roof", start=23, end=30)
    assert infer(text, 2026, (later,)).year == 1981  # type: ignore[union-attr]


def test_years_in_other_dates_are_left_out() -> None:
    text = "In 1981 the roof fell. Updated in 2019."
    assert infer(text, 2026, excluded=lambda at: at > 30).year == 1981  # type: ignore[union-attr]


_WORDS = st.sampled_from(
    "In 1981 2020 2031 since by until Five years later we face now , . the roof $ % / -".split()
)


@given(st.lists(_WORDS, max_size=20).map(" ".join))
def test_no_year_after_the_latest_and_its_words_stand_there(text: str) -> None:
    found = infer(text, 2026)
    if found is not None:
        assert found.year <= 2026
        assert 0 <= found.start < found.end <= len(text)
        assert 0 < found.confidence < 1
