"""Records are YAML-LD: a JSON-LD processor and our Turtle give the same graph."""

import json
from pathlib import Path
from typing import ClassVar

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from rdflib import Graph
from rdflib.compare import graph_diff, to_isomorphic
from store_samples import FULL, PROFILE, RECORDS
from tests.properties import examples
from tests.public import as_filed, is_public, write

from colophon.crosswalk import Frame
from colophon.model.record import Record, Statement, Status, Text
from colophon.profile import Profile, generate, parse
from colophon.review.checks import check
from colophon.store.records import RecordStore

# rdflib 7 uses its own deprecated class in its JSON-LD parser
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")

NAMESPACE = "https://catalogue.example/id/"


class StringOnly(yaml.SafeLoader):
    """A YAML reader that knows strings only, independent of ours."""

    yaml_implicit_resolvers: ClassVar[dict[str, object]] = {}  # type: ignore[misc]


def as_linked_data(text: str, profile: Profile) -> Graph:
    data = yaml.load(text, Loader=StringOnly)
    assert data["@context"] == "../vocab/context.jsonld"
    data["@context"] = json.loads(generate(profile)["context.jsonld"])["@context"]
    return as_filed(Graph().parse(data=json.dumps(data), format="json-ld", base=NAMESPACE))


def as_turtle(record: Record, profile: Profile) -> Graph:
    written = write("turtle", record, Frame(profile=profile, namespace=NAMESPACE))
    return as_filed(Graph().parse(data=written, format="turtle"))


def same(one: Graph, other: Graph) -> None:
    _, first, second = graph_diff(to_isomorphic(one), to_isomorphic(other))
    assert (set(first), set(second)) == (set(), set())


def test_the_full_sample_is_the_same_graph(files_store: RecordStore) -> None:
    graph = as_linked_data(files_store.render(FULL), PROFILE)
    assert len(graph) > 40
    same(graph, as_turtle(FULL, PROFILE))
    text = graph.serialize(format="nt")
    for secret in ("Jane Doe", "secret note", "Turned down", "message.txt"):
        assert secret not in text


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=examples(30),
)
@given(record=RECORDS)
def test_any_record_is_the_same_graph(files_store: RecordStore, record: Record) -> None:
    # what XML and Turtle cannot carry is removed on the way out, and is a check's business
    found = {one.code for one in check(record, PROFILE)}
    frame = Frame(profile=PROFILE, namespace=NAMESPACE)
    if not found & {"illegal-character", "empty-value"} and is_public(record, frame):
        same(as_linked_data(files_store.render(record), PROFILE), as_turtle(record, PROFILE))


def test_a_row_in_the_spreadsheet_is_a_field_everywhere(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "vocab" / "profile.csv").read_text(encoding="utf-8")
    row = (
        ",,https://example.org/terms#staples,Staples,FALSE,FALSE,literal,,[0-9]+,pattern,,How many."
    )
    lines = text.splitlines()
    profile = parse("\n".join([*lines[:5], row, *lines[5:]]))
    store = RecordStore(tmp_path / "records", profile)
    store.folder.mkdir()
    store.path("bees").write_text("id: bees\nstaples: two\n", encoding="utf-8")
    record = store.load("bees").record
    assert record.of("staples") == (
        Statement(term="staples", value=Text(text="two"), status=Status.EDITED),
    )
    found = {(one.code, one.field) for one in check(record, profile)}
    assert ("pattern", "staples") in found
    triple = '<https://catalogue.example/id/bees> <https://example.org/terms#staples> "two" .'
    graph = as_linked_data(store.render(record), profile)
    assert triple in graph.serialize(format="nt")
    same(graph, as_turtle(record, profile))
    made = generate(profile)
    assert b"## Staples (`staples`)" in made["fields.md"]
    assert b"<https://example.org/terms#staples>" in made["shapes.ttl"]
