"""Tesseract, found when it is needed: a picture → lines with their places.

https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html (TSV output)
"""

import os
import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from statistics import median

from colophon.model.errors import DamagedDocument, DocumentTooLarge, MissingComponent
from colophon.processes import more_time
from colophon.read._pdf_chars import Line

LANGUAGES = ("eng", "deu", "fra", "spa", "ita", "nld", "ell", "por")
"""asked for together, as far as they are installed"""
_PACKS = {
    "Latin": ("eng", "deu", "fra", "spa", "ita", "nld", "por", "pol", "ces", "tur", "swe", "vie"),
    "Greek": ("ell",),
    "Cyrillic": ("rus", "ukr", "bul", "srp", "bel"),
    "Hebrew": ("heb",),
    "Arabic": ("ara", "fas", "urd"),
    "Bengali": ("ben",),
    "Devanagari": ("hin", "mar", "nep"),
    "Gujarati": ("guj",),
    "Gurmukhi": ("pan",),
    "Tamil": ("tam",),
    "Telugu": ("tel",),
    "Kannada": ("kan",),
    "Malayalam": ("mal",),
    "Sinhala": ("sin",),
    "Thai": ("tha",),
    "Khmer": ("khm",),
    "Myanmar": ("mya",),
    "Georgian": ("kat",),
    "Armenian": ("hye",),
    "Ethiopic": ("amh",),
}
"""scripts as tesseract names them → packs of the languages written in them"""
_SCRIPT = re.compile(r"^Script: (\w+)", re.M)
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


def lines(
    image: bytes, suffix: str, dots: float, name: str, seconds: int, packs: str = ""
) -> list[Line]:
    """The lines of a picture, in points at ``dots`` an inch, top to bottom as OCR orders them.

    ``packs`` are the language packs to read with, joined by ``+``; else those of
    :data:`LANGUAGES`.
    """
    return lines_of(table(image, suffix, dots, name, seconds, packs), dots)


def table(image: bytes, suffix: str, dots: float, name: str, seconds: int, packs: str = "") -> str:
    """What tesseract says of a picture: its TSV table, a word a row."""
    program = found(name)
    packs = packs or _joined(program, LANGUAGES) or "eng"
    options = ["-l", packs, "--dpi", str(round(dots)), "--psm", "3", "tsv"]
    done = _run(program, image, suffix, options, name, seconds)
    if done.returncode != 0:
        raise DamagedDocument(
            "is a picture that tesseract cannot open.",
            place=name,
            remedy="Open it in an image viewer and save it as PNG.",
        )
    return done.stdout.decode("utf-8", "replace")


def _run(
    program: str, image: bytes, suffix: str, options: list[str], name: str, seconds: int
) -> "subprocess.CompletedProcess[bytes]":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"page{suffix}")
        path.write_bytes(image)
        more_time(seconds)
        try:
            return subprocess.run(
                [program, str(path), "-", *options],
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


def packs_for_script(image: bytes, name: str, seconds: int) -> str:
    """The installed language packs for the script that a picture shows, or empty."""
    program = found(name)
    done = _run(program, image, ".png", ["--psm", "0"], name, seconds)
    script = _SCRIPT.search(done.stdout.decode("utf-8", "replace"))
    return _joined(program, _PACKS.get(script[1], ())) if script else ""


def _joined(program: str, wanted: tuple[str, ...]) -> str:
    """The installed ones of some language packs, joined as tesseract wants them."""
    return "+".join(one for one in wanted if one in _installed(program))


@cache
def _installed(program: str) -> frozenset[str]:
    listed = subprocess.run(
        [program, "--list-langs"], capture_output=True, timeout=30, check=False
    ).stdout.decode("utf-8", "replace")
    return frozenset(listed.split())


def lines_of(table: str, dots: float) -> list[Line]:
    """Words of the TSV table gathered by block, paragraph and line; places in points."""
    scale = 72 / dots
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
    return even_sizes(made)


def even_sizes(made: list[Line]) -> list[Line]:
    """Sizes measured from ink differ with every line's letters: near ones are the same."""
    usual = median(line.size for line in made) if made else 0.0
    for line in made:
        if 0.7 * usual < line.size < 1.16 * usual:
            line.size = usual
    return made
