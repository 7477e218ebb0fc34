"""Results of OCR as hOCR: boxes of the picture, words escaped."""

import re

import pytest
from lxml import etree

from colophon.read.toolkit.hocr import write_hocr
from colophon.read.toolkit.lines import PictureWord, PlacedLine
from colophon.read.toolkit.pages import Leaf

HTML = "{http://www.w3.org/1999/xhtml}"


def leaf(*words: str, **about: object) -> Leaf:
    """A page with one line, each of its words ten pixels wide."""
    placed = tuple(
        PictureWord(text, at * 10.0, 20.0, at * 10.0 + 9.6, 28.4, 91.5)
        for at, text in enumerate(words)
    )
    lines = [PlacedLine(" ".join(words), 0, 0, 0, 0, 10.0, words=placed)] if words else []
    return Leaf(lines, 400.0, 600.0, **about)  # type: ignore[arg-type]


def elements(data: bytes, kind: str) -> list[etree._Element]:
    return [one for one in etree.fromstring(data).iter() if one.get("class") == kind]


def test_words_stand_in_their_lines_with_box_and_confidence() -> None:
    data = write_hocr([leaf("Bread", "&", "<Salt>")], 'the "scan" <1>.tif')
    (page,), (line,) = elements(data, "ocr_page"), elements(data, "ocr_line")
    words = elements(data, "ocrx_word")
    assert "".join(line.itertext()) == "Bread & <Salt>"
    assert line.get("title") == "bbox 0 20 30 28"
    assert [one.get("title") for one in words][1] == "bbox 10 20 20 28; x_wconf 92"
    assert str(page.get("title")).startswith('image "the "scan" <1>.tif"; bbox 0 0 400 600')
    assert etree.fromstring(data).findtext(f".//{HTML}title") == 'the "scan" <1>.tif'


@pytest.mark.parametrize(
    ("about", "box", "number"),
    [
        ({}, "0 0 400 600", 0),
        ({"source": 7}, "0 0 400 600", 6),
        ({"frame": (800, 1200)}, "0 0 800 1200", 0),
        ({"frame": (800, 1200), "part": (400, 10, 390, 1100)}, "400 10 790 1110", 0),
    ],
)
def test_a_page_is_a_part_of_its_picture(about: dict[str, object], box: str, number: int) -> None:
    (page,) = elements(write_hocr([leaf("Bread", **about)], "a.png"), "ocr_page")
    assert page.get("title") == f'image "a.png"; bbox {box}; ppageno {number}'


def test_a_turned_page_says_the_angle_of_its_lines() -> None:
    (line,) = elements(write_hocr([leaf("Bread", turn=90)], "a.png"), "ocr_line")
    assert str(line.get("title")).endswith("; textangle 270")


def test_ids_are_one_of_a_kind_over_all_pages() -> None:
    data = write_hocr([leaf("Bread", "and"), leaf(), leaf("Roses")], "a.png").decode()
    ids = re.findall(r'id="([^"]+)"', data)
    assert len(ids) == len(set(ids)) == 3 + 2 + 3


def test_no_pages_and_letters_that_xml_cannot_carry() -> None:
    assert elements(write_hocr([], "a.png"), "ocr_page") == []
    (word,) = elements(write_hocr([leaf("Bre\x01ad\x0c")], "\x02a.png"), "ocrx_word")
    assert word.text == "Bread"
