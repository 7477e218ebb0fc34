"""From what describers found to the values of a draft, and to those of a later draft.

Pure functions; what a person decided is never touched.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from colophon.disclosure.unread import DEFAULT, Policy
from colophon.model.record import Record, Statement, Status
from colophon.profile import Profile
from colophon.review.absence import says_nothing
from colophon.review.standing import settle

ELSEWHERE = frozenset(("import", "harvest"))
"""methods of evidence that rests on another catalogue and not on the document"""


def assemble(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The suggestions of a draft: field by field as they came, the surest first.

    “Undated” and other ways of saying nothing go where their field has a stated value.
    """
    by_term: dict[str, list[Statement]] = {}
    for one in statements:
        by_term.setdefault(one.term, []).append(one)
    return tuple(one for found in by_term.values() for one in _field(found))


def _field(found: list[Statement]) -> list[Statement]:
    stated = [one for one in found if not says_nothing(one.term, one.value)]
    return sorted(stated or found, key=lambda one: -one.confidence)


def merge_draft(old: Record, new: Record, profile: Profile, policy: Policy = DEFAULT) -> Record:
    """The record after its document was described anew.

    What a person decided stays as it is: nothing confirmed is touched, nothing that was
    rejected or replaced comes back, and a field that takes one value and has a confirmed
    one gets no other.  Suggestions are those of the new draft, and those that came from
    other catalogues and lists.  A reviewed record to which that brings something undecided
    waits in the queue again.
    """
    decided = [one for one in old.statements if one.status is not Status.SUGGESTED]
    keys = {one.key for one in decided}
    confirmed = [one for one in decided if one.confirmed]
    full = {one.term for one in confirmed if not profile.repeatable(one.term)}
    stated = {one.term for one in confirmed if not says_nothing(one.term, one.value)}
    fresh = [
        one
        for one in new.statements
        if one.status is Status.SUGGESTED
        and one.key not in keys
        and one.term not in full
        and not (one.term in stated and says_nothing(one.term, one.value))
    ]
    statements = (*decided, *_join_statements(_taken_over(old), fresh))
    merged = replace(old, statements=statements, source=new.source or old.source)
    merged = profile.arrange(merged)
    if not merged.was_reviewed:
        return merged
    return settle(merged, profile, by=old.reviewed_by, at=old.reviewed_at, policy=policy)


def _taken_over(old: Record) -> list[Statement]:
    """The suggestions that came from elsewhere, on that evidence alone."""
    found = []
    for one in old.statements:
        theirs = tuple(piece for piece in one.evidence if piece.method in ELSEWHERE)
        if theirs and one.status is Status.SUGGESTED:
            found.append(replace(one, evidence=theirs))
    return found


def _join_statements(taken: list[Statement], fresh: list[Statement]) -> Iterable[Statement]:
    """Both, each value once, on the evidence of both."""
    described = {one.key: one for one in fresh}
    for one in taken:
        same = described.pop(one.key, None)
        yield replace(one, evidence=(*one.evidence, *same.evidence)) if same else one
    yield from described.values()
