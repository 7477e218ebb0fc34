"""Record ⇄ row: what stands in which cell, and how an edited cell is told from the old one.

A cell holds the values of one field as people read them, parted by ``|``; a ``|`` inside a
value is written ``\\|``, a backslash ``\\\\``.  The last column holds the state of the row:
a digest of what was exported, so that a row that is stale is known.
"""

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from colophon.crosswalk.toolkit.unread import unread, words_of
from colophon.model.record import Agent, Date, Link, Record, Statement, Text, Value
from colophon.profile import Field

ID, ADDRESS, UNREAD, STATE = "Record ID", "Address", "Not confirmed", "Row state (leave it)"
"""headings of the columns that are no fields; the second and third are not read back"""
PUBLIC, WORKING = "p", "w"
"""what a row shows: what may leave the house; everything"""
MARK = "|"
LONGEST = 32_000
"""characters that a cell of a spreadsheet takes, nearly"""
TOO_LONG = "(longer than a cell; see the record)"
"""stands in the cell of values that no cell takes, and is read as no change"""


class SheetColumn(msgspec.Struct, frozen=True, eq=False):
    """A field and the heading of its column."""

    field: Field
    heading: str

    @property
    def term(self) -> str:
        """The field's term."""
        return self.field.term


class CellPart(msgspec.Struct, frozen=True):
    """One value as a cell shows it."""

    text: str
    statement: Statement


def columns_of(fields: Iterable[Field]) -> tuple[SheetColumn, ...]:
    """A column for each field, under its label; with its term where two have one label."""
    found = tuple(fields)
    labels = [field.label for field in found]
    taken = {ID, ADDRESS, UNREAD, STATE}
    return tuple(
        SheetColumn(one, one.label if labels.count(one.label) == 1 and one.label not in taken
               else f"{one.label} ({one.term})")
        for one in found
    )  # fmt: skip


def headings_of(columns: Sequence[SheetColumn]) -> list[str]:
    """The first row."""
    return [ID, *(one.heading for one in columns), UNREAD, ADDRESS, STATE]


def row(record: Record, columns: Sequence[SheetColumn], address: str, view: str) -> list[str]:
    """The row of a record; ``view`` is :data:`PUBLIC` or :data:`WORKING`."""
    places = _places(tuple(columns))
    filled: dict[int, list[Statement]] = {}
    for one in record.statements:
        if one.live and (at := places.get(one.term, -1)) >= 0:
            filled.setdefault(at, []).append(one)
    cells, open_ = [""] * len(columns), []
    for at, found in sorted(filled.items()):
        cells[at] = cell(found)
        open_ += [f"{columns[at].heading} {words_of(one)}" for one in found if unread(one)]
    marked = _short(f"not confirmed: {', '.join(open_)}" if open_ else "")
    said = [(columns[at].term, cells[at]) for at in sorted(filled) if cells[at]]
    return [record.id, *cells, marked, address, _state(record.id, said, view)]


@lru_cache(maxsize=32)
def _places(columns: tuple[SheetColumn, ...]) -> dict[str, int]:
    """Which column each field has, from 0."""
    return {one.term: at for at, one in enumerate(columns)}


def cell(statements: Sequence[Statement]) -> str:
    """The values of a field in one cell."""
    if len(statements) == 1:
        return _short(escape_separator(_show_value(statements[0].value)))
    return _short(f" {MARK} ".join(map(escape_separator, (one.text for one in parts(statements)))))


def parts(statements: Sequence[Statement]) -> list[CellPart]:
    """The values of a field, each as it is shown; two that look the same by their addresses."""
    shown = [_show_value(one.value) for one in statements]
    return [
        CellPart(
            f"{text} <{one.value.uri}>" if shown.count(text) > 1 and one.value.uri else text, one
        )
        for text, one in zip(shown, statements, strict=True)
    ]


def _show_value(value: Value) -> str:
    match value:
        case Text():
            return value.text
        case Agent():
            return value.heading or value.name
        case Date():
            return value.display or value.edtf
        case Link():
            return value.uri
    return value.label or value.uri


def escape_separator(text: str) -> str:
    """A value that cannot be taken for several."""
    if "\\" not in text and MARK not in text:
        return text
    return text.replace("\\", "\\\\").replace(MARK, f"\\{MARK}")


def split(text: str) -> list[str]:
    """The values in a cell, without surrounding space; blank ones are none."""
    found, current, quoted = [], "", False
    for letter in text:
        if quoted:
            current += letter if letter in (MARK, "\\") else f"\\{letter}"
            quoted = False
        elif letter == "\\":
            quoted = True
        elif letter == MARK:
            found.append(current)
            current = ""
        else:
            current += letter
    found.append(current + ("\\" if quoted else ""))
    return [one.strip() for one in found if one.strip()]


def _state(id_: str, filled: Sequence[tuple[str, str]], view: str) -> str:
    """What a row was when it was exported: a digest of its fields' cells, behind its view."""
    data = msgspec.json.encode((id_, filled))
    return f"{view}-{hashlib.sha256(data).hexdigest()[:16]}"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else TOO_LONG
