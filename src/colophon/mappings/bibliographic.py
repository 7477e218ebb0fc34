"""Where fields of reference managers go in our records: RIS, BibTeX, CSL-JSON, Zotero.

https://en.wikipedia.org/wiki/RIS_(file_format) · https://www.bibtex.org/Format/ ·
https://docs.citationstyles.org/en/stable/specification.html
"""

RIS = {
    "TI": "title", "T1": "title", "CT": "title", "ST": "alternative", "TT": "alternative",
    "AU": "creator", "A1": "creator", "A2": "contributor edt", "ED": "contributor edt",
    "A3": "contributor", "A4": "contributor", "TA": "contributor trl",
    "PY": "issued", "Y1": "issued", "DA": "issued", "PB": "publisher", "CY": "placeOfPublication",
    "PP": "placeOfPublication", "ET": "edition", "T2": "isPartOf", "JO": "isPartOf",
    "JF": "isPartOf", "BT": "isPartOf", "T3": "series", "VL": "issue", "IS": "issue",
    "SN": "identifier", "DO": "identifier", "UR": "identifier", "L1": "fileAddress",
    "LK": "identifier", "AN": "identifier", "ID": "identifier", "LA": "language", "KW": "subject",
    "AB": "abstract", "N2": "abstract", "N1": "internalNote", "RN": "internalNote",
    "CN": "callNumber", "AV": "repository", "DP": "note", "M3": "type", "C1": "internalNote",
}  # fmt: skip
"""tag of RIS → our field; a second word is a relator code"""

_OF_BOOKS = {"M1": "seriesNumber", "SP": "extent"}
RIS_OF_TYPE = {
    "BOOK": _OF_BOOKS | {"T2": "series"}, "SER": _OF_BOOKS, "PAMP": _OF_BOOKS,
    "CHAP": {"SV": "seriesNumber"}, "CTLG": _OF_BOOKS,
}  # fmt: skip
"""type of RIS → tags that mean something of their own there: they are pages of articles and
sizes of pictures elsewhere"""

RIS_TYPES = {
    "BOOK": "book", "PAMP": "pamphlet", "MGZN": "magazine article", "JOUR": "article",
    "NEWS": "newspaper article", "MAP": "map", "ART": "work of art", "SOUND": "sound recording",
    "RPRT": "report", "UNPB": "unpublished work", "MANSCPT": "manuscript", "CHAP": "chapter",
    "SER": "serial", "ELEC": "web page", "BLOG": "blog post", "VIDEO": "video",
}  # fmt: skip
"""type of RIS → the words of a genre; GEN says nothing"""

BIBTEX = {
    "title": "title", "subtitle": "subtitle", "shorttitle": "alternative", "author": "creator",
    "editor": "contributor edt", "translator": "contributor trl", "illustrator": "contributor ill",
    "year": "issued", "date": "issued", "publisher": "publisher", "organization": "publisher",
    "institution": "issuingBody", "address": "placeOfPublication",
    "location": "placeOfPublication", "edition": "edition", "series": "series",
    "journal": "isPartOf", "journaltitle": "isPartOf", "booktitle": "isPartOf", "volume": "issue",
    "number": "issue", "issue": "issue", "isbn": "identifier", "issn": "identifier",
    "doi": "identifier", "url": "identifier", "language": "language", "langid": "language",
    "keywords": "subject",
    "abstract": "abstract", "note": "note", "annote": "internalNote", "annotation": "internalNote",
    "howpublished": "note", "pagetotal": "extent", "type": "type", "library": "repository",
    "copyright": "rights", "file": "file", "comment": "internalNote",
}  # fmt: skip
"""field of BibTeX and BibLaTeX → our field"""

CSL = {
    "title": "title", "title-short": "alternative", "author": "creator",
    "editor": "contributor edt", "translator": "contributor trl",
    "illustrator": "contributor ill", "interviewer": "contributor ivr", "issued": "issued",
    "original-date": "created", "publisher": "publisher", "publisher-place": "placeOfPublication",
    "edition": "edition", "collection-title": "series", "collection-number": "seriesNumber",
    "container-title": "isPartOf",
    "volume": "issue", "issue": "issue", "number-of-pages": "extent", "ISBN": "identifier",
    "ISSN": "identifier", "DOI": "identifier", "URL": "identifier", "language": "language",
    "keyword": "subject", "abstract": "abstract", "note": "internalNote", "genre": "type",
    "medium": "medium", "dimensions": "dimensions", "archive": "repository",
    "archive_location": "callNumber", "call-number": "callNumber", "source": "note",
    "rights": "rights", "license": "license", "archive-place": "note",
}  # fmt: skip
"""variable of CSL → our field"""

ZOTERO = {
    "title": "title", "shortTitle": "alternative", "authors": "creator",
    "editors": "contributor edt", "translators": "contributor trl", "contributors": "contributor",
    "artists": "creator", "interviewers": "contributor ivr", "illustrators": "contributor ill",
    "date": "issued", "publisher": "publisher", "edition": "edition", "number": "issue",
    "volume": "issue", "numPages": "extent", "language": "language", "subject": "subject",
    "abstract": "abstract", "description": "internalNote", "rights": "rights",
    "identifier": "identifier", "archive": "repository", "coverage": "callNumber",
    "libraryCatalog": "note", "medium": "medium", "type": "type", "isPartOf": "isPartOf",
    "artworkSize": "dimensions",
}  # fmt: skip
"""element of Zotero's RDF → our field"""

STANDARD = {
    "SN": "isbn", "isbn": "isbn", "issn": "issn", "ISBN": "isbn", "ISSN": "issn", "DO": "doi",
    "doi": "doi", "DOI": "doi",
}  # fmt: skip
"""fields that hold a standard number"""
