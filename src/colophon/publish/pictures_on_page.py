"""What a record's page, and the page of its pages, show of its document.

https://ogp.me/#structured · https://html.spec.whatwg.org/multipage/images.html
"""

from collections.abc import Iterator

import msgspec

from colophon.crosswalk import Frame
from colophon.disclosure import PublicRecord
from colophon.model.characters import legal, tag
from colophon.publish import pictures, places
from colophon.publish.pictures import ItemPictures, Size

VERSION = "1"
"""raised when the same pictures would be shown in another way"""
STRIP = 8
"""pages that a record's page shows; the others are on a page of their own"""
_LONGEST_TITLE = 150
"""characters of a title in an alternative text"""
_MEGABYTE = 1_000_000
_UP = "../"
"""where the catalogue lies, seen from a record's page"""


class Picture(msgspec.Struct, frozen=True):
    """A page as an ``img`` element has it; ``large`` is the same at its largest."""

    number: int
    src: str
    size: Size
    large: str
    full: Size


class Download(msgspec.Struct, frozen=True):
    """A file of the item that can be downloaded."""

    href: str
    kind: str
    size: str


class ShownPictures(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown of a document: ``cover`` large, ``strip`` small.

    ``title`` is that of the item, short enough for an alternative text.  ``viewer`` and
    ``manifest`` lead to all pages, and are empty where only the first is shown; ``count`` of
    ``all`` pages are.  ``advisories`` are (words, language) of what is said before the
    pictures; ``addresses`` those that the record's formats carry for the same; ``preview`` is
    the address of the picture that is shown where somebody passes that of the record on.
    """

    title: str
    cover: Picture | None = None
    strip: tuple[Picture, ...] = ()
    count: int = 0
    all: int = 0
    viewer: str = ""
    manifest: str = ""
    files: tuple[Download, ...] = ()
    advisories: tuple[tuple[str, str], ...] = ()
    addresses: tuple[str, ...] = ()
    preview: str = ""

    @property
    def page_key(self) -> str:
        """The key of the text that stands for a page."""
        return "pictures.page_of" if self.viewer else "pictures.first"


def shown_pictures(record: PublicRecord, found: ItemPictures, frame: Frame) -> ShownPictures:
    """What a record's page shows of its document."""
    whole = bool(found.pages) and not found.only_first
    title = legal(record.title)
    advisories = tuple(_advisories(record))
    cover = _page(record.id, found, 1) if found.pages else None
    return ShownPictures(
        title=title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE]}…",
        cover=cover,
        strip=tuple(_strip(record, found)) if whole else (),
        count=len(found.pages),
        all=max(found.count, len(found.pages)),
        viewer=f"{_UP}{pictures.viewer_path(record.id)}" if whole else "",
        manifest=f"{_UP}{pictures.manifest_path(record.id)}" if whole else "",
        files=tuple(_downloads(record, found)),
        advisories=advisories,
        addresses=tuple(uri for _, uri in pictures.addresses(record, found, frame)),
        preview=_preview(record, frame, cover) if cover and not advisories else "",
    )


def all_pages(id: str, found: ItemPictures) -> Iterator[Picture]:
    """Every page of a record in its middle size."""
    for number in range(1, len(found.pages) + 1):
        yield _page(id, found, number)


def _strip(record: PublicRecord, found: ItemPictures) -> Iterator[Picture]:
    """The first pages made small, where there are several."""
    if len(found.pages) > 1:
        for number in range(1, min(len(found.pages), STRIP) + 1):
            yield _page(record.id, found, number, small=True)


def _page(id: str, found: ItemPictures, number: int, *, small: bool = False) -> Picture:
    made = pictures.sizes(found.pages[number - 1])
    # of three sizes the middle one, of two the larger
    size = made[0] if small else made[min(1, len(made) - 1)]
    return Picture(
        number=number,
        src=_UP + pictures.picture_path(id, number, size),
        size=size,
        large=_UP + pictures.picture_path(id, number, made[-1]),
        full=made[-1],
    )


def _advisories(record: PublicRecord) -> Iterator[tuple[str, str]]:
    """What the archive says before anybody looks at the item."""
    for one in record.of("contentAdvisory"):
        if text := legal(str(one.value)).strip():
            yield text, tag(one.value.language)


def _downloads(record: PublicRecord, found: ItemPictures) -> Iterator[Download]:
    for number, file in enumerate(found.files, 1):
        href = _UP + pictures.file_path(record.id, number, file.suffix)
        kind = file.suffix.lstrip(".").upper() or file.media_type
        yield Download(href, kind, _bytes(file.size))


def _bytes(size: int) -> str:
    """How large a file is, in the units that are the same in all languages of the pages."""
    if size < _MEGABYTE:
        return f"{max(1, round(size / 1_000))} kB"
    return f"{size / _MEGABYTE:.1f} MB"


def _preview(record: PublicRecord, frame: Frame, cover: Picture) -> str:
    base = places.base(frame.namespace)
    return base + pictures.picture_path(record.id, cover.number, cover.size)
