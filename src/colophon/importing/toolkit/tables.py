"""Tables: rows under headings, of whichever spreadsheet, as records by a mapping."""

import re
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit import mapping as mappings
from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.heading_words import FILE, ID
from colophon.importing.toolkit.headings import NUMBERED, count_known, is_part
from colophon.importing.toolkit.mapping import IGNORE, PARTED, WHOLE, ColumnMapping
from colophon.mappings.marc import RELATORS
from colophon.model.errors import ImportRefused

HEADER_WITHIN = 20
"""rows within which the headings stand"""
_BLANK = re.compile(r"(?i)\[\]|\{\}|n/?a|null|nan|[-–—?]+")
"""what programs and people write into a cell that has nothing to say; a title may be that"""
_BULLET = re.compile(r"^\s*[-–•*·]\s+")
"""a mark of lists before a value"""
SAMPLED = 5_000
"""rows from which the mapping is guessed"""


class SheetTable(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet: its headings, and its rows with their numbers in the sheet, from 1.

    Rows are as long as the headings; cells are text.
    """

    name: str
    sheet: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    others: tuple[str, ...] = ()
    """the other sheets of the file, of which nothing is imported"""


class Tabular(Importer):
    """Any spreadsheet: a member says how its sheets are read."""

    @abstractmethod
    def sheets(self, data: bytes, name: str, options: Options) -> Mapping[str, list[list[str]]]:
        """The cells of every sheet, row by row, as text."""

    def table(self, data: bytes, name: str, options: Options) -> SheetTable:
        """The sheet that holds the list; raises :class:`ImportRefused` where there is none."""
        return self.table_of(self.sheets(data, name, options), name, options)

    def table_of(
        self, sheets: Mapping[str, list[list[str]]], name: str, options: Options
    ) -> SheetTable:
        """The same, of sheets that are read already."""
        asked = options.mapping or {}
        return _table(
            sheets,
            name,
            str(asked.get("sheet") or ""),
            int(asked.get("header row") or 0),
            options.labels,
        )

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """The rows as records, by the mapping given or else by the one guessed."""
        table = self.table(data, name, options)
        return records(table, columns_of(table, options), options)


def columns_of(table: SheetTable, options: Options) -> ColumnMapping:
    """The mapping given, or else the one that the table suggests."""
    if options.mapping is not None:
        return mappings.convert_mapping(options.mapping, table.name, options.kinds)
    sample = [cells for _, cells in table.rows[:SAMPLED]]
    found = mappings.guess(table.headings, sample, options.labels)
    return msgspec.structs.replace(found, sheet=table.sheet if table.others else "")


def records(table: SheetTable, columns: ColumnMapping, options: Options) -> Iterator[Incoming]:
    """The rows as records; blank ones are none."""
    missing = [one for one in columns.columns if one not in table.headings]
    if len(missing) == len(columns.columns):
        raise ImportRefused(
            f"has none of the columns that the mapping names ({', '.join(missing[:5])}).",
            place=table.name,
            remedy=f"Its columns are: {', '.join(filter(None, table.headings))}.",
        )
    for number, cells in table.rows:
        if any(cells):
            yield _record(table, number, cells, columns, options)


def _record(
    table: SheetTable, number: int, cells: Sequence[str], columns: ColumnMapping, options: Options
) -> Incoming:
    place = f"{table.sheet}, row {number}" if table.others else f"row {number}"
    record = Gathering(table.name, place, options.kinds, language=columns.language)
    joined: dict[str, dict[str, str]] = {}
    for heading, cell in zip(table.headings, cells, strict=True):
        target = columns.columns.get(heading)
        if not cell or (_BLANK.fullmatch(cell) and target != "title"):
            continue
        if target and heading in columns.joined:
            joined.setdefault(target, {})[heading] = cell
        else:
            _cell(record, heading, cell, columns)
    for target, parts in joined.items():
        record.add(target, _join_parts(target, parts), " + ".join(parts))
    for one in columns.match:
        record.keys += [(one, str(each.value)) for each in record.statements if each.term == one]
    return record.make_incoming()


def _join_parts(target: str, parts: Mapping[str, str]) -> str:
    """“Leeds, England”; “Volume 2, Issue 3”: numbers of volumes behind their headings, others
    where they do not stand alone."""
    numbers = target in NUMBERED and (len(parts) > 1 or is_part(target, next(iter(parts))))
    return ", ".join(
        f"{head} {cell}" if numbers and cell[:1].isdigit() else cell for head, cell in parts.items()
    )


def files_named(cell: str) -> str:
    """The names of the files in a cell, without folders, parted by ``; ``."""
    parts = (re.split(r"[/\\]", one.strip())[-1] for one in re.split(r"[;|\n]", cell))
    return "; ".join(filter(None, parts))


def _cell(record: Gathering, heading: str, cell: str, columns: ColumnMapping) -> None:
    target = columns.columns.get(heading) or ""
    term, _, role = target.partition(" ")
    if target == ID:
        record.id = cell
    elif target == FILE:
        record.document = record.document or files_named(cell)
        record.leave(heading, cell)
    elif target == "":
        record.leave(heading or "(without heading)", cell)
    elif target != IGNORE:
        general = "" if term in WHOLE else columns.separator
        mark = columns.separators.get(heading) or general
        for part in cell.split(mark) if mark else (cell,):
            part = _BULLET.sub("", part) if term in PARTED else part
            record.add(term, part, heading, role=RELATORS + role if role else "")


def _table(
    sheets: Mapping[str, list[list[str]]],
    name: str,
    asked: str,
    row: int,
    labels: Mapping[str, str],
) -> SheetTable:
    if asked and asked not in sheets:
        raise ImportRefused(
            f"has no sheet {asked!r}.", place=name, remedy=f"Its sheets are: {', '.join(sheets)}."
        )
    wanted = {asked: sheets[asked]} if asked else sheets
    found = [
        (_header(rows, labels), sheet) for sheet, rows in wanted.items() if any(map(any, rows))
    ]
    if not found:
        raise ImportRefused("holds no rows.", place=name, remedy="Name the sheet in the mapping.")
    (_, at), sheet = max(found, key=lambda one: (one[0][0], len(sheets[one[1]])))
    rows = sheets[sheet]
    at = row - 1 if row else at
    headings = _distinct([one.strip() for one in rows[at]] if at < len(rows) else [])
    if not any(headings):
        raise ImportRefused(
            f"has no headings in row {at + 1}.", place=name, remedy="Name it as header row."
        )
    width = len(headings)
    body = tuple(
        (number, (*map(str.strip, cells[:width]), *[""] * (width - len(cells))))
        for number, cells in enumerate(rows[at + 1 :], at + 2)
        if any(cells)
    )
    others = tuple(one for one in sheets if one != sheet and any(map(any, sheets[one])))
    return SheetTable(name=name, sheet=sheet, headings=headings, rows=body, others=others)


def _header(rows: Sequence[Sequence[str]], labels: Mapping[str, str]) -> tuple[int, int]:
    """How many headings are known, and the row (from 0) that they stand in.

    Where none is known, the first row with as many filled cells as any.
    """
    first = rows[:HEADER_WITHIN]
    score, back = max((count_known(tuple(row), labels), -at) for at, row in enumerate(first))
    if score:
        return score, -back
    filled = [sum(map(bool, row)) for row in first]
    return 0, filled.index(max(filled))


def _distinct(headings: list[str]) -> tuple[str, ...]:
    """Headings that are written twice get a number."""
    seen: dict[str, int] = {}
    found = []
    for one in headings:
        seen[one] = seen.get(one, 0) + 1
        found.append(f"{one} {seen[one]}" if one and seen[one] > 1 else one)
    while found and not found[-1]:
        found.pop()
    return tuple(found)
