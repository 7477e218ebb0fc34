"""What its wording alone makes a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.line_roles import LONGEST, line_role


@pytest.mark.parametrize("text", ["Price one penny", "By Ann Bell", "March 1931", "No. 4"])
def test_lines_beside_the_title(text: str) -> None:
    assert line_role(text) > 0


@pytest.mark.parametrize("text", ["The slow bread of Leith", "x" * (LONGEST + 1)])
def test_other_lines(text: str) -> None:
    assert line_role(text) == 0


@given(st.text(max_size=150))
def test_any_line_has_a_role(text: str) -> None:
    assert line_role(text) >= 0
