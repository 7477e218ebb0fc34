"""A store in a folder of its own, and the samples as fixtures."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from colophon.store.records import RecordStore
from colophon.store.table import NAME, TableTexts


def _samples() -> ModuleType:
    # tests are no package: the module is loaded by its path, once
    name = "store_samples"
    if name not in sys.modules:
        place = Path(__file__).with_name("samples.py")
        spec = importlib.util.spec_from_file_location(name, place)
        assert spec
        assert spec.loader
        sys.modules[name] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[name]


_samples()


@pytest.fixture(params=["files", "table"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> RecordStore:
    """A store whose records lie in files, and one whose lie in a table."""
    from store_samples import PROFILE

    folder = tmp_path / "records"
    if request.param == "files":
        return RecordStore(folder, PROFILE)
    table = TableTexts(folder / NAME)
    table.make()
    return RecordStore(folder, PROFILE, texts=table)


@pytest.fixture
def files_store(tmp_path: Path) -> RecordStore:
    """A store whose records lie in files, for what is peculiar to files."""
    from store_samples import PROFILE

    return RecordStore(tmp_path / "records", PROFILE)
