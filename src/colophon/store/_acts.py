"""The lines of the journal: acts and their turns; and forgetting what they say of a record."""

from collections.abc import Collection

import msgspec
from msgspec.structs import replace

from colophon.disclosure.evidence import reduce_statements_evidence
from colophon.model.record import Record, Statement
from colophon.model.spoilt import SPOILT


class Side(msgspec.Struct, frozen=True, omit_defaults=True):
    """What of a record an act touched, before it or after it.

    ``absent`` when there was no record; ``statements`` are those of the fields touched,
    ``rest`` the record without statements.
    """

    rest: Record | None = None
    statements: tuple[Statement, ...] = ()

    @property
    def absent(self) -> bool:
        """Whether there was no record."""
        return self.rest is None


class Change(msgspec.Struct, frozen=True, omit_defaults=True):
    """One record of an act: the fields touched, before and after.

    ``id`` is the one after the act.  ``forgotten`` when the record was erased: what it
    held is not kept here any more.
    """

    id: str
    terms: tuple[str, ...]
    before: Side
    after: Side
    forgotten: bool = False

    @property
    def renamed_from(self) -> str:
        """The id before, where the act gave the record another one."""
        before, after = self.before.rest, self.after.rest
        return before.id if before and after and before.id != after.id else ""


class Act(msgspec.Struct, frozen=True, omit_defaults=True, tag="act", tag_field="line"):
    """One decision, on one record or a batch of them."""

    id: str
    what: str
    by: str
    at: str
    changes: tuple[Change, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its records, those before it too."""
        both = (id for one in self.changes for id in (one.id, one.renamed_from))
        return tuple(dict.fromkeys(filter(None, both)))


class Turn(msgspec.Struct, frozen=True, omit_defaults=True, tag="turn", tag_field="line"):
    """An act was undone, redone, or void because it could not be carried out."""

    act: str
    way: str
    by: str = ""
    at: str = ""


class Name(msgspec.Struct, frozen=True, array_like=True):
    """The permanent id of a record, the working name before it, and an ARK made with it."""

    old: str
    new: str
    ark: str = ""


class Naming(msgspec.Struct, frozen=True, omit_defaults=True, tag="naming", tag_field="line"):
    """Records got their permanent ids, for ever; ``namespace`` is what their addresses begin
    with."""

    names: tuple[Name, ...]
    namespace: str = ""
    by: str = ""
    at: str = ""


Line = Act | Turn | Naming
"""one line of the file"""


def forget(change: Change) -> Change:
    """A change of which only remains that there was one."""
    return Change(change.id, (), Side(), Side(), forgotten=True)


def purge_line(line: bytes, ids: Collection[str], record_id: str) -> bytes | None:
    """A line of the journal without what it says of a record; None to leave it out.

    ``ids`` are the names that it had, ``record_id`` the one it has: the others go,
    for they were made of its title.  The words of an act hold the values, when it was
    about this record alone.
    """
    if not any(id.encode() in line for id in ids):
        return line
    try:
        found = msgspec.json.decode(line, type=Line)
    except SPOILT:
        return None  # cut short by a crash: nobody can undo it, but it may hold values
    if isinstance(found, Turn):
        return line
    if isinstance(found, Naming):
        names = tuple(
            Name(record_id, record_id, one.ark) if one.new in ids else one for one in found.names
        )
        return msgspec.json.encode(replace(found, names=names))
    if not any(one.id in ids for one in found.changes):
        return line
    changes = tuple(
        replace(forget(one), id=record_id) if one.id in ids else one for one in found.changes
    )
    what = f"a decision on {record_id}, erased since" if len(changes) == 1 else found.what
    return msgspec.json.encode(replace(found, what=what, changes=changes))


def reduce_side(side: Side) -> Side:
    """A side whose evidence tells no more than its values."""
    return replace(side, statements=reduce_statements_evidence(side.statements))


def shorten_line(line: bytes) -> bytes:
    """A line of the journal, its evidence cut to the words of the values."""
    if b'"evidence"' not in line:
        return line
    try:
        found = msgspec.json.decode(line, type=Line)
    except SPOILT:
        return line  # cut short by a crash
    if not isinstance(found, Act):
        return line
    changes = tuple(
        replace(one, before=reduce_side(one.before), after=reduce_side(one.after))
        for one in found.changes
    )
    return (
        line if changes == found.changes else msgspec.json.encode(replace(found, changes=changes))
    )
