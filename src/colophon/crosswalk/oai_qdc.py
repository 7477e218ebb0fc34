"""Qualified Dublin Core: the fifteen elements as ``dc:``, refinements as ``dcterms:``.

The container is the one CONTENTdm serves.
https://www.dublincore.org/specifications/dublin-core/dc-xml-guidelines/
"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._qualified import Container
from colophon.crosswalk._xml import collection
from colophon.disclosure.public_record import each, shown
from colophon.model.record import Record

CONTAINER = Container(
    "oai_qdc:qualifieddc",
    "http://worldcat.org/xmlschemas/qdc-1.0/",
    "http://worldcat.org/xmlschemas/qdc/1.0/qdc-1.0.xsd",
    only_terms=False,
)


class OaiQdc(Format):
    """Elements and refinements, each in its own namespace."""

    name = "oai_qdc"
    version = "2"
    label = "Dublin Core (qualified)"
    media_type = "application/xml"
    suffix = ".xml"
    xml_namespace = CONTAINER.namespace
    xml_schema = CONTAINER.schema

    def write(self, record: Record, frame: Frame) -> bytes:
        """One ``oai_qdc:qualifieddc`` element."""
        return CONTAINER.element(shown(record, frame.profile), frame).encode()

    def stream(self, records: Iterable[Record], frame: Frame) -> Iterator[bytes]:
        """All records in one ``records`` element."""
        elements = (CONTAINER.element(record, frame) for record in each(records, frame.profile))
        return collection("<records>", elements, "</records>")


FORMAT = OaiQdc()
