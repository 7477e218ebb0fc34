"""Lines begin where they do, or as far back as is asked for."""

from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.line_starts import line_start

TEXT = "one\ntwo and three\n"


def test_a_line_begins_behind_the_end_of_the_one_before() -> None:
    assert line_start(TEXT, 11, 40) == 4
    assert line_start(TEXT, 4, 40) == 4
    assert line_start(TEXT, 2, 40) == 0


def test_a_long_line_is_cut() -> None:
    assert line_start("x" * 500, 450, 100) == 350
    assert line_start("y\n" + "x" * 500, 450, 100) == 350


@given(st.text("ab\n"), st.integers(0, 40), st.integers(1, 20))
def test_no_line_end_stands_between(text: str, at: int, most: int) -> None:
    at = min(at, len(text))
    start = line_start(text, at, most)
    assert max(at - most, 0) <= start <= at
    assert "\n" not in text[start:at]
    assert start in (0, max(at - most, 0)) or text[start - 1] == "\n"
