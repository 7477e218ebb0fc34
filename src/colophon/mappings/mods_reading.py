"""Where elements of MODS go in our records: the way in, beside :mod:`.mods`, the way out.

https://www.loc.gov/standards/mods/userguide/
"""

from colophon.mappings import mods
from colophon.mappings.mods import NOTES, RELATED, RIGHTS, TEXTS

TYPES = {
    "text": "Text",
    "still image": "StillImage",
    "moving image": "MovingImage",
    "sound recording": "Sound",
    "sound recording-musical": "Sound",
    "sound recording-nonmusical": "Sound",
    "three dimensional object": "PhysicalObject",
    "software, multimedia": "Software",
    "mixed material": "Collection",
    "cartographic": "StillImage",
    "notated music": "Text",
}
"""typeOfResource → DCMI type"""

NOTE_FIELDS = {kind: term for term, kind in reversed(NOTES.items()) if kind} | {
    "statement of responsibility": "statementOfResponsibility",
    "content warning": "contentAdvisory",
    "action": "internalNote",
}
"""type of a note → our field; others are notes"""

RELATED_FIELDS = {kind: term for term, kind in reversed(RELATED.items())}
"""type of relatedItem → our field"""

RIGHTS_FIELDS = {kind: term for term, kind in reversed(RIGHTS.items())} | {
    "use and reproduction": "rights"
}
"""type of accessCondition → our field, where it has no address"""

TEXT_FIELDS = {element: term for term, element in TEXTS.items()}
"""element → our field"""

SUBJECT_FIELDS = {"geographic": "spatial", "temporal": "temporal"}
"""element inside subject → our field; others are topics"""

PHYSICAL = {"form": "medium", "extent": "extent", "internetMediaType": "format", "note": "note"} | {
    f"{element} {kind}": term for term, (element, kind) in mods.PHYSICAL.items() if kind
}
"""element of physicalDescription, with its type where that tells more → our field"""
DIMENSIONS = r"(?i)^\D{0,12}[\d.,]+\s*(?:[x×]\s*[\d.,]+\s*)?(?:[cm]m|in\.|inches)\b"
"""how an extent begins that is a size"""
URL_FIELDS = {access: term for term, access in mods.URLS.items()}
"""access of a url → our field"""

DATES = {
    "dateIssued": "issued",
    "dateCreated": "created",
    "copyrightDate": "dateCopyrighted",
    "dateOther": "issued",
}
"""element of originInfo → our field"""

EVENTS = {"publication": "publisher", "distribution": "distributor", "manufacture": "printer"}
"""eventType of an originInfo → whom its publisher names"""

NAMES = {"personal": "person", "corporate": "body", "conference": "event", "family": ""}
"""type of a name → what kind of agent it is"""

PASSED_OVER = frozenset(("recordInfo", "issuance", "digitalOrigin", "frequency"))
"""elements about the record or its kind: a declared loss"""
