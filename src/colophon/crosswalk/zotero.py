"""Zotero's RDF, with which libraries are moved from one Zotero to another.

https://www.zotero.org/support/kb/exporting
"""

from collections.abc import Iterator

from colophon.crosswalk import Frame
from colophon.crosswalk._citation import (
    fields_of,
    genres,
    kind,
    name,
    numbered_series,
    numbers,
    place_values,
    remarks,
    text,
    title,
    year,
)
from colophon.crosswalk._elements import EnclosedFormat
from colophon.crosswalk._grouped import Grouped, grouped
from colophon.crosswalk._xml import attribute_if_given, branch, leaf
from colophon.disclosure import PublicRecord
from colophon.mappings.citing import NAMESPACES, ZOTERO_OUT
from colophon.mappings.wording import word_value
from colophon.model.characters import iri
from colophon.model.record import Agent

_PREFIXES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "bib": "http://purl.org/net/biblio#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://nwalsh.com/rdf/vCard#",
    "prism": "http://prismstandard.org/namespaces/1.2/basic/",
}
_DECLARED = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in _PREFIXES.items())
_CLASSES = {"artwork": "Illustration", "videoRecording": "Recording", "audioRecording": "Recording"}
_APART = frozenset(
    ("title", "subtitle", "identifier", "type", "issued", "publisher", "placeOfPublication")
)
_TOLD = fields_of(ZOTERO_OUT, "subtitle", "placeOfPublication", "type")


class Zotero(EnclosedFormat):
    """An item a record."""

    name = "zotero"
    label = "Zotero RDF"
    media_type = "application/rdf+xml"
    suffix = ".zotero.rdf"
    _opened = f"<rdf:RDF{_DECLARED}>"
    _closed = "</rdf:RDF>"

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        said = grouped(record, frame)
        item = kind(record, 3)
        inside = leaf(2, "z:itemType", item)
        inside += leaf(2, "dc:title", title(said)) + leaf(2, "dc:date", year(record, frame))
        inside += _publisher(said) + "".join(_people(said)) + "".join(_rest(said))
        inside += "".join(leaf(2, "z:type", genre) for genre in genres(said)[:1])
        inside += "".join(_identifiers(said))
        for remark in (*said.own_notes(), *remarks(said, _TOLD)):
            inside += leaf(2, "dc:description", remark)
        name = f"bib:{_CLASSES.get(item, 'Document')}"
        return branch(1, name, inside, attribute_if_given("rdf:about", iri(said.uri)))


def _publisher(said: Grouped) -> str:
    places = "; ".join(text(one.value) for one in said.of("placeOfPublication"))
    names = "; ".join(word_value(one.value, "citation") for one in said.of("publisher"))
    address = branch(5, "vcard:Address", leaf(6, "vcard:locality", places))
    inside = branch(4, "vcard:adr", address) + leaf(4, "foaf:name", names)
    return branch(2, "dc:publisher", branch(3, "foaf:Organization", inside))


def _people(said: Grouped) -> Iterator[str]:
    """Authors, editors and others, each list in its order."""
    found: dict[str, str] = {}
    for field, one in place_values(said, ZOTERO_OUT):
        parts = name(one.value) if isinstance(one.value, Agent) else None
        if parts is None or one.term in _APART or one.term == "subject":
            continue
        inside = leaf(6, "foaf:surname", parts.family) + leaf(6, "foaf:givenName", parts.given)
        person = branch(4, "rdf:li", branch(5, "foaf:Person", inside))
        found[field] = found.get(field, "") + person
    for field, people in found.items():
        yield branch(2, _name_of_field(field), branch(3, "rdf:Seq", people))


def _rest(said: Grouped) -> Iterator[str]:
    for field, one in place_values(said, ZOTERO_OUT):
        people = isinstance(one.value, Agent) and one.term != "subject"
        if one.term in _APART or people:
            continue
        if one.term == "isPartOf":
            host = branch(3, "bib:Journal", leaf(4, "dc:title", text(one.value)))
            yield branch(2, "dcterms:isPartOf", host)
        else:
            yield leaf(2, _name_of_field(field), text(one.value))
    for title_of, number in numbered_series(said):
        inside = leaf(4, "dc:title", title_of) + leaf(4, "dc:identifier", number)
        yield branch(2, "dcterms:isPartOf", branch(3, "bib:Series", inside))


def _name_of_field(field: str) -> str:
    return f"{NAMESPACES.get(field, 'dc')}:{field}"


def _identifiers(said: Grouped) -> Iterator[str]:
    for scheme, number in numbers(said):
        if scheme in ("isbn", "issn", "doi"):
            yield leaf(2, "dc:identifier", f"{scheme.upper()} {number}")
    address = branch(3, "dcterms:URI", leaf(4, "rdf:value", iri(said.uri)))
    yield branch(2, "dc:identifier", address)


FORMAT = Zotero()
