"""Taking: what a file says of an item → a record here, beside what was decided here."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from colophon.catalogue import mapping_file
from colophon.catalogue.deciding import is_erased
from colophon.catalogue.harvested_fields import fit_fields
from colophon.catalogue.import_ledger import ImportLine, digest_of
from colophon.catalogue.imported_files import ImportedFile
from colophon.catalogue.incoming_identity import Ask, Identities, likeness_of
from colophon.catalogue.incoming_problems import ambiguous, claimed_twice, nothing_said
from colophon.importing import METHOD, Incoming
from colophon.importing.toolkit.gathering import Gathering
from colophon.model.problem import Problem
from colophon.model.record import Record, Status
from colophon.review.differences import differences
from colophon.review.imports import bring_in, contradictions
from colophon.review.standing import settle
from colophon.store import ids
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

UNPLACED = "internalNote"
"""the field that keeps what no other takes: a private one, for nobody knows what it says"""

SEPARATELY = 3
"""such words, up to which each is a note by itself"""


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of one record of a file.

    ``outcome`` is ``new``, ``changed``, ``unchanged``, ``asked`` (it may be a record that is
    here, and nobody said which), ``discarded`` (a person took it out before) or ``left-out``.
    ``id`` is that of our record; ``changes`` say what differs, in words.
    """

    file: str
    place: str
    outcome: str
    id: str = ""
    title: str = ""
    changes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    unplaced: tuple[str, ...] = ()
    """the names of the file's fields that no field took"""


