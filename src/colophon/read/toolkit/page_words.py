"""The words of a part of a page's picture, read by OCR where a person points at it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from colophon.read import _ocr_languages as packs
from colophon.read._tesseract import BLOCK, Sighting, sightings

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS = 300.0
"""dots an inch that the part is read with"""
LEAST_HEIGHT = 120
"""pixels that a part is made larger to, for small letters are read badly"""
MOST_ENLARGED = 4
"""times that it is made larger at most"""
MARGIN = 12
"""white pixels around it, without which letters at the edge are lost"""


def words_of(picture: "Image", name: str, *, seconds: int, languages: Sequence[str]) -> str:
    """The words of a picture as one line; raises as tesseract's other readings do."""
    found = sightings(
        _as_file(picture), DOTS, name, seconds, packs.first_packs(languages, name), BLOCK
    )
    return " ".join(map(_text_of, found))


def _text_of(one: Sighting) -> str:
    return one.text


def _as_file(picture: "Image") -> bytes:
    """The part in grey, large enough and with a margin, as a file for tesseract."""
    import io

    from PIL import Image, ImageOps

    grey = picture.convert("L")
    times = min(MOST_ENLARGED, max(1, round(LEAST_HEIGHT / max(1, grey.height))))
    if times > 1:
        size = (grey.width * times, grey.height * times)
        grey = grey.resize(size, Image.Resampling.LANCZOS)
    made = io.BytesIO()
    ImageOps.expand(grey, MARGIN, fill=255).save(made, "PPM")
    return made.getvalue()
