"""Pictures and thumbnails of pages: made once, in a child process, kept within bounds.

They lie in ``.colophon/images``, named by the digest of the file that they show; the oldest
go when all together take too much.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from colophon import processes
from colophon.catalogue.derived_files import IMAGES, stem
from colophon.catalogue.kept_evidence import place_of
from colophon.catalogue.workshop import limits_of
from colophon.catalogue.workspace import Workspace
from colophon.model import files
from colophon.model.document import Document, Page
from colophon.model.errors import DamagedDocument, RecordNotFound
from colophon.model.record import Record, Source
from colophon.pages import showing

if TYPE_CHECKING:
    from PIL.Image import Image

MOST = 512 * 1024 * 1024
"""bytes of all pictures that are kept"""
LEFT = 0.8
"""of that stays when the oldest are removed"""
MOST_PIXELS = 6_000_000
"""of a PDF's page"""
PAGE, THUMBNAIL, HEAD = "page", "thumbnail", "head"
"""what is shown: a page, a small picture of it, or its upper half, where its title stands"""
MEDIA_TYPE = "image/jpeg"


def page_picture(
    workspace: Workspace, record: Record, document: Document, number: int, size: str = PAGE
) -> bytes:
    """A page of a record's document (by its number in reading order) as JPEG."""
    page = next((one for one in document.pages if one.number == number), None)
    if page is None or record.source is None:
        raise RecordNotFound("there is no such page.", place=f"{record.id} {number}")
    kept = _path(workspace, record.source, page, size)
    with suppress(OSError):
        data = kept.read_bytes()
        os.utime(kept)  # the oldest by use go first
        return data
    path = workspace.folder / place_of(workspace, record.source.file(page.file))
    data = processes.call(limits_of(workspace.config), make_picture, path, page, size)
    with suppress(OSError):
        files.write(kept, data, lasting=False)
        keep_within(kept.parent)
    return data


def small_picture(
    workspace: Workspace, record: Record, document: Callable[[], Document | None], size: str
) -> bytes:
    """The first page made small; the document is asked for only where it was not made yet."""
    if record.source is None:
        raise RecordNotFound("it has no document.", place=record.id)
    kept = workspace.workings / IMAGES / f"{stem(record.source.sha256)}-{size}.jpg"
    with suppress(OSError):
        return kept.read_bytes()
    found = document()
    if found is None or not found.pages:
        raise RecordNotFound("its document has gone.", place=record.id)
    shown = next((one for one in found.pages if one.legibility is not None), found.pages[0])
    data = page_picture(workspace, record, found, shown.number, size)
    with suppress(OSError):
        files.write(kept, data, lasting=False)
    return data


def _path(workspace: Workspace, source: Source, page: Page, size: str) -> Path:
    part = "-".join(map(str, page.part)) if page.part else "all"
    sheet = page.source or page.number
    name = f"{stem(source.file(page.file).sha256)}-{sheet}-{page.turn}-{part}-{size}.jpg"
    return workspace.workings / IMAGES / name


def make_picture(path: Path, page: Page, size: str) -> bytes:
    """The picture of a page; to be called in a child."""
    longest = (showing.WIDTH, showing.HEIGHT)
    if size != PAGE:
        longest = (showing.THUMBNAIL * (2 if size == HEAD else 1), showing.THUMBNAIL)
    return showing.show_page(
        sheet(contents(path), path.name, page),
        of=page.frame,
        part=page.part,
        turn=page.turn,
        longest=longest,
        upper_half=size == HEAD,
    )


def contents(path: Path) -> bytes:
    """The bytes of a document; raises :class:`DamagedDocument`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise DamagedDocument("cannot be opened.", place=path.name) from error


def sheet(data: bytes, name: str, page: Page) -> "Image":
    """The sheet of a document on which a page lies, as a picture."""
    number = page.source or page.number
    is_pdf = b"%PDF-" in data[:1024]
    return _render_page(data, name, number) if is_pdf else showing.frame(data, name, number)


def _render_page(data: bytes, name: str, number: int) -> "Image":
    import pypdfium2 as pdfium

    try:
        pdf = pdfium.PdfDocument(data)
        page = pdf[number - 1]
    except (pdfium.PdfiumError, IndexError) as error:
        raise DamagedDocument(
            "has a page that cannot be shown.", place=f"{name} {number}"
        ) from error
    width, height = page.get_size()
    scale = min(showing.WIDTH / max(width, 1), (MOST_PIXELS / max(width * height, 1)) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=True)
    try:
        picture: Image = bitmap.to_pil().convert("RGB")
        return picture
    finally:
        bitmap.close()
        page.close()
        pdf.close()


def keep_within(folder: Path, most: int = MOST) -> None:
    """Remove the pictures that were not looked at for longest, where all take more bytes."""
    found = [(one.stat().st_mtime, one.stat().st_size, one.path) for one in os.scandir(folder)]
    total = sum(size for _, size, _ in found)
    if total <= most:
        return
    for _, size, path in sorted(found):
        if total <= LEFT * most:
            return
        with suppress(OSError):
            os.unlink(path)
            total -= size
