"""The metadata formats offered, for all items and for one.

https://www.openarchives.org/OAI/openarchivesprotocol.html#ListMetadataFormats
"""

import re

from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.item import ExaminedItem
from colophon.examine.offered import OfferedFormat, formats, offered_formats
from colophon.examine.provider import DC, Provider

_PREFIX = re.compile(r"[A-Za-z0-9\-_.!~*'()]+")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:\S+")
_DECLARED = OfferedFormat(
    DC,
    "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
    "http://www.openarchives.org/OAI/2.0/oai_dc/",
)
_MANY = 12
"""formats of which a record is asked for"""


@check("list-formats", Clause.LIST_FORMATS, "Answer ListMetadataFormats with the formats.")
def list_formats(provider: Provider) -> Faults:
    """ListMetadataFormats is answered with formats."""
    _ = provider.formats_answer.root
    try:
        _ = offered_formats(provider)
    except Unexamined:
        yield Fault("ListMetadataFormats names no format.", provider.formats_answer)


@check("prefix-form", Clause.METADATA, "Use letters, digits and -_.!~*'() in a metadataPrefix.")
def prefix_form(provider: Provider) -> Faults:
    """Each metadataPrefix is made of unreserved characters."""
    for one in offered_formats(provider):
        if not _PREFIX.fullmatch(one.prefix):
            yield Fault(f"The metadataPrefix {one.prefix!r} is not legal.", provider.formats_answer)


@check("prefix-once", Clause.METADATA, "Give each format a metadataPrefix of its own.")
def prefix_once(provider: Provider) -> Faults:
    """No metadataPrefix stands for two formats."""
    found = [one.prefix for one in offered_formats(provider)]
    for one in dict.fromkeys(one for one in found if found.count(one) > 1):
        yield Fault(f"The metadataPrefix {one!r} is declared twice.", provider.formats_answer)


@check("format-addresses", Clause.METADATA, "Declare each format's namespace and schema as URIs.")
def format_addresses(provider: Provider) -> Faults:
    """Each format has a namespace and the address of a schema."""
    for one in offered_formats(provider):
        for name, said in (("schema", one.schema), ("metadataNamespace", one.namespace)):
            if not _ADDRESS.fullmatch(said):
                message = f"The {name} of {one.prefix} is {said!r}, which is no URI."
                yield Fault(message, provider.formats_answer)


@check("oai-dc-offered", Clause.DUBLIN_CORE, "Offer oai_dc: it is what all harvesters know.")
def oai_dc_offered(provider: Provider) -> Faults:
    """oai_dc is offered."""
    if DC not in {one.prefix for one in offered_formats(provider)}:
        yield Fault("oai_dc is not offered; every repository must.", provider.formats_answer)


@check("oai-dc-declared", Clause.DUBLIN_CORE, "Declare oai_dc as the specification does.")
def oai_dc_declared(provider: Provider) -> Faults:
    """oai_dc is declared with the namespace and schema of the specification."""
    for one in offered_formats(provider):
        if one.prefix == DC and one != _DECLARED:
            message = f"oai_dc is declared as {one.namespace} with {one.schema}."
            yield Fault(message, provider.formats_answer)


def _sample(provider: Provider) -> ExaminedItem:
    if provider.sample.deleted:
        raise Unexamined("No record was given that is not deleted.")
    return provider.sample


def _of_item(provider: Provider) -> Exchange:
    return provider.ask("ListMetadataFormats", identifier=_sample(provider).identifier)


@check("formats-of-item", Clause.LIST_FORMATS, "List for an item the formats it is available in.")
def formats_of_item(provider: Provider) -> Faults:
    """The formats of an item that exists are listed, and are among those offered."""
    answer = _of_item(provider)
    if answer.errors or answer.content is None:
        yield Fault(f"The formats of an item are answered with {answer.said}.", answer)
        return
    known = {one.prefix for one in offered_formats(provider)}
    for one in formats(answer):
        if one.prefix not in known:
            yield Fault(f"An item is available in {one.prefix}, which is not offered.", answer)


@check("oai-dc-for-all", Clause.DUBLIN_CORE, "Make oai_dc available for every item.")
def oai_dc_for_all(provider: Provider) -> Faults:
    """An item that is available in another format is available in oai_dc."""
    for one in offered_formats(provider)[:_MANY]:
        if one.prefix == DC:
            continue
        for item in provider.ask("ListIdentifiers", metadataPrefix=one.prefix).items:
            if not item.deleted:
                found = provider.ask("GetRecord", identifier=item.identifier, metadataPrefix=DC)
                if found.errors:
                    message = f"{item.identifier} is available as {one.prefix}, not as oai_dc."
                    yield Fault(message, found)
                return
    raise Unexamined("No record was given in a format other than oai_dc.")


@check("format-disseminated", Clause.METADATA, "Serve each format that is declared, or drop it.")
def format_disseminated(provider: Provider) -> Faults:
    """Each format offered is served."""
    for one in offered_formats(provider)[:_MANY]:
        if not _PREFIX.fullmatch(one.prefix):
            continue
        identifier = _sample(provider).identifier
        found = provider.ask("GetRecord", identifier=identifier, metadataPrefix=one.prefix)
        if found.errors:
            # this item may not be available so; the list tells whether any is
            found = provider.ask("ListIdentifiers", metadataPrefix=one.prefix)
        if found.errors and found.errors != ("noRecordsMatch",):
            yield Fault(f"{one.prefix} is offered, and asking for it gives {found.said}.", found)
