"""The application profile as data, read from a DC TAP spreadsheet.

https://www.dublincore.org/specifications/dctap/ (twelve columns, one row a field).

How a row becomes a :class:`Field`
    The first shape of the table describes a record; the shapes after it describe the
    nodes that values point to.

    ============================  =====================================================
    ``valueShape``                a shape with ``foaf:name`` → an agent, with
                                  ``skos:prefLabel`` → a concept; ``concept agent`` → a
                                  concept, or an agent (:attr:`Field.or_agent`)
    ``valueDataType``             EDTF, W3CDTF or a date type of XML Schema → a date
    ``valueNodeType``             ``IRI`` → a link; ``literal`` or empty → text;
                                  ``IRI literal`` → either (:attr:`Field.or_text`)
    ``valueConstraintType``       ``picklist`` (values parted by ``|``, ``,`` or spaces),
                                  ``IRIstem`` and ``languageTag`` (parted by spaces),
                                  ``pattern``, ``minLength`` …; a stem under
                                  ``https://w3id.org/colophon/vocab/NAME/`` names the
                                  vocabulary NAME
    ``note``                      help for the cataloguer; ``[private]`` in it keeps the
                                  field in the house, ``[vocabulary: NAME NAME]`` names
                                  the vocabularies that values come from,
                                  ``[Dublin Core: NAME]`` the DCMI term that takes the
                                  values where the property is none
    ``mandatory``, ``repeatable``  TRUE/FALSE, yes/no, 1/0; empty means not mandatory
                                  and repeatable
    ============================  =====================================================

How a record becomes a graph
    The subject is the catalogue's namespace and the record's id.  Each live value of a
    field that is not private is one triple with the field's property.  Text is a literal
    with its language, or else its datatype.  Concepts, links and agents with a URI are
    that URI, and carry ``skos:prefLabel``, ``rdfs:label`` or ``foaf:name``; other agents
    are blank nodes.  A date is an EDTF literal, or its display form when undated; what
    else is known of it stands on a node behind ``colophon:dateDetail``, and the role of
    an agent with a URI on one behind ``colophon:roleDetail``.  ``colophon:stage`` says how
    far the record has come; each value that nobody confirmed is named on a node behind
    ``colophon:unconfirmed``.  Hidden agents, rejected
    values, evidence and private fields are absent.  The context maps record files to
    exactly this graph.  What is served says more, of the catalogue's own knowledge: the
    classes of the item and of its own concepts, the label of an agent, the first year of a
    date, and the record itself (``<…#record>``) with its licence and the time of its review.
    And it says nothing of what belongs to others: what a file calls a URI of theirs, and a
    name as transcribed of any that has one, stands on a node behind ``colophon:nameDetail``.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from pathlib import Path

import msgspec

from colophon.dating.display import display
from colophon.model import edtf
from colophon.model.errors import UnknownTerm
from colophon.model.likeness import find_nearest
from colophon.model.record import (
    Agent,
    Concept,
    Date,
    Link,
    Record,
    Statement,
    Text,
    Value,
    Visibility,
)

COLOPHON = "https://w3id.org/colophon/terms#"
VOCABULARY_STEM = "https://w3id.org/colophon/vocab/"
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
XSD = "http://www.w3.org/2001/XMLSchema#"

RESERVED = frozenset(
    (
        *("id", "naming", "stage", "ark", "unconfirmed", "dates", "roles"),
        *("hidden", "evidence", "document", "harvest", "reviewed"),
    )
)
"""keys of a record file that are not fields"""

PREFIXES: Mapping[str, str] = {
    "bf": "http://id.loc.gov/ontologies/bibframe/",
    "colophon": COLOPHON,
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcmitype": "http://purl.org/dc/dcmitype/",
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": XSD,
}
"""prefixes that ``propertyID`` and ``valueDataType`` may use; full URIs work too"""


class Kind(StrEnum):
    """What kind of value a field takes."""

    TEXT = "text"
    CONCEPT = "concept"
    AGENT = "agent"
    DATE = "date"
    LINK = "link"


TAKES: Mapping[Kind, type[Value]] = {
    Kind.TEXT: Text,
    Kind.CONCEPT: Concept,
    Kind.AGENT: Agent,
    Kind.DATE: Date,
    Kind.LINK: Link,
}


class Field(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One row of the profile: one field of a record.

    ``term`` is the key in YAML and everywhere in the program: the local name of
    ``property`` (a full URI).  ``vocabularies`` are names of vocabularies the value may
    come from.  ``private`` fields never leave the house.  ``or_text`` concepts and
    links may also be plain text; ``or_agent`` concepts may also be agents (a person that the item
    is about).  ``dublin_core`` is the DCMI term (its local name) to which values come where
    ``property`` is none, or empty.  ``line`` is the row's line in the spreadsheet.
    """

    term: str
    property: str
    label: str
    kind: Kind = Kind.TEXT
    mandatory: bool = False
    repeatable: bool = True
    datatype: str = ""
    picklist: tuple[str, ...] = ()
    pattern: str = ""
    stems: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    min_length: int | None = None
    max_length: int | None = None
    min_inclusive: str = ""
    max_inclusive: str = ""
    shape: str = ""
    vocabularies: tuple[str, ...] = ()
    private: bool = False
    or_text: bool = False
    or_agent: bool = False
    dublin_core: str = ""
    note: str = ""
    line: int = 0


