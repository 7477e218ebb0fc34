"""The columns of xZINECOREx, the profile of zine libraries, and what of ours goes in each.

https://github.com/MiloQZAP/xZINECOREx (MAP_1.csv and Scope Notes): place of *publication*
stands in coverage, languages are codes of ISO 639-1, what is required and not known says so.
"""

from collections.abc import Mapping

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
