"""Summary: what the queue has to know of a record, small enough to hold five thousand."""

from collections.abc import Iterator

import msgspec

from colophon.crosswalk.sheet.rows import escape_separator, parts
from colophon.disclosure.unread import Policy, find_undecided
from colophon.model.problem import Severity
from colophon.model.record import Agent, Record, Stage, Statement, Status
from colophon.profile import Profile
from colophon.review.checks import check
from colophon.review.independence import is_independent
from colophon.store.records import StoredRecord

Matter = tuple[str, str, str]
"""(term, key, words): a value that several drafts may carry"""


class Cell(msgspec.Struct, frozen=True, array_like=True):
    """A field of a record as the grid shows it: its values as spreadsheets have them.

    ``open`` counts the suggestions among them, ``least`` is the lowest confidence;
    ``uris`` are the addresses of the values, empty for those without, and no addresses
    at all where none has one.
    """

    term: str
    words: tuple[str, ...]
    open: int = 0
    least: float = 1.0
    uris: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All values in one line, as a cell of a spreadsheet has them."""
        return " | ".join(map(escape_separator, self.words))


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


MISSING = "missing-mandatory"
"""the code of a mandatory field without a value"""


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """One record at a glance.

    ``signed`` says that it was reviewed once, though something may wait by now.  ``open``
    counts the suggestions that a person has yet to decide on, ``waits`` names their
    fields; ``lowest`` is the least confidence among them, 1 without any; ``matters`` are
    what one decision may settle together with other drafts, and ``doubts`` how likely each
    of them is wrong (0…1, by the confidence).  ``cells`` are the fields that have a value,
    in profile order.  ``missing`` are mandatory fields without a value, ``codes`` what
    checks found.  ``decided`` are suggestions that a person said yes or no to: field,
    confidence, and whether it was right; ``read`` says that the person did not merely
    accept all of them.  ``version`` is that of the file.
    """

    id: str
    version: str
    title: str
    reviewed: bool
    signed: bool = False
    reviewed_at: str = ""
    reviewed_by: str = ""
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
    doubts: tuple[float, ...] = ()
    cells: tuple[Cell, ...] = ()
    missing: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    decided: tuple[tuple[str, float, bool], ...] = ()
    read: bool = False
    pictured: bool = False
    """whether its document has pages to look at"""
    untitled: bool = False
    later: str = ""
    """why somebody will come back to it"""


def summarise(stored: StoredRecord, profile: Profile, policy: Policy) -> Summary:
    """The summary of a record."""
    record = stored.record
    waiting = find_undecided(record, profile, policy)
    violations = check(record, profile, only=Severity.VIOLATION)
    warnings = check(record, profile, only=Severity.WARNING)
    matters = _matters(record)
    return Summary(
        id=record.id,
        version=stored.version,
        title=record.title,
        reviewed=record.stage is Stage.REVIEWED and not waiting,
        signed=record.was_reviewed,
        reviewed_at=record.reviewed_at,
        reviewed_by=record.reviewed_by,
        publisher=_value_text(record, "publisher"),
        issued=_value_text(record, "issued"),
        languages=tuple(str(one.value) for one in record.of("language")),
        box=_value_text(record, "box"),
        access=_value_text(record, "accessState"),
        open=len(waiting),
        waits=tuple(dict.fromkeys(profile.label(one.term) for one in waiting)),
        lowest=min((one.confidence for one in waiting), default=1.0),
        unresolved=_names_unresolved(record),
        authorities=tuple(
            dict.fromkeys(one.value.uri for one in record.of(*AUTHORITIES) if one.value.uri)
        ),
        violations=len(violations),
        warnings=len(warnings),
        missing=tuple([one.field for one in violations if one.code == MISSING]),
        codes=tuple(dict.fromkeys([one.code for one in (*violations, *warnings)])),
        decided=tuple(_decided_suggestions(record)),
        read=is_independent(record),
        matters=tuple(matters),
        doubts=tuple(matters.values()),
        cells=_cells(record),
        pictured=bool(record.source and record.source.media_type.startswith(PICTURED)),
        untitled=record.first("title") is None,
        later=_value_text(record, "comeBack"),
    )


def _value_text(record: Record, term: str) -> str:
    value = record.first(term)
    return "" if value is None else str(value)


def _names_unresolved(record: Record) -> tuple[str, ...]:
    names = (
        one.value.name
        for one in record.of(*AUTHORITIES)
        if isinstance(one.value, Agent) and not one.value.uri
    )
    return tuple(dict.fromkeys(names))


def _matters(record: Record) -> dict[Matter, float]:
    """What one decision may settle here and elsewhere, with the doubt in it."""
    found: dict[Matter, float] = {
        (UNRESOLVED, name, name): 1.0 for name in _names_unresolved(record)
    }
    for one in record.statements:
        value = one.value
        if one.status is not Status.SUGGESTED or one.term in OWN:
            continue
        if isinstance(value, Agent) and not value.uri and one.term in AUTHORITIES:
            continue
        found.setdefault((one.term, value.key, str(value)), round(1 - one.confidence, 4))
    return found


def _cells(record: Record) -> tuple[Cell, ...]:
    by_term: dict[str, list[Statement]] = {}
    for one in record.statements:
        if one.live:
            by_term.setdefault(one.term, []).append(one)
    return tuple([_cell(term, found) for term, found in by_term.items()])


def _cell(term: str, found: list[Statement]) -> Cell:
    uris = tuple([one.value.uri for one in found])
    return Cell(
        term,
        tuple([one.text for one in parts(found)]),
        sum([not one.confirmed for one in found]),
        round(min([one.confidence for one in found]), 4),
        uris if any(uris) else (),
    )


def _decided_suggestions(record: Record) -> Iterator[tuple[str, float, bool]]:
    """What became of suggestions; nobody says of one that was replaced that it is wrong."""
    for one in record.statements:
        right = one.status is Status.ACCEPTED and one.read
        if one.evidence and (right or one.status is Status.REJECTED):
            yield one.term, max([piece.confidence for piece in one.evidence]), right
