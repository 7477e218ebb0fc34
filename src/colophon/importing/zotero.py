"""Zotero's RDF.

https://www.zotero.org/support/kb/exporting · http://purl.org/net/biblio
"""

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering, incoming_of_broken
from colophon.importing.toolkit.references import add, standard
from colophon.importing.toolkit.values import named_agent
from colophon.importing.toolkit.xml_records import elements, local
from colophon.mappings.bibliographic import ZOTERO
from colophon.mappings.marc import RELATORS
from colophon.model.errors import ImportRefused
from colophon.read.toolkit.xml_text import words

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_KIND = "{http://www.zotero.org/namespaces/export#}itemType"
_PERSON = "{http://xmlns.com/foaf/0.1/}Person"
_NOT_ITEMS = frozenset(("attachment", "note", ""))
_ABOUT = frozenset(("itemType", "dateSubmitted", "relation"))
_TYPES = {"document": "", "manuscript": "manuscript", "book": "book"}


class ZoteroImporter(Importer):
    """RDF as Zotero exports it."""

    name = "zotero"
    label = "Zotero RDF"
    suffixes = (".rdf",)

    def recognises(self, head: bytes, suffix: str) -> float:
        """By Zotero's namespace."""
        return 0.95 if b"www.zotero.org/namespaces/export#" in head else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record an item; notes and attachments are none."""
        number = 0
        for root in elements(data, name, (f"{_RDF}RDF",)):
            if isinstance(root, str):
                yield incoming_of_broken(name, "the file", root)
                continue
            beside = {one.get(f"{_RDF}about", ""): one for one in root.iterchildren("*")}
            for item in root.iterchildren("*"):
                kind = words(item.find(_KIND)) if item.find(_KIND) is not None else ""
                if kind not in _NOT_ITEMS:
                    number += 1
                    yield _record(item, kind, name, number, options, beside)
        if not number:
            raise ImportRefused("holds no item of Zotero.", place=name, remedy="Export it again.")


def _record(
    item: Any, kind: str, name: str, number: int, options: Options, beside: Mapping[str, Any]
) -> Incoming:
    record = Gathering(name, f"item {number}", options.kinds)
    shown = _TYPES.get(kind, re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind).lower())
    record.add("type", shown, "itemType")
    for element in item.iterchildren("*"):
        field = local(element)
        if field == "isPartOf":
            _host(element, record)
        elif field == "publisher":
            _publisher(element, record)
        elif field in ZOTERO and element.find(f".//{_PERSON}") is not None:
            _persons(element, field, record)
        elif field == "identifier":
            _identifier(words(element), record)
        elif field == "subject" and element.find("{*}LCC") is not None:
            record.add("callNumber", words(element), "call number")
        elif field in ("link", "isReferencedBy"):
            _read_attachment(beside.get(element.get(f"{_RDF}resource", "")), record)
        elif field not in _ABOUT:
            add(record, ZOTERO, field, words(element), field)
    return record.make_incoming()


def _read_attachment(element: Any, record: Gathering) -> None:
    """A note on the item, or a file: its name is that of the document."""
    if element is None:
        return
    if local(element) == "Memo":
        text = re.sub(r"<[^>]+>", " ", words(element))
        record.add("internalNote", html.unescape(text), "note")
        return
    for one in element.iterchildren(f"{_RDF}resource"):
        path = one.get(f"{_RDF}resource", "")
        record.document = record.document or re.split(r"[/\\:]", path)[-1]
        record.leave("attachment", path)
    for one in element.iterchildren("{*}identifier", "{*}path"):
        record.leave("attachment", words(one))


def _persons(element: Any, field: str, record: Gathering) -> None:
    term, _, role = ZOTERO[field].partition(" ")
    for one in element.iter(_PERSON):
        parts = {local(part): words(part) for part in one.iterchildren("*")}
        filed = ", ".join(filter(None, (parts.get("surname", ""), parts.get("givenName", ""))))
        kind = "person" if parts.get("givenName") else ""
        found = named_agent(filed, kind, role=RELATORS + role if role else "") if filed else None
        if found is None:
            record.leave(field, words(one))
        else:
            record.put(term, found, field, filed)


def _publisher(element: Any, record: Gathering) -> None:
    for place in element.iter("{*}locality"):
        record.add("placeOfPublication", words(place), "place")
    names = [words(one) for one in element.iter("{http://xmlns.com/foaf/0.1/}name")]
    for one in names or ([] if element.find(".//{*}locality") is not None else [words(element)]):
        record.add("publisher", one, "publisher")


def _host(element: Any, record: Gathering) -> None:
    for one in element.iterchildren("*"):
        titles = [words(each) for each in one.iterchildren("{*}title")]
        term = "series" if local(one) == "Series" else "isPartOf"
        for title in titles:
            record.add(term, title, local(one))
        for each in one.iterchildren("{*}volume", "{*}number"):
            record.add("issue", words(each), local(each))
        for each in one.iterchildren("{*}identifier"):
            if term == "series":  # Zotero writes the number in a series so
                record.add("seriesNumber", words(each), "Series/identifier")
            else:
                _identifier(words(each), record)


def _identifier(text: str, record: Gathering) -> None:
    scheme, _, rest = text.partition(" ")
    numbers = standard(scheme.lower(), rest) if scheme in ("ISBN", "ISSN", "DOI") else [text]
    for one in numbers:
        record.add("identifier", one, "identifier")


IMPORTER = ZoteroImporter()
