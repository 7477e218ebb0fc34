"""Tesseract, found when it is needed: a picture → words with their places.

https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html (TSV output) ·
https://tesseract-ocr.github.io/tessdoc/ImproveQuality.html (page segmentation modes)
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from colophon.model.errors import DamagedDocument, DocumentTooLarge, MissingComponent
from colophon.processes import more_time

AUTOMATIC, SPARSE, BLOCK, ORIENTATION = 3, 11, 6, 0
"""page segmentation modes: by its own analysis; text anywhere; one block; orientation only"""
_ORIENTATION = re.compile(r"^Rotate: (\d+)", re.M)
_SURE = re.compile(r"^Orientation confidence: ([\d.]+)", re.M)
_SCRIPT = re.compile(r"^Script: (\w+)\s+Script confidence: ([\d.]+)", re.M)
_SURE_SCRIPT = 2.0
_FOLDER = re.compile(r'languages in "(.+)" \(')
_WINDOWS = str(Path(os.environ.get("PROGRAMFILES", "/none"), "Tesseract-OCR"))
"""where its Windows installer puts it, without telling PATH"""
_COLUMNS = 12
_PATIENCE = 4
"""times the seconds of a page by the clock: the machine may have much else to do"""
_ANSWER = 30.0
"""seconds in which it says what packs there are"""
_WORD = "5"


class Sighting(msgspec.Struct, frozen=True):
    """A word as tesseract sees it: its line (block, paragraph, line), box in pixels, and how
    sure it is (0…100)."""

    line: tuple[int, int, int]
    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: float


class Orientation(msgspec.Struct, frozen=True):
    """By how many degrees, clockwise, a picture must be turned; how sure that is (from some
    2 on it is); its script as tesseract names it, empty where it is not sure of that."""

    turn: int
    confidence: float
    script: str


def find_tesseract(name: str) -> str:
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


def sightings(
    image: bytes, dots: float, name: str, seconds: int, packs: str, mode: int = AUTOMATIC
) -> list[Sighting]:
    """The words of a picture (a file's bytes) in the order in which tesseract reads them.

    ``packs`` are language packs joined by ``+``.  Raises :class:`DamagedDocument`,
    :class:`DocumentTooLarge`, :class:`MissingComponent`.
    """
    options = ["-l", packs or "eng", "--dpi", str(round(dots)), "--psm", str(mode), "tsv"]
    done = _run(find_tesseract(name), image, options, name, seconds)
    if done.returncode != 0:
        raise DamagedDocument(
            "is a picture that tesseract cannot read.",
            place=name,
            remedy="Open it in an image viewer and save it as PNG; see also that the language"
            " packs named in tesseract --list-langs are whole.",
        )
    return list(_rows(done.stdout.decode("utf-8", "replace")))


def _rows(table: str) -> Iterator[Sighting]:
    for row in table.split("\n")[1:]:
        cells = row.split("\t", _COLUMNS - 1)
        if len(cells) < _COLUMNS or cells[0] != _WORD or not cells[11].strip():
            continue
        block, paragraph, line = (int(cell) for cell in cells[2:5])
        left, top, width, height = (int(cell) for cell in cells[6:10])
        text = "".join(cells[11].split())
        box = left, top, left + width, top + height
        yield Sighting((block, paragraph, line), text, *box, max(float(cells[10]), 0.0))


def orientation(image: bytes, name: str, seconds: int) -> Orientation | None:
    """How a picture lies and in which script it is written, None where there is too little."""
    done = _run(find_tesseract(name), image, ["--psm", str(ORIENTATION)], name, seconds)
    said = done.stdout.decode("utf-8", "replace")
    turn, sure, script = (one.search(said) for one in (_ORIENTATION, _SURE, _SCRIPT))
    if turn is None or sure is None:
        return None
    named = script[1] if script and float(script[2]) >= _SURE_SCRIPT else ""
    return Orientation(int(turn[1]) % 360, float(sure[1]), named)


def _run(
    program: str, image: bytes, options: list[str], name: str, seconds: int
) -> "subprocess.CompletedProcess[bytes]":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page")
        path.write_bytes(image)
        patience = _PATIENCE * seconds
        more_time(patience)
        try:
            return subprocess.run(
                [program, str(path), "-", *options],
                capture_output=True,
                timeout=patience,
                check=False,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            )
        except subprocess.TimeoutExpired as error:
            raise DocumentTooLarge(
                f"takes tesseract more than {seconds} seconds a page.",
                place=name,
                remedy="Scan it with fewer dots an inch (300 are enough).",
            ) from error


@cache
def _list_packs(program: str) -> str:
    """What tesseract says of the language packs that are there.

    Raises :class:`MissingComponent` where it does not answer.
    """
    try:
        said = subprocess.run(
            [program, "--list-langs"], capture_output=True, timeout=_ANSWER, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MissingComponent(
            "is a picture, and tesseract, with which pictures are read, does not answer.",
            remedy="See that tesseract --list-langs does, then try again.",
        ) from error
    return said.decode("utf-8", "replace")


def installed_packs(program: str) -> frozenset[str]:
    """The language packs that are there."""
    return frozenset(_list_packs(program).split())


def pack_folder(program: str) -> Path | None:
    """Where they lie: the first line names it; None where it does not."""
    found = _FOLDER.search(_list_packs(program))
    return Path(found[1]) if found else None
