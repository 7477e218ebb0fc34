"""A folder of photographs: one record each, resumed after an interruption, memory flat."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from itertools import islice
from pathlib import Path

import pytest
from PIL import Image
from tests.pages import pictures

from colophon.catalogue import Catalogue, make_catalogue
from colophon.catalogue.several_files import group_files

pytestmark = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)


NUMBERS = pytest.mark.parametrize(
    "number", [24, pytest.param(3_000, marks=pytest.mark.slow)], ids=["few", "three thousand"]
)
GROWTH = 24 * 2**20
"""bytes that a run may take more at its end than after a third of it: 24 pictures of the
sizes below, each kept once as its pixels, would take twice that"""


def photographs(folder: Path, number: int, size: tuple[int, int] = (60, 40)) -> Path:
    """Blank ones, for their number is the matter here; each has other bytes."""
    folder.mkdir()
    blank = pictures.encoded(Image.new("L", size, 240), "JPEG")
    for at in range(number):
        # what stands behind the end of a JPEG belongs to no picture
        (folder / f"IMG_{at:04}.jpg").write_bytes(blank + str(at).encode())
    return folder


@pytest.mark.slow
@NUMBERS
def test_a_run_goes_on_where_it_was_interrupted(tmp_path: Path, number: int) -> None:
    make_catalogue(
        tmp_path / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
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
    assert [one.paths for one in group_files(names)] == [(name,) for name in names]


def test_a_corrupt_photograph_costs_itself(tmp_path: Path) -> None:
    make_catalogue(
        tmp_path / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    box = photographs(tmp_path / "box", 2)
    whole = pictures.encoded(pictures.noisy(Image.new("L", (300, 300), 240)), "JPEG")
    (box / "IMG_0007.jpg").write_bytes(whole[: len(whole) // 2])
    made = list(Catalogue.open(tmp_path / "house").draft([str(box)]))
    assert [one.outcome for one in made] == ["new", "new", "unreadable"]
    assert made[2].problems[0].code == "damaged-document"


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux's /proc")
@NUMBERS
def test_memory_stays_flat(tmp_path: Path, number: int) -> None:
    """That of the program, and of the children that read for it."""
    make_catalogue(
        tmp_path / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    box = photographs(tmp_path / "box", number, (1600, 1200) if number < 100 else (400, 300))
    held = [
        resident()
        for at, _ in enumerate(Catalogue.open(tmp_path / "house").draft([str(box)]))
        if at in (number // 3, number - 1)
    ]
    assert len(held) == 2
    assert held[1] - held[0] < GROWTH


def resident() -> int:
    """Bytes that this process and those that it started hold in memory."""
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has ended meanwhile
            # the name of a program, in brackets, may hold blanks
            parents[path.parent.name] = path.read_text().rpartition(")")[2].split()[1]
    ours = {str(os.getpid())}
    while more := {one for one, parent in parents.items() if parent in ours} - ours:
        ours |= more
    pages = 0
    for one in ours:
        with suppress(OSError):
            pages += int(Path("/proc", one, "statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.slow
def test_a_run_that_was_killed_goes_on(tmp_path: Path) -> None:
    make_catalogue(
        tmp_path / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    box = photographs(tmp_path / "box", 24)
    command = [sys.executable, "-m", "colophon", "describe", str(box)]
    house = Catalogue.open(tmp_path / "house")
    with subprocess.Popen(command, cwd=house.folder, stdout=subprocess.DEVNULL) as run:
        while len(house.store.ids()) < 5 and run.poll() is None:
            time.sleep(0.01)
        run.kill()
    before = house.store.ids()
    assert 5 <= len(before) < 24
    again = subprocess.run(command, cwd=house.folder, capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr
    assert set(before) <= set(house.store.ids())
    assert len(house.store.ids()) == 24
