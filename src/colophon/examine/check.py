"""A check: one demand of the specification as a function that declares itself."""

from collections.abc import Callable, Iterator

import msgspec

from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange
from colophon.examine.finding import CheckOutcome
from colophon.examine.provider import Provider


class Fault(msgspec.Struct, frozen=True):
    """One offence against a check's demand: what is wrong, and the exchange that shows it.

    ``came`` is what came, where a summary of the answer would not show the fault.
    """

    message: str
    exchange: Exchange
    came: str = ""


Faults = Iterator[Fault]
Run = Callable[[Provider], Faults]


class ExaminationCheck(msgspec.Struct, frozen=True, kw_only=True):
    """What is demanded, where it is written, how to mend it, and the function that looks.

    ``weight`` is the outcome where a fault is found.  The function yields faults, or
    raises :class:`~colophon.examine.exchange.Unexamined` where nothing was seen
    that could show one.
    """

    code: str
    demand: str
    clause: Clause | str
    remedy: str
    weight: CheckOutcome
    run: Run


def check(
    code: str, clause: Clause, remedy: str, *, weight: CheckOutcome = CheckOutcome.FAIL
) -> Callable[[Run], ExaminationCheck]:
    """Declare a check; the docstring of the function is the demand."""

    def declare(function: Run) -> ExaminationCheck:
        demand = (function.__doc__ or "").strip()
        return ExaminationCheck(
            code=code, demand=demand, clause=clause, remedy=remedy, weight=weight, run=function
        )

    return declare
