"""What is made of a document's files and kept in the workings, by the files' digests."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from colophon.model.record import Source

if TYPE_CHECKING:
    from colophon.catalogue.workspace import Workspace

READINGS = "readings"
"""documents as they were read, by the digest of all their files"""
OCR, IMAGES, TEXTS = "ocr", "images", "texts"
"""results of OCR, pictures of pages, both in the workings; corrected texts in the catalogue"""


def stem(digest: str) -> str:
    """How the names of what is made of a file begin."""
    return digest[:32]


def reading_path(workspace: "Workspace", source: Source) -> Path:
    """Where an item is kept as it was read."""
    return workspace.workings / READINGS / f"{stem(source.key)}.msgpack"


def derived_files(workspace: "Workspace", digest: str) -> Iterator[Path]:
    """Every file that was made of the file with this SHA-256."""
    if not digest:
        return
    for folder in (workspace.workings / OCR, workspace.workings / IMAGES, workspace.folder / TEXTS):
        if folder.is_dir():
            yield from folder.glob(f"{stem(digest)}*")
