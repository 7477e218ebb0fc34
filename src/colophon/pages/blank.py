"""Blank pages: pictures without anything that could be letters."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 320
"""pixels of the long side that are looked at"""
INK = 0.00012
"""of the page that must be darker than the paper around it"""
DARKER = 28
"""levels of grey by which ink is darker than its paper"""


def is_blank(image: "Image") -> bool:
    """Whether nothing is darker than the paper around it, the edges left aside."""
    from PIL import Image, ImageChops, ImageFilter

    from colophon.pages.light import paper

    small = image.copy()
    small.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
    small = small.filter(ImageFilter.GaussianBlur(0.7))  # the grain of film and sensors
    around = paper(small).resize(small.size, Image.Resampling.BILINEAR)
    ink = ImageChops.subtract(around, small).point(lambda value: 255 * (value >= DARKER))
    x, y = small.width // 16, small.height // 16
    inner = ink.crop((x, y, small.width - x, small.height - y))
    return inner.histogram()[255] < INK * inner.width * inner.height
