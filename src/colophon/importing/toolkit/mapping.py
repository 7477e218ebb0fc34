"""Mappings: which column of a table goes to which field, as YAML that people correct.

::

    columns:
      Signatur: callNumber
      Autorin: creator
      Zeichnungen: contributor ill     # a MARC relator code behind a field of agents
      Datei: file                      # the file that the row describes
      Preis:                           # nowhere: kept as an internal note
      Laufnummer: ignore               # left out, because somebody said so
    separator: ";"                     # between several values of a cell, but in titles and prose
    separators: {Tags: ","}            # of single columns, where it is another, or of prose
    match: [callNumber]                # what a record is known by
    language: de                       # of the texts
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import msgspec

from colophon.importing.toolkit.heading_words import FILE, ID, PARTS
from colophon.importing.toolkit.headings import SINGLE, guess_targets, is_part
from colophon.model.errors import ImportRefused

IGNORE = "ignore"
SEPARATORS = ("|", ";", "\n")
KEYS = ("callNumber", "barcode", "identifier")
"""fields that records of a list are known by, the best first"""
PARTED = frozenset(
    """
    creator contributor publisher printer distributor subject type language alternative spatial
    identifier
    """.split()
)
"""fields in which lists put several values into a cell"""
WHOLE = SINGLE | frozenset(
    """
    subtitle statementOfResponsibility extent abstract description tableOfContents note
    internalNote rights contentAdvisory provenance acquisition accessRights
    """.split()
)
"""fields whose cells are one value, unless the column has a separator of its own"""
_COMMON = 0.05
"""share of filled cells with a mark that makes it a separator"""
COMMA = ","
_WORDS_OF_LISTS = frozenset("subject type language spatial".split())
"""fields of which lists have several words behind one another, with commas between them"""
_RECURRING = 0.6
"""share of the parts between commas that stand in other cells too, where commas part values;
those of names and of headings such as “Water, Law of” do not"""
_ELSEWHERE = 2
"""cells in which such a part stands"""
_LONGEST_PART = 3
"""words of a part, on an average"""


class ColumnMapping(
    msgspec.Struct, frozen=True, kw_only=True, dict=True, rename={"header_row": "header row"}
):
    """A mapping.  ``header_row`` counts from 1; 0 is to be found out."""

    columns: dict[str, str | None]
    separator: str = ""
    separators: dict[str, str] = {}
    match: tuple[str, ...] = ()
    language: str = ""
    sheet: str = ""
    header_row: int = 0

    @cached_property
    def joined(self) -> frozenset[str]:
        """The columns that fill one value with others: a volume and a number, city and country."""
        named: dict[str, list[str]] = {}
        for heading, target in self.columns.items():
            if target and target in PARTS:
                named.setdefault(target, []).append(heading)
        return frozenset(
            heading
            for target, headings in named.items()
            if len(headings) > 1 and any(is_part(target, one) for one in headings)
            for heading in headings
        )


def convert_mapping(content: Mapping[str, Any], place: str, terms: Iterable[str]) -> ColumnMapping:
    """The mapping in the content of a file; raises :class:`ImportRefused` for mistakes."""
    try:
        found = msgspec.convert(content, ColumnMapping)
    except msgspec.ValidationError as error:
        raise ImportRefused(
            f"is no mapping ({str(error).lower()}).",
            place=place,
            remedy="Write columns: and under it a line for each, such as Titel: title.",
        ) from None
    known = {*terms, ID, FILE, IGNORE, ""}
    for heading, target in found.columns.items():
        if (target or "").partition(" ")[0] not in known:
            raise ImportRefused(
                f"maps the column {heading!r} to {target!r}, and there is no such field.",
                place=place,
                remedy="The fields are listed by colophon profile; ignore leaves a column out.",
            )
    return found


def guess(
    headings: tuple[str, ...], rows: Sequence[Sequence[str]], labels: Mapping[str, str]
) -> ColumnMapping:
    """The mapping that the headings and some rows suggest."""
    columns = guess_targets(headings, labels)
    _as_profiles_use_them(headings, columns)
    named = {one for one in columns if one.strip()}
    separator = _separator(headings, rows, columns)
    return ColumnMapping(
        columns={one: target or None for one, target in columns.items() if one in named},
        separator=separator,
        separators=_commas(headings, rows, columns, separator),
        match=_keys(headings, rows, columns),
    )


def _as_profiles_use_them(headings: tuple[str, ...], columns: dict[str, str]) -> None:
    """xZINECOREx has the place of publication in its Coverage."""
    zine_core = {"Format: medium", "Format: dimensions", "Publisher(s)/Press", "Genre(s)"}
    if len(zine_core.intersection(headings)) > 1:
        columns.update({one: "placeOfPublication" for one in headings if one == "Coverage"})


def _separator(
    headings: tuple[str, ...], rows: Sequence[Sequence[str]], columns: Mapping[str, str]
) -> str:
    places = [at for at, one in enumerate(headings) if columns[one].split(" ")[0] in PARTED]
    cells = [row[at] for row in rows for at in places if at < len(row) and row[at].strip()]
    for mark in SEPARATORS:
        if sum(mark in cell.strip() for cell in cells) > max(_COMMON * len(cells), 0):
            return mark
    return ""


def _commas(
    headings: tuple[str, ...],
    rows: Sequence[Sequence[str]],
    columns: Mapping[str, str],
    separator: str,
) -> dict[str, str]:
    """The columns whose words are parted by commas, where nothing else parts them."""
    found = {}
    for at, one in enumerate(headings):
        if columns[one] in _WORDS_OF_LISTS:
            cells = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
            if not (separator and any(separator in cell for cell in cells)) and _are_lists(cells):
                found[one] = COMMA
    return found


def _are_lists(cells: Sequence[str]) -> bool:
    """Whether commas part words that stand in other cells too."""
    lists = [cell for cell in cells if COMMA in cell]
    if len(lists) <= _COMMON * len(cells):
        return False
    whole = {cell.casefold() for cell in cells if COMMA not in cell}
    parts = [part.strip().casefold() for cell in lists for part in cell.split(COMMA)]
    counts = Counter(parts)
    again = sum(one in whole or counts[one] >= _ELSEWHERE for one in parts)
    long = sum(len(one.split()) for one in parts) / len(parts)
    return again >= _RECURRING * len(parts) and long <= _LONGEST_PART


def _keys(
    headings: tuple[str, ...], rows: Sequence[Sequence[str]], columns: Mapping[str, str]
) -> tuple[str, ...]:
    """The fields of which no two rows have the same words."""
    found = []
    for term in KEYS:
        for at in (at for at, one in enumerate(headings) if columns[one] == term):
            cells = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
            if cells and len(set(cells)) == len(cells):
                found.append(term)
                break
    return tuple(found)


def as_data(mapping: ColumnMapping) -> dict[str, Any]:
    """The mapping as plain data, for a YAML file; what says nothing is left out."""
    data: dict[str, Any] = {"columns": dict(mapping.columns)}
    for name in ("sheet", "separator", "language"):
        if getattr(mapping, name):
            data[name] = getattr(mapping, name)
    if mapping.separators:
        data["separators"] = dict(mapping.separators)
    if mapping.header_row:
        data["header row"] = mapping.header_row
    data["match"] = list(mapping.match)
    return data
