"""Rows of Dublin Core → elements with encoding schemes, in either of two containers."""

from colophon.crosswalk import Frame
from colophon.crosswalk._dublin import described
from colophon.crosswalk._elements import ElementFormat
from colophon.crosswalk._xml import XSI
from colophon.disclosure import PublicRecord
from colophon.mappings.dublin_core import ELEMENTS, FIFTEEN, TERMS
from colophon.model.namespaces import DCTERMS

TERMS_SCHEMA = "http://dublincore.org/schemas/xmls/qdc/2008/02/11/dcterms.xsd"


class QualifiedFormat(ElementFormat):
    """Qualified Dublin Core in a ``root`` of its own: DCMI itself defines none.

    ``only_terms``: every element is in the /terms/ namespace, else the fifteen keep
    the namespace of 1.1.
    """

    version = "4"
    media_type = "application/xml"
    suffix = ".xml"
    root: str
    only_terms: bool

    def __init__(self) -> None:
        plain = frozenset() if self.only_terms else FIFTEEN
        self._names = {term: f"{'dc' if term in plain else 'dcterms'}:{term}" for term in TERMS}
        declared = "" if self.only_terms else f' xmlns:dc="{ELEMENTS}"'
        self._opening = (
            f'<{self.root} xmlns:{self.root.partition(":")[0]}="{self.xml_namespace}"{declared}'
            f' xmlns:dcterms="{DCTERMS}" xmlns:xsi="{XSI}" xsi:schemaLocation="'
            f'{self.xml_namespace} {self.xml_schema} {DCTERMS} {TERMS_SCHEMA}">\n'
        )

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        names = self._names
        lines = [
            f"  <{names[row.term]}{row.language}{row.scheme}>{row.text}</{names[row.term]}>\n"
            for row in described(record, frame).rows_with_note(TERMS)
        ]
        return f"{self._opening}{''.join(lines)}</{self.root}>\n"
