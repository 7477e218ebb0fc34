"""The tables of the search index, and a record as it is found.

The words themselves are kept as the back end likes.  What documents say is packed in
``kept``, from where what is shown of them comes, and what must be taken out again.
"""

import zlib

import msgspec

from colophon.index.search_tree import FIELDS
from colophon.index.search_words import index_words

DOCUMENT = "document"
"""the column of what the document itself says: searched, and shown to nobody"""
COLUMNS = (*FIELDS, DOCUMENT)

VERSION = 6
TABLES = """
CREATE TABLE taken(place {text} NOT NULL);
CREATE TABLE doc(no {key} PRIMARY KEY, id {text} NOT NULL UNIQUE, stamp {big} NOT NULL,
                 title {text} NOT NULL, first {big}, last {big});
CREATE TABLE titled(sorted {text}, no {number}, PRIMARY KEY(sorted, no)) {rows};
CREATE TABLE kept(no {key} PRIMARY KEY, said {bytes} NOT NULL);
CREATE TABLE term(kind {text}, value {text}, number {number} NOT NULL,
                  PRIMARY KEY(kind, value)) {rows};
CREATE TABLE posting(number {number}, stretch {number}, docs {bytes} NOT NULL,
                     PRIMARY KEY(number, stretch)) {rows};
CREATE TABLE facet(facet {counted}, field {text} NOT NULL, key {text} NOT NULL,
                   label {text} NOT NULL, UNIQUE(field, key));
CREATE TABLE filed(field {text}, stretch {number}, docs {bytes} NOT NULL,
                   facets {bytes} NOT NULL, PRIMARY KEY(field, stretch));
CREATE TABLE form(language {text}, stem {text}, word {text},
                  PRIMARY KEY(language, stem, word)) {rows};
"""
"""the tables of every back end, which puts its own types in"""
NAMES = (
    "taken", "doc", "titled", "kept", "term", "posting", "facet", "filed", "form",
    # of former versions
    "meta", "value", "points", "held", "stretch",
)  # fmt: skip

Texts = tuple[tuple[str, str], ...]
"""(field, text)"""


class Doc(msgspec.Struct, frozen=True):
    """A record as it is found: ``words`` are (field, text), ``points`` (property, URI),
    ``years`` its first and last, ``facets`` (field, key, label), ``languages`` those whose
    words it may have (BCP 47); ``document`` is what the document itself says."""

    id: str
    stamp: int
    title: str
    words: Texts = ()
    points: tuple[tuple[str, str], ...] = ()
    years: tuple[int, ...] = ()
    facets: tuple[tuple[str, str, str], ...] = ()
    languages: tuple[str, ...] = ()
    document: str = ""

    @property
    def texts(self) -> Texts:
        """All that it is found by, by column."""
        return (*self.words, (DOCUMENT, self.document)) if self.document else self.words


class KeptDocument(msgspec.Struct, frozen=True, array_like=True):
    """What is kept of a document: ``words`` are (number of field, text)."""

    words: tuple[tuple[int, str], ...]
    points: tuple[tuple[str, str], ...]

    @property
    def texts(self) -> Texts:
        """All that it is found by, by column."""
        return tuple((COLUMNS[number], text) for number, text in self.words)

    @property
    def shown(self) -> Texts:
        """What may be shown of that."""
        return tuple(one for one in self.texts if one[0] != DOCUMENT)


_COMMON = (
    b"http://id.loc.gov/vocabulary/http://vocab.getty.edu/aat/http://rightsstatements.org/vocab/"
    b"https://creativecommons.org/licenses/http://www.wikidata.org/entity/https://d-nb.info/gnd/"
    b"https://w3id.org/colophon/terms#placeOfPublicationhttp://purl.org/dc/terms/identifier"
    b"http://purl.org/dc/dcmitype/TextTexthttp://purl.org/dc/terms/languagehttp://purl.org/dc/"
    b"terms/publisherhttp://purl.org/dc/terms/creatorhttp://purl.org/dc/terms/subjecthttps://"
    b"w3id.org/colophon/vocab/topics/http://purl.org/dc/terms/type"
)
"""what many documents say; changing it changes :data:`VERSION`"""


def texts_by_column(texts: Texts) -> list[str]:
    """The texts of each column, as words are looked for in them."""
    found: dict[str, list[str]] = {field: [] for field in COLUMNS}
    for field, text in texts:
        found[field].append(text)
    return [index_words("\n".join(said)) if said else "" for said in found.values()]


def pack_document(doc: Doc) -> bytes:
    """A document as it is kept."""
    words = tuple((COLUMNS.index(field), text) for field, text in doc.texts)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=_COMMON)
    return packer.compress(msgspec.msgpack.encode(KeptDocument(words, doc.points))) + packer.flush()


def unpack_document(said: bytes) -> KeptDocument:
    """What was kept."""
    found = zlib.decompressobj(-15, zdict=_COMMON).decompress(said)
    return _DECODER.decode(found)


_DECODER = msgspec.msgpack.Decoder(KeptDocument)
