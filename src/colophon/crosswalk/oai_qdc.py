"""Qualified Dublin Core: the fifteen elements as ``dc:``, refinements as ``dcterms:``.

The container is the one CONTENTdm serves.
https://www.dublincore.org/specifications/dublin-core/dc-xml-guidelines/
"""

from colophon.crosswalk._qualified import QualifiedFormat


class OaiQdc(QualifiedFormat):
    """Elements and refinements, each in its own namespace."""

    name = "oai_qdc"
    label = "Dublin Core (qualified)"
    xml_namespace = "http://worldcat.org/xmlschemas/qdc-1.0/"
    xml_schema = "http://worldcat.org/xmlschemas/qdc/1.0/qdc-1.0.xsd"
    root = "oai_qdc:qualifieddc"
    only_terms = False


FORMAT = OaiQdc()
