"""The columns of xZINECOREx and the keys of ZineCore2, the profiles of zine libraries, and what
of ours goes in each.

https://github.com/MiloQZAP/xZINECOREx (MAP_1.csv and Scope Notes): place of *publication*
stands in coverage, languages are codes of ISO 639-1, what is required and not known says so.
"""

from collections.abc import Mapping
from typing import NamedTuple

from colophon.model.namespaces import DCTERMS

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "Alternative Title(s)": ("subtitle", "alternative", "originalTitle"),
    "Title": ("title",),
    "Creator(s)": ("creator",),
    "Subjects(s)": ("subject", "spatial", "temporal"),
    "Description and Notes": ("description", "note", "contentAdvisory", "price", "edition"),
    "Genre(s)": ("type",),
    "Abstract": ("abstract",),
    "Table Of Contents": ("tableOfContents",),
    "Provenance": ("provenance",),
    "Publisher(s)": ("publisher",),
    "Contributor(s)": ("contributor", "issuingBody", "printer", "distributor"),
    "Date Created": ("issued",),
    "Date": ("issued",),
    "Format: Physical dimensions": ("dimensions",),
    "Format: Medium": ("medium", "technique", "binding", "fold", "colour"),
    "Format: Number of pages": ("extent",),
    "Identifier(s)": ("identifier", "callNumber"),
    "Source": ("source",),
    "Language": ("language",),
    "Relation (see also)": ("isPartOf", "series", "issue", "relation"),
    "Coverage (place of publication)": ("placeOfPublication",),
    "Rights (freedoms and restrictions)": ("rightsURI", "license", "rights"),
}
"""column → our fields, in order"""

REQUIRED: Mapping[str, str] = {
    "Title": "[untitled]",
    "Creator(s)": "unknown",
    "Date Created": "undated",
    "Date": "unknown",
    "Language": "und",
    "Coverage (place of publication)": "unknown",
}
"""what stands where nothing is known"""

BEFORE: Mapping[str, str] = {
    "contentAdvisory": "Content advisory: ",
    "price": "Price: ",
    "edition": "Edition: ",
    "isPartOf": "isPartOf: ",
    "series": "isPartOf: ",
    "issue": "hasPart: ",
}
"""words before values that stand together with others"""

ZINE = "https://zinecore.org/v2/zine#"


class ZineKey(NamedTuple):
    """A key of ZineCore2: its property, our fields in order, whether its value is a list."""

    property: str
    terms: tuple[str, ...] = ()
    repeatable: bool = True


KEYS: Mapping[str, ZineKey] = {
    "id": ZineKey(f"{DCTERMS}identifier", repeatable=False),
    "title": ZineKey(f"{DCTERMS}title", ("title",), repeatable=False),
    "series_title": ZineKey(f"{DCTERMS}isPartOf", ("series", "isPartOf")),
    "issue_designation": ZineKey(
        f"{ZINE}issueDesignation", ("issue", "seriesNumber"), repeatable=False
    ),
    "edition_statement": ZineKey(f"{ZINE}editionStatement", ("edition",)),
    "alternative_title": ZineKey(
        f"{DCTERMS}alternative", ("subtitle", "alternative", "originalTitle")
    ),
    "creator": ZineKey(f"{DCTERMS}creator", ("creator",)),
    "contributor": ZineKey(
        f"{DCTERMS}contributor", ("contributor", "issuingBody", "printer", "distributor")
    ),
    "subject": ZineKey(f"{DCTERMS}subject", ("subject",)),
    "genre": ZineKey(f"{ZINE}genre", ("type",)),
    "abstract": ZineKey(f"{DCTERMS}description", ("abstract",), repeatable=False),
    "table_of_contents": ZineKey(
        f"{DCTERMS}tableOfContents", ("tableOfContents",), repeatable=False
    ),
    "public_notes": ZineKey(
        f"{ZINE}publicNotes", ("description", "note", "contentAdvisory", "price")
    ),
    "publisher": ZineKey(f"{DCTERMS}publisher", ("publisher",)),
    "date": ZineKey(f"{DCTERMS}date"),
    "physical_dimensions": ZineKey(f"{DCTERMS}format", ("dimensions",), repeatable=False),
    "number_of_pages": ZineKey(f"{DCTERMS}format", ("extent",), repeatable=False),
    "format": ZineKey(f"{DCTERMS}format", ("medium", "technique", "colour"), repeatable=False),
    "binding_features": ZineKey(f"{ZINE}binding", ("binding", "fold"), repeatable=False),
    "language": ZineKey(f"{DCTERMS}language", ("language",)),
    "place_of_publication": ZineKey(f"{DCTERMS}coverage", ("placeOfPublication",)),
    "coverage": ZineKey(f"{DCTERMS}coverage", ("spatial", "temporal")),
    "source": ZineKey(f"{DCTERMS}source", ("source",)),
    "relation": ZineKey(
        f"{DCTERMS}relation", ("hasPart", "isVersionOf", "hasVersion", "references", "relation")
    ),
    "rights": ZineKey(f"{DCTERMS}rights", ("rightsURI", "license", "rights")),
    "identifier": ZineKey(f"{DCTERMS}identifier", ("identifier",)),
}
"""the keys of a zine in ZineCore2, in its order: https://github.com/ZineCore2 (the reference
server's renderers for the properties, the implementers' guide for what is a list)"""

MANDATORY = frozenset(("title", "subject", "genre", "date", "language", "rights"))
"""the keys without which a record is no ZineCore2; the creator is too, and may be unknown"""
UNKNOWN_CREATOR = REQUIRED["Creator(s)"]
