"""Views are made once of each version of a record's file."""

import contextlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from store_samples import said

from colophon.model.problem import Problem
from colophon.model.record import Record, Text
from colophon.store.kept_views import StoredRecord, View
from colophon.store.records import RecordStore
from colophon.store.table import TableTexts
from colophon.store.texts import FileTexts, can_be_id

OLD = 1_700_000_000
"""seconds; long before now, so that a file's time is settled"""


def sample(id_: str, title: str) -> Record:
    return Record(id=id_, statements=(said("title", Text(text=title)),))


class Titles:
    """Makes views of titles, and counts."""

    def __init__(self, key: str = "1", is_current: Callable[[str], bool] = lambda _: True) -> None:
        self.made: list[str] = []
        self.view = View("title", key, str, self.make, is_current)

    def make(self, stored: StoredRecord) -> str:
        self.made.append(stored.record.id)
        return stored.record.title


def listed(store: RecordStore, titles: Titles) -> dict[str, str]:
    """What is made of each record; a broken file is its code."""
    found = {}
    for one in store.view_records(titles.view):
        if isinstance(one, Problem):
            found[Path(one.subject).stem] = one.code
        else:
            found[one.id] = one.made
    return found


def put(store: RecordStore, id_: str, title: str, at: int = OLD) -> Path:
    """A record's file as it would be found long after it was written."""
    path = store.path(id_)
    store.texts.write(id_, store.render(sample(id_, title)).encode())
    if isinstance(store.texts, FileTexts):
        os.utime(path, (at, at))
    return path


@pytest.fixture
def two(store: RecordStore) -> RecordStore:
    put(store, "a", "One")
    put(store, "b", "Two")
    return store


def test_nothing_is_made_twice(two: RecordStore) -> None:
    first, second = Titles(), Titles()
    assert listed(two, first) == listed(two, second) == {"a": "One", "b": "Two"}
    assert (first.made, second.made) == (["a", "b"], [])


NEIGHBOURS = ("a", "a-1", "a-1-2", "a.b", "a1", "a_1", "b-", "b")


def test_nothing_is_made_twice_whatever_follows_a_name(store: RecordStore) -> None:
    """The file of ``a-1`` stands before that of ``a``, though its id stands behind."""
    wanted = [one for one in NEIGHBOURS if can_be_id(one)]
    for one in wanted:
        put(store, one, "Bread")
    first, second = Titles(), Titles()
    assert list(listed(store, first)) == list(listed(store, second)) == sorted(wanted)
    assert (first.made, second.made) == (sorted(wanted), [])
    assert {"a", "a-1", "a1"} <= set(wanted)


def test_of_what_changed_it_is_made_anew(two: RecordStore) -> None:
    listed(two, Titles())
    put(two, "b", "Tri", at=OLD + 1)
    again = Titles()
    assert listed(two, again) == {"a": "One", "b": "Tri"}
    assert again.made == ["b"]


def test_a_copied_file_is_known_by_its_bytes(two: RecordStore) -> None:
    listed(two, Titles())
    for at in (OLD + 5, OLD + 5):
        put(two, "b", "Two", at=at)
        again = Titles()
        assert listed(two, again) == {"a": "One", "b": "Two"}
        assert again.made == []


def test_a_young_file_changed_at_once_is_read(files_store: RecordStore) -> None:
    """Within the resolution of a file system's clock two writings have one time."""
    two = files_store
    path = put(two, "b", "Two")
    os.utime(path)
    listed(two, Titles())
    state = path.stat()
    path.write_text(path.read_text("utf-8").replace("Two", "Tri"), "utf-8")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert listed(two, Titles())["b"] == "Tri"


def test_a_cache_of_an_earlier_format_is_made_anew(two: RecordStore) -> None:
    two.cache.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(two.cache / "parsed.sqlite")) as former, former:
        former.execute("CREATE TABLE shape (key TEXT PRIMARY KEY) WITHOUT ROWID")
        former.execute("INSERT INTO shape VALUES ('former')")
        for table in ("record", "view"):
            former.execute(f"CREATE TABLE {table} (name TEXT PRIMARY KEY, data BLOB)")
    listed(two, Titles())
    again = Titles()
    assert listed(two, again) == {"a": "One", "b": "Two"}
    assert again.made == []


def test_another_key_makes_all_anew(two: RecordStore) -> None:
    listed(two, Titles())
    again = Titles(key="2")
    listed(two, again)
    assert again.made == ["a", "b"]


