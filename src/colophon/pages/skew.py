"""Straightening: the angle at which lines of text run, from the profile of their rows.

Postl (1986): rows of text and the space between them differ most when they lie level.
"""

from itertools import pairwise
from typing import TYPE_CHECKING

from colophon.pages.geometry import Matrix
from colophon.pages.page_image import WHITE, PageImage, change_image

if TYPE_CHECKING:
    from PIL.Image import Image

LOOKED_AT = 700
"""pixels across the picture that the angle is measured on"""
STEEPEST = 15.0
"""degrees"""
LEAST = 0.25
"""degrees below which tesseract does not mind"""
_GAIN = 1.06
"""times as sharp as the level profile must the best one be"""


def angle(image: "Image") -> float:
    """By how many degrees, counterclockwise, the picture must be turned to lie level."""
    from PIL import Image, ImageOps

    small = image.copy()
    small.thumbnail((LOOKED_AT, LOOKED_AT), Image.Resampling.BOX)
    if min(small.size) < 40:
        return 0.0
    ink = ImageOps.invert(small).point(lambda value: value if value > 60 else 0)
    level = _sharpness(ink, 0.0)
    best, at = level, 0.0
    for step, reach in ((2.0, STEEPEST), (0.5, 1.5), (0.1, 0.4)):
        tried = [(at + step * n) for n in range(-int(reach / step), int(reach / step) + 1) if n]
        for degrees in tried:
            found = _sharpness(ink, degrees)
            if found > best:
                best, at = found, degrees
    return at if best > _GAIN * level else 0.0


def _sharpness(ink: "Image", degrees: float) -> float:
    """How much neighbouring rows differ when the picture is turned by so many degrees."""
    from PIL import Image

    turned = ink.rotate(degrees, Image.Resampling.BILINEAR) if degrees else ink
    width, height = turned.size
    margin = int(0.12 * min(width, height))
    inner = turned.crop((margin, margin, width - margin, height - margin))
    rows = inner.resize((1, inner.height), Image.Resampling.BOX).tobytes()
    return sum((a - b) ** 2 for a, b in pairwise(rows)) / max(len(rows), 1)


def straighten(sheet: PageImage) -> PageImage:
    """The sheet with its lines level; the same where they are."""
    from PIL import Image

    degrees = angle(sheet.image)
    if abs(degrees) < LEAST:
        return sheet
    made = sheet.image.rotate(
        degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=_paper(sheet.image)
    )
    return change_image(
        sheet, made, _back(sheet, made, degrees), f"straightened {abs(degrees):.1f}"
    )


def _back(sheet: PageImage, made: "Image", degrees: float) -> Matrix:
    """From pixels of the turned picture to those before (both turned about their middle)."""
    from math import cos, radians, sin

    c, s = cos(radians(degrees)), sin(radians(degrees))
    middle_x, middle_y = made.width / 2, made.height / 2
    x, y = sheet.width / 2, sheet.height / 2
    return (
        c, -s, x - c * middle_x + s * middle_y,
        s, c, y - s * middle_x - c * middle_y,
        0, 0, 1,
    )  # fmt: skip


def _paper(image: "Image") -> int:
    """The usual brightness of the paper."""
    counts = image.histogram()
    bright = counts[128:]
    return 128 + bright.index(max(bright)) if any(bright) else WHITE
