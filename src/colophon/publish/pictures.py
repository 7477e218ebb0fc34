"""What is shown of a record's document: pictures of its pages, and its files.

They are made at publication and lie in a folder of the workings, a folder an item within it;
what of them belongs to a record stands in its copy in the index, so that nothing is answered
that is not published.

https://iiif.io/api/image/3.0/#4-image-requests
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

import msgspec
from msgspec.structs import replace

from colophon.crosswalk import Frame
from colophon.disclosure import PublicRecord, exposed_fields
from colophon.model.record import Link, Statement, Status
from colophon.publish import places

IMAGES = "iiif/"
"""where pictures lie below the catalogue, as the Image API of IIIF has them"""
THUMBNAIL, MIDDLE = 240, 1_000
"""most pixels of the longer side of the two smaller sizes in which each page is made"""
MEDIA_TYPE = "image/jpeg"
MADE = "made.json"

Size = tuple[int, int]
"""width and height in pixels"""


class PublicFile(msgspec.Struct, frozen=True, omit_defaults=True):
    """A file of an item that may be downloaded: its media type and how large it is (bytes)."""

    media_type: str
    size: int
    suffix: str = ""


class ItemPictures(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is shown of an item: ``key`` names its folder, ``pages`` are the sizes of its pages
    at their largest, in reading order; ``only_first`` says that it is a small picture of the
    first page and no more; ``count`` is how many pages there are in all."""

    key: str
    pages: tuple[Size, ...] = ()
    files: tuple[PublicFile, ...] = ()
    only_first: bool = False
    count: int = 0


class VerifiedFile(msgspec.Struct, frozen=True, array_like=True):
    """A file as it was when it was verified: its path, size, and time of change."""

    path: str
    size: int
    changed: int


class MadePicture(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was made of an item, as :data:`MADE` in its folder says it.

    ``files`` are the item's as they were then, in the order of ``pictures.files``;
    ``verified`` says whether they were looked at to be downloaded.  ``fault`` is the code of
    what kept any of it from being made.
    """

    pictures: ItemPictures
    files: tuple[VerifiedFile, ...] = ()
    verified: bool = False
    fault: str = ""


class Showing(Protocol):
    """What gives the pictures of records while they are published."""

    version: str
    """another one where the same records would be shown with other pictures"""

    def of(self, record: PublicRecord) -> ItemPictures | None:
        """What may be shown of a record and has been made."""

    def is_awaited(self, id: str) -> bool:
        """Whether something may be shown of a record that is not made yet."""


def sizes(full: Size) -> tuple[Size, ...]:
    """The sizes in which a page is made, the smallest first and the largest last."""
    found = [_scale_size(full, longest) for longest in (THUMBNAIL, MIDDLE) if longest < max(full)]
    return (*found, full)


def _scale_size(full: Size, longest: int) -> Size:
    share = longest / max(full)
    return max(1, round(full[0] * share)), max(1, round(full[1] * share))


def file_name(page: int, size: Size) -> str:
    """The name of a page (from 1) in its item's folder."""
    return f"{page}-{size[0]},{size[1]}.jpg"


def image_path(id: str, page: int) -> str:
    """Where a page lies below the catalogue, as an image of IIIF."""
    return f"{IMAGES}{quote(id)}/{page}"


def picture_path(id: str, page: int, size: Size) -> str:
    """Where the picture of a page in one of its sizes lies below the catalogue."""
    return f"{image_path(id, page)}/full/{size[0]},{size[1]}/0/default.jpg"


def file_path(id: str, number: int, suffix: str) -> str:
    """Where a file of an item (from 1) lies below the catalogue."""
    return places.record_path(id, f"/file/{number}{suffix}")


def manifest_path(id: str) -> str:
    """Where the manifest of a record lies below the catalogue."""
    return places.record_path(id, "/manifest.json")


def viewer_path(id: str) -> str:
    """Where the page with all pages of a record lies below the catalogue."""
    return places.record_path(id, "/pages")


def with_addresses(record: PublicRecord, found: ItemPictures | None, frame: Frame) -> PublicRecord:
    """The record with the addresses of what is shown of it, for every format that has room
    for them; what the archive has written there itself stands before them."""
    if found is None:
        return record
    known = exposed_fields(frame.profile)
    added = [
        Statement(term=term, value=Link(uri=uri), status=Status.ACCEPTED)
        for term, uri in addresses(record, found, frame)
        if term in known and not (term == "thumbnail" and record.first(term) is not None)
    ]
    order = {term: place for place, term in enumerate(known)}
    told = sorted((*record.statements, *added), key=lambda one: order.get(one.term, len(order)))
    return replace(record, statements=tuple(told)) if added else record


def addresses(record: PublicRecord, found: ItemPictures, frame: Frame) -> Iterator[tuple[str, str]]:
    """(field, address) of the files and the small picture of a record."""
    base = places.base(frame.namespace)
    for number, file in enumerate(found.files, 1):
        yield "fileAddress", base + file_path(record.id, number, file.suffix)
    if found.pages:
        yield "thumbnail", base + picture_path(record.id, 1, sizes(found.pages[0])[0])


def made_of(folder: Path, key: str) -> MadePicture | None:
    """What was made of an item, or None where nothing was, or not all of it."""
    try:
        return msgspec.json.decode((folder / key / MADE).read_bytes(), type=MadePicture)
    except (OSError, msgspec.DecodeError):
        return None


def verified_file(folder: Path, found: ItemPictures, number: int) -> Path | None:
    """A file of an item (from 1), where it is still the one that was verified."""
    made = made_of(folder, found.key)
    if made is None or not 1 <= number <= len(found.files) <= len(made.files):
        return None
    seen = made.files[number - 1]
    return Path(seen.path) if seen_now(Path(seen.path)) == seen else None


def seen_now(path: Path) -> VerifiedFile | None:
    """A regular file as it is now; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return VerifiedFile(str(path), found.st_size, found.st_mtime_ns) if path.is_file() else None
