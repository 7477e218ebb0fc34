"""Records moved from files into a table and back: no byte changes, whatever interrupts it."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.catalogue.conftest import LEAFLET

from colophon.catalogue import Catalogue
from colophon.catalogue.moving_records import Place, move_records, tell_moved
from colophon.model.errors import RecordError
from colophon.store.table import NAME, TableTexts

COUNT = 6


@pytest.fixture
def filled(catalogue: Catalogue, box: Any, tmp_path: Path) -> Catalogue:
    """Records of all kinds: reviewed and published, a draft, one edited by hand, one broken."""
    for number in range(COUNT - 1):
        box(f"{number}.txt", LEAFLET.replace("GATE", f"GATE NUMBER {number}"))
    ids = [one.record.id for one in catalogue.draft([str(tmp_path / "box")]) if one.record]
    for id_ in ids[1:]:
        catalogue.decisions.accept([id_], by="ann")
    path = catalogue.store.path(ids[2])
    path.write_bytes(b"# by hand\r\n" + path.read_bytes().replace(b"\n", b"\r\n"))
    (catalogue.folder / "records" / "broken.yaml").write_bytes(b"id: broken\ntitel: \xe9\n")
    catalogue.services.publish()
    return catalogue


def again(catalogue: Catalogue) -> Catalogue:
    """The catalogue as the next command opens it."""
    return Catalogue.open(catalogue.folder, clock=catalogue.clock)


def texts(catalogue: Catalogue) -> dict[str, bytes]:
    """The record files that lie in the folder."""
    found = (catalogue.folder / "records").glob("*.yaml")
    return {one.name: one.read_bytes() for one in found if one.name != "catalogue.yaml"}


def test_there_and_back_no_byte_changes_and_nothing_is_published(filled: Catalogue) -> None:
    before, ledger = texts(filled), filled.services.ledger.read_bytes()
    assert len(before) == COUNT
    there = move_records(filled, "table")
    assert (there.moved, there.same, there.problems) == (COUNT, 0, ())
    moved = again(filled)
    assert texts(moved) == {}
    assert {f"{id_}.yaml": moved.store.texts.read(id_) for id_ in moved.store.ids()} == before
    report = moved.services.publish()
    assert (report.stamp, report.tombstones, report.live) == ("", 0, COUNT - 2)
    assert [one.code for one in report.problems] == ["record-syntax"]
    assert "records.sqlite" in report.problems[0].subject
    move_records(moved, "files")
    back = again(filled)
    assert texts(back) == before
    assert not (filled.folder / "records" / NAME).exists()
    assert back.services.publish().stamp == ""
    assert back.services.ledger.read_bytes() == ledger


def test_work_goes_on_in_the_table(filled: Catalogue, box: Any) -> None:
    move_records(filled, "table")
    moved = again(filled)
    (new,) = [one.record.id for one in moved.draft([box("new.txt")]) if one.record]
    moved.decisions.accept([new], by="ann")
    moved.decisions.set_value(new, "note", "Torn.", by="ann")
    moved.decisions.undo(by="ann")
    assert moved.record(new).first("note") is None
    assert again(moved).services.publish().added == 1
    assert texts(moved) == {}
    move_records(again(moved), "files")
    assert f"{new}.yaml" in texts(moved)


def test_cut_short_all_is_in_one_place_and_the_same_command_goes_on(filled: Catalogue) -> None:
    before = texts(filled)

    def cut(ids: Sequence[str]) -> Iterator[str]:
        yield from ids[:3]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        move_records(filled, "table", cut)
    assert texts(again(filled)) == before
    assert len(again(filled).store.ids()) == COUNT
    # edited since: the table that was half made counts for nothing
    (filled.folder / "records" / "broken.yaml").write_bytes(b"id: broken\n")
    assert move_records(again(filled), "table").problems == ()
    assert again(filled).store.texts.read("broken") == b"id: broken\n"
    with pytest.raises(KeyboardInterrupt):
        move_records(again(filled), "files", cut)
    assert len(again(filled).store.ids()) == COUNT
    assert move_records(again(filled), "files").problems == ()
    assert len(texts(filled)) == COUNT


def test_a_table_that_the_settings_know_nothing_of_is_not_passed_over(filled: Catalogue) -> None:
    before = texts(filled)
    move_records(filled, "table")
    path = filled.folder / "records" / "catalogue.yaml"
    path.write_text(path.read_text("utf-8").replace("records: table", "records: files"), "utf-8")
    with pytest.raises(RecordError) as caught:
        again(filled).services.publish()
    assert caught.value.code == "records-in-two-places"
    assert move_records(again(filled), "files").moved == COUNT
    assert texts(filled) == before
    assert again(filled).services.publish().tombstones == 0


def test_files_beside_the_table_are_taken_in_and_another_text_is_not(filled: Catalogue) -> None:
    before = texts(filled)
    move_records(filled, "table")
    folder = filled.folder / "records"
    name, data = next(iter(before.items()))
    (folder / name).write_bytes(data)
    (folder / "newcomer.yaml").write_bytes(b"id: newcomer\n")
    found = move_records(again(filled), "table")
    assert (found.moved, found.same, found.problems) == (1, 1, ())
    (told,) = tell_moved(found, "table")
    assert told.startswith(f"{COUNT + 1} records in the table records/records.sqlite now;")
    assert texts(filled) == {}
    (folder / name).write_bytes(data + b"# otherwise\n")
    found = move_records(again(filled), "table")
    assert [one.code for one in found.problems] == ["record-not-moved"]
    assert list(tell_moved(found, "table")) == [
        "Nothing was removed, and the setting is as it was."
    ]
    assert list(texts(filled)) == [name]
    assert TableTexts(folder / NAME).read(name.removesuffix(".yaml")) == data


def test_a_name_that_is_no_id_is_named_and_nothing_moves(filled: Catalogue) -> None:
    (filled.folder / "records" / "two words.yaml").write_bytes(b"id: x\n")
    found = move_records(filled, "table")
    assert [one.code for one in found.problems] == ["record-not-moved"]
    assert len(texts(filled)) == COUNT + 1
    assert again(filled).config.records == "files"


@pytest.mark.parametrize("line", ["", "records: files\n", "records:   'files'  # as ever\n"])
def test_the_setting_is_changed_in_its_place(catalogue: Catalogue, line: str) -> None:
    path = catalogue.folder / "records" / "catalogue.yaml"
    path.write_text(f"{line}{path.read_text('utf-8')}", "utf-8")
    for to in ("table", "files", "files"):
        move_records(again(catalogue), to)  # type: ignore[arg-type]
        assert again(catalogue).config.records == to
    assert path.read_text("utf-8").count("records:") == 1


def held(catalogue: Catalogue) -> dict[str, bytes | None] | None:
    """The texts of all records, wherever they lie; None where the program says that the same
    command has to be given again first."""
    try:
        store = again(catalogue).store
    except RecordError as error:
        if error.code != "records-in-two-places":
            raise
        return None
    return {f"{id_}.yaml": store.texts.read(id_) for id_ in store.ids()}


_MOVE = """
import sys
from pathlib import Path
from colophon.catalogue import Catalogue
from colophon.catalogue.moving_records import move_records
def watch(ids):
    for one in ids:
        print(one, flush=True)
        yield one
