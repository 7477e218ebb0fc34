"""The sentences about a phrase of rights: all of the statement, nothing beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.describe.wording.rights_wording import stretch_of

CASES = [
    (
        "The rent is high.\n\nAll rights reserved.\n\nWe meet on Monday.",
        "rights",
        "All rights reserved.",
    ),
    ("The rent is high. All rights reserved. We meet on Monday.", "rights", "All rights reserved."),
    (
        "© 1983 Hollow Press. All rights reserved. Reproduction only with permission.",
        "All rights",
        "© 1983 Hollow Press. All rights reserved. Reproduction only with permission.",
    ),
    ("The rent is high. Nachdruck verboten. Ende.", "Nachdruck", "Nachdruck verboten."),
    ("Ring Ada at home! Copy this. We meet on Monday.", "Copy", "Copy this."),
    (
        "Hollow Press\nLeith\nAll rights reserved\nPrinted at the Mill",
        "rights",
        "All rights reserved",
    ),
    ("Published for J. S. Bell. Nachdruck verboten. Ende.", "Nachdruck", "Nachdruck verboten."),
    ("Copy freely", "Copy", "Copy freely"),
]


@pytest.mark.parametrize(("text", "phrase", "stretch"), CASES)
def test_the_statement_alone(text: str, phrase: str, stretch: str) -> None:
    at = text.index(phrase)
    start, end = stretch_of(text, at, at + len(phrase))
    assert text[start:end] == stretch


@given(st.text(alphabet="aZ. \n©!ÀВ", max_size=200), st.integers(0, 200), st.integers(1, 20))
def test_a_stretch_holds_its_phrase_and_lies_in_the_text(text: str, at: int, size: int) -> None:
    start, end = min(at, len(text)), min(at + size, len(text))
    if not text[start:end].strip():
        return
    low, high = stretch_of(text, start, end)
    assert 0 <= low < high <= len(text)
    assert text[low:high] == text[low:high].strip()
    assert high - low <= 1_400
    inner = text[start:end].strip()
    assert inner in text[low:high]


def test_paragraphs_without_end_cost_no_more() -> None:
    def of_middle(text: str) -> tuple[int, int]:
        return stretch_of(text, len(text) // 2, len(text) // 2 + 6)

    assert_proportional(of_middle, lambda size: "rights. A" * (size // 9), 9_000, 72_000)
