"""Evidence that rests on OCR: its place on the picture, and a confidence that OCR allows.

A value can be no surer than the words that it was read from: those that OCR read here are
measured one by one, somebody's text layer over a scan by its page.
"""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from colophon.model.document import Document, Page, WordPlace
from colophon.model.record import Evidence, Statement

UNREADABLE = 0.5
"""legibility of its words below which a value is not offered"""


def with_pictures(document: Document, statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements with boxes and capped confidences; without those that nobody could read.

    Values that do not rest on the text (of the file itself, of its metadata) stay.
    """
    if not document.words and all(one.legibility is None for one in document.pages):
        yield from statements
        return
    whole = min((one.legibility for one in document.pages if one.legibility), default=1.0)
    for one in statements:
        pieces = tuple(_cut_to_legible(piece, document, whole) for piece in one.evidence)
        kept = tuple(piece for piece in pieces if piece is not None)
        if kept or not pieces:
            yield replace(one, evidence=kept)


def _cut_to_legible(piece: Evidence, document: Document, whole: float) -> Evidence | None:
    """The evidence as far as its words can be read, or None."""
    if piece.source != "text":
        return piece
    if piece.start is None or piece.end is None:
        return replace(piece, confidence=min(piece.confidence, whole))
    words = document.words_in(piece.start, piece.end)
    if not words:
        page = document.page_at(piece.start)
        most = 1.0 if page is None or page.legibility is None else page.legibility
        return replace(piece, confidence=round(min(piece.confidence, most), 4))
    most = _legibility(words, document)
    if most < UNREADABLE:
        return None
    shown = document.pages[words[0].page - 1]
    return replace(
        piece,
        confidence=round(min(piece.confidence, most), 4),
        box=_around(one for one in words if one.page == words[0].page),
        sheet=shown.source,
        file=shown.file,
    )


def _legibility(words: tuple[WordPlace, ...], document: Document) -> float:
    """How far the words can be read: by their own confidence, and by their page's."""
    letters = sum(one.end - one.start for one in words)
    own = sum((one.end - one.start) * one.confidence for one in words) / letters / 100
    page: Page = document.pages[words[0].page - 1]
    return min(own, 1.0) if page.legibility is None else min(own, (page.legibility + 1) / 2)


def _around(words: Iterable[WordPlace]) -> tuple[int, int, int, int]:
    found = list(words)
    left, top = min(one.left for one in found), min(one.top for one in found)
    right = max(one.left + one.width for one in found)
    bottom = max(one.top + one.height for one in found)
    return left, top, right - left, bottom - top
