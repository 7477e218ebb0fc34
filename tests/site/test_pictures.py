"""Pictures in a static site: every address in manifests and descriptions has its file."""

import json
import re
from pathlib import Path

import pytest
from tests.catalogue.conftest import Clock
from tests.catalogue.test_public_pictures import House, pdf, said

from colophon.catalogue import Catalogue, found
from colophon.catalogue.site import StaticSite
from colophon.model.record import Text

HOST = "https://readers.example.org/archive/"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A catalogue with one item of three pages."""
    folder = tmp_path_factory.mktemp("pictures")
    found(folder / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"})
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
    assert "tiles" not in info
    for size in info["sizes"]:
        name = f"iiif/gate/3/full/{size['width']},{size['height']}/0/default.jpg"
        assert (site / name).read_bytes().startswith(b"\xff\xd8")


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
