"""Pages of a PDF that are pictures: rendered, then read by OCR.

https://pypdfium2.readthedocs.io/
"""

import struct
import zlib
from typing import Any

from colophon.read import Limits
from colophon.read._tesseract import lines, packs_for_script
from colophon.read.toolkit.pages import Leaf

DOTS = 300
"""dots an inch at which pages are rendered"""
MOST_PIXELS = 40_000_000
"""of one rendered page; larger ones are rendered coarser"""


def recognised(
    pdf: Any, number: int, leaf: Leaf, name: str, limits: Limits, *, anyway: bool = False
) -> Leaf:
    """The leaf with the lines of its picture; a page without one stays empty.

    ``anyway`` reads a page by its looks that has text instead of a picture, if its script
    is one that tesseract can read here.

    Raises :class:`colophon.model.errors.MissingComponent` without tesseract.
    """
    import pypdfium2.raw as pdfium

    page = pdf[number]
    try:
        pictures = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)
        if not anyway and next(pictures, None) is None:
            return leaf
        inches = max(leaf.width * leaf.height / 72 / 72, 0.01)
        dots = min(DOTS, int((MOST_PIXELS / inches) ** 0.5))
        bitmap = page.render(scale=dots / 72, grayscale=True)
        try:
            image = png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
        finally:
            bitmap.close()
    finally:
        page.close()
    place = f"{name} (page {number + 1})"
    packs = packs_for_script(image, place, limits.ocr_seconds) if anyway else ""
    if anyway and not packs:
        return Leaf([], leaf.width, leaf.height, leaf.source)
    found = lines(image, ".png", dots, place, limits.ocr_seconds, packs)
    return Leaf(found, leaf.width, leaf.height, leaf.source)


def png(grey: bytes, width: int, height: int, stride: int) -> bytes:
    """Eight-bit grey pixels as a PNG file (https://www.w3.org/TR/png-3/)."""
    rows = b"".join(b"\x00" + grey[row * stride : row * stride + width] for row in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b""))
    )
