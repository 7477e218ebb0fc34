"""XLSX, written row by row: every cell is text, so that nothing is calculated or converted.

ECMA-376, Office Open XML; https://learn.microsoft.com/office/open-xml/spreadsheet
"""

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from tempfile import SpooledTemporaryFile
from typing import IO

from colophon.model.characters import attribute, content

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WHEN = (1980, 1, 1, 0, 0, 0)
"""the moment in the zip: the same rows give the same bytes"""
_IN_MEMORY = 8 * 1024 * 1024
_PIECE = 256 * 1024
_BATCH = 500
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""what spreadsheets would read as the code of a character"""

_STYLES = (
    f'{_DECLARED}<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="49" fontId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="49" fontId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
"""number format 49 is text: what is typed stays what was typed"""

Rows = Iterable[Sequence[str]]
Sheets = Sequence[tuple[str, Callable[[], Rows]]]
"""names of sheets, and what gives their rows when their turn has come"""


def write(sheets: Sheets) -> Iterator[bytes]:
    """A workbook in pieces; the first row of the first sheet stays in view."""
    with SpooledTemporaryFile(max_size=_IN_MEMORY) as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
            for name, text in _parts([name for name, _ in sheets]):
                package.writestr(_entry(name), text)
            for number, (_, rows) in enumerate(sheets, 1):
                with package.open(_entry(f"xl/worksheets/sheet{number}.xml"), "w") as out:
                    _sheet(out, rows(), frozen=number == 1)
        file.seek(0)
        while piece := file.read(_PIECE):
            yield piece


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _WHEN)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _sheet(out: IO[bytes], rows: Rows, *, frozen: bool) -> None:
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    view = f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
    cols = '<cols><col min="1" max="16384" width="24" style="0"/></cols>'
    head = f'{_DECLARED}<worksheet xmlns="{_MAIN}">{view if frozen else ""}{cols}<sheetData>'
    out.write(head.encode())
    batch = []
    for number, cells in enumerate(rows, 1):
        batch.append(_row(number, cells, 1 if frozen and number == 1 else 0))
        if len(batch) == _BATCH:
            out.write("".join(batch).encode("utf-8", "replace"))
            batch.clear()
    out.write("".join([*batch, "</sheetData></worksheet>"]).encode("utf-8", "replace"))


def _row(number: int, cells: Sequence[str], style: int) -> str:
    written = "".join(
        f'<c r="{_column(at)}{number}" t="inlineStr" s="{style}"><is>'
        f'<t xml:space="preserve">{_text(one)}</t></is></c>'
        for at, one in enumerate(cells)
        if one
    )
    return f'<row r="{number}">{written}</row>'


def _text(text: str) -> str:
    return content(_CODED.sub("_x005F_", text) if "_x" in text else text)


_LETTERS: list[str] = []


def _column(at: int) -> str:
    """The letters of a column, from 0."""
    while len(_LETTERS) <= at:
        number, letters = len(_LETTERS) + 1, ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(65 + rest) + letters
        _LETTERS.append(letters)
    return _LETTERS[at]


# long: the fixed parts of a workbook, as text
def _parts(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The parts of the package beside its sheets."""
    numbers = range(1, len(names) + 1)
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{one}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for one in numbers
    )
    yield (
        "[Content_Types].xml",
        (
            f'{_DECLARED}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
            f"{overrides}</Types>"
        ),
    )
    yield (
        "_rels/.rels",
        (
            f'{_DECLARED}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
            f' Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
    )
    listed = "".join(
        f'<sheet name={attribute(name)} sheetId="{one}" r:id="rId{one}"/>'
        for one, name in zip(numbers, names, strict=True)
    )
    yield (
        "xl/workbook.xml",
        (
            f'{_DECLARED}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">'
            f"<sheets>{listed}</sheets></workbook>"
        ),
    )
    related = "".join(
        f'<Relationship Id="rId{one}" Type="{_RELATIONS}/worksheet"'
        f' Target="worksheets/sheet{one}.xml"/>'
        for one in numbers
    )
    yield (
        "xl/_rels/workbook.xml.rels",
        (
            f'{_DECLARED}<Relationships xmlns="{_PACKAGE}/relationships">{related}'
            f'<Relationship Id="rId0" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
            "</Relationships>"
        ),
    )
    yield "xl/styles.xml", _STYLES
