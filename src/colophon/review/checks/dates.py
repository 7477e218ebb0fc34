"""Dates, embargoes and access."""

import re
from collections.abc import Iterable
from datetime import date

from colophon.dating.display import display
from colophon.dating.values import is_understood
from colophon.dating.whole import read
from colophon.model import edtf
from colophon.model.problem import Problem, Severity
from colophon.model.record import Date, Record
from colophon.review.checks import CheckedCase, Found, finds, finds_in_value

_SWAPPED = re.compile(r"\[(\d{4})-(\d\d)-(\d\d), ?\1-\3-\2\]")
"""days that differ by the order of day and month"""
LIMITED = frozenset(("reduced", "tombstone", "erased"))
"""states of access in which names and descriptions have been taken out"""


@finds_in_value(
    "edtf",
    Severity.VIOLATION,
    "Write 1976, 1976-05, 1976?, 1976~, 197X, 1970/1974, or undated.",
    "https://www.loc.gov/standards/datetime/",
)
def form(case: CheckedCase) -> Found:
    """A date is not in a form of EDTF."""
    for field, one in case.live():
        value = one.value
        if isinstance(value, Date) and value.edtf and not edtf.valid(value.edtf):
            meant = read(value.edtf)
            offer = f"; {meant.edtf or 'undated'} is meant" if meant else ""
            yield field.term, f"{value.edtf!r} is no date{offer}"


@finds_in_value(
    "date-in-words",
    Severity.WARNING,
    "Set the date anew: May 1976, ca. 1976, [197-?], between 1970 and 1974, undated.",
)
def words(case: CheckedCase) -> Found:
    """A date is kept as words that say no date."""
    for field, one in case.live():
        if isinstance(one.value, Date) and not one.value.edtf and not is_understood(one.value):
            yield field.term, f"{one.value.display!r} is not understood as a date"


@finds_in_value("date-ambiguous", Severity.INFO, "Say which is meant, or leave both.")
def ambiguous(case: CheckedCase) -> Found:
    """Day and month of a date may stand in either order."""
    for field, one in case.live():
        if isinstance(one.value, Date) and _SWAPPED.fullmatch(one.value.edtf):
            yield field.term, f"{display(one.value.edtf)}: the figures can be read both ways"


@finds_in_value("date-range", Severity.VIOLATION, "Set the date anew.")
def order(case: CheckedCase) -> Found:
    """The earliest day of a date is no day, or comes after the latest."""
    for field, one in case.live():
        value = one.value
        if not isinstance(value, Date):
            continue
        days = [_day(text) for text in (value.earliest, value.latest) if text]
        known = [day for day in days if day]
        if len(known) < len(days):
            yield field.term, "the earliest or latest day is not written as 2026-05-01"
        elif len(known) == 2 and known[0] > known[1]:
            yield field.term, f"{value.earliest} comes after {value.latest}"


@finds_in_value("date-bounds", Severity.WARNING, "Set the date anew.")
def bounds(case: CheckedCase) -> Found:
    """The earliest and latest day of a date are not those of what it says."""
    for field, one in case.live():
        value = one.value
        if isinstance(value, Date) and edtf.valid(value.edtf) and (value.earliest or value.latest):
            days = edtf.bounds(value.edtf)
            if days != (value.earliest, value.latest):
                own = f"{value.earliest or '…'} to {value.latest or '…'}"
                said = f"{days[0] or '…'} to {days[1] or '…'}"
                yield field.term, f"{value.edtf} is {said}, not {own}"


@finds("future-date", Severity.WARNING, "Look at the date again.")
def future(case: CheckedCase) -> Found:
    """Something was published after today."""
    for field, one in case.live():
        value = one.value
        earliest = _day(value.earliest) if isinstance(value, Date) else None
        if case.today and earliest and field.term != "embargoUntil" and earliest > case.today:
            yield field.term, f"{value} has not come yet"


@finds("embargo-without-day", Severity.VIOLATION, "Write the day as 2027-01-01.")
def embargo(case: CheckedCase) -> Found:
    """An embargo does not end on a day."""
    for one in case.record.of("embargoUntil"):
        if isinstance(one.value, Date) and _day(one.value.edtf) is None:
            yield one.term, f"{one.value} is no day"


@finds("embargo-over", Severity.INFO, "Remove the embargo.")
def embargo_over(case: CheckedCase) -> Found:
    """The embargo has ended."""
    for one in case.record.of("embargoUntil"):
        day = _day(one.value.key)
        if case.today and day and day <= case.today:
            yield one.term, f"the embargo ended on {day}"


@finds("access-contradiction", Severity.VIOLATION, "Change the access state or end the embargo.")
def contradiction(case: CheckedCase) -> Found:
    """The record is declared public and under embargo at once."""
    state = case.record.first("accessState")
    if state is not None and state.key == "public":
        for one in case.record.of("embargoUntil"):
            day = _day(one.value.key)
            if day and not (case.today and day <= case.today):
                yield "accessState", f"public, but under embargo until {day}"


@finds("withdrawal-unexplained", Severity.WARNING, "Say why in withdrawalReason: it stays private.")
def check_unexplained(case: CheckedCase) -> Found:
    """Access is limited and nobody says why."""
    state = case.record.first("accessState")
    if state is not None and state.key in LIMITED and not case.record.of("withdrawalReason"):
        yield "accessState", f"the state is {state} and no reason is kept"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def changes_by_day(record: Record, found: Iterable[Problem]) -> bool:
    """Whether what was found in a record may be another thing on a later day, though nothing
    in it has changed: its embargo ends, a date to come comes."""
    return bool(record.of("embargoUntil")) or any(one.code == "future-date" for one in found)
