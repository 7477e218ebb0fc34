"""The sample records, for every test of this room."""

import runpy
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from colophon.crosswalk import Frame
from colophon.model.record import Record

GOLDEN = Path(__file__).parents[1] / "golden"
_MADE = runpy.run_path(str(GOLDEN / "samples.py"))


@pytest.fixture(scope="session")
def made() -> dict[str, Any]:
    """What the module of samples defines."""
    return _MADE


@pytest.fixture(scope="session")
def frame() -> Frame:
    """The catalogue of the samples."""
    frame: Frame = _MADE["frame"]()
    return frame


@pytest.fixture(scope="session")
def samples() -> tuple[Record, ...]:
    """The sample records."""
    records: tuple[Record, ...] = _MADE["SAMPLES"]
    return records


@pytest.fixture(params=_MADE["SAMPLES"], ids=lambda record: record.id)
def sample(request: pytest.FixtureRequest) -> Record:
    """Each sample record in turn."""
    record: Record = request.param
    return record


@pytest.fixture(scope="session")
def oai_schema(shared: Path) -> etree.XMLSchema:
    """The official schemas of OAI-PMH and simple Dublin Core."""
    return etree.XMLSchema(etree.parse(shared / "xsd" / "all.xsd"))
