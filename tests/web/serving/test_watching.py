"""Watching: what changes in the records folder is published; what does not is left alone."""

import os
import shutil
import signal
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from colophon import config
from colophon.catalogue import Catalogue
from colophon.catalogue.moving_records import move_records
from colophon.model.errors import ConfigError
from colophon.model.record import Record, Stage, Statement, Status, Text
from colophon.store import ledger
from colophon.web.serving.watching import Round, Watch

SETTINGS = "domain: archive.example.org\nnamespace: https://archive.example.org/id/\n"


def record(id: str, title: str = "A leaflet") -> Record:
    statement = Statement(term="title", value=Text(text=title), status=Status.ACCEPTED)
    return Record(id=id, stage=Stage.REVIEWED, statements=(statement,))


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    (tmp_path / "records").mkdir()
    shutil.copytree(config.shipped_vocab(), tmp_path / "vocab")
    path = tmp_path / "records" / "catalogue.yaml"
    path.write_text(
        "domain: archive.example.org\nnamespace: https://archive.example.org/id/\n",
        encoding="utf-8",
    )
    return Catalogue.open(tmp_path)


def test_whatever_changes_is_published(catalogue: Catalogue) -> None:
    seen: list[list[tuple[str, bool]]] = []

    def edit(seconds: float) -> bool:
        assert seconds >= 0.1
        found = ledger.read(catalogue.doors.ledger)
        seen.append([(one.id, one.deleted) for one in found])
        match len(seen):
            case 1:
                catalogue.store.save(record("one"), None)
            case 2:
                (catalogue.folder / "records" / "one.yaml").unlink()
                catalogue.store.save(record("two"), None)
            case 3:
                (catalogue.folder / "records" / "broken.yaml").write_text("a: [", encoding="utf-8")
        return len(seen) < 4

    Round(catalogue, 0.1).go(edit)
    assert seen == [
        [],
        [("one", False)],
        [("one", True), ("two", False)],
        [("one", True), ("two", False)],
    ]


def test_nothing_is_published_where_nothing_has_changed(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    published = []
    doors = catalogue.doors
    original = doors.publish
    monkeypatch.setattr(doors, "publish", lambda: published.append(1) or original())
    turns = iter(range(3))
    Round(catalogue, 0).go(lambda _: next(turns) < 2)
    assert len(published) == 1


def test_a_file_under_another_name_is_seen(catalogue: Catalogue) -> None:
    catalogue.store.save(record("one"), None)
    path = catalogue.store.path("one")
    seen = []

    def edit(_: float) -> bool:
        seen.append([one.deleted for one in ledger.read(catalogue.doors.ledger)])
        if len(seen) == 1:
            path.rename(path.with_name("two.yaml"))  # as many files, as large, as old
        return len(seen) < 2

    Round(catalogue, 0).go(edit)
    assert seen == [[False], [True]]


def test_a_change_in_the_table_of_records_is_seen(catalogue: Catalogue) -> None:
    catalogue.store.save(record("one"), None)
    move_records(catalogue, "table")
    catalogue = Catalogue.open(catalogue.folder)
    seen = []

    def edit(_: float) -> bool:
        seen.append([one.deleted for one in ledger.read(catalogue.doors.ledger)])
        if len(seen) == 1:
            catalogue.store.delete("one", catalogue.store.load("one").version)
        return len(seen) < 2

    Round(catalogue, 0).go(edit)
    assert seen == [[False], [True]]


def test_whatever_fails_it_looks_again(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    original = catalogue.doors.publish
    failures = [sqlite3.DatabaseError("malformed"), OSError("full"), ConfigError("wrong"), None]

    def publish() -> Any:
        failure = failures.pop(0)
        if failure:
            raise failure
        return original()

    monkeypatch.setattr(catalogue.doors, "publish", publish)
    catalogue.store.save(record("one"), None)
    Round(catalogue, 0).go(lambda _: bool(failures))
    assert [one.id for one in ledger.read(catalogue.doors.ledger)] == ["one"]
    assert [one.levelname for one in caplog.records] == ["ERROR", "WARNING", "WARNING"]


def test_other_settings_are_told_of(catalogue: Catalogue, caplog: pytest.LogCaptureFixture) -> None:
    path = catalogue.folder / "records" / "catalogue.yaml"
    turns = iter(range(4))

    def edit(_: float) -> bool:
        turn = next(turns)
        if turn == 0:
            path.write_text("domain: other.example.org\n", encoding="utf-8")
        return turn < 3

    Round(catalogue, 0).go(edit)
    assert [one.getMessage() for one in caplog.records] == [
        "catalogue.yaml has changed: serve again for it to hold."
    ]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_watch_that_dies_is_set_again(catalogue: Catalogue) -> None:
    watch = Watch(catalogue.folder, 0.2)
    watch.start()
    try:
        catalogue.store.save(record("one"), None)
        until(lambda: [one.id for one in ledger.read(catalogue.doors.ledger)] == ["one"])
        assert watch._process.pid
        os.kill(watch._process.pid, signal.SIGKILL)
        catalogue.store.save(record("two"), None)
        until(lambda: [one.id for one in ledger.read(catalogue.doors.ledger)] == ["one", "two"])
    finally:
        watch.stop()
    assert not watch._process.is_alive()


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 120
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.05)
