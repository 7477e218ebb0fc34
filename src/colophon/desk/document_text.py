"""A record's document for the eye: its text in pieces, each with the evidence it bears."""

from collections import OrderedDict
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue import kept_readings
from colophon.catalogue.kept_evidence import restore_words, with_places
from colophon.model.document import Document, Page
from colophon.model.record import Evidence, Record

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

WHOLE = 60_000
"""characters up to which a text is shown whole"""
AROUND = 1_200
"""characters shown around evidence in a longer text"""
FRONT, BACK = 12_000, 5_000
KEPT = 12
"""documents held in memory"""

Span = tuple[int, int, str]
"""(start, end, name of the evidence)"""


class TextPiece(msgspec.Struct, frozen=True):
    """A stretch of text and the names of the evidence that covers it.

    ``page`` is set where a page begins with it; ``gap`` counts characters left out
    before it.
    """

    text: str
    names: tuple[str, ...] = ()
    page: str = ""
    number: int = 0
    gap: int = 0


class ShownDocument(msgspec.Struct, frozen=True, kw_only=True):
    """A document as it is shown.

    ``whole`` is false where text was left out; ``pages`` are the numbers of pages that
    can be shown as pictures, ``scanned`` says that it was read from them, and ``steps`` what
    was done to each before, or that no words could be read; ``gone`` says that only the
    evidence is left.
    """

    pieces: tuple[TextPiece, ...] = ()
    whole: bool = True
    pages: tuple[int, ...] = ()
    scanned: bool = False
    steps: dict[int, tuple[tuple[str, str], ...]] = {}
    gone: bool = False
    name: str = ""


def name_of(term: str, place: int) -> str:
    """The name of the evidence of a record's statement at this place."""
    return f"e-{term}-{place}"


class Readings:
    """Documents of records, the last ones kept."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self._kept: OrderedDict[str, Document | None] = OrderedDict()

    def document(self, record: Record) -> Document | None:
        """The document, or None where it has gone or changed."""
        if record.source is None:
            return None
        source = with_places(self.catalogue, record.source)
        key = f"{source.key} {source.path}"
        if key not in self._kept:
            self._kept[key] = kept_readings.document(self.catalogue, record)
        self._kept.move_to_end(key)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return self._kept[key]

    def show_document(self, record: Record, *, whole: bool = False) -> ShownDocument:
        """The document of a record, its evidence marked."""
        document = self.document(record)
        name = record.source.name if record.source else ""
        if document is None:
            kept = restore_words(self.catalogue, record)
            return ShownDocument(pieces=tuple(_remembered_pieces(kept)), gone=True, name=name)
        spans = _spans(record, document.text)
        ranges = _ranges(len(document.text), spans, whole)
        pages = document.pages if kept_readings.is_pictured(document.media_type) else ()
        return ShownDocument(
            pieces=tuple(_pieces(document, spans, ranges)),
            whole=ranges == [(0, len(document.text))],
            pages=tuple(page.number for page in pages),
            scanned=bool(pages) and all(page.frame for page in pages),
            steps={page.number: tuple(_steps(page, document.text)) for page in pages},
            name=name,
        )


def _steps(page: Page, text: str) -> Iterator[tuple[str, str]]:
    """What was done to the picture of a page, and how much; and that no words were read."""
    for said in page.steps:
        what, _, much = said.partition(" ")
        yield what, much
    pictured = page.frame is not None or page.legibility is not None
    if pictured and not text[page.start : page.end].strip():
        yield ("wordless" if page.legibility is None else "unreadable"), ""


def evidence(record: Record) -> Iterator[tuple[str, Evidence]]:
    """(name, evidence) of every piece that stands in the text, rejected values' too."""
    for place, one in enumerate(record.statements):
        for piece in one.evidence:
            if piece.source == "text" and piece.start is not None and piece.end is not None:
                yield name_of(one.term, place), piece


def _spans(record: Record, text: str) -> list[Span]:
    """Evidence that still stands where it was found."""
    found = {
        (piece.start, piece.end, name)
        for name, piece in evidence(record)
        if piece.start is not None
        and piece.end is not None
        and piece.start < piece.end
        and piece.quote in ("", text[piece.start : piece.end])
    }
    return sorted(found)


def _remembered_pieces(record: Record) -> Iterator[TextPiece]:
    """What the record itself keeps of the words, in the order they stood in."""
    found = sorted(evidence(record), key=lambda pair: pair[1].start or 0)
    for name, piece in found:
        yield TextPiece(piece.prefix, gap=1)
        yield TextPiece(piece.quote, (name,))
        yield TextPiece(piece.suffix)


def _ranges(length: int, spans: list[Span], whole: bool) -> list[tuple[int, int]]:
    if whole or length <= WHOLE:
        return [(0, length)]
    wanted = [(0, FRONT), *((s - AROUND, e + AROUND) for s, e, _ in spans), (length - BACK, length)]
    ranges: list[tuple[int, int]] = []
    for start, end in sorted((max(s, 0), min(e, length)) for s, e in wanted):
        if ranges and start <= ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(ranges[-1][1], end))
        else:
            ranges.append((start, end))
    return ranges


def _pieces(
    document: Document, spans: list[Span], ranges: list[tuple[int, int]]
) -> Iterator[TextPiece]:
    """One sweep over all places where something begins or ends."""
    pages = {page.start: page for page in document.pages}
    last = 0
    for first, end in ranges:
        inside = [span for span in spans if span[0] < end and span[1] > first]
        cuts = {first, end, *(place for place in pages if first <= place < end)}
        cuts |= {place for span in inside for place in span[:2] if first < place < end}
        ordered = sorted(cuts)
        gap = first - last
        waiting, open_ = iter(inside), [span for span in inside if span[0] < first]
        coming = next(waiting, None)
        for start, stop in pairwise(ordered):
            while coming is not None and coming[0] <= start:
                if coming not in open_:
                    open_.append(coming)
                coming = next(waiting, None)
            open_ = [span for span in open_ if span[1] > start]
            page = pages.get(start)
            yield TextPiece(
                document.text[start:stop],
                tuple(dict.fromkeys(span[2] for span in open_)),
                page=(page.label or str(page.number)) if page else "",
                number=page.number if page else 0,
                gap=gap,
            )
            gap = 0
        last = end
