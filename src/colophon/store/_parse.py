"""The data of a record file → Record; what does not fit is named by its path."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from colophon.model.likeness import find_nearest
from colophon.model.record import (
    Agent,
    Date,
    Harvest,
    Record,
    Source,
    Stage,
    Statement,
    Status,
    Value,
    Visibility,
)
from colophon.profile import RESERVED, Field, Kind, Profile, is_hidden
from colophon.store._entries import ValueEntry, all_entries, entries_of
from colophon.store._form import PROVISIONAL, name_of
from colophon.store._values import (
    EXPECTED,
    MisfitValue,
    Path,
    as_list,
    choice,
    convert,
    text_of,
    value_named,
    value_of,
)

Key = tuple[str, str, str, str]
"""block, field, and the key by which a detail names its value, with what it says"""

KEYS = RESERVED | {"@context"}


def from_data(data: Mapping[str, Any], profile: Profile) -> Record:
    """The record in the data of a file; raises :class:`MisfitValue`."""
    known = profile.by_term
    for key in data:
        if key not in known and key not in KEYS:
            raise _misfit_of_key((key,), key, [*known, *KEYS])
    evidence, secret = _mapping(data, "evidence"), _mapping(data, "hidden")
    known_details, entries = details(data), all_entries(evidence)
    present = data.keys() | evidence.keys() | secret.keys()
    found: list[Statement] = []
    for term, field in known.items():
        if term in present:
            said = entries_of(evidence, term) if entries is None else entries.get(term, ())
            found += statements(field, said, values(field, data, known_details, secret))
    for name, part in (("evidence", evidence), ("hidden", secret)):
        if not part.keys() <= known.keys():
            key = min(part.keys() - known.keys())
            raise _misfit_of_key((name, key), key, list(known))
    reviewed = _mapping(data, "reviewed")
    return Record(
        id=text_of(data, "id"),
        provisional=_provisional(data),
        stage=choice(data.get("stage", "draft"), Stage, ("stage",)),
        statements=tuple(found),
        source=_struct(data, "document", Source),
        ark=text_of(data, "ark"),
        harvest=_struct(data, "harvest", Harvest),
        reviewed_by=text_of(reviewed, "by"),
        reviewed_at=text_of(reviewed, "at"),
    )


def _provisional(data: Mapping[str, Any]) -> bool:
    said = text_of(data, "naming")
    if said not in ("", PROVISIONAL):
        raise MisfitValue(
            ("naming",), f"{said!r} is not known here", f"{PROVISIONAL}, or no such line"
        )
    return bool(said)


def _misfit_of_key(path: Path, key: str, names: Iterable[str]) -> MisfitValue:
    close = find_nearest(key, names)
    meant = f"{close[0]!r}, perhaps" if close else "a field of vocab/profile.csv"
    return MisfitValue(path, f"there is no field {key!r}", meant)


def _mapping(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = data.get(key, {})
    if not isinstance(found, dict):
        raise MisfitValue((key,), "is not a mapping", "lines of the form “name: value” below it")
    return found


def _struct(data: Mapping[str, Any], key: str, kind: type[Any]) -> Any:
    return convert(data[key], kind, (key,)) if key in data else None


def details(data: Mapping[str, Any]) -> dict[Key, Mapping[str, Any]]:
    """What ``dates`` and ``roles`` say, by block, field and the key of the value."""
    found: dict[Key, Mapping[str, Any]] = {}
    for block in ("dates", "roles"):
        for index, one in enumerate(as_list(data[block]) if block in data else ()):
            if not isinstance(one, dict):
                raise MisfitValue(
                    (block, index), "is not a mapping", "field and what is known of it"
                )
            name = "agent" if block == "roles" else "edtf" if "edtf" in one else "display"
            found.setdefault((block, text_of(one, "field"), name, text_of(one, name)), one)
    return found


def statements(
    field: Field, entries: Iterable[ValueEntry], present: Iterable[Value]
) -> Iterator[Statement]:
    """The statements of a field: its values with what was said of them, then those gone."""
    term = field.term
    waiting: dict[str, list[ValueEntry]] = {}
    rejected: list[Statement] = []
    for index, entry in enumerate(entries):
        if entry.value is not None:
            value = value_of(entry.value, field, ("evidence", term, index, "value"))
            rejected.append(_decide_statement(value, entry, term))
        else:
            waiting.setdefault(entry.name, []).append(entry)
    found: list[Statement] = []
    written = False
    for value in present:
        known = waiting.get(name_of(value))
        if known:
            found.append(_decide_statement(value, known.pop(0), term))
        else:
            # nobody but a person writes a value without saying where it is from
            written = True
            found.append(Statement(term=term, value=value, status=Status.EDITED))
    yield from sorted(found, key=_rank)
    yield from rejected
    # the person who took a suggestion out of the file has turned it down, or put another
    # value in its place
    gone = Status.REPLACED if written else Status.REJECTED
    for name, left in waiting.items():
        for entry in left:
            if entry.because:
                yield _decide_statement(value_named(name, field), entry, term, gone)


def _rank(one: Statement) -> tuple[bool, float]:
    """The surest first, hidden agents behind the others, as :meth:`Profile.arranged` has it."""
    return is_hidden(one.value), -one.confidence


def values(
    field: Field,
    data: Mapping[str, Any],
    known: Mapping[Key, Mapping[str, Any]],
    secret: Mapping[str, Any],
) -> Iterator[Value]:
    """The values of a field; what ``known`` says of them is put into them."""
    term = field.term
    if term in data:
        for path, raw in _place_values(data[term], term):
            value = value_of(raw, field, path)
            yield add_details(value, term, known) if known else value
    if term in secret:
        for path, raw in _place_values(secret[term], "hidden", term):
            value = value_of(raw, field, path)
            if not isinstance(value, Agent):
                raise MisfitValue(path, "is not an agent", EXPECTED[Kind.AGENT])
            yield replace(value, visibility=Visibility.HIDDEN)


def _place_values(found: Any, *path: str) -> list[tuple[Path, Any]]:
    """One value or the values of a list, each with its path."""
    if isinstance(found, list):
        return [((*path, index), one) for index, one in enumerate(found)]
    return [(path, found)]


def add_details(value: Value, term: str, known: Mapping[Key, Mapping[str, Any]]) -> Value:
    """A value with what is known of it in another place of the file."""
    if isinstance(value, Date):
        detail = known.get(("dates", term, *_date_key(value)))
        return _date(detail) if detail else value
    if isinstance(value, Agent) and value.uri:
        detail = known.get(("roles", term, "agent", value.uri))
        return value if detail is None else replace(value, role=text_of(detail, "role"))
    return value


def _date_key(value: Date) -> tuple[str, str]:
    return ("edtf", value.edtf) if value.edtf else ("display", value.display)


def _date(detail: Mapping[str, Any]) -> Date:
    known = {key: found for key, found in detail.items() if key != "field"}
    return convert({"edtf": "", "display": "", **known}, Date, ("dates",))  # type: ignore[no-any-return]


def _decide_statement(
    value: Value, entry: ValueEntry, term: str, status: Status | None = None
) -> Statement:
    return Statement(
        term=term,
        value=value,
        status=status or entry.status,
        evidence=entry.because,
        by=entry.by,
        at=entry.at,
        note=entry.note,
    )
