"""Describing by the workers of a Dask cluster: the same drafts, whatever becomes of a worker."""

import shutil
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import msgspec
import pytest
from tests.catalogue.bounds import with_bounds
from tests.read.pdfs import drawing_itself_twice
from tests.workers import Workers, workers

import colophon
from colophon.catalogue import Catalogue, Drafted
from colophon.model.errors import ClusterError

pytestmark = pytest.mark.slow

Box = Callable[..., str]


@pytest.fixture
def leaflets(box: Box, tmp_path: Path) -> str:
    """A folder of many small documents."""
    for number in range(60):
        box(f"{number:02}.txt", f"Leaflet number {number}\n\nA text about bread and rent.\n")
    return str(tmp_path / "box")


def written(drafts: Iterator[Drafted]) -> list[bytes]:
    """Drafts as bytes."""
    return [msgspec.json.encode(one) for one in drafts]


@pytest.fixture
def samples(documents: Path, tmp_path: Path) -> str:
    """A folder of the samples of all readers, and of some pamphlets."""
    folder = tmp_path / "samples"
    folder.mkdir()
    pamphlets = sorted((documents / "pamphlets" / "docs").iterdir())[:60]
    for path in (*documents.iterdir(), *pamphlets):
        if path.is_file():
            shutil.copy(path, folder)
    return str(folder)


def test_workers_make_the_same_drafts_byte_for_byte(
    catalogue: Catalogue, dask: Workers, samples: str
) -> None:
    alone = written(catalogue.draft([samples], keep=False))
    assert written(catalogue.draft([samples], keep=False, on=dask.url)) == alone
    assert len(alone) > 60


def test_processes_of_this_machine_make_the_same_records(
    catalogue: Catalogue, leaflets: str, tmp_path: Path
) -> None:
    for _ in catalogue.draft([leaflets], on="processes:2"):
        pass
    one = {path.name: path.read_bytes() for path in (catalogue.folder / "records").iterdir()}
    shutil.rmtree(catalogue.workings)
    for path in (catalogue.folder / "records").glob("*.yaml"):
        if path.name != "catalogue.yaml":
            path.unlink()
    for _ in Catalogue(catalogue.folder, clock=catalogue.clock).draft([leaflets]):
        pass
    two = {path.name: path.read_bytes() for path in (catalogue.folder / "records").iterdir()}
    assert one == two
    assert len(one) > 60


def test_a_killed_worker_loses_nothing(catalogue: Catalogue, dask: Workers, leaflets: str) -> None:
    alone = written(catalogue.draft([leaflets], keep=False))
    drafts = catalogue.draft([leaflets], keep=False, on=dask.url)
    first = list(islice(drafts, 5))
    dask.kill_worker()
    assert written(iter(first)) + written(drafts) == alone
    dask.add()


def test_a_document_that_eats_all_memory_ends_no_worker(
    catalogue: Catalogue, dask: Workers, box: Box, tmp_path: Path
) -> None:
    paths = [box(f"{number}.txt", f"Leaflet {number}\n") for number in range(6)]
    bad = tmp_path / "box" / "bad.pdf"
    bad.write_bytes(drawing_itself_twice())
    paths.insert(3, str(bad))
    catalogue = with_bounds(catalogue, "megabytes: 512, seconds: 60")
    found = {Path(one.path).name: one for one in catalogue.draft(paths, on=dask.url)}
    assert [name for name, one in found.items() if one.outcome == "unreadable"] == ["bad.pdf"]
    assert found["bad.pdf"].problems[0].code == "takes-too-much-memory"
    assert len(found) == 7
    assert all(one.poll() is None for one in dask.running)


def test_a_worker_of_another_version_is_refused_in_one_sentence(
    catalogue: Catalogue, tmp_path: Path, leaflets: str
) -> None:
    package = Path(colophon.__file__).parent
    other = tmp_path / "other" / "colophon"
    shutil.copytree(package, other, ignore=shutil.ignore_patterns("__pycache__"))
    (other / "__init__.py").write_text('"""Another."""\n\n__version__ = "0.0.1"\n')
    folder = tmp_path / "dask"
    folder.mkdir()
    with workers(folder, 0) as running:
        running.add("--no-nanny", path=other.parent)
        with pytest.raises(ClusterError) as refused:
            list(catalogue.draft([leaflets], on=running.url))
    assert "Colophon 0.0.1" in refused.value.message
    assert colophon.__version__ in refused.value.message
    assert "same programs" in refused.value.remedy


def test_workers_that_may_start_no_children_are_refused(
    catalogue: Catalogue, tmp_path: Path, leaflets: str
) -> None:
    with workers(tmp_path, 0) as running:
        running.add("--nanny")
        with pytest.raises(ClusterError, match="may not start processes") as refused:
            list(catalogue.draft([leaflets], on=running.url))
    assert "--no-nanny" in refused.value.remedy


def test_a_scheduler_that_goes_leaves_what_was_described(
    catalogue: Catalogue, tmp_path: Path, leaflets: str
) -> None:
    with workers(tmp_path, 1) as running:
        drafts = catalogue.draft([leaflets], on=running.url)
        kept = list(islice(drafts, 3))
        running.scheduler.kill()
        began = time.monotonic()
        with pytest.raises(ClusterError, match="has gone"):
            kept += drafts
        assert time.monotonic() - began < 120
    again = [one.outcome for one in catalogue.draft([leaflets])]
    assert again.count("unchanged") >= len(kept) >= 3
    assert again.count("unchanged") + again.count("new") == 60


def test_nobody_there_is_said_with_what_to_start(catalogue: Catalogue, leaflets: str) -> None:
    with pytest.raises(ClusterError, match="no Dask scheduler answers") as refused:
        list(catalogue.draft([leaflets], on="dask://127.0.0.1:9"))
    assert "dask scheduler" in refused.value.remedy
