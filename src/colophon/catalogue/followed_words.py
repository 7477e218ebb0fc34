"""Values that persons decided, carried to another arrangement of the files they rest on.

Their evidence follows its words: within the same file, by its digest, and at the same place
of it where that still says the same.
"""

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from colophon.catalogue import kept_readings
from colophon.describe.evidence.pictured import with_pictures
from colophon.model.document import Document
from colophon.model.record import Evidence, Record, Source, Statement, Status

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class DecidedValue(msgspec.Struct, frozen=True):
    """A decided value with the files, and the document of them, that it was decided on."""

    statement: Statement
    source: Source
    document: Document | None

    @property
    def files(self) -> set[int]:
        """The places of the files in which its words stand."""
        pieces = (piece for piece in self.statement.evidence if piece.start is not None)
        return {file_of(piece, self.document) for piece in pieces}

    def follow(self, document: Document | None, source: Source) -> Statement:
        """The statement with its evidence where its words stand in the new arrangement of
        files; without a place where they stand nowhere."""
        one = self.statement
        if document is None or not one.evidence:
            return one
        moved = replace(
            one, evidence=tuple(self._move(piece, document, source) for piece in one.evidence)
        )
        return next(iter(with_pictures(document, [moved])), moved)

    def _move(self, piece: Evidence, document: Document, source: Source) -> Evidence:
        if piece.source != "text" or piece.start is None:
            return piece
        at = self._place(piece, piece.start, document, source) if piece.quote else -1
        if at < 0:
            return replace(piece, start=None, end=None, page=None, box=None, sheet=None, file=0)
        page = document.page_at(at)
        number, file = (page.number, page.file) if page else (None, 0)
        return replace(piece, start=at, end=at + len(piece.quote), page=number, file=file)

    def _place(self, piece: Evidence, start: int, document: Document, source: Source) -> int:
        file = file_of(piece, self.document)
        digest = self.source.file(file).sha256
        places = [at for at, one in enumerate(source.files) if one.sha256 == digest]
        for place in places[:1]:
            first, last = _stretch(document, place)
            before = _stretch(self.document, file)[0] if self.document else 0
            near = start - before + first
            if first <= near < last and document.text.startswith(piece.quote, near):
                return near
            at = document.text.find(piece.quote, first, last)
            if at >= 0:
                return at
        return document.text.find(piece.quote)


def kept_values(catalogue: "Catalogue", record: Record, source: Source) -> list[DecidedValue]:
    """What persons decided on, and on what; raises nothing where the document has gone."""
    decided = [one for one in record.statements if one.status is not Status.SUGGESTED]
    if not decided:
        return []
    document = kept_readings.document(catalogue, record)
    return [DecidedValue(one, source, document) for one in decided]


def file_of(piece: Evidence, document: Document | None) -> int:
    """The place of the file in which a piece of evidence stands."""
    if document is None or piece.start is None:
        return piece.file
    page = document.page_at(piece.start)
    return page.file if page else piece.file


def _stretch(document: Document, file: int) -> tuple[int, int]:
    """Where the text of a file begins and ends; all of it where there are no pages."""
    pages = [one for one in document.pages if one.file == file]
    if not pages:
        return 0, len(document.text)
    return min(one.start for one in pages), max(one.end for one in pages)
