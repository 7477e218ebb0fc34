"""Importers: a harvested metadata element → statements, one table per format.

oai_dc: https://www.dublincore.org/specifications/dublin-core/dces/
DC terms: https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from colophon import edtf
from colophon.record import Agent, Concept, Date, Evidence, Link, Statement, Text, Value

DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
DCMITYPE = "http://purl.org/dc/dcmitype/"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
_ADDRESS = re.compile(r"https?://\S+")

METHOD = "harvest"
CONFIDENCE = 0.9
"""another cataloguer's record: to be trusted, but not ours"""


def _text(value: str, language: str) -> Value:
    return Text(text=value, language=language)


def _agent(value: str, language: str) -> Value:
    return Agent(name=value, heading=value if "," in value else "")


def _date(value: str, language: str) -> Value:
    form = value if edtf.valid(value) else ""
    if not form:
        years = re.findall(r"(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)", value)
        form = f"{years[0]}~" if years else ""
    earliest, latest = edtf.bounds(form)
    return Date(
        edtf=form,
        display=value,
        transcribed=value,
        earliest=earliest,
        latest=latest,
        basis="harvested",
    )


def _tag(value: str, language: str) -> Value:
    """A language as BCP 47 where it is a code; names stay as they came."""
    code = value.strip().lower()
    return Text(text=_TWO_LETTERS.get(code, code if re.fullmatch(r"[a-z]{2,3}", code) else value))


def _link(value: str, language: str) -> Value:
    if _ADDRESS.fullmatch(value):
        return Link(uri=value)
    return Text(text=value, language=language)


def _concept(value: str, language: str) -> Value:
    """What stands for itself by its address; a label is for the vocabularies to know."""
    if _ADDRESS.fullmatch(value):
        return Concept(uri=value, label="")
    return Text(text=value, language=language)


Maker = Callable[[str, str], Value]

_TERMS: Mapping[str, tuple[str, Maker]] = {
    "title": ("title", _text),
    "creator": ("creator", _agent),
    "contributor": ("contributor", _agent),
    "publisher": ("publisher", _agent),
    "rightsHolder": ("rightsHolder", _agent),
    "subject": ("subject", _concept),
    "description": ("description", _text),
    "date": ("issued", _date),
    "type": ("type", _concept),
    "format": ("format", _text),
    "identifier": ("identifier", _text),
    "source": ("source", _link),
    "language": ("language", _tag),
    "relation": ("relation", _link),
    "coverage": ("spatial", _concept),
    "spatial": ("spatial", _concept),
    "rights": ("rights", _text),
    "issued": ("issued", _date),
    "created": ("created", _date),
    "dateCopyrighted": ("dateCopyrighted", _date),
    "license": ("license", _link),
    **{name: (name, _text) for name in ("alternative", "abstract", "tableOfContents", "extent",
       "medium", "temporal", "bibliographicCitation", "audience", "provenance", "accessRights")},
    **{name: (name, _link) for name in ("isPartOf", "hasPart", "isVersionOf", "hasVersion",
       "isFormatOf", "hasFormat", "references", "isReferencedBy", "replaces", "isReplacedBy")},
    **dict.fromkeys(("conformsTo", "requires", "isRequiredBy"), ("relation", _link)),
    **dict.fromkeys(("educationLevel", "mediator"), ("audience", _text)),
}  # fmt: skip
"""Element of DC or DC terms → our field, and how its text becomes a value."""

_NOTED: Mapping[str, str] = {
    "available": "Available",
    "dateSubmitted": "Date submitted",
    "dateAccepted": "Date accepted",
    "modified": "Modified",
    "valid": "Valid",
    "instructionalMethod": "Instructional method",
    "accrualMethod": "Accrual method",
    "accrualPeriodicity": "Accrual periodicity",
    "accrualPolicy": "Accrual policy",
}
"""Element that no field of ours takes → the words before its value in a note."""

_RIGHTS: Mapping[str, str] = {
    "http://rightsstatements.org/vocab/": "rightsURI",
    "https://creativecommons.org/": "license",
    "http://creativecommons.org/": "license",
}
"""how the address of a statement of rights begins → the field for such addresses"""

_TYPE_NAMES = """
Collection Dataset Event Image InteractiveResource MovingImage PhysicalObject Service Software
Sound StillImage Text
"""
_TYPES = frozenset(_TYPE_NAMES.split())

_TWO_LETTERS = {
    "eng": "en", "fre": "fr", "fra": "fr", "ger": "de", "deu": "de", "spa": "es", "ita": "it",
    "por": "pt", "dut": "nl", "nld": "nl", "gre": "el", "ell": "el", "rus": "ru", "pol": "pl",
    "cat": "ca", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "cze": "cs", "ces": "cs",
    "hun": "hu", "tur": "tr", "ara": "ar", "heb": "he", "lat": "la", "ukr": "uk", "rum": "ro",
    "ron": "ro", "jpn": "ja", "chi": "zh", "zho": "zh", "kor": "ko", "gle": "ga", "wel": "cy",
    "cym": "cy", "baq": "eu", "eus": "eu", "glg": "gl", "epo": "eo", "yid": "yi",
}  # fmt: skip
"""ISO 639-2 (both kinds) → ISO 639-1 for the languages most met."""


def dublin_core(element: etree._Element, origin: str) -> Iterator[Statement]:
    """Statements from any container of dc and dcterms elements (oai_dc, qdc, dcterms)."""
    for child in _elements(element):
        # all text below it, remarks and instructions apart
        text = " ".join(str(child.xpath("string()")).split())
        name = child.tag.rsplit("}", 1)[1]
        if not text or not (name in _TERMS or name in _NOTED):
            continue
        term, value = _value(name, text, child.get(_LANG, ""), child.get(_XSI_TYPE, ""))
        evidence = Evidence(
            method=METHOD, confidence=CONFIDENCE, quote=text, source=f"{origin}#{name}"
        )
        yield Statement(term=term, value=value, evidence=(evidence,))


def _elements(element: etree._Element) -> Iterator[etree._Element]:
    """The outermost dc and dcterms elements, through whatever is wrapped around them."""
    for child in element.iterchildren("*"):
        if child.tag.startswith((DC, DCTERMS)):
            yield child
        else:
            yield from _elements(child)


def _value(name: str, text: str, language: str, scheme: str) -> tuple[str, Value]:
    """The field and the value of one element; ``scheme`` is its xsi:type."""
    if name in _NOTED:
        return "note", Text(text=f"{_NOTED[name]}: {text}", language=language)
    term, make = _TERMS[name]
    if name == "type" and scheme.endswith(":DCMIType") and text in _TYPES:
        return term, Concept(uri=DCMITYPE + text, label=text)
    if name in ("rights", "license") and _ADDRESS.fullmatch(text):
        for start, field in _RIGHTS.items():
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
