"""What a person decides of a record: accept, reject, set, add; and drafting anew.

Pure functions: a record in, a record out.  ``by`` and ``at`` (ISO 8601, UTC) are who
decides and when.  After every decision the record is reviewed exactly when each
mandatory field has a confirmed value and no check finds a violation.
"""

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from colophon.errors import DecisionError, UnknownTerm
from colophon.problem import Severity
from colophon.profile import Field, Profile, fits
from colophon.record import Record, Stage, Statement, Status, Value
from colophon.review._parse import Lookup, nothing, value_of
from colophon.review.checks import check

__all__ = [
    "Lookup",
    "accept",
    "add",
    "merge_draft",
    "reject",
    "set_value",
    "settle",
    "value_of",
]


def accept(
    record: Record,
    term: str | None = None,
    value: Value | str | None = None,
    *,
    profile: Profile,
    by: str,
    at: str,
) -> Record:
    """Confirm the suggestions of a field, or one value of it, or all of the record.

    A field that takes one value keeps the first; its other suggestions are rejected.
    A value that was rejected is taken back when it is named.
    Raises :class:`DecisionError` when there is nothing to accept.
    """
    chosen = _chosen(record, term, value, profile, _open if value is None else _any)
    kept = _first_of_single(record, chosen, profile)

    def decided(one: Statement) -> Statement:
        if one.key in kept:
            return replace(one, status=Status.ACCEPTED, by=by, at=at)
        if not _repeatable(profile, one.term) and _open(one) and one.term in kept_terms:
            return replace(one, status=Status.REJECTED, by=by, at=at)
        return one

    kept_terms = {key[0] for key in kept}
    return _settled(record, map(decided, record.statements), profile, by, at)


def reject(
    record: Record,
    term: str | None = None,
    value: Value | str | None = None,
    *,
    profile: Profile,
    by: str,
    at: str,
    note: str = "",
) -> Record:
    """Turn down the suggestions of a field, or any one value of it, or all suggestions."""
    chosen = _chosen(record, term, value, profile, _open if value is None else _live)

    def decided(one: Statement) -> Statement:
        if one.key not in chosen or not one.live:
            return one
        return replace(one, status=Status.REJECTED, by=by, at=at, note=note or one.note)

    return _settled(record, map(decided, record.statements), profile, by, at)


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
) -> Record:
    """Put a person's value in place of all values of a field, or of the one named ``old``.

    What the machine had suggested stays as rejected, so that it does not come back.
    Without a ``language`` a text keeps that of the value it replaces.
    """
    field = _field(profile, term)
    replaced = _chosen(record, term, old, profile, _live, at_least_one=old is not None)
    spoken = (one.value.language for one in record.of(term) if one.key in replaced)
    new = _read(value, field, lookup, language or next(spoken, ""))

    known = next((one for one in record.statements if one.key == (term, new.key)), None)
    mine = Statement(term=term, value=new, status=Status.EDITED, by=by, at=at, note=note)
    if known is not None:
        mine = _own(known, new, by, at, note)

    def others() -> Iterator[Statement]:
        """The new value where the first one replaced stood, the rejected ones behind it."""
        placed = False
        for one in record.statements:
            gone = one.key in replaced and one.live
            if not placed and (gone or one is known):
                yield mine
                placed = True
            if gone and one is not known and one.evidence:
                yield replace(one, status=Status.REJECTED, by=by, at=at)
            elif not gone and one.key != mine.key:
                yield one
        if not placed:
            yield mine

    return _settled(record, others(), profile, by, at)


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
) -> Record:
    """Add a person's value to a field; one that stands there already is confirmed."""
    field = _field(profile, term)
    new = _read(value, field, lookup, language)
    same = next((one for one in record.statements if one.key == (term, new.key)), None)
    if not field.repeatable and any(one is not same for one in record.of(term)):
        raise DecisionError(
            f"{field.label} takes one value and has one.",
            place=f"{record.id} {term}",
            remedy="Set it instead.",
        )
    if same is None:
        made = Statement(term=term, value=new, status=Status.EDITED, by=by, at=at, note=note)
        return _settled(record, (*record.statements, made), profile, by, at)
    statements = (_own(one, new, by, at, note) if one is same else one for one in record.statements)
    return _settled(record, statements, profile, by, at)


