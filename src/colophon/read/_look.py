"""One reading of a picture by OCR, and how good it is."""

from collections.abc import Sequence
from statistics import median

import msgspec

from colophon.pages.page_image import PageImage
from colophon.read._tesseract import Sighting
from colophon.read.toolkit.readability import (
    LEAST,
    LEGIBLE,
    legibility,
    legible_letters,
    lexical_factor,
)

LANDSCAPE = 1.2
"""width to height from which a picture may show two pages"""


class Look(msgspec.Struct):
    """One reading of a picture; ``known`` is the share of its words that dictionaries have."""

    page: PageImage
    seen: list[Sighting]
    known: float | None = None

    @property
    def legibility(self) -> float:
        """How far it can be read, 0…1."""
        return legibility(map(_say_word, self.seen)) * lexical_factor(self.known)

    @property
    def letters(self) -> float:
        """How many letters are read for sure."""
        return legible_letters(map(_say_word, self.seen))

    @property
    def sideways(self) -> float:
        """The share of the words that run up or down the page: tesseract reads those too."""
        return sum(map(_runs_sideways, self.seen)) / len(self.seen) if self.seen else 0.0

    @property
    def score(self) -> float:
        """Which of several readings of one picture is the better one."""
        return self.letters * self.legibility

    @property
    def is_good(self) -> bool:
        """Whether no other reading need be tried."""
        return self.legibility >= LEGIBLE and self.letters >= LEAST


def _say_word(one: Sighting) -> tuple[str, float]:
    """A word and how sure it is; one that runs sideways stands on a page that lies wrong."""
    return one.text, one.confidence * (0.5 if _runs_sideways(one) else 1.0)


def _runs_sideways(one: Sighting) -> bool:
    return len(one.text) > 2 and one.bottom - one.top > one.right - one.left


def usual_height(seen: Sequence[Sighting]) -> float:
    """The usual height of words in pixels."""
    return median(one.bottom - one.top for one in seen) if seen else 0.0
