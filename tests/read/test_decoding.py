"""Encodings: byte order marks, what is declared, UTF-8, a guess."""

import codecs

import pytest

from colophon.model.errors import DamagedDocument
from colophon.read import read_bytes
from colophon.read.toolkit.decoding import codec, decode

LINE = "Éditions de la Place Haute, dépôt légal, Gruß und Kuß\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (LINE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + LINE.encode(), "utf-8"),
        (LINE.encode("utf-16"), "utf-16-le"),
        (LINE.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + LINE.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_what_is_said_or_sure(data: bytes, encoding: str) -> None:
    decoded = decode(data, "a.txt")
    assert (decoded.text, decoded.encoding, decoded.problems) == (LINE, encoding, ())


def test_a_guess_says_so() -> None:
    decoded = decode((LINE * 20).encode("cp1252"), "a.txt")
    assert decoded.text == LINE * 20
    assert [problem.code for problem in decoded.problems] == ["guessed-encoding"]


def test_cyrillic_is_guessed() -> None:
    line = "Российская социал-демократическая рабочая партия. Хлеб, мир и земля.\n" * 20
    assert decode(line.encode("cp1251"), "a.txt").text == line


def test_mixed_encodings_lose_no_letter() -> None:
    decoded = decode(LINE.encode() + LINE.encode("cp1252"), "a.txt")
    assert decoded.text == LINE * 2
    assert [problem.code for problem in decoded.problems] == ["mixed-encodings"]


def test_declared_encodings_of_html_and_xml() -> None:
    page = "<html><head><meta charset='iso-8859-2'></head><body><p>Dělníci a ženy</p></body></html>"
    assert read_bytes(page.encode("iso-8859-2"), "a.html").text == "Dělníci a ženy"
    tei = (
        "<?xml version='1.0' encoding='windows-1251'?><TEI xmlns='http://www.tei-c.org/ns/1.0'>"
        "<text><body><p>Хлеб</p></body></text></TEI>"
    )
    assert read_bytes(tei.encode("cp1251"), "a.xml").text == "Хлеб"


@pytest.mark.parametrize("name", ["utf-7", "zip", "rot13", "unicode_escape", "no-such", ""])
def test_codecs_that_are_no_encodings_are_not_believed(name: str) -> None:
    assert codec(name) == ""


def test_a_picture_called_text_is_refused() -> None:
    with pytest.raises(DamagedDocument) as found:
        read_bytes(b"\x01\x02\x03\x00" * 500, "letter.txt")
    assert found.value.code == "not-text"
