"""MARC 21 bibliographic records as values: leader, control fields, data fields.

https://www.loc.gov/marc/bibliographic/
"""

from collections.abc import Iterable

import msgspec

from colophon.crosswalk._characters import legal
from colophon.crosswalk._iso639 import bibliographic
from colophon.crosswalk._marc_tables import DCMITYPE
from colophon.edtf import bounds
from colophon.record import Concept, Date, Record, Statement, Status

_TYPE_OF_RECORD = {
    "Text": "a",
    "Image": "k",
    "StillImage": "k",
    "Sound": "i",
    "Software": "m",
    "Dataset": "m",
    "InteractiveResource": "m",
    "MovingImage": "g",
    "PhysicalObject": "r",
    "Collection": "p",
}
_ACCOMPANYING = "e01234"
"""subfields that say something of others: roles, identities, sources, materials"""

UNKNOWN_MATERIAL = "|" * 17
"""008/18-34: nothing is claimed about illustrations, audience or contents"""


class DataField(msgspec.Struct, frozen=True):
    """A data field: two indicators, and subfields in order, which may repeat."""

    tag: str
    indicators: str
    subfields: tuple[tuple[str, str], ...]


class Fields:
    """The data fields of one record; links machine-made ones to their 883."""

    def __init__(self) -> None:
        self._fields: list[DataField] = []
        self._made: dict[int, tuple[int, Statement]] = {}

    def add(
        self,
        tag: str,
        indicators: str,
        subfields: Iterable[tuple[str, str]],
        *statements: Statement,
    ) -> None:
        """A field that rests on these statements; without any text there is no field."""
        kept = [(code, legal(text)) for code, text in subfields]
        kept = [(code, text) for code, text in kept if text and not text.isspace()]
        if all(code in _ACCOMPANYING for code, _ in kept):
            return
        links = [
            ("8", rf"{self._number(one)}\p") for one in statements if one.status is Status.SUGGESTED
        ]
        self._fields.append(DataField(tag, indicators, (*links, *kept)))

    def _number(self, one: Statement) -> int:
        return self._made.setdefault(id(one), (len(self._made) + 1, one))[0]

    def sorted(self) -> list[DataField]:
        """All fields by tag, those of one tag in the order they came; 883s at their place."""
        for number, one in self._made.values():
            self._fields.append(_machine_made(number, one))
        self._made = {}
        return sorted(self._fields, key=lambda field: field.tag)


def _machine_made(number: int, one: Statement) -> DataField:
    """883: which process made the linked field, and how sure it was (0–1)."""
    best = max(one.evidence, key=lambda piece: piece.confidence, default=None)
    process = f"colophon {best.method} {best.version}" if best else "colophon"
    confidence = min(max(one.confidence, 0.0), 1.0)
    subfields = (
        ("8", rf"{number}\p"),
        ("a", legal(process)),
        ("c", f"{confidence:.2f}".rstrip("0").rstrip(".")),
    )
    return DataField("883", "0 ", subfields)


def leader(record: Record) -> str:
    """24 characters; description without ISBD punctuation (18 = c), abbreviated level (17 = 3)."""
    kinds = [
        value.uri.removeprefix(DCMITYPE)
        for one in record.of("type")
        if isinstance(value := one.value, Concept) and value.uri.startswith(DCMITYPE)
    ]
    kind = next((_TYPE_OF_RECORD[one] for one in kinds if one in _TYPE_OF_RECORD), "a")
    level = "c" if kind == "p" else "m"
    return f"00000n{kind}{level} a22000003c 4500"


def control_fields(record: Record) -> list[tuple[str, str]]:
    """001, 005 where a person has reviewed the record, and 008."""
    fields = [("001", legal(record.id))]
    digits = "".join(filter(str.isdigit, record.reviewed_at))
    if len(digits) >= 14:
        fields.append(("005", f"{digits[:14]}.0"))
    fields.append(("008", _fixed_length(record)))
    return fields


def _fixed_length(record: Record) -> str:
    moments = [one.at for one in record.statements if one.at] + [record.reviewed_at]
    entered = "".join(filter(str.isdigit, min(filter(None, moments), default="")))[2:8]
    languages = [str(one.value) for one in record.of("language")]
    language = next(filter(None, map(bibliographic, languages)), "und")
    return (
        f"{entered if len(entered) == 6 else '||||||'}{_dates(record)}xx "
        f"{UNKNOWN_MATERIAL}{language} d"
    )


def _dates(record: Record) -> str:
    """008/06-14: type of date and two years; n for undated."""
    issued = record.first("issued")
    if not isinstance(issued, Date) or not issued.edtf:
        return "nuuuuuuuu"
    try:
        first, last = (day[:4] or "uuuu" for day in bounds(issued.edtf, 0))
    except ValueError:
        return "nuuuuuuuu"
    if first != last:
        return f"{'m' if '/' in issued.edtf else 'q'}{first}{last}"
    exact = issued.edtf.replace("-", "")
    if exact.isdigit() and len(exact) in (6, 8) and exact[4:6] <= "12":
        return f"e{exact[:4]}{exact[4:]:<4}"
    copyrighted = record.first("dateCopyrighted")
    if exact.isdigit() and isinstance(copyrighted, Date) and copyrighted.edtf.isdigit():
        return f"t{first}{copyrighted.edtf:<4.4}"
    return f"s{first}    "
