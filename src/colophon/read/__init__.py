"""Reading: bytes → Document, one file per kind of input."""

from abc import ABC, abstractmethod
from pathlib import Path

import msgspec

from colophon.model.document import Document
from colophon.model.registry import Registry


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Bounds on what is read, in bytes unless said otherwise."""

    file: int = 512 * 1024 * 1024
    text: int = 256 * 1024 * 1024  # decoded text, code points
    entry: int = 64 * 1024 * 1024  # one entry of an archive, unpacked
    archive: int = 256 * 1024 * 1024  # all entries of an archive, unpacked
    pages: int = 5_000  # pages of a paged document
    page: int = 100_000  # characters of one page of a paged document
    ocr_seconds: int = 120  # per page
    ocr_languages: tuple[str, ...] = ()
    """languages (BCP 47) that pictures are expected to be written in"""
    ocr_folder: str = ""
    """where results of OCR are kept and looked for, or empty"""
    ocr_corrected: str = ""
    """where those lie that a person corrected"""


class Reader(ABC):
    """One kind of input.  ``suffixes`` are lower case with the dot."""

    name: str
    media_types: tuple[str, ...]
    suffixes: tuple[str, ...]

    @abstractmethod
    def recognises(self, head: bytes, suffix: str) -> float:
        """How sure this reader is, 0…1, from the first 4,096 bytes and the suffix."""

    @abstractmethod
    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The document; raises a :class:`colophon.model.errors.DocumentError`."""


READERS: Registry[Reader] = Registry("colophon.read", "READER", "colophon.readers")


def read(path: Path | str, limits: Limits | None = None) -> Document:
    """Read a file with the reader that recognises it best."""
    from colophon.read.toolkit.dispatch import read_path

    return read_path(Path(path), limits or Limits())


def read_bytes(data: bytes, name: str, limits: Limits | None = None) -> Document:
    """Read bytes (standard input, an upload) that came under ``name``."""
    from colophon.read.toolkit.dispatch import read_data

    return read_data(data, name, limits or Limits())
