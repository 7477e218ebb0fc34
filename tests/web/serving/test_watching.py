"""Watching: what changes in the records folder is published; what does not is left alone."""

import shutil
from pathlib import Path

import pytest

from colophon import config
from colophon.catalogue import Catalogue
from colophon.record import Record, Stage, Statement, Status, Text
from colophon.store import ledger
from colophon.web.serving.watching import Round


def record(id: str, title: str = "A leaflet") -> Record:
    statement = Statement(term="title", value=Text(text=title), status=Status.ACCEPTED)
    return Record(id=id, stage=Stage.REVIEWED, statements=(statement,))


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    (tmp_path / "records").mkdir()
    shutil.copytree(config.shipped_vocab(), tmp_path / "vocab")
    path = tmp_path / "records" / "catalogue.yaml"
    path.write_text("domain: archive.example.org\n", encoding="utf-8")
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
