"""DCMI Metadata Terms in XML, in the container that other repositories serve.

https://www.dublincore.org/specifications/dublin-core/dc-xml-guidelines/
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._elements import ElementFormat
from colophon.crosswalk._qualified import QualifiedContainer
from colophon.disclosure import PublicRecord

CONTAINER = QualifiedContainer(
    "oai_dcterms:dcterms",
    "http://www.openarchives.org/OAI/2.0/oai_dcterms/",
    "http://www.openarchives.org/OAI/2.0/oai_dcterms.xsd",
    only_terms=True,
)


class OaiDcterms(ElementFormat):
    """All terms, refined, with encoding schemes where the value has the scheme's form."""

    name = "oai_dcterms"
    version = "4"
    label = "Dublin Core terms"
    media_type = "application/xml"
    suffix = ".xml"
    xml_namespace = CONTAINER.namespace
    xml_schema = CONTAINER.schema

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        return CONTAINER.element(record, frame)


FORMAT = OaiDcterms()
