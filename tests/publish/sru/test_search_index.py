"""Whatever tree of searches is asked for, the index finds what each part alone would find."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.index.search import (
    Changed,
    Doc,
    HasValue,
    HasWords,
    Join,
    Points,
    Search,
    SearchReader,
    SearchWriter,
    YearRange,
)

TOPIC = "http://example.org/topic"
DOCS = (
    Doc("a", 10, "Bread", (("title", "Bread and roses"), ("language", "en")), (), (1910, 1912)),
    Doc("b", 20, "Roses", (("title", "Roses, too"), ("creator", "Bread Union")), (("p", TOPIC),)),
    Doc("c", 30, "Rent", (("title", "Rent strike"), ("language", "en")), (), (1960, 1960)),
    Doc(
        "d", 40, "Brot", (("other", "Brot und Rosen"),), (("p", TOPIC), ("q", TOPIC)), (1911, 1911)
    ),
)
FOUND: dict[Search, set[str]] = {
    HasWords("bread"): {"a", "b"},
    HasWords("roses", "title"): {"a", "b"},
    HasWords("bread rent", how="any"): {"a", "b", "c"},
    HasWords("too roses", how="phrase"): set(),
    HasWords("ros*"): {"a", "b", "d"},
    HasWords("..."): set(),
    HasValue("EN", "language"): {"a", "c"},
    HasValue("roses, too"): {"b"},
    YearRange(1911, 1912): {"a", "d"},
    YearRange(last=1959): {"a", "d"},
    Changed(20, 30): {"b", "c"},
    Points(TOPIC): {"b", "d"},
}


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> SearchReader:
    """The index of four documents."""
    path: Path = tmp_path_factory.mktemp("search") / "search.sqlite"
    writer = SearchWriter(path)
    for one in DOCS:
        writer.put(one)
    writer.commit("")
    writer.close()
    return SearchReader(path)


def expected(search: Search) -> set[str]:
    if not isinstance(search, Join):
        return FOUND[search]
    left, right = expected(search.left), expected(search.right)
    return {"and": left & right, "or": left | right, "not": left - right}[search.how]


TREES = st.recursive(
    st.sampled_from(list(FOUND)),
    lambda inner: st.builds(Join, st.sampled_from(("and", "or", "not")), inner, inner),
    max_leaves=6,
)


@given(search=TREES, by=st.sampled_from(("", "title", "date", "changed", "id")))
def test_every_tree_finds_what_its_parts_find(
    reader: SearchReader, search: Search, by: str
) -> None:
    found = [id for id, _, _ in reader.find(search, by=by)]
    assert sorted(found) == sorted(expected(search))
    assert reader.count(search) == len(found)
    assert [id for id, _, _ in reader.find(search, by=by, start=1, limit=1)] == found[1:2]
