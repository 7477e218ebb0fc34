"""Where fields go in MODS, after the Library of Congress's crosswalk from DC.

https://www.loc.gov/standards/mods/dcsimple-mods.html
"""

from colophon.model.record import AgentKind

NAME_TYPES = {
    AgentKind.PERSON: "personal",
    AgentKind.PSEUDONYM: "personal",
    AgentKind.BODY: "corporate",
    AgentKind.FAMILY: "family",
    AgentKind.EVENT: "conference",
}

RESOURCES = {
    "Text": "text",
    "Image": "still image",
    "StillImage": "still image",
    "MovingImage": "moving image",
    "Sound": "sound recording",
    "PhysicalObject": "three dimensional object",
    "Software": "software, multimedia",
    "Dataset": "software, multimedia",
    "InteractiveResource": "software, multimedia",
    "Service": "software, multimedia",
}
"""DCMI type → typeOfResource"""

NOTES = {
    "statementOfResponsibility": "statement of responsibility",
    "note": "",
    "description": "",
    "price": "price",
    "contentAdvisory": "content warning",
    "provenance": "ownership",
    "bibliographicCitation": "preferred citation",
    "rightsSignal": "rights signal",
    "acquisition": "acquisition",
}
"""fields that become notes: the type of the note"""

RELATED = {
    "series": "series",
    "isPartOf": "host",
    "hasPart": "constituent",
    "isVersionOf": "otherVersion",
    "hasVersion": "otherVersion",
    "isFormatOf": "otherFormat",
    "hasFormat": "otherFormat",
    "replaces": "preceding",
    "isReplacedBy": "succeeding",
    "references": "references",
    "isReferencedBy": "isReferencedBy",
    "source": "original",
    "relation": "",
}
"""fields that become relatedItem: its type"""

RIGHTS = {
    "rights": "use and reproduction",
    "rightsURI": "use and reproduction",
    "license": "use and reproduction",
    "rightsHolder": "rights holder",
    "accessRights": "restriction on access",
}
"""fields that become accessCondition: its type"""

DATES = {"issued": "dateIssued", "created": "dateCreated", "dateCopyrighted": "copyrightDate"}
QUALIFIERS = {"~": "approximate", "?": "questionable", "%": "questionable"}

TEXTS = {"abstract": "abstract", "tableOfContents": "tableOfContents", "audience": "targetAudience"}
"""fields whose words have an element of their own"""

PHYSICAL = {
    "medium": ("form", ""),
    "technique": ("form", "technique"),
    "extent": ("extent", ""),
    "dimensions": ("extent", ""),
    "binding": ("note", "binding"),
    "fold": ("note", "fold"),
    "colour": ("note", "colour"),
}
"""fields of physicalDescription: the element and its type, in the order of the schema"""

URLS = {"fileAddress": "raw object", "thumbnail": "preview"}
"""addresses in location: what they give access to; our own page is the object in context"""

TRANSLATED = "translation of"
"""otherType of the relatedItem that holds original title and language"""
OTHER_HOLDING = "other holding"
"""displayLabel of a location that is not ours"""

IDENTIFIERS = ("doi", "hdl", "ark")
"""types of identifiers that MARC has as $2 of 024: its table says how they begin"""
SYSTEMS = {"OCoLC": "oclc", "DLC": "lccn"}
"""agency of MARC 035 → type of identifier"""

SUBJECTS = {"subject": "topic", "spatial": "geographic", "temporal": "temporal"}
"""fields that become subject: the element inside"""


def spaced_article(article: str) -> str:
    """The words of nonSort with the blank behind them where one belongs there.

    https://www.loc.gov/standards/mods/userguide/titleinfo.html#nonsort
    """
    return article if not article or article.endswith(("'", "’", "-")) else f"{article} "
