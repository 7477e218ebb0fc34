"""What a record still waits for before it counts as reviewed, and what may go unread.

A record is reviewed when every mandatory field has a value, no check finds a violation,
and no suggestion is undecided, or the catalogue's policy covers those that are.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec.structs import replace

from colophon.config import FILE_FACTS, NEVER, Config
from colophon.model.errors import UnknownTerm
from colophon.model.problem import Problem, Severity
from colophon.model.record import Record, Stage, Statement, Status
from colophon.profile import Field, Profile
from colophon.review.checks import check

_FILE_FACTS = frozenset(("format", "identifier"))
"""fields of which the program fills in what it reads off the file itself"""


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """Which suggestions may go out though nobody has read them.

    ``least`` is the least confidence (0…1) by field; ``file_facts`` says whether format
    and digest of the file may, whatever their field asks for.
    """

    least: Mapping[str, float] = {}
    file_facts: bool = True

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
    return Policy(least=found, file_facts=facts < NEVER)


def _field(profile: Profile, name: str) -> Field:
    try:
        return profile.named(name)
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


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What a record waits for: mandatory fields without a value, suggestions that nobody
    has decided on and the policy does not cover, violations."""

    missing: tuple[Field, ...] = ()
    undecided: tuple[Statement, ...] = ()
    wrong: tuple[Problem, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether it waits for nothing."""
        return not (self.missing or self.undecided or self.wrong)

    def waits(self, profile: Profile) -> tuple[str, ...]:
        """A clause for each thing that it waits for: ``Title is missing``, …"""
        return tuple(self._clauses(profile))

    def _clauses(self, profile: Profile) -> Iterator[str]:
        yield from (f"{field.label} is missing" for field in self.missing)
        if self.undecided:
            count = Counter(one.term for one in self.undecided)
            named = ", ".join(
                f"{profile.label(term)}{f' ({number})' if number > 1 else ''}"
                for term, number in count.items()
            )
            yield f"not decided yet: {named}"
        yield from (one.message.rstrip(".") for one in self.wrong)


def standing(record: Record, profile: Profile, policy: Policy = DEFAULT) -> Standing:
    """What the record waits for."""
    present = {one.term for one in record.statements if one.live}
    return Standing(
        missing=tuple(
            field for field in profile.fields if field.mandatory and field.term not in present
        ),
        undecided=undecided(record, profile, policy),
        wrong=tuple(
            one
            for one in check(record, profile)
            if one.severity is Severity.VIOLATION and one.code != "missing-mandatory"
        ),
    )


def undecided(record: Record, profile: Profile, policy: Policy = DEFAULT) -> tuple[Statement, ...]:
    """The suggestions that a person has yet to decide on.

    In a field that takes one value no policy chooses between several.
    """
    suggested = [one for one in record.statements if one.status is Status.SUGGESTED]
    if not suggested:
        return ()
    crowded = _crowded(record.statements, profile)
    return tuple(one for one in suggested if one.term in crowded or not policy.covers(one))


def _crowded(statements: Iterable[Statement], profile: Profile) -> set[str]:
    """The fields that take one value and hold several."""
    counts = Counter(one.term for one in statements if one.live)
    several = (profile.field(term) for term, count in counts.items() if count > 1)
    return {field.term for field in several if field is not None and not field.repeatable}


def in_queue(record: Record, profile: Profile, policy: Policy = DEFAULT) -> bool:
    """Whether a person has something to decide on before it counts as reviewed.

    A file may say that it is reviewed though it holds suggestions that nobody decided on.
    """
    return record.stage is Stage.DRAFT or bool(undecided(record, profile, policy))


def reviewed_part(record: Record, profile: Profile, policy: Policy = DEFAULT) -> Record | None:
    """What of a record has been reviewed, as a reviewed record; None where nothing was.

    A record that was reviewed once stays so in this form when its repository, or a second
    description, brings new suggestions: they wait in the queue, and are not in it.
    """
    if record.stage is not Stage.REVIEWED and not record.reviewed_at:
        return None
    waiting = {id(one) for one in undecided(record, profile, policy)}
    if not waiting and record.stage is Stage.REVIEWED:
        return record
    kept = [one for one in record.statements if id(one) not in waiting]
    return replace(record, stage=Stage.REVIEWED, statements=tuple(kept))


def settle(
    record: Record, profile: Profile, *, by: str, at: str, policy: Policy = DEFAULT
) -> Record:
    """The record at the stage that it has earned; ``by`` and ``at`` are of the decision.

    One that was reviewed and only waits for what was suggested since keeps by whom and
    when: that part of it stays public.
    """
    if standing(record, profile, policy).settled:
        if record.stage is Stage.REVIEWED:
            return record
        return replace(record, stage=Stage.REVIEWED, reviewed_by=by, reviewed_at=at)
    part = reviewed_part(record, profile, policy)
    if part is not None and standing(part, profile, policy).settled:
        return replace(record, stage=Stage.DRAFT)
    return replace(record, stage=Stage.DRAFT, reviewed_by="", reviewed_at="")
