"""Whole lines that state an origin, in any language; nothing that says more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.describe.page import stated_lines as stated

ARE = {
    stated.is_announcement: [
        "Published by the Mill", "Wydane przez Młyn", "Видавець: Млин", "Kiadja a Malom",
        "Printed by Slow Bell, Leith", "Druk: Młyn", "Edita: El Molí", "Yayınlayan: Değirmen",
    ],
    stated.is_dated: [
        "May 1974", "12 May 1974", "Monday 12 May 1974", "maj 1974", "12. května 1974",
        "1974. május 12.", "Summer/Autumn 1974", "一九七四年五月", "昭和四十九年",
        "מאי 1974", "مايو 1974", "12 мая 1974 г.", "Μάιος 1974",
    ],
    stated.is_edition: [
        "2nd edition", "Wydanie drugie", "Druhé vydání", "Andra upplagan", "İkinci baskı", "第二版",
    ],
    stated.is_issue: ["No. 7", "№ 7", "Sayı 7", "7. szám", "Nr 7, maj 1974", "Τεύχος 3", "العدد 7"],
    stated.is_price: ["Price 6d", "cena 5 zł", "Цена 5 коп.", "£1.50", "10 cents", "Pris 2 kr"],
}  # fmt: skip
ARE_NOT = {
    stated.is_announcement: ["Published by", "The Mill", "How to be printed by accident", ""],
    stated.is_dated: [
        "May Day 1974", "Mai 68", "1974", "The 1970s", "Septemberrevolution 1868", "May", "年",
        "From May 1974 to the end", "Bread in May 1974", "²⁰¹⁴", "",
    ],
    stated.is_edition: ["The edition that never was", "edition", "Bread, 2nd edition", ""],
    stated.is_issue: ["No 10 Downing Street", "No more rent", "No. 7, or the Mill", "7", ""],
    stated.is_price: ["Price of Bread", "The price", "5 loaves and 2 fish", "Price", ""],
}  # fmt: skip


@pytest.mark.parametrize(("states", "text"), [(f, one) for f, all_ in ARE.items() for one in all_])
def test_a_line_states_it(states, text: str) -> None:
    assert states(text)


@pytest.mark.parametrize(
    ("states", "text"), [(f, one) for f, all_ in ARE_NOT.items() for one in all_]
)
def test_a_line_says_something_else(states, text: str) -> None:
    assert not states(text)


@given(st.text(max_size=140))
@pytest.mark.parametrize("states", ARE)
def test_any_line_states_it_or_not(states, text: str) -> None:
    assert states(text) in (True, False)


@pytest.mark.parametrize("part", ["1 ", "cena ", "May 1974 ", "no. 7, ", "a"])
@pytest.mark.parametrize("states", ARE)
def test_long_lines_cost_no_more(states, part: str) -> None:
    assert_proportional(states, lambda size: part * (size // len(part)), 20_000, 160_000)
