"""Where elements of EAD 2002 and EAD3 go in our records.

https://www.loc.gov/ead/tglib/ · https://www.loc.gov/ead/EAD3taglib/
"""

IDENTIFICATION = {
    "unitid": "callNumber", "extent": "extent", "dimensions": "dimensions", "physfacet": "medium",
    "genreform": "type", "language": "language", "physdesc": "extent", "langmaterial": "language",
    "origination": "creator", "persname": "creator", "corpname": "creator", "famname": "creator",
    "name": "creator", "abstract": "abstract", "note": "note", "didnote": "note",
    "repository": "repository", "dao": "fileAddress", "materialspec": "medium",
}  # fmt: skip
"""element of did → our field"""

CONTAINERS = {
    "box": "box", "carton": "box", "boîte": "box", "karton": "box", "schachtel": "box",
    "caja": "box", "folder": "folder", "mappe": "folder", "dossier": "folder", "carpeta": "folder",
    "barcode": "barcode",
}  # fmt: skip
"""type of a container → our field"""

PARAGRAPHS = {
    "scopecontent": "description", "abstract": "abstract", "odd": "note", "note": "note",
    "accessrestrict": "accessRights", "userestrict": "rights", "custodhist": "provenance",
    "acqinfo": "internalNote", "processinfo": "internalNote", "appraisal": "internalNote",
    "bibliography": "isReferencedBy", "relatedmaterial": "relation",
    "separatedmaterial": "relation", "altformavail": "hasFormat", "originalsloc": "source",
    "phystech": "note", "prefercite": "bibliographicCitation", "arrangement": "note",
    "bioghist": "note",
}  # fmt: skip
"""element of a component → our field"""

ACCESS = {
    "subject": "subject", "persname": "subject", "corpname": "subject", "famname": "subject",
    "name": "subject", "geogname": "spatial", "genreform": "type", "title": "subject",
    "function": "subject", "occupation": "subject",
}  # fmt: skip
"""element of controlaccess → our field"""

HIGHER = {"unittitle": "isPartOf", "repository": "repository"}
"""element of a did higher up → our field, where the item does not say it"""

PASSED_OVER = frozenset(("head",))

KINDS = {"persname": "person", "corpname": "body", "famname": "family", "title": "work", "name": ""}
"""element of a name → what kind of agent it is"""

IDENTIFIERS = frozenset("address identifier ark doi handle isbn issn uri url urn".split())
"""localtype of a unitid that is no call number"""

DATES = {"creat": "created", "copyright": "dateCopyrighted"}
"""how datechar says what happened on a date → our field, else the date of publication"""
CERTAINTIES = {"approximate": "~", "circa": "~", "ca.": "~", "questionable": "?", "probable": "?"}
"""certainty of a date → the mark of EDTF"""

LABELLED = frozenset(
    """
    extent dimensions colour medium technique binding fold edition price series issue format
    """.split()
)
"""fields that the label of a physdesc or note may name"""

BY_PARAGRAPH = frozenset(
    "odd userestrict altformavail originalsloc relatedmaterial separatedmaterial bibliography"
    " accessrestrict".split()
)
"""elements of which each paragraph is a value of its own"""

PLACE_OF_PUBLICATION = frozenset(("pup", "place of publication", "publication place"))
"""relator of a geogname that is no subject"""

OUT_IDENTIFICATION = {
    "extent": "physdesc", "dimensions": "physdesc", "colour": "physdesc", "medium": "physdesc",
    "technique": "physdesc", "binding": "physdesc", "fold": "physdesc", "edition": "physdesc",
    "price": "physdesc", "format": "physdesc", "issue": "didnote", "abstract": "abstract",
}  # fmt: skip
"""our field → element of did whose words it becomes, on the way out"""

OUT_PARAGRAPHS = {
    "accessRights": "accessrestrict", "rights": "userestrict", "rightsURI": "userestrict",
    "license": "userestrict", "description": "scopecontent", "tableOfContents": "scopecontent",
    "provenance": "custodhist", "acquisition": "acqinfo", "bibliographicCitation": "prefercite",
    "note": "odd", "statementOfResponsibility": "odd", "contentAdvisory": "odd",
    "otherHolding": "altformavail", "hasFormat": "altformavail", "source": "originalsloc",
    "relation": "relatedmaterial", "isPartOf": "relatedmaterial", "references": "bibliography",
    "isReferencedBy": "bibliography", "isFormatOf": "originalsloc",
    **dict.fromkeys(("hasPart", "isVersionOf", "hasVersion", "replaces", "isReplacedBy"),
                    "relatedmaterial"),
    **dict.fromkeys(("audience", "classification", "temporal", "originalLanguage", "script"),
                    "odd"),
    "rightsHolder": "odd",
}  # fmt: skip
"""our field → element of a component whose paragraph it becomes"""

OUT_AGENTS = {"person": "persname", "pseudonym": "persname", "family": "famname",
              "body": "corpname", "event": "corpname", "work": "title", "": "name"}  # fmt: skip
"""kind of an agent → its element"""
OUT_ACCESS = {"subject": "subject", "spatial": "geogname", "type": "genreform"}
"""our field → element of controlaccess"""
OUT_CONTAINERS = {"box": "box", "folder": "folder", "barcode": "barcode"}
"""our field → localtype of a container"""
