"""Record ⇄ the data of a record file.

Values stand first, in profile order and in the form that the JSON-LD context knows;
what the context does not know (evidence, hidden agents, the document) comes after them.
"""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from colophon.model.characters import decimal, iri
from colophon.model.errors import RecordError, UnknownTerm
from colophon.model.record import Agent, Concept, Date, Link, Record, Statement, Status, Text, Value
from colophon.profile import Field, Profile, date_of, fits, is_hidden
from colophon.profile.keywords import AS_KEYWORD, SPOKEN

PROVISIONAL = "provisional"
"""what ``naming`` says of an id that is a working name"""
LONGEST_LABEL = 80
"""characters of a value that its evidence repeats to name it"""


def name_of(value: Value) -> str:
    """The value as its evidence names it: its key, or the beginning and a digest."""
    key = value.key
    if len(key) <= LONGEST_LABEL and "\n" not in key:
        return key
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{' '.join(key[:60].split())}… {digest}"


def to_data(record: Record, profile: Profile, context: str) -> dict[str, Any]:
    """What the file of a record holds, in order; ``context`` is the path of the context."""
    return arranged_data(profile.arrange(record), profile, context)


def arranged_data(record: Record, profile: Profile, context: str) -> dict[str, Any]:
    """The same of a record whose statements are in profile order, as they are when read."""
    by_term: dict[str, list[Statement]] = {}
    for one in record.statements:
        by_term.setdefault(one.term, []).append(one)
    data: dict[str, Any] = {"@context": context, "id": record.id}
    if record.provisional:
        data["naming"] = PROVISIONAL
    data["stage"] = record.stage.value
    if record.ark:
        data["ark"] = record.ark
    secret: dict[str, Any] = {}
    for term, statements in by_term.items():
        field = _known_field(profile, term, record)
        shown = [
            _value(one, field, record)
            for one in statements
            if one.live and not is_hidden(one.value)
        ]
        _put(data, term, shown)
        _put(
            secret,
            term,
            [inline(one.value) for one in statements if one.live and is_hidden(one.value)],
        )
    details = {
        "dates": list(_dates(record, profile)),
        "roles": list(_roles(record, profile)),
        "unconfirmed": list(_unconfirmed_nodes(record, profile)),
        "hidden": secret,
        "evidence": {term: found for term, s in by_term.items() if (found := _entries(s))},
        "document": _plain(record.source),
        "harvest": _plain(record.harvest),
        "reviewed": _fill_template(by=record.reviewed_by, at=record.reviewed_at),
    }
    return data | {key: value for key, value in details.items() if value}


def _known_field(profile: Profile, term: str, record: Record) -> Field:
    field = profile.field(term)
    if field is None:
        raise UnknownTerm(
            f"the profile has no field {term!r}.",
            place=record.id,
            remedy="Add a row for it to vocab/profile.csv.",
        )
    return field


def _put(data: dict[str, Any], term: str, values: list[Any]) -> None:
    if values:
        data[term] = values[0] if len(values) == 1 else values


def _value(one: Statement, field: Field, record: Record) -> Any:
    value = one.value
    if not fits(value, field):
        raise RecordError(
            f"the field {field.term} takes {field.kind}, not {type(value).__name__.lower()}.",
            place=record.id,
            code="wrong-kind",
        )
    if field.private:
        return inline(value)
    if isinstance(value, Date):
        return value.edtf or {"text": value.display}
    if isinstance(value, Link) and not field.or_text and not value.label:
        return value.uri
    if isinstance(value, Agent) and value.uri:
        value = msgspec.structs.replace(value, role="")
    return in_scope(inline(value), value, field)


def in_scope(data: Any, value: Value, field: Field) -> Any:
    """The data of a value with keys that the context knows below its field."""
    if not isinstance(data, dict):
        return data
    if isinstance(value, Agent) and field.or_agent and "language" in data:
        return {SPOKEN if key == "language" else key: one for key, one in data.items()}
    if isinstance(value, Text) and field.term in data:
        return {AS_KEYWORD.get(key, key): one for key, one in data.items()}
    return data


def inline(value: Value) -> Any:
    """A value whole, in the form of places that no graph is made of."""
    if isinstance(value, Text):
        if not value.language and not value.datatype:
            return value.text
        return {
            "text": value.text,
            **_fill_template(language=value.language, datatype=value.datatype),
        }
    if isinstance(value, Concept):
        label = {value.language: value.label} if value.language and value.label else value.label
        return {
            "uri": value.uri,
            **_fill_template(label=label, scheme=value.scheme, vocabulary=value.vocabulary),
        }
    kept = {Agent: "name", Date: "edtf", Link: "uri"}[type(value)]
    return {
        key: found
        for key, found in msgspec.to_builtins(value).items()
        if key != "type" and (found or key == kept)
    }


def _fill_template(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}


def _plain(value: msgspec.Struct | None) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(value) or {}
    if "parts" in data:
        data["parts"] = dict(data["parts"])
    return data


def public(record: Record, profile: Profile) -> Iterator[tuple[Statement, Field]]:
    """The statements that leave the house, with their fields."""
    for one in record.statements:
        field = profile.field(one.term)
        if field and one.live and not field.private and not is_hidden(one.value):
            yield one, field


def _dates(record: Record, profile: Profile) -> Iterator[dict[str, str]]:
    for one, _ in public(record, profile):
        if isinstance(one.value, Date) and one.value != date_of(one.value.edtf):
            value = one.value
            yield {
                "field": one.term,
                **_fill_template(
                    edtf=value.edtf,
                    display=value.display,
                    transcribed=value.transcribed,
                    earliest=value.earliest,
                    latest=value.latest,
                    basis=value.basis,
                ),
            }


def _roles(record: Record, profile: Profile) -> Iterator[dict[str, str]]:
    for one, _ in public(record, profile):
        if isinstance(one.value, Agent) and one.value.uri and one.value.role:
            yield {"field": one.term, "agent": one.value.uri, "role": one.value.role}


def _unconfirmed_nodes(record: Record, profile: Profile) -> Iterator[dict[str, Any]]:
    """The values that nobody here has confirmed, as the graph names them."""
    for one, _ in public(record, profile):
        if not one.read:
            uri = one.value.uri if iri(one.value.uri) else ""
            sure = "" if one.confirmed else decimal(one.confidence)
            yield {
                "field": one.term,
                "value": {"uri": uri} if uri else one.value.key,
                **_fill_template(confidence=sure),
            }


def _entries(statements: Iterable[Statement]) -> list[dict[str, Any]]:
    """Status and evidence of the values that need any: all but what a person just wrote."""
    return [
        {
            **(_name_node(one)),
            "status": one.status.value,
            **_fill_template(by=one.by, at=one.at, note=one.note),
            **_fill_template(because=[_plain(evidence) for evidence in one.evidence]),
        }
        for one in statements
        if one.status is not Status.EDITED or one.by or one.at or one.note or one.evidence
    ]


def _name_node(one: Statement) -> dict[str, Any]:
    return {"for": name_of(one.value)} if one.live else {"value": inline(one.value)}
