"""The index: lists in order by key, sizes that agree, readers that are never blocked."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colophon.index.sqlite import (
    Index,
    IndexReader,
    IndexWriter,
    Item,
    Kept,
    Listed,
    Stretch,
    Wanted,
)

Rows = dict[str, tuple[int, str]]


def written(seq: int) -> str:
    """The datestamp of a publication."""
    return f"2026-01-01T00:00:{seq:02}Z"


def item(id: str, seq: int, body: str = "body") -> Item:
    """An item that is read as ``<[id stamp] body>`` and has ``[id stamp]`` for a header."""
    before, after = f"<[{id} ", f"] {body}>\n"
    return Item(seq, body, before.encode(), after.encode(), 1, len(before) + 21)


def shown(id: str, seq: int, body: str = "body") -> bytes:
    return f"<[{id} {written(seq)}] {body}>".encode()


def fill(path: Path, rows: Rows, leaf: int = 3, body: str = "body") -> None:
    """Put records: publication number and set, by id; stamps are 100 times the number."""
    writer = Index(path).writer(leaf)
    writer.begin()
    put(writer, rows, body)
    # what is stamped only now was put down without
    for seq in sorted({seq for seq, _ in rows.values()}):
        writer.stamp(seq, seq * 100, written(seq))
    writer.commit()
    writer.tidy()
    writer.close()


def put(writer: IndexWriter, rows: Rows, body: str = "body") -> None:
    for id, (seq, spec) in rows.items():
        writer.put(Kept(id, "src", "", (listed(spec),)), {"f": item(id, seq, body)})


def listed(spec: str) -> Listed:
    return Listed(spec, tuple(part.upper() for part in spec.split(":")))


@contextmanager
def reading(path: Path) -> Iterator[IndexReader]:
    reader = Index(path).reader()
    try:
        yield reader
    finally:
        reader.close()


def content(page: Stretch) -> bytes:
    return b"".join(map(bytes, page.chunks))


def walk(reader: IndexReader, wanted: Wanted, limit: int) -> list[bytes]:
    found: list[bytes] = []
    after = None
    with reader.snapshot():
        while True:
            page = reader.page(wanted, after, limit)
            heads = reader.page(wanted, after, limit, headers=True)
            lines = content(page).splitlines()
            assert content(heads) == b"".join(line[1 : line.index(b"]") + 1] for line in lines)
            assert (heads.count, heads.last, heads.more) == (page.count, page.last, page.more)
            assert page.count == len(lines) <= limit
            assert page.count == limit or not page.more
            found += lines
            after = page.last
            if not page.more:
                assert len(found) == reader.count(wanted)
                return found


rows = st.dictionaries(
    st.sampled_from([f"r{n}" for n in range(12)]),
    st.tuples(st.integers(1, 4), st.sampled_from(["a", "a:b", "a:c", "d"])),
)
bounds = st.one_of(st.none(), st.sampled_from([0, 99, 100, 101, 200, 250, 300, 400, 401]))


@given(
    rows, rows, st.sampled_from(["", "a", "a:b", "d", "x"]), bounds, bounds,
    st.integers(1, 6), st.integers(1, 6),
)  # fmt: skip
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_list_in_pages_is_the_sorted_selection(
    tmp_path_factory: pytest.TempPathFactory,
    old: dict[str, tuple[int, str]],
    new: dict[str, tuple[int, str]],
    spec: str,
    start: int | None,
    end: int | None,
    limit: int,
    leaf: int,
) -> None:
    path = tmp_path_factory.mktemp("index") / "index.sqlite"
    fill(path, old, leaf)
    fill(path, new, leaf, "more")
    both = old | new
    expected = [
        shown(id, seq, "more" if id in new else "body")
        for seq, id in sorted((seq, id) for id, (seq, _) in both.items())
        if (not spec or f"{both[id][1]}:".startswith(f"{spec}:"))
        and (start is None or seq * 100 >= start)
        and (end is None or seq * 100 <= end)
    ]
    reader = Index(path).reader()
    assert walk(reader, Wanted("f", spec, start, end), limit) == expected
    with reader.snapshot():
        live = {":".join(one.split(":")[:depth]) for _, one in both.values() for depth in (1, 2)}
        assert [spec for spec, _ in reader.sets("", 100)] == sorted(live)
        assert reader.set_count() == len(live)
        stamps = [seq * 100 for seq, _ in both.values()]
        assert (reader.span() or (0,))[0] == min(stamps, default=0)
    reader.close()


def test_no_query_skips_rows_by_counting_or_sorts(tmp_path: Path) -> None:
    fill(tmp_path / "index.sqlite", {"a": (1, "x"), "b": (1, "x")})
    asked: list[str] = []
    with reading(tmp_path / "index.sqlite") as reader:
        connection = reader._connection
        connection.set_trace_callback(asked.append)
        for spec in ("", "x"):
            walk(reader, Wanted("f", spec, 50, 500), 1)
        connection.set_trace_callback(None)
        pages = [one for one in asked if "ORDER BY" in one and ("item" in one or "leaf" in one)]
        assert len({one.split("WHERE")[0] for one in pages}) == 5
        for query in pages:
            assert "OFFSET" not in query
            plan = " / ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
            assert "SCAN" not in plan
            assert "TEMP B-TREE" not in plan


def test_a_reader_is_not_blocked_and_sees_whole_publications(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    fill(path, {"a": (1, "x")})
    with reading(path) as reader, closing(Index(path).writer()) as writer:
        writer.begin()
        writer.stamp(2, 200, written(2))
        put(writer, {"b": (2, "x")})
        assert walk(reader, Wanted("f"), 5) == [shown("a", 1)]
        with reader.snapshot():
            writer.commit()
            assert reader.span() == (100, 100)
            assert content(reader.page(Wanted("f"), None, 5)) == shown("a", 1) + b"\n"
        assert walk(reader, Wanted("f"), 5) == [shown("a", 1), shown("b", 2)]


def test_without_a_file_it_is_empty_until_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("colophon.index._reader._LOOK_EVERY", 0)
    path = tmp_path / "index.sqlite"
    with reading(path) as reader:
        with reader.snapshot():
            assert reader.span() is None
            assert reader.sets("", 5) == []
            assert reader.get("a", "f") is None
            assert reader.offered("a") is None
        assert walk(reader, Wanted("f", "x"), 5) == []
        fill(path, {"a": (1, "x")})
        assert walk(reader, Wanted("f", "x"), 5) == [shown("a", 1)]
        for one in tmp_path.glob("index.sqlite*"):
            one.unlink()
        fill(path, {"b": (1, "x")})
        assert walk(reader, Wanted("f", "x"), 5) == [shown("b", 1)]


def test_tables_of_another_shape_are_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    fill(path, {"a": (1, "x")})
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=999")
    with reading(path) as reader:
        assert walk(reader, Wanted("f"), 5) == []
    fill(path, {"b": (1, "x")})
    with reading(path) as reader:
        assert walk(reader, Wanted("f"), 5) == [shown("b", 1)]


def test_labels_are_the_commonest(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    with closing(Index(path).writer()) as writer:
        writer.begin()
        writer.stamp(1, 100, written(1))
        for id, label in (("a", "Work"), ("b", "Labour"), ("c", "Labour")):
            kept = Kept(id, "", "", (Listed("topic:labour", ("Topic", label)),))
            writer.put(kept, {"f": item(id, 1)})
        writer.commit()
    with reading(path) as reader, reader.snapshot():
        assert reader.sets("", 5) == [("topic", "Topic"), ("topic:labour", "Labour")]
