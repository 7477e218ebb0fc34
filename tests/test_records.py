"""The records that come with the program are sound, and the same graph in every form."""

import json
from functools import cache
from pathlib import Path

import pytest
import yaml
from lxml import etree
from tests.public import as_filed

from colophon.catalogue import Catalogue
from colophon.crosswalk import FORMATS
from colophon.model.record import Record, Stage

ROOT = Path(__file__).parents[1]
CATALOGUE = Catalogue.open(ROOT)
RECORDS = {record.id: record for record in CATALOGUE.records()}
each_record = pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)


def graph(text: bytes, syntax: str):  # type: ignore[no-untyped-def]
    from rdflib import Graph

    return Graph().parse(data=text, format=syntax, publicID=CATALOGUE.config.namespace)


def digest(of) -> object:  # type: ignore[no-untyped-def]
    """What isomorphic graphs share, and no others do."""
    from rdflib.compare import to_isomorphic

    return to_isomorphic(of).graph_digest()


@cache
def turtle_of(id_: str):  # type: ignore[no-untyped-def]
    """A record's graph as its Turtle has it, which nobody changes."""
    return graph(CATALOGUE.write_as(RECORDS[id_], "turtle"), "turtle")


@cache
def shapes():  # type: ignore[no-untyped-def]
    return graph((ROOT / "vocab" / "shapes.ttl").read_bytes(), "turtle")


def test_all_files_are_read() -> None:
    assert CATALOGUE.problems == []
    assert len(RECORDS) >= 20
    assert all(record.stage is Stage.REVIEWED for record in RECORDS.values())


@each_record
def test_nothing_is_wrong_with_it(record: Record) -> None:
    """Not even a remark."""
    assert list(CATALOGUE.check([record.id])) == []


@each_record
def test_its_file_is_json_ld(record: Record) -> None:
    """A JSON-LD processor gets from the YAML file what our Turtle holds."""
    text = (ROOT / "records" / f"{record.id}.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=yaml.BaseLoader)
    data["@context"] = json.loads((ROOT / "vocab" / "context.jsonld").read_bytes())["@context"]
    from_file = graph(json.dumps(data).encode(), "json-ld")
    assert len(from_file) > 10
    assert digest(as_filed(from_file)) == digest(as_filed(turtle_of(record.id)))


@each_record
def test_all_rdf_syntaxes_hold_the_same_graph(record: Record) -> None:
    turtle = digest(turtle_of(record.id))
    for name, syntax in (("ntriples", "nt"), ("rdfxml", "xml"), ("jsonld", "json-ld")):
        assert digest(graph(CATALOGUE.write_as(record, name), syntax)) == turtle, name
    from rdflib import Dataset

    quads = Dataset()
    quads.parse(data=CATALOGUE.write_as(record, "nquads"), format="nquads")
    assert turtle in map(digest, quads.graphs())


@each_record
def test_the_shapes_are_kept(record: Record) -> None:
    from pyshacl import validate

    conforms, _, text = validate(
        turtle_of(record.id), shacl_graph=shapes(), allow_warnings=True, inplace=False
    )
    assert conforms, text


@pytest.fixture(scope="session")
def schema(shared: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(shared / "xsd" / "all.xsd"))


@each_record
def test_its_dublin_core_is_valid(record: Record, schema: etree.XMLSchema) -> None:
    schema.assertValid(etree.fromstring(CATALOGUE.write_as(record, "oai_dc")))


@each_record
@pytest.mark.parametrize("name", FORMATS)
def test_it_can_be_written(record: Record, name: str) -> None:
    assert record.id.encode() in CATALOGUE.write_as(record, name)
