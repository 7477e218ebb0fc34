"""Exposure: whether a record may be seen today, and what of it."""

from collections.abc import Iterable
from datetime import date

import msgspec

from colophon.disclosure.public_record import public
from colophon.model.record import Date, Record, Stage, Value
from colophon.profile import Profile

_WITHDRAWN = frozenset({"tombstone", "erased"})


class Exposure(msgspec.Struct, frozen=True):
    """``record`` is the public view, None where nothing is served; ``due`` the ISO day on
    which that may change by itself, or empty."""

    record: Record | None = None
    due: str = ""


def exposed(record: Record, profile: Profile, today: date) -> Exposure:
    """What of a record is served today."""
    if record.stage is not Stage.REVIEWED:
        return Exposure()
    limits = record.of("accessState", "embargoUntil")
    state = next((one.value.key for one in limits if one.term == "accessState"), "")
    if state in _WITHDRAWN:
        return Exposure()
    until = _embargo([one.value for one in limits if one.term == "embargoUntil"])
    if until > today.isoformat():
        return Exposure(due=until)
    return Exposure(public(record, profile))


def _embargo(ends: Iterable[Value]) -> str:
    """The ISO day on which the latest embargo ends, or empty.

    A month or year stands for its last day; what cannot be read as a day never ends:
    to publish too early cannot be undone.
    """
    return max(map(_day, ends), default="")


def _day(value: Value) -> str:
    last = value.latest or value.edtf if isinstance(value, Date) else str(value)
    written = last.strip()
    for shape, rest in ((10, ""), (7, "-31"), (4, "-12-31")):
        if len(written) == shape:
            try:
                date.fromisoformat(written if shape == 10 else f"{written}-01-01"[:10])
            except ValueError:
                break
            return written + rest
    return "9999-12-31"
