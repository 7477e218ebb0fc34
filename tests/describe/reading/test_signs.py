"""Counts along a text give what counting each stretch gives."""

import numpy
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.signs import Signs
from colophon.model.folding import fold


def signs(text: str) -> Signs:
    return Signs(text, [fold(text)], [(0, len(text))])


@given(st.text(alphabet="aB é1.:\n©(c)", min_size=1, max_size=80), st.data())
def test_counts_of_stretches(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    made = signs(text)
    low, high = numpy.array([start]), numpy.array([end])
    stretch = text[start:end]
    for name, test in (("upper", str.isupper), ("alpha", str.isalpha), ("digit", str.isdigit)):
        assert made.counts(name, low, high)[0] == sum(map(test, stretch))
    assert made.counts("line ends", low, high)[0] == stretch.count("\n")
    assert made.counts("colons", low, high)[0] == stretch.count(":")
    if not stretch[0].isspace():
        assert made.words(low, high)[0] == len(stretch.split())


def test_a_head_and_a_tail_are_counted_as_one() -> None:
    text = "Head here\n" + "x" * 50 + "\nTAIL"
    tail = len(text) - 4
    made = Signs(text, [fold(text[:9]), fold(text[tail:])], [(0, 9), (tail, len(text))])
    low, high = made.at(numpy.array([0, tail])), made.at(numpy.array([9, len(text)]))
    assert made.counts("upper", low, high).tolist() == [1, 4]


def test_the_next_sign_is_behind_blanks() -> None:
    made = signs("ab  c \n")
    assert made.next_sign[2] == 4
    assert made.next_sign[5] == made.size
    assert made.last_sign[3] == 1
