"""DCMI Metadata Terms in XML, in the container that other repositories serve.

https://www.dublincore.org/specifications/dublin-core/dc-xml-guidelines/
"""

from colophon.crosswalk._qualified import QualifiedFormat


class OaiDcterms(QualifiedFormat):
    """All terms, refined, with encoding schemes where the value has the scheme's form."""

    name = "oai_dcterms"
    label = "Dublin Core terms"
    xml_namespace = "http://www.openarchives.org/OAI/2.0/oai_dcterms/"
    xml_schema = "http://www.openarchives.org/OAI/2.0/oai_dcterms.xsd"
    root = "oai_dcterms:dcterms"
    only_terms = True


FORMAT = OaiDcterms()
