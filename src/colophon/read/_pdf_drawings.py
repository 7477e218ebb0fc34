"""What is drawn on a page of a PDF beside its text: pictures, strokes, and text under them.

https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_edit.h
"""

import ctypes
from contextlib import suppress
from itertools import islice
from typing import Any

import msgspec

WHOLE = 0.7
"""of the page that its pictures cover from which it is a scan"""
PICTURE = 0.08
"""of the page that its pictures cover from which they may hold words"""
SEGMENTS = 150
"""strokes of drawings from which they may be letters drawn as outlines"""
DEPTH = 4
"""forms within forms that are looked into"""
MOST = 20_000
"""objects of a page that are looked at: forms may hold forms a thousand times over"""
UNSEEN = (3, 7)
"""text rendering modes that paint nothing (ISO 32000-1, 9.3.6)"""
_VISIBLE_SHARE = 0.1
"""of a page's pieces of text that may be seen on a page whose text is taken to be hidden"""


class Drawings(msgspec.Struct, frozen=True):
    """``covered`` is how much of the page its pictures cover (0…1), ``strokes`` how many
    segments its paths have, ``hidden`` whether its text is not to be seen."""

    covered: float
    strokes: int
    hidden: bool

    @property
    def hides_text(self) -> bool:
        """Whether the page is a picture from edge to edge, or nearly so, over a text layer."""
        return self.covered >= WHOLE and self.hidden

    @property
    def may_be_words(self) -> bool:
        """Whether there is enough of them to hold words."""
        return self.covered >= PICTURE or self.strokes >= SEGMENTS


def drawings_on(page: Any, area: float) -> Drawings:
    """What a pypdfium2 page of so many square points shows beside its text."""
    import pypdfium2.raw as pdfium
    from pypdfium2 import PdfiumError

    covered, strokes, texts = 0.0, 0, 0
    painted: list[float] = []
    with suppress(PdfiumError):  # what stands behind a damaged object is not found
        for one in islice(page.get_objects(max_depth=DEPTH), MOST):
            if one.type == pdfium.FPDF_PAGEOBJ_PATH:
                strokes += pdfium.FPDFPath_CountSegments(one.raw)
            elif one.type == pdfium.FPDF_PAGEOBJ_IMAGE:
                covered += _area(one) / max(area, 1.0)
            elif one.type == pdfium.FPDF_PAGEOBJ_TEXT:
                texts += 1
                if _is_painted(one.raw):
                    painted.append(covered)
    seen = sum(covered - before < WHOLE for before in painted)
    return Drawings(covered, strokes, hidden=texts > 0 and seen <= _VISIBLE_SHARE * texts)


def _is_painted(text: Any) -> bool:
    """Whether a piece of text leaves any ink, as it is drawn."""
    import pypdfium2.raw as pdfium

    if pdfium.FPDFTextObj_GetTextRenderMode(text) in UNSEEN:
        return False
    red, green, blue, opacity = (ctypes.c_uint(255) for _ in range(4))
    pdfium.FPDFPageObj_GetFillColor(text, red, green, blue, opacity)
    return opacity.value > 0


def _area(picture: Any) -> float:
    """What a picture covers in square points, in whatever forms it stands."""
    bounds = picture.get_bounds()
    form = picture.container
    while form is not None:
        bounds = form.get_matrix().on_rect(*bounds)
        form = form.container
    left, bottom, right, top = bounds
    return abs(float(right - left) * float(top - bottom))
