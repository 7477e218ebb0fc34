"""Edits of the grid: any number of cells, carried out as one act."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.edited_cells import edited_cell
from colophon.catalogue.typed_names import with_names
from colophon.crosswalk.sheet.rows import cell, escape_separator, parts
from colophon.desk.grid import READ_ONLY, Grid
from colophon.model.errors import DecisionError, RecordNotFound
from colophon.model.record import Record
from colophon.review import decisions

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

MOST = 50_000
"""cells of one act"""
ACCEPT = "accept"
"""what is done to a cell instead of writing into it: its suggestions are accepted"""


class CellEdit(msgspec.Struct, frozen=True, kw_only=True):
    """What a person made of one cell: ``seen`` is what it showed, ``text`` what it is to show.

    With ``act`` :data:`ACCEPT` its suggestions are accepted as they stand.
    """

    id: str
    term: str
    seen: str = ""
    text: str = ""
    act: str = ""


class RefusedCell(msgspec.Struct, frozen=True, kw_only=True):
    """A cell that was left as it is, and why."""

    id: str
    term: str
    text: str
    message: str
    remedy: str = ""


class EditOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of edits: the records that changed, and the cells that did not."""

    changed: tuple[str, ...] = ()
    refused: tuple[RefusedCell, ...] = ()


class GridEdits:
    """Edits → one act of :class:`colophon.catalogue.deciding.Decisions`."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue

    def apply(self, edits: Sequence[CellEdit], *, what: str, by: str) -> EditOutcome:
        """Carry out those edits that can be; the others stay as they are, each with a reason."""
        if len(edits) > MOST:
            raise DecisionError(
                f"{len(edits):,} cells are too many for one act.",
                remedy=f"Choose at most {MOST:,} of them.",
            )
        by_id: dict[str, list[CellEdit]] = {}
        for one in edits:
            by_id.setdefault(one.id, []).append(one)
        refused: list[RefusedCell] = []
        at = self.catalogue.decisions.moment
        changed: dict[str, Record] = {}
        for id_, some in by_id.items():
            found = self._edit_record(id_, some, by, at, refused)
            if found is not None:
                changed[id_] = found
        if not changed:
            return EditOutcome(refused=tuple(refused))
        done = self.catalogue.decisions.apply(
            list(changed), lambda record, by, at: changed[record.id], what=what, by=by
        )
        return EditOutcome(changed=done, refused=tuple(refused))

    def _edit_record(
        self, id_: str, edits: Iterable[CellEdit], by: str, at: str, refused: list[RefusedCell]
    ) -> Record | None:
        """The record with these edits, or None where nothing changes."""
        try:
            before = record = self.catalogue.record(id_)
        except RecordNotFound as error:
            refused += [_refuse_edit(one, error.message, error.remedy) for one in edits]
            return None
        for one in edits:
            try:
                record = self._one(record, one, by, at)
            except DecisionError as error:
                refused.append(_refuse_edit(one, error.message, error.remedy))
        return record if record != before else None

    def _one(self, record: Record, edit: CellEdit, by: str, at: str) -> Record:
        term = self.catalogue.profile.field_named(edit.term).term
        if term in READ_ONLY:
            raise DecisionError(
                "that has consequences of its own.", remedy="Decide it on the record's page."
            )
        rules = {**self.catalogue.decisions.rules, "by": by, "at": at}
        found = record.of(term)
        if edit.act == ACCEPT:
            waits = any(not one.confirmed for one in found)
            return decisions.accept(record, term, **rules) if waits else record
        if cell(found) != edit.seen:
            raise DecisionError(
                f"it holds ‘{cell(found)[:80]}’ by now.", remedy="Look at it, and edit it again."
            )
        lookup = with_names(self.catalogue.decisions.lookup)
        return edited_cell(
            record, term, parts(found), edit.text, rules=rules, lookup=lookup, exactly=True
        )


def _refuse_edit(edit: CellEdit, message: str, remedy: str) -> RefusedCell:
    return RefusedCell(id=edit.id, term=edit.term, text=edit.text, message=message, remedy=remedy)


def substitutions(
    grid: Grid, ids: Iterable[str], changes: Mapping[str, Mapping[str, str]]
) -> list[CellEdit]:
    """The edits that put other values in the place of values, by field: ``{term: {old: new}}``.

    A value that becomes empty is taken out.
    """
    found = []
    for id_ in ids:
        for term, values in changes.items():
            before = grid.cell(id_, term)
            if not any(one in values for one in before.words):
                continue
            words = [values.get(one, one) for one in before.words]
            after = " | ".join(escape_separator(one) for one in dict.fromkeys(words) if one.strip())
            found.append(CellEdit(id=id_, term=term, seen=before.text, text=after))
    return found