def test_what_is_no_longer_current_is_made_anew(two: RecordStore) -> None:
    listed(two, Titles())
    again = Titles(is_current=lambda title: title != "One")
    listed(two, again)
    assert again.made == ["a"]


def test_what_a_writer_kept_is_not_read(two: RecordStore) -> None:
    saved = two.save(sample("c", "Three"), None)
    titles = Titles()
    rows = [("c", titles.view.kind, titles.view.key, saved.version, titles.view.encode("Three"))]
    two.keep([saved], rows)
    assert listed(two, titles)["c"] == "Three"
    assert titles.made == ["a", "b"]


def test_a_view_without_its_record_is_kept_by_version(two: RecordStore) -> None:
    version = two.load("a").version
    view = Titles().view
    two.keep((), [("a", view.kind, view.key, version, view.encode("Kept"))])
    assert listed(two, Titles())["a"] == "Kept"
    two.keep((), [("b", view.kind, view.key, "of another file", view.encode("Kept"))])
    assert listed(two, Titles())["b"] == "Two"
    other = View("length", "1", int, lambda stored: len(stored.record.title))
    assert [one.made for one in two.view_records(other) if not isinstance(one, Problem)] == [3, 3]


def test_views_of_a_removed_record_go(two: RecordStore) -> None:
    listed(two, Titles())
    two.texts.remove("a")
    assert listed(two, Titles()) == {"b": "Two"}
    assert b"One" not in (two.cache / "parsed.sqlite").read_bytes()


def test_caches_of_earlier_versions_go_and_a_table_of_records_stays(two: RecordStore) -> None:
    two.cache.mkdir(exist_ok=True)
    former = [two.cache / name for name in ("records.sqlite", "records.sqlite-journal")]
    for path in former:
        path.write_bytes(b"as it was kept")
    listed(two, Titles())
    assert not any(path.exists() for path in former)
    table = TableTexts(two.cache / "records.sqlite")
    table.make()
    two.forget_parsed()
    assert [path.name for path in two.cache.glob("*.sqlite")] == ["records.sqlite"]


def test_a_walk_that_ends_early_forgets_nothing(two: RecordStore) -> None:
    listed(two, Titles())
    next(iter(two.view_records(Titles().view)))
    again = Titles()
    listed(two, again)
    assert again.made == []


def test_a_broken_file_is_its_problem_every_time(two: RecordStore) -> None:
    two.texts.write("a", b"id: a\nstage: half\n")
    if isinstance(two.texts, FileTexts):
        os.utime(two.path("a"), (OLD, OLD))
    for _ in range(2):
        assert listed(two, Titles()) == {"a": "record-syntax", "b": "Two"}


def test_of_a_file_that_broke_nothing_stays(two: RecordStore) -> None:
    listed(two, Titles())
    two.texts.write("a", b"id: a\nstage: half\n")
    listed(two, Titles())
    assert b"One" not in (two.cache / "parsed.sqlite").read_bytes()


@pytest.mark.parametrize("page", range(1, 5))
def test_a_damaged_page_costs_time_only_and_once(two: RecordStore, page: int) -> None:
    listed(two, Titles())
    with (two.cache / "parsed.sqlite").open("r+b") as file:
        size = int.from_bytes(file.read(18)[16:], "big")
        file.seek(page * size)
        assert file.read(1)
        file.seek(page * size)
        file.write(b"\xff" * size)
    for _ in range(2):
        assert listed(two, Titles()) == {"a": "One", "b": "Two"}
    again = Titles()
    listed(two, again)
    assert again.made == []


def test_a_spoilt_view_is_made_anew(two: RecordStore) -> None:
    version = two.load("a").version
    view = Titles().view
    two.keep((), [("a", view.kind, view.key, version, b"\xc1")])
    assert listed(two, Titles())["a"] == "One"


def test_many_are_all_found(store: RecordStore) -> None:
    """More than are read in one go, with gaps."""
    numbers = [number for number in range(600) if number % 7]
    view = Titles().view
    for number in range(600):
        put(store, f"n{number:04}", "Same")
    rows = [
        (f"n{number:04}", view.kind, view.key, store.load(f"n{number:04}").version, b"\xa4Kept")
        for number in numbers
    ]
    store.keep((), rows)
    titles = Titles()
    found = listed(store, titles)
    assert [id_ for id_, title in found.items() if title == "Kept"] == [row[0] for row in rows]
    assert len(titles.made) == 600 - len(rows)
