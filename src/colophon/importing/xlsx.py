"""XLSX: every sheet as text, with the habits of Excel undone as far as they can be."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from colophon.importing import Options
from colophon.importing.toolkit.tables import Tabular
from colophon.model.errors import DocumentError, ImportRefused
from colophon.read import Limits
from colophon.read.toolkit.archive import Archive

_UNPACKED = 1024 * 1024 * 1024
"""bytes of all parts of a workbook"""
_COLUMNS = 1_000
_ZEROS = re.compile(r'"?(0{2,})"?')
_CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Xlsx(Tabular):
    """An Excel workbook."""

    name = "xlsx"
    label = "Excel workbook (XLSX)"
    suffixes = (".xlsx", ".xlsm")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By the suffix of a zip file, or the name of a part near its beginning."""
        if not head.startswith(b"PK\x03\x04"):
            return 0.0
        return 0.9 if suffix in self.suffixes or b"xl/" in head else 0.0

    def sheets(self, data: bytes, name: str, options: Options) -> Mapping[str, list[list[str]]]:
        """Every sheet by its name."""
        import openpyxl

        _check(data, name)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # styles and extensions that it does not know
                book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
                return {one.title: list(_rows(one)) for one in book.worksheets}
        except Exception as error:
            # openpyxl raises whatever its parts do on a damaged workbook
            raise ImportRefused(
                f"is no workbook that can be read ({' '.join(str(error).split())[:80]}).",
                place=name,
                remedy="Open it in a spreadsheet program and save it anew as XLSX.",
            ) from None


def _check(data: bytes, name: str) -> None:
    try:
        Archive(data, name, Limits())
    except DocumentError as error:
        raise ImportRefused(error.message, place=name, remedy=error.remedy) from None
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if sum(one.file_size for one in package.infolist()) > _UNPACKED:
            raise ImportRefused(
                "unpacks to more than a gigabyte.", place=name, remedy="Split it into several."
            )


def _rows(sheet: Any) -> Iterator[list[str]]:
    from openpyxl.cell.read_only import EMPTY_CELL

    for cells in sheet.iter_rows(max_col=min(sheet.max_column or _COLUMNS, _COLUMNS)):
        yield ["" if one is EMPTY_CELL else _text(one) for one in cells]


def _text(cell: Any) -> str:
    value = cell.value
    if isinstance(value, str):
        return _CODED.sub(_decoded, value) if "_x" in value else value
    if value is None:
        return ""
    return _converted(value, cell.number_format or "")


def _decoded(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


def _converted(value: Any, shown: str) -> str:
    """What Excel made of a cell, as it was meant: its number of noughts, no more of a date
    than is shown."""
    if isinstance(value, datetime | date):
        return _date(value, shown.lower())
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    zeros = _ZEROS.fullmatch(shown)
    return str(value).zfill(len(zeros[1])) if zeros else str(value)


def _date(value: date, shown: str) -> str:
    written = value.isoformat()[:10]
    plain = re.sub(r"\[[^\]]*\]|\"[^\"]*\"", "", shown)
    if "y" in plain and "d" not in plain:
        return written[:7] if "m" in plain else written[:4]
    return written


IMPORTER = Xlsx()
