"""The grid as the desk uses it: what is seen, what is done to it, and what leaves as a file."""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.exporting import Export, working_copy
from colophon.catalogue.lookup import LANGUAGES
from colophon.desk.column_sets import ColumnSets
from colophon.desk.grid import READ_ONLY, Grid, GridView
from colophon.desk.grid_edits import CellEdit, EditOutcome, GridEdits, substitutions
from colophon.desk.grid_values import (
    Cluster,
    Unreconciled,
    clusters,
    find_unreconciled,
    replacements,
    values_of,
)
from colophon.desk.summaries import Summaries
from colophon.desk.type_ahead import names
from colophon.model.errors import DecisionError, RecordConflict
from colophon.profile import Kind

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

MOST_SHOWN = 500
"""values that a preview lists"""


class Replacement(msgspec.Struct, frozen=True, kw_only=True):
    """What a replacement would change: ``(term, old, new, records)`` for each value.

    ``seal`` says whether what is carried out is what was shown.
    """

    changes: tuple[tuple[str, str, str, int], ...]
    cells: int
    records: int
    seal: str
    more: int = 0


class GridColumn(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to know of a column."""

    term: str
    label: str
    kind: str
    repeatable: bool
    picklist: tuple[str, ...]
    editable: bool
    suggests: bool
    reconciles: bool


class GridDesk:
    """The grid of one catalogue; to be used by one thread at a time."""

    def __init__(self, catalogue: "Catalogue", shelf: Summaries) -> None:
        self.catalogue = catalogue
        self.shelf = shelf

    @cached_property
    def grid(self) -> Grid:
        """Its rows."""
        return Grid(self.shelf, self.catalogue.profile)

    @cached_property
    def column_sets(self) -> ColumnSets:
        """The columns that people have chosen."""
        return ColumnSets(self.catalogue.workings / "desk" / "columns.json")

    def columns(self, person: str) -> tuple[str, ...]:
        """The columns of a person."""
        return self.grid.columns(self.column_sets.of(person).now)

    def describe_columns(self, terms: Iterable[str]) -> tuple[GridColumn, ...]:
        """What there is to know of these columns."""
        return tuple(map(self._column, terms))

    def _column(self, term: str) -> GridColumn:
        field = self.catalogue.profile.field_named(term)
        has_entries = field.kind in (Kind.CONCEPT, Kind.AGENT)
        return GridColumn(
            term=field.term,
            label=field.label,
            kind=field.kind.value,
            repeatable=field.repeatable,
            picklist=field.picklist,
            editable=field.term not in READ_ONLY,
            suggests=has_entries or bool(field.vocabularies) or field.term in LANGUAGES,
            reconciles=has_entries and bool(names(self.catalogue, field)),
        )

    def languages_in_use(self) -> frozenset[str]:
        """The tags of all languages that records name."""
        cells = (cell for one in self.shelf.summaries.values() for cell in one.cells)
        return frozenset(tag for cell in cells if cell.term in LANGUAGES for tag in cell.words)

    def ids(self, view: GridView, token: str = "") -> tuple[str, tuple[str, ...]]:
        """The records of a view in their order, with the token of that."""
        if not token:
            self.shelf.refresh()
        return self.grid.ids(view, token)

    def edit(self, edits: Sequence[CellEdit], *, what: str, by: str) -> EditOutcome:
        """Carry out edits as one act."""
        done = GridEdits(self.catalogue).apply(edits, what=what, by=by)
        self.shelf.took(self.catalogue.decisions.saved if done.changed else ())
        return done

    def preview_replacement(
        self, ids: Iterable[str], terms: Collection[str], find: str, by: str, *, as_pattern: bool
    ) -> tuple[Replacement, list[CellEdit]]:
        """What a replacement would change in these records, and the edits that do it."""
        chosen = tuple(ids)
        values = {term: values_of(self.grid, chosen, term) for term in terms}
        # all values in one search, so that its time is bounded as one
        every = dict.fromkeys(one for counts in values.values() for one in counts)
        after = replacements(dict.fromkeys(every, 1), find, by, as_pattern=as_pattern)
        changes = {
            term: {one: after[one] for one in counts if one in after}
            for term, counts in values.items()
        }
        edits = substitutions(self.grid, chosen, changes)
        listed = [
            (term, old, new, values[term][old])
            for term, found in changes.items()
            for old, new in found.items()
        ]
        listed.sort(key=lambda one: -one[3])
        shown = Replacement(
            changes=tuple(listed[:MOST_SHOWN]),
            cells=len(edits),
            records=len({one.id for one in edits}),
            seal=_seal(edits),
            more=max(0, len(listed) - MOST_SHOWN),
        )
        return shown, edits

    def replace(
        self, shown: Replacement, edits: Sequence[CellEdit], seal: str, *, what: str, by: str
    ) -> EditOutcome:
        """Carry out a replacement as it was shown; raises :class:`RecordConflict`."""
        if shown.seal != seal:
            raise RecordConflict(
                "something has changed since you looked.", remedy="Look at what would change now."
            )
        return self.edit(edits, what=what, by=by)

    def clusters(self, ids: Iterable[str], term: str, method: str) -> tuple[Cluster, ...]:
        """Values of a column that may be one."""
        return clusters(values_of(self.grid, ids, self._term(term)), method)

    def find_unreconciled(self, ids: Iterable[str], term: str) -> tuple[Unreconciled, ...]:
        """Values of a column without an address, and what they may stand for."""
        values = values_of(self.grid, ids, self._term(term), bare=True)
        return find_unreconciled(self.catalogue, term, values)

    def substitute(
        self, ids: Iterable[str], term: str, values: Mapping[str, str], *, what: str, by: str
    ) -> EditOutcome:
        """Put values in the place of others in a column, as one act."""
        edits = substitutions(self.grid, ids, {self._term(term): values})
        return self.edit(edits, what=what, by=by)

    def export(self, format_name: str, ids: Sequence[str], columns: Sequence[str]) -> Export:
        """These records and columns as a table, in this order."""
        if not ids:
            raise DecisionError("there is nothing in the grid.", remedy="Take filters away.")
        return working_copy(self.catalogue, format_name, tuple(ids), columns)

    def _term(self, term: str) -> str:
        return self.catalogue.profile.field_named(term).term


def _seal(edits: Sequence[CellEdit]) -> str:
    return hashlib.sha256(msgspec.msgpack.encode(edits)).hexdigest()[:24]
