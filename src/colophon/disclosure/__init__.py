"""Disclosure: what of a record may leave the house, decided in one place.

Formats, exports, previews, pages, search and every service take a :class:`PublicRecord`,
and only :func:`decide` (and :func:`disclose`, which calls it) makes one.  Its rules, in order:

stage
    a draft does not leave, unless it is asked for by name (``drafts``); of a record that was
    reviewed does not leave what nobody has decided on and the catalogue's policy does not
    cover (:mod:`colophon.disclosure.unread`);
embargo
    a record under embargo does not leave before its day;
access state
    ``erased``: nothing; ``tombstone``: that it was withdrawn; ``reduced``: no agents, no
    descriptions, no evidence; ``no-file``: the record, not where its file lies;
    ``public``: the whole record;
fields and agents
    rejected and replaced values, private fields and hidden agents are left out, and the
    names of hidden agents are blanked in all that remains
    (:mod:`colophon.disclosure._reduction`);
document
    the document itself and pictures of it may be seen where the record is public and nobody
    named in it is hidden: a page shows whatever is printed on it;
evidence
    it quotes words of its value and nothing beside them
    (:mod:`colophon.disclosure.evidence`).
"""

from collections.abc import Iterable
from datetime import date

import msgspec

from colophon.disclosure._reduction import (
    exposed_fields,
    hides_agents,
    reduce_statements,
    tombstone_statements,
)
from colophon.disclosure.unread import DEFAULT, Policy, reviewed_part
from colophon.model.errors import RecordWithheld
from colophon.model.record import Date, Record, Statement, Value
from colophon.profile import Profile

__all__ = ["Disclosure", "PublicRecord", "decide", "disclose", "exposed_fields", "require_public"]

_SEAL = object()

_OPEN = frozenset(("", "public"))
"""the access states in which the file may be seen"""
_FILES = frozenset(("fileAddress", "thumbnail"))
"""the fields that say where the file lies"""

_REMEDIES = {
    "draft": "Review it first: colophon review.",
    "embargo": "Change its embargoUntil if that day is wrong.",
    "erased": "Change its accessState if that was a mistake.",
}


class PublicRecord(Record, frozen=True, kw_only=True, omit_defaults=True):
    """What of a record may leave the house; made by :func:`decide` alone.

    ``document`` says whether its document itself, and pictures of it, may be seen too.
    """

    document: bool = False
    seal: object = None

    def __post_init__(self) -> None:
        """Raise :class:`TypeError` where anything else makes one."""
        if self.seal is not _SEAL:
            raise TypeError("only colophon.disclosure.decide makes a PublicRecord")


class Disclosure(msgspec.Struct, frozen=True, kw_only=True):
    """The decision on one record.

    ``record`` is None where nothing of it may be seen; ``withdrawn`` is true where all that
    may be said is that it was withdrawn.  ``reason`` says in words why it is withheld;
    ``code`` is ``draft``, ``embargo`` or ``erased``, or empty.  ``due`` is the ISO day on
    which the decision changes by itself, or empty.
    """

    record: PublicRecord | None = None
    withdrawn: bool = False
    code: str = ""
    reason: str = ""
    due: str = ""

    @property
    def remedy(self) -> str:
        """What to do where the record should be seen."""
        return _REMEDIES.get(self.code, "")


def decide(
    record: Record, profile: Profile, today: date, *, drafts: bool = False, policy: Policy = DEFAULT
) -> Disclosure:
    """What of a record may be seen on a day.

    ``drafts``: also where it is not reviewed, and what nobody has decided on; ``policy``
    says what may go out unread.
    """
    seen = record if drafts else reviewed_part(record, profile, policy)
    if seen is None:
        return Disclosure(code="draft", reason="is a draft that nobody has reviewed")
    limits = record.of("accessState", "embargoUntil")
    state = next((one.value.key for one in limits if one.term == "accessState"), "")
    if state == "erased":
        return Disclosure(code="erased", reason="is erased: nothing of it may be published")
    if state == "tombstone":
        return Disclosure(
            record=_seal(record, tombstone_statements(record, profile), True), withdrawn=True
        )
    until = _embargo_end(one.value for one in limits if one.term == "embargoUntil")
    if until > today.isoformat():
        return Disclosure(code="embargo", reason=f"is under embargo until {until}", due=until)
    kept = reduce_statements(
        seen.statements, profile, reduced=state == "reduced", hidden_fields=policy.hidden
    )
    states = {one.value.key for one in limits if one.term == "accessState"}
    if states <= _OPEN:
        hidden = hides_agents(seen.statements, policy.hidden)
        return Disclosure(record=_seal(seen, kept, document=not (drafts or hidden)))
    return Disclosure(record=_seal(seen, tuple(one for one in kept if one.term not in _FILES)))


def disclose(
    record: Record, profile: Profile, today: date, *, drafts: bool = False, policy: Policy = DEFAULT
) -> PublicRecord | None:
    """The public record, or None where nothing of it may be seen; as :func:`decide`."""
    return decide(record, profile, today, drafts=drafts, policy=policy).record


def require_public(
    record: Record, profile: Profile, today: date, *, drafts: bool = False, policy: Policy = DEFAULT
) -> PublicRecord:
    """The public record; raises :class:`RecordWithheld` with the reason where there is none."""
    decision = decide(record, profile, today, drafts=drafts, policy=policy)
    if decision.record is None:
        raise RecordWithheld(f"{decision.reason}.", place=record.id, remedy=decision.remedy)
    return decision.record


def _seal(
    record: Record,
    statements: tuple[Statement, ...],
    withdrawn: bool = False,
    document: bool = False,
) -> PublicRecord:
    return PublicRecord(
        id=record.id,
        stage=record.stage,
        statements=statements,
        source=None if withdrawn else record.source,
        ark=record.ark,
        harvest=None if withdrawn else record.harvest,
        reviewed_by=record.reviewed_by,
        reviewed_at=record.reviewed_at,
        document=document,
        seal=_SEAL,
    )


def _embargo_end(ends: Iterable[Value]) -> str:
    """The ISO day on which the latest embargo ends, or empty.

    A month or year stands for its last day; what cannot be read as a day never ends:
    to publish too early cannot be undone.
    """
    return max(map(_last_day, ends), default="")


def _last_day(value: Value) -> str:
    last = value.latest or value.edtf if isinstance(value, Date) else str(value)
    written = last.strip()
    for shape, rest in ((10, ""), (7, "-31"), (4, "-12-31")):
        if len(written) == shape:
            try:
                date.fromisoformat(written if shape == 10 else f"{written}-01-01"[:10])
            except ValueError:
                break
            return written + rest
    return "9999-12-31"
