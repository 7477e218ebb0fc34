"""The back ends of the index, each as a maker of indexes that are empty."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from colophon.index.interface import Index
from colophon.index.sqlite import SqliteIndex

_NUMBERS = count()


@pytest.fixture(params=["sqlite"])
def new_index(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Index]:
    """Makes an index of a back end; every call another one."""
    return lambda: SqliteIndex(tmp_path / f"{next(_NUMBERS)}" / "index.sqlite")


@pytest.fixture
def index(new_index: Callable[[], Index]) -> Index:
    """An index of a back end."""
    return new_index()
