"""Pictures of printed pages, by OCR: PNG, JPEG, TIFF, WebP.

https://tesseract-ocr.github.io/
"""

from colophon.model.document import Document
from colophon.read import Limits, Reader
from colophon.read._folded_sheet import Piece, leaves, pieces, turned_picture
from colophon.read._picture import resolution, size_of
from colophon.read._tesseract import lines_of, table
from colophon.read.toolkit.measure import digest
from colophon.read.toolkit.pages import Leaf, compose

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", ".png", "image/png"),
    (b"\xff\xd8\xff", ".jpg", "image/jpeg"),
    (b"II*\x00", ".tif", "image/tiff"),
    (b"MM\x00*", ".tif", "image/tiff"),
)


class Image(Reader):
    """One page as a scanner or camera sees it."""

    name = "image"
    media_types = ("image/png", "image/jpeg", "image/tiff", "image/webp")
    suffixes = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By its signature."""
        return 1.0 if _kind(head) else 0.0

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The lines that tesseract reads; one page."""
        suffix, media_type = _kind(data[:16]) or (".png", "image/png")
        width, height = size_of(data, name)
        dots = resolution(data)
        said = table(data, suffix, dots, name, limits.ocr_seconds)
        scale = 72 / dots
        size = width * scale, height * scale

        def again() -> list[Piece]:
            turned = turned_picture(data)
            return pieces(table(turned, ".png", dots, name, limits.ocr_seconds), scale)

        folded = leaves(pieces(said, scale), again, *size) if width else None
        made = compose(folded or [Leaf(lines_of(said, dots), *size, 1)])
        return Document(
            name=name,
            text=made.text,
            media_type=media_type,
            reader=self.name,
            reader_version=self.version,
            pages=made.pages,
            extent=len(made.pages),
            marks=made.marks,
            anchors=made.anchors,
            **digest(data),
        )


def _kind(head: bytes) -> tuple[str, str] | None:
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ".webp", "image/webp"
    return next(
        ((suffix, media) for signature, suffix, media in _SIGNATURES if head.startswith(signature)),
        None,
    )


READER = Image()
