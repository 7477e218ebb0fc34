# ruff: noqa: E501 (patterns read best unbroken)
"""The first year in which a document can have been made, by what it holds and what its file says."""

import re

import msgspec

from colophon.dating.whole import read
from colophon.model.document import Document

_THINGS = (
    (re.compile(r"(?:https?://|www\.)\w[^\s]{3,60}|\b[a-z0-9-]{2,40}\.(?:org|com|net|info)\b"), ("http",
        "www.", ".org", ".com", ".net", ".info"), 1993, "a web address"),
    (re.compile(r"€\s?\d|\d\s?€|\d\s?(?:euros?)\b"), ("€", "euro"), 1999, "a sum in euro"),
)  # fmt: skip
_REACH = 60_000
"""characters of a text that are looked at"""
MADE = frozenset(
    {
        "pdf:info/creationdate",
        "xmp:xmp:createdate",
        "docx:core/dcterms:created",
        "odt:meta/meta:creation-date",
    }
)
"""where a file says when it was made itself, which is no date of the item"""
_SCANNED = re.compile(
    r"(?i)scan|ocr|abbyy|finereader|tesseract|djvu|archive\.org|recoded by|luratech|"
    r"capture|canon|xerox|ricoh|konica|epson|twain|paper port|google books|kofax|"
    r"camscanner"
)
_WRITERS = ("pdf:info/producer", "pdf:info/creator", "xmp:pdf:producer", "xmp:xmp:creatortool")


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] was not printed before ``year``; ``rule`` says what it is."""

    year: int
    start: int
    end: int
    rule: str


def newest_thing(text: str) -> Thing | None:
    """What cannot have been printed before a year, the latest such thing first; None if none."""
    best: Thing | None = None
    stretch = text[:_REACH]
    for pattern, telltales, year, what in _THINGS:
        told = any(one in stretch for one in telltales)
        match = pattern.search(text, 0, _REACH) if told else None
        if match is not None:
            rule = f"it has {what}, which was not printed before {year}"
            best = Thing(year=year, start=match.start(), end=match.end(), rule=rule)
    return best


def made_in(document: Document) -> int:
    """The year in which a born-digital file was made by its own account, 0 where it says none.

    A file that a scanner or a program for text recognition wrote holds older things.
    """
    known = {one.source.lower(): one.value for one in document.embedded}
    if any(_SCANNED.search(known.get(key, "")) for key in _WRITERS):
        return 0
    dates = [read(value) for key, value in known.items() if key in MADE]
    return min((date.year for date in dates if date and date.year), default=0)


def earliest_possible(document: Document) -> int:
    """The first year in which a document can have been made, 0 where nothing tells."""
    thing = newest_thing(document.text)
    return max(thing.year if thing else 0, made_in(document))
