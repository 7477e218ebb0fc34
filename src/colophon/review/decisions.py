"""What a person decides of a record: accept, reject, set, add.

Pure functions: a record in, a record out.  ``by`` and ``at`` (ISO 8601, UTC) are who
decides and when; ``policy`` says what may go unread.  Fields are named by term or label.
After every decision the record is reviewed exactly when it waits for nothing more
(:mod:`colophon.review.standing`).
"""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from colophon.disclosure.unread import DEFAULT, Policy
from colophon.model.errors import DecisionError
from colophon.model.record import Agent, Date, Record, Stage, Statement, Status, Value
from colophon.profile import Field, Profile, fits
from colophon.review import _choices as choices
from colophon.review._choices import Key, displace
from colophon.review._parse import Lookup, nothing, value_of
from colophon.review.standing import find_standing, settle

__all__ = [
    "Lookup",
    "accept",
    "add",
    "conclude",
    "displace",
    "reject",
    "set_value",
    "settle",
    "value_of",
]


class _Decider(msgspec.Struct, frozen=True):
    """Who decides and when, under which profile and policy."""

    profile: Profile
    by: str
    at: str
    policy: Policy

    def mark_statement(self, one: Statement, status: Status, note: str = "") -> Statement:
        """The statement, decided upon."""
        return replace(one, status=status, by=self.by, at=self.at, note=note or one.note)

    def settle(self, record: Record, statements: Iterable[Statement]) -> Record:
        """The record with these statements, at the stage that it has earned."""
        changed = self.profile.arrange(record.with_statements(statements))
        return settle(changed, self.profile, by=self.by, at=self.at, policy=self.policy)


def accept(
    record: Record,
    term: str | None = None,
    value: Value | str | None = None,
    *,
    profile: Profile,
    by: str,
    at: str,
    policy: Policy = DEFAULT,
) -> Record:
    """Confirm the suggestions of a field, or one value of it, or all of the record.

    In a field that takes one value the surest is confirmed, or the one named, and the
    others are set aside; so is what says nothing where something is stated.  A value
    that was rejected is taken back when it is named.
    Raises :class:`DecisionError` when there is nothing to accept, with what stands in
    the way.
    """
    decider = _Decider(profile, by, at, policy)
    term = term and profile.field_named(term).term
    eligible = choices.is_suggested if value is None else choices.anything
    found = choices.choose_statements(record, term, value, eligible)
    if not found and term is None and value is None:
        return conclude(record, profile=profile, by=by, at=at, policy=policy)
    if not found:
        raise _not_there(record, term, value, profile)
    kept, aside = set[Key](), set[Key]()
    for name in dict.fromkeys(one.term for one in found):
        own = [one for one in found if one.term == name]
        keep, drop = choices.choice(record, name, own, profile, named=value is not None)
        kept |= {one.key for one in keep}
        aside |= {one.key for one in drop}

    def decide_statement(one: Statement) -> Statement:
        if one.key in kept:
            return decider.mark_statement(one, Status.ACCEPTED)
        replaced = one.key in aside and one.live
        return decider.mark_statement(one, Status.REPLACED) if replaced else one

    return decider.settle(record, map(decide_statement, record.statements))


def reject(
    record: Record,
    term: str | None = None,
    value: Value | str | None = None,
    *,
    profile: Profile,
    by: str,
    at: str,
    note: str = "",
    policy: Policy = DEFAULT,
) -> Record:
    """Turn down the suggestions of a field, or any one value of it, or all suggestions."""
    decider = _Decider(profile, by, at, policy)
    term = term and profile.field_named(term).term
    eligible = choices.is_suggested if value is None else choices.live
    keys = {one.key for one in choices.choose_statements(record, term, value, eligible)}
    if not keys:
        raise _not_there(record, term, value, profile)

    def decide_statement(one: Statement) -> Statement:
        if one.key not in keys or not one.live:
            return one
        return decider.mark_statement(one, Status.REJECTED, note)

    return decider.settle(record, map(decide_statement, record.statements))


def set_value(
    record: Record,
    term: str,
    value: Value | str,
    *,
    profile: Profile,
    by: str,
    at: str,
    old: Value | str | None = None,
    lookup: Lookup = nothing,
    language: str = "",
    note: str = "",
    policy: Policy = DEFAULT,
) -> Record:
    """Put a person's value in place of all values of a field, or of the one named ``old``.

    What the machine had suggested stays as replaced, so that it does not come back.
    Without a ``language`` a text keeps that of the value it replaces.
    """
    field = profile.field_named(term)
    gone = choices.choose_statements(record, field.term, old, choices.live)
    if old is not None and not gone:
        raise _not_there(record, field.term, old, profile)
    spoken = (one.value.language for one in gone)
    new = _read(value, field, lookup, language or next(spoken, ""))
    keys = {one.key for one in (gone if field.repeatable else record.of(field.term))}
    decider = _Decider(profile, by, at, policy)
    return decider.settle(record, _place_value(record, field.term, new, keys, decider, note))


