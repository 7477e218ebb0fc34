"""Dates that do not mean what they say: lost numerals, years that began on Lady Day."""

import re

import msgspec

from colophon.dating import roman
from colophon.describe.dating.stated_dates import Stated
from colophon.describe.imprint.imprints import Imprints
from colophon.model.document import Document
from colophon.model.folding import fold

_ENGLAND = frozenset("london londini oxford oxon cambridge yorke york bristol exeter".split())
_CHANGED = 1752
"""in England the year began on Lady Day, 25 March, until then"""


def new_style(document: Document, imprints: Imprints, one: Stated) -> Stated:
    """An English imprint of January to 24 March counts the year before: 6 March 1644 is of 1645."""
    found = one.found
    if one.role != "imprint" or found.kind != "day" or found.year >= _CHANGED:
        return one
    if found.edtf[5:] >= "03-25" or found.edtf.endswith("02-29"):
        return one  # the leap day is that of a year counted from January: the next has none
    near = imprints.regions.places_in(found.start - 160, found.start)
    if not any(fold(document.text[a:b]) in _ENGLAND for a, b in near):
        return one
    rule = f"the English year began on 25 March: {found.year} is {found.year + 1} of our count"
    shifted = f"{found.year + 1}{found.edtf[4:]}"
    return msgspec.structs.replace(
        one, found=msgspec.structs.replace(found, edtf=shifted, rule=rule)
    )


_NUMERALS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "u"), (4, "iu"), (1, "i"),
)  # fmt: skip


def mend_year(document: Document, one: Stated) -> Stated:
    """A Roman year whose last letters are lost, mended by a later date in the title."""
    if one.found.kind != "roman" or one.role not in ("imprint", "line"):
        return one
    head = document.text[: one.found.start]
    told = [int(year) for year in re.findall(r"(?<!\d)(1[4-8]\d\d)(?!\d)", head[-1500:])]
    later = [year for year in told if 0 < year - one.found.year <= 3]
    if not later:
        return one
    written = roman.letters(fold(document.text[one.found.start : one.found.end]))
    year = max(later)
    if not _numeral(year).startswith(written):
        return one
    rule = f"the numerals read {one.found.year}, but the title tells of {year}: letters are lost"
    found = msgspec.structs.replace(one.found, edtf=f"{year}?", rule=rule)
    return msgspec.structs.replace(one, found=found)


def _numeral(year: int) -> str:
    letters = ""
    for value, letter in _NUMERALS:
        while year >= value:
            letters += letter
            year -= value
    return letters
