"""Pages of a PDF that are pictures: rendered, then read by OCR.

https://pypdfium2.readthedocs.io/
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from colophon.model.problem import Problem
from colophon.pages.geometry import scale_by
from colophon.pages.page_image import PageImage
from colophon.read import Limits
from colophon.read._kept_ocr import KeptOcr
from colophon.read._look import Look
from colophon.read._ocr import Ocr
from colophon.read._ocr_lines import leaf_of
from colophon.read.toolkit.lines import PlacedLine
from colophon.read.toolkit.pages import Leaf

VERSION = 5
"""of what is done here: other results of OCR are not used again"""
DOTS = 300
"""dots an inch at which pages are rendered"""
MOST_PIXELS = 40_000_000
"""of one rendered page; larger ones are rendered coarser"""


class Recognising:
    """OCR for the pages of one PDF, begun when the first of them needs it."""

    def __init__(self, name: str, limits: Limits, sha256: str) -> None:
        self._name, self._limits = name, limits
        self._ocr: Ocr | None = None
        version = f"pdf {VERSION} {' '.join(limits.ocr_languages)}".strip()
        self.kept = KeptOcr(sha256, name, version, limits)

    def __call__(self) -> Ocr:
        """Raises :class:`colophon.model.errors.MissingComponent` without tesseract."""
        if self._ocr is None:
            self._ocr = Ocr(self._name, self._limits.ocr_seconds, self._limits.ocr_languages)
        return self._ocr

    @property
    def problems(self) -> list[Problem]:
        """What is to be said of it."""
        return [*self.kept.problems, *(self._ocr.problems if self._ocr else [])]


def recognise_page(
    pdf: Any, number: int, leaf: Leaf, ocr: Recognising, *, anyway: bool = False
) -> list[Leaf]:
    """The pages that the picture of a page shows; a page without one stays empty.

    ``anyway`` reads a page by its looks that has text instead of a picture.

    Raises :class:`colophon.model.errors.MissingComponent` without tesseract.
    """
    import pypdfium2.raw as pdfium

    known = ocr.kept.page(number + 1)
    if known is not None:
        return known
    page = pdf[number]
    try:
        pictures = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)
        if not anyway and next(pictures, None) is None:
            return [leaf]
        picture = render_page(page, leaf)
    finally:
        page.close()
    frame = round(leaf.width), round(leaf.height)
    looks = ocr().looks(picture) or [Look(picture, [])]
    made = [leaf_of(one, frame, number + 1) for one in looks]
    ocr.kept.add(made)
    return made


def render_page(page: Any, leaf: Leaf) -> PageImage:
    """A page as a picture whose own units are points."""
    inches = max(leaf.width * leaf.height / 72 / 72, 0.01)
    dots = min(DOTS, int((MOST_PIXELS / inches) ** 0.5))
    bitmap = page.render(scale=dots / 72, grayscale=True)
    try:
        image = bitmap.to_pil().convert("L")
    finally:
        bitmap.close()
    return PageImage(image=image, to_source=scale_by(72 / dots, 72 / dots), dots=dots)


# --- pages with a few words of text


CLEAR = 70.0
"""OCR's confidence (0…100) from which a line is added to a text layer"""


def add_drawn_lines(leaf: Leaf, seen: Iterable[Leaf]) -> Leaf:
    """The leaf with the lines that OCR saw where it has none: drawn or pictured on the page."""
    drawn = [line for one in seen for line in one.lines if line.words]
    placed = [_place_line(line) for line in drawn if _confidence(line) >= CLEAR]
    new = [one for one in placed if not any(_overlap(one, known) for known in leaf.lines)]
    return msgspec.structs.replace(leaf, lines=[*leaf.lines, *new]) if new else leaf


def _confidence(line: PlacedLine) -> float:
    letters = sum(len(word.text) for word in line.words) or 1
    return sum(word.confidence * len(word.text) for word in line.words) / letters


def _place_line(line: PlacedLine) -> PlacedLine:
    """The line where its words stand on the page of the PDF (whose units are points)."""
    words = line.words
    return msgspec.structs.replace(
        line,
        left=min(word.left for word in words),
        top=min(word.top for word in words),
        right=max(word.right for word in words),
        bottom=max(word.bottom for word in words),
    )


def _overlap(one: PlacedLine, other: PlacedLine) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    smaller = min((one.right - one.left) * one.height, (other.right - other.left) * other.height)
    return across > 0 and down > 0 and across * down > 0.4 * smaller
