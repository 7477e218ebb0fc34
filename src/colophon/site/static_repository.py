"""An OAI static repository: all records in Dublin Core in one file, for a gateway.

A gateway answers OAI-PMH from such a file on behalf of whoever cannot run a program.  The
specification wants no deleted records, days for datestamps, and some 5,000 records at most.

http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm
"""

import re
from collections.abc import Iterator

from colophon.index.interface import IndexReader, ServedItem
from colophon.publish.datestamps import write_stamp
from colophon.publish.xml_text import XSI, element
from colophon.services.oai.repository import Identity

FILE = "oai/static-repository.xml"
MOST = 5_000
"""records, beyond which no file is made"""
FORMAT = "oai_dc"
_OAI = "http://www.openarchives.org/OAI/2.0/"
_NAMESPACE = f"{_OAI}static-repository"
_OPENING = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<Repository xmlns="{_NAMESPACE}" xmlns:oai="{_OAI}" xmlns:xsi="{XSI}"'
    f' xsi:schemaLocation="{_NAMESPACE} {_NAMESPACE}.xsd">\n'
)
_HEADER = re.compile(
    rb"<record><header>(?P<id><identifier>[^<]*</identifier>)"
    rb"<datestamp>(?P<day>[^<T]*)[^<]*</datestamp>(?:<setSpec>[^<]*</setSpec>)*</header>"
)
_READ = 200


def static_repository(reader: IndexReader, identity: Identity, address: str) -> bytes | None:
    """The file, None where there are no records or too many.

    ``address`` is the base URL that the gateway gives it, or where the file itself lies.
    """
    with reader.snapshot():
        span = reader.span()
    prefix = identity.prefix(FORMAT)
    if span is None or prefix is None:
        return None
    records = list(_live(reader))
    if not records or len(records) > MOST:
        return None
    said = [
        element("oai:repositoryName", identity.name),
        element("oai:baseURL", address),
        element("oai:protocolVersion", "2.0"),
        *(element("oai:adminEmail", email) for email in identity.emails),
        element("oai:earliestDatestamp", write_stamp(span[0])[:10]),
        element("oai:deletedRecord", "no"),
        element("oai:granularity", "YYYY-MM-DD"),
    ]
    format = (
        element("oai:metadataPrefix", FORMAT)
        + element("oai:schema", prefix.schema)
        + element("oai:metadataNamespace", prefix.namespace)
    )
    start = (
        f"{_OPENING}<Identify>\n{chr(10).join(said)}\n</Identify>\n"
        f"<ListMetadataFormats>\n<oai:metadataFormat>{format}</oai:metadataFormat>\n"
        f'</ListMetadataFormats>\n<ListRecords metadataPrefix="{FORMAT}">\n'
    )
    inside = b"".join(map(_record, records))
    return b"%b%b</ListRecords>\n</Repository>\n" % (start.encode(), inside)


def _live(reader: IndexReader) -> Iterator[ServedItem]:
    """The records that are not deleted; one more than may be, where there are so many."""
    after, count = (0, ""), 0
    while count <= MOST:
        with reader.snapshot():
            found = reader.changes(FORMAT, after, _READ)
        live = [one for one in found if one.digest]
        count += len(live)
        yield from live
        if len(found) < _READ:
            return
        after = found[-1].stamp, found[-1].id


def _record(one: ServedItem) -> bytes:
    """A record whose elements are in the namespace of OAI-PMH."""
    opening = f'<record xmlns="{_OAI}">'.encode()
    header = _HEADER.match(one.content)
    if header is None:
        return b""
    day = b"<datestamp>%b</datestamp>" % header["day"]
    rest = one.content[header.end() :]
    return b"%b<header>%b%b</header>%b" % (opening, header["id"], day, rest)
