"""MARC and MODS are judged by the Library of Congress' own schemas."""

from pathlib import Path

import pytest
from lxml import etree
from tests.public import write

from colophon.crosswalk import Frame
from colophon.model.record import Record

SCHEMAS = {"marcxml": "MARC21slim.xsd", "mods": "mods-3-8.xsd"}


@pytest.fixture(scope="session")
def schemas(shared: Path) -> dict[str, etree.XMLSchema]:
    """Format → its official schema."""
    folder = shared / "xsd" / "loc"
    return {name: etree.XMLSchema(etree.parse(folder / schema)) for name, schema in SCHEMAS.items()}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_official_schema_accepts(
    name: str, sample: Record, frame: Frame, schemas: dict[str, etree.XMLSchema]
) -> None:
    schemas[name].assertValid(etree.fromstring(write(name, sample, frame)))


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_official_schema_would_notice(
    name: str, sample: Record, frame: Frame, schemas: dict[str, etree.XMLSchema]
) -> None:
    root = etree.fromstring(write(name, sample, frame))
    etree.SubElement(root, "invented")
    assert not schemas[name].validate(root)
