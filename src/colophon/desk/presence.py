"""Who is at which record now, as far as their browsers tell."""

from collections.abc import Callable
from time import monotonic

LASTING = 45.0
"""seconds after which somebody of whom nothing was heard has gone"""
MOST = 500
"""visits that are remembered"""


class Presence:
    """Visits by session; everybody is at one record at a time."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._visits: dict[str, tuple[str, str, float]] = {}

    def note(self, visitor: str, name: str, record: str) -> None:
        """Somebody (``visitor`` is their session) looks at a record; empty: at none."""
        self._visits.pop(visitor, None)
        if record:
            self._visits[visitor] = (name, record, self._clock())
        while len(self._visits) > MOST:
            self._visits.pop(next(iter(self._visits)))

    def others(self, visitor: str, record: str) -> tuple[str, ...]:
        """The names of the others at a record."""
        since = self._clock() - LASTING
        return tuple(
            dict.fromkeys(
                name
                for one, (name, at, seen) in self._visits.items()
                if one != visitor and at == record and seen >= since
            )
        )

    def records(self) -> dict[str, tuple[str, ...]]:
        """The names of those at each record."""
        since = self._clock() - LASTING
        found: dict[str, list[str]] = {}
        for name, record, seen in self._visits.values():
            if seen >= since and name not in found.setdefault(record, []):
                found[record].append(name)
        return {record: tuple(names) for record, names in found.items()}
