"""TEI XML: P5, P4 and the Text Creation Partnership's dialect.

https://tei-c.org/release/doc/tei-p5-doc/en/html/
"""

import re
from typing import Any

from colophon.model.document import Document
from colophon.model.errors import UnsupportedDocument
from colophon.read import Limits, Reader
from colophon.read._tei_body import TeiBodyReader
from colophon.read._tei_header import read_embedded
from colophon.read.toolkit.composed import compose_document
from colophon.read.toolkit.composition import Composition
from colophon.read.toolkit.measure import check_bounds
from colophon.read.toolkit.xml import entities, parse_xml
from colophon.read.toolkit.xml_text import decode_xml

_ROOT = re.compile(rb"<(?:tei:)?(?:TEI(?:\.2|CORPUS)?|teiCorpus(?:\.2)?|ETS|EEBO)[\s>]", re.I)
_NAMESPACE = b"http://www.tei-c.org/ns/1.0"


class Tei(Reader):
    """Texts encoded after the Text Encoding Initiative."""

    name = "tei"
    media_types = ("application/tei+xml",)
    suffixes = (".xml", ".tei")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By its root element or namespace."""
        narrow = head.replace(b"\x00", b"")
        if _NAMESPACE in narrow or _ROOT.search(narrow):
            return 0.95
        return 0.4 if suffix in self.suffixes and narrow.lstrip()[:1] in b"<\xef" else 0.0

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The transcription as it stands: no corrections, no regularised forms."""
        made_of = decode_xml(data, name)
        source = check_bounds(made_of.text, name, limits)
        declared = entities(source, name)
        root = parse_xml(data, name)
        if not _is_tei(root):
            raise UnsupportedDocument(
                "is XML, but not TEI.",
                place=name,
                remedy="Convert it to TEI or HTML, or name a document of another kind.",
            )
        made = Composition()
        TeiBodyReader(made, declared).read(source)
        return compose_document(
            made,
            self,
            data,
            name,
            embedded=tuple(read_embedded(root)),
            problems=made_of.problems,
            encoding=made_of.encoding,
        )


def _is_tei(root: Any) -> bool:
    return any(
        isinstance(one.tag, str) and one.tag.rpartition("}")[2].lower() == "text"
        for one in root.iter()
    )


READER = Tei()
