"""The search index, in a file and in a database: whatever is asked, both give the same."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.postgres import Cluster
from tests.properties import examples

import colophon.index.search as search_module
from colophon.index import (
    _search_columns,
    _search_facets,
    _search_postings,
    _search_ranking,
    _search_stems,
    _search_writer,
)
from colophon.index.opening import open_index
from colophon.index.search import (
    Among,
    Changed,
    Doc,
    HasValue,
    HasWords,
    Join,
    Points,
    Search,
    SearchPlace,
    SearchReader,
    SearchWriter,
    YearRange,
)

TOPIC = "http://example.org/topic"
WORDS = (
    "bread", "Bread", "breads", "roses", "Rosen", "straße", "Strasse", "café", "1987", "№",
    "京都の集会", "หนังสือ", "ψωμί", "хлеб", "o'clock", "A.B.C.", "x_y", "rent-strike", "शब्द",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
FIELDS = ("title", "creator", "other")
TOWNS = ("Leeds", "York", "Bath")


def place_of(where: str, folder: Path, cluster: Cluster, name: str) -> Path | SearchPlace:
    """Where the search index of a back end is."""
    if where == "file":
        return folder / f"{name}.sqlite"
    found = open_index(cluster.url(name)).search
    assert found is not None
    return found


def fill(where: Path | SearchPlace, docs: tuple[Doc, ...]) -> None:
    """Take documents in, and nothing else."""
    writer = SearchWriter(where)
    writer.clear()
    for one in docs:
        writer.put(one)
    writer.commit("there")
    writer.close()


@pytest.fixture(scope="module")
def both(
    tmp_path_factory: pytest.TempPathFactory, cluster: Cluster
) -> tuple[Path | SearchPlace, ...]:
    """A place in a file and one in a database."""
    folder = tmp_path_factory.mktemp("search")
    return tuple(place_of(one, folder, cluster, "searched") for one in ("file", "postgres"))


@st.composite
def documents(draw: st.DrawFn) -> tuple[Doc, ...]:
    """A few documents of words that there are many forms of."""
    docs = []
    for number in range(draw(st.integers(0, 6))):
        title = draw(TEXTS)
        words = (("title", title), *draw(st.lists(st.tuples(st.sampled_from(FIELDS), TEXTS))))
        first = draw(st.integers(1900, 1990))
        facets = tuple(
            ("place", one.casefold(), one) for one in draw(st.sets(st.sampled_from(TOWNS)))
        )
        docs.append(
            Doc(
                f"d{number}",
                number,
                title,
                words,
                (("p", TOPIC),) if number % 2 else (),
                (first, first + draw(st.integers(0, 20))) if number % 3 else (),
                facets,
                ("en", "de"),
                draw(st.sampled_from(("", "a document says bread and roses"))),
            )
        )
    return tuple(docs)


LEAVES = st.one_of(
    st.builds(
        HasWords,
        st.one_of(TEXTS, st.sampled_from(("bre*", "ro* bread", "京", "...", "a document"))),
        st.sampled_from(("", *FIELDS)),
        st.sampled_from(("all", "any", "phrase")),
    ),
    st.builds(HasValue, TEXTS, st.sampled_from(("", *FIELDS))),
    st.builds(YearRange, st.integers(1890, 1950), st.integers(1950, 2010)),
    st.builds(Changed, st.integers(0, 3), st.integers(3, 6)),
    st.just(Points(TOPIC)),
    st.builds(Among, st.just("place"), st.sampled_from((("leeds",), ("york", "bath")))),
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.builds(Join, st.sampled_from(("and", "or", "not")), inner, inner),
    max_leaves=4,
)


def answers(reader: SearchReader, search: Search) -> list[object]:
    """What a reader says of a search, in every order."""
    return [
        reader.count(search),
        *(reader.look(search, by=by, down=down) for by in ("", "title", "date", "changed", "id")
          for down in (False, True)),
        reader.facet("place", search),
        reader.find(search, start=1, limit=2),
    ]  # fmt: skip


TIED = (
    Doc("d0", 0, "bread bread bread bread", (("title", "bread bread bread bread"),)),
    Doc(
        "d1",
        1,
        "bread",
        (
            ("title", "bread"),
            ("title", "bread bread bread bread bread bread o'clock A.B.C."),
            ("title", "bread bread bread bread bread breads breads breads"),
        ),
    ),
)
"""two that weigh the same, though their weights are sums of other numbers"""


PARTLY = (
    Doc("d0", 0, "bread bread bread bread", (("title", "bread bread bread bread"),)),
    Doc("d1", 1, "bread", (("title", "bread bread bread A.B.C. bread bread ψωμί roses"),)),
)
"""the second has some of the words that are joined by “or”, and not all of them"""


@settings(max_examples=examples(6))
@example(docs=TIED, searches=[HasWords("bread", "", "all")])
@example(docs=PARTLY, searches=[Join("or", HasWords("bre*"), HasWords("bread ψωμί №"))])
@example(docs=PARTLY, searches=[Join("or", HasWords("roses bread bread"), HasWords("bread"))])
@given(docs=documents(), searches=st.lists(TREES, min_size=1, max_size=12))
def test_both_find_and_count_the_same_in_the_same_order(
    both: tuple[Path | SearchPlace, ...], docs: tuple[Doc, ...], searches: list[Search]
) -> None:
    said = []
    for where in both:
        fill(where, docs)
        reader = SearchReader(where)
        words = {word for one in WORDS for word in one.split()}
        said.append(
            [
                [answers(reader, search) for search in searches],
                [(sorted(reader.forms(word)), reader.like(f"{word}x")) for word in sorted(words)],
                reader.complete_values("l", ("place",), 5),
                reader.complete_values("bre", ("place",), 5),
                reader.scan("title", "b", 5),
                reader.scan("title", "s", 5, back=True),
                reader.point_to(TOPIC, 0, 10),
                reader.keys("place", "Leeds"),
                reader.titles(["d1", "d9", "d0"]),
            ]
        )
        reader.close()
    assert said[0] == said[1]


@pytest.fixture(params=["file", "postgres"])
def where(request: pytest.FixtureRequest, tmp_path: Path, cluster: Cluster) -> Path | SearchPlace:
    """The place of a search index of either back end."""
    found = place_of(request.param, tmp_path, cluster, "searched_alone")
    fill(found, ())
    return found


def test_a_change_is_seen_by_who_reads_already(where: Path | SearchPlace) -> None:
    reader = SearchReader(where)
    assert reader.count(None) == 0
    writer = SearchWriter(where)
    assert writer.place == "there"
    writer.put(Doc("a", 1, "Bread", (("title", "Bread"),), facets=(("place", "x", "X"),)))
    assert reader.count(None) == 0
    writer.commit("further")
    writer.close()
    assert reader.count(HasWords("bread")) == 1
    writer = SearchWriter(where)
    writer.put(Doc("a", 2, "Roses", (("title", "Roses"),)))
    writer.commit("on")
    writer.compact()
    writer.close()
    assert reader.count(HasWords("bread")) == 0
    assert [one.key for one in reader.facet("place")] == []
    assert reader.find(None) == [("a", "Roses", 2)]
    reader.close()


def live(where: Path | SearchPlace) -> list[object]:
    """What is answered after documents came in, were changed and went, and some came back."""
    writer = SearchWriter(where)
    writer.clear()
    for turn in range(3):
        for number in range(turn * 5, 40):
            town = TOWNS[(number + turn) % 3] if number % 7 else f"village {number}-{turn}"
            title = f"{('Bread', 'Roses')[number % 2]} {(number * 7 + turn) % 13}"
            writer.put(
                Doc(
                    f"d{number:02}", turn, title, (("title", title), ("other", town)),
                    years=(1900 + number, 1900 + number),
                    facets=(("place", town.casefold(), town),),
                )
            )  # fmt: skip
        for number in range(turn, 40, 9):
            writer.remove(f"d{number:02}")
        writer.put(Doc("d39", turn, "Twice", (("title", "Twice"),)))
    writer.commit("there")
    writer.close()
    reader = SearchReader(where)
    searches = (None, HasWords("bread"), HasValue("Leeds", "other"), YearRange(1920, 1930))
    found: list[object] = [
        *(reader.look(one, limit=50, by=by, down=down) for one in searches
          for by in ("", "title", "id", "date", "changed") for down in (False, True)),
        reader.facet("place"), reader.scan("other", "", 50), reader.scan("title", "", 50),
    ]  # fmt: skip
    reader.close()
    return found


def test_in_many_small_parts_all_is_as_in_one(
    where: Path | SearchPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = live(where)
    assert len(whole[0][1]) > 30  # type: ignore[index]
    for module, name, most in (
        (_search_writer, "_TOGETHER", 3), (_search_writer, "_TITLED", 5),
        (_search_postings, "_TOGETHER", 2), (_search_postings, "PENDING", 5),
        (_search_facets, "PENDING", 4),
        (_search_facets, "_KEPT", 2), (_search_stems, "_KEPT", 3),
        (_search_columns, "_TOGETHER", 4), (_search_columns, "_MASK_BYTES", 1),
        (_search_ranking, "_MANY", 0), (search_module, "_ORDERED_BYTES", 1),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, most)
    assert live(where) == whole


def test_of_words_that_were_seen_no_more_than_some_are_remembered(
    where: Path | SearchPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_search_stems, "_KEPT", 10)
    monkeypatch.setattr(_search_facets, "_KEPT", 10)
    writer = SearchWriter(where)
    for number in range(60):
        word = "bread" + "".join(chr(ord("a") + int(figure)) for figure in f"{number:02}")
        facets = (("place", word, word.title()),)
        writer.put(Doc(word, 1, word, (("title", word),), facets=facets, languages=("en",)))
    writer.commit("there")
    assert len(writer._forms._seen["en"]) <= 10
    assert len(writer._facets._numbers) <= 10
    writer.close()
    reader = SearchReader(where)
    assert len(reader.facet("place", limit=100)) == 60
    assert reader.forms("breadaa") == ["breadaa"]
    reader.close()


def test_many_documents_take_few_questions(
    where: Path | SearchPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    writer = SearchWriter(where)
    execute = type(writer._tables).execute

    def count(self: object, query: str, given: Sequence[object] = ()) -> object:
        nonlocal asked
        asked += 1
        return execute(self, query, given)  # type: ignore[arg-type]

    monkeypatch.setattr(type(writer._tables), "execute", count)
    for number in range(1_000):
        title = f"Bread {number}"
        writer.put(Doc(f"d{number}", 1, title, (("title", title),), facets=(("place", "x", "X"),)))
    writer.commit("there")
    writer.close()
    assert asked < 50


def test_long_documents_are_found_by_a_phrase_anywhere(where: Path | SearchPlace) -> None:
    said = " ".join(f"word{number} the" for number in range(3_000))
    fill(where, (Doc("a", 1, "Long", (("title", "Long"),), document=said),))
    reader = SearchReader(where)
    for number in (1, 474, 475, 476, 499, 500, 1_999, 2_998):
        phrase = f"the word{number} the word{number + 1}"
        assert reader.count(HasWords(phrase, how="phrase")) == 1
    assert reader.count(HasWords("word1 word2", how="phrase")) == 0
    reader.close()


def test_what_was_not_committed_is_forgotten(where: Path | SearchPlace) -> None:
    writer = SearchWriter(where)
    writer.put(Doc("a", 1, "Bread", (("title", "Bread"),)))
    writer.close()
    reader = SearchReader(where)
    assert reader.count(None) == 0
    reader.close()


def test_where_there_is_no_index_nothing_is_found(tmp_path: Path, cluster: Cluster) -> None:
    for kind in ("file", "postgres"):
        reader = SearchReader(place_of(kind, tmp_path, cluster, "never_made"))
        assert reader.look(HasWords("bread")) == (0, [])
        assert reader.facet("place") == []
        reader.close()