class Shape(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A shape behind the record's own: what an agent, a concept … consists of."""

    id: str
    label: str = ""
    fields: tuple[Field, ...] = ()


class Profile(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """The fields of a record in profile order, and the prefixes of their properties."""

    fields: tuple[Field, ...]
    prefixes: Mapping[str, str]
    shapes: tuple[Shape, ...] = ()

    def field(self, term: str) -> Field | None:
        """The field of that term."""
        return self.by_term.get(term)

    def repeatable(self, term: str) -> bool:
        """Whether a field takes several values; one that the profile does not have may."""
        field = self.by_term.get(term)
        return field is None or field.repeatable

    def label(self, term: str) -> str:
        """The label of a field, or the term where the profile does not have it."""
        field = self.by_term.get(term)
        return field.label if field else term

    def field_named(self, name: str) -> Field:
        """The field of that term or label, whatever its capital letters.

        Raises :class:`UnknownTerm` with the fields that may be meant.
        """
        found = self.by_term.get(name) or self._by_name.get(_fold_name(name))
        if found is not None:
            return found
        near = self._near(_fold_name(name))
        meant = " or ".join(f"{one.label} ({one.term})" for one in near)
        raise UnknownTerm(
            f"there is no field {name!r}.",
            remedy=f"Did you mean {meant}?" if meant else "List the fields: colophon profile.",
        )

    @cached_property
    def _by_name(self) -> Mapping[str, Field | None]:
        """The fields by folded term and label; None for a label that several have."""
        found: dict[str, Field | None] = {}
        for field in self.fields:
            name = _fold_name(field.label)
            found[name] = field if name not in found else None
        return found | {_fold_name(field.term): field for field in self.fields}

    def _near(self, name: str, most: int = 3) -> list[Field]:
        """The fields that a name may stand for: spelt nearly so, or with the word in it."""
        spelt: dict[str, list[Field]] = {}
        for field in self.fields:
            for one in (_fold_name(field.term), _fold_name(field.label)):
                spelt.setdefault(one, []).append(field)
        close = [field for one in find_nearest(name, spelt, most) for field in spelt[one]]
        within = [field for field in self.fields if name in _fold_name(field.label).split()]
        return list({field.term: field for field in (*close, *within)}.values())[:most]

    @cached_property
    def by_term(self) -> Mapping[str, Field]:
        """The fields by their terms."""
        return {field.term: field for field in self.fields}

    @cached_property
    def mandatory(self) -> tuple[Field, ...]:
        """The fields that every record has to have."""
        return tuple(field for field in self.fields if field.mandatory)

    @cached_property
    def position(self) -> Mapping[str, int]:
        """The place of each term in profile order, from 0."""
        return {field.term: place for place, field in enumerate(self.fields)}

    def arrange(self, record: Record) -> Record:
        """The record with its statements in profile order.

        Within a field public values come first, then hidden ones, the surest first: what a
        person confirmed, in the order it was put, then suggestions.  Values that were
        rejected or replaced come last, as they stand.
        """
        place = self.position
        last = len(place)

        def rank(one: Statement) -> tuple[int, bool, bool, float]:
            live = one.live
            sureness = one.confidence if live else 0.0
            return place.get(one.term, last), not live, is_hidden(one.value), -sureness

        return record.with_statements(sorted(record.statements, key=rank))

    def compact(self, uri: str) -> str:
        """The URI with its prefix, or unchanged where none fits."""
        for prefix, namespace in self.prefixes.items():
            if uri.startswith(namespace):
                return f"{prefix}:{uri[len(namespace) :]}"
        return uri


def _fold_name(name: str) -> str:
    return " ".join(name.casefold().split())


def is_hidden(value: Value) -> bool:
    """Whether a value stays in the house although its field does not."""
    return isinstance(value, Agent) and value.visibility is Visibility.HIDDEN


def fits(value: Value, field: Field) -> bool:
    """Whether a field takes this kind of value."""
    return (
        isinstance(value, TAKES[field.kind])
        or (field.or_text and isinstance(value, Text))
        or (field.or_agent and isinstance(value, Agent))
    )


def date_of(form: str) -> Date:
    """The date of which nothing is known but this EDTF form.

    A date that equals it needs no node of its own in a graph and no entry under
    ``dates`` in a record file.  What is no EDTF is shown as it is.
    """
    if not edtf.valid(form):
        return Date(edtf=form, display=form)
    earliest, latest = edtf.bounds(form)
    return Date(edtf=form, display=display(form), earliest=earliest, latest=latest)


def load(path: Path) -> Profile:
    """Read a profile; raises :class:`colophon.model.errors.ProfileError` with the line."""
    from colophon.profile._tap import read

    return read(path)


def parse(text: str, place: str = "profile.csv") -> Profile:
    """The profile in the text of a spreadsheet; ``place`` names it in messages."""
    from colophon.profile._tap import parse as parse_tap

    return parse_tap(text, place)


def generate(profile: Profile) -> dict[str, bytes]:
    """What is computed from a profile and committed beside it, by file name."""
    from colophon.profile import _context, _reference, _shacl

    return {
        "context.jsonld": _context.write(profile),
        "fields.md": _reference.write(profile),
        "shapes.ttl": _shacl.write(profile),
    }
