"""Pictures of pages for tests and benchmarks, drawn from texts of our own."""

import io
import math
import random
from functools import lru_cache
from pathlib import Path
from typing import Any

import reportlab
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

FONTS = Path(reportlab.__file__).parent / "fonts"
LINES = (
    "The oven was lit before the",
    "town was awake, and bread",
    "was ready by the time the",
    "first of the carters came.",
    "Nobody paid before eating.",
)


@lru_cache
def font(size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
    """Bitstream Vera, which comes with reportlab."""
    return ImageFont.truetype(str(FONTS / ("VeraBd.ttf" if bold else "Vera.ttf")), size)


def page(
    lines: list[str] | tuple[str, ...],
    *,
    heading: str = "",
    size: tuple[int, int] = (827, 1169),
    type_size: int = 22,
    heading_size: int = 52,
    margin: int = 70,
) -> Image.Image:
    """A printed page; the usual size is A4 at 100 dots an inch."""
    made = Image.new("L", size, 255)
    draw = ImageDraw.Draw(made)
    y = margin
    for line in heading.split("\n") if heading else ():
        draw.text((margin, y), line, font=font(heading_size, True), fill=10)
        y += int(heading_size * 1.3)
    y += type_size if heading else 0
    for line in lines:
        draw.text((margin, y), line, font=font(type_size), fill=10)
        y += int(type_size * 1.5)
    return made


def encoded(picture: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    """The picture as a file."""
    made = io.BytesIO()
    picture.save(made, kind, **options)
    return made.getvalue()


def skewed(picture: Image.Image, degrees: float) -> Image.Image:
    """Laid on the scanner at an angle."""
    return picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=250)


def photographed(picture: Image.Image, *, seed: int = 1, tilt: float = 0.06) -> Image.Image:
    """Seen by a camera from above one side, on a dark table, under a lamp to the left."""
    dice = random.Random(seed)
    width, height = picture.size
    border = int(0.12 * width)
    canvas = Image.new("L", (width + 2 * border, height + 2 * border), 60)
    corners = [
        (border + dice.uniform(-1, 1) * tilt * width / 2 + dx, border + dy)
        for dx, dy in (
            (0, dice.uniform(0, tilt) * height),
            (0, height - dice.uniform(0, tilt) * height),
            (width, height),
            (width, 0),
        )
    ]
    warped = _warped(picture, corners, canvas.size)
    mask = _warped(Image.new("L", picture.size, 255), corners, canvas.size)
    canvas.paste(warped, (0, 0), mask)
    return noisy(shaded(canvas, 0.45), seed).filter(ImageFilter.GaussianBlur(0.5))


def _warped(
    picture: Image.Image, corners: list[tuple[float, float]], size: tuple[int, int]
) -> Image.Image:
    from colophon.pages.geometry import between

    width, height = picture.size
    own = ((0.0, 0.0), (0.0, float(height)), (float(width), float(height)), (float(width), 0.0))
    back = between(corners, own)
    assert back is not None
    return picture.transform(
        size, Image.Transform.PERSPECTIVE, back[:8], Image.Resampling.BICUBIC, fillcolor=0
    )


def shaded(picture: Image.Image, depth: float) -> Image.Image:
    """Lighter on the left than on the right, where ``depth`` of the light is lost."""
    ramp = Image.linear_gradient("L").rotate(90).resize(picture.size)
    shade = ramp.point(lambda value: 255 - depth * (255 - value))
    return ImageChops.multiply(picture, shade)


def stained(picture: Image.Image, seed: int = 1) -> Image.Image:
    """Yellowed, with rings of cups and spots of damp."""
    dice = random.Random(seed)
    stains = Image.new("L", picture.size, 226)
    draw = ImageDraw.Draw(stains)
    width, height = picture.size
    for _ in range(4):
        x, y, r = dice.randrange(width), dice.randrange(height), dice.randrange(60, 170)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=dice.randrange(150, 190))
    soft = stains.filter(ImageFilter.GaussianBlur(9))
    for _ in range(2):
        x, y, r = dice.randrange(width), dice.randrange(height), dice.randrange(80, 160)
        ImageDraw.Draw(soft).ellipse((x - r, y - r, x + r, y + r), outline=140, width=7)
    return noisy(ImageChops.multiply(picture, soft.filter(ImageFilter.GaussianBlur(2))), seed)


def creased(picture: Image.Image) -> Image.Image:
    """Folded once across and once along, and opened again."""
    width, height = picture.size
    made = picture.copy()
    crease = Image.new("L", picture.size, 255)
    draw = ImageDraw.Draw(crease)
    draw.line((0, height / 2, width, height / 2), fill=120, width=5)
    draw.line((width / 2, 0, width / 2, height), fill=120, width=5)
    return ImageChops.multiply(made, crease.filter(ImageFilter.GaussianBlur(3)))


def noisy(picture: Image.Image, seed: int = 1) -> Image.Image:
    """With the grain of a sensor (the same for the same size)."""
    random.seed(seed)
    noise = Image.effect_noise(picture.size, 14)
    return ImageChops.add(picture, noise, 1, -128)


def spread(left: Image.Image, right: Image.Image) -> Image.Image:
    """Two pages of an open booklet, the shadow of the fold between them."""
    width = left.width + right.width
    made = Image.new("L", (width, left.height), 255)
    made.paste(left, (0, 0))
    made.paste(right, (left.width, 0))
    shadow = Image.new("L", made.size, 255)
    half = left.width / 2
    for x in range(int(half * 1.7), int(half * 2.3)):
        depth = math.exp(-(((x - left.width) / (0.03 * width)) ** 2))
        ImageDraw.Draw(shadow).line((x, 0, x, made.height), fill=int(255 - 130 * depth))
    return ImageChops.multiply(made, shadow)


def zine(panels: list[Image.Image], cover: int = 3) -> Image.Image:
    """Eight panels on one side of a sheet, the upper row on its head.

    ``cover`` is the place of the first panel in the round that begins at the lower left.
    """
    width, height = panels[0].size
    around = panels[-cover:] + panels[:-cover] if cover else list(panels)
    made = Image.new("L", (4 * width, 2 * height), 255)
    for place, panel in enumerate(around):
        if place < 4:
            made.paste(panel, (place * width, height))
        else:
            made.paste(panel.rotate(180), ((7 - place) * width, 0))
    return made
