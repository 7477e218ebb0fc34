"""EPUB: the pages of the spine one after another, metadata of the package.

https://www.w3.org/TR/epub-33/
"""

import re
from collections.abc import Iterator, Sequence

from colophon.model.document import Document
from colophon.model.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument
from colophon.model.problem import Problem, Severity
from colophon.read import Limits, Reader
from colophon.read._html_body import HtmlBodyReader
from colophon.read._opf import OpfPart, package
from colophon.read.toolkit.archive import Archive
from colophon.read.toolkit.composed import compose_document
from colophon.read.toolkit.composition import BLOCK, Composition
from colophon.read.toolkit.unread import lost_parts, say_parts, unread_part
from colophon.read.toolkit.xml import entities
from colophon.read.toolkit.xml_text import decode_xml

_ENCRYPTION = "META-INF/encryption.xml"
_METHOD = re.compile(rb"<(?:[\w.-]{1,40}:)?EncryptionMethod\s")
_FONTS_ONLY = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")


class Epub(Reader):
    """EPUB 2 and 3 without digital rights management."""

    name = "epub"
    media_types = ("application/epub+zip",)
    suffixes = (".epub",)

    def recognises(self, head: bytes, suffix: str) -> float:
        """By the media type that stands first in the archive."""
        if not head.startswith(b"PK\x03\x04"):
            return 0.3 if suffix == ".epub" else 0.0
        return 1.0 if b"application/epub+zip" in head[:200] else 0.8 * (suffix == ".epub")

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """All pages of the spine; the source is their files, decoded, one after another.

        Pages that are missing or damaged are named in a problem; raises
        :class:`DamagedDocument` where no page can be read.
        """
        archive = Archive(data, name, limits)
        _refuse_encrypted(archive)
        said = package(archive)
        if not (said.parts or said.dangling):
            raise _error_of_damage("is an EPUB that names no pages.", name)
        book = _Book(archive, limits)
        for part in said.parts:
            book.add(part)
        lost = (*book.lost, *said.dangling)
        if not (book.read or book.pictures):
            raise _error_of_damage("is an EPUB that holds none of the pages it names.", name)
        return compose_document(
            book.made,
            self,
            data,
            name,
            embedded=said.embedded,
            problems=(
                *said.problems,
                *book.problems.values(),
                *_problems(lost, book.pictures, name),
            ),
        )


class _Book:
    """The parts of a book, read one after another."""

    def __init__(self, archive: Archive, limits: Limits) -> None:
        self.made = Composition()
        self.read = 0
        """parts that were"""
        self.lost: list[str] = []
        """parts that are missing, or so damaged that they cannot be read"""
        self.pictures: list[str] = []
        """parts that are no text"""
        self.problems: dict[str, Problem] = {}
        """the first of each code that the letters of a part gave"""
        self._archive, self._limits = archive, limits
        self._markup = HtmlBodyReader(self.made)
        self._length = 0
        self._seen: set[str] = set()

    def add(self, part: OpfPart) -> None:
        """Read one part; raises :class:`DocumentTooLarge` where all are too long together."""
        # the spine names each part once (EPUB 3.3, 5.7.2); whoever repeats it multiplies
        if part.path in self._seen:
            return
        self._seen.add(part.path)
        if not part.is_text:
            self.pictures.append(part.path)
            return
        name = f"{self._archive.name}/{part.path}"
        try:
            decoded = decode_xml(self._archive.read(part.path), name)
        except DamagedDocument:
            self.lost.append(part.path)
            return
        self.read += 1
        for one in decoded.problems:
            self.problems.setdefault(one.code, one)
        entities(decoded.text, name)
        self.made.source_base = self._length
        self.made.gap(BLOCK)
        start = self.made.length
        self._markup.read(decoded.text)
        if part.kind:
            self.made.mark(part.kind, start)
        self._length += len(decoded.text)
        if self._length > self._limits.text:
            raise DocumentTooLarge(
                f"has more than {self._limits.text:,} characters.",
                place=self._archive.name,
                remedy="Split it, or raise the bound.",
            )


def _problems(lost: Sequence[str], pictures: Sequence[str], name: str) -> Iterator[Problem]:
    """What to say of the parts that were not read."""
    yield from lost_parts(name, lost, "Fetch it again, or look elsewhere for what is said there.")
    if pictures:
        yield unread_part(
            name,
            f"holds no text in {say_parts(pictures)}.",
            "Look at that in the book: the picture of a cover may say what the text does not.",
            Severity.INFO,
        )


def _error_of_damage(message: str, name: str) -> DamagedDocument:
    return DamagedDocument(message, place=name, remedy="Fetch it again, or convert it anew.")


def _refuse_encrypted(archive: Archive) -> None:
    """Obfuscated fonts do no harm; anything else encrypted keeps the text from us."""
    if _ENCRYPTION not in archive:
        return
    said = archive.read(_ENCRYPTION)
    methods = len(_METHOD.findall(said))
    if methods > sum(said.count(one) for one in _FONTS_ONLY):
        raise EncryptedDocument(
            "is protected by digital rights management.",
            place=archive.name,
            remedy="Ask its publisher for a copy that is not protected.",
        )


READER = Epub()
