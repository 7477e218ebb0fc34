"""A fresh catalogue with a still clock."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
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


@pytest.fixture
def catalogue(tmp_path: Path, clock: Clock) -> Catalogue:
    """An empty catalogue."""
    make_catalogue(
        tmp_path / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    return Catalogue.open(tmp_path / "house", clock=clock)


@pytest.fixture
def box(tmp_path: Path) -> Callable[..., str]:
    """Put a leaflet into the box; returns its path."""

    def put(name: str = "gate.txt", text: str = LEAFLET) -> str:
        path = tmp_path / "box" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)

    return put


@pytest.fixture
def draft(catalogue: Catalogue, box: Callable[..., str]) -> str:
    """The id of one draft."""
    (drafted,) = catalogue.draft([box()])
    assert drafted.record is not None
    return drafted.record.id


@pytest.fixture(scope="module")
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workers]:
    """A scheduler with two workers, which the tests of a module share."""
    with workers(tmp_path_factory.mktemp("dask")) as running:
        yield running
