"""What may leave the house unread, and what of a record has been reviewed.

A record is reviewed when no suggestion in it is undecided, or the catalogue's policy
covers those that are.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from colophon.config import FILE_FACTS, NEVER, Config
from colophon.model.errors import UnknownTerm
from colophon.model.record import Record, Stage, Statement, Status
from colophon.profile import Field, Profile

_FILE_FACTS = frozenset(("format", "identifier"))
"""fields of which the program fills in what it reads off the file itself"""
_RESPONSIBLE = ("responsiblePerson",)
"""fields of those who answer for an item by law"""


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """Which suggestions may go out though nobody has read them.

    ``least`` is the least confidence (0…1) by field; ``file_facts`` says whether format
    and digest of the file may, whatever their field asks for.  ``hidden`` are fields
    whose agents stay in the house.
    """

    least: Mapping[str, float] = {}
    file_facts: bool = True
    hidden: frozenset[str] = frozenset()

    def covers(self, one: Statement) -> bool:
        """Whether this suggestion may go unread."""
        if self.file_facts and _is_file_fact(one):
            return True
        return one.confidence >= self.least.get(one.term, NEVER)


DEFAULT = Policy()
"""nothing goes unread but facts of the file"""


def policy_of(config: Config, profile: Profile) -> Policy:
    """The policy that a catalogue's settings state; raises :class:`UnknownTerm`."""
    least = config.unread
    facts = least.pop(FILE_FACTS, 0.0)
    found = {_field(profile, name).term: share for name, share in least.items()}
    hidden = frozenset(_RESPONSIBLE if config.responsible_editors == "hidden" else ())
    return Policy(least=found, file_facts=facts < NEVER, hidden=hidden)


def _field(profile: Profile, name: str) -> Field:
    try:
        return profile.field_named(name)
    except UnknownTerm as error:
        raise UnknownTerm(
            error.message, place="records/catalogue.yaml", remedy=error.remedy
        ) from None


def _is_file_fact(one: Statement) -> bool:
    return (
        one.term in _FILE_FACTS
        and bool(one.evidence)
        and all(piece.source == "file" and not piece.inferred for piece in one.evidence)
    )


def find_undecided(
    record: Record, profile: Profile, policy: Policy = DEFAULT
) -> tuple[Statement, ...]:
    """The suggestions that a person has yet to decide on.

    In a field that takes one value no policy chooses between several.
    """
    suggested = [one for one in record.statements if one.status is Status.SUGGESTED]
    if not suggested:
        return ()
    crowded = _crowded_fields(record.statements, profile)
    return tuple(one for one in suggested if one.term in crowded or not policy.covers(one))


def _crowded_fields(statements: Iterable[Statement], profile: Profile) -> set[str]:
    """The fields that take one value and hold several."""
    counts = Counter(one.term for one in statements if one.live)
    several = (profile.field(term) for term, count in counts.items() if count > 1)
    return {field.term for field in several if field is not None and not field.repeatable}


def reviewed_part(record: Record, profile: Profile, policy: Policy = DEFAULT) -> Record | None:
    """What of a record has been reviewed, as a reviewed record; None where nothing was.

    A record that was reviewed once stays so in this form when its repository, or a second
    description, brings new suggestions: they wait in the queue, and are not in it.
    """
    if not record.was_reviewed:
        return None
    waiting = {id(one) for one in find_undecided(record, profile, policy)}
    if not waiting and record.stage is Stage.REVIEWED:
        return record
    kept = [one for one in record.statements if id(one) not in waiting]
    return replace(record, stage=Stage.REVIEWED, statements=tuple(kept))
