"""CSV and XLSX of many records: what may leave, and the working copy for the house."""

import csv
import io
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from colophon.crosswalk import Format, Frame
from colophon.crosswalk.sheet import read_me, xlsx
from colophon.crosswalk.sheet.rows import PUBLIC, WORKING, SheetColumn, columns_of, headings_of, row
from colophon.disclosure import PublicRecord, exposed_fields
from colophon.model.record import Agent, Concept, Record

AUTHORITIES = "Authorities"
"""the sheet of the concepts and agents that have an address"""
AUTHORITY_HEADINGS = ("Label", "Address", "Column")


class TableFormat(Format):
    """A table of records."""

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        return b"".join(self._stream((record,), frame))

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        columns = columns_of(exposed_fields(frame.profile).values())
        return self._table(records, frame, columns, PUBLIC)

    def working_copy(self, records: Iterable[Record], frame: Frame) -> Iterator[bytes]:
        """Whole records, private fields too: a working copy that does not leave the house."""
        return self._table(records, frame, columns_of(frame.profile.fields), WORKING)

    @abstractmethod
    def _table(
        self, records: Iterable[Record], frame: Frame, columns: Sequence[SheetColumn], view: str
    ) -> Iterator[bytes]:
        """The file, in pieces."""


class CsvTable(TableFormat):
    """CSV as spreadsheets read it: UTF-8 with its mark, commas, one line of headings."""

    name = "csv"
    label = "Table (CSV), one row a record"
    media_type = "text/csv"
    suffix = ".csv"

    def _table(
        self, records: Iterable[Record], frame: Frame, columns: Sequence[SheetColumn], view: str
    ) -> Iterator[bytes]:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        yield b"\xef\xbb\xbf"
        rows = (row(one, columns, frame.uri(one), view) for one in records)
        for cells in chain([headings_of(columns)], rows):
            writer.writerow(map(guard_cell, cells))
            yield out.getvalue().encode("utf-8", "replace")
            out.seek(0)
            out.truncate()


class XlsxTable(TableFormat):
    """A workbook: the records, the authorities they name, and what to know of the file."""

    name = "xlsx"
    label = "Table (Excel, XLSX), one row a record"
    media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    suffix = ".xlsx"

    def _table(
        self, records: Iterable[Record], frame: Frame, columns: Sequence[SheetColumn], view: str
    ) -> Iterator[bytes]:
        named: dict[tuple[str, str, str], None] = {}
        headings = {one.term: one.heading for one in columns}

        def rows() -> Iterator[Sequence[str]]:
            yield headings_of(columns)
            for record in records:
                named.update(dict.fromkeys(_authorities(record, headings)))
                yield row(record, columns, frame.uri(record), view)

        first = "Working copy, private" if view == WORKING else "Records"
        sheets: list[tuple[str, Callable[[], xlsx.Rows]]] = [
            (first, rows),
            (AUTHORITIES, lambda: [AUTHORITY_HEADINGS, *sorted(named)]),
            ("Read me", lambda: read_me.lines(columns, view)),
        ]
        return xlsx.write(sheets)


def _authorities(record: Record, headings: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    for one in record.statements:
        value = one.value
        if one.live and isinstance(value, Concept | Agent) and value.uri and one.term in headings:
            yield str(value) or value.uri, value.uri, headings[one.term]


def guard_cell(cell: str) -> str:
    """A cell of CSV that no spreadsheet calculates with: an apostrophe goes before it."""
    plain = cell.lstrip("'")
    return f"'{cell}" if plain[:1] in ("=", "+", "-", "@", "\t", "\r") and plain else cell


TABLES = {one.name: one for one in (CsvTable(), XlsxTable())}
"""the tables by name"""
