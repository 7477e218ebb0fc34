"""A store in a folder of its own, and the samples as fixtures."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from colophon.store.records import RecordStore


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


@pytest.fixture
def store(tmp_path: Path) -> RecordStore:
    from store_samples import PROFILE

    return RecordStore(tmp_path / "records", PROFILE)
