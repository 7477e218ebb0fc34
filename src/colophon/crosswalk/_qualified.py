"""Rows of Dublin Core → elements with encoding schemes, in either of two containers."""

import msgspec

from colophon.crosswalk import Frame
from colophon.crosswalk._characters import content
from colophon.crosswalk._dublin import ELEMENTS, FIFTEEN, Row, rows
from colophon.crosswalk._triples import DCTERMS
from colophon.crosswalk._xml import XSI
from colophon.record import Record

TERMS_SCHEMA = "http://dublincore.org/schemas/xmls/qdc/2008/02/11/dcterms.xsd"


class Container(msgspec.Struct, frozen=True):
    """The root element around qualified Dublin Core: DCMI itself defines none.

    ``only_terms``: every element is in the /terms/ namespace, else the fifteen keep
    the namespace of 1.1.
    """

    root: str
    namespace: str
    schema: str
    only_terms: bool

    def element(self, record: Record, frame: Frame) -> str:
        """The record as one element that carries all its namespaces."""
        lines = (self._line(row) for row in rows(record, frame))
        return f"{self._opening}{''.join(lines)}</{self.root}>\n"

    @property
    def _opening(self) -> str:
        prefix = self.root.partition(":")[0]
        elements = "" if self.only_terms else f' xmlns:dc="{ELEMENTS}"'
        return (
            f'<{self.root} xmlns:{prefix}="{self.namespace}"{elements} xmlns:dcterms="{DCTERMS}"'
            f' xmlns:xsi="{XSI}" xsi:schemaLocation="{self.namespace} {self.schema}'
            f' {DCTERMS} {TERMS_SCHEMA}">\n'
        )

    def _line(self, row: Row) -> str:
        prefix = "dcterms" if self.only_terms or row.term not in FIFTEEN else "dc"
        name = f"{prefix}:{row.term}"
        if row.language:
            return f'  <{name} xml:lang="{row.language}">{content(row.text)}</{name}>\n'
        scheme = f' xsi:type="dcterms:{row.scheme}"' if row.scheme else ""
        return f"  <{name}{scheme}>{content(row.text)}</{name}>\n"
