"""PDF: the text layer in reading order, Info and XMP, booklets unfolded; scans by OCR.

ISO 32000-1; https://pypdfium2.readthedocs.io/
"""

from typing import Any

from colophon.model.document import Document
from colophon.model.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument
from colophon.model.problem import Problem, Severity
from colophon.read import Limits, Reader
from colophon.read._booklet import unfold
from colophon.read._ocr_problems import page_problems
from colophon.read._pdf_chars import TooManyCharacters, lines_of
from colophon.read._pdf_drawings import Drawings, drawings_on
from colophon.read._pdf_forms import filled_lines, open_forms
from colophon.read._pdf_layers import TextLayers
from colophon.read._pdf_links import Annotation, annotations, place_links
from colophon.read._pdf_metadata import info, xmp
from colophon.read._pdf_rereading import faults, reread, with_sound_letters
from colophon.read._pdf_scan import Recognising, recognise_page
from colophon.read.toolkit.measure import digest
from colophon.read.toolkit.pages import Leaf, compose


class Pdf(Reader):
    """PDF files with a text layer, and scanned ones where tesseract is installed."""

    name = "pdf"
    media_types = ("application/pdf",)
    suffixes = (".pdf",)

    def recognises(self, head: bytes, suffix: str) -> float:
        """By its signature, which may stand a little behind the beginning."""
        if head.startswith(b"%PDF-"):
            return 1.0
        if b"%PDF-" in head[:1024]:
            return 0.7
        return 0.3 if suffix == ".pdf" else 0.0

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The pages in reading order, with printed numbers, headings by type size."""
        pdf = _open_pdf(data, name)
        measures = digest(data)
        links: list[Annotation] = []
        try:
            if len(pdf) > limits.pages:
                raise DocumentTooLarge(
                    f"has {len(pdf):,} pages; {limits.pages:,} are allowed.",
                    place=name,
                    remedy="Split the file.",
                )
            leaves, problems = self._leaves(pdf, name, limits, links, measures["sha256"])
            found = (*info(pdf, data), *xmp(data))
        finally:
            pdf.close()
        made = compose(unfold(leaves) or leaves)
        return Document(
            name=name,
            text=made.text,
            media_type="application/pdf",
            reader=self.name,
            pages=made.pages,
            extent=len(made.pages),
            marks=made.marks,
            links=place_links(links, made.text, made.pages),
            embedded=found,
            anchors=made.anchors,
            words=made.words,
            problems=problems,
            **measures,
        )

    def _leaves(
        self, pdf: Any, name: str, limits: Limits, links: list[Annotation], sha256: str
    ) -> tuple[list[Leaf], tuple[Problem, ...]]:
        leaves: list[Leaf] = []
        problems = []
        faulty: dict[int, str] = {}
        length = 0
        ocr = Recognising(name, limits, sha256)
        open_forms(pdf)
        layers = TextLayers(pdf, name, limits.ocr_languages, ocr)
        for number in range(len(pdf)):
            try:
                leaf, drawings = _leaf(pdf, number, links, limits)
            except (UnreadablePage, TooManyCharacters) as error:
                problems.append(_unreadable(name, number + 1, error))
                continue
            if leaf.lines:
                found, fault = reread(number, leaf, drawings, layers)
                faulty |= {number + 1: fault} if fault else {}
            else:
                found = recognise_page(pdf, number, leaf, ocr)
            length += sum(len(line.text) for one in found for line in one.lines)
            if length > limits.text:
                raise DocumentTooLarge(
                    f"has more than {limits.text:,} characters.",
                    place=name,
                    remedy="Split the file.",
                )
            leaves += found
        ocr.kept.keep()
        if not leaves:
            raise _error_of_damage(name)
        empty = {leaf.source for leaf in leaves if leaf.source and not leaf.lines}
        leaves, repairs = with_sound_letters(leaves, name)
        told = (*faults(faulty, empty, len(leaves), name), *ocr.problems)
        return leaves, (*problems, *told, *page_problems(leaves, name), *repairs)


def _open_pdf(data: bytes, name: str) -> Any:
    import pypdfium2 as pdfium

    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise EncryptedDocument(
                "opens only with a password.",
                place=name,
                remedy="Save a copy without the password, and describe that.",
            ) from error
        raise _error_of_damage(name) from error


def _error_of_damage(name: str) -> DamagedDocument:
    return DamagedDocument(
        "is a damaged or truncated PDF.",
        place=name,
        remedy="Fetch it again, or open it in a PDF viewer and save a copy.",
    )


class UnreadablePage(Exception):
    """A page that PDFium cannot load."""


def _leaf(pdf: Any, number: int, links: list[Annotation], limits: Limits) -> tuple[Leaf, Drawings]:
    """One page's lines and drawings; raises :class:`UnreadablePage` or
    :class:`TooManyCharacters`."""
    import pypdfium2 as pdfium

    try:
        page = pdf[number]
    except pdfium.PdfiumError as error:
        raise UnreadablePage from error
    try:
        filled = list(filled_lines(pdf, page))
        lines, width, height = lines_of(page, limits.page, filled)
        links.extend(annotations(pdf, page, number + 1))
        return Leaf(lines, width, height, number + 1), drawings_on(page, width * height)
    finally:
        page.close()


def _unreadable(name: str, page: int, error: Exception) -> Problem:
    many = isinstance(error, TooManyCharacters)
    reason = "has more characters than a page can show" if many else "cannot be read"
    return Problem(
        code="unreadable-page",
        message=f"has a page {page} that {reason}; the others were read.",
        severity=Severity.WARNING,
        subject=name,
        remedy="Fetch the file again.",
    )


READER = Pdf()
