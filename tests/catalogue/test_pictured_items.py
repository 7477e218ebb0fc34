"""A folder of scans: fronts, backs, pages and forms become the right number of records."""

import shutil
from pathlib import Path

import pytest
from PIL import Image
from tests.pages import pictures

from colophon.catalogue import Catalogue
from colophon.catalogue.new_catalogue import make_catalogue

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed"),
]

ITEMS = {
    "leaflet-12": ("leaflet-12-front.jpg", "leaflet-12-back.jpg"),
    "zine": ("zine-p1.png", "zine-p2.png", "zine-p3.png"),
    "photograph": ("IMG_0411.jpg",),
    "another photograph": ("IMG_0412.jpg",),
    "box": ("box4/0001.tif", "box4/0002.tif"),
    "scan and its PDF": ("scan9.pdf", "scan9.png"),
}
"""items by the files that they are, in their order"""


@pytest.fixture
def house(tmp_path: Path) -> Catalogue:
    settings = {"domain": "archive.example.org", "email": "a@archive.example.org"}
    make_catalogue(tmp_path / "house", settings)
    return Catalogue.open(tmp_path / "house")


def scan(number: int) -> Image.Image:
    """A page of its own: no two files of the box have the same content."""
    heading = f"Broadsheet {number}"
    return pictures.page(pictures.LINES[:3], heading=heading, size=(560, 400), heading_size=44)


def test_a_box_of_scans(house: Catalogue, tmp_path: Path) -> None:
    box = tmp_path / "box"
    names = [name for files in ITEMS.values() for name in files]
    for number, name in enumerate(names, 1):
        (box / name).parent.mkdir(parents=True, exist_ok=True)
        scan(number).save(box / name, resolution=100)
    made = [one.record for one in house.draft([str(box)])]
    assert len(made) == len(ITEMS)
    sources = [one.source for one in made if one and one.source]
    found = {tuple(file.name for file in source.files) for source in sources}
    assert found == {tuple(Path(name).name for name in files) for files in ITEMS.values()}
    assert all(file.sha256 for source in sources for file in source.files)
    extents = {
        one.source.name: str(value.value)
        for one in made
        if one and one.source
        for value in one.statements
        if value.term == "extent"
    }
    assert extents["zine-p1.png"] == "3 pages"
    assert extents["scan9.pdf"] == "1 page"
    again = {one.outcome for one in house.draft([str(box)])}
    assert again == {"unchanged"}
