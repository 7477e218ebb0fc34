"""The parts of a document that a model is shown: whole words, none twice."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.config.language_model import Sent
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.suggesting.stretches import join_spans, stretches
from colophon.model.document import Document

Make = Callable[..., Document]
WORDS = "The tenants of the lower town have asked for repairs since the spring. "


def shown(document: Document, **sent: object) -> list[str]:
    spans = stretches(document, Imprints(document), Sent(**sent))  # type: ignore[arg-type]
    return [document.text[start:end] for start, end in spans]


def test_a_short_text_goes_whole(made: Make) -> None:
    assert shown(made(WORDS), head=4_000, tail=1_000, imprints=True) == [WORDS]


def test_head_and_tail_end_between_words(made: Make) -> None:
    document = made(WORDS * 200)
    head, tail = shown(document, head=1_003, tail=507, imprints=False)
    assert document.text.startswith(head)
    assert document.text.endswith(tail)
    assert len(head) >= 1_003
    assert len(tail) >= 507
    known = set(WORDS.split())
    assert set(head.split()) | set(tail.split()) <= known


def test_nothing_of_the_end_where_none_is_to_go(made: Make) -> None:
    assert len(shown(made(WORDS * 200), head=1_000, tail=0, imprints=False)) == 1


def test_a_place_that_states_an_origin_goes_too(made: Make) -> None:
    origin = "Colophon\n\nPublished by the Hollow Press, Leith, 1981.\n"
    text = f"{WORDS * 120}\n\n{origin}\n\n{WORDS * 120}"
    parts = shown(made(text), head=300, tail=300, imprints=True)
    without = shown(made(text), head=300, tail=300, imprints=False)
    assert len(without) == 2
    assert set(without) <= set(parts)


@pytest.mark.parametrize("text", ["", " ", "\n" * 50, "x" * 5_000, "家賃" * 3_000, "\x00" * 500])
def test_any_text_has_stretches_in_order(made: Make, text: str) -> None:
    document = made(text)
    spans = stretches(document, Imprints(document), Sent(head=400, tail=200, imprints=True))
    for start, end in spans:
        assert 0 <= start < end <= len(text)
    assert all(one[1] < other[0] for one, other in pairwise(spans))


SPANS = [
    ([], []),
    ([(0, 4)], [(0, 4)]),
    ([(0, 4), (4, 8)], [(0, 8)]),
    ([(0, 4), (5, 8)], [(0, 8)]),
    ([(0, 4), (6, 8)], [(0, 4), (6, 8)]),
    ([(6, 8), (0, 4)], [(0, 4), (6, 8)]),
    ([(0, 9), (2, 4)], [(0, 9)]),
    ([(3, 3), (5, 4)], []),
]


@pytest.mark.parametrize(("spans", "joined"), SPANS)
def test_spans_that_touch_are_one(
    spans: list[tuple[int, int]], joined: list[tuple[int, int]]
) -> None:
    assert join_spans(spans) == joined


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=9))
def test_joining_keeps_every_place_and_adds_gaps_of_one_alone(
    spans: list[tuple[int, int]],
) -> None:
    joined = join_spans(spans)
    before = {at for start, end in spans for at in range(start, end)}
    behind = {at for start, end in joined for at in range(start, end)}
    assert before <= behind
    assert all(at - 1 in before and at + 1 in before for at in behind - before)
    assert join_spans(joined) == joined
