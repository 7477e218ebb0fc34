"""Imports: a record here, and what a file says of it now; pure functions."""

from collections.abc import Callable, Iterator

from colophon.model.problem import Problem, Severity
from colophon.model.record import Evidence, Record, Statement
from colophon.profile import Profile

Said = Callable[[Evidence], bool]
"""whether a piece of evidence is of the file that is imported"""


def bring_in(old: Record, new: Record, profile: Profile, said: Said) -> Record:
    """The record as the file gives it now, with every decision made here.

    What the same file said before gives way, unless somebody decided on it; what others
    said stays.  A field that takes one value and has a person's gets no other; a value
    that was turned down does not come back.
    """
    kept = [one for one in old.statements if not _theirs(one, said)]
    keys = {one.key for one in kept}
    full = {one.term for one in kept if one.confirmed and not profile.repeatable(one.term)}
    fresh = (one for one in new.statements if one.key not in keys and one.term not in full)
    before = {one.key: one for one in old.statements}
    same = (_as_before(one, before.get(one.key)) for one in fresh)
    merged = profile.arrange(old.with_statements((*kept, *same)))
    return old if merged.statements == old.statements else merged


def _theirs(one: Statement, said: Said) -> bool:
    return one.live and not one.confirmed and bool(one.evidence) and all(map(said, one.evidence))


def _as_before(one: Statement, before: Statement | None) -> Statement:
    """The statement as it stands, where the file says the same in another place."""
    if before is None or before.value != one.value or before.status != one.status:
        return one
    same = [(old.quote, new.quote) for old, new in zip(before.evidence, one.evidence, strict=False)]
    return before if all(old == new for old, new in same) else one


def contradictions(old: Record, new: Record, profile: Profile, place: str) -> Iterator[Problem]:
    """What the file says otherwise than a person decided here, which stands."""
    for one in new.statements:
        if profile.repeatable(one.term):
            continue
        decided = next((each for each in old.of(one.term) if each.confirmed), None)
        if decided is not None and decided.value.key != one.value.key:
            yield Problem(
                code="decided-otherwise",
                message=f"{profile.label(one.term)} is ‘{decided.value}’, as was decided here;"
                f" the file says ‘{str(one.value)[:80]}’.",
                severity=Severity.INFO,
                subject=f"{place} ({old.id})",
                field=one.term,
                remedy="Set it with colophon set if the file is right.",
            )
