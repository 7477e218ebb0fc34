"""Names that stand in one list, and what the others of a list say of one."""

import numpy
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.listed import MOST, NOBODY, listed_places

WORDS = "Words by Ada, Big Paul and Maureen. Cut by\nOtto Lind\nRosa Quay\n\nElsewhere Zed"
NAMES = ("Ada", "Big Paul", "Maureen", "Otto Lind", "Rosa Quay", "Zed")


def spans(text: str, names: tuple[str, ...]) -> list[tuple[int, int]]:
    return [(text.index(one), text.index(one) + len(one)) for one in names]


PLACES = listed_places(WORDS, [(0, len(WORDS))], spans(WORDS, NAMES))


def test_sentences_and_blocks_end_lists() -> None:
    first, second, third = PLACES.lists[0], PLACES.lists[3], PLACES.lists[5]
    assert PLACES.lists.tolist() == [first] * 3 + [second] * 2 + [third]
    assert first < second < third


def test_items_are_counted_within_their_list() -> None:
    assert PLACES.features[:3, 0].tolist() == [3, 3, 3]
    assert PLACES.features[:3, 1].tolist() == [0, 1, 2]
    assert PLACES.features[:, 2].tolist() == [0] * 6


def test_a_name_over_a_joint_holds_it() -> None:
    places = listed_places(WORDS, [(0, len(WORDS))], spans(WORDS, ("Big Paul and Maureen",)))
    assert places.features[0].tolist() == [3, 1, 1]


def test_the_others_of_a_list_speak_for_a_name() -> None:
    odds = numpy.array([[3.0], [-2.0], [1.0], [-1.0], [-4.0], [2.0]], dtype=numpy.float32)
    others, beside, shares = PLACES.columns(odds).T
    assert others.tolist() == [1.0, 3.0, 3.0, -4.0, -1.0, NOBODY]
    assert beside.tolist() == [-2.0, 3.0, -2.0, -4.0, -1.0, NOBODY]
    assert numpy.allclose(shares[0], 1 / (1 + numpy.exp(2.0)) + 1 / (1 + numpy.exp(-1.0)))
    assert shares[5] == 0


def test_candidates_for_the_same_words_are_no_others() -> None:
    twice = listed_places(WORDS, [(0, len(WORDS))], [*spans(WORDS, ("Ada", "Ada", "Zed"))])
    odds = numpy.array([[3.0], [2.0], [0.0]], dtype=numpy.float32)
    assert twice.columns(odds)[:, 0].tolist() == [NOBODY] * 3


def test_leaders_that_are_even_speak_for_each_other() -> None:
    odds = numpy.array([[2.0], [2.0], [0.0], [0.0], [0.0], [0.0]], dtype=numpy.float32)
    assert PLACES.columns(odds)[:3, 0].tolist() == [2.0, 2.0, 2.0]


def test_no_candidates() -> None:
    empty = listed_places(WORDS, [(0, len(WORDS))], [])
    assert empty.features.shape == (0, 3)
    assert empty.columns(numpy.zeros((0, 5))).shape == (0, 15)


@given(st.text(alphabet="Aab ,;/\n.()&—", max_size=60), st.data())
def test_any_text_has_items_in_lists(text: str, data: st.DataObject) -> None:
    ends = st.integers(0, len(text))
    found = sorted(data.draw(st.lists(st.tuples(ends, ends).map(sorted).map(tuple), max_size=8)))
    places = listed_places(text, [(0, len(text))], found)
    assert (numpy.diff(places.items) >= 0).all()
    assert (numpy.diff(places.lists) >= 0).all()
    assert ((places.features[:, 0] >= 1) & (places.features[:, 0] <= MOST)).all()
    odds = numpy.arange(len(found), dtype=float)[:, None]
    made = places.columns(odds)
    assert made.shape == (len(found), 3)
    assert (made[:, 0] >= made[:, 1]).all()
