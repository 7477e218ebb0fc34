"""The card of a record: its rows in groups, each with what is left to do in it."""

from collections.abc import Container, Mapping, Sequence

import msgspec

from colophon.catalogue import Catalogue
from colophon.desk import FACTS, USUAL, arranged_fields
from colophon.web.desk.rows import FieldRow, ValueRow


class FieldGroup(msgspec.Struct, frozen=True, kw_only=True):
    """Fields that stand together; ``offered`` are usual ones that have no value."""

    name: str
    fields: tuple[FieldRow, ...]
    offered: tuple[FieldRow, ...] = ()

    @property
    def missing(self) -> int:
        """How many fields lack the value they must have."""
        return sum(one.missing for one in self.fields)

    @property
    def wrong(self) -> int:
        """How many violations there are besides."""
        return sum(
            problem.severity == "violation" and not one.missing
            for one in self.fields
            for problem in one.problems
        )

    @property
    def waiting(self) -> int:
        """How many values wait for a person."""
        return sum(value.waits for value in self.values)

    @property
    def doubtful(self) -> int:
        """How many of them are looked at twice."""
        return sum(value.doubtful for value in self.values)

    @property
    def values(self) -> tuple[ValueRow, ...]:
        """All values that count."""
        return tuple(value for one in self.fields for value in one.live)


def card(
    catalogue: Catalogue, fields: Mapping[str, FieldRow], asked: Container[str] = ()
) -> list[FieldGroup]:
    """The groups of a record, the facts of its file last; ``asked`` are shown though empty."""
    facts = [one for one in (_part(row, fact=True) for row in fields.values()) if one.values]
    groups = [
        _group(name, [fields[term] for term in terms], asked)
        for name, terms in arranged_fields(catalogue.profile).items()
    ]
    if facts:
        groups.append(FieldGroup(name=FACTS, fields=tuple(facts)))
    return groups


def _part(row: FieldRow, *, fact: bool) -> FieldRow:
    """A field with those of its values that are facts of the file, or the others."""
    if not any(one.fact for one in row.values):
        return msgspec.structs.replace(row, values=()) if fact else row
    values = tuple(one for one in row.values if one.fact is fact)
    return msgspec.structs.replace(row, values=values, problems=() if fact else row.problems)


def _group(name: str, rows: Sequence[FieldRow], asked: Container[str]) -> FieldGroup:
    shown = [
        _part(one, fact=False)
        for one in rows
        if not all(value.fact for value in one.values)
        or one.missing
        or one.problems
        or one.term in asked
    ]
    offered = [one for one in rows if one.term in USUAL and not one.live and one.term not in asked]
    return FieldGroup(name=name, fields=tuple(shown), offered=tuple(offered))
