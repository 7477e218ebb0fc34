"""Renewal: a harvested record whose repository says something new; pure functions.

What the repository said before gives way to what it says now.  What a person decided
stays as it is, whatever comes.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from colophon.model.problem import Problem, Severity
from colophon.model.record import Harvest, Record, Statement, Status, Text
from colophon.profile import Profile

WITHDRAWN = frozenset(("tombstone", "erased"))
"""access states in which nothing of a record is seen"""


def renew(old: Record, new: Record, profile: Profile, *, method: str) -> Record:
    """The record as its repository gives it now, with every decision made here.

    ``new`` is the record as it came, and says where from; ``method`` marks the evidence
    of values that were harvested.  A field that takes one value and has a person's gets
    no other; a value that was turned down does not come back.
    """
    kept = [one for one in old.statements if not _theirs(one, old, method)]
    keys = {one.key for one in kept}
    full = {one.term for one in kept if one.confirmed and not profile.repeatable(one.term)}
    fresh = (one for one in new.statements if one.key not in keys and one.term not in full)
    statements = (*kept, *_as_before(fresh, old, new))
    return profile.arrange(replace(old, statements=statements, harvest=new.harvest))


def make_tombstone(old: Record, origin: Harvest) -> Record:
    """The record as a tombstone, for it was deleted where it came from.

    The same record where it is one already, or where a person has said who may see it.
    """
    if _access(old) is not None:
        return old
    state = Statement(
        term="accessState",
        value=Text(text="tombstone"),
        status=Status.EDITED,
        by=origin.base_url,
        at=origin.harvest_date,
        note="deleted by the repository it was harvested from",
    )
    others = (one for one in old.statements if one.term != "accessState" or not one.live)
    before = old.harvest
    if before is not None:
        # a deletion is in no format: what is kept still came in the one before
        origin = replace(origin, metadata_namespace=before.metadata_namespace, origin=before.origin)
    return replace(old.with_statements((*others, state)), harvest=origin)


def kept_open(record: Record) -> tuple[Problem, ...]:
    """What is to be said of a record that stays, though it was deleted where it came from."""
    state = _access(record)
    if state is None or state.value.key in WITHDRAWN:
        return ()
    problem = Problem(
        code="deleted-at-source",
        message=f"It was deleted where it came from; it stays here as {state.value},"
        f" which {state.by or 'a person'} decided.",
        severity=Severity.WARNING,
        subject=record.id,
        field="accessState",
        remedy="Set its access state to tombstone to withdraw it.",
    )
    return (problem,)


def _access(record: Record) -> Statement | None:
    """What was decided on who may see a record."""
    return next((one for one in record.of("accessState") if one.confirmed), None)


def _theirs(one: Statement, record: Record, method: str) -> bool:
    """Whether it is what the repository said, and nobody has decided on it since."""
    if not one.live:
        return False
    if one.confirmed:
        return record.harvest is not None and one.by == record.harvest.base_url
    within = f"{record.harvest.identifier}#" if record.harvest else "\0"
    return all(piece.method == method or piece.source.startswith(within) for piece in one.evidence)


def _as_before(statements: Iterator[Statement], old: Record, new: Record) -> Iterator[Statement]:
    """A value that was taken on trust once stays so, since when it was."""
    by = new.harvest.base_url if new.harvest else ""
    trusted = {one.key: one for one in old.statements if one.confirmed}
    for one in statements:
        before = trusted.get(one.key)
        if before is None or (one.confirmed and before.value != one.value):
            yield one
        else:
            yield replace(one, status=before.status, by=by, at=before.at)
