"""MARC records as plain tuples, whatever they were written in.

https://www.loc.gov/marc/specifications/specrecstruc.html
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

OTHER_KINDS = {
    "z": "an authority record",
    "q": "community information",
    "w": "a classification record",
    **dict.fromkeys("uvxy", "a holdings record"),
}
"""leader/06 of records that are in MARC 21 too, and describe no item"""
SLIM = "{http://www.loc.gov/MARC21/slim}"
_ISBD = re.compile(r"\s*[/:;=,]\s*$")
_STOP = re.compile(r"(?:(?<=\w\w\w)|(?<=[\])\"”!?…]))\.$")


def strip_isbd(text: str) -> str:
    """Words without the punctuation that ISBD puts behind them."""
    return _STOP.sub("", _ISBD.sub("", text)).strip()


class MarcField(msgspec.Struct, frozen=True, gc=False):
    """A data field: tag, both indicators, subfields as (code, words)."""

    tag: str
    indicators: str
    subfields: tuple[tuple[str, str], ...]

    def all(self, codes: str) -> list[str]:
        """The words of these subfields, in the order they stand."""
        return [text for code, text in self.subfields if code in codes and text]

    def first(self, code: str) -> str:
        """The words of the first such subfield, or empty."""
        return next((text for one, text in self.subfields if one == code), "")

    def __str__(self) -> str:
        return " ".join(f"${code} {text}" for code, text in self.subfields)


class MarcRecord(msgspec.Struct, frozen=True):
    """A record: its leader, control fields by tag, data fields in order."""

    leader: str
    control: dict[str, str]
    fields: tuple[MarcField, ...]

    def require_description(self) -> None:
        """Raise :class:`ValueError` where it is no description of an item in MARC 21."""
        tags = {one.tag for one in self.fields}
        kind = OTHER_KINDS.get(self.leader[6:7])
        if "245" in tags:
            return
        if kind:
            raise ValueError(f"it is {kind}, which describes no item")
        if {"200", "801"} <= tags:
            raise ValueError("it is UNIMARC, not MARC 21")

    def of(self, *tags: str) -> Iterator[MarcField]:
        """The data fields of these tags."""
        return (one for one in self.fields if one.tag in tags)


def from_element(element: Any) -> MarcRecord:
    """The record in an element of MARCXML, whatever namespace it is in."""
    leader, control, fields = "", {}, []
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = child.tag.rpartition("}")[2]
        if name == "datafield":
            fields.append(_field(child))
        elif name == "controlfield":
            control[child.get("tag", "")] = child.text or ""
        elif name == "leader":
            leader = child.text or ""
    return MarcRecord(leader, control, tuple(fields))


def _field(element: Any) -> MarcField:
    subfields = tuple(
        (one.get("code", ""), " ".join((one.text or "").split()))
        for one in element
        if isinstance(one.tag, str)
    )
    indicators = element.get("ind1", " ")[:1] + element.get("ind2", " ")[:1]
    return MarcField(element.get("tag", ""), indicators, subfields)
