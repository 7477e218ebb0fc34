"""Pictures of printed pages, by OCR: PNG, JPEG, TIFF with all its pages, WebP, HEIC and others.

https://tesseract-ocr.github.io/
"""

from collections.abc import Iterable

from colophon.model.document import Document
from colophon.model.errors import DocumentError
from colophon.model.problem import Problem, Severity
from colophon.pages.opening import frames, is_animated
from colophon.read import Limits, Reader
from colophon.read._booklet import unfold
from colophon.read._kept_ocr import KeptOcr
from colophon.read._look import Look
from colophon.read._ocr import Ocr
from colophon.read._ocr_lines import leaf_of
from colophon.read._ocr_problems import page_problems
from colophon.read.toolkit.measure import digest
from colophon.read.toolkit.pages import Leaf, compose

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"GIF8", "image/gif"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "image/jp2"),
)
_BRANDS = {b"avif": "image/avif", b"avis": "image/avif"} | dict.fromkeys(
    (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"), "image/heic"
)
"""ISO base media files by their brand (ISO/IEC 23008-12)"""


class Image(Reader):
    """Pages as a scanner or camera sees them."""

    name = "image"
    version = "5"
    media_types = (
        "image/png", "image/jpeg", "image/tiff", "image/webp", "image/heic", "image/avif",
        "image/gif", "image/jp2", "image/bmp",
    )  # fmt: skip
    suffixes = (
        ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".heic", ".heif", ".avif", ".gif",
        ".jp2", ".bmp",
    )  # fmt: skip

    def recognises(self, head: bytes, suffix: str) -> float:
        """By its signature."""
        return 1.0 if media_type(head) else 0.0

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The lines that tesseract reads, page by page."""
        return document([data], [name], limits)

    def leaves(
        self, data: bytes, name: str, limits: Limits, file: int = 0
    ) -> tuple[list[Leaf], list[Problem]]:
        """The pages of one file."""
        version = f"{self.name} {self.version} {' '.join(limits.ocr_languages)}".strip()
        kept = KeptOcr(digest(data)["sha256"], name, version, limits)
        if kept.pages:
            made = [leaf for number in sorted(kept.pages) for leaf in kept.pages[number]]
            problems: list[Problem] = []
        else:
            made, problems = _read(data, name, limits)
            kept.add(made)
            kept.keep()
        for leaf in made:
            leaf.file = file
        return made, [*problems, *kept.problems]


def _read(data: bytes, name: str, limits: Limits) -> tuple[list[Leaf], list[Problem]]:
    """The pages of one file by OCR."""
    ocr = Ocr(name, limits.ocr_seconds, limits.ocr_languages)
    made: list[Leaf] = []
    for number, page in enumerate(frames(data, name, limits.pages), 1):
        region = page.region
        frame = round(region[2]), round(region[3])
        looks = ocr.looks(page) or [Look(page, [])]
        made += [leaf_of(one, frame, number) for one in looks]
    return made, ocr.problems


def document(datas: Iterable[bytes], names: Iterable[str], limits: Limits) -> Document:
    """One reading over the pages of several pictures, in their order."""
    leaves: list[Leaf] = []
    problems: list[Problem] = []
    first: bytes | None = None
    name = ""
    faults: list[DocumentError] = []
    for file, (data, said) in enumerate(zip(datas, names, strict=True)):
        first, name = (data, said) if first is None else (first, name)
        try:
            found, told = READER.leaves(data, said, limits, file)
        except DocumentError as error:
            faults.append(error)
            continue
        leaves += found
        problems += [*told, *page_problems(found, said), *_report_moving(data, said)]
    if faults and not leaves:
        raise faults[0]
    problems += [_unread(one) for one in faults]
    pages = unfold(leaves) or leaves
    made = compose(pages)
    data = first or b""
    return Document(
        name=name,
        text=made.text,
        media_type=media_type(data[:32]) or "image/png",
        reader=READER.name,
        pages=made.pages,
        extent=len(made.pages),
        marks=made.marks,
        anchors=made.anchors,
        words=made.words,
        problems=tuple(problems),
        **digest(data),
    )


def _unread(error: DocumentError) -> Problem:
    """One bad file of an item costs itself."""
    return Problem.of(error, severity=Severity.WARNING)


def _report_moving(data: bytes, name: str) -> list[Problem]:
    if not is_animated(data, name):
        return []
    return [
        Problem(
            code="moving-picture",
            severity=Severity.INFO,
            message="is a moving picture; its first frame was read.",
            subject=name,
        )
    ]


def media_type(head: bytes) -> str:
    """The kind of picture by its first bytes, or empty."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "")
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return "image/bmp"
    return next((media for sign, media in _SIGNATURES if head.startswith(sign)), "")


READER = Image()
