"""A fresh catalogue with a still clock."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from tests.workers import Workers, workers

from colophon.catalogue import Catalogue, make_catalogue

LEAFLET = """\
THE LOWER GATE

A notice to all plot holders

The gate at the lower end stays open on Sundays until the seed swap is over. Everybody who
grows beans is asked to bring some, and the members of the committee will make the tea. The
allotment has a hundred plots, and there are forty people on the waiting list for a garden.

Published by Lower Meadow Allotment Society, Otterham, May 2019
"""


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_(self, seconds: int) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    """Noon of 23 November 2026."""
    return Clock()


def empty_catalogue(folder: Path, clock: Clock) -> Catalogue:
    """An empty catalogue in ``house`` of a folder."""
    make_catalogue(
        folder / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    return Catalogue.open(folder / "house", clock=clock)


@pytest.fixture
def catalogue(tmp_path: Path, clock: Clock) -> Catalogue:
    """An empty catalogue."""
    return empty_catalogue(tmp_path, clock)


def put_leaflet(folder: Path, name: str = "gate.txt", text: str = LEAFLET) -> str:
    """Put a leaflet into ``box`` of a folder; returns its path."""
    path = folder / "box" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.fixture
def box(tmp_path: Path) -> Callable[..., str]:
    """Put a leaflet into the box; returns its path."""
    return partial(put_leaflet, tmp_path)


@pytest.fixture(scope="session")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a catalogue of one draft and its leaflet, drafted once; tests copy it."""
    folder = tmp_path_factory.mktemp("drafted")
    list(empty_catalogue(folder, Clock()).draft([put_leaflet(folder)]))
    return folder


@pytest.fixture
def draft(drafted: Path, catalogue: Catalogue, tmp_path: Path) -> str:
    """The id of one draft."""
    shutil.copytree(drafted, tmp_path, dirs_exist_ok=True)
    (id_,) = catalogue.store.ids()
    return id_


@pytest.fixture(scope="module")
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workers]:
    """A scheduler with two workers, which the tests of a module share."""
    with workers(tmp_path_factory.mktemp("dask")) as running:
        yield running
