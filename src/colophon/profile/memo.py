"""What crosswalks compute once: a table for each profile, a view for each record."""

from collections.abc import Callable
from typing import Generic, TypeVar

from colophon.model.record import Record
from colophon.profile import Profile

Beside = TypeVar("Beside")
Made = TypeVar("Made")
_KEPT = 8


class PerProfile(Generic[Made]):
    """``make(profile)``, kept for the profiles last seen.

    Profiles are told apart by identity: comparing sixty fields for every record would
    cost more than writing it.
    """

    def __init__(self, make: Callable[[Profile], Made]) -> None:
        self._make = make
        self._kept: tuple[tuple[Profile, Made], ...] = ()

    def __call__(self, profile: Profile) -> Made:
        for known, made in self._kept:
            if known is profile:
                return made
        made = self._make(profile)
        self._kept = ((profile, made), *self._kept[: _KEPT - 1])
        return made


class PerRecord(Generic[Beside, Made]):
    """``make(record, beside)``, kept for the record last seen: one format asks after another.

    ``beside`` is what it depends on beside the record, a frame or a profile.  Both are
    frozen, told apart by identity, and held while their view is, so that no other record
    can take the identity.  What is made must not be altered: it is shared.
    """

    def __init__(self, make: Callable[[Record, Beside], Made]) -> None:
        self._make = make
        self._kept: tuple[Record, Beside, Made] | None = None

    def __call__(self, record: Record, beside: Beside) -> Made:
        kept = self._kept  # read once: another thread may be at another record
        if kept is not None and kept[0] is record and kept[1] is beside:
            return kept[2]
        made = self._make(record, beside)
        self._kept = record, beside, made
        return made
