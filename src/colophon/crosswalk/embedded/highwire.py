"""``citation_…`` elements in the head of a page, as Google Scholar and Zotero read them.

https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
"""

from collections.abc import Iterator
from mimetypes import guess_type

from colophon.crosswalk import Frame
from colophon.crosswalk._citation import numbers, text, title, year
from colophon.crosswalk._grouped import grouped
from colophon.disclosure import PublicRecord
from colophon.mappings.citing import HIGHWIRE

_ADDRESS = "fileAddress"


def meta_tags(record: PublicRecord, frame: Frame) -> Iterator[tuple[str, str]]:
    """Name and content of each element, in the order of the record."""
    said = grouped(record, frame)
    if whole := title(said):
        yield "citation_title", whole
    for one in said.all_of(HIGHWIRE):
        if one.term == "issued":
            words = year(record, frame).replace("-", "/")
        elif one.term == _ADDRESS:
            # whoever reads this takes the file for a PDF
            kind = guess_type(one.value.uri)[0]
            words = one.value.uri if kind in (None, "application/pdf") else ""
        else:
            words = text(one.value)
        if words:
            yield HIGHWIRE[one.term], words
    for scheme, number in numbers(said):
        if scheme in ("isbn", "issn", "doi"):
            yield f"citation_{scheme}", number
    yield "citation_abstract_html_url", said.uri
