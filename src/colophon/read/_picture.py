"""Size and resolution of a picture from its header alone.

https://www.w3.org/TR/png-3/ · ITU-T T.81, B.2.2 · TIFF 6.0, section 2
"""

import struct
from collections.abc import Iterator

from colophon.model.errors import DamagedDocument, DocumentTooLarge

USUAL = 300.0
"""dots an inch where the picture does not say"""
MOST_PIXELS = 200_000_000


def size_of(data: bytes, name: str) -> tuple[int, int]:
    """Width and height in pixels, (0, 0) where the header does not tell them simply."""
    try:
        width, height = _size(data)
    except struct.error as error:
        raise DamagedDocument(
            "is a damaged or truncated picture.",
            place=name,
            remedy="Open it in an image viewer and save it as PNG.",
        ) from error
    if width * height > MOST_PIXELS:
        raise DocumentTooLarge(
            f"has {width:,} × {height:,} pixels; {MOST_PIXELS:,} in all are allowed.",
            place=name,
            remedy="Scan it with fewer dots an inch (300 are enough).",
        )
    return width, height


def resolution(data: bytes) -> float:
    """Dots an inch as the picture says, where that is credible; else 300."""
    dots = 0.0
    try:
        if data.startswith(b"\x89PNG"):
            at = data.find(b"pHYs", 0, 4096)
            if at >= 0 and data[at + 12] == 1:
                dots = struct.unpack_from(">I", data, at + 4)[0] * 0.0254
        elif data.startswith(b"\xff\xd8") and data[6:10] == b"JFIF":
            unit, dots = struct.unpack_from(">BH", data, 13)
            dots = dots * (2.54 if unit == 2 else float(unit == 1))
        elif data[:4] in {b"II*\x00", b"MM\x00*"}:
            dots = _tiff(data).get(282, 0)
    except (struct.error, IndexError):
        dots = 0.0
    return float(dots) if 60 <= dots <= 2400 else USUAL


def _size(data: bytes) -> tuple[int, int]:
    if data.startswith(b"\x89PNG"):
        width, height = struct.unpack_from(">II", data, 16)
        return width, height
    if data.startswith(b"\xff\xd8"):
        return next(_frames(data), (0, 0))
    if data[:4] in {b"II*\x00", b"MM\x00*"}:
        fields = _tiff(data)
        return int(fields.get(256, 0)), int(fields.get(257, 0))
    return 0, 0


def _frames(data: bytes) -> Iterator[tuple[int, int]]:
    """The start-of-frame segments of a JPEG."""
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        kind = data[at + 1]
        if 0xC0 <= kind <= 0xCF and kind not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack_from(">HH", data, at + 5)
            yield width, height
        at += 2 + max(struct.unpack_from(">H", data, at + 2)[0], 2)


def _tiff(data: bytes) -> dict[int, float]:
    """Numbers of the first image file directory by tag."""
    order = "<" if data[:2] == b"II" else ">"
    (at,) = struct.unpack_from(f"{order}I", data, 4)
    (count,) = struct.unpack_from(f"{order}H", data, at)
    found: dict[int, float] = {}
    for index in range(min(count, 200)):
        place = at + 2 + 12 * index
        tag, kind, _ = struct.unpack_from(f"{order}HHI", data, place)
        if kind == 3:
            found[tag] = struct.unpack_from(f"{order}H", data, place + 8)[0]
        elif kind == 4:
            found[tag] = struct.unpack_from(f"{order}I", data, place + 8)[0]
        elif kind == 5:
            (where,) = struct.unpack_from(f"{order}I", data, place + 8)
            over, under = struct.unpack_from(f"{order}II", data, where)
            found[tag] = over / under if under else 0.0
    return found
