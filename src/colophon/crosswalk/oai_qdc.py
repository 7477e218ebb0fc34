"""Qualified Dublin Core: the fifteen elements as ``dc:``, refinements as ``dcterms:``.

The container is the one CONTENTdm serves.
https://www.dublincore.org/specifications/dublin-core/dc-xml-guidelines/
"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._qualified import Container
from colophon.crosswalk._xml import collection
from colophon.disclosure import PublicRecord

CONTAINER = Container(
    "oai_qdc:qualifieddc",
    "http://worldcat.org/xmlschemas/qdc-1.0/",
    "http://worldcat.org/xmlschemas/qdc/1.0/qdc-1.0.xsd",
    only_terms=False,
)


class OaiQdc(Format):
    """Elements and refinements, each in its own namespace."""

    name = "oai_qdc"
    version = "4"
    label = "Dublin Core (qualified)"
    media_type = "application/xml"
    suffix = ".xml"
    xml_namespace = CONTAINER.namespace
    xml_schema = CONTAINER.schema

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        """One ``oai_qdc:qualifieddc`` element."""
        return CONTAINER.element(record, frame).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """All records in one ``records`` element."""
        elements = (CONTAINER.element(record, frame) for record in records)
        return collection("<records>", elements, "</records>")


FORMAT = OaiQdc()
