"""DC TAP spreadsheets → Profile, as spreadsheet programs really save them.

https://www.dublincore.org/specifications/dctap/
"""

import codecs
import csv
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, NoReturn

import msgspec

from colophon.errors import ProfileError
from colophon.profile import (
    EDTF,
    PREFIXES,
    RESERVED,
    VOCABULARY_STEM,
    XSD,
    Field,
    Kind,
    Profile,
    Shape,
)

COLUMNS = (
    "shapeID",
    "shapeLabel",
    "propertyID",
    "propertyLabel",
    "mandatory",
    "repeatable",
    "valueNodeType",
    "valueDataType",
    "valueConstraint",
    "valueConstraintType",
    "valueShape",
    "note",
)
CONSTRAINTS = (
    "picklist",
    "pattern",
    "IRIstem",
    "languageTag",
    "minLength",
    "maxLength",
    "minInclusive",
    "maxInclusive",
)
DATE_TYPES = frozenset(
    [
        *(EDTF + level for level in ("", "-level0", "-level1", "-level2")),
        *(XSD + name for name in ("date", "gYear", "gYearMonth", "dateTime")),
        "http://purl.org/dc/terms/W3CDTF",
    ]
)
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_NODES = {"iri": "IRI", "uri": "IRI", "literal": "literal", "bnode": "bnode"}
_TERM = re.compile(r"[^\W\d]\w*(?:-\w+)*\Z")
_TAG = re.compile(r"\[\s*(private|vocabular(?:y|ies)\s*:[^\]\[]*)\]", re.IGNORECASE)


class Row(NamedTuple):
    """One row of the spreadsheet: its line (from 1) and its filled cells by column."""

    line: int
    cells: Mapping[str, str]
    place: str

    def get(self, column: str) -> str:
        """The cell without surrounding space, or empty."""
        return self.cells.get(column, "")

    def refuse(self, column: str, message: str, remedy: str) -> NoReturn:
        """Raise the error that names this line and column."""
        raise ProfileError(
            f"column {column}: {message}.", place=f"{self.place}:{self.line}", remedy=remedy
        )


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
    shapes: dict[str, tuple[str, list[Row]]] = {}
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


def _rows(text: str, place: str) -> Iterator[Row]:
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
            row = Row(start, filled, place)
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


