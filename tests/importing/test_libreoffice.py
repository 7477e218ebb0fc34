"""LibreOffice opens our workbook and saves it again: every cell comes back as it was."""

import os
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from tests.importing.test_round_trips import FRAME
from tests.public import public

from colophon.crosswalk.sheet.tables import TABLES
from colophon.model.record import Record, Statement, Status, Text

pytestmark = pytest.mark.slow
ODD = ["0012", "=1+1", "1976-05", "3/4", "1E5", "TRUE", "Wäre’s 水 🌱", "a | b \\ c", " spaced "]


def cells(path: Path) -> list[list[str]]:
    """The filled cells of the first sheet, row by row."""
    book = openpyxl.load_workbook(path, read_only=True)
    rows = [["" if one is None else str(one) for one in row] for row in book.worksheets[0].values]
    book.close()
    width = max(at + 1 for row in rows for at, one in enumerate(row) if one)
    return [row[:width] + [""] * (width - len(row)) for row in rows if any(row)]


def test_every_cell_survives(tmp_path: Path) -> None:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("LibreOffice is missing")
    records = [
        Record(
            id=f"odd-{number}",
            statements=tuple(
                Statement(term=term, value=Text(text=text), status=Status.ACCEPTED)
                for term in ("title", "callNumber", "note")
            ),
        )
        for number, text in enumerate(ODD)
    ]
    ours = tmp_path / "ours.xlsx"
    ours.write_bytes(
        b"".join(TABLES["xlsx"].stream((public(one, FRAME) for one in records), FRAME))
    )
    subprocess.run(
        [program, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "out"),
         str(ours)],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    before, after = cells(ours), cells(tmp_path / "out" / "ours.xlsx")
    assert after == before
    assert len(before) == len(ODD) + 1
