"""Words that the lexicon knows, each with where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.tokens import tokens


@pytest.mark.parametrize(
    ("folded", "words"),
    [
        ("printed by ada moor.", ["printed", "by", "ada", "moor"]),
        ("price: 20p", ["price", ":", "20p"]),
        ("may 1981", ["may", "0000"]),
        ("moor & sons", ["moor", "&", "sons"]),
        ("© 1983", ["©", "0000"]),
        ("www.hollow.org/rent", ["www.hollow.org/rent"]),
        ("press@hollow.org", ["press@hollow.org"]),
        ("“the rent”", ["the", "rent"]),
        ("東京出版", ["東京", "京出", "出版", "版"]),
        ("家賃", ["家賃"]),
        ("発行：東京", ["発行", ":", "東京"]),
        ("الإيجار שכר", ["الإيجار", "שכר"]),
        ("...", []),
        ("", []),
    ],
)
def test_words(folded: str, words: list[str]) -> None:
    assert [word for _, _, word in tokens(folded, 0)] == words


@given(st.text(alphabet="aé1家東: .&@-'\n", max_size=60), st.integers(0, 9))
def test_each_stands_where_it_says(folded: str, start: int) -> None:
    for low, high, word in tokens(folded, start):
        stretch = folded[low - start : high - start]
        assert stretch == word or (stretch.isdigit() and set(word) == {"0"})
