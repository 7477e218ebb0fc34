"""What is PostgreSQL's own: addresses, passwords, versions, faults, time, traces."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg.errors import LockNotAvailable
from tests.postgres import PASSWORD, Cluster

from colophon.index.interface import Index, Item, KeptRecord, ListedSet, ListSelection
from colophon.index.opening import open_index
from colophon.index.postgres import _connections, _schema
from colophon.index.postgres._address import parse
from colophon.index.postgres._faults import unusable
from colophon.index.postgres._writer import PostgresWriter
from colophon.model.errors import ColophonError, ConfigError, IndexUnusable

_NUMBERS = count()
SECRET = "p4ssw0rd-of-nobody"


@pytest.fixture
def url(cluster: Cluster) -> str:
    """The address of an empty schema."""
    return cluster.url(f"own_{next(_NUMBERS)}")


@pytest.fixture
def index(url: str) -> Iterator[Index]:
    with closing(open_index(url)) as made:
        yield made


def schema(index: Index) -> str:
    return index.name.rpartition(" ")[2]


def fill(index: Index, ids: str, seq: int = 1, body: bytes = b"x") -> None:
    with closing(index.writer()) as writer:
        writer.begin()
        for id in ids:
            one = Item(seq, body.hex()[:9] or "x", b"<a>", b"</a>" + body, 0, 27)
            writer.put(KeptRecord(id, "source"), {"f": one})
        writer.stamp(seq, seq * 100, f"2026-01-01T00:00:{seq:02}Z")
        writer.commit()


# --- addresses and passwords


@pytest.mark.parametrize(
    ("url", "shown", "schema"),
    [
        ("postgresql://u:p@h:5433/d", "PostgreSQL u@h:5433/d, schema colophon", "colophon"),
        ("postgres://h/d?schema=zines", "PostgreSQL h/d, schema zines", "zines"),
        ("postgresql:///d?host=/run/pg&sslmode=require", "PostgreSQL /run/pg/d, schema colophon",
         "colophon"),
        ("postgresql://a%40b:p@h/d%20e", "PostgreSQL a@b@h/d e, schema colophon", "colophon"),
    ],
)  # fmt: skip
def test_an_address_is_shown_without_its_password(url: str, shown: str, schema: str) -> None:
    found = parse(url)
    assert (found.shown, found.schema) == (shown, schema)
    assert shown in repr(found)
    assert "schema=" not in found.dsn


@pytest.mark.parametrize(
    "url",
    [
        f"mysql://u:{SECRET}@h/d", f"postgresql://u:{SECRET}@h:port/d",
        f"postgresql://u:{SECRET}@h/d?schema=Drop%20it", f"postgresql://u:{SECRET}@[h/d", SECRET,
        f"postgresql://h/d?password={SECRET}&schema=;",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(url)
    assert caught.value.code == "index-address"
    assert SECRET not in f"{caught.value!r} {caught.value.__cause__!r}"


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_stands_in_an_address_its_password_is_never_shown(user: str, rest: str) -> None:
    try:
        said = repr(parse(f"postgresql://{user}:{SECRET}@{rest}"))
    except ColophonError as error:
        said = str(error)
    assert SECRET not in said


@pytest.mark.parametrize("query", ["", "&sslmode=nonsense", "&nonsense=1"])
def test_a_wrong_password_is_said_and_not_repeated(
    cluster: Cluster, caplog: pytest.LogCaptureFixture, query: str
) -> None:
    url = f"postgresql://guarded:{SECRET}@/catalogues?host={cluster.folder}{query}"
    index = open_index(url)
    with pytest.raises(IndexUnusable) as caught, closing(index.reader()) as reader:
        reader.begin()
    said = f"{caught.value} {caught.value.__cause__} {caplog.text}"
    assert SECRET not in said
    assert caught.value.place == index.name
    assert caught.value.remedy


def test_a_password_opens(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    cluster.psql("CREATE SCHEMA IF NOT EXISTS own AUTHORIZATION guarded")
    address = f"postgresql://guarded@/catalogues?host={cluster.folder}&schema=own"
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    with closing(open_index(address)) as index:
        fill(index, "a")
        assert index.exists
        index.remove()
        assert not index.exists


# --- what a role may


def test_without_a_schema_and_the_right_to_make_one_the_remedy_is_named(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    index = open_index(f"postgresql://guarded@/catalogues?host={cluster.folder}&schema=none")
    with pytest.raises(IndexUnusable, match="may not do that") as caught:
        index.writer()
    assert "CREATE SCHEMA" in caught.value.remedy


# --- versions


def test_tables_of_a_later_version_are_left_alone(cluster: Cluster, index: Index) -> None:
    fill(index, "a")
    cluster.psql(f"UPDATE {schema(index)}.state SET shape = 99")
    with closing(index.reader()) as reader:
        for attempt in (reader.begin, index.writer):
            with pytest.raises(IndexUnusable, match="later Colophon") as caught:
                attempt()
            assert (caught.value.code, caught.value.remedy) == (
                "index-newer", "Update the program on this machine."
            )  # fmt: skip
        cluster.psql(f"UPDATE {schema(index)}.state SET shape = {len(_schema.STEPS)}")
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 1


def test_tables_of_an_earlier_version_are_brought_up_by_the_writer(
    cluster: Cluster, index: Index, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(index, "a")
    steps = (*_schema.STEPS, "ALTER TABLE record ADD COLUMN shelf text; CREATE TABLE more(n int)")
    monkeypatch.setattr(_schema, "STEPS", steps)
    with closing(index.reader()) as reader:
        with pytest.raises(IndexUnusable, match="earlier Colophon") as caught:
            reader.begin()
        assert caught.value.code == "index-older"
        PostgresWriter(parse(url), steps).close()
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 1
    assert cluster.psql(f"SELECT shape FROM {schema(index)}.state") == str(len(steps))


def test_a_step_that_fails_leaves_the_tables_as_they_were(
    cluster: Cluster, index: Index, url: str
) -> None:
    fill(index, "a")
    steps = (*_schema.STEPS, "CREATE TABLE more(n int)", "SELECT nonsense")
    with pytest.raises(IndexUnusable):
        PostgresWriter(parse(url), steps)
    assert cluster.psql(f"SELECT shape FROM {schema(index)}.state") == str(len(_schema.STEPS))
    assert cluster.psql(f"SELECT to_regclass('{schema(index)}.more') IS NULL") == "t"


# --- faults


@pytest.mark.parametrize(
    ("error", "words", "code"),
    [
        (psycopg.errors.DiskFull("no space"), "disk of the database server is full", ""),
        (psycopg.errors.TooManyConnections("x"), "too many connections", ""),
        (psycopg.errors.ReadOnlySqlTransaction("x"), "takes no changes", ""),
        (psycopg.errors.QueryCanceled("x"), "too long", ""),
        (psycopg.errors.UndefinedColumn("x"), "missing", "index-damaged"),
        (psycopg.errors.IndexCorrupted("x"), "damaged", "index-damaged"),
        (psycopg.errors.UniqueViolation("x"), "contradict", "index-damaged"),
        (psycopg.OperationalError("the connection is lost"), "went away", ""),
        (psycopg.ProgrammingError(f"no option in postgresql://u:{SECRET}@h"), "cannot do", ""),
    ],
)
def test_faults_are_sentences(error: psycopg.Error, words: str, code: str) -> None:
    said = unusable(error, parse("postgresql://u:p@h/d"))
    assert words in said.message
    assert SECRET not in str(said)
    assert said.message.count(". ") == 0
    assert said.remedy
    assert said.code == (code or IndexUnusable.code)


def test_a_database_that_is_slow_is_not_waited_for(
    cluster: Cluster, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_connections, "_ANSWER_SECONDS", 1)
    fill(index, "ab")
    table = f"{schema(index)}.tally"
    with closing(index.reader()) as reader:
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 2
        blocker = psycopg.connect(cluster.url("x").partition("&schema")[0])
        with closing(blocker):
            blocker.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE".encode())
            begun = time.monotonic()
            with pytest.raises(IndexUnusable, match=r"took too long|holds the index"):  # noqa: SIM117
                with reader.snapshot():
                    reader.count(ListSelection("f"))
            assert time.monotonic() - begun < 5
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 2


def test_a_connection_that_broke_is_made_again_unnoticed(cluster: Cluster, index: Index) -> None:
    fill(index, "ab")
    with closing(index.reader()) as reader:
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 2
        cluster.psql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'archivist'"
        )
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 2


def test_a_reader_that_waited_too_long_reads_again_afterwards(
    cluster: Cluster, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_connections, "_ANSWER_SECONDS", 2)
    fill(index, "ab")
    held = psycopg.connect(cluster.url("x").partition("&schema")[0])
    with closing(index.reader()) as reader, held:
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 2
        held.execute(f"LOCK TABLE {schema(index)}.item IN ACCESS EXCLUSIVE MODE".encode())
        for _ in range(2):
            with pytest.raises(IndexUnusable, match="somebody else holds the index"):
                reader.begin()
        held.rollback()
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 2


def test_damaged_tables_are_called_so(cluster: Cluster, index: Index) -> None:
    fill(index, "ab")
    cluster.psql(f"DROP TABLE {schema(index)}.tally")
    with pytest.raises(IndexUnusable) as caught:
        fill(index, "c", 2)
    assert caught.value.code == "index-damaged"
    index.remove()
    fill(index, "c", 2)
    with closing(index.reader()) as reader, reader.snapshot():
        assert reader.count(ListSelection("f")) == 1


# --- order


def test_no_query_skips_rows_by_counting_or_sorts(
    cluster: Cluster, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(index, "abcdefgh")
    asked: list[tuple[str, object]] = []
    with closing(index.reader()) as reader:
        rows = reader._rows  # type: ignore[attr-defined]
        monkeypatch.setattr(
            reader, "_rows", lambda query, given: asked.append((query, given)) or rows(query, given)
        )
        with reader.snapshot():
            for wanted in (ListSelection("f"), ListSelection("f", "s", 50, 500)):
                for headers in (True, False):
                    reader.page(wanted, (100, "b"), 3, headers=headers)
            pages = [one for one in asked if "ORDER BY" in one[0] and "LIMIT" in one[0]]
            assert len({query for query, _ in pages}) == 4
            for query, given in pages:
                plan = "\n".join(line for (line,) in rows(f"EXPLAIN {query}", given))
                assert "OFFSET" not in query
                assert "Sort" not in plan
                assert "Seq Scan" not in plan
                assert "Index Cond" in plan


# --- traces


def test_what_is_withdrawn_leaves_no_trace_in_the_tables(cluster: Cluster, index: Index) -> None:
    mark = os.urandom(1_200)
    fill(index, "a", 1, mark)
    cluster.psql("CHECKPOINT")
    assert traces(cluster, mark[:200])
    with closing(index.reader()) as reader, closing(index.writer()) as writer:
        writer.begin()
        writer.put(KeptRecord("a", "s", live=False), {"f": Item(2, "", b"<a>", b"</a>", 0, 27)})
        writer.stamp(2, 200, "2026-01-01T00:00:02Z")
        writer.commit()
        writer.tidy(forgetting=True)
        with reader.snapshot():
            assert reader.get("a", "f") == b"<a>2026-01-01T00:00:02Z</a>"
    cluster.psql("CHECKPOINT")
    assert traces(cluster, mark[:200]) == []


def test_a_set_that_a_record_is_in_no_more_leaves_no_name_behind(
    cluster: Cluster, index: Index
) -> None:
    mark = "n0b0dy-may-see-this"
    with closing(index.writer()) as writer:
        for seq, sets in (
            (1, (ListedSet("by:a", ("By", mark)), ListedSet(mark, ("Other",)))),
            (2, (ListedSet("by:a", ("By", "Nobody")),)),
        ):
            writer.begin()
            one = Item(seq, f"d{seq}", b"<a>", b"</a>", 0, 27)
            writer.put(KeptRecord("a", "s", "", sets), {"f": one})
            writer.stamp(seq, seq * 100, f"2026-01-01T00:00:0{seq}Z")
            writer.commit()
            cluster.psql("CHECKPOINT")
        assert traces(cluster, mark.encode())
        writer.tidy(forgetting=True)
        cluster.psql("CHECKPOINT")
        assert traces(cluster, mark.encode()) == []
    with closing(index.reader()) as reader, reader.snapshot():
        assert reader.sets("", 9) == [("by", "By"), ("by:a", "Nobody")]


def test_a_table_written_anew_keeps_its_indexes_and_their_names(
    cluster: Cluster, index: Index
) -> None:
    fill(index, "ab")
    asked = (
        "SELECT indexname || indexdef FROM pg_indexes"
        f" WHERE schemaname = '{schema(index)}' AND tablename = 'item' ORDER BY 1"
    )
    before = cluster.psql(asked)
    assert before.count("INDEX") == 2
    for _ in range(2):
        with closing(index.writer()) as writer:
            writer.tidy(forgetting=True)
        assert cluster.psql(asked) == before
    fill(index, "a", 2)


def test_a_role_that_may_only_read_goes_on_reading_after_that(
    cluster: Cluster, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    fill(index, "ab")
    for statement in (
        f"GRANT USAGE ON SCHEMA {schema(index)} TO guarded",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema(index)} TO guarded",
    ):
        cluster.psql(statement, role="archivist")
    other = open_index(cluster.url(schema(index), role="guarded"))
    with closing(other), closing(other.reader()) as reader, closing(index.writer()) as writer:
        other.note_answer(1_000)  # which it may not, and that is no matter
        with reader.snapshot():
            assert reader.count(ListSelection("f")) == 2
        writer.tidy(forgetting=True)
        with reader.snapshot():
            assert len(reader.changes("f", (0, ""), 9)) == 2
        with pytest.raises(IndexUnusable, match="may not do that"):
            fill(other, "c", 2)


def traces(cluster: Cluster, mark: bytes) -> list[Path]:
    """The files of tables in which some bytes stand."""
    files = (cluster.folder / "data" / "base").rglob("*")
    return [one for one in files if one.is_file() and mark in one.read_bytes()]


@pytest.mark.parametrize("table", ["item", "member", "record"])
def test_a_reader_in_the_middle_of_an_answer_is_not_shown_another_table(
    index: Index, table: str
) -> None:
    fill(index, "ab")
    with closing(index.reader()) as reader, closing(index.writer()) as writer:
        reader.begin()
        writer._connection.execute("SET lock_timeout TO '300ms'")  # type: ignore[attr-defined]
        with pytest.raises(LockNotAvailable):
            writer._rewrite(table)  # type: ignore[attr-defined]
        reader.end()


def test_a_reader_in_the_middle_of_an_answer_is_not_shown_an_empty_table(index: Index) -> None:
    fill(index, "ab")
    with closing(index.reader()) as reader, closing(index.writer()) as writer:
        reader.begin()
        # the tables cannot be exchanged while somebody reads: it is given up and told
        writer._connection.execute("SET lock_timeout TO '300ms'")  # type: ignore[attr-defined]
        with pytest.raises(IndexUnusable, match="holds the index"):
            writer.tidy(forgetting=True)
        assert reader.count(ListSelection("f")) == 2
        assert len(reader.changes("f", (0, ""), 9)) == 2
        reader.end()
        writer.rollback()
        writer.tidy(forgetting=True)
        with reader.snapshot():
            assert len(reader.changes("f", (0, ""), 9)) == 2


# --- a server that stops answering


def test_a_frozen_server_is_left_by_whoever_asks_apart(cluster: Cluster, index: Index) -> None:
    import asyncio

    from colophon.web.serving.apart import Apart, Late

    fill(index, "ab")
    reader = index.reader()

    def ask() -> int:
        with reader.snapshot():
            return reader.count(ListSelection("f"))

    async def scene() -> None:
        apart = Apart(0.4)
        assert await apart.ask(ask) == 2
        cluster.signal(signal.SIGSTOP)
        try:
            for most in (1.0, 0.1):
                begun = time.monotonic()
                with pytest.raises(Late):
                    await apart.ask(ask)
                assert time.monotonic() - begun < most
        finally:
            cluster.signal(signal.SIGCONT)
        for _ in range(100):
            try:
                assert await apart.ask(ask) == 2
                break
            except Late:
                await asyncio.sleep(0.05)
        else:
            pytest.fail("it never answers again")
        apart.close()

    asyncio.run(scene())
    reader.close()
