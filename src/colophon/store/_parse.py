"""The data of a record file → Record; what does not fit is named by its path."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from colophon.profile import RESERVED, Field, Kind, Profile
from colophon.record import (
    Agent,
    Date,
    Evidence,
    Harvest,
    Record,
    Source,
    Stage,
    Statement,
    Status,
    Value,
    Visibility,
)
from colophon.store._form import name_of
from colophon.store._values import (
    EXPECTED,
    Path,
    Wrong,
    choice,
    converted,
    listed,
    text_of,
    value_named,
    value_of,
)

Key = tuple[str, str, str, str]
"""block, field, and the key by which a detail names its value, with what it says"""

KEYS = RESERVED | {"@context"}


def from_data(data: Mapping[str, Any], profile: Profile) -> Record:
    """The record in the data of a file; raises :class:`Wrong`."""
    known = profile.by_term
    for key in data:
        if key not in known and key not in KEYS:
            raise _unknown((key,), key, [*known, *KEYS])
    statements: list[Statement] = []
    evidence, secret = _mapping(data, "evidence"), _mapping(data, "hidden")
    details = _details(data)
    for term, field in known.items():
        if term in data or term in evidence or term in secret:
            statements += _statements(field, data, details, evidence, secret)
    for name, part in (("evidence", evidence), ("hidden", secret)):
        if not part.keys() <= known.keys():
            key = min(part.keys() - known.keys())
            raise _unknown((name, key), key, list(known))
    reviewed = _mapping(data, "reviewed")
    return Record(
        id=text_of(data, "id"),
        stage=choice(data.get("stage", "draft"), Stage, ("stage",)),
        statements=tuple(statements),
        source=_struct(data, "document", Source),
        ark=text_of(data, "ark"),
        harvest=_struct(data, "harvest", Harvest),
        reviewed_by=text_of(reviewed, "by"),
        reviewed_at=text_of(reviewed, "at"),
    )


def _unknown(path: Path, key: str, names: Iterable[str]) -> Wrong:
    close = difflib.get_close_matches(key, names, n=1)
    meant = f"{close[0]!r}, perhaps" if close else "a field of vocab/profile.csv"
    return Wrong(path, f"there is no field {key!r}", meant)


def _mapping(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = data.get(key, {})
    if not isinstance(found, dict):
        raise Wrong((key,), "is not a mapping", "lines of the form “name: value” below it")
    return found


def _struct(data: Mapping[str, Any], key: str, kind: type[Any]) -> Any:
    return converted(data[key], kind, (key,)) if key in data else None


def _details(data: Mapping[str, Any]) -> dict[Key, Mapping[str, Any]]:
    """What ``dates`` and ``roles`` say, by block, field and the key of the value."""
    found: dict[Key, Mapping[str, Any]] = {}
    for block in ("dates", "roles"):
        for index, one in enumerate(listed(data[block]) if block in data else ()):
            if not isinstance(one, dict):
                raise Wrong((block, index), "is not a mapping", "field and what is known of it")
            name = "agent" if block == "roles" else "edtf" if "edtf" in one else "display"
            found.setdefault((block, text_of(one, "field"), name, text_of(one, name)), one)
    return found


def _statements(
    field: Field,
    data: Mapping[str, Any],
    details: Mapping[Key, Mapping[str, Any]],
    evidence: Mapping[str, Any],
    secret: Mapping[str, Any],
) -> Iterator[Statement]:
    term = field.term
    waiting: dict[str, list[Entry]] = {}
    rejected: list[Statement] = []
    for index, entry in enumerate(_entries(evidence, term)):
        if entry.value is not None:
            value = value_of(entry.value, field, ("evidence", term, index, "value"))
            rejected.append(_decided(value, entry, term))
        else:
            waiting.setdefault(entry.name, []).append(entry)
    for value in _values(field, data, details, secret):
        entries = waiting.get(name_of(value))
        if entries:
            yield _decided(value, entries.pop(0), term)
        else:
            # nobody but a person writes a value without saying where it is from
            yield Statement(term=term, value=value, status=Status.EDITED)
    yield from rejected
    for name, entries in waiting.items():
        # the person who took a suggestion out of the file has turned it down
        for entry in entries:
            if entry.because:
                yield _decided(value_named(name, field), entry, term, Status.REJECTED)


def _values(
    field: Field,
    data: Mapping[str, Any],
    details: Mapping[Key, Mapping[str, Any]],
    secret: Mapping[str, Any],
) -> Iterator[Value]:
    term = field.term
    found = data.get(term, ())
    several = isinstance(found, list)
    for index, raw in enumerate(listed(found) if found != () else ()):
        value = value_of(raw, field, (term, index) if several else (term,))
        if isinstance(value, Date):
            detail = details.get(("dates", term, *_date_key(value)))
            yield _date(detail) if detail else value
        elif (
            isinstance(value, Agent)
            and value.uri
            and ("roles", term, "agent", value.uri) in details
        ):
            role = text_of(details["roles", term, "agent", value.uri], "role")
            yield msgspec.structs.replace(value, role=role)
        else:
            yield value
    if term in secret:
        several = isinstance(secret[term], list)
        for index, raw in enumerate(listed(secret[term])):
            path = ("hidden", term, index) if several else ("hidden", term)
            value = value_of(raw, field, path)
            if not isinstance(value, Agent):
                raise Wrong(path, "is not an agent", EXPECTED[Kind.AGENT])
            yield msgspec.structs.replace(value, visibility=Visibility.HIDDEN)


def _date_key(value: Date) -> tuple[str, str]:
    return ("edtf", value.edtf) if value.edtf else ("display", value.display)


def _date(detail: Mapping[str, Any]) -> Date:
    known = {key: found for key, found in detail.items() if key != "field"}
    return converted({"edtf": "", "display": "", **known}, Date, ("dates",))  # type: ignore[no-any-return]


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a record file says of one value: who decided what, and why it was suggested."""

    name: str = msgspec.field(default="", name="for")
    value: Any = None
    status: Status = Status.SUGGESTED
    by: str = ""
    at: str = ""
    note: str = ""
    because: tuple[Evidence, ...] = ()


def _entries(evidence: Mapping[str, Any], term: str) -> tuple[Entry, ...]:
    found = evidence.get(term, [])
    for entry in listed(found):
        for one in entry.get("because", ()) if isinstance(entry, dict) else ():
            if isinstance(one, dict) and isinstance(one.get("parts"), dict):
                one["parts"] = list(one["parts"].items())
    try:
        return msgspec.convert(found, tuple[Entry, ...], strict=False)
    except msgspec.ValidationError:
        return tuple(
            converted(one, Entry, ("evidence", term, index))
            for index, one in enumerate(listed(found))
        )


def _decided(value: Value, entry: Entry, term: str, status: Status | None = None) -> Statement:
    return Statement(
        term=term,
        value=value,
        status=status or entry.status,
        evidence=entry.because,
        by=entry.by,
        at=entry.at,
        note=entry.note,
    )
