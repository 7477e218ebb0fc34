"""Names that are spelt nearly alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.likeness import find_nearest, likeness

NAMES = ("title", "subtitle", "publisher", "printer", "place")


@pytest.mark.parametrize(
    ("said", "meant"),
    [("titel", ("title",)), ("pubilsher", ("publisher",)), ("place", ("place",)), ("colour", ())],
)
def test_whoever_misspells_a_name_is_told_the_nearest(said: str, meant: tuple[str, ...]) -> None:
    assert find_nearest(said, NAMES) == meant


def test_the_likest_comes_first() -> None:
    assert find_nearest("sub-title", NAMES, most=2) == ("subtitle", "title")
    assert find_nearest("sub-title", NAMES, most=2, least=0.9) == ("subtitle",)
    assert find_nearest("title", ()) == ()


@given(st.text(), st.text())
def test_likeness_is_a_share(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == 1
    assert likeness("brick", "back") == pytest.approx(6 / 9)
