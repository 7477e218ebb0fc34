"""ODT: paragraphs and headings with their styles, notes, running heads, properties.

OpenDocument 1.3, https://docs.oasis-open.org/office/OpenDocument/v1.3/
"""

from colophon.model.document import Document
from colophon.model.errors import DamagedDocument, EncryptedDocument
from colophon.read import Limits, Reader
from colophon.read._odt_body import OdtBodyReader, hidden_styles, styles
from colophon.read.toolkit.archive import Archive
from colophon.read.toolkit.composed import compose_document
from colophon.read.toolkit.composition import Composition
from colophon.read.toolkit.measure import check_bounds
from colophon.read.toolkit.office_properties import PartsAside, odt, part
from colophon.read.toolkit.xml_text import decode_xml

_TYPE = "application/vnd.oasis.opendocument.text"
_MANIFEST = "META-INF/manifest.xml"


class Odt(Reader):
    """OpenDocument text."""

    name = "odt"
    media_types = (_TYPE, f"{_TYPE}-template")
    suffixes = (".odt", ".ott")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By the media type that stands first in the archive."""
        if not head.startswith(b"PK\x03\x04"):
            return 0.3 if suffix in self.suffixes else 0.0
        return 1.0 if _TYPE.encode() in head[:200] else 0.8 * (suffix in self.suffixes)

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The paragraphs, then running heads and feet; the source is content.xml, then
        styles.xml, decoded.

        Of the parts beside the content, damaged ones are named in a problem.
        """
        archive = Archive(data, name, limits)
        if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
            raise EncryptedDocument(
                "opens only with a password.",
                place=name,
                remedy="Save a copy without the password, and describe that.",
            )
        root = part(archive, "content.xml")
        if root is None:
            raise DamagedDocument(
                "is no OpenDocument text: it lacks its content.",
                place=name,
                remedy="Save it anew as .odt with the program that made it.",
            )
        source = check_bounds(decode_xml(archive.read("content.xml"), name).text, name, limits)
        made = Composition()
        beside = PartsAside(archive)
        common = beside.root("styles.xml")
        body = OdtBodyReader(made, styles(root, common), hidden_styles(root, common))
        body.read(source, root)
        if common is not None:
            made.source_base = len(source)
            running = check_bounds(decode_xml(archive.read("styles.xml"), name).text, name, limits)
            body.read_running(running, common)
        found = tuple(odt(beside))
        problems = tuple(beside.problems(name))
        return compose_document(made, self, data, name, embedded=found, problems=problems)


READER = Odt()
