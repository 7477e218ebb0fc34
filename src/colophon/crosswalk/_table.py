"""What a crosswalk looks up in the profile, computed once for each profile."""

from collections.abc import Callable
from typing import Generic, TypeVar

from colophon.profile import Profile

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
