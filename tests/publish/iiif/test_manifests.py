"""Manifests and collections hold to their schema, and programs of others read them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from iiif_prezi3 import Collection, Manifest
from jsonschema import Draft7Validator
from msgspec.structs import replace
from tests import node
from tests.catalogue.conftest import Clock
from tests.catalogue.test_public_pictures import House, pdf, said

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.record import Link, Text
from colophon.services.answer import ResourceRequest
from colophon.services.iiif.respond import Images

SCRIPT = Path(__file__).with_name("read_manifest.mjs")
PUBLIC = "https://creativecommons.org/publicdomain/mark/1.0/"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A catalogue with two items whose pages are shown."""
    folder = tmp_path_factory.mktemp("iiif")
    make_catalogue(
        folder / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    catalogue = Catalogue.open(folder / "house", clock=Clock())
    made = House(catalogue, pdf(folder / "box" / "gate.pdf", 3))
    made.take(
        made.document,
        said("language", Text(text="he")),
        said("abstract", Text(text="<b>Of a gate</b>", language="en")),
        said("rightsURI", Link(uri=PUBLIC)),
        said("contentAdvisory", Text(text="Shows a dead fox.", language="en")),
    )
    made.take(pdf(folder / "box" / "hedge.pdf", 1, "The hedge is cut in March."))
    assert made.publish(pictures="pages", documents="true").problems == ()
    return made


@pytest.fixture(scope="module")
def schema(shared: Path) -> Draft7Validator:
    """That of the IIIF's own validator."""
    text = (shared / "xsd" / "iiif" / "iiif_3_0.json").read_text(encoding="utf-8")
    return Draft7Validator(json.loads(text))


def told(house: House, path: str) -> Any:
    answer = house.ask(path)
    assert (answer.status, answer.media_type) == (200, "application/json")
    return json.loads(answer.body)


DOCUMENTS = (
    "record/gate/manifest.json",
    "record/hedge/manifest.json",
    "iiif/collection.json",
    "iiif/set/language:he.json",
)


@pytest.mark.parametrize("path", DOCUMENTS)
def test_it_holds_to_the_schema(house: House, schema: Draft7Validator, path: str) -> None:
    assert [error.message for error in schema.iter_errors(told(house, path))] == []


def test_the_schema_finds_faults(house: House, schema: Draft7Validator) -> None:
    broken = told(house, "record/gate/manifest.json")
    del broken["items"][0]["items"]
    assert list(schema.iter_errors(broken))


def test_prezi3_reads_it(house: House) -> None:
    manifest = Manifest(**told(house, "record/gate/manifest.json"))
    assert json.loads(manifest.json())["label"] == {"en": ["Gate"]}
    assert len(manifest.items) == 3
    assert manifest.items[0].items[0].items[0].body.format == "image/jpeg"
    assert manifest.viewingDirection == "right-to-left"
    assert str(manifest.rights) == PUBLIC.replace("https", "http")
    collection = Collection(**told(house, "iiif/collection.json"))
    manifests = [one.id for one in collection.items if one.type == "Manifest"]
    base = "https://archive.example.org/record/"
    assert manifests == [f"{base}gate/manifest.json", f"{base}hedge/manifest.json"]


def test_a_reader_in_javascript_reads_it(house: House) -> None:
    lines = [json.dumps(told(house, path)) for path in DOCUMENTS[:3]]
    answers = node.answers(SCRIPT, "@iiif/parser", "\n".join(lines) + "\n")
    assert answers[:2] == ["Manifest Gate 3 3", "Manifest Hedge 1 1"]
    assert answers[2].startswith("Collection ")


def test_every_address_in_a_manifest_is_answered(house: House) -> None:
    base = "https://archive.example.org/"

    def addresses(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            for key, one in value.items():
                if key == "id" and value.get("type") != "Annotation":
                    yield one
                else:
                    yield from addresses(one)
        elif isinstance(value, list):
            for one in value:
                yield from addresses(one)

    manifest = told(house, "record/gate/manifest.json")
    asked = {one for one in addresses(manifest) if "/canvas/" not in one}
    assert len(asked) > 12
    for one in asked:
        assert house.ask(one.removeprefix(base)).status in (200, 303), one


def test_info_says_what_is_offered(house: House) -> None:
    info = told(house, "iiif/gate/1/info.json")
    assert (info["profile"], info["width"]) == ("level1", 1400)
    for size in info["sizes"]:
        path = f"iiif/gate/1/full/{size['width']},{size['height']}/0/default.jpg"
        assert house.ask(path).body.startswith(b"\xff\xd8")
    linked = house.ask("iiif/gate/1/info.json", accept="application/ld+json")
    assert linked.media_type.startswith('application/ld+json;profile="http://iiif.io/api/image/3')
    assert house.ask("iiif/gate/1").location == "/iiif/gate/1/info.json"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("iiif/gate/4/info.json", 404),
        ("iiif/gate/0/info.json", 404),
        ("iiif/gate/01/info.json", 404),
        ("iiif/nothing/1/info.json", 404),
        ("iiif/gate/1/full/max/90/default.jpg", 400),
        ("iiif/collection-2.json", 404),
        ("iiif/set/nothing.json", 404),
        ("iiif/", 404),
        ("record/gate/file/2.pdf", 404),
        ("record/gate/file/1.html", 404),
        ("record/gate/file/../../../etc/passwd", 404),
    ],
)
def test_there_is_nothing_else(house: House, path: str, status: int) -> None:
    assert house.ask(path).status == status


def test_a_static_site_offers_the_sizes_alone(house: House) -> None:
    about = replace(house.catalogue.services.about, live_images=False)
    reader = house.catalogue.services.open_index().reader()
    try:
        with reader.snapshot():
            images = Images(about, reader)
            answer = images.respond("gate/1/info.json", ResourceRequest(path=""))
            assert answer
            info = json.loads(answer.body)
            assert info["profile"] == "level0"
            assert "tiles" not in info
            part = images.respond("gate/1/0,0,512,512/256,/0/default.jpg", ResourceRequest(path=""))
            assert part
            assert part.status == 404
    finally:
        reader.close()
