"""Values → objects of triples, and what cannot hang from them: nodes of details.

Of the catalogue's own concepts and authorities the graph gives class and label.  Of those
of others it says nothing, for their addresses are links to what others say: what they are
called here stands on a node behind ``colophon:nameDetail``, and so does a name as the item
has it, which is said of the statement and never of an authority.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

from colophon.crosswalk import Frame
from colophon.crosswalk._nodes import Literal, Object, TripleNode
from colophon.mappings import classes
from colophon.model.characters import iri, tag
from colophon.model.namespaces import COLOPHON, EDTF, FOAF, RDF, RDFS, SKOS, XSD
from colophon.model.record import Agent, AgentKind, Concept, Date, Link, Text, Value
from colophon.profile import VOCABULARY_STEM, Field, date_of

CLASSES = {
    AgentKind.PERSON: FOAF + "Person",
    AgentKind.BODY: FOAF + "Organization",
    AgentKind.FAMILY: FOAF + "Group",
    AgentKind.PSEUDONYM: FOAF + "Agent",
    AgentKind.EVENT: classes.SCHEMA + "Event",
    AgentKind.WORK: classes.SCHEMA + "CreativeWork",
}

_implied = lru_cache(maxsize=4096)(date_of)
_PLAIN = frozenset(("", XSD + "string", RDF + "langString", RDF + "dirLangString"))


def make_object(value: Value, field: Field, frame: Frame) -> Object:
    """The object that a value of a field comes to."""
    return _OBJECTS[type(value)](value, field, frame)


def details(value: Value, property: str, frame: Frame) -> Iterator[tuple[str, Object]]:
    """What cannot hang from the value itself: the rest of a date, a role, a name."""
    if isinstance(value, Date):
        yield from _date_detail(value, property)
    elif not isinstance(value, Text):
        uri = iri(value.uri)
        if uri:
            yield from _name_detail(value, uri, property, frame)
        if uri and isinstance(value, Agent) and value.role:
            said: list[tuple[str, Object]] = [
                (COLOPHON + "field", property),
                (COLOPHON + "agent", uri),
                (COLOPHON + "role", _reference(value.role)),
            ]
            yield COLOPHON + "roleDetail", TripleNode("", said)


def _is_own(uri: str, frame: Frame) -> bool:
    """Whether an address is one of the catalogue's or of the vocabularies that it ships with."""
    return uri.startswith((VOCABULARY_STEM, frame.namespace.removesuffix("id/")))


def _text(value: Text, field: Field, frame: Frame) -> Object:
    language = tag(value.language)
    if language:
        return Literal(value.text, language)
    datatype = value.datatype or field.datatype
    return Literal(value.text, "", "" if datatype in _PLAIN else iri(datatype))


def _concept(value: Concept, field: Field, frame: Frame) -> Object:
    uri = iri(value.uri)
    label = Literal(value.label or value.uri, tag(value.language))
    if not uri:
        return label
    if not _is_own(uri, frame):
        return uri
    said: list[tuple[str, Object]] = [(RDF + "type", SKOS + "Concept")]
    if value.label:
        said.append((SKOS + "prefLabel", label))
    return TripleNode(uri, said)


def _link(value: Link, field: Field, frame: Frame) -> Object:
    uri = iri(value.uri)
    if not uri:
        return Literal(value.uri)
    if value.label and _is_own(uri, frame):
        return TripleNode(uri, [(RDFS + "label", Literal(value.label))])
    return uri


def _agent(value: Agent, field: Field, frame: Frame) -> Object:
    uri = iri(value.uri)
    if uri and not _is_own(uri, frame):
        return uri
    said: list[tuple[str, Object]] = []
    if value.kind is not None:
        said.append((RDF + "type", CLASSES[value.kind]))
    if uri:
        if value.heading:
            said.append((RDFS + "label", Literal(value.heading)))
        return TripleNode(uri, said) if said else uri
    if str(value).strip():
        said.append((RDFS + "label", Literal(str(value))))
    if value.name:
        said.append((FOAF + "name", Literal(value.name)))
    if value.heading:
        said.append((COLOPHON + "heading", Literal(value.heading)))
    if value.role:
        said.append((COLOPHON + "role", _reference(value.role)))
    return TripleNode("", said)


def _date(value: Date, field: Field, frame: Frame) -> Object:
    if value.edtf:
        return Literal(value.edtf, "", EDTF + "EDTF")
    return Literal(value.display)


_OBJECTS: dict[type, Callable[..., Object]] = {
    Text: _text,
    Concept: _concept,
    Link: _link,
    Agent: _agent,
    Date: _date,
}


def _name_detail(
    value: Concept | Agent | Link, uri: str, property: str, frame: Frame
) -> Iterator[tuple[str, Object]]:
    """The label where the address itself was given none, and the name as it stands."""
    said: list[tuple[str, Object]] = []
    label = str(value).strip()
    # of “Text” http://purl.org/dc/dcmitype/Text says as much
    if label and label != value.uri and not uri.endswith(f"/{label}"):
        named = value.heading if isinstance(value, Agent) else label
        if not (named and _is_own(uri, frame)):
            language = tag(value.language) if isinstance(value, Concept) else ""
            said.append((RDFS + "label", Literal(label, language)))
    if isinstance(value, Agent) and value.heading and value.name not in ("", value.heading):
        said.append((COLOPHON + "transcribed", Literal(value.name)))
    if said:
        told: list[tuple[str, Object]] = [(COLOPHON + "field", property)]
        told.append((COLOPHON + "value", uri))
        yield COLOPHON + "nameDetail", TripleNode("", told + said)


def _date_detail(value: Date, property: str) -> Iterator[tuple[str, Object]]:
    if value == _implied(value.edtf):
        return
    parts = (
        ("edtf", value.edtf, EDTF + "EDTF"),
        ("display", value.display, ""),
        ("transcribed", value.transcribed, ""),
        ("earliest", value.earliest, XSD + "date"),
        ("latest", value.latest, XSD + "date"),
        ("basis", value.basis, ""),
    )
    told: list[tuple[str, Object]] = [(COLOPHON + "field", property)]
    told += [
        (COLOPHON + name, Literal(text, "", datatype)) for name, text, datatype in parts if text
    ]
    yield COLOPHON + "dateDetail", TripleNode("", told)


def _reference(text: str) -> Object:
    return iri(text) or Literal(text)
