"""Habits of spreadsheets: what a program makes of a cell that nobody edited."""

import re
from datetime import date

from colophon.dating.values import typed_date
from colophon.model.record import Date

_FIRST_DAY = date(1899, 12, 30)
"""day 0 of Excel"""


def is_unharmed(text: str, cell: str, value: Date | None = None) -> bool:
    """Whether a cell still says what was written into it.

    Spaces and line ends, noughts before a number, a long number in powers of ten, and, for
    the date ``value``, what programs turn dates into.
    """
    old, new = " ".join(text.split()), " ".join(cell.split())
    return old == new or _same_number(old, new) or (value is not None and _same_date(value, new))


def _same_number(old: str, new: str) -> bool:
    if old.isdecimal() and new.isdecimal():
        return len(old) > len(new) and old.lstrip("0") == new
    if re.fullmatch(r"\d{9,}", old) and re.fullmatch(r"\d[.,]\d+E\+\d+", new):
        return abs(float(new.replace(",", ".")) / float(old) - 1) < 1e-4
    return False


def _same_date(value: Date, new: str) -> bool:
    """``1968-05`` becomes ``May-68``, ``01.05.1968`` or a number of days."""
    shape = {4: "", 7: "-01", 10: ""}.get(len(value.edtf))
    if shape is None or not re.fullmatch(r"\d{4}(-\d\d){1,2}", value.edtf):
        return False
    day = value.edtf + shape
    if new.isdecimal() and len(new) == 5:
        return (date.fromisoformat(day) - _FIRST_DAY).days == int(new)
    written = re.sub(r"^(\d{2})[./](\d{2})[./](\d{4})$", r"\3-\2-\1", new)
    american = re.sub(r"^(\d{1,2})/(\d{1,2})/(\d{4})$", _american, new)
    if day in (written, american):
        return True
    short = re.fullmatch(r"([^\W\d]{3,4})\.?[- ](\d\d)", new)
    read = typed_date(f"{short[1]} {value.edtf[:2]}{short[2]}") if short else typed_date(new)
    return read is not None and read.edtf in (value.edtf, day)


def _american(found: re.Match[str]) -> str:
    return f"{found[3]}-{int(found[1]):02}-{int(found[2]):02}"
