"""Extent, dimensions and format: what can be counted and measured of the file itself."""

from collections import Counter
from collections.abc import Iterable, Iterator

from colophon.describe import Context, Describer
from colophon.model.document import Document, Page
from colophon.model.record import Evidence, Statement, Text

SIZES = (
    ("A3", 297, 420),
    ("A4", 210, 297),
    ("A5", 148, 210),
    ("A6", 105, 148),
    ("A7", 74, 105),
    ("B5", 176, 250),
    ("Letter", 216, 279),
    ("Legal", 216, 356),
    ("Tabloid", 279, 432),
    ("half Letter", 140, 216),
)
"""names of paper sizes: width and height in millimetres, upright (ISO 216, ANSI Y14.1)"""
TOLERANCE = 3
"""millimetres by which a page may differ from its named size"""


class Extent(Describer):
    """Pages as issued, page size, media type."""

    name = "extent"
    terms = ("extent", "dimensions", "format")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The count of pages where the format has pages; nothing is estimated here."""
        if document.extent:
            yield self._statement(
                "extent", pages(document.extent), 0.9, "The pages that the file has."
            )
        yield from self._dimensions(document)
        kinds = (document.media_type, *(one.media_type for one in document.more))
        for kind in dict.fromkeys(filter(None, kinds)):
            yield self._statement("format", kind, 0.98, "The kind of file.")

    def _dimensions(self, document: Document) -> Iterator[Statement]:
        sizes = Counter(size for page in document.pages if (size := measure_page(page)))
        if not sizes:
            return
        (width, height), number = sizes.most_common(1)[0]
        which = "the pages" if len(sizes) == 1 else f"{number} of {sizes.total()} pages"
        paper = paper_name(width, height)
        note = f"The size of {which}: {paper}." if paper else f"The size of {which}."
        yield self._statement("dimensions", size_text(width, height), 0.85, note)

    def _statement(self, term: str, text: str, confidence: float, note: str) -> Statement:
        return Statement(
            term=term,
            value=Text(text=text),
            evidence=(
                Evidence(
                    method=self.name,
                    version=self.version,
                    confidence=confidence,
                    quote=text,
                    source="file",
                    note=note,
                ),
            ),
        )


def pages(count: int) -> str:
    """``1 page``, ``24 pages``."""
    return f"{count} page" if count == 1 else f"{count} pages"


def measure_page(page: Page) -> tuple[int, int] | None:
    """Width and height in whole millimetres, or None where unknown."""
    if not page.width or not page.height:
        return None
    return round(page.width), round(page.height)


def size_text(width: int, height: int) -> str:
    """Height and width in whole centimetres, rounded up: ``30 × 21 cm`` (RDA 3.5.1.3)."""
    for _, short, long in SIZES:
        if _is_size(width, height, short, long):
            width, height = (short, long) if width <= height else (long, short)
            break
    return f"{-(-height // 10)} × {-(-width // 10)} cm"


def paper_name(width: int, height: int) -> str:
    """``A4``, ``A4, landscape``; empty where no size of paper fits."""
    for name, short, long in SIZES:
        if _is_size(width, height, short, long):
            return f"{name}, landscape" if width > height else name
    return ""


def _is_size(width: int, height: int, short: int, long: int) -> bool:
    upright = sorted((width, height))
    return abs(upright[0] - short) <= TOLERANCE and abs(upright[1] - long) <= TOLERANCE


DESCRIBER = Extent()
