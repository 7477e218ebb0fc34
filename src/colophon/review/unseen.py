"""Accepting unseen what is sure, as far as the house allows it."""

from collections.abc import Mapping

from colophon.errors import DecisionError, UnknownTerm
from colophon.profile import Profile
from colophon.record import Record, Statement, Status
from colophon.review.decisions import accept


def accept_sure(
    record: Record, least: Mapping[str, float], *, profile: Profile, by: str, at: str
) -> Record:
    """Confirm the suggestions of these fields that are at least so sure.

    ``least`` gives the least confidence by field.  A field that takes one value gets
    the surest, and is left alone where one is confirmed.
    Raises :class:`DecisionError` when none is so sure.
    """
    sure = [one for term, share in least.items() for one in _sure(record, term, share, profile)]
    if not sure:
        raise DecisionError(
            "no suggestion is sure enough to be accepted unseen.",
            place=record.id,
            remedy="Look at the record with colophon show.",
        )
    for one in sure:
        record = accept(record, one.term, one.value, profile=profile, by=by, at=at)
    return record


def _sure(record: Record, term: str, least: float, profile: Profile) -> list[Statement]:
    field = profile.field(term)
    if field is None:
        raise UnknownTerm(
            f"there is no field {term!r} to accept unseen.",
            place="records/catalogue.yaml",
            remedy="List the fields with colophon profile.",
        )
    found = [
        one for one in record.of(term) if one.status is Status.SUGGESTED and one.confidence >= least
    ]
    if field.repeatable:
        return found
    if any(one.confirmed for one in record.of(term)):
        return []
    return sorted(found, key=lambda one: -one.confidence)[:1]
