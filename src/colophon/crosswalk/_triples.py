"""Record → graph: one rule for all RDF syntaxes and for the YAML-LD of the store.

A record's graph is a tree of nodes: the record itself, with concepts, authorities and
blank nodes (unresolved agents, the details of dates, roles and names) hanging from it.
"""

import re
from collections.abc import Iterator

from colophon.crosswalk import Frame
from colophon.crosswalk._nodes import Literal, Object, TripleNode
from colophon.crosswalk._values import details, make_object
from colophon.crosswalk.toolkit.unread import unread
from colophon.disclosure import exposed_fields
from colophon.mappings import classes
from colophon.model.characters import decimal, iri
from colophon.model.namespaces import COLOPHON, DCTERMS, EDTF, FOAF, RDF, RDFS, SKOS, XSD
from colophon.model.record import Date, Record, Statement, Status, Text
from colophon.profile import Field

DECIMAL = XSD + "decimal"
PROV = "http://www.w3.org/ns/prov#"
_FIRST_YEAR = re.compile(r"\d{4}(?!\d)")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")

PREFIXES = {
    "colophon": COLOPHON,
    "dcterms": DCTERMS,
    "edtf": EDTF,
    "foaf": FOAF,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "skos": SKOS,
    "xsd": XSD,
}


def graph(record: Record, frame: Frame) -> TripleNode:
    """The record's node; ``record`` is what :mod:`colophon.disclosure.public_record` gave.

    The last one is kept, for a record is written in one syntax after the other; nobody
    changes it.
    """
    global _last
    last = _last
    if last is not None and last[0] is record and last[1] is frame:
        return last[2]
    found = assemble_node(record, frame, objects(record, frame))
    _last = record, frame, found
    return found


_last: tuple[Record, Frame, TripleNode] | None = None


def objects(record: Record, frame: Frame) -> list[tuple[Statement, Field, Object]]:
    """Each statement that has a value, its field, and the object it comes to."""
    fields = exposed_fields(frame.profile)
    found = []
    for one in record.statements:
        value = one.value
        if value.key.strip() or str(value).strip():
            field = fields[one.term]
            found.append((one, field, make_object(value, field, frame)))
    return found


def assemble_node(
    record: Record, frame: Frame, said: list[tuple[Statement, Field, Object]]
) -> TripleNode:
    """The record's node over these statements."""
    properties: list[tuple[str, Object]] = [*_classes(record)]
    more: list[tuple[str, Object]] = []
    unconfirmed: list[tuple[str, Object]] = []
    for one, field, value in said:
        properties.append((field.property, value))
        if type(one.value) is not Text:
            more += details(one.value, field.property, frame)
        if unread(one):
            unconfirmed.append((COLOPHON + "unconfirmed", _unconfirmed_node(one, field)))
    if record.ark:
        properties.append((DCTERMS + "identifier", Literal(record.ark)))
    properties += more
    properties.append((COLOPHON + "stage", Literal(record.stage.value)))
    properties += unconfirmed
    properties += _year(record)
    uri = iri(frame.uri(record))
    properties.append((FOAF + "isPrimaryTopicOf", _description(record, frame, part(uri, "record"))))
    return TripleNode(uri, properties)


def part(uri: str, name: str) -> str:
    """The address of a part of what is said under a URI."""
    return f"{uri}{'.' if '#' in uri else '#'}{name}"


def _classes(record: Record) -> Iterator[tuple[str, Object]]:
    """That it is a bibliographic resource, and of what class its types make it."""
    yield RDF + "type", classes.EVERY
    found = (classes.BY_TYPE.get(one.value.uri, "") for one in record.of("type"))
    for one in dict.fromkeys(found):
        if one:
            yield RDF + "type", one


def _year(record: Record) -> Iterator[tuple[str, Object]]:
    """The first year in which it may have appeared, by which it can be sorted."""
    for one in record.of("issued", "created"):
        value = one.value
        if isinstance(value, Date):
            year = _FIRST_YEAR.match(value.earliest or value.edtf)
            if year:
                yield COLOPHON + "year", Literal(year[0], "", XSD + "gYear")
                return


def _description(record: Record, frame: Frame, uri: str) -> TripleNode:
    """The record of the item: what it is about, its licence, when it was last gone over."""
    said: list[tuple[str, Object]] = [(RDF + "type", FOAF + "Document")]
    rights = iri(frame.licence(record))
    if rights:
        said.append((DCTERMS + "license", rights))
    if _MOMENT.fullmatch(record.reviewed_at):
        moment = Literal(record.reviewed_at, "", XSD + "dateTime")
        said += [(DCTERMS + "modified", moment), (PROV + "generatedAtTime", moment)]
    if record.harvest and iri(record.harvest.base_url):
        said.append((PROV + "hadPrimarySource", iri(record.harvest.base_url)))
    return TripleNode(uri, said)


def _unconfirmed_node(one: Statement, field: Field) -> TripleNode:
    """A value that nobody here has confirmed: its field, itself, and how sure it is."""
    uri = iri(one.value.uri)
    told: list[tuple[str, Object]] = [
        (COLOPHON + "field", field.property),
        (COLOPHON + "value", uri or Literal(one.value.key)),
    ]
    if one.status is Status.SUGGESTED:
        told.append((COLOPHON + "confidence", Literal(decimal(one.confidence), "", DECIMAL)))
    return TripleNode("", told)


_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")


def blank_prefix(identifier: str) -> str:
    """What a record's blank node labels begin with: no two ids share one."""
    if not _SLUG.fullmatch(identifier):
        identifier = "X" + identifier.encode("utf-8", "surrogatepass").hex()
    return identifier + "-b"
