"""Which reader reads what, and what is said of files that none can read."""

import os
import stat
from pathlib import Path

import pytest
from tests.read.made import docx, epub, odt, page, paragraph, tei

from colophon.model.errors import ColophonError, DocumentError
from colophon.read import Limits, read, read_bytes
from colophon.read.image import media_type

CHOSEN = {
    "Bread": ("a.txt", "plain"),
    "Bread ": ("a", "plain"),
    "# Bread": ("a", "markdown"),
    "# Bread ": ("a.txt", "plain"),
    "---\ntitle: Bread\n---\nx": ("a", "markdown"),
    "<html>Bread": ("a.txt", "html"),
    "  \n<!DOCTYPE HTML>Bread": ("a", "html"),
    "<p>Bread": ("a.md", "markdown"),
    "<p>Bread ": ("a", "html"),
    "a < b": ("a.html", "html"),
}


@pytest.mark.parametrize("source", CHOSEN)
def test_the_reader_is_chosen_by_content_before_suffix(source: str) -> None:
    name, reader = CHOSEN[source]
    assert read_bytes(source.encode(), name).reader == reader


BYTES = {
    "docx": docx(paragraph("Bread")),
    "odt": odt("<text:p>Bread</text:p>"),
    "epub": epub("<p>Bread</p>"),
    "tei": tei("<p>Bread</p>"),
    "html": page("<p>Bread</p>"),
}


@pytest.mark.parametrize("reader", BYTES)
@pytest.mark.parametrize("name", ["a", "a.bin", "A.TXT", "../x\\y/a.jpeg"])
def test_a_wrong_name_misleads_nobody(reader: str, name: str) -> None:
    made = read_bytes(BYTES[reader], name)
    assert (made.reader, made.text) == (reader, "Bread")
    assert "/" not in made.name
    assert "\\" not in made.name


REFUSED = {
    "nothing": (b"", "a.txt", "empty-document"),
    "blanks": (b" \r\n\t", "a.txt", "empty-document"),
    "a mark of the order of bytes": (b"\xef\xbb\xbf\n", "a.txt", "empty-document"),
    "zeros": (b"\x00" * 99, "a.txt", "empty-document"),
    "no text": (b"\x01\x02\x03" * 99, "a.txt", "not-text"),
    "a kind that nobody knows": (b"\x01\x02\x03" * 99, "a.xyz", "unsupported-document"),
    "no kind at all": (b"\x01\x02\x03" * 99, "a", "unsupported-document"),
    "rich text": (b"{\\rtf1\\ansi Bread}", "a.rtf", "unsupported-document"),
    "rich text called text": (b"{\\rtf1\\ansi Bread}", "a.txt", "unsupported-document"),
    "rich text without a name": (b"{\\rtf1\\ansi Bread}", "a", "unsupported-document"),
    "a page for a printer": (b"%!PS-Adobe-3.0\n(Bread) show", "a.txt", "unsupported-document"),
    "a sheet of numbers": (b"\xd0\xcf\x11\xe0" + b"\x01" * 99, "a.xls", "unsupported-document"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_names_the_file_and_a_way_out(case: str) -> None:
    data, name, code = REFUSED[case]
    with pytest.raises(DocumentError) as found:
        read_bytes(data, name)
    assert (found.value.code, found.value.place) == (code, name)
    assert found.value.remedy.endswith(".")


def test_a_file_of_no_name_is_a_dash() -> None:
    assert read_bytes(b"Bread", "").name == "-"


def test_pipes_folders_and_what_may_not_be_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    for name, code in (
        ("pipe.txt", "unsupported-document"),
        ("folder.txt", "unsupported-document"),
        ("gone.txt", "unreadable-document"),
    ):
        with pytest.raises(DocumentError) as found:
            read(tmp_path / name)
        assert (found.value.code, found.value.place) == (code, str(tmp_path / name))
    path = tmp_path / "shut.txt"
    path.write_text("Bread", encoding="utf-8")
    path.chmod(stat.S_IWUSR)
    if os.access(path, os.R_OK):  # root may read anything
        assert read(path).text == "Bread"
    else:
        with pytest.raises(DocumentError):
            read(path)


def test_a_name_that_is_no_unicode_can_be_written_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.txt"
    path.write_bytes(b"Bread")
    made = read(path)
    made.name.encode()
    assert made.name == "caf\ufffd.txt"


@pytest.mark.parametrize(("size", "fits"), [(5, True), (4, False)])
def test_the_bound_of_a_file_is_its_last_byte(tmp_path: Path, size: int, fits: bool) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Bread")
    for reading in (
        lambda: read(path, Limits(file=size)),
        lambda: read_bytes(b"Bread", "a.txt", Limits(file=size)),
    ):
        if fits:
            assert reading().text == "Bread"
        else:
            with pytest.raises(ColophonError) as found:
                reading()
            assert found.value.code == "document-too-large"


def test_metadata_is_put_right_and_languages_are_written_as_tags() -> None:
    head = "<title>Asociaci\u00c3\u00b3n</title><meta name=a lang=EN_gb content=x>"
    made = read_bytes(page("<p>Bread</p>", head), "a.html")
    found = {one.source: one for one in made.embedded}
    assert found["html:title"].value == "Asociación"
    assert found["html:meta/a"].language == "en-GB"


SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff\xe0": "image/jpeg", b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff", b"GIF89a": "image/gif", b"RIFF\x00\x00\x00\x00WEBP": "image/webp",
    b"RIFF\x00\x00\x00\x00WAVE": "", b"\x00\x00\x00\x18ftypheic": "image/heic",
    b"\x00\x00\x00\x18ftypavif": "image/avif", b"\x00\x00\x00\x18ftypmp42": "",
    b"BM\x00\x00\x00\x00\x00\x00\x00\x00": "image/bmp", b"BMW drives": "", b"": "", b"\x89PN": "",
}  # fmt: skip


@pytest.mark.parametrize("head", SIGNATURES)
def test_pictures_are_known_by_their_first_bytes(head: bytes) -> None:
    assert media_type(head) == SIGNATURES[head]
