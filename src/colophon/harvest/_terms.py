"""Elements of Dublin Core → our fields, and how their texts become values.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

import re
from collections.abc import Callable, Mapping

from colophon.dating.values import given_date
from colophon.model.record import Concept, Link, Text, Value

DCMITYPE = "http://purl.org/dc/dcmitype/"
ADDRESS = re.compile(r"https?://\S+")


def _text(value: str, language: str) -> Value:
    return Text(text=value, language=language)


def _date(value: str, language: str) -> Value:
    return given_date(value, "harvested", language)


def _tag(value: str, language: str) -> Value:
    """A language as BCP 47 where it is a code; names stay as they came."""
    code = value.strip().lower()
    return Text(text=_TWO_LETTERS.get(code, code if re.fullmatch(r"[a-z]{2,3}", code) else value))


def _link(value: str, language: str) -> Value:
    if ADDRESS.fullmatch(value):
        return Link(uri=value)
    return Text(text=value, language=language)


def _concept(value: str, language: str) -> Value:
    """What stands for itself by its address; a label is for the vocabularies to know."""
    if ADDRESS.fullmatch(value):
        return Concept(uri=value, label="")
    return Text(text=value, language=language)


Maker = Callable[[str, str], Value]

TERMS: Mapping[str, tuple[str, Maker]] = {
    "title": ("title", _text),
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

AGENTS: Mapping[str, str] = {
    one: one for one in ("creator", "contributor", "publisher", "rightsHolder")
}
"""Element that names persons or bodies → our field."""

NOTED: Mapping[str, str] = {
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

RIGHTS: Mapping[str, str] = {
    "http://rightsstatements.org/vocab/": "rightsURI",
    "https://creativecommons.org/": "license",
    "http://creativecommons.org/": "license",
}
"""how the address of a statement of rights begins → the field for such addresses"""

_TYPE_NAMES = """
Collection Dataset Event Image InteractiveResource MovingImage PhysicalObject Service Software
Sound StillImage Text
"""
TYPES = frozenset(_TYPE_NAMES.split())

_TWO_LETTERS = {
    "eng": "en", "fre": "fr", "fra": "fr", "ger": "de", "deu": "de", "spa": "es", "ita": "it",
    "por": "pt", "dut": "nl", "nld": "nl", "gre": "el", "ell": "el", "rus": "ru", "pol": "pl",
    "cat": "ca", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "cze": "cs", "ces": "cs",
    "hun": "hu", "tur": "tr", "ara": "ar", "heb": "he", "lat": "la", "ukr": "uk", "rum": "ro",
    "ron": "ro", "jpn": "ja", "chi": "zh", "zho": "zh", "kor": "ko", "gle": "ga", "wel": "cy",
    "cym": "cy", "baq": "eu", "eus": "eu", "glg": "gl", "epo": "eo", "yid": "yi",
}  # fmt: skip
"""ISO 639-2 (both kinds) → ISO 639-1 for the languages most met."""