class Plan:
    """What an import would do; nothing is written before it is carried out."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self.results: list[Imported] = []
        self.problems: list[Problem] = []
        self.mappings: dict[str, Mapping[str, Any]] = {}
        """file → the mapping of its columns that was guessed"""
        self.written: dict[str, tuple[StoredRecord | None, Record]] = {}
        """id → the record as it is, and as it would be"""
        self.lines: list[ImportLine] = []

    @property
    def counts(self) -> Counter[str]:
        """How many records come to which outcome."""
        return Counter(one.outcome for one in self.results)

    @property
    def unplaced(self) -> Counter[str]:
        """The fields of the files that no field takes, and in how many records."""
        return Counter(name for one in self.results for name in dict.fromkeys(one.unplaced))

    def apply(self, *, by: str) -> tuple[str, ...]:
        """Do it, as one act that undo takes back; the ids of the records written."""
        decisions = self.catalogue.decisions
        saved = decisions.journal.apply(
            self.written.values(), what=self._what(), by=by, at=decisions.moment
        )
        self.catalogue.imports.ledger.add(self.lines)
        for file, mapping in self.mappings.items():
            mapping_file.keep(self.catalogue.folder, file, mapping)
        return tuple(one.record.id for one in saved)

    def _what(self) -> str:
        files = ", ".join(dict.fromkeys(one.file for one in self.results))
        shown = files if len(files) < 100 else f"{files[:100]}…"
        return f"imported {shown}: {self.counts['new']} new, {self.counts['changed']} changed"


class FileIntake:
    """One file on its way into a plan."""

    def __init__(
        self,
        made: Plan,
        source: ImportedFile,
        identities: Identities,
        accepted_by: str,
        ask: Ask | None,
    ) -> None:
        self.plan = made
        self.catalogue = made.catalogue
        self.source = source
        self.accepted_by = accepted_by
        self.ask = ask
        self.ledger = self.catalogue.imports.ledger
        self.identities = identities
        self.claimed: dict[str, str] = {}
        """the records of this file that were seen already, and where"""
        self.taken = _TakenIds(made, identities)

    def run(self, found: Iterable[Incoming]) -> None:
        """Take all of these."""
        for incoming in found:
            self.plan.results.append(self._take_incoming(incoming))

    @cached_property
    def _removed(self) -> set[str]:
        return self.catalogue.decisions.journal.removed_ids()

    def _take_incoming(self, incoming: Incoming) -> Imported:
        if not incoming.statements and not incoming.unplaced and incoming.record is None:
            return self._result(incoming, "left-out", problem=nothing_said(incoming))
        digest = digest_of(incoming)
        before = self._before(incoming, digest)
        if before is not None:
            return before
        found = self.identities.find(incoming, self.source.name)
        open_ = tuple(one for one in found.candidates if one not in self.claimed)
        id_ = found.id
        if open_:
            answer = self.ask(incoming, open_) if self.ask else None
            if answer is None:
                return self._result(incoming, "asked", problem=ambiguous(open_, found.why))
            id_ = answer
        if id_ in self.claimed and found.by_key and self._is_another(incoming, id_):
            return self._new(incoming, digest)
        if id_ in self.claimed:
            problem = claimed_twice(id_, self.claimed[id_])
            return self._result(incoming, "left-out", id_, problem=problem)
        return self._again(incoming, digest, id_) if id_ else self._new(incoming, digest)

    def _is_another(self, incoming: Incoming, id_: str) -> bool:
        """Whether a record of this file that shares a number with it has another title, issue or
        date: two items of one call number."""
        _, record = self._current_record(id_)
        return likeness_of(incoming.statements) != likeness_of(record.statements)

    def _before(self, incoming: Incoming, digest: str) -> Imported | None:
        """What became of a record that came from this file before and said the same."""
        for id_ in self.ledger.same(self.source.name, digest):
            present = self.identities.by_id(id_)
            if present and present not in self.claimed:
                self.claimed[present] = incoming.place
                return self._result(incoming, "unchanged", present)
            if not present and id_ in self._removed:
                return self._result(incoming, "discarded", id_)
        return None

    def _new(self, incoming: Incoming, digest: str) -> Imported:
        record = self._record(incoming)
        if self.accepted_by or incoming.record is not None:
            record = self._settle_record(record)  # nothing else can be anything but a draft
        base = "" if record.first("title") else f"{self.source.path.stem} {incoming.place}"
        id_ = ids.new_id(record, self.taken, base)
        if incoming.record is not None and incoming.record.id not in self.taken:
            id_ = incoming.record.id
        record = self.catalogue.profile.arrange(replace(record, id=id_, provisional=True))
        self.plan.written[id_] = None, record
        self.identities.add(record)
        return self._keep_incoming(incoming, digest, "new", record)

    def _again(self, incoming: Incoming, digest: str, id_: str) -> Imported:
        stored, old = self._current_record(id_)
        if is_erased(old):
            return self._result(incoming, "unchanged", id_)
        new = self._record(incoming)
        start = f"{self.source.name}#"
        merged = bring_in(
            old,
            new,
            self.catalogue.profile,
            lambda piece: piece.method == METHOD and piece.source.startswith(start),
        )
        place = f"{self.source.name}, {incoming.place}"
        told = tuple(contradictions(old, new, self.catalogue.profile, place))
        changed = merged is not old
        if changed:
            merged = self._settle_record(merged)
            self.plan.written[id_] = stored, merged
        outcome = "changed" if changed else "unchanged"
        return self._keep_incoming(incoming, digest, outcome, merged, old, told)

    def _current_record(self, id_: str) -> tuple[StoredRecord | None, Record]:
        """The record as it is stored, and as another file of the plan has left it."""
        if id_ in self.plan.written:
            return self.plan.written[id_]
        stored = self.catalogue.load_stored(id_)
        return stored, stored.record

    def _keep_incoming(
        self,
        incoming: Incoming,
        digest: str,
        outcome: str,
        record: Record,
        old: Record | None = None,
        problems: tuple[Problem, ...] = (),
    ) -> Imported:
        self.claimed[record.id] = incoming.place
        self.plan.lines.append(
            ImportLine(self.source.name, incoming.place, digest, record.id, incoming.document)
        )
        changes = differences(old, record, self.catalogue.profile) if old is not None else ()
        found = self._result(incoming, outcome, record.id)
        return replace(
            found,
            title=record.title,
            changes=changes,
            problems=(*found.problems, *problems),
            unplaced=tuple(one.field for one in incoming.unplaced),
        )

    def _record(self, incoming: Incoming) -> Record:
        """The incoming record in the fields that there are; what has none as internal notes."""
        if incoming.record is not None:
            return incoming.record
        rest = Gathering(self.source.name, incoming.place)
        if len(incoming.unplaced) > SEPARATELY:
            every = "; ".join(f"{one.field} {one.words}" for one in incoming.unplaced)
            rest.add(UNPLACED, f"What no field took: {every}", "several fields")
        else:
            for one in incoming.unplaced:
                rest.add(UNPLACED, f"{one.field}: {one.words}", one.field)
        namespace = self.catalogue.config.namespace
        said = (
            one
            for one in (*incoming.statements, *rest.statements)
            if one.term != "identifier" or not str(one.value).startswith(namespace)
        )
        statements = fit_fields(self.catalogue, said, labels=True)
        if self.accepted_by:
            at = self.catalogue.decisions.moment
            statements = tuple(
                replace(one, status=Status.ACCEPTED, by=self.accepted_by, at=at)
                for one in statements
            )
        return self.catalogue.profile.arrange(Record(id="imported", statements=statements))

    def _settle_record(self, record: Record) -> Record:
        decisions = self.catalogue.decisions
        return settle(record, by=self.accepted_by, at=decisions.moment, **decisions.rules)

    def _result(
        self, incoming: Incoming, outcome: str, id_: str = "", problem: Problem | None = None
    ) -> Imported:
        title = next((str(one.value) for one in incoming.statements if one.term == "title"), "")
        if problem is not None:
            problem = replace(problem, subject=f"{self.source.name}, {incoming.place}")
        return Imported(
            file=self.source.name,
            place=incoming.place,
            outcome=outcome,
            id=id_,
            title=title,
            problems=(*incoming.problems, *((problem,) if problem else ())),
        )


class _TakenIds:
    """The ids that are in use, those of a plan among them."""

    def __init__(self, made: Plan, identities: Identities) -> None:
        self._plan = made
        self._identities = identities

    def __contains__(self, id_: object) -> bool:
        return id_ in self._plan.written or id_ in self._identities
