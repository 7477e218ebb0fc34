"""What was read of a record's document: shown as ALTO, hOCR or text, and corrected.

Corrected results of OCR lie in the catalogue's ``texts``, which is not versioned: they are
words of the document.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from colophon.catalogue.derived_files import TEXTS, reading_path, stem
from colophon.catalogue.followed_words import kept_values
from colophon.catalogue.joining import described_again
from colophon.model import files
from colophon.model.document import Document
from colophon.model.errors import DecisionError, UsageError
from colophon.model.record import Record, Source
from colophon.read.toolkit import alto, hocr

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue
    from colophon.read.toolkit.lines import PictureWord, PlacedLine
    from colophon.read.toolkit.pages import Leaf

CORRECTED = "corrected by hand"
SUFFIX = ".alto.xml"
PAGE_END = "\f"


def text_of(catalogue: "Catalogue", record: Record, form: str, file: int = 1) -> bytes:
    """What was read of an item: all of its text, or the result of OCR of one file (from 1)."""
    document = catalogue.subjects.document(record)
    source = record.source
    if document is None or source is None:
        raise UsageError(
            "its document is not there, or has changed.",
            place=record.id,
            remedy="Put it back where it lay, or describe it anew.",
        )
    if form == "txt":
        return _plain(catalogue, document, source).encode()
    leaves = _leaves(catalogue, source, file)
    name = source.file(file - 1).name
    if form == "hocr":
        return hocr.write_hocr(leaves, name)
    return alto.write_alto(leaves, name, "Colophon")


def _plain(catalogue: "Catalogue", document: Document, source: Source) -> str:
    """The text, page by page; of scans line by line, so that it can be corrected."""
    if not _is_read_by_ocr(document):
        pages = [document.text[one.start : one.end] for one in document.pages]
        return PAGE_END.join(pages) if pages else document.text
    texts = []
    for number in range(1, len(source.files) + 1):
        found = _path(catalogue, source, number)
        for leaf in alto.leaves_of(found.read_bytes(), found.name) if found else ():
            texts.append("".join(f"{line.text}\n" for line in leaf.lines))
    return PAGE_END.join(texts)


def _is_read_by_ocr(document: Document) -> bool:
    """Whether every page with words was: a PDF may have a text layer on some of its pages."""
    seen = {word.page for word in document.words}
    said = (one for one in document.pages if document.text[one.start : one.end].strip())
    return bool(seen) and all(one.number in seen for one in said)


def _leaves(catalogue: "Catalogue", source: Source, file: int) -> "list[Leaf]":
    path = _path(catalogue, source, file) if 1 <= file <= len(source.files) else None
    if path is None:
        raise UsageError(
            "nothing of that file was read by OCR.",
            place=source.file(file - 1).name,
            remedy="Ask for its text: --as txt.",
        )
    return alto.leaves_of(path.read_bytes(), path.name)


def _path(catalogue: "Catalogue", source: Source, file: int) -> Path | None:
    """Where the result of OCR of a file lies, the corrected one first."""
    name = f"{stem(source.file(file - 1).sha256)}{SUFFIX}"
    folders = (catalogue.folder / TEXTS, catalogue.ocr_folder)
    paths = (folder / name for folder in folders if folder)
    return next((path for path in paths if path.is_file()), None)


def correct(catalogue: "Catalogue", id_: str, data: bytes, *, by: str, file: int = 1) -> Record:
    """Take a corrected result of OCR (ALTO, or text line by line) and describe the item anew."""
    stored = catalogue.load_stored(id_)
    source = stored.record.source
    if source is None:
        raise DecisionError("it has no document.", place=id_)
    if data.lstrip()[:1] == b"<":
        leaves = alto.leaves_of(data, id_)
    else:
        leaves = with_text(_leaves(catalogue, source, file), data.decode("utf-8", "replace"))
    decided = kept_values(catalogue, stored.record, source)
    name = f"{stem(source.file(file - 1).sha256)}{SUFFIX}"
    made = alto.write_alto(leaves, source.file(file - 1).name, CORRECTED)
    files.write(catalogue.folder / TEXTS / name, made)
    record = described_again(catalogue, source, stored.record, decided)
    decisions = catalogue.decisions
    what = f"corrected what was read: {id_}"
    decisions.journal.apply([(stored, record)], what=what, by=by, at=decisions.moment)
    reading_path(catalogue, source).unlink(missing_ok=True)
    return catalogue.record(id_)


def with_text(leaves: "Sequence[Leaf]", text: str) -> "list[Leaf]":
    """The pages with other words on the same lines; raises :class:`DecisionError` where the
    pages or lines are not the same number."""
    pages = [page.strip("\n").splitlines() for page in text.split(PAGE_END)]
    if [len(leaf.lines) for leaf in leaves] != [len(page) for page in pages]:
        raise DecisionError(
            "its lines or pages are not as many as those that were read.",
            remedy="Correct the words only, and leave every line where it is. Where only some"
            " pages were read by OCR, correct the ALTO (--as alto).",
        )
    return [
        replace(leaf, lines=[_line(*pair) for pair in zip(leaf.lines, page, strict=True)])
        for leaf, page in zip(leaves, pages, strict=True)
    ]


def _line(line: "PlacedLine", text: str) -> "PlacedLine":
    """The line with other words, each in the box of the word in whose place it stands."""
    tokens = text.split()
    old = [word.text for word in line.words]
    words: list[PictureWord] = []
    for tag, first, last, start, end in SequenceMatcher(None, old, tokens).get_opcodes():
        if tag == "equal":
            words += line.words[first:last]
        elif end > start:
            over = line.words[first:last] or line.words[max(first - 1, 0) : first] or line.words[:1]
            words += _spread(over, tokens[start:end])
    return replace(line, text=" ".join(tokens), words=tuple(words))


def _spread(over: "Sequence[PictureWord]", tokens: Sequence[str]) -> "list[PictureWord]":
    """New words over the boxes of those in whose place they stand; a person is sure of them."""
    if len(over) == len(tokens):
        return [
            replace(word, text=token, confidence=100.0)
            for word, token in zip(over, tokens, strict=True)
        ]
    first, last = over[0], over[-1]
    step = (last.right - first.left) / len(tokens)
    return [
        replace(
            first,
            text=token,
            left=first.left + at * step,
            right=first.left + (at + 1) * step,
            bottom=max(first.bottom, last.bottom),
            confidence=100.0,
        )
        for at, token in enumerate(tokens)
    ]
