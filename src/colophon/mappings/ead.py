"""Where elements of EAD 2002 and EAD3 go in our records.

https://www.loc.gov/ead/tglib/ · https://www.loc.gov/ead/EAD3taglib/
"""

IDENTIFICATION = {
    "unitid": "callNumber", "extent": "extent", "dimensions": "dimensions", "physfacet": "medium",
    "genreform": "type", "language": "language", "physdesc": "extent", "langmaterial": "language",
    "origination": "creator", "persname": "creator", "corpname": "creator", "famname": "creator",
    "name": "creator", "abstract": "abstract", "note": "note", "didnote": "note",
    "repository": "repository", "dao": "identifier", "materialspec": "medium",
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

PASSED_OVER = frozenset(("head", "unitdatestructured"))

OUT_IDENTIFICATION = {
    "extent": "physdesc", "dimensions": "physdesc", "colour": "physdesc", "medium": "physdesc",
    "technique": "physdesc", "binding": "physdesc", "fold": "physdesc", "edition": "physdesc",
    "price": "physdesc", "series": "didnote", "issue": "didnote", "abstract": "abstract",
}  # fmt: skip
"""our field → element of did whose words it becomes, on the way out"""

OUT_PARAGRAPHS = {
    "accessRights": "accessrestrict", "rights": "userestrict", "rightsURI": "userestrict",
    "license": "userestrict", "description": "scopecontent", "tableOfContents": "scopecontent",
    "provenance": "custodhist", "acquisition": "acqinfo", "bibliographicCitation": "prefercite",
    "note": "odd", "statementOfResponsibility": "odd", "contentAdvisory": "odd",
    "otherHolding": "altformavail", "hasFormat": "altformavail", "source": "originalsloc",
    "relation": "relatedmaterial", "isPartOf": "relatedmaterial", "references": "bibliography",
}  # fmt: skip
"""our field → element of a component whose paragraph it becomes"""

OUT_AGENTS = {"person": "persname", "pseudonym": "persname", "family": "famname",
              "body": "corpname", "event": "corpname", "work": "title", "": "name"}  # fmt: skip
"""kind of an agent → its element"""
OUT_ACCESS = {"subject": "subject", "spatial": "geogname", "type": "genreform"}
"""our field → element of controlaccess"""
OUT_CONTAINERS = {"box": "box", "folder": "folder", "barcode": "barcode"}
"""our field → localtype of a container"""
