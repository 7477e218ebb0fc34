"""EPUB: the pages of the spine one after another, metadata of the package.

https://www.w3.org/TR/epub-33/
"""

import re

from colophon.model.document import Document
from colophon.model.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument
from colophon.read import Limits, Reader
from colophon.read._html_body import HtmlBodyReader
from colophon.read._opf import package
from colophon.read.toolkit.archive import Archive
from colophon.read.toolkit.composed import compose_document
from colophon.read.toolkit.composition import BLOCK, Composition
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

    # long: the parts of a file in the order of its text
    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """All pages of the spine; the source is their files, decoded, one after another."""
        archive = Archive(data, name, limits)
        _refuse_encrypted(archive)
        said = package(archive)
        made = Composition()
        pages_of_markup = HtmlBodyReader(made)
        length = 0
        read: set[str] = set()
        for part in said.parts:
            # the spine names each part once (EPUB 3.3, 5.7.2); whoever repeats it multiplies
            if part.path not in archive or part.path in read:
                continue
            read.add(part.path)
            source = decode_xml(archive.read(part.path), f"{name}/{part.path}").text
            entities(source, f"{name}/{part.path}")
            made.source_base = length
            made.gap(BLOCK)
            start = made.length
            pages_of_markup.read(source)
            if part.kind:
                made.mark(part.kind, start)
            length += len(source)
            if length > limits.text:
                raise DocumentTooLarge(
                    f"has more than {limits.text:,} characters.",
                    place=name,
                    remedy="Split it, or raise the bound.",
                )
        if not said.parts:
            raise DamagedDocument(
                "is an EPUB that names no pages.",
                place=name,
                remedy="Fetch it again, or convert it anew.",
            )
        return compose_document(made, self, data, name, embedded=said.embedded)


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
