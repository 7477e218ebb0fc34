"""Qualified Dublin Core: the fifteen elements as ``dc:``, refinements as ``dcterms:``.

The container is the one CONTENTdm serves.
https://www.dublincore.org/specifications/dublin-core/dc-xml-guidelines/
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._elements import ElementFormat
from colophon.crosswalk._qualified import QualifiedContainer
from colophon.disclosure import PublicRecord

CONTAINER = QualifiedContainer(
    "oai_qdc:qualifieddc",
    "http://worldcat.org/xmlschemas/qdc-1.0/",
    "http://worldcat.org/xmlschemas/qdc/1.0/qdc-1.0.xsd",
    only_terms=False,
)


class OaiQdc(ElementFormat):
    """Elements and refinements, each in its own namespace."""

    name = "oai_qdc"
    version = "4"
    label = "Dublin Core (qualified)"
    media_type = "application/xml"
    suffix = ".xml"
    xml_namespace = CONTAINER.namespace
    xml_schema = CONTAINER.schema

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        return CONTAINER.element(record, frame)


FORMAT = OaiQdc()
