"""Checks: what is wrong with a record, all of it, each finding with a stable code.

A check is a function under :func:`finds`, or, where what it says depends on a field and one
value of it alone, under :func:`finds_in_value`: such a check looks at each value once, in
however many records it stands.  Every module of this package is imported, so that none can
be written and never run.  :func:`table` has them by their codes.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache, cached_property, partial
from operator import itemgetter
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

import msgspec

from colophon.model.problem import Problem, Severity
from colophon.model.record import Record, Statement, Status, Value
from colophon.profile import Field, Profile
from colophon.profile.memo import PerProfile
from colophon.review.checks._lists import Lists

__all__ = [
    "Check",
    "CheckedCase",
    "Found",
    "Lists",
    "RecordFault",
    "check",
    "finds",
    "finds_in_value",
    "quote_value",
    "reference",
    "table",
]

MOST_JUDGED = 50_000
"""values whose findings are remembered at once"""


Made = TypeVar("Made")


class RecordFault(NamedTuple):
    """What a check found: the field (or empty) and the message, without full stop.

    ``remedy`` takes the place of the check's own; ``offer`` is the value that would do.
    """

    field: str
    message: str
    remedy: str = ""
    offer: str = ""


Found = Iterator[tuple[str, str] | RecordFault]


def quote_value(text: str) -> str:
    """A value as messages quote it: its beginning, where it is long."""
    return repr(text if len(text) <= 60 else f"{text[:59]}…")


class CheckedCase(msgspec.Struct, frozen=True, kw_only=True, dict=True):
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

    def once(self, work: "Callable[[CheckedCase], Made]") -> "Made":
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
    find: Callable[[CheckedCase], Found]
    link: str = ""
    in_value: bool = False
    """whether it depends on a field and one value of it, and on nothing else of the record"""


_declared: dict[str, Check] = {}


def finds(
    code: str, severity: Severity, remedy: str, link: str = "", *, in_value: bool = False
) -> Callable[[Callable[[CheckedCase], Found]], Callable[[CheckedCase], Found]]:
    """Declare the function below as the check of this code; its docstring is the meaning."""

    def declare(find: Callable[[CheckedCase], Found]) -> Callable[[CheckedCase], Found]:
        if code in _declared:
            raise ValueError(f"two checks have the code {code}")
        meaning = " ".join((find.__doc__ or "").split())
        _declared[code] = Check(
            code=code,
            severity=severity,
            meaning=meaning,
            remedy=remedy,
            find=find,
            link=link,
            in_value=in_value,
        )
        return find

    return declare


finds_in_value = partial(finds, in_value=True)
"""declare a check of single values: neither status, evidence, date of today nor what else
stands in the record has a part in it"""


@cache
def table() -> Mapping[str, Check]:
    """All checks by code, in alphabetical order of their modules."""
    for module in sorted(found.name for found in pkgutil.iter_modules(__path__)):
        importlib.import_module(f"{__name__}.{module}")
    # a module that was asked for by name declared its checks before the others
    ordered = sorted(_declared.items(), key=lambda one: one[1].find.__module__)
    return MappingProxyType(dict(ordered))


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
    case = CheckedCase(record=record, profile=profile, today=today, lists=lists)
    judged = _judgements(profile).of(lists, only)
    found: list[_Placed] = []
    for field, one in case._live:
        key = field.term, one.value
        known = judged.get(key)
        found += _judge(key, case, judged) if known is None else known
    found += [
        (place, declared, RecordFault(*fault))
        for place, declared in _of_severity(only, in_value=False)
        for fault in declared.find(case)
    ]
    found.sort(key=itemgetter(0))
    return tuple([_problem(record.id, declared, fault) for _, declared, fault in found])


@cache
def _of_severity(only: Severity | None, *, in_value: bool) -> tuple[tuple[int, Check], ...]:
    """The checks of that severity, or all, each with its place in the table."""
    return tuple(
        (place, one)
        for place, one in enumerate(table().values())
        if one.in_value is in_value and (only is None or one.severity is only)
    )


_Placed = tuple[int, Check, RecordFault]
"""what a check found, and the place of the check in the table"""


class _Judgements:
    """What checks of single values said of values, by the lists they were held against.

    Nothing is remembered of lists that are gone: vocabularies change.
    """

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._without: dict[Severity | None, _Judged] = {}
        self._by_lists: WeakKeyDictionary[Lists, dict[Severity | None, _Judged]] = (
            WeakKeyDictionary()
        )

    def of(self, lists: Lists | None, only: Severity | None) -> "_Judged":
        """By field and value."""
        kept = self._without if lists is None else self._by_lists.setdefault(lists, {})
        return kept.setdefault(only, _Judged(only))


_judgements = PerProfile(_Judgements)


class _Judged(dict[tuple[str, Value], tuple[_Placed, ...]]):
    """The findings in values by field and value; for one severity, or all."""

    def __init__(self, only: Severity | None) -> None:
        self.only = only


def _judge(key: tuple[str, Value], case: CheckedCase, judged: _Judged) -> tuple[_Placed, ...]:
    """What the checks of single values find in the value of a field; remembered."""
    term, value = key
    alone = Statement(term=term, value=value, status=Status.EDITED)
    there = CheckedCase(
        record=Record(id="", statements=(alone,)), profile=case.profile, lists=case.lists
    )
    found = tuple(
        (place, one, RecordFault(*fault))
        for place, one in _of_severity(judged.only, in_value=True)
        for fault in one.find(there)
    )
    if len(judged) >= MOST_JUDGED:
        judged.clear()
    judged[key] = found
    return found


def _problem(subject: str, check: Check, fault: RecordFault) -> Problem:
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
