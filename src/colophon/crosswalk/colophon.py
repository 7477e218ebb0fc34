"""Our own form over OAI-PMH: all that may leave, for another catalogue of this program.

The record is JSON-LD 1.1 inside one element.  Its statements are a JSON literal
(https://www.w3.org/TR/json-ld11/#json-literals): each has its field, value, status and the
evidence that may leave, so that nothing is lost on the way.  Who decided stays in the house.
"""

import json
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from colophon.crosswalk import Frame
from colophon.crosswalk._elements import ElementFormat
from colophon.crosswalk._xml import XSI
from colophon.crosswalk.toolkit.unread import unread
from colophon.disclosure import PublicRecord
from colophon.model.characters import content, iri
from colophon.model.namespaces import COLOPHON, DCTERMS
from colophon.model.record import Statement

NAMESPACE = "https://w3id.org/colophon/oai/"
SCHEMA = "https://w3id.org/colophon/vocab/colophon.xsd"
_OPENING = (
    f'<colophon:record xmlns:colophon="{NAMESPACE}" xmlns:xsi="{XSI}"'
    f' xsi:schemaLocation="{NAMESPACE} {SCHEMA}">'
)
_CLOSING = "</colophon:record>\n"
_CONTEXT = {
    "ark": DCTERMS + "identifier",
    "licence": {"@id": DCTERMS + "license", "@type": "@id"},
    "modified": DCTERMS + "modified",
    "stage": COLOPHON + "stage",
    "statements": {"@id": COLOPHON + "statements", "@type": "@json"},
    "unconfirmed": {"@id": COLOPHON + "unconfirmed", "@type": "@json"},
}

_UNSAID = {"version": "1", "source": "text", "basis": "item"}
"""defaults that are words: msgspec leaves them out only where they are the very same object"""


class Colophon(ElementFormat):
    """The record with its evidence, as JSON-LD in XML."""

    name = "colophon"
    label = "Colophon (JSON-LD with evidence)"
    media_type = "application/xml"
    suffix = ".colophon.xml"
    xml_namespace = NAMESPACE
    xml_schema = SCHEMA

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        return f"{_OPENING}{content(_json(record, frame))}{_CLOSING}"


def _json(record: PublicRecord, frame: Frame) -> str:
    said = {
        "@id": iri(frame.uri(record)),
        "stage": record.stage.value,
        "ark": record.ark,
        "licence": iri(frame.licence(record)),
        "modified": record.reviewed_at,
        "statements": [_plain(msgspec.to_builtins(one)) for one in _statements_that_leave(record)],
        "unconfirmed": [
            {"field": one.term, "value": one.value.key} for one in record.statements if unread(one)
        ],
    }
    given = {key: value for key, value in said.items() if value or key == "statements"}
    data = {"@context": {key: _CONTEXT[key] for key in given if key in _CONTEXT}, **given}
    try:
        return msgspec.json.encode(data).decode()
    except UnicodeEncodeError:  # half of a surrogate pair, which JSON writes as an escape
        return json.dumps(msgspec.to_builtins(data))


def _plain(said: Any) -> Any:
    """What is said, without words that go without saying, by whatever way they came."""
    if isinstance(said, dict):
        return {
            key: _plain(one)
            for key, one in said.items()
            if key not in _UNSAID or one != _UNSAID[key]
        }
    return [_plain(one) for one in said] if isinstance(said, list | tuple) else said


def _statements_that_leave(record: PublicRecord) -> Iterator[Statement]:
    """The statements without the names of those who work in the house, and their notes."""
    for one in record.statements:
        by = one.by if one.by.startswith(("http://", "https://")) else ""
        yield replace(one, by=by, note="") if one.by != by or one.note else one


FORMAT = Colophon()