def merge_draft(old: Record, new: Record, profile: Profile) -> Record:
    """The record after its document was described anew.

    What a person decided stays as it is: nothing confirmed is touched, nothing rejected
    comes back, and a field that takes one value and has a confirmed one gets no other.
    Suggestions are those of the new draft.
    """
    decided = [one for one in old.statements if one.status is not Status.SUGGESTED]
    keys = {one.key for one in decided}
    full = {one.term for one in decided if one.confirmed and not _repeatable(profile, one.term)}
    fresh = [
        one
        for one in new.statements
        if one.status is Status.SUGGESTED and one.key not in keys and one.term not in full
    ]
    merged = replace(old, statements=(*decided, *fresh), source=new.source or old.source)
    return profile.arranged(merged)


def settle(record: Record, profile: Profile, *, by: str, at: str) -> Record:
    """The record at the stage its statements have earned.

    Reviewed means that every mandatory field has a confirmed value and that no check
    finds a violation; a reviewed record that loses either is a draft again.
    """
    confirmed = {one.term for one in record.statements if one.confirmed}
    complete = all(field.term in confirmed for field in profile.fields if field.mandatory)
    sound = complete and not any(
        one.severity is Severity.VIOLATION for one in check(record, profile)
    )
    stage = Stage.REVIEWED if sound else Stage.DRAFT
    if stage is record.stage:
        return record
    earned = (by, at) if sound else ("", "")
    return replace(record, stage=stage, reviewed_by=earned[0], reviewed_at=earned[1])


def _settled(
    record: Record, statements: Iterable[Statement], profile: Profile, by: str, at: str
) -> Record:
    return settle(profile.arranged(record.with_statements(statements)), profile, by=by, at=at)


def _open(one: Statement) -> bool:
    return one.status is Status.SUGGESTED


def _live(one: Statement) -> bool:
    return one.live


def _any(one: Statement) -> bool:
    return True


def _field(profile: Profile, term: str) -> Field:
    field = profile.field(term)
    if field is None:
        raise UnknownTerm(
            f"there is no field {term!r}.", remedy="List the fields with colophon profile."
        )
    return field


def _repeatable(profile: Profile, term: str) -> bool:
    field = profile.field(term)
    return field is None or field.repeatable


def _chosen(
    record: Record,
    term: str | None,
    value: Value | str | None,
    profile: Profile,
    eligible: Callable[[Statement], bool],
    *,
    at_least_one: bool = True,
) -> list[tuple[str, str]]:
    """The keys of the statements a decision is about, in order."""
    if term is not None:
        _field(profile, term)
    found = [
        one.key
        for one in record.statements
        if eligible(one) and (term is None or one.term == term) and _is(one.value, value)
    ]
    if at_least_one and not found:
        what = "no open suggestion" if value is None else f"no value {str(value)!r}"
        raise DecisionError(
            f"there is {what}{f' in {term}' if term else ''}.",
            place=record.id,
            remedy="Look at the record with colophon show.",
        )
    return found


def _is(value: Value, wanted: Value | str | None) -> bool:
    if wanted is None:
        return True
    if isinstance(wanted, str):
        return wanted in (value.key, str(value))
    return value.key == wanted.key


def _first_of_single(
    record: Record, chosen: Iterable[tuple[str, str]], profile: Profile
) -> set[tuple[str, str]]:
    """The keys to accept: fields that take one value and have a confirmed one keep it."""
    kept: dict[tuple[str, str], None] = {}
    taken: set[str] = set()
    for key in chosen:
        if _repeatable(profile, key[0]) or key[0] not in taken:
            kept[key] = None
            taken.add(key[0])
    return set(kept)


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


def _own(one: Statement, new: Value, by: str, at: str, note: str) -> Statement:
    """A statement whose value a person has given: accepted when it was just so."""
    status = Status.ACCEPTED if one.value == new and one.evidence else Status.EDITED
    return replace(one, value=new, status=status, by=by, at=at, note=note or one.note)
