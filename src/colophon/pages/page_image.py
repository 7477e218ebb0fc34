"""A picture of a page on its way through the workshop, and the way back to the original.

https://pillow.readthedocs.io/
"""

from typing import TYPE_CHECKING

import msgspec

from colophon.pages.geometry import IDENTITY, Box, Matrix, mapped_box, move_by, product, scale_by

if TYPE_CHECKING:
    from PIL.Image import Image

WHITE = 255
_TURNED = "turned {}"


class PageImage(msgspec.Struct, frozen=True, kw_only=True):
    """An eight-bit grey picture.

    ``to_source`` takes its pixels to those of the picture as it is shown (with the camera's
    turning applied).  ``dots`` an inch are None where nobody knows.  ``steps`` are what was
    done so far: a word, and how much where that can be said (``straightened 1.3``).
    ``turn`` is by how many degrees, clockwise, the original must be turned to be read.
    """

    image: "Image"
    to_source: Matrix = IDENTITY
    dots: float | None = None
    steps: tuple[str, ...] = ()
    turn: int = 0

    @property
    def width(self) -> int:
        """In pixels."""
        return self.image.width

    @property
    def height(self) -> int:
        """In pixels."""
        return self.image.height

    def source_box(self, box: Box) -> Box:
        """Where a box of this sheet lies in the original, in its pixels."""
        return mapped_box(self.to_source, box)

    @property
    def region(self) -> Box:
        """The part of the original that it shows."""
        return self.source_box((0, 0, self.width, self.height))


def change_image(
    sheet: PageImage, image: "Image", back: Matrix, step: str = "", dots: float | None = None
) -> PageImage:
    """The sheet after a step; ``back`` takes the new pixels to those before it."""
    return msgspec.structs.replace(
        sheet,
        image=image,
        to_source=product(sheet.to_source, back),
        steps=(*sheet.steps, step) if step else sheet.steps,
        dots=dots or sheet.dots,
    )


def turn_image(sheet: PageImage, degrees: int) -> PageImage:
    """The sheet turned clockwise by quarters."""
    from PIL import Image

    degrees %= 360
    if not degrees:
        return sheet
    width, height = sheet.width, sheet.height
    ways = {
        90: (Image.Transpose.ROTATE_270, (0, 1, 0, -1, 0, height, 0, 0, 1)),
        180: (Image.Transpose.ROTATE_180, (-1, 0, width, 0, -1, height, 0, 0, 1)),
        270: (Image.Transpose.ROTATE_90, (0, -1, width, 1, 0, 0, 0, 0, 1)),
    }
    way, back = ways[degrees]
    made = change_image(sheet, sheet.image.transpose(way), back)
    turn = (sheet.turn + degrees) % 360
    others = tuple(one for one in sheet.steps if one != _TURNED.format(sheet.turn))
    steps = (*others, _TURNED.format(turn)) if turn else others
    return msgspec.structs.replace(made, turn=turn, steps=steps)


def part(sheet: PageImage, box: tuple[int, int, int, int], step: str = "") -> PageImage:
    """A part of the sheet."""
    return change_image(sheet, sheet.image.crop(box), move_by(box[0], box[1]), step)


def resize_image(sheet: PageImage, factor: float) -> PageImage:
    """The sheet with so many times its pixels across."""
    from PIL import Image

    size = max(1, round(sheet.width * factor)), max(1, round(sheet.height * factor))
    if size == sheet.image.size:
        return sheet
    back = scale_by(sheet.width / size[0], sheet.height / size[1])
    way = Image.Resampling.BOX if factor < 0.5 else Image.Resampling.BICUBIC
    dots = sheet.dots * size[0] / sheet.width if sheet.dots else None
    return change_image(sheet, sheet.image.resize(size, way), back, dots=dots)
