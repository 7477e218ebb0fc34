"""A folder of photographs: one record each, resumed after an interruption, memory flat."""

import shutil
from itertools import islice
from pathlib import Path

import pytest
from PIL import Image
from tests.pages import pictures

from colophon.catalogue import Catalogue, found
from colophon.catalogue.several_files import grouped

pytestmark = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)


def photographs(folder: Path, number: int) -> Path:
    """Blank ones, for their number is the matter here; each has other bytes."""
    folder.mkdir()
    blank = pictures.encoded(Image.new("L", (60, 40), 240), "JPEG")
    for at in range(number):
        # what stands behind the end of a JPEG belongs to no picture
        (folder / f"IMG_{at:04}.jpg").write_bytes(blank + str(at).encode())
    return folder


@pytest.mark.parametrize(
    "number", [24, pytest.param(3_000, marks=pytest.mark.slow)], ids=["few", "three thousand"]
)
def test_a_run_goes_on_where_it_was_interrupted(tmp_path: Path, number: int) -> None:
    found(tmp_path / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"})
    box = photographs(tmp_path / "box", number)
    house = Catalogue.open(tmp_path / "house")
    first = list(islice(house.draft([str(box)]), number // 2))
    assert {one.outcome for one in first} == {"new"}
    kept = len(house.store.ids())
    rest = [one.outcome for one in Catalogue.open(tmp_path / "house").draft([str(box)])]
    assert len(rest) == number
    assert rest.count("unchanged") == kept
    assert rest.count("new") == number - kept
    assert len(house.store.ids()) == number


def test_three_thousand_photographs_are_as_many_items() -> None:
    names = [f"/box/IMG_{at:04}.jpg" for at in range(3_000)]
    assert [one.paths for one in grouped(names)] == [(name,) for name in names]


def test_a_corrupt_photograph_costs_itself(tmp_path: Path) -> None:
    found(tmp_path / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"})
    box = photographs(tmp_path / "box", 2)
    whole = pictures.encoded(pictures.noisy(Image.new("L", (300, 300), 240)), "JPEG")
    (box / "IMG_0007.jpg").write_bytes(whole[: len(whole) // 2])
    made = list(Catalogue.open(tmp_path / "house").draft([str(box)]))
    assert [one.outcome for one in made] == ["new", "new", "unreadable"]
    assert made[2].problems[0].code == "damaged-document"
