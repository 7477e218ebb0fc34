"""Where fields and vocabularies go in MARC 21; its codes serve MODS too.

https://www.loc.gov/marc/dccross.html · https://www.loc.gov/standards/sourcelist/
"""

DCMITYPE = "http://purl.org/dc/dcmitype/"
SUBJECT_HEADINGS = "http://id.loc.gov/authorities/subjects/"
RELATORS = "http://id.loc.gov/vocabulary/relators/"

NOTES = {
    "price": ("037", "  ", "c"),
    "alternative": ("246", "33", "a"),
    "edition": ("250", "  ", "a"),
    "medium": ("340", "  ", "a"),
    "series": ("490", "0 ", "a"),
    "note": ("500", "  ", "a"),
    "tableOfContents": ("505", "0 ", "a"),
    "accessRights": ("506", "  ", "a"),
    "temporal": ("513", "  ", "b"),
    "description": ("520", "  ", "a"),
    "abstract": ("520", "3 ", "a"),
    "contentAdvisory": ("520", "4 ", "a"),
    "audience": ("521", "  ", "a"),
    "bibliographicCitation": ("524", "  ", "a"),
    "rights": ("540", "  ", "a"),
    "rightsHolder": ("542", "  ", "d"),
    "provenance": ("561", "1 ", "a"),
}
"""fields whose words go into one subfield: tag, indicators, code"""

LINKS = {
    "isReferencedBy": ("510", "0 ", "a"),
    "isPartOf": ("773", "0 ", "t"),
    "hasPart": ("774", "0 ", "t"),
    "isVersionOf": ("775", "0 ", "t"),
    "hasVersion": ("775", "0 ", "t"),
    "isFormatOf": ("776", "0 ", "t"),
    "hasFormat": ("776", "0 ", "t"),
    "replaces": ("780", "00", "t"),
    "isReplacedBy": ("785", "00", "t"),
    "source": ("786", "0 ", "n"),
    "references": ("787", "0 ", "n"),
    "relation": ("787", "0 ", "n"),
}
"""related resources: tag, indicators, the code for words (URIs go to $o)"""

ROLES = {
    "creator": ("creator", "cre"),
    "contributor": ("contributor", "ctb"),
    "publisher": ("publisher", "pbl"),
    "printer": ("printer", "prt"),
    "distributor": ("distributor", "dst"),
    "issuingBody": ("issuing body", "isb"),
    "responsiblePerson": ("person responsible in law", ""),
}
"""agents: relator term and code that the field itself stands for"""

PROVISION = {"publisher": "1", "distributor": "2", "printer": "3"}
"""agents of 264: second indicator"""

STANDARD_NUMBERS = {"isbn": ("020", "z"), "issn": ("022", "y")}
"""standard numbers: tag, and the code for one that is incorrect"""

SOURCES = {
    DCMITYPE: "dct",
    "http://id.loc.gov/authorities/genreForms/": "lcgft",
    "http://id.loc.gov/vocabulary/rbmscv/": "rbmscv",
    "http://vocab.getty.edu/aat/": "aat",
    "http://vocab.getty.edu/tgn/": "tgn",
    "http://id.worldcat.org/fast/": "fast",
    "https://homosaurus.org/": "homoit",
}
"""$2 by the beginning of a concept's URI; "local" for all others"""
