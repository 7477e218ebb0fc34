"""Rows of Dublin Core → elements with encoding schemes, in either of two containers."""

from colophon.crosswalk import Frame
from colophon.crosswalk._dublin import described
from colophon.crosswalk._xml import XSI
from colophon.mappings.dublin_core import ELEMENTS, FIFTEEN, TERMS
from colophon.model.namespaces import DCTERMS
from colophon.model.record import Record

TERMS_SCHEMA = "http://dublincore.org/schemas/xmls/qdc/2008/02/11/dcterms.xsd"


class QualifiedContainer:
    """The root element around qualified Dublin Core: DCMI itself defines none.

    ``only_terms``: every element is in the /terms/ namespace, else the fifteen keep
    the namespace of 1.1.
    """

    def __init__(self, root: str, namespace: str, schema: str, *, only_terms: bool) -> None:
        self.namespace = namespace
        self.schema = schema
        plain = frozenset() if only_terms else FIFTEEN
        self._names = {term: f"{'dc' if term in plain else 'dcterms'}:{term}" for term in TERMS}
        declared = "" if only_terms else f' xmlns:dc="{ELEMENTS}"'
        self._opening = (
            f'<{root} xmlns:{root.partition(":")[0]}="{namespace}"{declared}'
            f' xmlns:dcterms="{DCTERMS}" xmlns:xsi="{XSI}"'
            f' xsi:schemaLocation="{namespace} {schema} {DCTERMS} {TERMS_SCHEMA}">\n'
        )
        self._closing = f"</{root}>\n"

    def element(self, record: Record, frame: Frame) -> str:
        """The record as one element that carries all its namespaces."""
        names = self._names
        lines = [
            f"  <{names[row.term]}{row.language}{row.scheme}>{row.text}</{names[row.term]}>\n"
            for row in described(record, frame).rows_with_note(TERMS)
        ]
        return f"{self._opening}{''.join(lines)}{self._closing}"
