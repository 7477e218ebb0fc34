"""Pictures of pages for the eye: upright, cut to the page, bounded in size; and thumbnails.

JPEG, because a page is a photograph to a browser.
"""

import io
from typing import TYPE_CHECKING

from colophon.pages.opening import frame_count, open_picture

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, HEIGHT = 1_400, 2_000
"""most pixels of a page that is read"""
THUMBNAIL = 240
"""most pixels of a thumbnail's longer side"""
QUALITY = 82
Part = tuple[int, int, int, int]
"""left, top, width and height, in pixels of the upright picture"""


def frame(data: bytes, name: str, number: int) -> "Image":
    """A page of a picture file (from 1), upright as its camera says, in colour.

    A large JPEG is unpacked at half its size or less; pictures that are too large raise as
    :func:`colophon.pages.opening.frames` does.
    """
    from PIL import ImageOps

    with open_picture(data, name) as picture:
        picture.seek(min(number, frame_count(picture)) - 1)
        if picture.format == "JPEG":
            picture.draft(None, (WIDTH, HEIGHT))
        return _colour_image(ImageOps.exif_transpose(picture))


def _colour_image(picture: "Image") -> "Image":
    from colophon.pages.opening import as_grey, on_paper

    if picture.mode in ("RGB", "CMYK", "YCbCr"):
        return picture.convert("RGB")
    if picture.mode in ("P", "RGBA", "PA", "RGBa"):
        return on_paper(picture).convert("RGB")
    return as_grey(picture)


def show_page(
    picture: "Image",
    *,
    of: tuple[int, int] | None = None,
    part: Part | None = None,
    turn: int = 0,
    longest: tuple[int, int] = (WIDTH, HEIGHT),
    upper_half: bool = False,
) -> bytes:
    """A page as JPEG: its part of the picture, turned by quarters clockwise, made smaller.

    ``of`` is the size that ``part`` is measured in, where the picture was reduced.
    """
    found = upright(picture, of=of, part=part, turn=turn)
    if upper_half:
        found = found.crop((0, 0, found.width, max(1, found.height // 2)))
    return jpeg(found, longest)


def upright(
    picture: "Image", *, of: tuple[int, int] | None = None, part: Part | None = None, turn: int = 0
) -> "Image":
    """The part of a picture that is a page, turned by quarters clockwise; see :func:`show_page`."""
    from PIL import Image

    if part:
        width, height = of or picture.size
        x, y = picture.width / width, picture.height / height
        left, top, wide, high = part
        box = (left * x, top * y, (left + wide) * x, (top + high) * y)
        picture = picture.crop(tuple(round(one) for one in box))  # type: ignore[arg-type]
    ways = {
        90: Image.Transpose.ROTATE_270,
        180: Image.Transpose.ROTATE_180,
        270: Image.Transpose.ROTATE_90,
    }
    return picture.transpose(ways[turn % 360]) if turn % 360 in ways else picture


def jpeg(picture: "Image", longest: tuple[int, int]) -> bytes:
    """A picture as JPEG, made smaller where it is larger than this width and height."""
    from PIL import Image

    picture = picture.copy()
    picture.thumbnail(longest, Image.Resampling.LANCZOS)
    made = io.BytesIO()
    picture.save(made, "JPEG", quality=QUALITY, optimize=True)
    return made.getvalue()
