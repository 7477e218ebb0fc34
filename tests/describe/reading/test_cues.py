"""Words that announce a role, and the names behind them."""

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.cues import (
    ANNOUNCED,
    FAR,
    NAMES,
    ROLES,
    Announced,
    Cues,
    last_before,
    names_behind,
)
from colophon.describe.reading.signs import Signs
from colophon.model.folding import Folded, fold


def column(text: str, words: str, name: str) -> float:
    cues = Cues([Folded(text)])
    start = text.index(words)
    signs = Signs(text, [fold(text)], [(0, len(text))])
    row = cues.columns(numpy.array([start]), numpy.array([start + len(words)]), signs)[0]
    return float(row[NAMES.index(name)])


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        ("Issued by the Ferry Users, Quay Street", "Ferry Users", "publisher"),
        ("Printed by Slow Bell, Leith", "Slow Bell", "printer"),
        ("Herausgegeben von der Lampengruppe", "Lampengruppe", "publisher"),
        ("Druck: Mühlendruck", "Mühlendruck", "printer"),
        ("Εκδίδεται από τη Λέσχη", "Λέσχη", "publisher"),
        ("Издаёт кружок «Лампа»", "Лампа", "publisher"),
        ("Arr.: Lampelauget", "Lampelauget", "organiser"),
        ("V.i.S.d.P.: K. Weber", "K. Weber", "responsible"),
        ("Photographs by Ann Bell", "Ann Bell", "other"),
    ],
)
def test_what_stands_before_a_name_tells_its_role(text: str, words: str, role: str) -> None:
    assert column(text, words, f"c-behind-{role}") < 12
    assert ROLES[int(column(text, words, "c-nearest"))] == role


def test_a_cue_tells_nothing_of_what_stands_before_it_or_far_behind() -> None:
    text = f"Slow Bell\nprinted by the Mill{' and so on' * 30} Ann Bell"
    assert column(text, "Slow Bell", "c-nearest") == -1
    assert column(text, "Ann Bell", "c-behind-printer") == FAR
    assert ROLES[int(column(text, "Slow Bell", "c-next"))] == "printer"


def test_names_end_in_several_ways_and_may_go_over_a_line() -> None:
    text = "Issued by the Emergency Committee of the\nCORBY MOOR COUNCIL, The Old Hall.\n\nAnother"
    at = text.index("the Emergency")
    found = [text[start:end] for start, end in names_behind(text, at)]
    assert "the Emergency Committee of the\nCORBY MOOR COUNCIL" in found
    assert not any("Another" in one for one in found)


def test_names_in_small_letters_are_found_too() -> None:
    text = "im verlag nasse windel, westberlin"
    names = {text[start:end] for start, end, _ in Cues([Folded(text)]).names(text)}
    assert "nasse windel" in names


def test_a_name_that_is_announced_is_known_where_it_stands_alone() -> None:
    announced = Announced([("the ferry users", ROLES.index("publisher"))])
    made = announced.columns(["ferry users,", "quay house"])
    assert made[:, ANNOUNCED.index("publisher")].tolist() == [1.0, 0.0]
    assert not made[:, ANNOUNCED.index("printer")].any()


def test_the_words_that_announce_are_quoted_as_printed() -> None:
    assert last_before("At last. Published by the ", ("publisher",)) == "Published by"
    assert last_before(f"Published by {'x' * 70}", ("publisher",)) == ""
    assert last_before("Printed by ", ("publisher",)) == ""


@given(st.text(max_size=200))
def test_any_text_has_cues_without_fail(text: str) -> None:
    cues = Cues([Folded(text)])
    size = max(len(text), 1)
    signs = Signs(text, [fold(text)], [(0, len(text))])
    made = cues.columns(numpy.array([0]), numpy.array([size]), signs)
    assert made.shape == (1, len(NAMES))
    assert all(0 <= start < end <= len(text) for start, end, _ in cues.names(text))
