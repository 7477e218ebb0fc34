"""What a day brought: who decided how much, how far two people agreed, and what is left."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import msgspec

from colophon.catalogue.summary import Summary
from colophon.dating.display import display
from colophon.desk.history import Done
from colophon.desk.second_reviews import Agreement, SecondReview, agreement
from colophon.model.counts import say_count
from colophon.model.errors import UsageError

KINDS = ("accepted", "rejected", "set", "added", "replaced", "decided", "access", "imported")
"""how an act in the journal begins, where it is of one of these kinds; else it is ``other``"""


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """What one person decided: acts, the records they touched, and acts by their kind."""

    name: str
    acts: int
    records: int
    kinds: tuple[tuple[str, int], ...]


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """A day's report.  ``reviewed`` records were completed on it; what is left is as of now:
    drafts, suggestions in them, mandatory fields without a value, and unresolved names."""

    day: str
    people: tuple[Person, ...]
    reviewed: int
    second_looks: int
    agreement: tuple[Agreement, ...]
    drafts: int
    suggestions: int
    missing: int
    unresolved: int


def day_of(text: str, today: date) -> str:
    """A day as ISO writes it; empty or ``today`` is this one.  Raises :class:`UsageError`."""
    if text in ("", "today"):
        return today.isoformat()
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UsageError(
            f"{text!r} is no day.", remedy="Write it as 2026-05-31, or leave it out for today."
        ) from None


def say_day(day: str, language: str) -> str:
    """A day (ISO) as it is said in a language: ``29 November 2026``."""
    return display(day, language=language)


def day_report(
    day: str,
    acts: Iterable[Done],
    summaries: Iterable[Summary],
    answers: Iterable[SecondReview],
    labels: Mapping[str, str],
) -> Day:
    """The report on a day (UTC)."""
    every = tuple(summaries)
    drafts = [one for one in every if not one.reviewed]
    looks = [one for one in answers if one.at.startswith(day)]
    return Day(
        day=day,
        people=tuple(_people(one for one in acts if one.at.startswith(day))),
        reviewed=sum(one.reviewed_at.startswith(day) for one in every),
        second_looks=len(looks),
        agreement=agreement(looks, labels),
        drafts=len(drafts),
        suggestions=sum(one.open for one in drafts),
        missing=sum(len(one.missing) for one in drafts),
        unresolved=len({name for one in every for name in one.unresolved}),
    )


def _people(acts: Iterable[Done]) -> Iterator[Person]:
    by_name: dict[str, list[Done]] = {}
    for one in acts:
        by_name.setdefault(one.by, []).append(one)
    for name, found in sorted(by_name.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        kinds = Counter(map(_kind, found))
        yield Person(
            name=name,
            acts=len(found),
            records=len({id_ for one in found for id_ in one.ids}),
            kinds=tuple(kinds.most_common()),
        )


def _kind(one: Done) -> str:
    first = re.match(r"\w+", one.what)
    return first[0] if first and first[0] in KINDS else "other"


def lines(report: Day) -> Iterator[str]:
    """The report as text for a terminal, a line at a time."""
    yield f"{report.day}: {say_count(report.reviewed, 'record')} reviewed"
    for one in report.people:
        kinds = ", ".join(f"{count:,} {kind}" for kind, count in one.kinds)
        acts = f"{say_count(one.acts, 'act')} on {say_count(one.records, 'record')}"
        yield f"  {one.name or 'nobody'}: {acts} ({kinds})"
    if not report.people:
        yield "  nobody decided anything"
    if report.second_looks:
        looked = say_count(report.second_looks, "record")
        yield f"{looked} looked at by a second person; both agree:"
    for field in report.agreement:
        yield f"  {field.agreed:>5,} of {field.compared:,}  {field.label}"
    yield (
        f"Left: {say_count(report.drafts, 'draft')}"
        f" with {say_count(report.suggestions, 'suggestion')},"
        f" {say_count(report.missing, 'missing value')},"
        f" {say_count(report.unresolved, 'unresolved name')}"
    )
