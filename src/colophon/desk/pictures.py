"""A record's pages as pictures, and where on them its evidence stands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from colophon import processes
from colophon.catalogue.kept_evidence import restore_words, with_places
from colophon.catalogue.page_pictures import (
    HEAD,
    MEDIA_TYPE,
    PAGE,
    THUMBNAIL,
    page_picture,
    small_picture,
)
from colophon.catalogue.workshop import limits_of
from colophon.desk.boxed_words import ShownBox, words_in
from colophon.desk.document_text import Readings, evidence, name_of
from colophon.desk.page_images import WordBox, boxes, on_page, word_boxes
from colophon.model.document import Document, Page
from colophon.model.errors import RecordNotFound
from colophon.model.record import Evidence, Record

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class DeskPictures:
    """Pages of documents as pictures."""

    def __init__(self, catalogue: "Catalogue", readings: Readings) -> None:
        self.catalogue = catalogue
        self.readings = readings

    def picture(self, record: Record, number: int, size: str = PAGE) -> tuple[bytes, str]:
        """A page of the record's document as (bytes, media type)."""
        document = self.readings.document(record)
        if document is None:
            raise RecordNotFound("its document has gone.", place=record.id)
        return page_picture(self.catalogue, record, document, number, size), MEDIA_TYPE

    def thumbnail(self, record: Record, size: str) -> bytes:
        """The first page made small, or its upper half (JPEG)."""
        if size not in (THUMBNAIL, HEAD):
            raise RecordNotFound("there is no such picture.", place=f"{record.id} {size}")
        workspace, read = self.catalogue, self.readings.document
        return small_picture(workspace, record, lambda: read(record), size)

    def boxes(self, record: Record, number: int) -> tuple[WordBox, ...]:
        """Where the evidence stands on a page."""
        kept = restore_words(self.catalogue, record)
        here = [(name, one) for name, one in evidence(kept) if one.page == number]
        document, page = self._page(record, number)
        drawn = tuple(
            on_page(name_of(one.term, place), piece.box, page)
            for place, one in enumerate(kept.statements)
            for piece in one.evidence
            if piece.box is not None and piece.start is None and piece.page == number
        )
        return drawn + self._of_words(record, kept, here, document, page)

    def _of_words(
        self,
        record: Record,
        kept: Record,
        here: Sequence[tuple[str, Evidence]],
        document: Document,
        page: Page,
    ) -> tuple[WordBox, ...]:
        """Where the words of the evidence stand on a page."""
        if document.words:
            spans = [
                (name, one.start, one.end)
                for name, one in evidence(kept)
                if one.start is not None and one.end is not None
            ]
            found = tuple(word_boxes(document, page, spans))
            if found or page.frame:
                return found
        source = with_places(self.catalogue, record.source) if record.source else None
        file = source.file(page.file) if source else None
        if file is None or file.media_type != "application/pdf":
            return ()
        quotes = [(name, one.quote) for name, one in here if one.quote]
        path = self.catalogue.folder / file.path
        return processes.call(self._limits, boxes, path, page.source or page.number, quotes)

    def words_in(self, record: Record, number: int, box: ShownBox) -> str:
        """What OCR reads in a box that was drawn on a page."""
        document, page = self._page(record, number)
        return words_in(self.catalogue, record, document, page.number, box)

    @property
    def _limits(self) -> processes.TaskLimits:
        return limits_of(self.catalogue.config)

    def _page(self, record: Record, number: int) -> tuple[Document, Page]:
        """A page in reading order, only where the files are still those that were described."""
        document = self.readings.document(record)
        if document is None:
            raise RecordNotFound("its document has gone.", place=record.id)
        for page in document.pages:
            if page.number == number:
                return document, page
        raise RecordNotFound("there is no such page.", place=f"{record.id} {number}")
