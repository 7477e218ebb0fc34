"""XLSX as other programs write it: openpyxl is the second reader."""

import io
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell import Cell

from colophon.crosswalk.sheet import xlsx
from colophon.importing import IMPORTERS, Options, choose_importer
from colophon.importing.toolkit.tables import Tabular
from colophon.model.errors import ImportRefused

CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=20)


def sheets(data: bytes) -> dict[str, list[list[str]]]:
    importer = IMPORTERS["xlsx"]
    assert isinstance(importer, Tabular)
    return dict(importer.sheets(data, "list.xlsx", Options()))


def saved(**cells: tuple[object, str]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for place, (value, shown) in cells.items():
        cell = sheet[place]
        assert isinstance(cell, Cell)
        cell.value = value  # type: ignore[assignment]
        cell.number_format = shown
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("value", "shown", "text"),
    [
        ("words & <more>", "General", "words & <more>"),
        (1976, "General", "1976"),
        (12, "0000", "0012"),
        (1.5, "General", "1.5"),
        (True, "General", "TRUE"),
        (date(1976, 5, 12), "dd/mm/yyyy", "1976-05-12"),
        (date(1976, 5, 1), "mmm-yy", "1976-05"),
        (date(1976, 1, 1), "yyyy", "1976"),
        (datetime(1976, 5, 12, 10, 30), "m/d/yy h:mm", "1976-05-12"),
        (time(10, 30), "h:mm", "10:30"),
    ],
)
def test_a_cell_is_what_was_meant(value: object, shown: str, text: str) -> None:
    (rows,) = sheets(saved(C3=(value, shown))).values()
    assert rows == [[], [], ["", "", text]]


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=4))
def test_what_we_write_two_readers_read_the_same(rows: list[list[str]]) -> None:
    data = b"".join(xlsx.write([("Sheet", lambda: rows)]))
    (ours,) = sheets(data).values()
    wide = max(map(len, rows))
    plain = [[one.replace("\r", "\n") for one in row] for row in rows]
    padded = [[*row, *[""] * (wide - len(row))] for row in ours]
    filled = [row for row in plain if any(row)]
    assert [row for row in padded if any(row)] == [
        [*row, *[""] * (wide - len(row))] for row in filled
    ]
    book = openpyxl.load_workbook(io.BytesIO(data))
    theirs = [[cell.value or "" for cell in row] for row in book.worksheets[0].iter_rows()]
    assert [row for row in theirs if any(row)] == [
        row[: len(theirs[0])] for row in padded if any(row)
    ]


def test_what_is_no_workbook_is_refused() -> None:
    for data in (b"PK\x03\x04", b"nothing", saved(A1=("x", "General"))[:-200]):
        with pytest.raises(ImportRefused):
            sheets(data)


def test_an_old_workbook_is_told_what_to_do() -> None:
    with pytest.raises(ImportRefused) as refused:
        choose_importer(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, ".xls", "list.xls")
    assert "save it as .xlsx" in refused.value.remedy
