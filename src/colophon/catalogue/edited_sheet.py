"""An edited spreadsheet comes back: what a person changed in it, record by record."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from colophon.catalogue.deciding import is_erased
from colophon.catalogue.edited_cells import edited_cell
from colophon.catalogue.imported_files import ImportedFile
from colophon.catalogue.incoming_records import Imported, Plan
from colophon.catalogue.typed_names import with_names
from colophon.crosswalk.sheet.rows import (
    ID,
    PUBLIC,
    STATE,
    WORKING,
    CellPart,
    SheetColumn,
    columns_of,
    parts,
    row,
)
from colophon.disclosure import decide, exposed_fields
from colophon.importing.toolkit.tables import SheetTable
from colophon.model.errors import DecisionError
from colophon.model.problem import Problem, Severity
from colophon.model.record import Agent, Concept, Record, Text
from colophon.profile import Field, Kind
from colophon.review.differences import differences
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    pass

Authorities = dict[tuple[str, str], str]
"""(heading, label) → address"""


def is_ours(table: SheetTable) -> bool:
    """Whether a table was exported from a catalogue to be edited."""
    return ID in table.headings and STATE in table.headings


def without_id(table: SheetTable) -> SheetTable:
    """The rows that somebody added: they have no id, and become new records."""
    at = table.headings.index(ID)
    return replace(table, rows=tuple(one for one in table.rows if not one[1][at]))


class EditedSheet:
    """The rows of one sheet on their way into a plan; all decisions are ``by`` one person."""

    def __init__(self, made: Plan, source: ImportedFile, table: SheetTable, by: str) -> None:
        self.plan = made
        self.catalogue = made.catalogue
        self.file = source.name
        self.table = table
        self.authorities = _authorities(source)
        self.lookup = with_names(self._lookup)
        self.rules = {
            **self.catalogue.decisions.rules,
            "by": by,
            "at": self.catalogue.decisions.moment,
        }
        self.at = {heading: place for place, heading in enumerate(table.headings)}
        self.columns = {
            PUBLIC: self._exported_columns(exposed_fields(self.catalogue.profile).values()),
            WORKING: self._exported_columns(self.catalogue.profile.fields),
        }
        self._heading = ""

    def _exported_columns(self, fields: Iterable[Field]) -> tuple[tuple[SheetColumn, ...], ...]:
        """The columns that were exported: all, or those that the table has."""
        every = columns_of(fields)
        present = tuple(one for one in every if one.heading in self.table.headings)
        return tuple(dict.fromkeys((every, present)))

    def run(self) -> None:
        """Take every row that has an id; records are read in the order of their files."""
        at = self.table.headings.index(ID)
        rows = [(number, cells) for number, cells in self.table.rows if cells[at]]
        waiting: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for number, cells in rows:
            waiting.setdefault(self._current_id(cells[at]), []).append((number, cells))
        taken: dict[int, Imported] = {}
        for stored in self.catalogue.store.load_all():
            if not isinstance(stored, Problem):
                for place, (number, cells) in enumerate(waiting.pop(stored.record.id, ())):
                    taken[number] = self._row(number, cells, stored, again=place > 0)
        for id_, missed in waiting.items():
            taken |= {number: self._report_missing(number, id_) for number, _ in missed}
        self.plan.results += [taken[number] for number, _ in rows]

    def _current_id(self, id_: str) -> str:
        """The id that a record has by now."""
        if id_ in self.catalogue.store:
            return id_
        return self.catalogue.decisions.journal.present_id(id_) or id_

    def _report_missing(self, number: int, id_: str) -> Imported:
        return self._report_problem(
            f"row {number}",
            id_,
            "no-record",
            f"There is no record {id_!r} that can be read; the row is left out.",
            "Empty its Record ID to make a new record of it, or mend the file of the record.",
        )

    def _row(
        self, number: int, cells: tuple[str, ...], stored: StoredRecord, *, again: bool
    ) -> Imported:
        place, id_ = f"row {number}", stored.record.id
        if again or is_erased(stored.record):
            message = "The record stands in the file twice, or is erased."
            return self._report_problem(place, id_, "left-out", message, "Leave one row of it.")
        state = cells[self.at[STATE]]
        view = state[:1]
        for shown in self._views(stored.record, view):
            for columns in self.columns[view]:
                before = row(shown, columns, "", view)
                if before[-1] == state:
                    old = zip(columns, before[1:], strict=False)
                    edits = [
                        (column, cells[at])
                        for column, text in old
                        if (at := self.at.get(column.heading, -1)) >= 0 and cells[at] != text
                    ]
                    return self._apply_edits(place, stored, shown, edits)
        if any(
            self._says_the_same(shown, view, cells) for shown in self._views(stored.record, view)
        ):
            return self._apply_edits(place, stored, stored.record, ())
        title = cells[self.at["Title"]] if "Title" in self.at else ""
        return self._stale(place, stored.record, view, title)

    def _says_the_same(self, shown: Record, view: str, cells: Sequence[str]) -> bool:
        """Whether a row holds just what the record does by now: its edits were taken before."""
        every = self.columns.get(view, ((),))[-1]
        now = row(shown, every, "", view)[1:]
        return bool(every) and all(
            cells[self.at[column.heading]] == text for column, text in zip(every, now, strict=False)
        )

    def _views(self, record: Record, view: str) -> Iterator[Record]:
        """What a row may have shown of a record: all of it, or what may leave."""
        if view == WORKING:
            yield record
        if view == PUBLIC:
            catalogue, today = self.catalogue, self.catalogue.clock().date()
            for drafts in (False, True):
                found = decide(
                    record, catalogue.profile, today, drafts=drafts, policy=catalogue.policy
                ).record
                if found is not None:
                    yield found

    def _stale(self, place: str, record: Record, view: str, title: str) -> Imported:
        message = "The record was changed since the file was exported"
        if view not in self.columns:
            message = f"The row has lost what stood under “{STATE}”"
        return self._report_problem(
            place,
            record.id,
            "stale-row",
            f"{message}; the row is left out.",
            "Export it again and repeat what you changed in this row.",
            title=title,
        )

    def _apply_edits(
        self,
        place: str,
        stored: StoredRecord,
        shown: Record,
        edits: Sequence[tuple[SheetColumn, str]],
    ) -> Imported:
        record, problems = stored.record, []
        for column, cell in edits:
            old = parts(shown.of(column.term))
            try:
                record = self._cell(record, column, old, cell)
            except DecisionError as error:
                problems.append(self._problem(place, record.id, error, column.field))
        changed = record is not stored.record and record != stored.record
        if changed:
            self.plan.written[record.id] = stored, record
        return Imported(
            file=self.file,
            place=place,
            outcome="changed" if changed else "unchanged",
            id=record.id,
            title=record.title,
            changes=differences(stored.record, record, self.catalogue.profile) if changed else (),
            problems=tuple(problems),
        )

    def _cell(self, record: Record, column: SheetColumn, old: list[CellPart], cell: str) -> Record:
        """The record with what was edited in one cell."""
        self._heading = column.heading
        return edited_cell(record, column.term, old, cell, rules=self.rules, lookup=self.lookup)

    def _lookup(self, field: Field, text: str) -> Sequence[Concept | Agent | Text]:
        """What the vocabularies know, else what the sheet of authorities says."""
        found = self.catalogue.decisions.lookup(field, text)
        uri = self.authorities.get((self._heading, text), "")
        if found or not uri:
            return found
        if field.kind is Kind.AGENT:
            return (Agent(name=text, heading=text, uri=uri),)
        return (Concept(uri=uri, label=text),)

    def _report_problem(
        self, place: str, id_: str, code: str, message: str, remedy: str, title: str = ""
    ) -> Imported:
        problem = Problem(
            code=code,
            message=message,
            severity=Severity.WARNING,
            subject=f"{self.file}, {place} ({id_})",
            remedy=remedy,
        )
        return Imported(
            file=self.file,
            place=place,
            outcome="left-out",
            id=id_,
            title=title,
            problems=(problem,),
        )

    def _problem(self, place: str, id_: str, error: DecisionError, field: Field) -> Problem:
        return Problem.of(error, subject=f"{self.file}, {place} ({id_})", field=field.label)


def _authorities(source: ImportedFile) -> Authorities:
    return {
        (heading, label): address
        for label, address, heading in _triples(source.other_sheet("Authorities"))
    }


def _triples(rows: list[list[str]]) -> Iterator[tuple[str, str, str]]:
    for cells in rows[1:]:
        if len(cells) >= 3 and all(cells[:3]):
            yield cells[0], cells[1], cells[2]
