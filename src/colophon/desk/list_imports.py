"""Lists at the desk: how the columns of a spreadsheet are mapped, corrected, tried and imported."""

import hashlib
import re
import shutil
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from colophon.catalogue import mapping_file
from colophon.catalogue.imported_files import ImportedFile
from colophon.desk.intake import safe_name
from colophon.desk.summaries import Summaries
from colophon.importing import IMPORTERS, Incoming
from colophon.importing.toolkit.heading_words import FILE, ID
from colophon.importing.toolkit.mapping import IGNORE, KEYS, ColumnMapping, as_data, convert_mapping
from colophon.importing.toolkit.tables import SheetTable, Tabular, columns_of, records
from colophon.model import files
from colophon.model.errors import ImportRefused, UsageError

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue
    from colophon.catalogue.importing import Plan

FOLDER = "imports"
"""where lists that came to the desk lie in the workings"""
SPECIAL = (ID, FILE, IGNORE)
"""targets of a column that are no fields"""
SAMPLES, PREVIEWED = 3, 3
"""cells shown of a column, rows shown as records"""
MOST_KEPT = 20
"""lists that stay in the workings; the oldest go"""
_TOKEN = re.compile(r"[0-9a-f]{16}")


class ListColumn(msgspec.Struct, frozen=True, kw_only=True):
    """A column: its heading, where it goes, and what stands in it."""

    heading: str
    target: str
    samples: tuple[str, ...]
    filled: int


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A row as the record that it becomes: (field, values), and what no field takes."""

    place: str
    fields: tuple[tuple[str, tuple[str, ...]], ...]
    unplaced: tuple[tuple[str, str], ...]


class ListView(msgspec.Struct, frozen=True, kw_only=True):
    """A list with its mapping."""

    token: str
    name: str
    sheet: str
    rows: int
    columns: tuple[ListColumn, ...]
    separator: str
    separators: Mapping[str, str]
    """of single columns, where it is another"""
    language: str
    match: tuple[str, ...]
    keys: tuple[str, ...]
    """the fields mapped to by which a record may be known"""
    preview: tuple[Row, ...]
    kept: bool
    """whether the mapping is one that was kept before"""


def list_suffixes() -> tuple[str, ...]:
    """How the names of spreadsheets end."""
    found = (one for one in IMPORTERS.values() if isinstance(one, Tabular))
    return tuple(sorted({suffix for one in found for suffix in one.suffixes}))


class ListImports:
    """Lists on their way into one catalogue; to be used by one thread at a time."""

    def __init__(self, catalogue: "Catalogue", shelf: Summaries) -> None:
        self.catalogue = catalogue
        self.shelf = shelf

    @property
    def folder(self) -> Path:
        """Where they lie until they are imported."""
        return self.catalogue.workings / FOLDER

    def kept_names(self) -> tuple[str, ...]:
        """The names of the lists whose mappings are kept."""
        found = (self.catalogue.folder / mapping_file.FOLDER).glob("*.map.yaml")
        return tuple(sorted(one.name.removesuffix(".map.yaml") for one in found))

    def take(self, name: str, data: bytes) -> str:
        """Keep a list; the token that it is asked for by.  Raises :class:`ImportRefused`."""
        shown = safe_name(name)
        token = hashlib.sha256(shown.encode() + b"\0" + data).hexdigest()[:16]
        target = self.folder / token / shown
        files.write(target, data, lasting=False)
        try:
            _table(self._source(token))
        except ImportRefused:
            shutil.rmtree(target.parent, ignore_errors=True)
            raise
        self._forget_old()
        return token

    def view(self, token: str, said: Mapping[str, Any] | None = None) -> ListView:
        """A list with the mapping that was said, else kept, else guessed."""
        source = self._source(token)
        table = _table(source)
        options = source.options
        if said is not None:
            options = msgspec.structs.replace(options, mapping=said)
        columns = columns_of(table, options)
        targets = {(one or "").partition(" ")[0] for one in columns.columns.values()}
        found = islice(records(table, columns, options), PREVIEWED)
        return ListView(
            token=token,
            name=source.name,
            sheet=columns.sheet,
            rows=len(table.rows),
            columns=tuple(_columns(table, columns)),
            separator=columns.separator,
            separators=columns.separators,
            language=columns.language,
            match=columns.match,
            keys=tuple(one for one in KEYS if one in targets),
            preview=tuple(self._row(one) for one in found),
            kept=said is None and source.mapping is not None,
        )

    def plan(self, token: str, said: Mapping[str, Any], *, by: str, accept: bool = False) -> "Plan":
        """What an import would do; raises :class:`ImportRefused` for a mapping with mistakes."""
        source = self._source(token)
        convert_mapping(said, source.name, source.options.kinds)
        path = source.path.with_name("mapping.yaml")
        files.write(path, mapping_file.dump(said).encode(), lasting=False)
        return self.catalogue.imports.plan([source.path], by=by, mapping=path, accept=accept)

    def apply(
        self, token: str, said: Mapping[str, Any], *, by: str, accept: bool = False
    ) -> tuple[str, ...]:
        """Import it as one act, and keep its mapping; the ids of the records written."""
        source = self._source(token)
        done = self.plan(token, said, by=by, accept=accept).apply(by=by)
        mapping_file.keep(self.catalogue.folder, source.name, said)
        self.shelf.touch(done)
        return done

    def _source(self, token: str) -> ImportedFile:
        here = self.folder / token
        found = (
            [one for one in here.iterdir() if one.name != "mapping.yaml"]
            if _TOKEN.fullmatch(token) and here.is_dir()
            else []
        )
        if not found:
            raise UsageError("that list has gone.", remedy="Drop it again.")
        return ImportedFile(found[0], self.catalogue, "", None, "")

    def _row(self, incoming: Incoming) -> Row:
        by_term: dict[str, list[str]] = {}
        for one in incoming.statements:
            by_term.setdefault(one.term, []).append(str(one.value))
        return Row(
            place=incoming.place,
            fields=tuple((term, tuple(values)) for term, values in by_term.items()),
            unplaced=tuple((one.field, one.words) for one in incoming.unplaced),
        )

    def _forget_old(self) -> None:
        every = sorted(self.folder.iterdir(), key=lambda one: one.stat().st_mtime)
        for one in every[:-MOST_KEPT]:
            shutil.rmtree(one, ignore_errors=True)


def _table(source: ImportedFile) -> SheetTable:
    """The list in a file; raises :class:`ImportRefused` where it is none."""
    table = source.table
    if table is None:
        raise ImportRefused(
            "is no spreadsheet.",
            place=source.name,
            remedy="Import it with colophon import, which needs no mapping for it.",
        )
    return table


def _columns(table: SheetTable, mapping: ColumnMapping) -> Iterator[ListColumn]:
    for at, heading in enumerate(table.headings):
        if not heading:
            continue
        cells = [row[at] for _, row in table.rows if row[at]]
        yield ListColumn(
            heading=heading,
            target=mapping.columns.get(heading) or "",
            samples=tuple(dict.fromkeys(cells[:200]))[:SAMPLES],
            filled=len(cells),
        )


def mapping_of(view: ListView, targets: Mapping[str, str], **other: Any) -> dict[str, Any]:
    """The mapping of a list with what a person said of its columns and of the whole."""
    columns: dict[str, str | None] = {
        one.heading: targets.get(one.heading, one.target) or None for one in view.columns
    }
    said = ColumnMapping(
        columns=columns,
        separator=other.get("separator", view.separator),
        separators=dict(view.separators),
        language=other.get("language", view.language),
        match=tuple(other.get("match", view.match)),
        sheet=view.sheet,
    )
    return as_data(said)
