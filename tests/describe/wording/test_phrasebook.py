"""Fixed phrases in folded text: where they stand, which wins, and what is no phrase."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.phrasebook import Phrasebook
from colophon.model.folding import Folded, fold

BOOK = Phrasebook(
    [
        ("printed by", "printer"),
        ("printed", "made"),
        ("printed [by the assignes] for", "publisher"),
        ("printed for and sold by", "publisher and seller"),
        ("im verlag*", "house"),
        ("v.i.s.d.p.:", "person"),
        ("[and] sold by", "seller"),
        ("издательство", "publisher"),
    ]
)


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("Printed by A. Moor", ["printer"]),
        ("PRINTED FOR the author", ["publisher"]),
        ("printed by the assignes for the author", ["publisher"]),
        ("printed for and sold by the author", ["publisher and seller"]),
        ("printed in haste", ["made"]),
        ("reprinted by", []),
        ("printed byword", ["made"]),
        ("Im Verlage der Brüder", ["house"]),
        ("V. i. S. d. P.: Karin", []),
        ("V.i.S.d.P.: Karin", ["person"]),
        ("printed by one and sold by another", ["printer", "seller"]),
        ("sold by all", ["seller"]),
        ("Издательство «Набат»", ["publisher"]),
        ("printed\nby hand", ["printer"]),
        ("", []),
    ],
)
def test_phrases_of_a_text(text: str, meanings: list[str]) -> None:
    folded = fold(text)
    assert [one.meaning for one in BOOK.find(folded)] == meanings
    assert [one.meaning for one in BOOK.within(Folded(text))] == meanings


def test_a_phrase_begins_exactly_at_a_place() -> None:
    text = fold("by Ada, printed by Ada")
    assert BOOK.at(text, 8).meaning == "printer"  # type: ignore[union-attr]
    assert BOOK.at(text, 0) is None
    assert BOOK.at(text, 9) is None
    assert BOOK.at(text, len(text)) is None


def test_only_a_part_of_a_text_is_searched() -> None:
    text = fold("printed by Ada, printed for Bela")
    assert [one.start for one in BOOK.find(text, 5)] == [16]
    assert [one.phrase for one in BOOK.find(text, 0, 9)] == ["printed"]


def test_the_first_word_of_a_phrase_is_whole() -> None:
    with pytest.raises(ValueError, match="must be whole"):
        Phrasebook({"print* by": 1})


_WORDS = st.sampled_from(
    "printed by for and sold im verlag verlages v.i.s.d.p.: Ada é \n , .".split()
)


@given(st.lists(_WORDS, max_size=20).map(" ".join))
def test_phrases_stand_in_order_and_both_searches_agree(text: str) -> None:
    folded = Folded(text)
    found = list(BOOK.find(folded.text))
    assert found == list(BOOK.within(folded))
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
