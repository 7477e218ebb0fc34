"""Copies: what the web serves of a record, made at publication and kept as ready bytes.

Beside the formats that OAI-PMH carries, the index keeps one item a record under
:data:`NAME`: its page, its RDF syntaxes, and the words by which it is found.  Each part is
a gzip member of its own, so that it is sent as it lies, and dumps are made by putting
members one behind the other (RFC 1952, section 2.2).
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from isal import isal_zlib

from colophon.crosswalk import FORMATS, Format, Frame
from colophon.disclosure import PublicRecord
from colophon.publish import page
from colophon.publish.search_fields import Fields, search_fields

NAME = "copies"
"""the name under which the index keeps them; no metadataPrefix"""

SYNTAXES = ("turtle", "ntriples", "nquads", "jsonld", "schemaorg", "ris")
"""the formats that are kept beside those of OAI-PMH"""

HTML = "html"
_GZIP = 31
"""window bits by which zlib writes and reads gzip members"""


class Copy(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is kept of a record: ``parts`` are gzip members by name."""

    title: str
    parts: Mapping[str, bytes]
    fields: Fields = Fields()


class Copies(Format):
    """All copies of a record as one item of the index."""

    name = NAME
    label = "Copies for the web"
    media_type = "application/msgpack"
    suffix = ".msgpack"

    def __init__(self, catalogue: str = "") -> None:
        """``catalogue`` is the name shown on the pages."""
        self._catalogue = catalogue
        made_of = [FORMATS[name].version for name in SYNTAXES]
        self.version = "-".join(("2", page.VERSION, *made_of, catalogue))

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        """The copies of one record."""
        written = {name: FORMATS[name].write(record, frame) for name in SYNTAXES}
        written[HTML] = page.record_page(record, frame, self._catalogue, written["schemaorg"])
        parts = {name: zipped(content) for name, content in written.items()}
        return msgspec.msgpack.encode(Copy(record.title, parts, search_fields(record, frame)))

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """The copies of each record."""
        return (self._write(record, frame) for record in records)


def read(content: bytes) -> Copy:
    """The copies in an item."""
    return _DECODER.decode(content)


def zipped(content: bytes) -> bytes:
    """A gzip member; the same for the same content."""
    packer: Any = isal_zlib.compressobj(1, isal_zlib.DEFLATED, _GZIP)
    return bytes(packer.compress(content) + packer.flush())


def unzipped(member: bytes) -> bytes:
    """The content of a gzip member."""
    return bytes(isal_zlib.decompress(member, _GZIP))


_DECODER = msgspec.msgpack.Decoder(Copy)
