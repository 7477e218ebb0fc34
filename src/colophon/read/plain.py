"""Plain text: lines and blank lines as they stand; form feeds part pages."""

from colophon.model.document import Document
from colophon.read import Limits, Reader
from colophon.read.toolkit.decoding import decode, looks_binary
from colophon.read.toolkit.flow import flow
from colophon.read.toolkit.measure import check_bounds, digest
from colophon.read.toolkit.running_heads import RawPage, folios, page_spans

_OTHER_HEADS = (
    b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0",
    b"{\\rtf", b"%!PS",
)  # fmt: skip


class PlainReader(Reader):
    """Any text that says nothing about itself."""

    name = "plain"
    media_types = ("text/plain",)
    suffixes = (".txt", ".text", ".asc", ".utf8")

    def recognises(self, head: bytes, suffix: str) -> float:
        """Last resort: whatever looks like text."""
        if head.startswith(_OTHER_HEADS):
            return 0.0
        if suffix in self.suffixes:
            return 0.6
        return 0.0 if suffix or looks_binary(head) else 0.2

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The text of the file, its pages where form feeds part them."""
        decoded = decode(data, name)
        raw = check_bounds(decoded.text, name, limits)
        made = flow(raw)
        sheets = _sheets(raw) if "\f" in raw else []
        marks, labels = folios(raw, sheets, made)
        return Document(
            name=name,
            text=made.text,
            media_type="text/plain",
            reader=self.name,
            pages=page_spans(sheets, labels, made),
            extent=len(sheets) or None,
            marks=marks,
            anchors=made.anchors,
            problems=decoded.problems,
            encoding=decoded.encoding,
            **digest(data),
        )


def _sheets(raw: str) -> list[RawPage]:
    """One for each stretch between form feeds; an empty last one is none."""
    sheets = []
    start = 0
    for part in raw.split("\f"):
        sheets.append(RawPage(start, start + len(part)))
        start += len(part) + 1
    if not raw[sheets[-1].start :].strip():
        sheets.pop()
    return sheets


READER = PlainReader()
