"""Metadata, in all answers that came.

https://www.openarchives.org/OAI/openarchivesprotocol.html#MetadataNamespaces
"""

import re
from collections.abc import Iterator

from lxml import etree

from colophon.examine import containers
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.item import ExaminedItem, elements
from colophon.examine.offered import OfferedFormat, offered_formats
from colophon.examine.provider import DC, Provider

_DC = "http://purl.org/dc/elements/1.1/"
_ROOT = "{http://www.openarchives.org/OAI/2.0/oai_dc/}dc"
_ELEMENTS = frozenset(
    f"{{{_DC}}}{name}"
    for name in "title creator subject description publisher contributor date type format"
    " identifier source language relation coverage rights".split()
)
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_TAG = re.compile(r"(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[xXiI](?:-[A-Za-z0-9]{1,8})+)?")
_NONE = "No record with metadata was given."

Described = tuple[Exchange, ExaminedItem, etree._Element]


def _parts(provider: Provider) -> Iterator[Described]:
    """Each metadata element that came; raises :class:`Unexamined` without any."""
    found = [
        (exchange, item, item.metadata)
        for exchange, item in provider.items_seen(_NONE)
        if item.metadata is not None
    ]
    if not found:
        raise Unexamined(_NONE)
    return iter(found)


def _declared_formats(provider: Provider) -> dict[str, OfferedFormat]:
    return {one.prefix: one for one in offered_formats(provider)}


@check("metadata-there", Clause.RECORD, "Give each record its metadata, or mark it as deleted.")
def metadata_there(provider: Provider) -> Faults:
    """A record that is not deleted has metadata."""
    seen = [
        (exchange, item) for exchange, item in provider.items_seen(_NONE) if item.record is not None
    ]
    if not seen:
        raise Unexamined("No record was given, but headers alone.")
    for exchange, item in seen:
        if not item.deleted and item.metadata is None:
            yield Fault(f"{item.identifier} has no metadata and is not deleted.", exchange)


@check("metadata-namespace", Clause.METADATA, "Serve under each prefix the namespace declared.")
def metadata_namespace(provider: Provider) -> Faults:
    """The root of the metadata is in the namespace that its prefix is declared with."""
    declared = _declared_formats(provider)
    for exchange, item, root in _parts(provider):
        format_ = declared.get(exchange.prefix)
        if format_ is not None and containers.namespace(root) != format_.namespace:
            message = f"{item.identifier} as {exchange.prefix} is not of {format_.namespace}."
            yield Fault(message, exchange, str(root.tag))


@check(
    "metadata-schema",
    Clause.METADATA,
    "Give the root xsi:schemaLocation: its namespace, and the schema declared for its prefix.",
)
def metadata_schema(provider: Provider) -> Faults:
    """The root says where its schema lies, and it is the schema that is declared."""
    declared = _declared_formats(provider)
    for exchange, item, root in _parts(provider):
        format_ = declared.get(exchange.prefix)
        said = containers.locations(root).get(containers.namespace(root), "")
        if not said:
            message = f"The metadata of {item.identifier} names no schema of its namespace."
            yield Fault(message, exchange, root.get(containers.SCHEMA_LOCATION, "none"))
        elif format_ is not None and said != format_.schema:
            yield Fault(f"The schema is {said}, {format_.schema} is declared.", exchange, said)


@check("oai-dc-content", Clause.DUBLIN_CORE, "Write the fifteen elements alone, with text in them.")
def oai_dc_content(provider: Provider) -> Faults:
    """oai_dc is a dc element that holds the fifteen elements, each with text alone."""
    for exchange, item, root in _parts(provider):
        if exchange.prefix == DC:
            for fault in _undublin(root):
                yield Fault(f"{fault} ({item.identifier}).", exchange)


def _undublin(root: etree._Element) -> Iterator[str]:
    if root.tag != _ROOT:
        yield f"The root is {root.tag}, not {_ROOT}"
        return
    for one in elements(root):
        if one.tag not in _ELEMENTS:
            yield f"{one.tag} is none of the fifteen elements"
        elif next(elements(one), None) is not None or set(one.keys()) - {_LANGUAGE}:
            yield f"dc:{etree.QName(one).localname} holds more than text and xml:lang"


@check("xml-lang", Clause.DUBLIN_CORE, "Write language tags: en, pt-BR.", weight=CheckOutcome.WARN)
def xml_lang(provider: Provider) -> Faults:
    """xml:lang holds language tags."""
    found = [
        (exchange, item, str(one.get(_LANGUAGE)))
        for exchange, item, root in _parts(provider)
        for one in root.iter("*")
        if one.get(_LANGUAGE) is not None
    ]
    if not found:
        raise Unexamined("xml:lang is not used; it is optional.")
    for exchange, item, said in found:
        if not _TAG.fullmatch(said):
            yield Fault(f"xml:lang is {said!r} in {item.identifier}.", exchange, said)
