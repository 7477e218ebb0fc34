"""Files of other catalogues into this one: planned, shown, and carried out as one act."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from colophon.catalogue.edited_sheet import EditedSheet, is_ours, without_id
from colophon.catalogue.import_ledger import ImportLedger
from colophon.catalogue.imported_files import ImportedFile, sources
from colophon.catalogue.incoming_identity import Ask, Identities
from colophon.catalogue.incoming_records import FileIntake, Imported, Plan
from colophon.importing import Incoming
from colophon.model.errors import ColophonError
from colophon.model.problem import Problem

__all__ = ["Ask", "Imported", "Imports", "Incoming", "Plan"]

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class Imports:
    """Taking other catalogues' files, and lists, into a catalogue."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue

    @cached_property
    def ledger(self) -> ImportLedger:
        """Which records came from which files."""
        return ImportLedger(self.catalogue)

    def plan(
        self,
        paths: Iterable[str | Path],
        *,
        by: str,
        as_: str = "",
        mapping: Path | None = None,
        encoding: str = "",
        accept: bool = False,
        ask: Ask | None = None,
    ) -> Plan:
        """What the import of these files and folders would do.

        ``accept``: the files' values count as accepted by ``by``.  A file that cannot be
        imported becomes a problem of the plan where others can.
        """
        made = Plan(self.catalogue)
        identities = Identities(self.catalogue, self.ledger)
        found = sources(self.catalogue, paths, as_=as_, mapping=mapping, encoding=encoding)
        for source in found:
            intake = FileIntake(made, source, identities, by if accept else "", ask)
            try:
                self._take(made, source, intake, by)
            except ColophonError as error:
                if len(found) == 1:
                    raise
                made.problems.append(Problem.of(error))
        return made

    def _take(self, made: Plan, source: ImportedFile, intake: FileIntake, by: str) -> None:
        """One file: a list, a spreadsheet of ours that somebody edited, or records."""
        table = source.table
        if table is None:
            intake.run(source.read())
        elif is_ours(table):
            EditedSheet(made, source, table, by).run()
            intake.run(source.list_rows(without_id(table)))
        else:
            intake.run(source.list_rows(table, made.mappings))
