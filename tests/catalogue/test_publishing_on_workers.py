"""Publication rendered by the workers of a Dask cluster: the same bytes, whoever dies."""

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.catalogue.conftest import LEAFLET
from tests.workers import Workers, workers

import colophon
from colophon.catalogue import Catalogue
from colophon.model.errors import ClusterError
from colophon.publish.publication import PublicationCandidate, PublicationReport

pytestmark = pytest.mark.slow

RECORDS = 40
DRAWN = 'INSERT INTO "format"'
Box = Callable[..., str]


@pytest.fixture
def reviewed(catalogue: Catalogue, box: Box, tmp_path: Path) -> Catalogue:
    """A catalogue of records that may be published, one of them reduced, one erased,
    one under embargo, and a draft; found by the words of their documents."""
    with (catalogue.folder / "records" / "catalogue.yaml").open("a", encoding="utf-8") as file:
        file.write("\nsearch_documents: true\n")
    for number in range(RECORDS):
        box(f"{number:02}.txt", LEAFLET.replace("GATE", f"GATE NUMBER {number}"))
    found = Catalogue.open(catalogue.folder, clock=catalogue.clock)
    ids = [one.record.id for one in found.draft([str(tmp_path / "box")]) if one.record]
    for id_ in ids[:-1]:
        found.decisions.accept([id_], by="maria")
    limits = [("accessState", "reduced"), ("accessState", "erased"), ("embargoUntil", "2999-01-01")]
    for id_, (term, value) in zip(ids, limits, strict=False):
        found.decisions.set_value(id_, term, value, by="maria")
    return found


def twin(one: Catalogue, folder: Path) -> Catalogue:
    """The same catalogue once more, at the same hour."""
    shutil.copytree(one.folder, folder)
    return Catalogue.open(folder, clock=one.clock)


def kept(catalogue: Catalogue) -> dict[str, Any]:
    """All that a publication wrote: index, payload files, search index, dumps, ledger; without
    the names that each index draws for its payload files."""
    workings = catalogue.folder / ".colophon"
    found: dict[str, Any] = {
        "ledger": catalogue.services.ledger.read_bytes(),
        "payloads": sorted(path.read_bytes() for path in workings.glob("index.sqlite-payload-*")),
    }
    for path in sorted(workings.rglob("*")):
        name = path.relative_to(workings).as_posix()
        if path.suffix == ".sqlite" and name in ("index.sqlite", "search.sqlite"):
            with sqlite3.connect(path) as base:
                found[name] = [one for one in base.iterdump() if not one.startswith(DRAWN)]
        elif path.is_file() and name.startswith("dumps/"):
            found[name] = path.read_bytes()
    return found


def test_workers_publish_the_same_byte_for_byte(
    reviewed: Catalogue, dask: Workers, tmp_path: Path
) -> None:
    other = twin(reviewed, tmp_path / "other")
    alone = reviewed.services.publish()
    together = other.services.publish(on=dask.url)
    assert together == alone
    assert alone.live == RECORDS - 3
    assert not alone.problems
    found = kept(other)
    assert found == kept(reviewed)
    assert len(found["payloads"]) > 5
    assert {"index.sqlite", "search.sqlite"} < found.keys()
    # nothing has changed, and nobody is asked
    assert other.services.publish(on="dask://127.0.0.1:9").stamp == ""


def test_processes_of_this_machine_publish_the_same(reviewed: Catalogue, tmp_path: Path) -> None:
    other = twin(reviewed, tmp_path / "other")
    assert other.services.publish(on="processes:2") == reviewed.services.publish()
    assert kept(other) == kept(reviewed)


def test_a_killed_worker_loses_nothing(reviewed: Catalogue, dask: Workers, tmp_path: Path) -> None:
    other = twin(reviewed, tmp_path / "other")
    passed = 0

    def killing(records: Iterable[PublicationCandidate]) -> Iterator[PublicationCandidate]:
        nonlocal passed
        for one in records:
            passed += 1
            if passed == RECORDS // 2:
                dask.kill_worker()
            yield one

    together: PublicationReport = other.services.publish(progress=killing, on=dask.url)
    dask.add()
    assert passed >= RECORDS
    assert together == reviewed.services.publish()
    assert kept(other) == kept(reviewed)


def test_a_worker_of_another_version_is_refused_and_nothing_is_published(
    reviewed: Catalogue, tmp_path: Path
) -> None:
    package = Path(colophon.__file__).parent
    another = tmp_path / "another" / "colophon"
    shutil.copytree(package, another, ignore=shutil.ignore_patterns("__pycache__"))
    (another / "__init__.py").write_text('"""Another."""\n\n__version__ = "0.0.1"\n')
    folder = tmp_path / "dask"
    folder.mkdir()
    with workers(folder, 0) as running:
        running.add("--no-nanny", path=another.parent)
        with pytest.raises(ClusterError, match=r"Colophon 0\.0\.1"):
            reviewed.services.publish(on=running.url)
    assert not reviewed.services.ledger.exists()
    assert reviewed.services.publish().live == RECORDS - 3


def test_what_is_no_place_of_workers_is_said_before_anything_is_done(reviewed: Catalogue) -> None:
    with pytest.raises(ClusterError, match="no place of workers"):
        reviewed.services.publish(on="elsewhere")
    assert not reviewed.services.index.exists()
