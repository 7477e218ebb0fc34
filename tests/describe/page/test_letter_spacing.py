"""Letter-spaced words: joined where blanks or known words part them, else left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.page.letter_spacing import has_spaced_words, join_spaced


@pytest.mark.parametrize(
    ("spaced", "joined"),
    [
        ("R E N T", "RENT"),
        ("T H E  R E N T", "THE RENT"),
        ("T H E   R E N T   S T R I K E", "THE RENT STRIKE"),
        ("S t r e i k !", "Streik!"),
        ("А Р Е Н Д А", "АРЕНДА"),
        ("Σ Π Ι Τ Ι", "ΣΠΙΤΙ"),
        ("R\u00a0E\u00a0N\u00a0T", "RENT"),
        ("of the R E N T strike", "of the RENT strike"),
        ("T H E  R E N T\nA call", "THE RENT\nA call"),
    ],
)
def test_parted_by_blanks(spaced: str, joined: str) -> None:
    assert has_spaced_words(spaced)
    assert join_spaced(spaced) == joined


@pytest.mark.parametrize(
    "text",
    ["", "THE RENT", "A B C", "J. R. R. Moor", "a.a.a.", "No. 7 A", "I. W. A.", "x = y + z - 1"],
)
def test_what_is_not_spaced(text: str) -> None:
    assert join_spaced(text) == text


def test_parted_by_known_words() -> None:
    line = "T H E R E N T S T R I K E"
    assert join_spaced(line) == line  # nothing says where the words part
    assert join_spaced(line, ("the", "rent", "strike")) == "THE RENT STRIKE"
    assert join_spaced(line, ("the", "rent")) == line


@given(st.text(alphabet="AaÉ .,!'\u00a0\n1", max_size=60))
def test_only_blanks_go(text: str) -> None:
    joined = join_spaced(text)
    assert "".join(joined.split()) == "".join(text.split())
