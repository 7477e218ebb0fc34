"""Lines of text on a page, and the words of those that were read from a picture."""

import msgspec


class PictureWord(msgspec.Struct, frozen=True, array_like=True):
    """A word read from a picture: its box there, in the picture's own units, and how sure OCR
    is of it (0…100)."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float


class PlacedLine(msgspec.Struct):
    """A stretch of text on one baseline; points, y downwards, from the page's upper left.

    ``words`` are its words where it was read from a picture.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    turned: bool = False
    words: tuple[PictureWord, ...] = ()

    @property
    def height(self) -> float:
        """From the highest to the lowest ink, in points."""
        return self.bottom - self.top
