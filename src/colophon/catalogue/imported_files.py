"""The files of an import: found, recognised, and read with their mappings."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from colophon.catalogue import mapping_file
from colophon.importing import HEAD, Importer, Incoming, Options, choose_importer
from colophon.importing.toolkit.mapping import as_data
from colophon.importing.toolkit.tables import SheetTable, Tabular, columns_of, records
from colophon.model.errors import ImportRefused
from colophon.read import Limits

__all__ = ["ImportedFile", "mapping_file", "sources"]

if TYPE_CHECKING:
    from colophon.catalogue.workspace import Workspace


class ImportedFile:
    """A file to be imported, the importer that reads it and what was said of it."""

    def __init__(
        self, path: Path, workspace: "Workspace", as_: str, mapping: Path | None, encoding: str
    ) -> None:
        self.path = path
        self.name = path.name
        self.data = _bytes(path)
        self.importer: Importer = choose_importer(self.data[:HEAD], path.suffix, str(path), as_)
        kept = mapping_file.path(workspace.folder, self.name)
        self.mapping = mapping or (kept if kept.exists() else None)
        listed = self.mapping if isinstance(self.importer, Tabular) else None
        fields = workspace.profile.fields
        self.options = Options(
            mapping=mapping_file.load(listed) if listed else None,
            encoding=encoding,
            kinds={one.term: one.kind for one in fields},
            labels={one.term: one.label for one in fields},
            own=lambda data, name: workspace.store.parse(data, Path(name)),
        )

    @cached_property
    def table(self) -> SheetTable | None:
        """The list in a spreadsheet, None for other formats."""
        if not isinstance(self.importer, Tabular):
            return None
        return self.importer.table_of(self._sheets, self.name, self.options)

    def other_sheet(self, name: str) -> list[list[str]]:
        """The cells of a sheet that is not the list, empty where there is none."""
        return self._sheets.get(name, [])

    @cached_property
    def _sheets(self) -> Mapping[str, list[list[str]]]:
        if not isinstance(self.importer, Tabular):
            return {}
        return self.importer.sheets(self.data, self.name, self.options)

    def read(self) -> Iterator[Incoming]:
        """The records of a file that is no list."""
        return self.importer.read(self.data, self.name, self.options)

    def list_rows(
        self, table: SheetTable, mappings: dict[str, Mapping[str, Any]] | None = None
    ) -> Iterator[Incoming]:
        """The rows of a list; a mapping that is guessed is put into ``mappings``."""
        columns = columns_of(table, self.options)
        if self.mapping is None and mappings is not None:
            mappings[self.name] = as_data(columns)
        return records(table, columns, self.options)


def sources(
    workspace: "Workspace",
    paths: Iterable[str | Path],
    *,
    as_: str,
    mapping: Path | None,
    encoding: str,
) -> list[ImportedFile]:
    """The files named, and in folders those that can be imported, in order of their names."""
    found = []
    for given in map(Path, paths):
        if not given.is_dir():
            found.append(ImportedFile(given, workspace, as_, mapping, encoding))
            continue
        inside = [_in_folder(one, workspace, as_, mapping, encoding) for one in _files(given)]
        known = [one for one in inside if one is not None]
        if not known:
            raise ImportRefused(
                "holds no file that can be imported.",
                place=str(given),
                remedy="Name the format with --as.",
            )
        found += known
    return found


def _files(folder: Path) -> list[Path]:
    """The files below a folder, hidden ones and those in hidden folders apart."""
    every = sorted(one for one in folder.rglob("*") if one.is_file())
    return [
        one
        for one in every
        if not any(part.startswith(".") for part in one.relative_to(folder).parts)
    ]


def _in_folder(
    path: Path, workspace: "Workspace", as_: str, mapping: Path | None, encoding: str
) -> ImportedFile | None:
    try:
        return ImportedFile(path, workspace, as_, mapping, encoding)
    except ImportRefused:
        return None


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > Limits().file:
            raise ImportRefused(
                "is larger than 512 MB.", place=str(path), remedy="Split it into several files."
            )
        return path.read_bytes()
    except OSError as error:
        raise ImportRefused(
            f"cannot be opened ({(error.strerror or str(error)).lower()}).",
            place=str(path),
            remedy="Check its name and your permission to read it.",
        ) from None
