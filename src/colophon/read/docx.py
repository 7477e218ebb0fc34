"""DOCX: paragraphs with their styles, notes, running heads, properties.

ECMA-376 part 1, 17; https://ecma-international.org/publications-and-standards/standards/ecma-376/
"""

import posixpath
from collections.abc import Iterator

from colophon.model.document import Document, MarkKind
from colophon.model.errors import DamagedDocument, EncryptedDocument
from colophon.model.problem import Problem
from colophon.read import Limits, Reader
from colophon.read._docx_body import DocxBodyReader, relations
from colophon.read._docx_styles import style_sheet
from colophon.read.toolkit.archive import Archive, resolve_reference
from colophon.read.toolkit.composed import compose_document
from colophon.read.toolkit.composition import BLOCK, Composition
from colophon.read.toolkit.measure import check_bounds
from colophon.read.toolkit.office_properties import PartsAside, docx, part
from colophon.read.toolkit.unread import say_parts, unread_part
from colophon.read.toolkit.xml_text import decode_xml

_MAIN = "word/document.xml"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ASIDES = (
    ("footnotes", MarkKind.NOTE),
    ("endnotes", MarkKind.NOTE),
    ("header", MarkKind.HEADER),
    ("footer", MarkKind.FOOTER),
)
_MOST_ASIDES = 50


class Docx(Reader):
    """Word documents since 2007."""

    name = "docx"
    media_types = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)
    suffixes = (".docx", ".docm", ".dotx")

    def recognises(self, head: bytes, suffix: str) -> float:
        """A zip archive whose first entries are Word's."""
        if head.startswith(_COMPOUND):
            return 0.6 * (suffix in self.suffixes)
        if not head.startswith(b"PK\x03\x04"):
            return 0.3 if suffix in self.suffixes else 0.0
        return 0.9 if suffix in self.suffixes or b"word/document" in head else 0.0

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The paragraphs, then notes and running heads; the source is the parts' XML.

        Of the parts beside the text, damaged ones are named in a problem.
        """
        if data.startswith(_COMPOUND):
            raise EncryptedDocument(
                "opens only with a password.",
                place=name,
                remedy="Save a copy without the password, and describe that.",
            )
        archive = Archive(data, name, limits)
        beside = PartsAside(archive)
        main = _related_entry(beside, "", "officeDocument") or _MAIN
        if main not in archive:
            raise DamagedDocument(
                "is no Word document: it lacks its text.",
                place=name,
                remedy="Save it anew as .docx with the program that made it.",
            )
        made = _compose(beside, main, name, limits)
        return compose_document(
            made,
            self,
            data,
            name,
            embedded=tuple(docx(beside)),
            problems=(*beside.problems(name), *_chunks(beside, main, name)),
        )


def _compose(beside: PartsAside, main: str, name: str, limits: Limits) -> Composition:
    """The text of the main part, and of those aside."""
    archive = beside.archive
    made = Composition()
    sheet = _related_entry(beside, main, "styles") or f"{posixpath.dirname(main)}/styles.xml"
    body = DocxBodyReader(made, style_sheet(beside.root(sheet)))
    for entry, kind in _parts(archive, main):
        root = beside.root(entry) if kind else part(archive, entry)
        if root is None:
            continue
        source = check_bounds(decode_xml(archive.read(entry), name).text, name, limits)
        targets = relations(beside.root(_relations_of(entry)), "hyperlink")
        made.gap(BLOCK)
        start = made.length
        body.read(source, root, targets)
        if kind:
            made.mark(kind, start)
        made.source_base += len(source)
    return made


def _chunks(beside: PartsAside, main: str, name: str) -> Iterator[Problem]:
    """What to say of whole files that a document holds in the place of their words
    (ECMA-376 part 1, 17.17.2.1)."""
    found = list(relations(beside.root(_relations_of(main)), "aFChunk").values())
    if found:
        yield unread_part(
            name,
            f"holds files in the place of words: what is said in {say_parts(found)} was not read.",
            "Open it with Word, which takes them in, and save it.",
        )


def _relations_of(entry: str) -> str:
    """The entry that holds the relationships of a part, or of the archive (empty)."""
    folder, file = posixpath.split(entry)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _related_entry(beside: PartsAside, entry: str, kind: str) -> str:
    """The entry that a part, or the archive, names as its one of a kind; or empty.

    Word calls its text word/document.xml, SharePoint word/document2.xml (ECMA-376 part 2, 9.3).
    """
    archive = beside.archive
    targets = relations(beside.root(_relations_of(entry)), kind).values()
    named = (
        resolve_reference("" if one.startswith("/") else entry, one.lstrip("/"), archive.name)
        for one in targets
    )
    return next((one for one in named if one in archive), "")


def _parts(archive: Archive, main: str) -> list[tuple[str, MarkKind | None]]:
    """The text, then what stands aside of it."""
    found: list[tuple[str, MarkKind | None]] = [(main, None)]
    for stem, kind in _ASIDES:
        beside = posixpath.join(posixpath.dirname(main), stem)
        found += [
            (entry, kind)
            for entry in archive.names
            if entry.startswith(beside) and entry.endswith(".xml")
        ][:_MOST_ASIDES]
    return found


READER = Docx()