def _profile(shapes: Mapping[str, tuple[str, list[Row]]]) -> Profile:
    kinds = {shape: _shape_kind(rows) for shape, (_, rows) in shapes.items()}
    made = [
        Shape(id=shape, label=label, fields=_fields(rows, kinds))
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


def _shape_kind(rows: list[Row]) -> Kind | None:
    properties = {_expanded(row, "propertyID") for row in rows}
    if PREFIXES["foaf"] + "name" in properties:
        return Kind.AGENT
    return Kind.CONCEPT if PREFIXES["skos"] + "prefLabel" in properties else None


def _fields(rows: list[Row], kinds: Mapping[str, Kind | None]) -> tuple[Field, ...]:
    fields: dict[str, Field] = {}
    for row in rows:
        field = _field(row, kinds)
        if field.term in fields:
            row.refuse(
                "propertyID",
                f"the field {field.term!r} stands in line {fields[field.term].line} already",
                "Give each field one row.",
            )
        fields[field.term] = field
    return tuple(fields.values())


def _field(row: Row, kinds: Mapping[str, Kind | None]) -> Field:
    uri = _expanded(row, "propertyID")
    term = re.split(r"[/#:]", uri)[-1]
    if not _TERM.match(term):
        row.refuse(
            "propertyID",
            f"{row.get('propertyID')!r} ends in no name for a field",
            "Use a property such as dcterms:title or https://example.org/terms#colour.",
        )
    nodes = _nodes(row)
    field = Field(
        term=term,
        property=uri,
        label=row.get("propertyLabel") or term,
        kind=_kind(row, kinds, nodes),
        mandatory=_flag(row, "mandatory", default=False),
        repeatable=_flag(row, "repeatable", default=True),
        datatype=_expanded(row, "valueDataType"),
        shape=row.get("valueShape"),
        or_text="IRI" in nodes and "literal" in nodes,
        line=row.line,
    )
    return _noted(row, _constrained(row, field))


def _nodes(row: Row) -> set[str]:
    words = re.split(r"[\s|,]+", row.get("valueNodeType").casefold())
    for word in filter(None, words):
        if word not in _NODES:
            row.refuse(
                "valueNodeType", f"{word!r} is no kind of node", "Use IRI, literal or bnode."
            )
    return {_NODES[word] for word in words if word}


def _kind(row: Row, kinds: Mapping[str, Kind | None], nodes: set[str]) -> Kind:
    shape = row.get("valueShape")
    if shape:
        if shape not in kinds:
            row.refuse("valueShape", f"there is no shape {shape!r}", "Add its rows to the table.")
        kind = kinds[shape]
        if kind is not None:
            return kind
    if _expanded(row, "valueDataType") in DATE_TYPES:
        return Kind.DATE
    if "IRI" in nodes:
        return Kind.LINK
    return Kind.TEXT


def _expanded(row: Row, column: str) -> str:
    name = row.get(column)
    if not name or re.match(r"(?:https?|urn|info):\S*\Z", name):
        return name
    prefix, colon, local = name.partition(":")
    if not colon or prefix not in PREFIXES or not local:
        row.refuse(
            column,
            f"{name!r} has no known prefix",
            f"Use a full URI or one of the prefixes {', '.join(PREFIXES)}.",
        )
    return PREFIXES[prefix] + local


def _flag(row: Row, column: str, *, default: bool) -> bool:
    cell = row.get(column).casefold()
    if cell and cell not in _FLAGS:
        row.refuse(column, f"{row.get(column)!r} is neither true nor false", "Use TRUE or FALSE.")
    return _FLAGS.get(cell, default)


def _constrained(row: Row, field: Field) -> Field:
    constraint, kind = row.get("valueConstraint"), row.get("valueConstraintType")
    if not constraint:
        return field
    names = {name.casefold(): name for name in CONSTRAINTS}
    match names.get(kind.casefold(), "picklist" if not kind else ""):
        case "picklist":
            found = {"picklist": _listed(constraint)}
        case "IRIstem":
            stems = tuple(constraint.split())
            ours = [stem for stem in stems if stem.startswith(VOCABULARY_STEM)]
            named = tuple(stem[len(VOCABULARY_STEM) :].strip("/") for stem in ours)
            return msgspec.structs.replace(field, stems=stems, vocabularies=named)
        case "languageTag":
            return msgspec.structs.replace(field, languages=_listed(constraint))
        case "pattern":
            return msgspec.structs.replace(field, pattern=_pattern(row, constraint))
        case "minLength":
            return msgspec.structs.replace(field, min_length=_number(row, constraint))
        case "maxLength":
            return msgspec.structs.replace(field, max_length=_number(row, constraint))
        case "minInclusive":
            return msgspec.structs.replace(field, min_inclusive=constraint)
        case "maxInclusive":
            return msgspec.structs.replace(field, max_inclusive=constraint)
        case _:
            row.refuse(
                "valueConstraintType",
                f"{kind!r} is no kind of constraint",
                f"Use one of {', '.join(CONSTRAINTS)}.",
            )
    return msgspec.structs.replace(field, **found)


def _listed(constraint: str) -> tuple[str, ...]:
    mark = next((mark for mark in "|," if mark in constraint), None)
    return tuple(word.strip() for word in constraint.split(mark) if word.strip())


def _pattern(row: Row, constraint: str) -> str:
    try:
        re.compile(constraint)
    except re.error as error:
        row.refuse("valueConstraint", f"is no regular expression ({error})", "Mend the expression.")
    return constraint


def _number(row: Row, constraint: str) -> int:
    if not constraint.isascii() or not constraint.isdigit():
        row.refuse("valueConstraint", f"{constraint!r} is not a number", "Use a whole number.")
    return int(constraint)


def _noted(row: Row, field: Field) -> Field:
    vocabularies, private = list(field.vocabularies), False
    for tag in _TAG.findall(row.get("note")):
        head, _, names = tag.partition(":")
        if head.strip().casefold() == "private":
            private = True
        else:
            vocabularies.extend(re.split(r"[\s,]+", names.strip()))
    note = " ".join(_TAG.sub("", row.get("note")).split())
    return msgspec.structs.replace(
        field,
        note=note,
        private=private,
        vocabularies=tuple(dict.fromkeys(filter(None, vocabularies))),
    )
