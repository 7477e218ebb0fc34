"""Where fields and vocabularies go in MARC 21; its codes serve MODS too.

https://www.loc.gov/marc/dccross.html · https://www.loc.gov/standards/sourcelist/
"""

import re

from colophon.model.record import AgentKind

DCMITYPE = "http://purl.org/dc/dcmitype/"
SUBJECT_HEADINGS = "http://id.loc.gov/authorities/subjects/"
RELATORS = "http://id.loc.gov/vocabulary/relators/"

NOTES = {
    "price": ("037", "  ", "c"),
    "alternative": ("246", "33", "a"),
    "medium": ("340", "  ", "a"),
    "technique": ("340", "  ", "d"),
    "fold": ("340", "  ", "k"),
    "note": ("500", "  ", "a"),
    "tableOfContents": ("505", "0 ", "a"),
    "accessRights": ("506", "  ", "a"),
    "description": ("520", "  ", "a"),
    "abstract": ("520", "3 ", "a"),
    "contentAdvisory": ("520", "4 ", "a"),
    "audience": ("521", "  ", "a"),
    "bibliographicCitation": ("524", "  ", "a"),
    "otherHolding": ("535", "2 ", "a"),
    "rights": ("540", "  ", "a"),
    "acquisition": ("541", "1 ", "c"),
    "donor": ("541", "1 ", "a"),
    "rightsHolder": ("542", "  ", "d"),
    "script": ("546", "  ", "b"),
    "provenance": ("561", "1 ", "a"),
    "binding": ("563", "  ", "a"),
    "originalTitle": ("765", "0 ", "t"),
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

TITLE = {"title": "a", "issue": "n", "subtitle": "b", "statementOfResponsibility": "c"}
NO_TITLE = "[Title not known]"
"""245 $a of a record without a title: there is no record without that field"""
TITLE_FIELD = "245 {} $a"
"""how evidence names the place of an imported title, by the indicators of its field"""
TITLE_IN_SOURCE = re.compile(r"\b245 [\d#](?P<skipped>[1-9]) \$a\Z")
"""such a place where the second indicator says how many characters filing passes over"""
IMPRINT = {"placeOfPublication": "a", "publisher": "b", "issued": "c"}
EXTENT = {"extent": "a", "colour": "b", "dimensions": "c"}
SERIES = {"series": "a", "seriesISSN": "x", "seriesNumber": "v"}
HOLDING = {"repository": "a", "box": "c", "folder": "c", "callNumber": "j"}
"""fields that come together in 245, 264, 300, 490 and 852: their subfields, in order"""

PUNCTUATION = {
    "245": {"n": ".", "b": " :", "c": " /"},
    "264": {"a": " ;", "b": " :", "c": ","},
    "300": {"a": ",", "b": " :", "c": " ;"},
    "490": {"x": ",", "v": " ;"},
}
"""what ISBD puts at the end of what stands before a subfield (leader/18 = i)"""
AGAIN = {"245": {"b": " : ", "c": " ; ", "n": ". "}}
"""what stands between the values of a subfield that may not be repeated"""

UNLINKED = frozenset(("041", "245", "852"))
"""fields without the $8 of a link, whose 883 says in words which value it is of: in 852 it is a
number of another kind, in 041 and 245 systems take it for a code and for a part of the title"""

MADE = "Created"
"""518 $o before the date of creation of what was published"""

PROVISION = {"publisher": "1", "distributor": "2", "printer": "3"}
"""agents of 264: second indicator"""

STANDARD_NUMBERS = {"isbn": ("020", "z"), "issn": ("022", "y")}
"""standard numbers: tag, and the code for one that is incorrect"""
UNHYPHENATED = frozenset(("020",))
"""fields whose numbers stand without hyphens, the incorrect ones too"""

NAMES_OF_LC = "http://id.loc.gov/authorities/names/"

AGENTS = {
    AgentKind.PERSON: ("00", "1"),
    AgentKind.PSEUDONYM: ("00", "1"),
    AgentKind.FAMILY: ("00", "3"),
    AgentKind.BODY: ("10", "2"),
    AgentKind.EVENT: ("11", "2"),
    AgentKind.WORK: ("30", "0"),
}
"""kind of agent → the end of its tag in 1XX, 6XX and 7XX, and its first indicator; a person
without a comma in the name has 0"""

CLASSIFICATIONS = {
    "udc": ("080", "  ", ""),
    "lcc": ("050", " 4", ""),
    "ddc": ("082", "04", ""),
    "dewey": ("082", "04", ""),
}
"""the scheme before a notation → its field; 084 with $2 for all others"""

TYPED_IDENTIFIERS = {
    "doi": ("doi", r"(?i)^(?:https?://(?:dx\.)?doi\.org/|doi:)"),
    "hdl": ("hdl", r"(?i)^(?:https?://hdl\.handle\.net/|hdl:)"),
    "ark": ("ark", r"(?i)^(?=ark:)"),
    "urn": ("urn", r"(?i)^(?=urn:)"),
    "uri": ("uri", r"(?i)^(?=(?!https?:)[a-z][a-z0-9+.-]+:/)"),
}
"""024 with first indicator 7: its $2, and what of an identifier is left out"""

SYSTEM_NUMBERS = {"oclc": "OCoLC", "ocolc": "OCoLC", "lccn": "DLC", "dnb": "DE-101"}
"""the scheme before a number → the agency of 035"""

LINKED_FILES = {"fileAddress": ("40", ""), "thumbnail": ("42", "Thumbnail")}
"""addresses in 856: its indicators and $3"""
RECORD_PAGE = "Catalogue record"
"""$3 of the 856 that leads to our own page"""

SOURCES = {
    DCMITYPE: "dct",
    "http://id.loc.gov/authorities/genreForms/": "lcgft",
    "http://id.loc.gov/vocabulary/rbmscv/": "rbmscv",
    "http://vocab.getty.edu/aat/": "aat",
    "http://vocab.getty.edu/tgn/": "tgn",
    "http://id.worldcat.org/fast/": "fast",
    "https://homosaurus.org/": "homoit",
    "https://d-nb.info/gnd/": "gnd",
    "http://www.wikidata.org/entity/": "wikidata",
}
"""$2 by the beginning of a concept's URI; "local" for all others"""
