"""The form of an answer as JSON Schema: for each field values with the words they rest on.

https://json-schema.org/draft/2020-12 ; only what servers make grammars of is used.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from colophon.describe.suggesting.request import OfferedConcept
from colophon.profile import Field, Kind

VALUES = 4
"""values of a field that is repeatable"""
LONGEST_VALUE = 200
LONGEST_QUOTE = 300
SENTENCES = 4
SUMMARY = "abstract"
"""the field of the summary"""


def schema(
    fields: Iterable[Field], choices: Sequence[OfferedConcept], *, pictured: bool, summary: bool
) -> dict[str, Any]:
    """What an answer about these fields has to be."""
    properties: dict[str, Any] = {}
    for field in fields:
        labels = [one.label for one in choices if one.term == field.term]
        if field.kind is Kind.CONCEPT and not labels:
            continue
        most = VALUES if field.repeatable else 1
        properties[field.term] = _array(_value(labels, pictured), most)
    if summary:
        said = {"sentence": _text(LONGEST_QUOTE), "quotes": _array(_text(LONGEST_QUOTE), 3)}
        properties[SUMMARY] = _array(_object(said), SENTENCES)
    return _object(properties)


def _value(labels: list[str], pictured: bool) -> dict[str, Any]:
    value = {"type": "string", "enum": labels} if labels else _text(LONGEST_VALUE)
    found = {"value": value, "quote": _text(LONGEST_QUOTE)}
    return _object(found | {"in_picture": {"type": "boolean"}} if pictured else found)


def _text(longest: int) -> dict[str, Any]:
    return {"type": "string", "maxLength": longest}


def _array(items: dict[str, Any], most: int) -> dict[str, Any]:
    return {"type": "array", "items": items, "maxItems": most}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
