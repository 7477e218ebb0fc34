"""One value → one data field of MARC 21, for the fields that stand by themselves.

What comes from vocabularies and authorities is said again in record after record, and so
are dates: their fields are kept.  Free text is not, it would only fill the memory.
"""

from collections.abc import Callable
from functools import lru_cache

from colophon.crosswalk._marc import DataField, data_field
from colophon.mappings.marc import (
    DCMITYPE,
    LINKS,
    NOTES,
    RELATORS,
    ROLES,
    SOURCES,
    STANDARD_NUMBERS,
    SUBJECT_HEADINGS,
)
from colophon.model.characters import iri
from colophon.model.record import Agent, AgentKind, Concept, Date, Link, Value
from colophon.model.standard_numbers import standard_number

_AUTHORITIES = ("http://id.loc.gov/", "http://vocab.getty.edu/", "https://d-nb.info/gnd/")
_FIRST_INDICATOR = {AgentKind.BODY: "2", AgentKind.FAMILY: "3"}


@lru_cache(maxsize=4096)
def agent(term: str, value: Value, entry: str) -> DataField | None:
    """1XX or 7XX, as ``entry`` says, where the kind of agent is known; 720 without kind."""
    name = str(value)
    role, code = ROLES[term]
    if isinstance(value, Agent) and value.role.startswith(RELATORS):
        role, code = "", value.role.removeprefix(RELATORS)
    identity = ("0" if value.uri.startswith(_AUTHORITIES) else "1", iri(value.uri))
    subfields = (("a", name), ("e", role), identity, ("4", code))
    kind = kind_of(value)
    if kind is None:
        return data_field("720", "  ", *subfields)
    tag = "10" if kind is AgentKind.BODY else "00"
    first = _FIRST_INDICATOR.get(kind, "1" if "," in name else "0")
    return data_field(f"{entry}{tag}", f"{first} ", *subfields)


def kind_of(value: Value) -> AgentKind | None:
    """What kind of agent a value is, as far as that is known."""
    return value.kind if isinstance(value, Agent) else None


@lru_cache(maxsize=4096)
def edtf(value: Value) -> DataField | None:
    """046: a date in a form that machines read, doubts and all."""
    if not isinstance(value, Date):
        return None
    return data_field("046", "  ", ("k", value.edtf), ("2", "edtf"))


def _note(term: str, value: Value) -> DataField | None:
    tag, indicators, code = NOTES[term]
    return data_field(tag, indicators, (code, str(value)))


def _link(term: str, value: Value) -> DataField | None:
    tag, indicators, code = LINKS[term]
    return data_field(tag, indicators, (code, _label(value)), ("o", value.uri))


@lru_cache(maxsize=256)
def _licence(term: str, value: Value) -> DataField | None:
    return data_field("540", "  ", ("a", _label(value)), ("u", value.uri))


def _label(value: Value) -> str:
    return value.label if isinstance(value, Link | Concept) else str(value)


@lru_cache(maxsize=4096)
def _subject(term: str, value: Value) -> DataField | None:
    if not isinstance(value, Concept):
        return data_field("653", "  ", ("a", str(value)))
    if value.uri.startswith(SUBJECT_HEADINGS):
        return data_field("650", " 0", ("a", value.label), ("0", value.uri))
    return data_field("650", " 7", *_heading(value))


@lru_cache(maxsize=1024)
def _genre(term: str, value: Value) -> DataField | None:
    if isinstance(value, Concept):
        return data_field("655", " 7", *_heading(value))
    return data_field("655", " 7", ("a", str(value)), ("2", "local"))


@lru_cache(maxsize=1024)
def _place(term: str, value: Value) -> DataField | None:
    if isinstance(value, Concept):
        return data_field("651", " 7", *_heading(value))
    return data_field("522", "  ", ("a", str(value)))


def _heading(value: Concept) -> tuple[tuple[str, str], ...]:
    label = value.label or value.uri
    if value.uri.startswith(DCMITYPE):
        label = value.uri.removeprefix(DCMITYPE)
    source = next((code for start, code in SOURCES.items() if value.uri.startswith(start)), "local")
    return ("a", label), ("2", source), ("0", iri(value.uri))


def _identifier(term: str, value: Value) -> DataField | None:
    text = str(value)
    name = text.lower()
    if found := standard_number(text):
        tag, wrong = STANDARD_NUMBERS[found.scheme]
        return data_field(tag, "  ", ("a" if found.correct else wrong, found.number))
    if name.startswith(("https://doi.org/", "http://doi.org/")):
        return data_field("024", "7 ", ("a", text.split("doi.org/", 1)[-1]), ("2", "doi"))
    if name.startswith("ark:"):
        return data_field("024", "7 ", ("a", text), ("2", "ark"))
    if name.startswith(("http://", "https://")):
        return data_field("856", "40", ("u", text))
    if iri(text) == text:
        return data_field("024", "7 ", ("a", text), ("2", "uri"))
    return data_field("024", "8 ", ("a", text))


WRITERS: dict[str, Callable[[str, Value], DataField | None]] = {
    **dict.fromkeys(NOTES, _note),
    **dict.fromkeys(LINKS, _link),
    "rightsURI": _licence,
    "license": _licence,
    "subject": _subject,
    "type": _genre,
    "spatial": _place,
    "identifier": _identifier,
}
"""term → what makes its data field of the term and a value"""
