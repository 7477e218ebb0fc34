"""Importers: a harvested metadata element → statements, one table per format.

oai_dc: https://www.dublincore.org/specifications/dublin-core/dces/
DC terms: https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

import json
from collections.abc import Callable, Iterator, Mapping

import msgspec
from lxml import etree
from msgspec.structs import replace

from colophon.importing.toolkit import dublin_core as dublin
from colophon.importing.toolkit import marc_fields, mods_elements
from colophon.importing.toolkit.gathering import CONFIDENCE, QUOTED, Gathering
from colophon.importing.toolkit.marc import from_element
from colophon.model.record import Evidence, Statement

__all__ = ["CONFIDENCE", "IMPORTERS", "METHOD", "PREFERRED", "QUOTED"]

METHOD = "harvest"


def _gathering_for(origin: str) -> Gathering:
    return Gathering(origin, "", method=METHOD, basis="harvested")


def dublin_core(element: etree._Element, origin: str) -> Iterator[Statement]:
    """Statements from any container of dc and dcterms elements (oai_dc, qdc, dcterms)."""
    record = _gathering_for(origin)
    dublin.gather(element, record)
    yield from record.statements


def marc(element: etree._Element, origin: str) -> Iterator[Statement]:
    """Statements from a record of MARCXML; what has no field of ours stays where it was."""
    record = _gathering_for(origin)
    marc_fields.gather(from_element(element), record)
    yield from record.statements


def mods(element: etree._Element, origin: str) -> Iterator[Statement]:
    """Statements from a record of MODS."""
    record = _gathering_for(origin)
    mods_elements.gather(element, record)
    yield from record.statements


def colophon(element: etree._Element, origin: str) -> Iterator[Statement]:
    """Statements of another Colophon catalogue, with their evidence behind ours.

    Its sources are named as parts of the record that it came in; what is not the JSON of
    such a record gives none.
    """
    try:
        found = msgspec.convert(json.loads(element.text or "{}"), _GivenRecord).statements
    except (ValueError, msgspec.ValidationError):
        return
    for one in found:
        words = str(one.value) or one.value.key
        mine = Evidence(
            method=METHOD,
            confidence=CONFIDENCE if one.confirmed else one.confidence,
            quote=words if len(words) <= QUOTED else f"{words[:QUOTED]}…",
            source=f"{origin}#{one.term}",
        )
        if one.live:
            theirs = (replace(piece, source=f"{origin}#{piece.source}") for piece in one.evidence)
            yield Statement(term=one.term, value=one.value, evidence=(mine, *theirs))


class _GivenRecord(msgspec.Struct):
    """What of a record in our own form is read."""

    statements: tuple[Statement, ...] = ()


IMPORTERS: Mapping[str, Callable[[etree._Element, str], Iterator[Statement]]] = {
    "http://www.openarchives.org/OAI/2.0/oai_dc/": dublin_core,
    "http://www.openarchives.org/OAI/2.0/oai_dcterms/": dublin_core,
    "http://worldcat.org/xmlschemas/qdc-1.0/": dublin_core,
    "http://purl.org/dc/terms/": dublin_core,
    "http://dspace.org/qualifieddc/": dublin_core,
    "http://www.loc.gov/MARC21/slim": marc,
    "http://www.loc.gov/mods/v3": mods,
    "https://w3id.org/colophon/oai/": colophon,
}
"""Namespace of a metadata element → its importer."""

PREFERRED = ("colophon", "oai_dcterms", "dcterms", "oai_qdc", "qdc", "oai_dc")
"""metadataPrefixes from the richest to the one that every provider has"""
