"""The payload files of the SQLite index: stamps, waste, order, and what a killed writer runs."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.index.interface import Item, KeptRecord, ListedSet, ListSelection, ListStretch
from colophon.index.sqlite import SqliteIndex, SqliteReader, SqliteWriter, _placement
from colophon.index.sqlite._payload_file import PayloadReader, PayloadWriter
from colophon.index.sqlite._runs import part_items

BODY = "x" * 1_000


def written(seq: int) -> str:
    return f"2026-01-01T00:00:{seq:02}Z"


def item(id: str, seq: int, body: str = BODY) -> Item:
    before = f"<{id} "
    return Item(seq, body, before.encode(), f" {body}>\n".encode(), 0, len(before) + 20)


@contextmanager
def publication(path: Path, run: int = 10) -> Iterator[SqliteWriter]:
    with closing(SqliteIndex(path).writer(run)) as writer:
        writer.begin()
        yield writer


def put(writer: SqliteWriter, ids: Iterator[str] | list[str], seq: int, body: str = BODY) -> None:
    for id in ids:
        writer.put(
            KeptRecord(id, "source"), {"f": item(id, seq, body), "g": item(id, seq, "short")}
        )


def finish(writer: SqliteWriter, seq: int) -> None:
    writer.stamp(seq, seq * 100, written(seq))
    writer.commit()
    writer.tidy()


def names(count: int, start: int = 0) -> list[str]:
    return [f"r{number:03}" for number in range(start, start + count)]


def content(page: ListStretch) -> bytes:
    return b"".join(map(bytes, page.chunks))


def whole_list(reader: SqliteReader, format: str = "f", limit: int = 10) -> list[str]:
    found: list[str] = []
    after = None
    with reader.snapshot():
        while True:
            page = reader.page(ListSelection(format), after, limit)
            found += content(page).decode().splitlines()
            after = page.last
            if not page.more:
                return found


def asked(path: Path, format: str = "f") -> list[str]:
    with closing(SqliteIndex(path).reader()) as reader:
        return whole_list(reader, format)


def payload_files(path: Path) -> dict[str, int]:
    return {one.name: one.stat().st_size for one in path.parent.glob("*-payload-*")}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "index.sqlite"
    with publication(path) as writer:
        put(writer, names(50), 1)
        finish(writer, 1)
    return path


def test_what_a_killed_writer_put_down_is_not_seen_and_written_over(path: Path) -> None:
    before, sizes = asked(path), payload_files(path)
    with publication(path) as writer:
        put(writer, names(500, 100), 2, BODY * 2)
        assert any(payload_files(path)[name] > size for name, size in sizes.items())
        # no commit
    assert asked(path) == before
    with publication(path) as writer:
        put(writer, names(1, 100), 2, "new")
        finish(writer, 2)
    assert asked(path) == [*before, f"<r100 {written(2)} new>"]
    assert sum(payload_files(path).values()) < sum(sizes.values()) + 1_000


@pytest.mark.parametrize("harm", [Path.unlink, lambda one: one.write_bytes(one.read_bytes()[:-1])])
def test_where_a_payload_file_is_harmed_the_index_is_made_anew(
    path: Path, harm: Callable[[Path], object]
) -> None:
    harm(next(path.parent.glob("*-payload-*")))
    with publication(path) as writer:
        assert writer.sources() == {}
        put(writer, names(2), 1)
        finish(writer, 1)
    assert len(asked(path)) == 2
    assert len(payload_files(path)) == 2


def test_a_reader_says_where_a_payload_file_ends_too_early(path: Path) -> None:
    with closing(SqliteIndex(path).reader()) as reader:
        assert len(whole_list(reader)) == 50
        for one in path.parent.glob("*-payload-*"):
            with one.open("r+b") as file:
                file.truncate(10)
        with pytest.raises(OSError, match="publish again"):
            whole_list(reader)


def test_a_later_stamp_is_seen_at_once_or_not_at_all(path: Path) -> None:
    with closing(SqliteIndex(path).reader()) as reader:
        before = whole_list(reader)
        with publication(path) as writer:
            writer.stamp(1, 900, written(9))
            assert whole_list(reader) == before
            writer.commit()
            after = whole_list(reader)
        assert after == [one.replace(written(1), written(9)) for one in before]
        with reader.snapshot():
            page = reader.page(ListSelection("f"), None, 1, headers=True)
            assert content(page).decode() == f"<r000 {written(9)}"


def test_an_id_that_looks_like_the_stamp_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    with publication(path) as writer:
        put(writer, [written(1)], 1, written(1))
        finish(writer, 1)
        writer.begin()
        finish(writer, 1)  # the same again
        assert asked(path) == [f"<{written(1)} {written(1)} {written(1)}>"]
        writer.begin()
        writer.stamp(1, 900, written(9))
        writer.commit()
    assert asked(path) == [f"<{written(1)} {written(9)} {written(1)}>"]


def test_a_stamp_of_another_length_is_refused(path: Path) -> None:
    with publication(path) as writer, pytest.raises(ValueError, match="to the second"):
        writer.stamp(2, 200, "2026-01-01")


def test_waste_is_cleared_away_while_readers_go_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_placement, "_WASTE", 1_000)
    former = payload_files(path)
    with closing(SqliteIndex(path).reader()) as reader, reader.snapshot():
        old = content(reader.page(ListSelection("f"), None, 10))
        for seq in (2, 3):
            with publication(path) as writer:
                put(writer, names(40), seq, BODY + "y" * seq)
                finish(writer, seq)
        assert content(reader.page(ListSelection("f"), None, 10)) == old
    found = asked(path)
    assert [one[1:5] for one in found] == names(10, 40) + names(40)
    now = payload_files(path)
    assert len(now) == 2
    assert now.keys() != former.keys()
    needed = sum(len(one) + 1 for one in found + asked(path, "g"))
    runs = 2 * 5
    assert needed <= sum(now.values()) < needed + runs * 4096
    with closing(sqlite3.connect(path)) as connection:
        offsets = connection.execute("SELECT offset FROM run WHERE n = 10").fetchall()
    assert len(offsets) == runs
    assert all(offset % 4096 == 0 for (offset,) in offsets)


def test_a_list_put_down_out_of_order_is_put_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "index.sqlite"
    monkeypatch.setattr(_placement, "_SCATTERED", 5)
    with publication(path) as writer:
        put(writer, names(100)[::-1], 1)
        finish(writer, 1)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*), max(n) FROM run").fetchone() == (20, 10)
    assert [one[1:5] for one in asked(path)] == names(100)


def test_a_hollow_item_is_filled_later(path: Path) -> None:
    hollow = Item(1, "h")
    with publication(path) as writer:
        writer.put(KeptRecord("r000", "source"), {"f": item("r000", 1), "h": hollow})
        writer.commit()
        assert writer.hollow("r000")
        assert not writer.hollow("r001")
        assert len(asked(path)) == 50
        writer.begin()
        full = item("r000", 1, "h")
        writer.put(KeptRecord("r000", "source"), {"f": item("r000", 1), "h": full})
        writer.commit()
        assert not writer.hollow("r000")
    assert asked(path, "h") == [f"<r000 {written(1)} h>"]


changes = st.lists(
    st.lists(st.tuples(st.integers(0, 25), st.booleans()), max_size=12), min_size=1, max_size=6
)


@given(changes, st.integers(1, 7), st.booleans())
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=examples(60),
)
def test_runs_hold_every_item_once_and_lie_as_they_say(
    tmp_path_factory: pytest.TempPathFactory,
    turns: list[list[tuple[int, bool]]],
    run: int,
    tidy: bool,
) -> None:
    path = tmp_path_factory.mktemp("index") / "index.sqlite"
    with closing(SqliteIndex(path).writer(run)) as writer:
        for seq, turn in enumerate(turns, 1):
            writer.begin()
            for number, wanted in dict(turn).items():
                id = f"r{number:02}"
                items = {"f": item(id, seq, f"{seq}")} if wanted else {}
                writer.put(KeptRecord(id, "source", live=wanted), items)
            writer.stamp(seq, seq, written(seq))
            writer.commit()
            if tidy:
                writer.tidy()
    with closing(sqlite3.connect(path)) as connection:
        held = []
        for seq, first, last, n, offset, length in connection.execute(
            "SELECT seq, first, last, n, offset, length FROM run ORDER BY seq, last"
        ):
            items = connection.execute(
                "SELECT id, offset, length FROM item WHERE seq = ? AND id BETWEEN ? AND ?"
                " ORDER BY id",
                (seq, first, last),
            ).fetchall()
            assert list(part_items(items, run)) == [(first, last, n, offset, length)]
            held += [(seq, id) for id, _, _ in items]
        found = connection.execute("SELECT seq, id FROM item ORDER BY seq, id").fetchall()
    assert held == found


@given(st.lists(st.tuples(st.integers(0, 60_000), st.integers(0, 400)), max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_scattered_stretches_are_read_as_they_lie(
    tmp_path_factory: pytest.TempPathFactory, runs: list[tuple[int, int]]
) -> None:
    path = tmp_path_factory.mktemp("payload") / "payload"
    whole = bytes(n * 31 % 251 for n in range(60_400))
    with closing(PayloadWriter(path)) as writer:
        for start in range(0, len(whole), 999):
            writer.append(whole[start : start + 999])
        writer.settle()
    for wanted in (runs, sorted(runs)):
        found = b"".join(map(bytes, PayloadReader(path).gather(wanted)))
        assert found == b"".join(whole[a : a + b] for a, b in wanted)


MARK = "n0b0dy-may-see-this"


def traces(path: Path) -> set[str]:
    """The files in which something stands that is to be forgotten."""
    files = path.parent.iterdir()
    return {one.name for one in files if one.is_file() and MARK.encode() in one.read_bytes()}


def withdraw(writer: SqliteWriter, id: str, seq: int) -> None:
    writer.put(KeptRecord(id, "", live=False), {"f": Item(seq, "", b"<gone ", b">\n", 0, 26)})
    writer.stamp(seq, seq * 100, written(seq))
    writer.commit()


def test_what_is_withdrawn_is_written_over_where_it_stands_and_all_it_was_before(
    path: Path,
) -> None:
    with publication(path) as writer:
        put(writer, ["r007"], 2, f"{MARK} first")
        finish(writer, 2)
    with publication(path) as writer:
        put(writer, ["r007"], 3, f"{MARK} second")
        finish(writer, 3)
        writer.begin()
        writer.stamp(3, 350, "2026-01-01T00:05:50Z")
        writer.commit()
    files, before = payload_files(path), asked(path)
    with publication(path) as writer:
        withdraw(writer, "r007", 4)
        assert traces(path) & set(files)
        writer.tidy(forgetting=True)
    assert traces(path) == set()
    assert payload_files(path).keys() == files.keys()
    assert asked(path) == [*before[:-1], f"<gone {written(4)}>"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM waste").fetchone() == (0,)


def test_who_reads_meanwhile_reads_on_and_nothing_is_left_once_they_let_go(path: Path) -> None:
    with publication(path) as writer:
        put(writer, ["r007"], 2, MARK)
        finish(writer, 2)
    with closing(SqliteIndex(path).reader()) as reader, reader.snapshot():
        with publication(path) as writer:
            withdraw(writer, "r007", 3)
            writer.tidy(forgetting=True)
        assert MARK.encode() in (reader.get("r007", "f") or b"")
    with closing(SqliteIndex(path).writer()) as writer:
        writer.tidy()
    assert traces(path) == set()
    assert len(asked(path)) == 50


def test_a_set_that_a_record_is_in_no_more_leaves_no_name_behind(path: Path) -> None:
    def put_into(writer: SqliteWriter, seq: int, *sets: ListedSet) -> None:
        writer.begin()
        writer.put(KeptRecord("r007", "s", "", sets), {"f": item("r007", seq)})
        writer.stamp(seq, seq * 100, written(seq))
        writer.commit()

    with closing(SqliteIndex(path).writer()) as writer:
        put_into(writer, 2, ListedSet("by:a", ("By", MARK)), ListedSet(MARK, ("Other",)))
        writer.tidy()
        assert traces(path) == {path.name}
        put_into(writer, 3, ListedSet("by:a", ("By", "Nobody")))
        writer.tidy(forgetting=True)
    assert traces(path) == set()
    with closing(SqliteIndex(path).reader()) as reader, reader.snapshot():
        assert reader.sets("", 9) == [("by", "By"), ("by:a", "Nobody")]


def bytes_written() -> int:
    """Bytes that this process has handed to the system so far, to files for the most part."""
    told = Path("/proc/self/io").read_text().splitlines()
    return int(dict(line.split(": ") for line in told)["wchar"])


def test_to_withdraw_one_costs_the_same_among_few_and_among_many(tmp_path: Path) -> None:
    cost = []
    for count in (100, 3_200):
        path = tmp_path / f"{count}" / "index.sqlite"
        with publication(path, 100) as writer:
            put(writer, [f"r{number:05}" for number in range(count)], 1)
            finish(writer, 1)
            begun = bytes_written()
            writer.begin()
            withdraw(writer, "r00050", 2)
            writer.tidy(forgetting=True)
            cost.append(bytes_written() - begun)
    assert cost[1] < 2 * cost[0]
