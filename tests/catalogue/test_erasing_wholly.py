"""One command erases a record: nothing in its folder or behind its endpoints tells it."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from colophon.catalogue import Catalogue
from colophon.catalogue.erasing import erase, tells
from colophon.catalogue.moving_records import move_records
from colophon.cli import cli
from colophon.crosswalk import FORMATS
from colophon.desk import Desk
from colophon.store import ledger

OBITUARY = """THE ROPEWALK REMEMBERED

by Winifred Otterham

A walk along the old ropewalk with those who spun there.

Published by Gannet Reach Printers, Hambling, 2014
"""
WORDS = ("ropewalk", "otterham", "winifred", "those who spun", "gannet reach")


def told(folder: Path) -> list[str]:
    """The files under a folder in whose name or bytes one of the words stands."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and any(word in _said(folder, path) for word in WORDS)
    ]


def _said(folder: Path, path: Path) -> str:
    name = path.relative_to(folder).as_posix()
    return f"{name} {path.read_bytes().decode('utf-8', 'replace')}".casefold()


@pytest.fixture
def published(catalogue: Catalogue) -> str:
    """A record of a document that the desk took in: decided on, learnt from and published."""
    copy = catalogue.folder / "documents" / "ropewalk.txt"
    copy.parent.mkdir()
    copy.write_text(OBITUARY, encoding="utf-8")
    (drafted,) = catalogue.draft([str(copy)])
    assert drafted.record is not None
    catalogue.decisions.accept([drafted.record.id], by="ann")
    Desk(catalogue).readings.document(catalogue.record(drafted.record.id))
    catalogue.subjects.catch_up()
    catalogue.services.publish()
    (id_,) = catalogue.store.ids()
    assert "ropewalk" in id_
    return id_


def test_nothing_in_the_folder_tells_of_it(catalogue: Catalogue, published: str) -> None:
    assert len(told(catalogue.folder)) > 10
    (erased,) = erase(catalogue, [published], by="ann", reason="asked by letter")
    assert erased.former == published
    assert erased.id.startswith("withdrawn-")
    assert "documents/ropewalk.txt" in erased.removed
    assert told(catalogue.folder) == []


def test_nor_does_what_a_move_into_a_table_left_behind(
    catalogue: Catalogue, published: str
) -> None:
    path = catalogue.store.path(published)
    text = path.read_bytes()
    move_records(catalogue, "table")
    path.write_bytes(text)
    (path.parent / "records.sqlite.part").write_bytes(text)
    moved = Catalogue.open(catalogue.folder, clock=catalogue.clock)
    (erased,) = erase(moved, [published], by="ann")
    assert {f"records/{path.name}", "records/records.sqlite.part"} <= set(erased.removed)
    assert told(catalogue.folder) == []
    again = Catalogue.open(catalogue.folder, clock=catalogue.clock)
    assert move_records(again, "table").held == 1


def test_nor_does_an_endpoint(catalogue: Catalogue, published: str) -> None:
    (erased,) = erase(catalogue, [published], by="ann")
    for name in FORMATS:
        written = b"".join(catalogue.export(name).pieces()).decode().casefold()
        assert not any(word in written for word in WORDS), name
    (entry,) = ledger.read(catalogue.services.ledger)
    assert (entry.id, entry.deleted, entry.sets) == (erased.id, True, ())


def test_its_document_is_not_described_again(
    catalogue: Catalogue, published: str, box: Callable[..., str]
) -> None:
    erase(catalogue, [published], by="ann")
    (drafted,) = catalogue.draft([box("again.txt", OBITUARY)])
    assert drafted.outcome == "unchanged"
    assert told(catalogue.folder) == []


def test_the_id_that_harvesters_know_can_stay(catalogue: Catalogue, published: str) -> None:
    (erased,) = erase(catalogue, [published], by="ann", keep_id=True)
    assert erased.id == published
    (entry,) = ledger.read(catalogue.services.ledger)
    assert (entry.id, entry.deleted) == (published, True)


def test_an_id_that_tells_nothing_stays(catalogue: Catalogue, published: str) -> None:
    record = catalogue.record(published)
    assert tells(record)


def test_the_command_says_what_git_still_holds(catalogue: Catalogue, published: str) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", str(catalogue.folder), *words], check=True, timeout=60)

    git("init", "-q")
    git("add", ".")
    git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "records")
    words = ["-C", str(catalogue.folder), "erase", published, "--yes", "--by", "ann"]
    done = CliRunner().invoke(cli, words)
    assert done.exit_code == 0, done.output
    assert f"--path records/{published}.yaml" in done.output


@pytest.mark.parametrize("state", ["tombstone", "reduced", "erased"])
def test_what_is_limited_leaves_the_index_at_the_next_publication(
    catalogue: Catalogue, published: str, state: str
) -> None:
    def told_in_index() -> list[str]:
        files = [one for one in told(catalogue.workings) if one.startswith(("index", "search"))]
        return [
            one
            for one in files
            if "otterham" in _said(catalogue.workings, catalogue.workings / one)
        ]

    assert told_in_index()
    catalogue.decisions.set_value(published, "accessState", state, by="ann")
    catalogue.services.publish()
    assert told_in_index() == []
