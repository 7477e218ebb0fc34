"""The application profile as data, read from a DC TAP spreadsheet.

https://www.dublincore.org/specifications/dctap/
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import msgspec


class Kind(StrEnum):
    """What kind of value a field takes."""

    TEXT = "text"
    CONCEPT = "concept"
    AGENT = "agent"
    DATE = "date"
    LINK = "link"


class Field(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One row of the profile: one field of a record.

    ``term`` is the key in YAML and everywhere in the program: the local name of
    ``property`` (a full URI).  ``vocabularies`` are names of vocabularies the value may
    come from.  ``private`` fields never leave the house.
    """

    term: str
    property: str
    label: str
    kind: Kind = Kind.TEXT
    mandatory: bool = False
    repeatable: bool = True
    datatype: str = ""
    picklist: tuple[str, ...] = ()
    pattern: str = ""
    stems: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    min_length: int | None = None
    max_length: int | None = None
    min_inclusive: str = ""
    max_inclusive: str = ""
    shape: str = ""
    vocabularies: tuple[str, ...] = ()
    private: bool = False
    note: str = ""


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of a record in profile order, and the prefixes of their properties."""

    fields: tuple[Field, ...]
    prefixes: Mapping[str, str]

    def field(self, term: str) -> Field | None:
        """The field of that term."""
        return self._by_term().get(term)

    def _by_term(self) -> dict[str, Field]:
        return {field.term: field for field in self.fields}


def load(path: Path) -> Profile:
    """Read a profile; raises :class:`colophon.errors.ProfileError` with the line."""
    raise NotImplementedError
