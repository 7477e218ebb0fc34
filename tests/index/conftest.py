"""The back ends of the index, each as a maker of indexes that are empty."""

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from colophon.index.interface import Index
from colophon.index.opening import open_index

_NUMBERS = count()


@pytest.fixture(params=["sqlite", "postgres"])
def new_index(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Index]:
    """Makes an index of a back end; every call another one."""
    if request.param == "sqlite":
        return lambda: open_index(tmp_path / f"{next(_NUMBERS)}" / "index.sqlite")
    running = request.getfixturevalue("cluster")
    return lambda: open_index(running.url(f"contract_{next(_NUMBERS)}"))


@pytest.fixture
def index(new_index: Callable[[], Index]) -> Iterator[Index]:
    """An index of a back end."""
    with closing(new_index()) as made:
        yield made
