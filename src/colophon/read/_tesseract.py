"""Tesseract, found when it is needed: a picture → lines with their places.

https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html (TSV output)
"""

import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from statistics import median

from colophon.model.errors import DamagedDocument, DocumentTooLarge, MissingComponent
from colophon.read._pdf_chars import Line

LANGUAGES = ("eng", "deu", "fra", "spa", "ita", "nld", "ell", "por")
"""asked for together, as far as they are installed"""
_WINDOWS = str(Path(os.environ.get("PROGRAMFILES", "/none"), "Tesseract-OCR"))
"""where its Windows installer puts it, without telling PATH"""
_COLUMNS = 12
_WORD = "5"


def found(name: str) -> str:
    """The path of tesseract; raises :class:`MissingComponent`."""
    path = shutil.which("tesseract") or shutil.which("tesseract", path=_WINDOWS)
    if path is None:
        raise MissingComponent(
            "is a picture, and reading pictures needs tesseract, which is not installed.",
            place=name,
            remedy="Install it (Debian: apt install tesseract-ocr; macOS: brew install tesseract;"
            " Windows: winget install UB-Mannheim.TesseractOCR), then try again.",
        )
    return path


def lines(image: bytes, suffix: str, dots: float, name: str, seconds: int) -> list[Line]:
    """The lines of a picture, in points at ``dots`` an inch, top to bottom as OCR orders them."""
    program = found(name)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"page{suffix}")
        path.write_bytes(image)
        command = [program, str(path), "-", "-l", _languages(program), "--dpi", str(round(dots))]
        try:
            done = subprocess.run(
                [*command, "--psm", "3", "tsv"],
                capture_output=True,
                timeout=seconds,
                check=False,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            )
        except subprocess.TimeoutExpired as error:
            raise DocumentTooLarge(
                f"takes tesseract more than {seconds} seconds a page.",
                place=name,
                remedy="Scan it with fewer dots an inch (300 are enough).",
            ) from error
    if done.returncode != 0:
        raise DamagedDocument(
            "is a picture that tesseract cannot open.",
            place=name,
            remedy="Open it in an image viewer and save it as PNG.",
        )
    return _lines(done.stdout.decode("utf-8", "replace"), 72 / dots)


@cache
def _languages(program: str) -> str:
    """The installed ones of our languages, joined as tesseract wants them."""
    listed = subprocess.run(
        [program, "--list-langs"], capture_output=True, timeout=30, check=False
    ).stdout.decode("utf-8", "replace")
    installed = frozenset(listed.split())
    return "+".join(one for one in LANGUAGES if one in installed) or "eng"


def _lines(table: str, scale: float) -> list[Line]:
    """Words of the TSV table gathered by block, paragraph and line."""
    made: list[Line] = []
    last: list[str] = []
    heights: list[float] = []
    for row in table.splitlines()[1:]:
        cells = row.split("\t", _COLUMNS - 1)
        if len(cells) < _COLUMNS or cells[0] != _WORD or not cells[11].strip():
            continue
        left, top, width, height = (int(cell) * scale for cell in cells[6:10])
        if cells[1:5] != last:
            last, heights = cells[1:5], []
            made.append(Line("", left, top, left, top, 0.0))
        line = made[-1]
        line.text = f"{line.text} {cells[11].strip()}".strip()
        line.top, line.bottom = min(line.top, top), max(line.bottom, top + height)
        line.right = max(line.right, left + width)
        heights.append(height)
        # the ink of a line of mixed letters is some four fifths of its type size
        line.size = round(max(heights) / 0.8 / 2) * 2.0
    return _evened(made)


def _evened(made: list[Line]) -> list[Line]:
    """Sizes measured from ink differ with every line's letters: near ones are the same."""
    usual = median(line.size for line in made) if made else 0.0
    for line in made:
        if 0.7 * usual < line.size < 1.16 * usual:
            line.size = usual
    return made
