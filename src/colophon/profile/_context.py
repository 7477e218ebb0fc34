"""The JSON-LD context of record files, computed from a profile.

https://www.w3.org/TR/json-ld11/ : each field has its own scoped context, because the
same key (``language``, ``label``) means different things under different fields.
"""

import json
from collections.abc import Mapping
from typing import Any

from colophon.profile import EDTF, Field, Kind, Profile
from colophon.profile.keywords import AS_KEYWORD, SPOKEN

TEXT: Mapping[str, Any] = AS_KEYWORD
CONCEPT: Mapping[str, Any] = {
    **TEXT,
    "uri": "@id",
    "label": {"@id": "skos:prefLabel", "@container": "@language"},
    "scheme": None,
    "vocabulary": None,
}
LINK: Mapping[str, Any] = {**TEXT, "uri": "@id", "label": {"@id": "rdfs:label"}}
AGENT: Mapping[str, Any] = {
    "uri": "@id",
    "name": {"@id": "foaf:name"},
    "heading": {"@id": "colophon:heading"},
    "kind": "@type",
    "person": "foaf:Person",
    "body": "foaf:Organization",
    "family": "foaf:Group",
    "pseudonym": "foaf:Agent",
    "event": "schema:Event",
    "work": "schema:CreativeWork",
    "role": {"@id": "colophon:role", "@type": "@id"},
    "language": None,
}
DATES: Mapping[str, Any] = {
    "field": {"@id": "colophon:field", "@type": "@vocab"},
    "edtf": {"@id": "colophon:edtf", "@type": EDTF},
    "display": {"@id": "colophon:display"},
    "transcribed": {"@id": "colophon:transcribed"},
    "earliest": {"@id": "colophon:earliest", "@type": "xsd:date"},
    "latest": {"@id": "colophon:latest", "@type": "xsd:date"},
    "basis": {"@id": "colophon:basis"},
}
ROLES: Mapping[str, Any] = {
    "field": {"@id": "colophon:field", "@type": "@vocab"},
    "agent": {"@id": "colophon:agent", "@type": "@id"},
    "role": {"@id": "colophon:role", "@type": "@id"},
}
SCOPES = {
    Kind.TEXT: TEXT,
    Kind.DATE: TEXT,
    Kind.CONCEPT: CONCEPT,
    Kind.LINK: LINK,
    Kind.AGENT: AGENT,
}
UNCONFIRMED: Mapping[str, Any] = {
    "field": {"@id": "colophon:field", "@type": "@vocab"},
    "value": {"@id": "colophon:value"},
    "uri": "@id",
    "confidence": {"@id": "colophon:confidence", "@type": "xsd:decimal"},
}
"""values that nobody confirmed; older files name their fields alone"""
WITHIN: Mapping[str, Any] = {
    "naming": None,
    "evidence": None,
    "hidden": None,
    "document": None,
    "harvest": None,
    "reviewed": None,
}
"""parts of a record file that stay in the house"""


def write(profile: Profile) -> bytes:
    """The context as JSON-LD."""
    text = json.dumps({"@context": context(profile)}, ensure_ascii=False, indent=2)
    return (text + "\n").encode()


def context(profile: Profile) -> dict[str, Any]:
    """The context as data: prefixes, the record's own keys, a definition a field."""
    return {
        "@version": 1.1,
        **profile.prefixes,
        "id": "@id",
        "stage": {"@id": "colophon:stage"},
        "ark": {"@id": "dcterms:identifier"},
        "unconfirmed": {"@id": "colophon:unconfirmed", "@type": "@vocab", "@context": UNCONFIRMED},
        **{field.term: _definition(field, profile) for field in profile.fields},
        "dates": {"@id": "colophon:dateDetail", "@context": DATES},
        "roles": {"@id": "colophon:roleDetail", "@context": ROLES},
        **WITHIN,
    }


def scope_of(field: Field) -> Mapping[str, Any]:
    """What the keys below a field mean.

    A key that is the field's own name is left out: processors differ on a term that means
    something else within itself.  Such files have the keyword instead.
    """
    scope = SCOPES[field.kind]
    if field.or_agent:
        scope = {**AGENT, SPOKEN: None, **scope}
    return {key: meaning for key, meaning in scope.items() if key != field.term}


def _definition(field: Field, profile: Profile) -> dict[str, Any] | None:
    if field.private:
        return None
    definition: dict[str, Any] = {"@id": profile.compact(field.property)}
    if field.kind is Kind.DATE:
        definition["@type"] = EDTF
    elif field.kind is Kind.LINK and not field.or_text:
        definition["@type"] = "@id"
    elif field.kind is Kind.TEXT and field.datatype:
        definition["@type"] = profile.compact(field.datatype)
    return {**definition, "@context": scope_of(field)}
