"""OCR: pictures, scanned PDFs, and a machine without tesseract."""

import shutil
from pathlib import Path

import pytest

from colophon.model.errors import MissingComponent
from colophon.read import read

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


@pytest.mark.slow
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
