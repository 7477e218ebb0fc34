"""What reference managers call the kinds of things, and where our fields go in theirs.

The tables of :mod:`.bibliographic` are read backwards here: the first of their fields that
comes to one of ours is the one it goes out by.
"""

from collections.abc import Mapping

from colophon.mappings.bibliographic import BIBTEX, CSL, RIS, ZOTERO

DCMITYPE = "http://purl.org/dc/dcmitype/"

KINDS: Mapping[str, tuple[str, str, str, str]] = {
    "http://vocab.getty.edu/aat/300027221": ("ART", "misc", "graphic", "artwork"),
    "http://id.loc.gov/authorities/genreForms/gf2014026152": ("ART", "misc", "graphic", "artwork"),
    "http://vocab.getty.edu/aat/300220572": ("PAMP", "booklet", "pamphlet", "document"),
    DCMITYPE + "StillImage": ("ART", "misc", "graphic", "artwork"),
    DCMITYPE + "Image": ("ART", "misc", "graphic", "artwork"),
    DCMITYPE + "MovingImage": ("VIDEO", "misc", "motion_picture", "videoRecording"),
    DCMITYPE + "Sound": ("SOUND", "misc", "song", "audioRecording"),
    DCMITYPE + "Software": ("COMP", "software", "software", "computerProgram"),
    DCMITYPE + "Dataset": ("DATA", "dataset", "dataset", "dataset"),
    DCMITYPE + "Text": ("PAMP", "booklet", "pamphlet", "document"),
}
"""a genre or DCMI type → the type of RIS, BibLaTeX, CSL and Zotero; the most telling first"""
OTHER = ("GEN", "misc", "document", "document")


def _backwards(table: Mapping[str, str], **better: str) -> dict[str, str]:
    return {term: field for field, term in reversed(list(table.items()))} | better


RIS_OUT = _backwards(RIS, note="N1", description="N1", issue="VL", repository="AV", rights="C1")
"""our field (with the code of a role behind it) → tag of RIS"""
BIBTEX_OUT = _backwards(
    BIBTEX, issued="date", publisher="publisher", issue="number", placeOfPublication="location",
    isPartOf="booktitle", identifier="url", language="language", seriesNumber="number",
    note="note", description="note", extent="pagetotal", subtitle="subtitle", rights="copyright",
)  # fmt: skip
"""our field → field of BibLaTeX"""
CSL_OUT = _backwards(
    CSL, issue="issue", identifier="URL", note="note", description="abstract", source="source",
    callNumber="call-number",
)  # fmt: skip
"""our field → variable of CSL"""
NAMES_OF_CSL = frozenset(
    """
    author collection-editor compiler composer container-author contributor curator director
    editor editorial-director illustrator interviewer organizer original-author producer
    recipient reviewed-author translator
    """.split()
)
"""variables of CSL that hold lists of names (CSL 1.0.2, appendix IV, name variables)"""
ZOTERO_OUT = _backwards(ZOTERO, note="description", description="description", issue="number")
"""our field → element of Zotero's RDF"""

NAMESPACES = {
    "authors": "bib", "editors": "bib", "translators": "z", "contributors": "bib",
    "interviewers": "z", "illustrators": "bib", "artists": "z", "shortTitle": "z",
    "number": "prism", "volume": "prism", "edition": "prism", "numPages": "z", "language": "z",
    "abstract": "dcterms", "archive": "z", "libraryCatalog": "z", "medium": "z",
    "artworkSize": "z", "type": "z",
}  # fmt: skip
"""prefix of an element of Zotero's RDF; ``dc`` for all others"""

HIGHWIRE = {
    "creator": "citation_author",
    "issued": "citation_publication_date",
    "publisher": "citation_publisher",
    "language": "citation_language",
    "subject": "citation_keywords",
    "abstract": "citation_abstract",
    "isPartOf": "citation_series_title",
    "series": "citation_series_title",
    "issue": "citation_issue",
    "fileAddress": "citation_pdf_url",
}
"""our field → name of a meta element that Google Scholar and Zotero read"""

COINS = {
    "creator": "rft.au",
    "issued": "rft.date",
    "publisher": "rft.pub",
    "placeOfPublication": "rft.place",
    "edition": "rft.edition",
    "series": "rft.series",
    "language": "rft.language",
    "issue": "rft.issue",
    "extent": "rft.tpages",
}
"""our field → key of an OpenURL ContextObject in the format of books"""
