"""What can be asked of a concept by property: SKOS's own, and whatever else it has."""

from collections.abc import Callable, Iterable, Mapping

import msgspec

from colophon.vocabulary import Entry, Label

SKOS = "http://www.w3.org/2004/02/skos/core#"
CONCEPT = SKOS + "Concept"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


class PropertyValue(msgspec.Struct, frozen=True, kw_only=True):
    """A value of a property: a text, or a thing with its URI as ``id``."""

    text: str
    id: str = ""


def _texts(labels: Iterable[Label]) -> list[PropertyValue]:
    return [PropertyValue(text=one) for one in dict.fromkeys(label.text for label in labels)]


def _plain(texts: Iterable[str]) -> list[PropertyValue]:
    return [PropertyValue(text=one) for one in texts]


def _things(uris: Iterable[str]) -> list[PropertyValue]:
    return [PropertyValue(text=one, id=one) for one in uris]


_READ: Mapping[str, tuple[str, Callable[[Entry], list[PropertyValue]]]] = {
    "prefLabel": ("preferred label", lambda entry: _texts(entry.preferred)),
    "altLabel": ("other label", lambda entry: _texts(entry.alternative)),
    "hiddenLabel": ("hidden label", lambda entry: _texts(entry.hidden)),
    "notation": ("notation", lambda entry: _plain(entry.notation)),
    "scopeNote": ("scope note", lambda entry: _texts(entry.scope_note)),
    "definition": ("definition", lambda entry: _texts(entry.definition)),
    "broader": ("broader", lambda entry: _things(entry.broader)),
    "narrower": ("narrower", lambda entry: _things(entry.narrower)),
    "related": ("related", lambda entry: _things(entry.related)),
    "exactMatch": ("exact match", lambda entry: _things(entry.exact)),
    "closeMatch": ("close match", lambda entry: _things(entry.close)),
    "inScheme": ("in scheme", lambda entry: _things([entry.scheme] if entry.scheme else [])),
}

PROPERTIES: Mapping[str, str] = {SKOS + name: label for name, (label, _) in _READ.items()}
"""URI → name of SKOS's properties."""


def values(entry: Entry, pid: str) -> list[PropertyValue]:
    """The values of a property by its URI, or by SKOS's local name (``skos:`` before or not)."""
    known = _READ.get(pid.removeprefix(SKOS).removeprefix("skos:"))
    if known is not None:
        return known[1](entry)
    return [
        PropertyValue(text=one, id=one)
        if one.startswith(("http://", "https://", "urn:"))
        else PropertyValue(text=one)
        for one in entry.properties.get(pid, ())
    ]
