"""Patience: how often a provider is asked again, and how long it is given.

https://www.openarchives.org/OAI/openarchivesprotocol.html#FlowControl
"""

import re
from email.utils import parsedate_to_datetime

import msgspec

from colophon.model.errors import HarvestError

LONGEST_WAIT = 600.0
"""seconds: a provider that asks for more is given up on, and harvested another day"""
SHORTEST_WAIT = 1.0
"""seconds, though a provider say that it needs none"""
_LONGEST_GUESS = 60.0

BUSY = frozenset((408, 425, 429, 502, 503, 504))
"""HTTP statuses of a server that means to answer later"""


class Patience(msgspec.Struct, frozen=True, kw_only=True):
    """How often the same is asked, by what went wrong; ``longest`` is a wait in seconds.

    ``unmet`` is for a provider that has never answered: most likely the address is
    wrong.
    """

    busy: int = 6
    lost: int = 5
    unmet: int = 2
    cut: int = 3
    failed: int = 3
    slow: int = 1
    longest: float = LONGEST_WAIT

    def tries(self, code: str, *, met: bool) -> int:
        """How often to ask where this is what goes wrong."""
        if code == "no-answer":
            return self.lost if met else self.unmet
        return {
            "busy": self.busy,
            "cut-short": self.cut,
            "server-error": self.failed,
            "too-slow": self.slow,
        }.get(code, 1)


class RefusedStatus(HarvestError):
    """An HTTP status that stands for no answer; ``later`` is what Retry-After says."""

    later = ""


def wait(later: str, attempt: int, now: float) -> float:
    """Seconds to wait: Retry-After in seconds or as a date, else longer each time (from 0)."""
    said = later.strip()
    if re.fullmatch(r"[0-9]{1,9}", said):
        return max(SHORTEST_WAIT, float(said))
    try:
        return max(SHORTEST_WAIT, parsedate_to_datetime(said).timestamp() - now)
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        return min(2.0**attempt, _LONGEST_GUESS)
