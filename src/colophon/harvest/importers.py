"""Importers: a harvested metadata element → statements, one table per format.

oai_dc: https://www.dublincore.org/specifications/dublin-core/dces/
DC terms: https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from colophon.describe.names.stated_names import agents
from colophon.harvest._terms import ADDRESS, AGENTS, DCMITYPE, NOTED, RIGHTS, TERMS, TYPES
from colophon.model.record import Concept, Evidence, Link, Statement, Text, Value

DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"

QUOTED = 2_000
"""characters of a value that its evidence repeats"""
METHOD = "harvest"
CONFIDENCE = 0.9
"""another cataloguer's record: to be trusted, but not ours"""


def dublin_core(element: etree._Element, origin: str) -> Iterator[Statement]:
    """Statements from any container of dc and dcterms elements (oai_dc, qdc, dcterms)."""
    for child in _elements(element):
        # all text below it, remarks and instructions apart
        text = " ".join(str(child.xpath("string()")).split())
        name = child.tag.rsplit("}", 1)[1]
        if not text or not (name in TERMS or name in NOTED or name in AGENTS):
            continue
        quote = text if len(text) <= QUOTED else f"{text[:QUOTED]}…"
        evidence = Evidence(
            method=METHOD, confidence=CONFIDENCE, quote=quote, source=f"{origin}#{name}"
        )
        language = child.get(_LANG, "")
        for term, value in _values(name, text, language, child.get(_XSI_TYPE, "")):
            yield Statement(term=term, value=value, evidence=(evidence,))


def _elements(element: etree._Element) -> Iterator[etree._Element]:
    """The outermost dc and dcterms elements, through whatever is wrapped around them."""
    for child in element.iterchildren("*"):
        if child.tag.startswith((DC, DCTERMS)):
            yield child
        else:
            yield from _elements(child)


def _values(name: str, text: str, language: str, scheme: str) -> Iterator[tuple[str, Value]]:
    """The field and the values of one element: of names each, and nobody's left out."""
    if name in AGENTS:
        for agent in agents(text, language):
            yield AGENTS[name], agent
    else:
        yield _value(name, text, language, scheme)


def _value(name: str, text: str, language: str, scheme: str) -> tuple[str, Value]:
    """The field and the value of one element; ``scheme`` is its xsi:type."""
    if name in NOTED:
        return "note", Text(text=f"{NOTED[name]}: {text}", language=language)
    term, make = TERMS[name]
    if name == "type" and scheme.endswith(":DCMIType") and text in TYPES:
        return term, Concept(uri=DCMITYPE + text, label=text)
    if name in ("rights", "license") and ADDRESS.fullmatch(text):
        for start, field in RIGHTS.items():
            if text.startswith(start):
                return field, Link(uri=text)
    return term, make(text, language)


IMPORTERS: Mapping[str, Callable[[etree._Element, str], Iterator[Statement]]] = {
    "http://www.openarchives.org/OAI/2.0/oai_dc/": dublin_core,
    "http://www.openarchives.org/OAI/2.0/oai_dcterms/": dublin_core,
    "http://worldcat.org/xmlschemas/qdc-1.0/": dublin_core,
    "http://purl.org/dc/terms/": dublin_core,
    "http://dspace.org/qualifieddc/": dublin_core,
}
"""Namespace of a metadata element → its importer."""

PREFERRED = ("oai_dcterms", "dcterms", "oai_qdc", "qdc", "oai_dc")
"""metadataPrefixes from the richest to the one that every provider has"""
