"""Which reader reads a file: by its content before its suffix."""

import re
from pathlib import Path, PurePath

import msgspec

from colophon.model.document import Document, Embedded, legible
from colophon.model.errors import (
    ColophonError,
    DamagedDocument,
    DocumentError,
    DocumentTooLarge,
    UnsupportedDocument,
)
from colophon.model.language_tags import canonical
from colophon.model.problem import Problem, Severity
from colophon.read import READERS, Limits, Reader
from colophon.read.toolkit.decoding import looks_binary, not_text
from colophon.read.toolkit.legibility import fault
from colophon.read.toolkit.repairs import put_right, unreadable
from colophon.read.toolkit.sections import sections

HEAD = 4096
"""bytes from the beginning of a file that its reader is chosen by"""
_MORE = 1024 * 1024

_TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".asc", ".utf8"})
_OTHERS = (
    (b"{\\rtf", "rich text (RTF)"),
    (b"%!PS", "PostScript"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a file of an office program of before 2007"),
)
"""first bytes of kinds that are known, and read by nothing here, whatever they are called"""
_QUICK = {".txt": "plain"}
"""suffixes whose reader is known without asking, and importing, all the others"""


def read_path(path: Path, limits: Limits) -> Document:
    """Read a file; raises :class:`DocumentError` with its path and a remedy."""
    return _read(contents(path, limits), legible(path.name), legible(str(path)), limits)


def contents(path: Path, limits: Limits) -> bytes:
    """What is in a file; raises :class:`DocumentError` with its path and a remedy."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise UnsupportedDocument(
                "is a folder.", place=legible(str(path)), remedy="Name the documents in it."
            )
        if not path.is_file():
            raise UnsupportedDocument(
                "is no file but a pipe or a device.",
                place=legible(str(path)),
                remedy="Leave it out, or give what it says to colophon describe - instead.",
            )
        if size > limits.file:
            raise _too_large(legible(str(path)), size, limits)
        with path.open("rb") as file:
            data = file.read(size)
            # the file may have grown since it was measured
            while len(data) <= limits.file and (more := file.read(_MORE)):
                data += more
            return data
    except OSError as error:
        raise DocumentError(
            f"cannot be opened ({error.strerror or error}).",
            place=legible(str(path)),
            remedy="Check the name and that you may read the file.",
            code="unreadable-document",
        ) from error


def read_data(data: bytes, name: str, limits: Limits) -> Document:
    """Read bytes that came under ``name``; folders in it are dropped."""
    name = PurePath(name.replace("\\", "/")).name or "-"
    return _read(data, name, name, limits)


def _read(data: bytes, name: str, place: str, limits: Limits) -> Document:
    if len(data) > limits.file:
        raise _too_large(place, len(data), limits)
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise DamagedDocument(
            "is empty.",
            place=place,
            remedy="Fetch the file again; there is nothing in it to describe.",
            code="empty-document",
        )
    suffix = PurePath(name).suffix.lower()
    try:
        document = choose(data[:HEAD], suffix, place).read(data, name, limits)
    except ColophonError as error:
        if not error.place.startswith(place):
            error.place = error.place.replace(name, place, 1) if name in error.place else place
        raise
    return finish_document(document, name)


def finish_document(document: Document, name: str) -> Document:
    """The document as readers leave it, its values sound; what is no text is taken out."""
    document = msgspec.structs.replace(document, embedded=tuple(map(_sound, document.embedded)))
    if reason := fault(document.text):
        return _without_text(document, unreadable(name, reason))
    if not document.text.strip():
        said = any(one.code == "unreadable-text" for one in document.problems)
        return document if said else _without_text(document, _textless(name))
    marks = sections(document.text, document.marks)
    return msgspec.structs.replace(document, marks=marks) if marks else document


_HALF = re.compile("[\ud800-\udfff]")
"""a lone surrogate"""


def _sound(one: Embedded) -> Embedded:
    """A value of metadata, its letters put right and its language as tags are written.

    Half characters, which JSON writes as escapes, are left out: no file could hold them.
    """
    source, value = _HALF.sub("", one.source), _HALF.sub("", one.value)
    value = put_right(value, "")[0] if not value.isascii() else value
    language = canonical(one.language) if one.language else ""
    if (source, value, language) == (one.source, one.value, one.language):
        return one
    return msgspec.structs.replace(one, source=source, value=value, language=language)


def _without_text(document: Document, problem: Problem) -> Document:
    """The document as far as it is no text: its metadata, and why it has no text."""
    return msgspec.structs.replace(
        document,
        text="",
        pages=tuple(msgspec.structs.replace(one, start=0, end=0) for one in document.pages),
        marks=(),
        links=(),
        anchors=(),
        words=(),
        problems=(*document.problems, problem),
    )


def _textless(name: str) -> Problem:
    return Problem(
        code="no-text",
        message="has no text that can be read.",
        severity=Severity.WARNING,
        subject=name,
        remedy="Describe it by hand, or scan it anew.",
    )


def choose(head: bytes, suffix: str, place: str) -> Reader:
    """The reader that is surest of this file; raises :class:`UnsupportedDocument`."""
    quick = _QUICK.get(suffix)
    if quick and _is_plain(head):
        from colophon.read.plain import READER

        return READER
    sure, reader = max(
        ((one.recognises(head, suffix), one) for one in READERS.values()), key=lambda pair: pair[0]
    )
    if sure > 0:
        return reader
    if suffix in _TEXT_SUFFIXES and looks_binary(head):
        raise not_text(place)
    other = next((kind for sign, kind in _OTHERS if head.startswith(sign)), "")
    suffixed = f"of a kind that no reader knows{f' ({suffix})' if suffix else ''}"
    raise UnsupportedDocument(
        f"is {f'{other}, which no reader knows' if other else suffixed}.",
        place=place,
        remedy="Save it as text, PDF, EPUB, Word, OpenDocument, HTML, TEI or a picture."
        " A list of records comes in with colophon import.",
    )


def _is_plain(head: bytes) -> bool:
    return not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(
        (b"<", b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"%!PS")
    ) and (not looks_binary(head))


def _too_large(place: str, size: int, limits: Limits) -> DocumentTooLarge:
    return DocumentTooLarge(
        f"has {size:,} bytes; {limits.file:,} are allowed.",
        place=place,
        remedy="Split the file, or leave it out.",
    )
