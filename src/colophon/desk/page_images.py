"""Pages as pictures, and where on them words stand.

https://pypdfium2.readthedocs.io/
"""

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from colophon.model.errors import DamagedDocument

WIDTH = 1_100
"""pixels across a page"""
MOST_PIXELS = 6_000_000
PICTURES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp"}
LONGEST = 60
"""characters of a quote that are looked for on a page"""


class Box(msgspec.Struct, frozen=True):
    """Where words stand on a page, in thousandths of its width and height."""

    name: str
    x: float
    y: float
    width: float
    height: float


def picture(path: Path, number: int) -> tuple[bytes, str]:
    """One page (from 1) as (bytes, media type); a picture file is its own page."""
    media_type = PICTURES.get(path.suffix.lower())
    if media_type:
        return path.read_bytes(), media_type
    return _rendered(path, number), "image/png"


def _rendered(path: Path, number: int) -> bytes:
    import pypdfium2 as pdfium

    with _opened(path) as pdf:
        if not 1 <= number <= len(pdf):
            raise DamagedDocument("has no such page.", place=f"{path.name} {number}")
        try:
            page = pdf[number - 1]
        except pdfium.PdfiumError as error:
            raise DamagedDocument("has a page that cannot be shown.", place=path.name) from error
        width, height = page.get_size()
        scale = min(WIDTH / max(width, 1), (MOST_PIXELS / max(width * height, 1)) ** 0.5)
        bitmap = page.render(scale=scale, rev_byteorder=True)
        try:
            data = bytes(bitmap.buffer)
            return _png(data, bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels)
        finally:
            bitmap.close()
            page.close()


def boxes(path: Path, number: int, quotes: Sequence[tuple[str, str]]) -> tuple[Box, ...]:
    """Where (name, quote) stand on a PDF's page; what is not found there is left out."""
    if path.suffix.lower() in PICTURES:
        return ()
    with _opened(path) as pdf:
        if not 1 <= number <= len(pdf):
            return ()
        page = pdf[number - 1]
        width, height = page.get_size()
        words = page.get_textpage()
        found: list[Box] = []
        try:
            for name, quote in quotes:
                for line in quote.splitlines():
                    found += _places(words, name, line.strip()[:LONGEST], width, height)
        finally:
            words.close()
            page.close()
    return tuple(found)


def _places(words: Any, name: str, line: str, width: float, height: float) -> list[Box]:
    if not line:
        return []
    searcher = words.search(line)
    try:
        hit = searcher.get_next()
    finally:
        searcher.close()
    if hit is None:
        return []
    start, count = hit
    rects = [words.get_rect(one) for one in range(words.count_rects(start, count))]
    return [
        Box(
            name,
            round(left / width * 1000, 1),
            round((height - top) / height * 1000, 1),
            round((right - left) / width * 1000, 1),
            round((top - bottom) / height * 1000, 1),
        )
        for left, bottom, right, top in rects
    ]


class _opened:
    """A PDF, closed at the end; one that cannot be opened is damaged."""

    def __init__(self, path: Path) -> None:
        import pypdfium2 as pdfium

        try:
            self.pdf = pdfium.PdfDocument(path)
        except (pdfium.PdfiumError, OSError) as error:
            raise DamagedDocument("cannot be shown.", place=path.name) from error

    def __enter__(self) -> Any:
        return self.pdf

    def __exit__(self, *_: object) -> None:
        self.pdf.close()


def _png(pixels: bytes, width: int, height: int, stride: int, channels: int) -> bytes:
    """Eight-bit pixels as a PNG file (https://www.w3.org/TR/png-3/)."""
    row = width * channels
    rows = b"".join(b"\x00" + pixels[at : at + row] for at in range(0, height * stride, stride))
    colour = {1: 0, 3: 2, 4: 6}[channels]
    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
