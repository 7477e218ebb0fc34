"""The data of a record file → Record; what does not fit is named by its path."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

import msgspec

from colophon.profile import RESERVED, Field, Kind, Profile, date_of
from colophon.record import (
    Agent,
    AgentKind,
    Concept,
    Date,
    Evidence,
    Harvest,
    Link,
    Record,
    Source,
    Stage,
    Statement,
    Status,
    Text,
    Value,
    Visibility,
)
from colophon.store._form import name_of

KEYS = RESERVED | {"@context"}

Path = tuple[str | int, ...]


class Wrong(Exception):
    """The value behind ``path`` does not fit; ``expected`` says what would."""

    def __init__(self, path: Path, message: str, expected: str) -> None:
        self.path, self.message, self.expected = path, message, expected
        super().__init__(path, message, expected)


_EXPECTED = {
    Kind.TEXT: "text, or a mapping of text and language",
    Kind.CONCEPT: "a mapping of uri and label",
    Kind.AGENT: "a mapping of name, kind and perhaps uri",
    Kind.DATE: "an EDTF date such as 1976, 1976~ or 197X, or text: undated",
    Kind.LINK: "a mapping of uri and perhaps label",
}


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
        id=_text(data, "id"),
        stage=_choice(data.get("stage", "draft"), Stage, ("stage",)),
        statements=tuple(statements),
        source=_struct(data, "document", Source),
        ark=_text(data, "ark"),
        harvest=_struct(data, "harvest", Harvest),
        reviewed_by=_text(reviewed, "by"),
        reviewed_at=_text(reviewed, "at"),
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


def _text(data: Mapping[str, Any], key: str) -> str:
    found = data.get(key, "")
    if not isinstance(found, str):
        raise Wrong((key,), "is not text", "text")
    return found


def _struct(data: Mapping[str, Any], key: str, kind: type[Any]) -> Any:
    return _converted(data[key], kind, (key,)) if key in data else None


def _converted(data: Any, kind: Any, path: Path) -> Any:
    names = [field.encode_name for field in msgspec.structs.fields(kind)]
    if isinstance(data, dict) and not data.keys() <= set(names):
        key = min(data.keys() - set(names))
        raise Wrong((*path, key), f"there is no key {key!r} here", ", ".join(names))
    try:
        return msgspec.convert(data, kind, strict=False)
    except msgspec.ValidationError as error:
        said, _, at = str(error).partition(" - at `$")
        keys = [key for key in at.rstrip("`").split(".") if key]
        steps = [step for key in keys for step in key.replace("]", "").split("[") if step]
        path += tuple(int(step) if step.isdigit() else step for step in steps)
        raise Wrong(path, said[:1].lower() + said[1:], said) from error


def _choice(found: Any, kind: type[StrEnum], path: Path) -> Any:
    if found not in kind.__members__.values():
        raise Wrong(path, f"{found!r} is not one of {', '.join(kind)}", " or ".join(kind))
    return kind(found)


def _list(found: Any) -> list[Any]:
    return found if isinstance(found, list) else [found]


def _details(data: Mapping[str, Any]) -> dict[tuple[str, str, str], Mapping[str, Any]]:
    """What ``dates`` and ``roles`` say, by block, field and the key of the value."""
    found: dict[tuple[str, str, str], Mapping[str, Any]] = {}
    for block in ("dates", "roles"):
        for index, one in enumerate(_list(data[block]) if block in data else ()):
            if not isinstance(one, dict):
                raise Wrong((block, index), "is not a mapping", "field and what is known of it")
            name = "agent" if block == "roles" else "edtf" if "edtf" in one else "display"
            found.setdefault((block, one.get("field", ""), one.get(name, "")), one)
    return found


def _statements(
    field: Field,
    data: Mapping[str, Any],
    details: Mapping[tuple[str, str, str], Mapping[str, Any]],
    evidence: Mapping[str, Any],
    secret: Mapping[str, Any],
) -> Iterator[Statement]:
    term = field.term
    waiting: dict[str, list[Entry]] = {}
    rejected: list[Statement] = []
    for index, entry in enumerate(_entries(evidence, term)):
        if entry.value is not None:
            value = _value(entry.value, field, ("evidence", term, index, "value"))
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
                yield _decided(_named(name, field), entry, term, Status.REJECTED)


def _values(
    field: Field,
    data: Mapping[str, Any],
    details: Mapping[tuple[str, str, str], Mapping[str, Any]],
    secret: Mapping[str, Any],
) -> Iterator[Value]:
    term = field.term
    found = data.get(term, ())
    several = isinstance(found, list)
    for index, raw in enumerate(_list(found) if found != () else ()):
        value = _value(raw, field, (term, index) if several else (term,))
        if isinstance(value, Date):
            detail = details.get(("dates", term, value.key))
            yield _date(detail) if detail else value
        elif isinstance(value, Agent) and value.uri and ("roles", term, value.uri) in details:
            role = details["roles", term, value.uri].get("role", "")
            yield msgspec.structs.replace(value, role=role)
        else:
            yield value
    if term in secret:
        several = isinstance(secret[term], list)
        for index, raw in enumerate(_list(secret[term])):
            path = ("hidden", term, index) if several else ("hidden", term)
            value = _value(raw, field, path)
            if not isinstance(value, Agent):
                raise Wrong(path, "is not an agent", _EXPECTED[Kind.AGENT])
            yield msgspec.structs.replace(value, visibility=Visibility.HIDDEN)


def _date(detail: Mapping[str, Any]) -> Date:
    known = {key: found for key, found in detail.items() if key != "field"}
    return _converted({"edtf": "", "display": "", **known}, Date, ("dates",))  # type: ignore[no-any-return]


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
    for entry in _list(found):
        for one in entry.get("because", ()) if isinstance(entry, dict) else ():
            if isinstance(one, dict) and isinstance(one.get("parts"), dict):
                one["parts"] = list(one["parts"].items())
    try:
        return msgspec.convert(found, tuple[Entry, ...], strict=False)
    except msgspec.ValidationError:
        return tuple(
            _converted(one, Entry, ("evidence", term, index))
            for index, one in enumerate(_list(found))
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


def _named(name: str, field: Field) -> Value:
    """A value of which only the name is left."""
    match field.kind:
        case Kind.CONCEPT if not (field.or_text and ":" not in name):
            return Concept(uri=name, label="")
        case Kind.LINK if not (field.or_text and ":" not in name):
            return Link(uri=name)
        case Kind.AGENT:
            return Agent(name=name)
        case Kind.DATE:
            return date_of(name)
        case _:
            return Text(text=name)


def _value(raw: Any, field: Field, path: Path) -> Value:
    if isinstance(raw, str):
        if field.kind is Kind.TEXT or field.or_text:
            return Text(text=raw)
        if field.kind is Kind.DATE:
            return date_of(raw)
        if field.kind is Kind.LINK:
            return Link(uri=raw)
    elif isinstance(raw, dict):
        value = _from_mapping(raw, field, path)
        if value is not None:
            return value
    raise Wrong(path, f"is not a value for {field.term}", _EXPECTED[field.kind])


def _from_mapping(raw: dict[str, Any], field: Field, path: Path) -> Value | None:
    if field.kind is Kind.AGENT:
        return _agent(raw, path)
    if field.kind is Kind.DATE:
        if "text" in raw:
            return Date(edtf="", display=_text(raw, "text"))
        return _converted({"edtf": "", "display": "", **raw}, Date, path)  # type: ignore[no-any-return]
    if "text" in raw and (field.kind is Kind.TEXT or field.or_text):
        return _converted(raw, Text, path)  # type: ignore[no-any-return]
    if "uri" in raw and field.kind is Kind.LINK:
        return _converted(raw, Link, path)  # type: ignore[no-any-return]
    if "uri" in raw and field.kind is Kind.CONCEPT:
        return _concept(raw, path)
    return None


def _agent(raw: dict[str, Any], path: Path) -> Agent:
    if "name" not in raw and "uri" not in raw:
        raise Wrong(path, "has neither name nor uri", _EXPECTED[Kind.AGENT])
    if raw.get("kind"):
        _choice(raw["kind"], AgentKind, (*path, "kind"))
    return _converted({"name": "", **raw}, Agent, path)  # type: ignore[no-any-return]


def _concept(raw: dict[str, Any], path: Path) -> Concept:
    label, language = raw.get("label", ""), ""
    if isinstance(label, dict):
        language, label = next(iter(label.items()), ("", ""))
    known = {"label": label, **({"language": language} if language else {})}
    return _converted({**raw, **known}, Concept, path)  # type: ignore[no-any-return]
