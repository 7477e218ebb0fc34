"""What a record file says of its values under ``evidence``; mistakes are named by path."""

from collections.abc import Mapping
from typing import Any

import msgspec

from colophon.model.record import Evidence, Status
from colophon.store._values import as_list, convert


class ValueEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a record file says of one value: who decided what, and why it was suggested."""

    name: str = msgspec.field(default="", name="for")
    value: Any = None
    status: Status = Status.SUGGESTED
    by: str = ""
    at: str = ""
    note: str = ""
    because: tuple[Evidence, ...] = ()


class Entries(msgspec.Struct, frozen=True):
    """The whole of ``evidence``: entries by field."""

    evidence: dict[str, tuple[ValueEntry, ...]]


def all_entries(evidence: Mapping[str, Any]) -> Mapping[str, tuple[ValueEntry, ...]] | None:
    """The entries of all fields in one conversion; None where some have to be looked at."""
    for found in evidence.values():
        for entry in as_list(found):
            if isinstance(entry, dict) and "because" in entry:
                _list_parts(entry["because"])
    try:
        return msgspec.convert({"evidence": evidence}, Entries, strict=False).evidence
    except msgspec.ValidationError:
        return None


def _list_parts(because: Any) -> None:
    for one in because:
        if isinstance(one, dict) and isinstance(one.get("parts"), dict):
            one["parts"] = list(one["parts"].items())


def entries_of(evidence: Mapping[str, Any], term: str) -> tuple[ValueEntry, ...]:
    """The entries of one field, also where its list is one entry without a dash."""
    return tuple(
        convert(one, ValueEntry, ("evidence", term, index))
        for index, one in enumerate(as_list(evidence.get(term, [])))
    )
