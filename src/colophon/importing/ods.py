"""ODS: the tables of OpenDocument, as the cells show them.

https://docs.oasis-open.org/office/OpenDocument/v1.3/ (part 3, chapter 9)
"""

from collections.abc import Iterator, Mapping
from typing import Any

from colophon.importing import Options
from colophon.importing.toolkit.tables import Tabular
from colophon.model.errors import DocumentError, ImportRefused
from colophon.read import Limits
from colophon.read.toolkit.archive import Archive
from colophon.read.toolkit.xml import parse_xml

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_COLUMNS, _REPEATED = 1_000, 1_000
_MIME = b"application/vnd.oasis.opendocument.spreadsheet"


class Ods(Tabular):
    """A spreadsheet of LibreOffice."""

    name = "ods"
    label = "OpenDocument spreadsheet (ODS)"
    suffixes = (".ods",)

    def recognises(self, head: bytes, suffix: str) -> float:
        """By the type that stands first in the zip, or the suffix."""
        if not head.startswith(b"PK\x03\x04"):
            return 0.0
        return 0.95 if suffix in self.suffixes or _MIME in head[:200] else 0.0

    def sheets(self, data: bytes, name: str, options: Options) -> Mapping[str, list[list[str]]]:
        """Every table by its name."""
        try:
            limits = Limits(entry=256 * 1024 * 1024)
            root = parse_xml(Archive(data, name, limits).read("content.xml"), name)
        except DocumentError as error:
            raise ImportRefused(error.message, place=name, remedy=error.remedy) from None
        return {
            one.get(f"{_TABLE}name", f"{number}"): list(_rows(one))
            for number, one in enumerate(root.iter(f"{_TABLE}table"), 1)
        }


def _rows(table: Any) -> Iterator[list[str]]:
    for row in table.iter(f"{_TABLE}table-row"):
        cells = _cells(row)
        times = _times(row, "number-rows-repeated") if any(cells) else 1
        for _ in range(min(times, _REPEATED)):
            yield cells


def _cells(row: Any) -> list[str]:
    found: list[str] = []
    for cell in row:
        if cell.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            found += [_words(cell)] * min(_times(cell, "number-columns-repeated"), _COLUMNS)
    while found and not found[-1]:
        found.pop()
    return found[:_COLUMNS]


def _times(element: Any, name: str) -> int:
    written = element.get(f"{_TABLE}{name}", "1")
    return int(written) if written.isascii() and written.isdecimal() else 1


def _words(cell: Any) -> str:
    """A date as ISO has it, what else as it is shown."""
    if cell.get(f"{_OFFICE}value-type") == "date":
        return str(cell.get(f"{_OFFICE}date-value", ""))[:10]
    return "\n".join("".join(one.itertext()) for one in cell.iter(f"{_TEXT}p"))


IMPORTER = Ods()
