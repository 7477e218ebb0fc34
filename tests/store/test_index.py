"""The index: lists in order by key, sizes that agree, readers that are never blocked."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colophon.store.index import Index, IndexReader, Item, Kept, Listed, Wanted

AROUND = b"<", b">\n"


def fill(path: Path, rows: dict[str, tuple[int, str]]) -> None:
    """Put records: publication number and set, by id; stamps are 100 times the number."""
    writer = Index(path).writer()
    writer.begin()
    for seq in sorted({seq for seq, _ in rows.values()}):
        writer.stamp(seq, seq * 100, f"s{seq}")
    for id, (seq, spec) in rows.items():
        item = Item(seq, "d", f"[{id} ".encode(), b" body")
        writer.put(Kept(id, "src", "", (listed(spec),)), {"f": item}, b"]")
    writer.commit()
    writer.close()


def listed(spec: str) -> Listed:
    return Listed(spec, tuple(part.upper() for part in spec.split(":")))


def walk(reader: IndexReader, wanted: Wanted, limit: int) -> list[bytes]:
    found: list[bytes] = []
    after = None
    with reader.snapshot():
        while True:
            page = reader.page(wanted, after, limit, around=AROUND, bodies=True)
            found += page.content.splitlines()
            after = page.last
            if not page.more:
                assert len(found) == reader.count(wanted)
                return found


rows = st.dictionaries(
    st.sampled_from([f"r{n}" for n in range(12)]),
    st.tuples(st.integers(1, 4), st.sampled_from(["a", "a:b", "a:c", "d"])),
)
bounds = st.one_of(st.none(), st.sampled_from([0, 99, 100, 101, 200, 250, 300, 400, 401]))


@given(rows, rows, st.sampled_from(["", "a", "a:b", "d", "x"]), bounds, bounds, st.integers(1, 6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_list_in_pages_is_the_sorted_selection(
    tmp_path_factory: pytest.TempPathFactory,
    old: dict[str, tuple[int, str]],
    new: dict[str, tuple[int, str]],
    spec: str,
    start: int | None,
    end: int | None,
    limit: int,
) -> None:
    path = tmp_path_factory.mktemp("index") / "index.sqlite"
    fill(path, old)
    fill(path, new)
    both = old | new
    expected = [
        f"<[{id} s{seq}] body>".encode()
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
    fill(tmp_path / "index.sqlite", {"a": (1, "x")})
    reader = Index(tmp_path / "index.sqlite").reader()
    asked: list[str] = []
    connection = reader._connection
    connection.set_trace_callback(asked.append)
    for spec in ("", "x"):
        walk(reader, Wanted("f", spec, 50, 500), 3)
    connection.set_trace_callback(None)
    pages = [one for one in asked if "LIMIT" in one and "item" in one]
    assert len(pages) == 2
    for query in pages:
        assert "OFFSET" not in query
        plan = " / ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
        assert "SCAN" not in plan
        assert "TEMP B-TREE" not in plan


def test_a_reader_is_not_blocked_and_sees_whole_publications(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    fill(path, {"a": (1, "x")})
    reader = Index(path).reader()
    writer = Index(path).writer()
    writer.begin()
    writer.stamp(2, 200, "s2")
    writer.put(Kept("b", "", "", (listed("x"),)), {"f": Item(2, "d", b"[b ", b"")}, b"]")
    assert walk(reader, Wanted("f"), 5) == [b"<[a s1] body>"]
    with reader.snapshot():
        writer.commit()
        assert reader.span() == (100, 100)
    assert walk(reader, Wanted("f"), 5) == [b"<[a s1] body>", b"<[b s2]>"]
    writer.close()
    reader.close()


def test_without_a_file_it_is_empty_until_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("colophon.store._index_reader._LOOK_EVERY", 0)
    path = tmp_path / "index.sqlite"
    reader = Index(path).reader()
    with reader.snapshot():
        assert reader.span() is None
        assert reader.sets("", 5) == []
        assert reader.get("a", "f", around=AROUND) is None
        assert reader.offered("a") is None
    assert walk(reader, Wanted("f", "x"), 5) == []
    fill(path, {"a": (1, "x")})
    assert walk(reader, Wanted("f", "x"), 5) == [b"<[a s1] body>"]
    path.unlink()
    for more in tmp_path.glob("index.sqlite-*"):
        more.unlink()
    fill(path, {"b": (1, "x")})
    assert walk(reader, Wanted("f", "x"), 5) == [b"<[b s1] body>"]


def test_tables_of_another_shape_are_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    fill(path, {"a": (1, "x")})
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=999")
    connection.close()
    reader = Index(path).reader()
    assert walk(reader, Wanted("f"), 5) == []
    reader.close()
    fill(path, {"b": (1, "x")})
    reader = Index(path).reader()
    assert walk(reader, Wanted("f"), 5) == [b"<[b s1] body>"]
    reader.close()


def test_labels_are_the_commonest(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    writer = Index(path).writer()
    writer.begin()
    writer.stamp(1, 100, "s1")
    for id, label in (("a", "Work"), ("b", "Labour"), ("c", "Labour")):
        kept = Kept(id, "", "", (Listed("topic:labour", ("Topic", label)),))
        writer.put(kept, {"f": Item(1, "d", b"[", b"")}, b"]")
    writer.commit()
    writer.close()
    reader = Index(path).reader()
    with reader.snapshot():
        assert reader.sets("", 5) == [("topic", "Topic"), ("topic:labour", "Labour")]
