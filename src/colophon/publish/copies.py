"""Copies: what the web serves of a record, made at publication and kept as ready bytes.

Beside the formats that OAI-PMH carries, the index keeps one item a record under
:data:`NAME`: its page, what that says, its RDF syntaxes, and the words by which it is
found.  Each part is a gzip member of its own, so that it is sent as it lies, and dumps are
made by putting members one behind the other (RFC 1952, section 2.2).
"""

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec
from isal import isal_zlib

from colophon.crosswalk import FORMATS, Format, Frame
from colophon.disclosure import PublicRecord
from colophon.publish import page
from colophon.publish.appearance import PLAIN, Appearance
from colophon.publish.manifest import manifest
from colophon.publish.pictures import ItemPictures, Showing
from colophon.publish.pictures_on_page import shown_pictures
from colophon.publish.search_fields import SearchFields, search_fields
from colophon.publish.stored_statements import stored_statements

NAME = "copies"
"""the name under which the index keeps them; no metadataPrefix"""

SYNTAXES = ("turtle", "ntriples", "nquads", "jsonld", "schemaorg", "ris")
"""the formats that are kept beside those of OAI-PMH"""

HTML, MANIFEST = "html", "manifest"
PAGE = "page"
"""what the page says, from which it is written in other languages"""
STORED = "stored"
"""what of the record goes into the triple store"""
_GZIP = 31
"""window bits by which zlib writes and reads gzip members"""


class Copy(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is kept of a record: ``parts`` are gzip members by name, ``pictures`` what is shown
    of its document, ``language`` that of its title."""

    title: str
    parts: Mapping[str, bytes]
    fields: SearchFields = SearchFields()
    pictures: ItemPictures | None = None
    language: str = ""


class ShownCopy(msgspec.Struct, frozen=True):
    """What lists show of a record: a part of its :class:`Copy`."""

    fields: SearchFields = SearchFields()
    pictures: ItemPictures | None = None


class Copies(Format):
    """All copies of a record as one item of the index."""

    name = NAME
    label = "Copies for the web"
    media_type = "application/msgpack"
    suffix = ".msgpack"

    def __init__(
        self,
        appearance: Appearance = PLAIN,
        pictures: Showing | None = None,
        words: Callable[[PublicRecord], str] | None = None,
    ) -> None:
        """``appearance`` is how the pages look; ``pictures`` are asked what is shown of a
        document, ``words`` for what it says, where records are found by that."""
        self._appearance = appearance
        self._pictures = pictures
        self._words = words
        made_of = [FORMATS[name].version for name in SYNTAXES]
        look = (appearance.version, pictures.version if pictures else "", "w" if words else "")
        self.version = "-".join(("7", page.VERSION, *made_of, *look))

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        written = {name: FORMATS[name].write(record, frame) for name in SYNTAXES}
        found = self._pictures.of(record) if self._pictures else None
        shown = shown_pictures(record, found, frame) if found else None
        said = page.record_page(record, frame, shown)
        written[HTML] = page.page_html(said, written["schemaorg"], self._appearance)
        written[PAGE] = msgspec.msgpack.encode(said)
        if found and shown and shown.viewer:
            written[MANIFEST] = manifest(record, found, frame, self._appearance.name)
        written[STORED] = stored_statements(written["nquads"], frame.uri(record))
        parts = {name: zip_content(content) for name, content in written.items()}
        fields = search_fields(record, frame)
        if self._words and record.document:
            fields = msgspec.structs.replace(fields, document=self._words(record))
        return msgspec.msgpack.encode(
            Copy(record.title, parts, fields, found, page.language(record))
        )

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        return (self._write(record, frame) for record in records)


def read(content: bytes) -> Copy:
    """The copies in an item."""
    return _DECODER.decode(content)


def read_shown(content: bytes) -> ShownCopy:
    """What lists show of a record; nothing else of the item is read."""
    return _SHOWN.decode(content)


def read_stored(content: bytes) -> bytes:
    """What of a record goes into the triple store; nothing else of the item is read."""
    return unzip_member(_STORED.decode(content).parts.stored)


def zip_content(content: bytes) -> bytes:
    """A gzip member; the same for the same content, which ISA-L's is not always."""
    return zlib.compress(content, 1, _GZIP)


def unzip_member(member: bytes) -> bytes:
    """The content of a gzip member."""
    return bytes(isal_zlib.decompress(member, _GZIP))


def read_page(copy: Copy) -> page.RecordPage:
    """What the page of a record says."""
    return _PAGES.decode(unzip_member(copy.parts[PAGE]))


_PAGES = msgspec.msgpack.Decoder(page.RecordPage)
_SHOWN = msgspec.msgpack.Decoder(ShownCopy)
_DECODER = msgspec.msgpack.Decoder(Copy)


class _StoredPart(msgspec.Struct):
    stored: bytes


class _StoredCopy(msgspec.Struct):
    parts: _StoredPart


_STORED = msgspec.msgpack.Decoder(_StoredCopy)
