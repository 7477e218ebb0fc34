"""Documents of records read again, and kept on the disk where reading takes long."""

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.derived_files import reading_path
from colophon.catalogue.kept_evidence import place_of, with_places
from colophon.model import files
from colophon.model.document import Document
from colophon.model.record import Record
from colophon.model.spoilt import SPOILT

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

PICTURED = ("application/pdf", "image/")
"""how the kinds of documents begin that take long to read, and have pages to look at"""


def document(catalogue: "Catalogue", record: Record) -> Document | None:
    """The document of a record; None where it has gone or changed.

    Read once, then remembered: recognising print takes seconds.
    """
    source = record.source
    if source is None or not place_of(catalogue, source):
        return None
    kept = reading_path(catalogue, source)
    files_ = with_places(catalogue, source).files
    if kept.exists() and all(has_digest(catalogue.folder / one.path, one.sha256) for one in files_):
        with suppress(OSError, *SPOILT):
            return msgspec.msgpack.decode(kept.read_bytes(), type=Document)
    found = catalogue.subjects.document(record)
    if found is not None and is_pictured(found.media_type):
        with suppress(OSError):
            files.write(kept, msgspec.msgpack.encode(found), lasting=False)
    return found


def has_digest(path: Path, digest: str) -> bool:
    """Whether a file has this SHA-256; not where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == digest
    except OSError:
        return False


def is_pictured(media_type: str) -> bool:
    """Whether documents of a kind have pages to look at."""
    return media_type.startswith(PICTURED)
