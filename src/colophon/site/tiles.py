"""Tiles of pictures: the parts that a viewer zooms into, each a file (Image API 3, level 0).

A picture is halved until it is one tile; each of these sizes is cut into tiles, and the last
is a picture of the whole.  Their addresses are the canonical ones.

https://iiif.io/api/image/3.0/#54-tiles · https://iiif.io/api/image/3.0/implementation/#3-tile-region-parameter-calculation
"""

import io
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from colophon.services.answer import PictureRegion

if TYPE_CHECKING:
    from PIL.Image import Image

TILE = 1_024
"""pixels of a tile's side"""
MOST = 100
"""pages of an item that are cut into tiles; the others are given in their sizes alone"""
_QUALITY = 82

Size = tuple[int, int]


def scales(full: Size, page: int) -> list[int]:
    """By how much a picture is made smaller; empty where it is not cut into tiles."""
    if max(full) <= TILE or page > MOST or find_spec("PIL") is None:
        return []
    found = [1]
    while max(full) > found[-1] * TILE:
        found.append(found[-1] * 2)
    return found


def scale_down(full: Size, scale: int) -> Size:
    """A size made smaller, rounded up."""
    return -(-full[0] // scale), -(-full[1] // scale)


def addresses(full: Size, page: int) -> Iterator[str]:
    """Region and size of each tile of a page, as they stand in addresses."""
    for scale in scales(full, page):
        width, height = scale_down(full, scale)
        if max(width, height) <= TILE:
            yield f"full/{width},{height}"
            return
        step = TILE * scale
        for top in range(0, full[1], step):
            for left in range(0, full[0], step):
                region = min(step, full[0] - left), min(step, full[1] - top)
                wide, high = scale_down(region, scale)
                yield f"{left},{top},{region[0]},{region[1]}/{wide},{high}"


class Cutter:
    """Cuts regions out of pictures; the last picture stays in memory."""

    def __init__(self) -> None:
        self._path = Path()
        self._picture: Image | None = None

    def cut(self, region: PictureRegion) -> bytes:
        """A part of a picture as JPEG; empty where the picture cannot be read."""
        from PIL import Image

        left, top, width, height = region.box
        try:
            if self._picture is None or self._path != region.path:
                with Image.open(region.path) as picture:
                    self._picture, self._path = picture.convert("RGB"), region.path
        except (OSError, ValueError):
            return b""
        box = (left, top, left + width, top + height)
        part = self._picture.resize(region.size, Image.Resampling.LANCZOS, box=box)
        made = io.BytesIO()
        part.save(made, "JPEG", quality=_QUALITY)
        return made.getvalue()
