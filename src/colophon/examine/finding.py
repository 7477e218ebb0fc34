"""Finding: one line of an examination — what was held against the specification, what came."""

from enum import StrEnum

import msgspec


class CheckOutcome(StrEnum):
    """What came of a check."""

    PASS = "pass"
    WARN = "warn"
    """against the guidelines, or a trouble to harvesters"""
    FAIL = "fail"
    """against the letter of the specification"""
    UNEXAMINED = "not-examined"
    """nothing was seen that could have shown it, right or wrong"""


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one check found.

    ``code`` is stable and kebab-case; ``asked`` is the request that showed it and ``came``
    what was answered; ``count`` is how many faults of this kind were met, of which
    ``more`` tells some; ``link`` leads to the clause.
    """

    code: str
    group: str
    outcome: CheckOutcome
    message: str
    asked: str = ""
    came: str = ""
    count: int = 0
    more: tuple[str, ...] = ()
    remedy: str = ""
    link: str = ""

    @property
    def fault(self) -> bool:
        """Whether something is wrong."""
        return self.outcome in (CheckOutcome.FAIL, CheckOutcome.WARN)
