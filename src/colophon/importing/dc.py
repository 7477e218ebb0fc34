"""Dublin Core in XML: oai_dc, qualified, dcterms, alone or in an answer of OAI-PMH.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

from collections.abc import Iterator
from typing import Any

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.dublin_core import gather
from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.xml_records import read_elements

CONTAINERS = (
    "{http://www.openarchives.org/OAI/2.0/oai_dc/}dc",
    "{http://www.openarchives.org/OAI/2.0/oai_dcterms/}dcterms",
    "{http://worldcat.org/xmlschemas/qdc-1.0/}qualifieddc",
    "{http://purl.org/dc/terms/}qualifieddc",
    "{http://dspace.org/qualifieddc/}qualifieddc",
    "{http://purl.org/dc/terms/}dcterms",
    "metadata",
    "record",
    "dc",
)
_MARKS = (b"http://purl.org/dc/elements/1.1/", b"http://purl.org/dc/terms/")


class DublinCore(Importer):
    """Dublin Core in XML."""

    name = "dc"
    label = "Dublin Core (XML)"
    suffixes = (".xml", ".dc")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By a namespace of Dublin Core in XML that is not RDF."""
        if not head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") or b"22-rdf-syntax" in head:
            return 0.0
        return 0.6 if any(mark in head for mark in _MARKS) else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record for each container of elements."""

        def record(element: Any, number: int) -> Incoming:
            found = Gathering(name, f"record {number}", options.kinds)
            gather(element, found)
            return found.make_incoming()

        return read_elements(data, name, CONTAINERS, record)


IMPORTER = DublinCore()
