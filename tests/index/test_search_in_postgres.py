"""The search index in a database: what it asks of the server, and a server that goes away."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import count

import pytest
from tests.postgres import Cluster

from colophon.index.opening import open_index
from colophon.index.postgres import _connections, _search
from colophon.index.postgres._search import PostgresTables, SearchSchema
from colophon.index.search import Doc, HasWords, Join, SearchReader, SearchWriter
from colophon.model.errors import IndexUnusable

_NUMBERS = count()


@pytest.fixture
def schema(cluster: Cluster) -> str:
    """The name of a schema in which a hundred documents are searched."""
    name = f"sought_{next(_NUMBERS)}"
    with closing(SearchWriter(place(cluster, name))) as writer:
        for number in range(100):
            title = f"Bread and {('roses', 'rent')[number % 2]} of {number}"
            writer.put(Doc(f"d{number}", number, title, (("title", title), ("creator", "Bread"))))
        writer.commit("there")
    return name


def place(cluster: Cluster, name: str) -> SearchSchema:
    found = open_index(cluster.url(name)).search
    assert isinstance(found, SearchSchema)
    return found


@pytest.fixture
def reader(cluster: Cluster, schema: str) -> Iterator[SearchReader]:
    with closing(SearchReader(place(cluster, schema))) as made:
        yield made


def part(cluster: Cluster) -> None:
    """Break every connection to the database but this one."""
    cluster.psql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'archivist'"
    )


def test_a_connection_that_broke_is_made_again_unnoticed(
    cluster: Cluster, reader: SearchReader
) -> None:
    assert reader.look(HasWords("rent"))[0] == 50
    for word in ("rent", "roses", "bread"):
        part(cluster)
        assert reader.look(HasWords(word))[0] == (100 if word == "bread" else 50)


def test_a_server_that_was_away_is_asked_again_for_what_was_known_and_what_was_not(
    cluster: Cluster, reader: SearchReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_connections, "_REST_SECONDS", 0)
    assert reader.count(HasWords("rent")) == 50
    cluster.stop()
    try:
        for word in ("rent", "roses"):
            with pytest.raises(IndexUnusable, match="cannot be reached"):
                reader.look(HasWords(word))
    finally:
        cluster.start()
    for word in ("rent", "roses"):
        assert reader.look(HasWords(word))[0] == 50


def test_no_question_has_to_go_through_words_that_wait_to_be_put_in_order(
    cluster: Cluster, schema: str
) -> None:
    asked = f"SET search_path TO {schema}; SELECT gin_clean_pending_list('word_said')"
    assert cluster.psql(asked, role="archivist").splitlines()[-1] == "0"


def test_the_planner_is_told_of_tables_that_have_grown(
    cluster: Cluster, schema: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = f"SELECT reltuples FROM pg_class WHERE oid = '{schema}.word'::regclass"
    monkeypatch.setattr(_search, "_MANY_ADDED", 10)
    known = []
    for start, many in ((1_000, 200), (2_000, 10), (3_000, 200)):
        with closing(SearchWriter(place(cluster, schema))) as writer:
            for number in range(start, start + many):
                writer.put(Doc(f"d{number}", number, "Bread", (("title", "Bread"),)))
            writer.commit("there")
        # else the server itself may look, whenever it likes
        cluster.psql(f"ALTER TABLE {schema}.word SET (autovacuum_enabled = off)")
        known.append(cluster.psql(asked))
    assert known == ["400", "400", "610"]


def test_the_server_is_asked_once_for_each_words(
    reader: SearchReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    numbers = PostgresTables.numbers

    def noted(self: PostgresTables, query: str, given: Sequence[object] = ()) -> object:
        asked.append((query, *given))
        return numbers(self, query, given)

    monkeypatch.setattr(PostgresTables, "numbers", noted)
    for search in (HasWords("bread rent"), Join("not", HasWords("bread"), HasWords("rent"))):
        assert reader.look(search)[0] == 50
    sought = [one for one in asked if "FROM word" in str(one[0])]
    assert len(sought) == len(set(sought)) == 2


def test_who_writes_looks_up_by_keys_and_compiles_nothing_for_it(
    cluster: Cluster, schema: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans: list[str] = []
    execute = PostgresTables.execute

    def explain(self: PostgresTables, query: str, given: Sequence[object] = ()) -> object:
        if query.startswith(("WITH", "SELECT")):
            rows = execute(self, f"EXPLAIN ANALYZE {query}", given).fetchall()
            plans.append("\n".join(line for (line,) in rows))
        return execute(self, query, given)

    monkeypatch.setattr(PostgresTables, "execute", explain)
    with closing(SearchWriter(place(cluster, schema))) as writer:
        facets = (("place", "york", "York"), ("place", "bath", "Bath"))
        writer.put(Doc("d1", 1, "Bread", (("title", "Bread"),), facets=facets))
        writer.commit("there")
    for table in ("facet", "term", "posting"):
        read = [one for one in plans if "Values" in one and f" on {table} " in one]
        assert read, table
        assert all(f"Index Scan using {table}_" in one for one in read)
    assert not [one for one in plans if "JIT" in one]
