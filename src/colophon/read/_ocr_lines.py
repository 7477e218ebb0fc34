"""Words that OCR saw → the lines of a leaf, in points, with the places of their words."""

import re
from collections.abc import Iterable, Sequence
from statistics import median

from colophon.pages.page_image import PageImage
from colophon.read._look import Look
from colophon.read._ocr import dots_of
from colophon.read._tesseract import Sighting
from colophon.read.toolkit.lines import PictureWord, PlacedLine
from colophon.read.toolkit.pages import Leaf
from colophon.read.toolkit.readability import UNREADABLE, is_plausible

ABOVE, MIDDLE, BELOW = 0.18, 0.44, 0.18
"""of the type size as it is given here: the ink of ascenders and capitals, of small letters,
and of descenders; a line of mixed letters is four fifths of it"""
_TALL = re.compile(r"[^\W_a-z]|[bdfhijklt]")
_DEEP = re.compile(r"[gjpqyQþçşţ,;]")
_APART = 2.0
"""of the height of a word: a wider gap on a line parts two columns"""
NOISE = 30.0
"""OCR's confidence (0…100) below which a word that looks like none is a stain"""


def leaf_of(look: Look, frame: tuple[int, int], source: int) -> Leaf:
    """The page of a reading; without lines where it cannot be read.

    ``frame`` is the size of the picture that it was read from, in its own units.
    """
    page = look.page
    scale = 72 / dots_of(page)
    legible = look.legibility if look.seen else None
    lines = [] if legible is not None and legible < UNREADABLE else lines_of(look.seen, page, scale)
    return Leaf(
        lines,
        page.width * scale,
        page.height * scale,
        source,
        measured=page.dots is not None,
        turn=page.turn,
        frame=frame,
        part=_part(page, frame),
        legibility=round(legible, 3) if legible is not None else None,
        steps=page.steps,
    )


def _part(page: PageImage, frame: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """The page's part of the picture, where it is less than nearly all of it."""
    left, top, right, bottom = page.region
    left, top = max(0, round(left)), max(0, round(top))
    right, bottom = min(frame[0], round(right)), min(frame[1], round(bottom))
    if (right - left) * (bottom - top) > 0.9 * frame[0] * frame[1]:
        return None
    return left, top, right - left, bottom - top


def lines_of(seen: Iterable[Sighting], page: PageImage, scale: float) -> list[PlacedLine]:
    """Words gathered by line; ``scale`` points a pixel."""
    made: list[PlacedLine] = []
    sizes: list[list[float]] = []
    last: tuple[int, int, int] | None = None
    for one in seen:
        if one.confidence < NOISE and not is_plausible(one.text):
            continue
        left, top, right, bottom = (at * scale for at in (one.left, one.top, one.right, one.bottom))
        if one.line != last or left - made[-1].right > _APART * (bottom - top):
            last = one.line
            made.append(PlacedLine("", left, top, left, top, 0.0))
            sizes.append([])
        line = made[-1]
        line.text = f"{line.text} {one.text}".strip()
        line.top, line.bottom = min(line.top, top), max(line.bottom, bottom)
        line.right = max(line.right, right)
        line.words = (*line.words, _word(one, page))
        sizes[-1].append((bottom - top) / ink_share(one.text))
    for line, found in zip(made, sizes, strict=True):
        line.size = round(median(found) / 2) * 2.0
    return even_sizes(made)


def ink_share(text: str) -> float:
    """How much of the type size the ink of a word is high, by its letters: ``now`` is lower
    than ``NOW``, and both are lower than ``joy``."""
    tall = ABOVE if _TALL.search(text) or not any(map(str.isalpha, text)) else 0.0
    return tall + MIDDLE + (BELOW if _DEEP.search(text) else 0.0)


def _word(one: Sighting, page: PageImage) -> PictureWord:
    box = page.source_box((one.left, one.top, one.right, one.bottom))
    return PictureWord(one.text, *box, one.confidence)


def even_sizes(made: Sequence[PlacedLine]) -> list[PlacedLine]:
    """Sizes measured from ink differ with every line's letters: near ones are the same."""
    usual = median(line.size for line in made) if made else 0.0
    for line in made:
        if 0.7 * usual < line.size < 1.16 * usual:
            line.size = usual
    return list(made)