move_records(Catalogue.open(Path(sys.argv[1])), sys.argv[2], watch)
"""


@pytest.mark.slow
@pytest.mark.parametrize("to", ["table", "files"])
def test_killed_at_any_moment_no_record_is_lost(filled: Catalogue, to: Place) -> None:
    before = texts(filled)
    if to == "files":
        move_records(filled, "table")
    for lines in (1, 3, COUNT, COUNT):
        command = [sys.executable, "-c", _MOVE, str(filled.folder), to]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as moving:
            assert moving.stdout
            for _ in range(lines):
                moving.stdout.readline()
            moving.kill()
        assert held(filled) in (before, None)
    assert move_records(again(filled), to).problems == ()
    assert again(filled).config.records == to
    assert held(filled) == before


def test_files_beside_the_table_are_found_by_check(filled: Catalogue) -> None:
    def found(catalogue: Catalogue) -> list[str]:
        codes = [one for one in catalogue.check() if one.code == "record-beside-table"]
        return [one.subject for one in codes]

    assert found(filled) == []
    text = next(iter(texts(filled).values()))
    move_records(filled, "table")
    moved = again(filled)
    assert found(moved) == []
    left = moved.folder / "records" / "left-behind.yaml"
    left.write_bytes(text)
    assert found(moved) == [str(left)]
