"""Zip archives within bounds, whatever their bytes are."""

import random
import struct
import zipfile

import pytest
from tests.read.made import docx, paragraph, zipped

from colophon.model.errors import DocumentError, HostileDocument
from colophon.read import Limits, read_bytes
from colophon.read.toolkit.archive import Archive, leaves, resolve_reference

ENTRIES = {"a.txt": "Bread and roses. " * 20, "b/c.txt": "Salt"}
METHODS = {
    "stored": zipfile.ZIP_STORED,
    "deflated": zipfile.ZIP_DEFLATED,
    "bzip2": zipfile.ZIP_BZIP2,
    "lzma": zipfile.ZIP_LZMA,
}


def opened(data: bytes, **limits: int) -> Archive:
    return Archive(data, "a.zip", Limits(**limits))


def refused(data: bytes) -> str:
    with pytest.raises(DocumentError) as found:
        opened(data).read("a.txt")
    assert found.value.place == "a.zip"
    assert found.value.remedy.endswith(".")
    return found.value.code


@pytest.mark.parametrize("method", METHODS)
def test_entries_are_read_however_they_are_packed(method: str) -> None:
    archive = opened(zipped(ENTRIES, METHODS[method]))
    assert archive.names == ["a.txt", "b/c.txt"]
    assert "b/c.txt" in archive
    assert "b" not in archive
    assert {name: archive.read(name).decode() for name in archive.names} == ENTRIES


@pytest.mark.parametrize("method", METHODS)
def test_spoilt_bytes_are_read_or_said_to_be_damaged(method: str) -> None:
    sound = zipped(ENTRIES, METHODS[method])
    chance = random.Random(3)
    damaged = 0
    for _ in range(60):
        data = bytearray(sound)
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            archive = opened(bytes(data))
            for name in archive.names:
                archive.read(name)
        except DocumentError:
            damaged += 1
    assert 10 < damaged < 60


def test_a_word_document_packed_by_lzma_and_spoilt_is_damaged() -> None:
    data = bytearray(zipped({"word/document.xml": "<a>" + "x" * 500}, zipfile.ZIP_LZMA))
    data[60:70] = b"\xff" * 10
    with pytest.raises(DocumentError) as found:
        read_bytes(bytes(data), "a.docx")
    assert found.value.code == "damaged-document"


def with_size(data: bytes, size: int) -> bytes:
    """The archive with another size in its directory's first entry."""
    at = data.index(b"PK\x01\x02") + 24
    return data[:at] + struct.pack("<I", size) + data[at + 4 :]


def with_directory(data: bytes, size: int) -> bytes:
    """The archive with another size of its directory."""
    at = data.rindex(b"PK\x05\x06") + 12
    return data[:at] + struct.pack("<I", size) + data[at + 4 :]


def with_password(data: bytes) -> bytes:
    """The archive with its first entry said to be encrypted."""
    at = data.index(b"PK\x01\x02") + 8
    return data[:at] + b"\x01" + data[at + 1 :]


SOUND = zipped(ENTRIES, zipfile.ZIP_DEFLATED)
REFUSED = {
    "no archive": (b"Bread and roses", "damaged-document"),
    "nothing": (b"", "damaged-document"),
    "the end alone": (b"PK\x05\x06", "damaged-document"),
    "half of it": (SOUND[: len(SOUND) // 2], "damaged-document"),
    "no such entry": (zipped({"b.txt": ""}), "damaged-document"),
    "a password": (with_password(SOUND), "encrypted-document"),
    "a size that is a lie": (with_size(SOUND, 3), "damaged-document"),
    "a vast directory": (with_directory(SOUND, 2**31), "document-too-large"),
    "a path upwards": (zipped({"../a.txt": ""}), "path-outside-archive"),
    "a path upwards within": (zipped({"b/../../a.txt": ""}), "path-outside-archive"),
    "a path from the root": (zipped({"/a.txt": ""}), "path-outside-archive"),
    "a drive": (zipped({"C:a.txt": ""}), "path-outside-archive"),
    "backslashes": (zipped({"b\\..\\..\\a.txt": ""}), "path-outside-archive"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_says_why(case: str) -> None:
    data, code = REFUSED[case]
    assert refused(data) == code


def test_one_entry_and_all_entries_have_bounds() -> None:
    data = zipped(ENTRIES, zipfile.ZIP_DEFLATED)
    with pytest.raises(HostileDocument):
        opened(data, entry=100).read("a.txt")
    archive = opened(data, archive=len(ENTRIES["a.txt"]) + 3)
    archive.read("a.txt")
    with pytest.raises(HostileDocument):
        archive.read("b/c.txt")


REFERENCES = {
    ("OPS/book.opf", "c1.xhtml"): "OPS/c1.xhtml",
    ("OPS/book.opf", "../c1.xhtml"): "c1.xhtml",
    ("OPS/book.opf", "a/../b.xhtml#top"): "OPS/b.xhtml",
    ("OPS/book.opf", "br%C3%B6t%20chen.xhtml"): "OPS/bröt chen.xhtml",
    ("book.opf", "./c1.xhtml"): "c1.xhtml",
    ("", "OPS/book.opf"): "OPS/book.opf",
}


@pytest.mark.parametrize("pair", REFERENCES)
def test_references_are_resolved_from_where_they_stand(pair: tuple[str, str]) -> None:
    assert resolve_reference(*pair, "a.epub") == REFERENCES[pair]


@pytest.mark.parametrize(
    "reference", ["../../c1.xhtml", "%2e%2e/%2e%2e/c1.xhtml", "/etc/passwd", "..\\..\\..\\c1.xhtml"]
)
def test_references_that_leave_are_refused(reference: str) -> None:
    with pytest.raises(HostileDocument) as found:
        resolve_reference("OPS/book.opf", reference, "a.epub")
    assert found.value.code == "path-outside-archive"


@pytest.mark.parametrize("path", ["a..b", "a/..b/c", "...", "ab:c", "é/ü"])
def test_paths_that_only_look_so_stay(path: str) -> None:
    assert not leaves(path)


def test_a_document_of_many_parts_counts_them_all_against_the_bound() -> None:
    notes = {f"word/footnotes{n}.xml": f"<a>{'x' * 900}</a>" for n in range(9)}
    data = docx(paragraph("Bread"), notes)
    assert read_bytes(data, "a.docx").text == "Bread"
    with pytest.raises(HostileDocument):
        read_bytes(data, "a.docx", Limits(archive=5_000))
