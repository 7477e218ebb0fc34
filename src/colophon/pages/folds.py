"""Where a sheet is folded: the shadow at the fold of a spread, the strips between panels."""

from typing import TYPE_CHECKING

from colophon.pages.light import paper
from colophon.pages.page_image import PageImage, part

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 600
"""pixels across on which the strips between panels are looked for"""
DEEP = 9
"""levels of grey by which the fold is darker than the paper on both sides"""
COLUMNS, ROWS = 4, 2
"""panels of a sheet folded to eight pages"""


def fold(image: "Image") -> int | None:
    """Where, in pixels from the left, a dark fold runs down the middle; None without one."""
    from PIL import Image

    light = paper(image)
    profile = light.resize((light.width, 1), Image.Resampling.BOX).tobytes()
    size = len(profile)
    at = min(range(int(0.42 * size), int(0.58 * size)), key=lambda x: profile[x])
    near, far = max(2, size // 50), max(6, size // 10)
    left = max(profile[max(0, at - far) : at - near], default=0)
    right = max(profile[at + near : at + far], default=0)
    middle = round((at + 0.5) * image.width / size)
    if min(left, right) - profile[at] < DEEP or _has_letters(image, middle):
        return None
    return middle


def _has_letters(image: "Image", at: int) -> bool:
    """Whether the column changes along its way as letters do, and a shadow does not."""
    from PIL import Image

    half = max(1, image.width // 400)
    strip = image.crop((at - half, 0, at + half + 1, image.height))
    values = strip.resize((1, 200), Image.Resampling.BOX).tobytes()[10:-10]
    usual = sorted(values)[len(values) // 2]
    return sum(abs(value - usual) > 40 for value in values) > 0.1 * len(values)


def halves(sheet: PageImage, at: int) -> tuple[PageImage, PageImage]:
    """The two pages of a spread, left and right of its fold."""
    said = "parted"
    return (
        part(sheet, (0, 0, at, sheet.height), said),
        part(sheet, (at, 0, sheet.width, sheet.height), said),
    )


def panels(sheet: PageImage) -> list[list[PageImage]]:
    """The panels of a sheet folded to eight pages: two rows of four, from the left."""
    across = _cuts(sheet.image, COLUMNS)
    down = _cuts(sheet.image.rotate(90, expand=True), ROWS)
    # turned counterclockwise, the first row is on the left
    return [
        [
            part(sheet, (across[x], down[y], across[x + 1], down[y + 1]), "unfolded")
            for x in range(COLUMNS)
        ]
        for y in range(ROWS)
    ]


def _cuts(image: "Image", number: int) -> list[int]:
    """The edges of so many equal strips, each moved to the emptiest place near it."""
    from PIL import Image

    profile = image.resize((SIDE, 60), Image.Resampling.BOX).resize((SIDE, 1), Image.Resampling.BOX)
    light = profile.tobytes()
    reach = SIDE // number // 10
    found = [0]
    for index in range(1, number):
        at = index * SIDE // number
        places = range(at - reach, at + reach + 1)
        best = max(places, key=lambda x: (min(light[x - 1 : x + 2]), -abs(x - at)))
        found.append(round(best * image.width / SIDE))
    return [*found, image.width]
