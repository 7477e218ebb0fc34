"""Taking: one harvested record into the catalogue, beside what was decided here."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from colophon.catalogue.deciding import is_erased
from colophon.catalogue.harvested_fields import fit_fields
from colophon.catalogue.holdings import Holdings
from colophon.catalogue.new_records import file_record
from colophon.harvest.harvesting import Harvested
from colophon.harvest.importers import METHOD
from colophon.model.errors import RecordConflict, RecordError, RecordNotFound
from colophon.model.problem import Problem
from colophon.model.record import Harvest, Record, Stage, Status
from colophon.review.renewal import kept_open, make_tombstone, renew
from colophon.review.standing import find_standing, settle

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

_TRIES = 5


class TakenRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one harvested record.

    ``outcome`` is ``new``, ``updated``, ``unchanged``, ``withdrawn``, ``never-had`` (a
    deletion of what we do not hold) or ``left-out``.  ``waits`` are the labels of the fields
    in which somebody must decide before it counts as reviewed.
    """

    identifier: str
    outcome: str
    id: str = ""
    problems: tuple[Problem, ...] = ()
    waits: tuple[str, ...] = ()


class HarvestIntake:
    """Takes records of one repository; with ``accept`` their values are trusted.

    ``missed`` is told the identifiers of records that could not be taken for now.
    """

    def __init__(
        self,
        catalogue: "Catalogue",
        holdings: Holdings,
        *,
        accept: bool,
        missed: Callable[[str], None],
    ) -> None:
        self.catalogue = catalogue
        self.holdings = holdings
        self.accept = accept
        self.missed = missed

    def take(self, one: Harvested) -> TakenRecord:
        """Take it; raises :class:`RecordConflict` where others write it again and again."""
        identifier = one.origin.identifier
        if not identifier or not (one.deleted or one.statements):
            return TakenRecord(identifier=identifier, outcome="left-out", problems=one.problems)
        known = self.holdings.get(identifier)
        path = self.holdings.broken_file(identifier) if known is None else None
        if path is not None:
            return self._postpone(one, _problem_of_record(identifier, path))
        for _ in range(_TRIES):
            try:
                return self._new(one) if known is None else self._again(one, known)
            except RecordNotFound:
                known = None
            except RecordConflict:
                continue
            except RecordError as error:
                return self._postpone(one, Problem.of(error))
        raise RecordConflict(
            "others are writing it again and again.",
            place=known or identifier,
            remedy="Run the same harvest again; it goes on where it stopped.",
        )

    def _postpone(self, one: Harvested, problem: Problem) -> TakenRecord:
        identifier = one.origin.identifier
        self.missed(identifier)
        return TakenRecord(
            identifier=identifier, outcome="left-out", problems=(*one.problems, problem)
        )

    def _new(self, one: Harvested) -> TakenRecord:
        identifier = one.origin.identifier
        if one.deleted:
            return TakenRecord(identifier=identifier, outcome="never-had")
        record = self._settle_record(self._record(one, one.origin))
        id_ = file_record(self.catalogue, record).record.id
        self.holdings.add(identifier, id_)
        return TakenRecord(
            identifier=identifier,
            outcome="new",
            id=id_,
            problems=one.problems,
            waits=self._waits(record),
        )

    def _again(self, one: Harvested, known: str) -> TakenRecord:
        stored = self.catalogue.load_stored(known)
        problems = one.problems
        if is_erased(stored.record):
            changed = stored.record
        elif one.deleted:
            changed = make_tombstone(stored.record, one.origin)
            if changed is stored.record:
                problems = (*problems, *kept_open(changed))
        else:
            changed = self._renew_record(stored.record, one)
        outcome, waits = "unchanged", tuple[str, ...]()
        if changed is not stored.record:
            outcome = "withdrawn" if one.deleted else "updated"
            self.catalogue.store.save(self.catalogue.profile.arrange(changed), stored.version)
            self.holdings.note(changed)
            waits = () if one.deleted else self._waits(changed)
        return TakenRecord(
            identifier=one.origin.identifier,
            outcome=outcome,
            id=known,
            problems=problems,
            waits=waits,
        )

    def _renew_record(self, old: Record, one: Harvested) -> Record:
        """The record renewed, or the same where its source says nothing new."""
        before = old.harvest
        if before is not None and _same(before, one.origin):
            as_before = replace(
                one.origin,
                base_url=before.base_url,
                harvest_date=before.harvest_date,
                altered=before.altered,
            )
            if self._equal(self._merge_record(old, one, as_before), old):
                return old
        return self._merge_record(old, one, one.origin)

    def _merge_record(self, old: Record, one: Harvested, origin: Harvest) -> Record:
        new = self._record(one, origin)
        return self._settle_record(renew(old, new, self.catalogue.profile, method=METHOD))

    def _equal(self, one: Record, other: Record) -> bool:
        """Whether two records are the same in their files."""
        render = self.catalogue.store.render
        return one == other or render(one) == render(other)

    def _record(self, one: Harvested, origin: Harvest) -> Record:
        status = Status.ACCEPTED if self.accept else Status.SUGGESTED
        at = origin.harvest_date if self.accept else ""
        by = origin.base_url if self.accept else ""
        statements = tuple(
            replace(each, status=status, by=by, at=at)
            for each in fit_fields(self.catalogue, one.statements)
        )
        record = Record(id="harvested", statements=statements, harvest=origin)
        return self.catalogue.profile.arrange(record)

    def _waits(self, record: Record) -> tuple[str, ...]:
        """The fields that it waits for, by their labels."""
        if record.stage is Stage.REVIEWED:
            return ()
        profile = self.catalogue.profile
        found = find_standing(record, profile, self.catalogue.policy)
        terms = [one.term for one in found.undecided]
        terms += [one.field for one in found.wrong if one.field]
        labels = [field.label for field in found.missing]
        return tuple(dict.fromkeys([*labels, *map(profile.label, terms)]))

    def _settle_record(self, record: Record) -> Record:
        origin = record.harvest
        by, at = (origin.base_url, origin.harvest_date) if origin else ("", "")
        policy = self.catalogue.policy
        return settle(record, self.catalogue.profile, by=by, at=at, policy=policy)


def _same(before: Harvest, now: Harvest) -> bool:
    """Whether a record is said to be as it was; when and by which address is no matter."""
    return (before.identifier, before.datestamp, before.metadata_namespace, before.origin) == (
        now.identifier,
        now.datestamp,
        now.metadata_namespace,
        now.origin,
    )


def _problem_of_record(identifier: str, path: Path) -> Problem:
    return Problem(
        code="broken-record-file",
        message=f"Its record here cannot be read ({path.name}).",
        subject=identifier,
        remedy="Mend the file (colophon check names the line); the next harvest asks again.",
    )
