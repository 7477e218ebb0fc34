"""Checks: what is wrong with a record, all of it, each finding with a stable code.

A check is a function under :func:`finds`; every module of this package is imported, so
that none can be written and never run.  :data:`CHECKS` is the table of codes.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

import msgspec

from colophon.model.problem import Problem, Severity
from colophon.model.record import Record, Statement
from colophon.profile import Field, Profile
from colophon.review.checks._lists import Lists

__all__ = ["Case", "Check", "Fault", "Found", "Lists", "check", "finds", "reference", "table"]


Made = TypeVar("Made")


class Fault(NamedTuple):
    """What a check found: the field (or empty) and the message, without full stop.

    ``remedy`` takes the place of the check's own; ``offer`` is the value that would do.
    """

    field: str
    message: str
    remedy: str = ""
    offer: str = ""


Found = Iterator[tuple[str, str] | Fault]


class Case(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What a check looks at.

    ``today`` decides on embargoes and may be unknown; ``lists`` are the catalogue's
    vocabularies, without which nothing is said of concepts.
    """

    record: Record
    profile: Profile
    today: date | None = None
    lists: Lists | None = None

    def live(self) -> Iterator[tuple[Field, Statement]]:
        """The live statements whose field the profile has."""
        return iter(self._live)

    @cached_property
    def _live(self) -> tuple[tuple[Field, Statement], ...]:
        pairs = ((self.profile.field(one.term), one) for one in self.record.statements if one.live)
        return tuple((field, one) for field, one in pairs if field is not None)

    def once(self, work: "Callable[[Case], Made]") -> "Made":
        """What is worked out of this case, by whichever check asks first."""
        if work not in self._made:
            self._made[work] = work(self)
        made: Made = self._made[work]
        return made

    @cached_property
    def _made(self) -> dict[Any, Any]:
        return {}


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """A declared check: its code, weight, meaning, what to do, and the clause."""

    code: str
    severity: Severity
    meaning: str
    remedy: str
    find: Callable[[Case], Found]
    link: str = ""


_declared: dict[str, Check] = {}


def finds(
    code: str, severity: Severity, remedy: str, link: str = ""
) -> Callable[[Callable[[Case], Found]], Callable[[Case], Found]]:
    """Declare the function below as the check of this code; its docstring is the meaning."""

    def declare(find: Callable[[Case], Found]) -> Callable[[Case], Found]:
        if code in _declared:
            raise ValueError(f"two checks have the code {code}")
        meaning = " ".join((find.__doc__ or "").split())
        _declared[code] = Check(
            code=code, severity=severity, meaning=meaning, remedy=remedy, find=find, link=link
        )
        return find

    return declare


@cache
def table() -> Mapping[str, Check]:
    """All checks by code, in alphabetical order of their modules."""
    for module in sorted(found.name for found in pkgutil.iter_modules(__path__)):
        importlib.import_module(f"{__name__}.{module}")
    return MappingProxyType(_declared)


def check(
    record: Record,
    profile: Profile,
    *,
    today: date | None = None,
    lists: Lists | None = None,
    only: Severity | None = None,
) -> tuple[Problem, ...]:
    """Everything that is to be said of a record: violations, warnings and information.

    ``only`` names the one of these that is wanted.
    """
    case = Case(record=record, profile=profile, today=today, lists=lists)
    return tuple(
        _problem(record.id, one, Fault(*found))
        for one in table().values()
        if only is None or one.severity is only
        for found in one.find(case)
    )


def _problem(subject: str, check: Check, fault: Fault) -> Problem:
    return Problem(
        code=check.code,
        message=f"{fault.message}.",
        severity=check.severity,
        subject=subject,
        field=fault.field,
        remedy=fault.remedy or check.remedy,
        offer=fault.offer,
        link=check.link,
    )


def reference() -> str:
    """The codes as a table in Markdown."""
    rows = (
        f"| `{one.code}` | {one.severity} | {one.meaning} | {one.remedy} |"
        for one in table().values()
    )
    return (
        "\n".join(("| Code | Weight | Meaning | What to do |", "|---|---|---|---|", *rows)) + "\n"
    )
