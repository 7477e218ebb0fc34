"""Pictures in a static site: every address in manifests and descriptions has its file."""

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from tests import node
from tests.catalogue.conftest import Clock
from tests.catalogue.test_public_pictures import House, pdf, said

from colophon.catalogue import Catalogue, make_catalogue
from colophon.catalogue.site import StaticSite
from colophon.model.record import Text

SCRIPT = Path(__file__).parents[1] / "publish" / "iiif" / "read_manifest.mjs"
HOST = "https://readers.example.org/archive/"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A catalogue with one item of three pages."""
    folder = tmp_path_factory.mktemp("pictures")
    make_catalogue(
        folder / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    made = House(Catalogue.open(folder / "house", clock=Clock()), pdf(folder / "gate.pdf", 3))
    assert made.publish(pictures="pages", documents="true").problems == ()
    return made


@pytest.fixture(scope="module")
def site(house: House) -> Path:
    """Its site."""
    return build(house)


def build(house: House) -> Path:
    folder = house.folder.parent / "site"
    list(StaticSite(house.catalogue, folder).build(address=HOST))
    return folder


@pytest.mark.slow
def test_a_reader_leafs_through_files(site: Path) -> None:
    viewer = (site / "record" / "gate" / "pages.html").read_text(encoding="utf-8")
    sources = re.findall(r' (?:data-)?src="(\.\./[^"]+)"', viewer)
    assert len(sources) >= 7
    for one in sources:
        assert (site / "record" / "gate" / one).resolve().is_file(), one
    assert (site / "record" / "gate" / "file" / "1.pdf").read_bytes().startswith(b"%PDF")


def test_every_size_is_a_file_and_no_more_is_promised(site: Path) -> None:
    info = json.loads((site / "iiif/gate/3/info.json").read_bytes())
    assert (info["id"], info["profile"]) == (f"{HOST}iiif/gate/3", "level0")
    for size in info["sizes"]:
        name = f"iiif/gate/3/full/{size['width']},{size['height']}/0/default.jpg"
        assert (site / name).read_bytes().startswith(b"\xff\xd8")


def test_a_viewer_zooms_into_tiles(site: Path) -> None:
    info = json.loads((site / "iiif/gate/3/info.json").read_bytes())
    asked = list(openseadragon(info))
    assert len(asked) > 4
    for level, wanted in asked:
        with Image.open(site / f"iiif/gate/3/{wanted}/0/default.jpg") as tile:
            if wanted != "full/max":
                said = tuple(map(int, wanted.rpartition("/")[2].split(",")))
                assert tile.size == said, (level, wanted)
    tiles = {str(path.relative_to(site)) for path in (site / "iiif/gate/3").rglob("*.jpg")}
    advertised = {f"iiif/gate/3/full/{one['width']},{one['height']}" for one in info["sizes"]}
    named = {f"iiif/gate/3/{wanted}" for _, wanted in asked} | advertised | {"iiif/gate/3/full/max"}
    assert {f"{one}/0/default.jpg" for one in named} == tiles


def openseadragon(info: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """(level, region and size) of every tile that OpenSeadragon 4 asks for at all levels."""
    side, scales = info["tiles"][0]["width"], info["tiles"][0]["scaleFactors"]
    full = info["width"], info["height"]
    for level, scale in enumerate(scales):
        wide, high = (-(-one // scale) for one in full)
        if wide <= side and high <= side:
            yield level, "full/max" if scale == 1 else f"full/{wide},{high}"
            continue
        for x, y in itertools.product(range(-(-wide // side)), range(-(-high // side))):
            left, top = x * side * scale, y * side * scale
            region = min(side * scale, full[0] - left), min(side * scale, full[1] - top)
            size = min(side, wide - x * side), min(side, high - y * side)
            yield level, f"{left},{top},{region[0]},{region[1]}/{size[0]},{size[1]}"


@pytest.mark.slow
def test_others_read_the_manifest_and_its_services(site: Path) -> None:
    prezi = pytest.importorskip("iiif_prezi3")
    text = (site / "record/gate/manifest.json").read_text(encoding="utf-8")
    manifest = prezi.Manifest(**json.loads(text))
    assert len(manifest.items) == 3
    one_line = json.dumps(json.loads(text)) + "\n"
    said = node.answers(SCRIPT, "@iiif/parser", one_line)
    assert said[0].split()[0] == "Manifest"
    assert said[0].split()[-2:] == ["3", "3"]
    for service in set(re.findall(rf'"{re.escape(HOST)}(iiif/gate/\d)"', text)):
        info = json.loads((site / service / "info.json").read_bytes())
        assert (info["id"], info["type"]) == (HOST + service, "ImageService3")
        assert info["protocol"] == "http://iiif.io/api/image"
        assert (site / service / "full/max/0/default.jpg").is_file()


def test_addresses_are_those_of_the_site(site: Path) -> None:
    collection = json.loads((site / "iiif/collection.json").read_bytes())
    addresses = [one["id"] for one in collection["items"]]
    assert f"{HOST}record/gate/manifest.json" in addresses
    for path in (site / "record/gate/manifest.json", site / "iiif/collection.json"):
        text = path.read_text(encoding="utf-8")
        assert "archive.example.org/" not in text.replace(HOST, "")
        for one in re.findall(rf'"{re.escape(HOST)}([^"]+)"', text):
            if "/canvas/" not in one and not re.fullmatch(r"iiif/gate/\d", one):
                assert (site / one).is_file(), one


def test_what_is_withdrawn_leaves_the_site(house: House, site: Path) -> None:
    house.take(house.document, said("accessState", Text(text="no-file")))
    house.publish()
    build(house)
    assert list(site.rglob("*.jpg")) == list(site.rglob("*.pdf")) == []
    assert not (site / "record/gate/manifest.json").exists()
    assert json.loads((site / "iiif/collection.json").read_bytes())["items"] == []
    assert "<img" not in (site / "record/gate.html").read_text(encoding="utf-8")
