"""The table of records: what is peculiar to it, and what happens to it."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from store_samples import FULL, PROFILE

from colophon.model.errors import RecordConflict, RecordError
from colophon.model.record import Record
from colophon.store import table as tables
from colophon.store.records import Listed, RecordStore
from colophon.store.table import NAME, TableTexts
from colophon.store.texts import GONE


@pytest.fixture
def table(tmp_path: Path) -> TableTexts:
    found = TableTexts(tmp_path / "records" / NAME)
    found.make()
    return found


def test_texts_come_back_byte_for_byte(table: TableTexts) -> None:
    texts = {"b": b"id: b\r\n", "a": b"\xff\x00", "c": b""}
    table.write_many(texts.items())
    assert table.names() == ["a", "b", "c"]
    assert {id_: table.read(id_) for id_ in texts} == texts
    assert table.stamps() == {id_: table.stamp(id_) for id_ in texts}
    assert table.stamp("d") == GONE
    assert len(set(table.stamps().values())) == 3


def test_every_write_is_another_state_and_the_same_text_the_same_stamp(table: TableTexts) -> None:
    table.write("a", b"one")
    state, stamp = table.state(), table.stamp("a")
    table.write("a", b"two")
    assert (table.state() == state, table.stamp("a") == stamp) == (False, False)
    table.write("a", b"one")
    assert table.stamp("a") == stamp
    table.remove("a")
    assert not table.has("a")
    assert table.state() == state + 3


def test_a_change_and_its_undoing_while_all_are_listed_is_never_taken_for_another(
    table: TableTexts,
) -> None:
    """What was known of a record before the walk came to it may be of the past by then."""
    store = RecordStore(table.path.parent, PROFILE, texts=table)
    old = [store.save(replace(FULL, id=name), None) for name in ("a", "b")]
    walk = store.load_all()
    next(walk)
    new = store.save(replace(FULL, id="b", ark="ark:99999/new"), old[1].version)
    assert list(walk) == [new]
    text = table.read("b")
    store.save(old[1].record, new.version)
    assert list(store.load_all()) == old
    table.write("b", text or b"")
    assert list(store.load_all()) == [old[0], new]


@pytest.mark.slow
def test_a_walk_holds_no_more_of_many_records_than_of_few(table: TableTexts) -> None:
    store = RecordStore(table.path.parent, PROFILE, texts=table)
    text = store.render(Record(id="r-00000")).encode()
    peaks = []
    for count in (1_500, 4_500):
        names = [f"r-{number:05}" for number in range(count)]
        table.write_many((one, text.replace(b"r-00000", one.encode())) for one in names)
        assert [one.id for one in walk(store)] == names  # parsed, and kept
        tracemalloc.start()
        assert sum(1 for _ in walk(store)) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.5 * peaks[0]


def walk(store: RecordStore) -> Iterator[Listed]:
    """All records, none of which has a fault."""
    for one in store.list_records():
        assert isinstance(one, Listed)
        yield one


def test_what_is_replaced_or_removed_is_not_in_the_file(table: TableTexts) -> None:
    table.write("a", b"a private matter " * 2_000)
    table.write("b", b"another private thing " * 2_000)
    table.write("a", b"nothing")
    table.remove("b")
    table.close()
    data = table.path.read_bytes()
    assert b"private" not in data
    assert b"nothing" in data
    assert os.listdir(table.path.parent) == [NAME]


def test_one_transaction_or_nothing(table: TableTexts) -> None:
    def texts() -> object:
        yield "a", b"one"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        table.write_many(texts())  # type: ignore[arg-type]
    assert (table.names(), table.state()) == ([], 1)


_REWRITE = """
import sys
from pathlib import Path
from colophon.store.table import TableTexts
table = TableTexts(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    for letter in b"ab":
        table.write("one", bytes([letter]) * 200_000)
"""


@pytest.mark.slow
def test_a_kill_at_any_moment_leaves_the_old_or_the_new(table: TableTexts) -> None:
    for pause in (0.0, 0.003, 0.011, 0.02, 0.05):
        writer = subprocess.Popen(
            [sys.executable, "-c", _REWRITE, str(table.path)], stdout=subprocess.PIPE
        )
        assert writer.stdout
        writer.stdout.readline()
        time.sleep(0.05 + pause)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        assert table.read("one") in (b"a" * 200_000, b"b" * 200_000)
    with closing(sqlite3.connect(table.path)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_each_thread_reads_while_another_writes(table: TableTexts) -> None:
    table.write("a", b"one")
    found: list[bytes | None] = []
    reading = threading.Thread(target=lambda: found.extend(table.read("a") for _ in range(50)))
    reading.start()
    for number in range(50):
        table.write("b", str(number).encode())
    reading.join()
    assert found == [b"one"] * 50


def test_who_waits_too_long_is_told(table: TableTexts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_PATIENCE", 0.01)
    with closing(sqlite3.connect(table.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordConflict, match="another program"):
            table.write("a", b"one")
        other.execute("ROLLBACK")
    table.write("a", b"one")


def test_a_full_disk_is_told_as_one_and_nothing_is_lost(table: TableTexts) -> None:
    table.write("a", b"one")
    table._connection().execute("PRAGMA max_page_count = 8")
    with pytest.raises(OSError, match="No space left") as full:
        table.write("a", b"two" * 100_000)
    assert full.value.filename == str(table.path)
    assert table.read("a") == b"one"


def test_a_missing_table_is_no_empty_catalogue(tmp_path: Path) -> None:
    store = RecordStore(tmp_path, PROFILE, texts=TableTexts(tmp_path / NAME))
    with pytest.raises(RecordError) as caught:
        list(store.load_all())
    assert caught.value.code == "no-record-table"
    assert not (tmp_path / NAME).exists()


@pytest.mark.parametrize("data", [b"", b"garbage" * 1_000])
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / NAME).write_bytes(data)
    with pytest.raises(RecordError) as caught:
        TableTexts(tmp_path / NAME).names()
    assert caught.value.code in ("strange-record-table", "damaged-record-table")
    assert (tmp_path / NAME).read_bytes() == data


def test_a_table_of_a_newer_program_is_left_alone(table: TableTexts) -> None:
    table._connection().execute("PRAGMA user_version = 99")
    with pytest.raises(RecordError, match="newer Colophon"):
        TableTexts(table.path).names()


def test_a_record_larger_than_any_is_refused(table: TableTexts) -> None:
    store = RecordStore(table.path.parent, PROFILE, texts=table)
    store.save(FULL, None)
    table.write(FULL.id, b"x" * 5_000_000)
    with pytest.raises(RecordError, match="larger than any record"):
        store.load(FULL.id)
