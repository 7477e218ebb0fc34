"""The schemas in which records are given, each from the format of OAI-PMH that holds them.

http://www.loc.gov/standards/sru/resources/schemas.html
"""

from collections.abc import Callable

import msgspec

from colophon.services.sru.diagnostics import DiagnosticCode, SruFault

_OPENING, _CLOSING = b"<metadata>", b"</metadata>"
_SRW_DC = (
    b'<srw_dc:dc xmlns:srw_dc="info:srw/schema/1/dc-schema"'
    b' xmlns:dc="http://purl.org/dc/elements/1.1/">'
)


class Schema(msgspec.Struct, frozen=True):
    """A schema: ``prefix`` is the metadataPrefix of the same record."""

    identifier: str
    title: str
    prefix: str
    changed: Callable[[bytes], bytes] = bytes


def _srw_dc(oai_dc: bytes) -> bytes:
    """Dublin Core in the envelope of SRU."""
    start = oai_dc.index(b">") + 1
    return _SRW_DC + oai_dc[start : oai_dc.rindex(b"</oai_dc:dc>")] + b"</srw_dc:dc>"


SCHEMAS = {
    "dc": Schema("info:srw/schema/1/dc-v1.1", "Dublin Core", "oai_dc", _srw_dc),
    "marcxml": Schema("info:srw/schema/1/marcxml-v1.1", "MARCXML", "marcxml"),
    "mods": Schema("info:srw/schema/1/mods-v3.8", "MODS", "mods"),
    "rdf": Schema("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "RDF", "rdf"),
}


def schema_of(name: str) -> Schema:
    """The schema of a name or an identifier; raises :class:`SruFault`."""
    for short, one in SCHEMAS.items():
        if name in (short, one.identifier):
            return one
    raise SruFault(DiagnosticCode.UNKNOWN_SCHEMA, name)


def metadata(body: bytes) -> bytes:
    """The metadata in what the index keeps of a record in a format."""
    return body[body.index(_OPENING) + len(_OPENING) : body.rindex(_CLOSING)].strip()
