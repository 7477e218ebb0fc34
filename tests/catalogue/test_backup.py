"""A backup of the records and the ledger, put back elsewhere: the same answers, byte for byte."""

import shutil
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from tests.postgres import Cluster

from colophon.catalogue import Catalogue
from colophon.catalogue.index_in_use import VARIABLE
from colophon.index.opening import open_index
from colophon.model.record import Record, Stage, Statement, Status, Text
from colophon.services.oai import respond

_NUMBERS = count()
_ASKED = (
    [("verb", "ListRecords"), ("metadataPrefix", "oai_dc")],
    [("verb", "ListIdentifiers"), ("metadataPrefix", "marc21")],
    [("verb", "ListSets")],
    [("verb", "Identify")],
)


def answers(catalogue: Catalogue) -> list[bytes]:
    with closing(catalogue.services.repository()) as repository:
        return [bytes(respond(asked, repository, catalogue.clock())) for asked in _ASKED]


def record(number: int, title: str) -> Record:
    values = [("title", Text(text=title, language="en")), ("language", Text(text="en"))]
    return Record(
        id=f"leaflet-{number}",
        stage=Stage.REVIEWED,
        statements=tuple(Statement(term=t, value=v, status=Status.ACCEPTED) for t, v in values),
    )


@pytest.fixture
def lived(catalogue: Catalogue, clock: Any) -> Catalogue:
    """Published twice: one record changed, one withdrawn."""
    for number in range(5):
        catalogue.store.save(record(number, f"Seed swap <{number}>"), None)
    assert catalogue.services.publish().added == 5
    clock.pass_(3600)
    version = catalogue.load_stored("leaflet-2").version
    catalogue.store.save(record(2, "The lower gate"), version)
    catalogue.store.path("leaflet-3").unlink()
    assert catalogue.services.publish().tombstones == 1
    clock.pass_(3600)
    return catalogue


def restored(catalogue: Catalogue, folder: Path) -> Catalogue:
    """What the manual says: the folder without what is derived, put elsewhere."""
    shutil.copytree(
        catalogue.folder, folder, ignore=shutil.ignore_patterns(".colophon"), dirs_exist_ok=False
    )
    return Catalogue.open(folder, clock=catalogue.clock)


def test_files_put_back_elsewhere_answer_the_same(lived: Catalogue, tmp_path: Path) -> None:
    before, ledger = answers(lived), lived.services.ledger.read_bytes()
    again = restored(lived, tmp_path / "elsewhere")
    report = again.services.publish()
    assert (report.stamp, report.live, report.deleted) == ("", 4, 1)
    assert answers(again) == before
    assert again.services.ledger.read_bytes() == ledger


def test_into_a_database_too(
    lived: Catalogue, tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = answers(lived)
    again = restored(lived, tmp_path / "elsewhere")
    monkeypatch.setenv(VARIABLE, cluster.url(f"backup_{next(_NUMBERS)}"))
    assert again.services.publish().stamp == ""
    assert answers(again) == before


def test_a_dump_of_the_schema_brings_an_index_back_at_once(
    lived: Catalogue, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = f"backup_{next(_NUMBERS)}"
    url = cluster.url(schema)
    monkeypatch.setenv(VARIABLE, url)
    lived.services.publish()
    before, dump = answers(lived), cluster.dump(schema)
    cluster.psql(f"DROP SCHEMA {schema} CASCADE")
    assert not open_index(url).exists
    cluster.restore(dump)
    assert answers(lived) == before
    report = lived.services.publish()
    assert (report.stamp, report.unchanged) == ("", 4)
    assert answers(lived) == before
