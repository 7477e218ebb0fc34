"""Which stretches of a long text topics are sought in."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from colophon.topics.stretches import BEGINNING, LENGTH, SAMPLES, WHOLE, stretches


def test_a_short_text_is_read_whole() -> None:
    assert stretches("a line\n" * 10) == ((0, 70),)


@given(st.integers(WHOLE + 1, 40 * WHOLE))
def test_a_long_one_in_its_beginning_and_samples_up_to_its_end(size: int) -> None:
    text = ("x" * 63 + "\n") * (size // 64) + "y" * (size % 64)
    found = stretches(text)
    assert found[0][0] == 0
    assert found[0][1] >= BEGINNING
    assert found[-1][1] == size
    assert len(found) == 1 + SAMPLES
    assert all(end <= after for (_, end), (after, _) in pairwise(found))
    assert sum(end - start for start, end in found) <= BEGINNING + SAMPLES * LENGTH + 200 * 14
    assert all(text[start - 1] == "\n" for start, _ in found[1:])
