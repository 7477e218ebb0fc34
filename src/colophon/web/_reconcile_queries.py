"""What reconciliation clients send, and the values they are answered with."""

from typing import Any, Literal

import msgspec

from colophon.services.reconcile.answers import (
    LIMIT,
    AskedProperty,
    MatchCandidate,
    MatchedVocabulary,
    NameQuery,
)
from colophon.web._json import JsonRefusal, decode_json

_MOST_VALUES = 20
_MOST_PROPERTIES = 20


class _Property(msgspec.Struct, frozen=True):
    pid: str
    v: Any = None


class _QueryObject(msgspec.Struct, frozen=True):
    query: str = ""
    type: str | list[str] | None = None
    type_strict: Literal["any", "all", "should"] = "any"
    limit: float | None = None
    properties: list[_Property] = []

    def query_value(self) -> NameQuery:
        """The query as the catalogue takes it; refuses one that asks for nothing."""
        if not self.query.strip() and not self.properties:
            raise JsonRefusal(400, "Bad Request", "A query has to have a query or properties.")
        if len(self.properties) > _MOST_PROPERTIES:
            raise JsonRefusal(
                400, "Bad Request", f"At most {_MOST_PROPERTIES} properties are compared."
            )
        types = [self.type] if isinstance(self.type, str) else self.type or []
        limit = LIMIT if self.limit is None or self.limit < 1 else self.limit
        return NameQuery(
            name=self.query,
            types=tuple(one for one in types if one),
            strict=self.type_strict,
            properties=tuple(
                AskedProperty(one.pid, tuple(_texts(one.v))) for one in self.properties
            ),
            limit=int(min(limit, 1_000)),
        )


Queries = dict[str, _QueryObject]


class _WantedProperties(msgspec.Struct, frozen=True):
    id: str
    settings: dict[str, Any] = {}


class Extend(msgspec.Struct, frozen=True):
    """Entities, and the properties whose values are wanted."""

    ids: list[str]
    properties: list[_WantedProperties]


def simple(text: str) -> NameQuery:
    """The single query of version 0.1: a name, or a query in JSON."""
    if text.lstrip().startswith("{"):
        return decode_json(text, _QueryObject).query_value()
    return _QueryObject(query=text).query_value()


def _texts(value: Any) -> list[str]:
    """The values of a property as text: of a reconciled one its id."""
    if isinstance(value, list):
        return [text for one in value[:_MOST_VALUES] for text in _texts_of_one(one)]
    return _texts_of_one(value)


def _texts_of_one(value: Any) -> list[str]:
    if isinstance(value, dict):
        value = value.get("id") or value.get("name")
    if isinstance(value, bool):
        return ["true" if value else "false"]
    if isinstance(value, str | int | float):
        return [str(value)[:2_000]]
    return []


def answer_query(authority: MatchedVocabulary, query: NameQuery) -> dict[str, Any]:
    """The answer to one query."""
    found = authority.candidates(query)
    return {"result": [_candidate(authority, one) for one in found]}


def _candidate(authority: MatchedVocabulary, one: MatchCandidate) -> dict[str, Any]:
    features = [{"id": "name", "value": round(100 * one.name_score, 1)}]
    if one.property_score is not None:
        features.append({"id": "properties", "value": round(100 * one.property_score, 1)})
    name, about = authority.label(one.entry), authority.about(one.entry)
    if one.label != name:
        about = f"also: {one.label}. {about}".strip()
    return {
        "id": one.entry.uri,
        "name": name,
        "description": about,
        "type": types(authority, authority.types(one.entry)),
        "score": one.score,
        "match": one.match,
        "features": features,
    }


def types(authority: MatchedVocabulary, uris: tuple[str, ...]) -> list[dict[str, str]]:
    """Types with their names."""
    names = authority.class_names
    return [{"id": uri, "name": names.get(uri, uri)} for uri in uris]


def answer_suggest(
    authority: MatchedVocabulary, kind: str, prefix: str, start: int
) -> list[dict[str, Any]]:
    """What begins like a prefix, from the ``start``-th on; kind: entity, property, type."""
    if kind == "entity":
        return [
            {
                "id": entry.uri,
                "name": authority.label(entry),
                "description": authority.about(entry),
                "notable": types(authority, authority.types(entry)),
            }
            for entry in authority.suggest(prefix, start + LIMIT)[start:]
        ]
    pairs = authority.properties() if kind == "property" else authority.classes()
    wanted = prefix.strip().casefold()
    return [
        {"id": uri, "name": name, "description": uri}
        for uri, name in pairs
        if wanted in name.casefold() or wanted in uri.casefold()
    ][start : start + LIMIT]


def answer_extend(authority: MatchedVocabulary, wanted: Extend) -> dict[str, Any]:
    """The values of properties, row by row; unknown entities have none."""
    names = dict(authority.properties())
    rows: dict[str, dict[str, list[dict[str, str]]]] = {}
    for id_ in wanted.ids:
        entry = authority.get(id_)
        rows[id_] = {
            one.id: _values(authority.values(entry, one.id), one.settings) if entry else []
            for one in wanted.properties
        }
    meta = [{"id": one.id, "name": names.get(one.id, one.id)} for one in wanted.properties]
    return {"meta": meta, "rows": rows}


def _values(found: list[Any], settings: dict[str, Any]) -> list[dict[str, str]]:
    limit = settings.get("limit")
    if isinstance(limit, str) and limit.isascii() and limit.isdecimal() and len(limit) < 6:
        limit = int(limit)
    if isinstance(limit, int | float) and limit >= 1:
        found = found[: int(min(limit, 1_000))]
    return [{"id": one.id, "name": one.text} if one.id else {"str": one.text} for one in found]
