"""DC TAP spreadsheets → Profile, as spreadsheet programs really save them.

https://www.dublincore.org/specifications/dctap/
"""

import codecs
import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from colophon.model.errors import ProfileError
from colophon.profile import PREFIXES, RESERVED, Kind, Profile, Shape
from colophon.profile._row import ProfileRow, expand_address, fields_of

COLUMNS = (
    *"shapeID shapeLabel propertyID propertyLabel mandatory repeatable valueNodeType".split(),
    *"valueDataType valueConstraint valueConstraintType valueShape note".split(),
)
_KNOWN: dict[str, Profile] = {}
"""the profile read last, which most others are alike to"""


def read(path: Path) -> Profile:
    """The profile in a file; UTF-8 or UTF-16, with or without a byte order mark."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ProfileError(
            f"cannot be read ({error.strerror}).",
            place=str(path),
            remedy="Put a profile.csv there, or delete the folder's own to use the default.",
        ) from error
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ProfileError(
            "is not UTF-8.",
            place=f"{path}:{line}",
            remedy="Save it from the spreadsheet as “CSV UTF-8”.",
        ) from error
    return parse(text, str(path))


def parse(text: str, place: str = "profile.csv") -> Profile:
    """The profile in a CSV text; commas, semicolons or tabs part the columns."""
    known = _KNOWN.get(text)
    if known is None:
        known = _parse(text, place)
        _KNOWN.clear()
        _KNOWN[text] = known
    return known


def _parse(text: str, place: str) -> Profile:
    shapes: dict[str, tuple[str, list[ProfileRow]]] = {}
    current = ""
    for row in _rows(text.removeprefix("\ufeff"), place):
        current = row.get("shapeID") or current
        label, rows = shapes.setdefault(current, (row.get("shapeLabel"), []))
        shapes[current] = (label or row.get("shapeLabel"), rows)
        if row.get("propertyID"):
            rows.append(row)
        elif not row.get("shapeID"):
            row.refuse("propertyID", "is empty", "Name the property, or clear the whole row.")
    if not any(rows for _, rows in shapes.values()):
        raise ProfileError("holds no field.", place=place, remedy="Add a row for each field.")
    return _profile(shapes)


def _rows(text: str, place: str) -> Iterator[ProfileRow]:
    lines = text.splitlines(keepends=True)
    header = next((line for line in lines if line.strip(" \t\r\n,;")), "")
    delimiter = max(",;\t", key=lambda mark: header.count(mark))
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    columns: list[str] = []
    line = 0
    try:
        for cells in reader:
            start, line = line + 1, reader.line_num
            if not any(cell.strip() for cell in cells) or cells[0].lstrip().startswith("#"):
                continue
            if not columns:
                columns = _columns(cells, f"{place}:{start}")
                continue
            filled = {name: cell.strip() for name, cell in zip(columns, cells, strict=False)}
            row = ProfileRow(start, filled, place)
            if any(cell.strip() for cell in cells[len(columns) :]):
                row.refuse("after note", "holds text beyond the last column", "Quote the cell.")
            yield row
    except csv.Error as error:
        raise ProfileError(
            f"is not a CSV table: {error}.",
            place=f"{place}:{line + 1}",
            remedy="Close the quotation mark, or save it again from the spreadsheet.",
        ) from error


def _columns(cells: list[str], place: str) -> list[str]:
    known = {name.casefold(): name for name in COLUMNS}
    columns = [known.get(cell.strip().casefold(), f"\n{cell}") for cell in cells]
    if "propertyID" not in columns:
        raise ProfileError(
            "has no column propertyID in its first row.",
            place=place,
            remedy=f"The columns of a DC TAP are {', '.join(COLUMNS)}.",
        )
    double = next((name for name in COLUMNS if columns.count(name) > 1), "")
    if double:
        raise ProfileError(f"has the column {double} twice.", place=place, remedy="Delete one.")
    return columns


def _profile(shapes: Mapping[str, tuple[str, list[ProfileRow]]]) -> Profile:
    kinds = {shape: _shape_kind(rows) for shape, (_, rows) in shapes.items()}
    made = [
        Shape(id=shape, label=label, fields=fields_of(rows, kinds))
        for shape, (label, rows) in shapes.items()
    ]
    first, others = made[0], made[1:]
    for _, rows in list(shapes.values())[:1]:
        for row, field in zip(rows, first.fields, strict=True):
            if field.term in RESERVED:
                row.refuse(
                    "propertyID",
                    f"{field.term!r} is a key that record files use for themselves",
                    "Take a property with another local name.",
                )
    return Profile(fields=first.fields, prefixes=PREFIXES, shapes=tuple(others))


def _shape_kind(rows: list[ProfileRow]) -> Kind | None:
    properties = {expand_address(row, "propertyID") for row in rows}
    if PREFIXES["foaf"] + "name" in properties:
        return Kind.AGENT
    return Kind.CONCEPT if PREFIXES["skos"] + "prefLabel" in properties else None
