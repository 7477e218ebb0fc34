"""RDF over OAI-PMH: the record's graph as RDF/XML, for harvesters that read RDF.

https://www.w3.org/TR/rdf-syntax-grammar/
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._xml import XSI
from colophon.crosswalk.rdfxml import RdfXml
from colophon.disclosure import PublicRecord
from colophon.model.namespaces import RDF

# the schema by which OAI-PMH takes any RDF
_SCHEMA = "http://www.openarchives.org/OAI/2.0/rdf.xsd"
_START = b"<rdf:RDF"
_LOCATED = f'{_START.decode()} xmlns:xsi="{XSI}" xsi:schemaLocation="{RDF} {_SCHEMA}"'.encode()


class Rdf(RdfXml):
    """The same graph that every RDF syntax holds, as OAI-PMH carries it."""

    name = "rdf"
    label = "RDF as RDF/XML, for OAI-PMH"
    xml_namespace = RDF
    xml_schema = _SCHEMA

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        """One ``rdf:RDF`` element with one record, and where its schema lies."""
        return _LOCATED + super()._write(record, frame).removeprefix(_START)


FORMAT = Rdf()
