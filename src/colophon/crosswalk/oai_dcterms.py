"""DCMI Metadata Terms in XML, in the container that other repositories serve.

https://www.dublincore.org/specifications/dublin-core/dc-xml-guidelines/
"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._qualified import Container
from colophon.crosswalk._xml import collection
from colophon.disclosure import PublicRecord

CONTAINER = Container(
    "oai_dcterms:dcterms",
    "http://www.openarchives.org/OAI/2.0/oai_dcterms/",
    "http://www.openarchives.org/OAI/2.0/oai_dcterms.xsd",
    only_terms=True,
)


class OaiDcterms(Format):
    """All terms, refined, with encoding schemes where the value has the scheme's form."""

    name = "oai_dcterms"
    version = "4"
    label = "Dublin Core terms"
    media_type = "application/xml"
    suffix = ".xml"
    xml_namespace = CONTAINER.namespace
    xml_schema = CONTAINER.schema

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        """One ``oai_dcterms:dcterms`` element."""
        return CONTAINER.element(record, frame).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """All records in one ``records`` element."""
        elements = (CONTAINER.element(record, frame) for record in records)
        return collection("<records>", elements, "</records>")


FORMAT = OaiDcterms()
