"""Summary: what the queue has to know of a record, small enough to hold five thousand."""

import msgspec

from colophon.disclosure.unread import Policy, undecided
from colophon.model.problem import Severity
from colophon.model.record import Agent, Record, Stage, Status
from colophon.profile import Profile
from colophon.review.checks import check
from colophon.store.records import Stored

Matter = tuple[str, str, str]
"""(term, key, words): a value that several drafts may carry"""

UNRESOLVED = "unresolved"
"""stands for the term in the matter of a publisher's name without an authority"""

AUTHORITIES = frozenset(("publisher", "printer", "distributor", "issuingBody"))
"""fields whose names belong into the authority"""

OWN = frozenset(("title", "identifier", "extent", "abstract", "description", "tableOfContents"))
"""fields whose values are each document's own, though two may agree by chance"""

PICTURED = ("application/pdf", "image/")
"""how the kinds of documents begin that have pages to look at"""

LOW = 0.6
"""confidence below which a suggestion is looked at twice"""


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """One record at a glance.

    ``signed`` says that it was reviewed once, though something may wait by now.  ``open``
    counts the suggestions that a person has yet to decide on, ``waits`` names their
    fields; ``lowest`` is the least confidence among them, 1 without any; ``matters`` are
    what one decision may settle together with other drafts.  ``version`` is that of the
    file.
    """

    id: str
    version: str
    title: str
    reviewed: bool
    signed: bool = False
    reviewed_at: str = ""
    publisher: str = ""
    issued: str = ""
    languages: tuple[str, ...] = ()
    box: str = ""
    access: str = ""
    open: int = 0
    waits: tuple[str, ...] = ()
    lowest: float = 1.0
    unresolved: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()
    violations: int = 0
    warnings: int = 0
    matters: tuple[Matter, ...] = ()
    pictured: bool = False
    """whether its document has pages to look at"""
    untitled: bool = False
    later: str = ""
    """why somebody will come back to it"""


def summarised(stored: Stored, profile: Profile, policy: Policy) -> Summary:
    """The summary of a record."""
    record = stored.record
    waiting = undecided(record, profile, policy)
    problems = check(record, profile)
    violations = sum(one.severity is Severity.VIOLATION for one in problems)
    return Summary(
        id=record.id,
        version=stored.version,
        title=record.title,
        reviewed=record.stage is Stage.REVIEWED and not waiting,
        signed=record.was_reviewed,
        reviewed_at=record.reviewed_at,
        publisher=_said(record, "publisher"),
        issued=_said(record, "issued"),
        languages=tuple(str(one.value) for one in record.of("language")),
        box=_said(record, "box"),
        access=_said(record, "accessState"),
        open=len(waiting),
        waits=tuple(dict.fromkeys(profile.label(one.term) for one in waiting)),
        lowest=min((one.confidence for one in waiting), default=1.0),
        unresolved=_unresolved(record),
        authorities=tuple(
            dict.fromkeys(one.value.uri for one in record.of(*AUTHORITIES) if one.value.uri)
        ),
        violations=violations,
        warnings=sum(one.severity is Severity.WARNING for one in problems),
        matters=_matters(record),
        pictured=bool(record.source and record.source.media_type.startswith(PICTURED)),
        untitled=record.first("title") is None,
        later=_said(record, "comeBack"),
    )


def _said(record: Record, term: str) -> str:
    value = record.first(term)
    return "" if value is None else str(value)


def _unresolved(record: Record) -> tuple[str, ...]:
    names = (
        one.value.name
        for one in record.of(*AUTHORITIES)
        if isinstance(one.value, Agent) and not one.value.uri
    )
    return tuple(dict.fromkeys(names))


def _matters(record: Record) -> tuple[Matter, ...]:
    named = [(UNRESOLVED, name, name) for name in _unresolved(record)]
    carried = [
        (one.term, one.value.key, str(one.value))
        for one in record.statements
        if one.status is Status.SUGGESTED
        and one.term not in OWN
        and not (isinstance(one.value, Agent) and not one.value.uri and one.term in AUTHORITIES)
    ]
    return tuple(dict.fromkeys((*named, *carried)))
