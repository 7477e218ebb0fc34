"""Even light: shadows, stains and yellowed paper divided out of a picture.

The paper's brightness around each place is what remains when letters are taken away
(a grey-scale closing, Serra 1982); the picture is divided by it.
"""

from typing import TYPE_CHECKING

from colophon.pages.geometry import IDENTITY
from colophon.pages.page_image import PageImage, change_image

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 360
"""pixels of the long side on which the paper's brightness is measured"""
UNEVEN = 22
"""levels of grey, of 256, between the lighter and the darker paper from which it is uneven"""
GROUND = 128
"""grey below which the ground of a page is dark"""
STANDS_OUT = 40
"""levels of grey by which letters stand out from a dark ground"""
DARK = 215
"""paper darker than this is evened too"""


def paper(image: "Image") -> "Image":
    """The brightness of the paper alone, on a small picture."""
    from PIL import Image, ImageFilter

    small = image.copy()
    small.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
    closed = small.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.MinFilter(9))
    return closed.filter(ImageFilter.GaussianBlur(6))


def unevenness(light: "Image") -> int:
    """Levels of grey between the fifth and the ninety-fifth percentile of the paper."""
    counts = light.histogram()
    return _percentile(counts, 0.95) - _percentile(counts, 0.05)


def _percentile(counts: list[int], share: float) -> int:
    wanted, reached = share * sum(counts), 0
    for level, count in enumerate(counts):
        reached += count
        if reached >= wanted:
            return level
    return 255


def is_negative(image: "Image") -> bool:
    """Whether light letters may stand on a dark ground, as on many posters.

    The ground is what most of the page is as dark as; letters are what stands out from it.
    A page in deep shade is dark too, and what stands out from it is darker; a small page on
    a dark table looks the same as light letters.
    """
    from PIL import Image, ImageFilter

    small = image.copy()
    small.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
    ground = _percentile(small.histogram(), 0.5)
    if ground >= GROUND:
        return False
    usual = small.filter(ImageFilter.GaussianBlur(SIDE / 6))
    pairs = zip(small.tobytes(), usual.tobytes(), strict=True)
    lighter = darker = 0
    for value, around in pairs:
        lighter += value > max(around, ground) + STANDS_OUT
        darker += value < min(around, ground) - STANDS_OUT
    return lighter > 2 * darker


def invert_light(sheet: PageImage) -> PageImage:
    """The sheet with dark letters on a light ground, as a negative is printed."""
    from PIL import ImageOps

    return change_image(sheet, ImageOps.invert(sheet.image), IDENTITY, "inverted")


def even_light(sheet: PageImage) -> PageImage:
    """The sheet on white paper; the same where the light is even and the paper white."""
    from PIL import Image, ImageMath

    light = paper(sheet.image)
    levels = unevenness(light)
    if levels < UNEVEN and _percentile(light.histogram(), 0.5) >= DARK:
        return sheet
    around = light.resize(sheet.image.size, Image.Resampling.BILINEAR)
    divided = ImageMath.lambda_eval(
        lambda given: given["convert"](
            given["min"](given["page"] * 250 / given["max"](given["paper"], 24), 255), "L"
        ),
        page=sheet.image,
        paper=around,
    )
    return change_image(sheet, divided, IDENTITY, "evened")
