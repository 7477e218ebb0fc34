"""What words about a candidate say, summed by place and field."""

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.lexicon import COUNT, PLACES, TOGETHER, WordLexicon

WORDS = ("wpress", "ppress", "pby", "nleith", "uyear", "stree", "xpres", "qprinted by", "kday")
SPEECH = numpy.array([[n, -n / 2] for n in range(1, len(WORDS) + 1)], dtype=numpy.float32)
LEXICON = WordLexicon({word: at for at, word in enumerate(WORDS)}, SPEECH)


def test_words_are_summed_where_they_stand() -> None:
    made = LEXICON.speak([["wpress", "ppress", "pby", "unknown"], []])
    cells = made.reshape(2, COUNT, 2)
    assert cells[0, 0].tolist() == [1.0, -0.5]
    assert cells[0, 1].tolist() == [5.0, -2.5]
    assert not cells[0, 2:].any()
    assert not cells[1].any()


def test_no_candidates() -> None:
    assert LEXICON.speak([]).shape == (0, COUNT * 2)


@given(rows=st.lists(st.lists(st.sampled_from((*WORDS, "wx", "p", "n?")), max_size=6), max_size=4))
def test_order_and_neighbours_do_not_matter(rows: list[list[str]]) -> None:
    together = LEXICON.speak(rows)
    for row, made in zip(rows, together, strict=True):
        alone = LEXICON.speak([list(reversed(row))])[0]
        assert numpy.allclose(made, alone)


@pytest.mark.parametrize("letters", TOGETHER)
def test_one_look_up_finds_what_a_word_says_in_each_place(letters: str) -> None:
    heard = LEXICON.heard[letters]
    for word, number in LEXICON.known.items():
        if word[0] in letters:
            said = heard.of([word[1:]])[0, letters.index(word[0])]
            assert said.tolist() == SPEECH[number].tolist()
    assert not heard.of(["nowhere", None]).any()


def test_every_letter_has_a_place_and_is_heard_once() -> None:
    assert set(PLACES.values()) == set(range(COUNT))
    heard = "".join(TOGETHER)
    assert len(set(heard)) == len(heard)
    assert set(heard) <= set(PLACES)
