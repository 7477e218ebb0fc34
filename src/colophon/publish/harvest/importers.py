"""Importers: a harvested metadata element → statements, one table per format.

oai_dc: https://www.dublincore.org/specifications/dublin-core/dces/
DC terms: https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from colophon import edtf
from colophon.record import Agent, Date, Evidence, Link, Statement, Text, Value

DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
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


Maker = Callable[[str, str], Value]

_TERMS: Mapping[str, tuple[str, Maker]] = {
    "title": ("title", _text),
    "creator": ("creator", _agent),
    "contributor": ("contributor", _agent),
    "publisher": ("publisher", _agent),
    "rightsHolder": ("rightsHolder", _agent),
    "subject": ("subject", _text),
    "description": ("description", _text),
    "date": ("issued", _date),
    "type": ("type", _text),
    "format": ("format", _text),
    "identifier": ("identifier", _text),
    "source": ("source", _link),
    "language": ("language", _tag),
    "relation": ("relation", _link),
    "coverage": ("spatial", _text),
    "rights": ("rights", _text),
    "issued": ("issued", _date),
    "created": ("created", _date),
    "dateCopyrighted": ("dateCopyrighted", _date),
    "license": ("license", _link),
    **{name: (name, _text) for name in ("alternative", "abstract", "tableOfContents", "extent",
       "medium", "spatial", "temporal", "bibliographicCitation", "audience", "provenance",
       "accessRights")},
    **{name: (name, _link) for name in ("isPartOf", "hasPart", "isVersionOf", "hasVersion",
       "isFormatOf", "hasFormat", "references", "isReferencedBy", "replaces", "isReplacedBy")},
}  # fmt: skip
"""Element of DC or DC terms → our field, and how its text becomes a value."""

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
    for child in element.iter():
        if not isinstance(child.tag, str) or not child.tag.startswith((DC, DCTERMS)):
            continue
        value = " ".join((child.text or "").split())
        name = child.tag.rsplit("}", 1)[1]
        if not value or name not in _TERMS:
            continue
        term, make = _TERMS[name]
        evidence = Evidence(
            method=METHOD, confidence=CONFIDENCE, quote=value, source=f"{origin}#{name}"
        )
        yield Statement(term=term, value=make(value, child.get(_LANG, "")), evidence=(evidence,))


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
