"""The page in a photograph: found by its edges, cut out, and looked at straight from above.

The page is the brightest large surface; its corners are where the sums and differences of
the coordinates of its outline are extreme.
"""

from collections.abc import Sequence
from math import hypot
from typing import TYPE_CHECKING

from colophon.pages.geometry import Point, between
from colophon.pages.page_image import PageImage, change_image

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 240
"""pixels of the long side on which the page is looked for"""
LEAST = 0.25
"""of the picture that a page fills at least"""
MOST = 0.97
"""… and at most: else there is nothing around it"""
CONTRAST = 36
"""levels of grey between the page and what lies around it"""
FULL = 0.93
"""of the four-sided figure that the surface found must fill"""


def corners(image: "Image") -> tuple[Point, Point, Point, Point] | None:
    """The page's corners (upper left, upper right, lower right, lower left) or None."""
    from PIL import Image, ImageFilter

    small = image.copy()
    small.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
    # letters are no holes in the page
    closed = small.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.MinFilter(7))
    level = _threshold(closed.histogram())
    if level is None:
        return None
    surface = _surface(closed, level)
    share = len(surface) / (small.width * small.height)
    if not LEAST <= share <= MOST:
        return None
    found = _extremes(surface)
    area = _area(found)
    if not area or len(surface) < FULL * area or not _is_quadrilateral(found, small.size):
        return None
    fx, fy = image.width / small.width, image.height / small.height
    upper_left, upper_right, lower_right, lower_left = [((x) * fx, (y) * fy) for x, y in found]
    return upper_left, upper_right, lower_right, lower_left


def _threshold(counts: Sequence[int]) -> int | None:
    """The level that parts page and ground best (Otsu 1979), None where they are too alike."""
    total, everything = sum(counts), sum(n * level for level, n in enumerate(counts))
    best, at, means = 0.0, 0, (0.0, 0.0)
    below = dark = 0
    for level, count in enumerate(counts):
        below += count
        dark += level * count
        if not below or below == total:
            continue
        low, high = dark / below, (everything - dark) / (total - below)
        spread = below * (total - below) * (high - low) ** 2
        if spread > best:
            best, at, means = spread, level, (low, high)
    return at if means[1] - means[0] >= CONTRAST else None


def _surface(image: "Image", level: int) -> list[tuple[int, int]]:
    """The places of the largest connected bright surface."""
    width, height = image.size
    bright = bytearray(value > level for value in image.tobytes())
    largest: list[int] = []
    for start in range(0, width * height, 3):
        if not bright[start]:
            continue
        found, waiting = [start], [start]
        bright[start] = 0
        while waiting:
            place = waiting.pop()
            x = place % width
            around = (place - width, place + width) + ((place - 1,) if x else ())
            for near in around + ((place + 1,) if x + 1 < width else ()):
                if 0 <= near < width * height and bright[near]:
                    bright[near] = 0
                    waiting.append(near)
                    found.append(near)
        if len(found) > len(largest):
            largest = found
    return [(place % width, place // width) for place in largest]


def _extremes(surface: Sequence[tuple[int, int]]) -> list[Point]:
    def corner(across: int, down: int) -> Point:
        x, y = max(surface, key=lambda one: across * one[0] + down * one[1])
        return x + (across > 0), y + (down > 0)

    return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]


def _area(points: Sequence[Point]) -> float:
    pairs = zip(points, (*points[1:], points[0]), strict=True)
    return abs(sum(x * v - u * y for (x, y), (u, v) in pairs)) / 2


def _is_quadrilateral(points: Sequence[Point], size: tuple[int, int]) -> bool:
    """Opposite sides are of like length, and some ground lies around: not a mere shadow."""
    upper, right, lower, left = _sides(points)
    alike = 0.6 < upper / max(lower, 1) < 1.67 and 0.6 < left / max(right, 1) < 1.67
    width, height = size
    inside = sum(3 < x < width - 3 and 3 < y < height - 3 for x, y in points)
    return alike and inside >= 3


def _sides(points: Sequence[Point]) -> tuple[float, float, float, float]:
    ends = zip(points, (*points[1:], points[0]), strict=True)
    upper, right, lower, left = [hypot(u - x, v - y) for (x, y), (u, v) in ends]
    return upper, right, lower, left


def flatten(sheet: PageImage) -> PageImage:
    """The page alone, its edges at right angles; the same where no page is found."""
    from PIL import Image

    found = corners(sheet.image)
    if found is None:
        return sheet
    upper, right, lower, left = _sides(found)
    width, height = round(max(upper, lower)), round(max(left, right))
    rectangle = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    back = between(rectangle, found)
    if back is None or min(width, height) < 100:
        return sheet
    made = sheet.image.transform(
        (width, height), Image.Transform.PERSPECTIVE, back[:8], Image.Resampling.BICUBIC
    )
    return change_image(sheet, made, back, "flattened")
