"""Encodings: byte order marks, what is declared, UTF-8, a guess."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.errors import DamagedDocument
from colophon.read import read_bytes
from colophon.read.toolkit.decoding import codec, decode, looks_binary

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


def page(charset: str, words: str = "Bread and roses", encoding: str = "ascii") -> bytes:
    head = f"<html><head><meta charset={charset}></head><body>"
    return head.encode() + words.encode(encoding)


NOT_ASCII = ("cp037", "cp500", "cp1140", "undefined", "utf-16", "utf-16-le", "utf-32", "utf-7")


@pytest.mark.parametrize("charset", NOT_ASCII)
@pytest.mark.parametrize(
    ("words", "encoding"), [("Bread", "ascii"), ("Brötchen", "utf-8"), ("Café", "cp1252")]
)
def test_what_is_said_in_ascii_is_no_encoding_without_ascii(
    charset: str, words: str, encoding: str
) -> None:
    assert read_bytes(page(charset, words, encoding), "a.html").text == words


@pytest.mark.parametrize(
    ("charset", "words"),
    [("shift_jis", "パンとバラ"), ("gb2312", "面包"), ("koi8-r", "Хлеб"), ("big5", "麵包")],
)
def test_encodings_that_hold_ascii_are_believed(charset: str, words: str) -> None:
    assert read_bytes(page(charset, words, charset), "a.html").text == words


WORDS = "Bread and roses for everybody here"
WIDE = {
    "whole": (WORDS.encode("utf-16-le"), ""),
    "big end first": (WORDS.encode("utf-16-be"), ""),
    "cut within a letter": (WORDS.encode("utf-16-le") + b"x", "\ufffd"),
    "half a pair": (WORDS.encode("utf-16-le") + b"\x00\xd8", "\ufffd"),
}


@pytest.mark.parametrize("case", WIDE)
def test_letters_of_two_bytes_without_a_mark(case: str) -> None:
    data, last = WIDE[case]
    decoded = decode(data, "a.txt")
    assert decoded.text == f"{WORDS}{last}"
    assert decoded.encoding.startswith("utf-16-")


@given(
    st.binary(max_size=99), st.sampled_from(["", "utf-8", "cp1252", "utf-16", "undefined", "hz"])
)
def test_any_bytes_are_text_or_said_to_be_none(data: bytes, declared: str) -> None:
    try:
        decoded = decode(data, "a.txt", declared)
    except DamagedDocument:
        assert looks_binary(data)
        return
    assert "\r" not in decoded.text
    decoded.text.encode()  # no halves of letters
