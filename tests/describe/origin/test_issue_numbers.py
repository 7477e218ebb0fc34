"""Numbers of issues in words, in Chinese and Japanese, and behind the name in a masthead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.imprint.issue_numbers import issue_number
from colophon.model.folding import fold


@pytest.mark.parametrize(
    ("line", "masthead", "wanted"),
    [
        ("                number four", False, "4"),
        ("SLOW LANTERN      Number Two      30p", False, "2"),
        ("heft drei", False, "3"),
        ("harbour kites nr 6", True, "6"),
        ("港区通信      第十八号", False, "18"),
        ("（第 二 期）", False, "2"),
        ("第7号 冬", False, "7"),
    ],
)
def test_numbers_are_given_in_figures(line: str, masthead: bool, wanted: str) -> None:
    found = issue_number(fold(line), masthead)
    assert found is not None
    assert found.number == wanted
    assert fold(line)[found.start : found.end].strip()


@pytest.mark.parametrize(
    "line",
    [
        "a number of neighbours came",
        "number nobody",
        "we live at harbour kites nr 6, by the mill",
        "第一回の会合を開きます",
        "",
    ],
)
def test_other_numbers_are_none(line: str) -> None:
    assert issue_number(fold(line), False) is None


def test_behind_a_name_only_in_a_masthead() -> None:
    assert issue_number("harbour kites nr 6", False) is None


@given(st.text(alphabet="第号期一二十百0123 number no.four\n", max_size=80), st.booleans())
def test_numbers_are_small_and_stand_in_the_line(line: str, masthead: bool) -> None:
    found = issue_number(line, masthead)
    if found is not None:
        assert 0 <= found.start < found.end <= len(line)
        assert found.number.isdigit()