def add(
    record: Record,
    term: str,
    value: Value | str,
    *,
    profile: Profile,
    by: str,
    at: str,
    lookup: Lookup = nothing,
    language: str = "",
    note: str = "",
    policy: Policy = DEFAULT,
) -> Record:
    """Add a person's value to a field; one that stands there already is confirmed."""
    field = profile.field_named(term)
    new = _read(value, field, lookup, language)
    others = [one for one in record.of(field.term) if one.value.key != new.key]
    if others and not field.repeatable:
        raise DecisionError(
            f"{field.label} takes one value and has ‘{others[0].value}’.",
            place=record.id,
            remedy="Set it instead.",
        )
    decider = _Decider(profile, by, at, policy)
    return decider.settle(record, _place_value(record, field.term, new, set(), decider, note))


def conclude(
    record: Record, *, profile: Profile, by: str, at: str, policy: Policy = DEFAULT
) -> Record:
    """The record as reviewed, where it waits for nothing that a person has to decide.

    Raises :class:`DecisionError` with what stands in the way.
    """
    settled = settle(record, profile, by=by, at=at, policy=policy)
    if settled.stage is not record.stage:
        return settled
    if settled.stage is Stage.REVIEWED:
        raise DecisionError("there is nothing to accept: it is reviewed.", place=record.id)
    waits = "; ".join(find_standing(record, profile, policy).waits(profile))
    raise DecisionError(
        f"it stays a draft: {waits}.",
        place=record.id,
        remedy="Decide on that with colophon accept, set or reject.",
    )


def _place_value(
    record: Record, term: str, new: Value, gone: set[Key], decider: _Decider, note: str
) -> Iterator[Statement]:
    """The statements with the new value where the first one replaced stood.

    A person's own former value goes; a suggestion stays behind it as replaced.
    """
    gone = gone | choices.contradicted_values(record, term, new, gone, decider.profile)
    known = next((one for one in record.statements if one.key == (term, new.key)), None)
    mine = Statement(
        term=term, value=new, status=Status.EDITED, by=decider.by, at=decider.at, note=note
    )
    if known is not None:
        value = _fuller(known.value, new)
        as_it_was = known.value == value and known.evidence
        status = Status.ACCEPTED if as_it_was else Status.EDITED
        mine = replace(decider.mark_statement(known, status, note), value=value)
    placed = False
    for one in record.statements:
        goes = one.key in gone and one.live
        if not placed and (goes or one is known):
            yield mine
            placed = True
        if goes and one is not known and one.evidence:
            yield decider.mark_statement(one, Status.REPLACED)
        elif not goes and one.key != mine.key:
            yield one
    if not placed:
        yield mine


def _fuller(known: Value, new: Value) -> Value:
    """The value as it stands where what was typed is it once more, and says less of it.

    A typed date has none of the words of the item, a typed name no heading and no kind.
    """
    if isinstance(known, Date) and isinstance(new, Date):
        return known if known.display == new.display and not new.transcribed else new
    return known if isinstance(known, Agent) and new == Agent(name=known.name) else new


def _not_there(
    record: Record, term: str | None, value: Value | str | None, profile: Profile
) -> DecisionError:
    """Why a decision finds nothing to decide on, and what there is instead."""
    what = "no open suggestion" if value is None else f"no value {str(value)!r}"
    if term is None:
        remedy = f"Look at the record: colophon show {record.id}."
        return DecisionError(f"there is {what}.", place=record.id, remedy=remedy)
    there = [f"‘{one.value}’ ({one.status})" for one in record.statements if one.term == term]
    remedy = f"It has {', '.join(there[:5])}." if there else "It is empty: colophon set fills it."
    message = f"there is {what} in {profile.label(term)}."
    return DecisionError(message, place=record.id, remedy=remedy)


def _read(value: Value | str, field: Field, lookup: Lookup, language: str) -> Value:
    if isinstance(value, str):
        return value_of(value, field, lookup, language)
    if not fits(value, field):
        raise DecisionError(
            f"{field.label} takes {field.kind}, not {type(value).__name__.lower()}.",
            place=field.term,
            remedy="Give the value as text.",
        )
    return value
