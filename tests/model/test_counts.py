"""A count agrees with its word."""

import pytest

from colophon.model.counts import say_count


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0 records"), (1, "1 record"), (2, "2 records"), (1200, "1,200 records")],
)
def test_a_count_agrees_with_its_word(number: int, said: str) -> None:
    assert say_count(number, "record") == said
