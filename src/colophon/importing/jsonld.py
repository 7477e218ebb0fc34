"""JSON-LD whose keys are terms of Dublin Core or of our own profile: our own export, Omeka S.

https://omeka.org/s/docs/developer/api/rest_api/ · https://www.w3.org/TR/json-ld11/
"""

from collections.abc import Iterator, Mapping
from typing import Any

from colophon.dating.values import date_from
from colophon.dating.whole import read
from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.jsons import as_list, content, read_objects
from colophon.importing.toolkit.values import ADDRESS, KINDS
from colophon.mappings.dublin_fields import FIELDS
from colophon.model.record import Agent, Concept, Link, Value
from colophon.profile import Kind

_LABELS = ("o:label", "display_title", "prefLabel", "skos:prefLabel", "rdfs:label", "label",
           "name", "foaf:name")  # fmt: skip
_ABOUT = frozenset(
    """
    @context @id @type stage year colophon:year dateDetail roleDetail unconfirmed colophon:stage
    colophon:dateDetail colophon:roleDetail colophon:unconfirmed nameDetail colophon:nameDetail
    thumbnail_display_urls
    """.split()
)
"""keys about the record or how it is shown: a declared loss"""
_PREFIXES = ("dcterms", "dc", "colophon", "bibo", "skos")


class JsonLdImporter(Importer):
    """JSON-LD."""

    name = "jsonld"
    label = "JSON-LD (Colophon, Omeka S)"
    suffixes = (".jsonld", ".json")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By its context, or the prefix of Dublin Core."""
        start = head.lstrip(b"\xef\xbb\xbf \r\n\t")
        if start[:1] not in (b"[", b"{"):
            return 0.0
        return 0.9 if b'"@context"' in head or b'"dcterms:' in head or b'"o:id"' in head else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record for each node that has a title or any other field."""
        found = content(data, name)
        nodes = found.get("@graph", found) if isinstance(found, dict) else found
        yield from read_objects(
            nodes, name, "record", lambda node, place: _record(node, name, place, options)
        )


def _record(node: Mapping[str, Any], name: str, place: str, options: Options) -> Incoming:
    record = Gathering(name, place, options.kinds)
    shown = _details(node)
    address = node.get("@id")
    if isinstance(address, str):
        record.add("identifier", address, "@id")
    for key, value in node.items():
        if key in _ABOUT or (key.startswith("o:") and key != "o:title"):
            continue
        term = _term(key, record)
        for one in as_list(value):
            if term:
                _value(record, term, key, one, shown)
            else:
                record.leave(key, str(one) if not isinstance(one, dict) else _words(one))
    if not record.has("title") and node.get("o:title"):
        record.add("title", str(node["o:title"]), "o:title")
    return record.make_incoming()


def _term(key: str, record: Gathering) -> str:
    """Our field for a key, or empty."""
    prefix, colon, local = key.rpartition(":")
    if not colon and (key in record.kinds or key in KINDS):
        return key
    if prefix in _PREFIXES or not colon:
        return FIELDS.get(local, local if local in record.kinds else "")
    return ""


def _details(node: Mapping[str, Any]) -> dict[str, str]:
    """EDTF form or address → the words to show, from our own nodes on dates and names."""
    found = {}
    for one in as_list(node.get("colophon:nameDetail", node.get("nameDetail"))):
        if isinstance(one, dict):
            address = one.get("colophon:value", one.get("value"))
            if isinstance(address, dict) and _words(one):
                found[str(address.get("@id"))] = _words(one)
    for one in as_list(node.get("colophon:dateDetail", node.get("dateDetail"))):
        if isinstance(one, dict):
            plain = {key.rpartition(":")[2]: _words(value) for key, value in one.items()}
            if plain.get("edtf") and plain.get("display"):
                found[plain["edtf"]] = plain["display"]
    return found


def _value(record: Gathering, term: str, key: str, value: Any, shown: Mapping[str, str]) -> None:
    language = str(value.get("@language") or "") if isinstance(value, dict) else ""
    address = value.get("@id") if isinstance(value, dict) else None
    words = _words(value) or shown.get(str(address), "")
    made = _make_value(record, term, str(address or ""), words, language)
    if made is not None:
        record.put(term, made, key, words or str(address))
    elif (form := read(words) if words in shown else None) is not None:
        record.put(term, date_from(form, shown[words], "imported"), key, shown[words])
    else:
        record.add(term, words or str(address or ""), key, language=language)


def _make_value(
    record: Gathering, term: str, address: str, words: str, language: str
) -> Value | None:
    """A value that has an address, in the form that its field takes."""
    if not ADDRESS.fullmatch(address):
        return None
    match record.kinds.get(term, Kind.TEXT):
        case Kind.CONCEPT:
            return Concept(uri=address, label=words, language=language)
        case Kind.LINK:
            return Link(uri=address, label=words)
        case Kind.AGENT if words:
            return Agent(name=words, heading=words, uri=address)
    return None


def _words(value: Any) -> str:
    """The words of a value, a node's label among them."""
    if not isinstance(value, dict):
        return "" if value is None else str(value)
    if "@value" in value:
        return str(value["@value"])
    for key in _LABELS:
        for one in as_list(value.get(key)):
            return _words(one)
    return ""


IMPORTER = JsonLdImporter()
