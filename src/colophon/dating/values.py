"""A text that says a date → the date of a record, whoever wrote it."""

import re

from msgspec.structs import replace

from colophon.dating.display import display
from colophon.dating.found import FoundDate
from colophon.dating.whole import read
from colophon.model import edtf
from colophon.model.record import Date

_FIGURES = re.compile(r"[\d\s./:,+TZ-]+|.*\d\d:\d\d.*", re.DOTALL)
"""texts that machines write: they are shown as cataloguers write them, others as they came"""
_DEFAULTS = frozenset(
    {
        *("0001-01-01", "1601-01-01", "1899-12-30", "1900-01-01"),
        *("1904-01-01", "1969-12-31", "1970-01-01", "1980-01-01"),
    }
)
"""days from which programs count: a file that bears one says nothing"""


def date_from(found: FoundDate, shown: str, basis: str = "item", transcribed: str = "") -> Date:
    """The date that was found, shown in these words; its bounds are those of its form."""
    earliest, latest = edtf.bounds(found.edtf)
    return Date(
        edtf=found.edtf,
        display=shown,
        transcribed=transcribed,
        earliest=earliest,
        latest=latest,
        basis=basis,
    )


def typed_date(text: str, language: str = "") -> Date | None:
    """What a person typed as a date, or None where it is not understood.

    The words stay what is shown; figures alone are shown as cataloguers write them, so
    that ``5/6/1976`` comes back as the two days that it may be.  What stands in square
    brackets is the person's own, and not of the item.
    """
    found = read(text, language)
    if found is None:
        return None
    figures = found.kind in ("edtf", "roman") or _FIGURES.fullmatch(text)
    supplied = text.startswith("[") and text.endswith("]")
    basis = "none" if not found.edtf else "person" if supplied else "item"
    return date_from(found, display(found.edtf) if figures else text, basis)


def given_date(text: str, basis: str, language: str = "") -> Date:
    """What another catalogue or program gives as a date; words not understood stay words.

    A date without EDTF form that is not “undated” (:func:`is_understood`) was not
    understood.
    """
    found = read(text, language)
    if found is None:
        return Date(edtf="", display=text, basis=basis)
    machine = found.kind in ("edtf", "day") and _FIGURES.fullmatch(text)
    return date_from(found, display(found.edtf) if machine else text, basis)


def file_date(text: str) -> Date | None:
    """A date in the metadata of a file, None where it is none or a program's default."""
    found = read(text)
    if found is None or not found.edtf or found.ambiguous or found.edtf[:10] in _DEFAULTS:
        return None
    if found.edtf.endswith("-01-01") and len(found.edtf) == 10:
        found = replace(found, edtf=found.edtf[:4])  # how programs write a year
    return date_from(found, display(found.edtf, supplied=True), "embedded")


def is_understood(date: Date) -> bool:
    """Whether a date says when, or that nothing is known; not words that nobody could read."""
    if date.edtf:
        return edtf.valid(date.edtf)
    found = read(date.display)
    return found is not None and not found.edtf
