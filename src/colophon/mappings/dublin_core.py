"""The terms of Dublin Core: which there are, which is narrower than which, what ours come to.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

from colophon.model.namespaces import COLOPHON, SKOS

ELEMENTS = "http://purl.org/dc/elements/1.1/"

_ELEMENTS = """
contributor coverage creator date description format identifier language publisher relation
rights source subject title type
"""
FIFTEEN = frozenset(_ELEMENTS.split())

NARROWER = {
    "title": "alternative",
    "description": "abstract tableOfContents",
    "date": "available created dateAccepted dateCopyrighted dateSubmitted issued modified valid",
    "format": "extent medium",
    "identifier": "bibliographicCitation",
    "coverage": "spatial temporal",
    "rights": "accessRights license",
    "relation": "conformsTo hasFormat hasPart hasVersion isFormatOf isPartOf isReferencedBy"
    " isReplacedBy isRequiredBy isVersionOf references replaces requires",
}
DUMB = {one: one for one in FIFTEEN} | {
    term: element for element, terms in NARROWER.items() for term in terms.split()
}
"""DCMI term → one of the fifteen elements"""

_WITHOUT_ELEMENT = """
accrualMethod accrualPeriodicity accrualPolicy audience educationLevel instructionalMethod
mediator provenance rightsHolder
"""
TERMS = frozenset((*DUMB, *_WITHOUT_ELEMENT.split()))
"""the 55 properties of the /terms/ namespace"""

OURS = {
    COLOPHON + "printer": "contributor",
    COLOPHON + "distributor": "contributor",
    COLOPHON + "issuingBody": "contributor",
    COLOPHON + "responsiblePerson": "contributor",
    COLOPHON + "statementOfResponsibility": "description",
    COLOPHON + "edition": "description",
    COLOPHON + "placeOfPublication": "coverage",
    COLOPHON + "price": "description",
    COLOPHON + "repository": "source",
    COLOPHON + "series": "isPartOf",
    COLOPHON + "issue": "description",
    COLOPHON + "dimensions": "format",
    COLOPHON + "rightsURI": "rights",
    COLOPHON + "contentAdvisory": "description",
    SKOS + "note": "description",
}
"""what our own properties come to among DCMI's; a property that is in neither stays out"""

_LABELLED = """
issue edition price repository contentAdvisory statementOfResponsibility originalTitle
originalLanguage script classification otherHolding seriesISSN
"""
LABELLED = frozenset((*(COLOPHON + one for one in _LABELLED.split()), SKOS + "note"))
"""values that say little without the label of their field"""

ADDRESSES = {COLOPHON + "fileAddress": 1, COLOPHON + "thumbnail": 2}
"""links that stand at a fixed place: behind the address of the record, in this order"""

JOINED = {"title": ("subtitle", " : "), "series": ("seriesNumber", " ; ")}
"""fields whose value is one with that of another: that one, and what stands between them"""

DATES = ("issued", "created", "date", "dateCopyrighted", "available", "dateSubmitted")
"""which date is *the* date where there is room for one, best first"""
