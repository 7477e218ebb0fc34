"""What a record still waits for before it counts as reviewed.

A record is reviewed when every mandatory field has a value, no check finds a violation,
and no suggestion is undecided, or the catalogue's policy covers those that are.
"""

from collections import Counter
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from colophon.disclosure.unread import DEFAULT, Policy, find_undecided, reviewed_part
from colophon.model.problem import Problem, Severity
from colophon.model.record import Record, Stage, Statement
from colophon.profile import Field, Profile
from colophon.review.checks import check


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


def find_standing(record: Record, profile: Profile, policy: Policy = DEFAULT) -> Standing:
    """What the record waits for."""
    present = {one.term for one in record.statements if one.live}
    return Standing(
        missing=tuple(field for field in profile.mandatory if field.term not in present),
        undecided=find_undecided(record, profile, policy),
        wrong=tuple(
            one
            for one in check(record, profile, only=Severity.VIOLATION)
            if one.code != "missing-mandatory"
        ),
    )


def in_queue(record: Record, profile: Profile, policy: Policy = DEFAULT) -> bool:
    """Whether a person has something to decide on before it counts as reviewed.

    A file may say that it is reviewed though it holds suggestions that nobody decided on.
    """
    return record.stage is Stage.DRAFT or bool(find_undecided(record, profile, policy))


def settle(
    record: Record, profile: Profile, *, by: str, at: str, policy: Policy = DEFAULT
) -> Record:
    """The record at the stage that it has earned; ``by`` and ``at`` are of the decision.

    One that was reviewed and only waits for what was suggested since keeps by whom and
    when: that part of it stays public.
    """
    if find_standing(record, profile, policy).settled:
        if record.stage is Stage.REVIEWED:
            return record
        return replace(record, stage=Stage.REVIEWED, reviewed_by=by, reviewed_at=at)
    part = reviewed_part(record, profile, policy)
    if part is not None and find_standing(part, profile, policy).settled:
        return replace(record, stage=Stage.DRAFT)
    return replace(record, stage=Stage.DRAFT, reviewed_by="", reviewed_at="")
