"""The lines of the journal: acts and their turns; and forgetting what they say of a record."""

import msgspec
from msgspec.structs import replace

from colophon.model.record import Record, Statement


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

    ``forgotten`` when the record was erased: what it held is not kept here any more.
    """

    id: str
    terms: tuple[str, ...]
    before: Side
    after: Side
    forgotten: bool = False


class Act(msgspec.Struct, frozen=True, omit_defaults=True, tag="act", tag_field="line"):
    """One decision, on one record or a batch of them."""

    id: str
    what: str
    by: str
    at: str
    changes: tuple[Change, ...]


class Turn(msgspec.Struct, frozen=True, omit_defaults=True, tag="turn", tag_field="line"):
    """An act was undone, redone, or void because it could not be carried out."""

    act: str
    way: str
    by: str = ""
    at: str = ""


Line = Act | Turn
"""one line of the file"""


def forgotten(change: Change) -> Change:
    """A change of which only remains that there was one."""
    return Change(change.id, (), Side(), Side(), forgotten=True)


def purged(line: bytes, record_id: str) -> bytes | None:
    """A line of the journal without what it says of a record; None to leave it out.

    The words of an act hold the values too, when it was about this record alone.
    """
    if record_id.encode() not in line:
        return line
    try:
        found = msgspec.json.decode(line, type=Line)
    except msgspec.MsgspecError:
        return None  # cut short by a crash: nobody can undo it, but it may hold values
    if not isinstance(found, Act) or all(one.id != record_id for one in found.changes):
        return line
    changes = tuple(forgotten(one) if one.id == record_id else one for one in found.changes)
    what = f"a decision on {record_id}, erased since" if len(changes) == 1 else found.what
    return msgspec.json.encode(replace(found, what=what, changes=changes))
