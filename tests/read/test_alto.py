"""Results of OCR as ALTO, there and back."""

import pytest

from colophon.model.errors import DamagedDocument
from colophon.read.toolkit.alto import leaves_of, made_by, write_alto
from colophon.read.toolkit.lines import PictureWord, PlacedLine
from colophon.read.toolkit.pages import Leaf


def leaf(turn: int, part: tuple[int, int, int, int] | None = None) -> Leaf:
    """A page of 400 by 600 pixels with a line near its head, at 72 dots an inch."""
    width, height = (600, 400) if turn % 180 else (400, 600)
    x, y = (part[0], part[1]) if part else (0, 0)
    upright = (40, 20, 240, 36)
    box = {
        0: upright,
        90: (20, 400 - 240, 36, 400 - 40),
        180: (400 - 240, 600 - 36, 400 - 40, 600 - 20),
        270: (600 - 36, 40, 600 - 20, 240),
    }[turn]
    words = tuple(
        PictureWord(text, box[0] + x, box[1] + y, box[2] + x, box[3] + y, 91.0)
        for text in ("Bread", "&", "Salt")
    )
    line = PlacedLine("Bread & Salt", *map(float, upright), 20.0, words=words)
    frame = (1000, 900) if part else (width, height)
    return Leaf(
        [line], 400.0, 600.0, 2, measured=False, turn=turn, frame=frame, part=part,
        legibility=0.91, steps=("turned 90", "evened"),
    )  # fmt: skip


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_comes_back_as_it_was(turn: int) -> None:
    one = leaf(turn)
    data = write_alto([one], "scan.tif", "image 2 en")
    assert leaves_of(data, "scan.tif") == [one]
    assert made_by(data, "scan.tif") == "image 2 en"


def test_a_part_of_a_picture_comes_back() -> None:
    one = leaf(0, (100, 50, 400, 600))
    assert leaves_of(write_alto([one], "spread.png", ""), "spread.png") == [one]


def test_a_word_that_a_correction_parts_shares_its_box() -> None:
    data = write_alto([leaf(0)], "scan.tif", "").replace(b'"Bread"', b'"Brown bread"')
    (line,) = leaves_of(data, "scan.tif")[0].lines
    assert line.text == "Brown bread & Salt"
    assert line.words[0].right == line.words[1].left == 140


@pytest.mark.parametrize("data", [b"", b"<alto/>", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(DamagedDocument):
        leaves_of(data, "other.xml")
