"""Links of a PDF: annotations with an address, laid on the words under them.

ISO 32000-1, 12.5.6.5
"""

import ctypes
import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from colophon.model.document import DocumentLink, Page
from colophon.read.toolkit.composition import address_of

MOST = 2_000
"""links kept of one document"""
_LONGEST = 2_000
_WORDS = 30


class Annotation(msgspec.Struct, frozen=True):
    """A link on sheet ``source``: where it leads, and the words in its rectangle."""

    source: int
    target: str
    words: str


def annotations(pdf: Any, page: Any, source: int) -> Iterator[Annotation]:
    """The links of one page that lead out of the document."""
    import pypdfium2.raw as pdfium

    position = ctypes.c_int(0)
    link = pdfium.FPDF_LINK()
    rect = pdfium.FS_RECTF()
    textpage = None
    try:
        while pdfium.FPDFLink_Enumerate(page.raw, ctypes.byref(position), ctypes.byref(link)):
            target = _address(pdfium, pdf, link)
            if not target or not pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
                continue
            textpage = textpage or page.get_textpage()
            words = textpage.get_text_bounded(rect.left, rect.bottom, rect.right, rect.top)
            yield Annotation(source, target, " ".join(words.split()))
    finally:
        if textpage is not None:
            textpage.close()


def _address(pdfium: Any, pdf: Any, link: Any) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action:
        return ""
    size = pdfium.FPDFAction_GetURIPath(pdf.raw, action, None, 0)
    if not 1 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(pdf.raw, action, buffer, size)
    return address_of(buffer.value.decode("utf-8", "replace"))


def place_links(
    found: Sequence[Annotation], text: str, pages: Sequence[Page]
) -> tuple[DocumentLink, ...]:
    """The links whose words are found on a page of their sheet, each place used once."""
    links = []
    taken: dict[str, int] = {}
    for one in found[:MOST]:
        words = one.words.split()[:_WORDS]
        if not words:
            continue
        pattern = re.compile(r"[-\s]{1,4}".join(re.escape(word) for word in words))
        for page in pages:
            if page.source != one.source:
                continue
            key = f"{page.number} {one.words}"
            match = pattern.search(text, taken.get(key, page.start), page.end)
            if match:
                taken[key] = match.end()
                links.append(DocumentLink(target=one.target, start=match.start(), end=match.end()))
                break
    return tuple(sorted(links, key=lambda link: (link.start, link.end)))
