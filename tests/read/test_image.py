"""OCR: pictures, scanned PDFs, and a machine without tesseract."""

import shutil
from pathlib import Path

import pytest

from colophon.model.errors import DocumentTooLarge, MissingComponent
from colophon.read import read, read_bytes
from colophon.read._picture import resolution, size_of

with_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)


@with_tesseract
def test_a_poster_is_read_line_by_line(documents: Path) -> None:
    made = read(documents / "tenants-notice.png")
    assert "NOTICE TO ALL TENANTS" in made.text.splitlines()
    assert "Harbour Towers Tenants' Union" in made.text.replace("’", "'").splitlines()
    assert "Printed by Ropewalk Press, February 1992" in made.text.splitlines()
    assert (made.extent, round(made.pages[0].width or 0)) == (1, 210)


@with_tesseract
def test_a_scan_is_read_page_by_page(documents: Path) -> None:
    made = read(documents / "winter-swimming.pdf")
    assert made.extent == 2
    assert made.text[made.pages[0].start :].startswith("WINTER SWIMMING")
    assert made.text[made.pages[1].start :].startswith("Never swim alone")
    assert made.text.endswith("Price 20p")


@pytest.mark.parametrize("name", ["tenants-notice.png", "winter-swimming.pdf"])
def test_without_tesseract_it_is_said_what_to_install(
    name: str, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda *_, **__: None)
    with pytest.raises(MissingComponent) as found:
        read(documents / name)
    assert name in found.value.place
    assert "tesseract-ocr" in found.value.remedy


def test_pictures_that_would_fill_the_memory_are_refused(documents: Path) -> None:
    data = bytearray((documents / "tenants-notice.png").read_bytes())
    data[16:24] = b"\x00\x01\x00\x00\x00\x01\x00\x00"
    with pytest.raises(DocumentTooLarge):
        read_bytes(bytes(data), "huge.png")


def test_size_and_resolution_are_read_from_the_header(documents: Path) -> None:
    data = (documents / "tenants-notice.png").read_bytes()
    assert size_of(data, "a.png") == (1240, 900)
    assert round(resolution(data)) == 150
    assert resolution(b"\xff\xd8\xff\xe0") == 300
    jpeg = b"\xff\xd8\xff\xc0\x00\x11\x08\x00\x20\x00\x40" + bytes(12)
    assert size_of(jpeg, "a.jpg") == (64, 32)
