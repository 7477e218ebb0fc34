"""Which values a decision is about, which it confirms, and which it sets aside."""

from collections.abc import Callable, Iterable

from colophon.model.errors import DecisionError
from colophon.model.record import Record, Statement, Status, Value
from colophon.profile import Profile
from colophon.review.absence import says_nothing

Key = tuple[str, str]
"""term and value"""
Found = list[Statement]


def is_suggested(one: Statement) -> bool:
    """Whether nobody has decided on it."""
    return one.status is Status.SUGGESTED


def live(one: Statement) -> bool:
    """Whether it is a value of the record."""
    return one.live


def anything(one: Statement) -> bool:
    """Whatever was decided, or not."""
    return True


def choose_statements(
    record: Record,
    term: str | None,
    value: Value | str | None,
    eligible: Callable[[Statement], bool],
) -> Found:
    """The statements of a field, or of all, with this value, or any, in order."""
    return [
        one
        for one in record.statements
        if eligible(one) and (term is None or one.term == term) and _is(one.value, value)
    ]


def _is(value: Value, wanted: Value | str | None) -> bool:
    if wanted is None:
        return True
    if isinstance(wanted, str):
        return wanted in (value.key, str(value))
    return value.key == wanted.key


def choice(
    record: Record, term: str, found: Found, profile: Profile, *, named: bool
) -> tuple[Found, Found]:
    """Of values of a field that are to be accepted: which are confirmed, and which of the
    field are set aside for it.

    ``named`` says that a person named the value; otherwise one that is confirmed already
    keeps its place in a field that takes one value.
    """
    there = record.of(term)
    stated = [one for one in found if not says_nothing(term, one.value)]
    if not profile.repeatable(term):
        confirmed = [one for one in there if one.confirmed]
        kept = confirmed[:1] if confirmed and not named else _surest(stated or found)
        return _only_unconfirmed(kept), _others(there, kept)
    if stated:
        return _only_unconfirmed(stated), [one for one in there if says_nothing(term, one.value)]
    _refuse_contradiction(record, term, found[0].value, profile)
    kept = _surest(found)
    return _only_unconfirmed(kept), _others(there, kept)


def _only_unconfirmed(found: Found) -> Found:
    return [one for one in found if not one.confirmed]


def _surest(found: Found) -> Found:
    return [max(found, key=lambda one: one.confidence)]


def _others(there: Iterable[Statement], kept: Found) -> Found:
    keys = {one.key for one in kept}
    return [one for one in there if one.key not in keys]


def contradicted_values(
    record: Record, term: str, new: Value, gone: Iterable[Key], profile: Profile
) -> set[Key]:
    """The values that cannot stay beside a new one: one of the two says nothing.

    Raises :class:`DecisionError` where a confirmed value would have to go for one that
    says nothing.
    """
    left = {one.key: one for one in record.of(term)}
    for key in gone:
        left.pop(key, None)
    if not says_nothing(term, new):
        return {key for key, one in left.items() if says_nothing(term, one.value)}
    _refuse_contradiction(record.with_statements(left.values()), term, new, profile)
    return set(left) - {(term, new.key)}


def _refuse_contradiction(record: Record, term: str, value: Value, profile: Profile) -> None:
    for one in record.of(term):
        if one.confirmed and not says_nothing(term, one.value):
            raise DecisionError(
                f"{profile.label(term)} has ‘{one.value}’, which was confirmed: "
                f"‘{value}’ cannot stand beside it.",
                place=record.id,
                remedy="Reject that value first.",
            )


def displace(old: Record, new: Record) -> tuple[Statement, ...]:
    """The values that a decision set aside: they counted before, and nobody rejected them."""
    after = {one.key: one.status for one in new.statements}
    return tuple(
        one
        for one in old.statements
        if one.live and after.get(one.key, Status.REPLACED) is Status.REPLACED
    )
