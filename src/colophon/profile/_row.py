"""One row of a DC TAP → Field; a mistake is named by its line and column."""

import re
from collections.abc import Mapping
from typing import NamedTuple, NoReturn

import msgspec

from colophon.model.errors import ProfileError
from colophon.profile import EDTF, PREFIXES, VOCABULARY_STEM, XSD, Field, Kind

CONSTRAINTS = (
    *"picklist pattern IRIstem languageTag".split(),
    *"minLength maxLength minInclusive maxInclusive".split(),
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
_TAG = re.compile(r"\[\s*(private|(?:vocabular(?:y|ies)|dublin core)\s*:[^\]\[]*)\]", re.IGNORECASE)


class ProfileRow(NamedTuple):
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


def fields_of(rows: list[ProfileRow], kinds: Mapping[str, Kind | None]) -> tuple[Field, ...]:
    found: dict[str, Field] = {}
    for row in rows:
        field = _field(row, kinds)
        if field.term in found:
            row.refuse(
                "propertyID",
                f"the field {field.term!r} stands in line {found[field.term].line} already",
                "Give each field one row.",
            )
        found[field.term] = field
    return tuple(found.values())


def _field(row: ProfileRow, kinds: Mapping[str, Kind | None]) -> Field:
    uri = expand_address(row, "propertyID")
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
        datatype=expand_address(row, "valueDataType"),
        shape=row.get("valueShape").partition(" ")[0],
        or_text="IRI" in nodes and "literal" in nodes,
        or_agent=_or_agent(row, kinds),
        line=row.line,
    )
    return _note_field(row, _constrain(row, field))


def _nodes(row: ProfileRow) -> set[str]:
    words = re.split(r"[\s|,]+", row.get("valueNodeType").casefold())
    for word in filter(None, words):
        if word not in _NODES:
            row.refuse(
                "valueNodeType", f"{word!r} is no kind of node", "Use IRI, literal or bnode."
            )
    return {_NODES[word] for word in words if word}


def _or_agent(row: ProfileRow, kinds: Mapping[str, Kind | None]) -> bool:
    """Whether a shape of agents stands behind the first one."""
    return any(kinds.get(one) is Kind.AGENT for one in row.get("valueShape").split()[1:])


def _kind(row: ProfileRow, kinds: Mapping[str, Kind | None], nodes: set[str]) -> Kind:
    for shape in row.get("valueShape").split():
        if shape not in kinds:
            row.refuse("valueShape", f"there is no shape {shape!r}", "Add its rows to the table.")
        kind = kinds[shape]
        if kind is not None:
            return kind
    if expand_address(row, "valueDataType") in DATE_TYPES:
        return Kind.DATE
    if "IRI" in nodes:
        return Kind.LINK
    return Kind.TEXT


def expand_address(row: ProfileRow, column: str) -> str:
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


def _flag(row: ProfileRow, column: str, *, default: bool) -> bool:
    cell = row.get(column).casefold()
    if cell and cell not in _FLAGS:
        row.refuse(column, f"{row.get(column)!r} is neither true nor false", "Use TRUE or FALSE.")
    return _FLAGS.get(cell, default)


def _constrain(row: ProfileRow, field: Field) -> Field:
    constraint, kind = row.get("valueConstraint"), row.get("valueConstraintType")
    if not constraint:
        return field
    names = {name.casefold(): name for name in CONSTRAINTS}
    match names.get(kind.casefold(), "picklist" if not kind else ""):
        case "picklist":
            found = {"picklist": _list_values(constraint)}
        case "IRIstem":
            stems = tuple(constraint.split())
            ours = [stem for stem in stems if stem.startswith(VOCABULARY_STEM)]
            named = tuple(stem[len(VOCABULARY_STEM) :].strip("/") for stem in ours)
            return msgspec.structs.replace(field, stems=stems, vocabularies=named)
        case "languageTag":
            return msgspec.structs.replace(field, languages=_list_values(constraint))
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


def _list_values(constraint: str) -> tuple[str, ...]:
    mark = next((mark for mark in "|," if mark in constraint), None)
    return tuple(word.strip() for word in constraint.split(mark) if word.strip())


def _pattern(row: ProfileRow, constraint: str) -> str:
    try:
        re.compile(constraint)
    except re.error as error:
        row.refuse("valueConstraint", f"is no regular expression ({error})", "Mend the expression.")
    return constraint


def _number(row: ProfileRow, constraint: str) -> int:
    if not constraint.isascii() or not constraint.isdigit():
        row.refuse("valueConstraint", f"{constraint!r} is not a number", "Use a whole number.")
    return int(constraint)


def _note_field(row: ProfileRow, field: Field) -> Field:
    vocabularies, private, dublin_core = list(field.vocabularies), False, ""
    for tag in _TAG.findall(row.get("note")):
        head, _, names = tag.partition(":")
        if head.strip().casefold() == "private":
            private = True
        elif head.strip().casefold() == "dublin core":
            dublin_core = names.strip()
        else:
            vocabularies.extend(re.split(r"[\s,]+", names.strip()))
    note = " ".join(_TAG.sub("", row.get("note")).split())
    return msgspec.structs.replace(
        field,
        note=note,
        private=private,
        dublin_core=dublin_core,
        vocabularies=tuple(dict.fromkeys(filter(None, vocabularies))),
    )
