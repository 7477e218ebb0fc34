"""What is computed from the profile is committed, current and usable."""

import json
from pathlib import Path

import pytest
from rdflib import Graph

from colophon.config import shipped_vocab
from colophon.profile import generate, load, parse

VOCAB = shipped_vocab()
PROFILE = load(VOCAB / "profile.csv")
REPOSITORY = Path(__file__).parents[2] / "vocab"


@pytest.mark.parametrize("name", ["context.jsonld", "fields.md", "shapes.ttl"])
def test_committed_files_are_current(name: str) -> None:
    committed = (REPOSITORY / name).read_bytes().replace(b"\r\n", b"\n")
    assert committed == generate(load(REPOSITORY / "profile.csv"))[name], (
        f"vocab/{name} is stale: run colophon profile --write"
    )


def test_everything_generated_is_checked_above() -> None:
    assert set(generate(PROFILE)) == {"context.jsonld", "fields.md", "shapes.ttl"}


def test_each_field_is_everywhere() -> None:
    made = {name: data.decode() for name, data in generate(PROFILE).items()}
    context = json.loads(made["context.jsonld"])["@context"]
    for field in PROFILE.fields:
        assert f"`{field.term}`" in made["fields.md"]
        assert f"<{field.property}>" in made["shapes.ttl"]
        assert (context[field.term] is None) == field.private


def test_shapes_are_turtle_whatever_the_labels_say() -> None:
    text = (
        "propertyID,propertyLabel,valueConstraint,valueConstraintType\n"
        'dcterms:title,"a ""quoted"" \\ label\n in two lines",a|b "c" \\d|e,pattern\n'
    )
    graph = Graph().parse(data=generate(parse(text))["shapes.ttl"], format="turtle")
    assert len(graph) > 5
