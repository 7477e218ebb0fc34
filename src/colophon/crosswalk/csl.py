"""CSL-JSON, for citation processors and reference managers.

https://docs.citationstyles.org/en/stable/specification.html
"""

import re
from typing import Any

import msgspec

from colophon.crosswalk import Frame
from colophon.crosswalk._citation import (
    CitationFormat,
    fields_of,
    genres,
    keyword,
    kind,
    name,
    numbers,
    place_values,
    remarks,
    text,
    title,
    year,
)
from colophon.crosswalk._grouped import grouped
from colophon.disclosure import PublicRecord
from colophon.mappings.citing import CSL_OUT, NAMES_OF_CSL
from colophon.model.characters import legal
from colophon.model.record import Agent, Statement, Value

_APART = frozenset(("title", "subtitle", "identifier", "type", "issued", "created"))
_NUMBERS = {"isbn": "ISBN", "issn": "ISSN", "doi": "DOI"}
_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_TOLD = fields_of(CSL_OUT, "subtitle", "type")


class Csl(CitationFormat):
    """An item a record, all in one array."""

    name = "csl"
    label = "CSL-JSON"
    media_type = "application/vnd.citationstyles.csl+json"
    suffix = ".csl.json"
    _opened = "[\n"
    _between = ",\n"
    _closed = "\n]\n"

    def _reference(self, record: PublicRecord, frame: Frame) -> str:
        return msgspec.json.encode(item(record, frame)).decode()


def item(record: PublicRecord, frame: Frame) -> dict[str, Any]:
    said = grouped(record, frame)
    found: dict[str, Any] = {"id": record.id, "type": kind(record, 2), "title": title(said)}
    for variable, one in place_values(said, CSL_OUT):
        if one.term in _APART:
            continue
        words = _words(one)
        if variable in NAMES_OF_CSL:
            agent = isinstance(one.value, Agent)
            found.setdefault(variable, []).append(
                _name(one.value) if agent else {"literal": legal(words)}
            )
        else:
            joint = ", " if one.term == "subject" else "; "
            found[variable] = f"{found[variable]}{joint}{words}" if found.get(variable) else words
    found["genre"] = ", ".join(genres(said))
    found["issued"] = _date(year(record, frame))
    for scheme, number in numbers(said):
        if scheme in _NUMBERS:
            found.setdefault(_NUMBERS[scheme], number)
    found["URL"] = said.uri
    notes = [found["note"]] if found.get("note") else []
    found["note"] = "; ".join((*notes, *said.own_notes()))
    unconfirmed = " ".join(remarks(said, _TOLD))
    if unconfirmed:
        found["note"] = f"{found['note']}\n{unconfirmed}" if found.get("note") else unconfirmed
    return {variable: _legal(value) for variable, value in found.items() if value}


def _words(one: Statement) -> str:
    if one.term == "subject":
        return keyword(one.value)
    return one.value.uri if one.term == "license" and one.value.uri else text(one.value)


def _name(value: Value) -> dict[str, str]:
    found = name(value)
    if found is None:
        return {"literal": ""}
    if found.whole:
        return {"literal": legal(found.family)}
    return {"family": legal(found.family), "given": legal(found.given)}


def _date(written: str) -> dict[str, Any]:
    """The parts of a W3CDTF date, or the words of another."""
    if not written:
        return {}
    if _DAY.fullmatch(written):
        return {"date-parts": [[int(one) for one in written.split("-")]]}
    return {"literal": legal(written)}


def _legal(value: Any) -> Any:
    return legal(value) if isinstance(value, str) else value


FORMAT = Csl()
