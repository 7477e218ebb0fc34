"""Importers: a harvested metadata element → statements, one table per format.

oai_dc: https://www.dublincore.org/specifications/dublin-core/dces/
DC terms: https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from colophon.importing.toolkit import dublin_core as dublin
from colophon.importing.toolkit import marc_fields, mods_elements
from colophon.importing.toolkit.gathering import CONFIDENCE, QUOTED, Gathering
from colophon.importing.toolkit.marc import from_element
from colophon.model.record import Statement

__all__ = ["CONFIDENCE", "IMPORTERS", "METHOD", "PREFERRED", "QUOTED"]

METHOD = "harvest"


def _gathering(origin: str) -> Gathering:
    return Gathering(origin, "", method=METHOD, basis="harvested")


def dublin_core(element: etree._Element, origin: str) -> Iterator[Statement]:
    """Statements from any container of dc and dcterms elements (oai_dc, qdc, dcterms)."""
    record = _gathering(origin)
    dublin.gather(element, record)
    yield from record.statements


def marc(element: etree._Element, origin: str) -> Iterator[Statement]:
    """Statements from a record of MARCXML; what has no field of ours stays where it was."""
    record = _gathering(origin)
    marc_fields.gather(from_element(element), record)
    yield from record.statements


def mods(element: etree._Element, origin: str) -> Iterator[Statement]:
    """Statements from a record of MODS."""
    record = _gathering(origin)
    mods_elements.gather(element, record)
    yield from record.statements


IMPORTERS: Mapping[str, Callable[[etree._Element, str], Iterator[Statement]]] = {
    "http://www.openarchives.org/OAI/2.0/oai_dc/": dublin_core,
    "http://www.openarchives.org/OAI/2.0/oai_dcterms/": dublin_core,
    "http://worldcat.org/xmlschemas/qdc-1.0/": dublin_core,
    "http://purl.org/dc/terms/": dublin_core,
    "http://dspace.org/qualifieddc/": dublin_core,
    "http://www.loc.gov/MARC21/slim": marc,
    "http://www.loc.gov/mods/v3": mods,
}
"""Namespace of a metadata element → its importer."""

PREFERRED = ("oai_dcterms", "dcterms", "oai_qdc", "qdc", "oai_dc")
"""metadataPrefixes from the richest to the one that every provider has"""
