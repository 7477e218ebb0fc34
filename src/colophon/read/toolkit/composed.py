"""The document that a reader makes of its composition."""

from typing import Any

from colophon.model.document import Document
from colophon.read import Reader
from colophon.read.toolkit.composition import Composition
from colophon.read.toolkit.measure import digest


def compose_document(
    made: Composition, reader: Reader, data: bytes, name: str, **found: Any
) -> Document:
    """The text with its marks, links, pages and the way back into the source.

    ``found`` is what else the reader knows, by the fields of :class:`Document`; without a
    ``media_type`` the document is of the reader's first.
    """
    text, anchors, marks, links = made.result()
    pages = made.pages()
    return Document(
        name=name,
        text=text,
        media_type=reader.media_types[0],
        reader=reader.name,
        pages=pages,
        extent=len(pages) or None,
        marks=marks,
        links=links,
        anchors=anchors,
        **found,
        **digest(data),
    )
