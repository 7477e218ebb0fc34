"""RDF over OAI-PMH: the record's graph as RDF/XML, for harvesters that read RDF.

https://www.w3.org/TR/rdf-syntax-grammar/
"""

from colophon.crosswalk.rdfxml import RdfXml


class Rdf(RdfXml):
    """The same graph that every RDF syntax holds, as OAI-PMH carries it."""

    name = "rdf"
    label = "RDF as RDF/XML, for OAI-PMH"
    xml_namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    # the schema by which OAI-PMH takes any RDF
    xml_schema = "http://www.openarchives.org/OAI/2.0/rdf.xsd"


FORMAT = Rdf()
