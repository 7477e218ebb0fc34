"""JSON-LD, compact, with its context inside: readable without fetching anything.

https://www.w3.org/TR/json-ld11/
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._nodes import Literal, Object, TripleNode
from colophon.crosswalk._triples import PREFIXES, graph
from colophon.disclosure import PublicRecord, exposed_fields
from colophon.model.characters import legal
from colophon.model.namespaces import RDF
from colophon.profile import Profile
from colophon.profile.memo import PerProfile

_encode = msgspec.json.encode
_TERM = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


class JsonLd(Format):
    """The record's graph as JSON that web developers read."""

    name = "jsonld"
    version = "4"
    label = "RDF as JSON-LD"
    media_type = "application/ld+json"
    suffix = ".jsonld"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        """One record with a context of the terms it uses."""
        names = _NAMES(frame.profile)
        body = _json(graph(record, frame), names)
        context = _context(_terms_used(body), names)
        return msgspec.json.format(_encode({"@context": context} | body), indent=2) + b"\n"

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """All records, one a line, as one ``@graph`` under the whole context."""
        names = _NAMES(frame.profile)
        context = _context({*names.values()} | {f"{one}:" for one in PREFIXES}, names)
        yield b'{"@context": ' + _encode(context) + b',\n"@graph": ['
        comma = b"\n"
        for record in records:
            yield comma + _encode(_json(graph(record, frame), names))
            comma = b",\n"
        yield b"\n]}\n"


class JsonLdNames(dict[str, str]):
    """IRIs as terms of the profile or compact IRIs."""

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        for field in exposed_fields(profile).values():
            if _TERM.fullmatch(field.term) and field.term not in PREFIXES:
                self.setdefault(field.property, field.term)

    def __missing__(self, uri: str) -> str:
        for prefix, start in PREFIXES.items():
            if uri.startswith(start) and len(uri) > len(start):
                return f"{prefix}:{uri[len(start) :]}"
        return uri


_NAMES = PerProfile(JsonLdNames)


def _json(node: TripleNode, names: JsonLdNames) -> dict[str, Any]:
    written: dict[str, Any] = {"@id": node.uri} if node.uri else {}
    for predicate, value in node.properties:
        if predicate == RDF + "type" and isinstance(value, str):
            name, shown = "@type", names[value]
        else:
            name, shown = names[predicate], _value(value, names)
        if name not in written:
            written[name] = shown
        elif isinstance(written[name], list):
            written[name].append(shown)
        else:
            written[name] = [written[name], shown]
    return written


def _value(value: Object, names: JsonLdNames) -> Any:
    if isinstance(value, Literal):
        text = legal(value.text)
        if value.language:
            return {"@value": text, "@language": value.language}
        if value.datatype:
            return {"@value": text, "@type": names[value.datatype]}
        return text
    if isinstance(value, TripleNode):
        return _json(value, names)
    return {"@id": value}


def _terms_used(body: Any) -> set[str]:
    """The terms and prefixes that a JSON body needs explained."""
    used: set[str] = set()
    if isinstance(body, list):
        for one in body:
            used |= _terms_used(one)
    elif isinstance(body, dict):
        for key, value in body.items():
            if key == "@type":
                used |= {_prefix(one) for one in (value if isinstance(value, list) else [value])}
            elif key not in ("@id", "@value", "@language"):
                used |= {_prefix(key)} | _terms_used(value)
    return used


def _prefix(name: str) -> str:
    prefix, colon, _ = name.partition(":")
    return f"{prefix}:" if colon else name


def _context(used: set[str], names: JsonLdNames) -> dict[str, str]:
    context = {prefix: uri for prefix, uri in PREFIXES.items() if f"{prefix}:" in used}
    return context | {term: uri for uri, term in names.items() if term in used}


FORMAT = JsonLd()
