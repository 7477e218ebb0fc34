"""The tables of the search index, and a record as it is found.

``words`` keeps no text: what its documents say is packed in ``kept``, from where what is
shown of them comes, and what must be taken out of ``words`` again.
"""

import sqlite3
import zlib

import msgspec

from colophon.index.search_tree import FIELDS

DOCUMENT = "document"
"""the column of what the document itself says: searched, and shown to nobody"""
COLUMNS = (*FIELDS, DOCUMENT)

VERSION = 5
_TABLES = f"""
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE doc(no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stamp INTEGER NOT NULL,
                 title TEXT NOT NULL, first INTEGER, last INTEGER);
CREATE TABLE titled(sorted TEXT, no INTEGER, PRIMARY KEY(sorted, no)) WITHOUT ROWID;
CREATE TABLE kept(no INTEGER PRIMARY KEY, said BLOB NOT NULL);
CREATE TABLE term(kind TEXT, value TEXT, number INTEGER NOT NULL,
                  PRIMARY KEY(kind, value)) WITHOUT ROWID;
CREATE TABLE posting(number INTEGER, stretch INTEGER, docs BLOB NOT NULL,
                     PRIMARY KEY(number, stretch)) WITHOUT ROWID;
CREATE TABLE facet(facet INTEGER PRIMARY KEY, field TEXT NOT NULL, key TEXT NOT NULL,
                   label TEXT NOT NULL, UNIQUE(field, key));
CREATE TABLE filed(field TEXT, stretch INTEGER, docs BLOB NOT NULL, facets BLOB NOT NULL,
                   PRIMARY KEY(field, stretch));
CREATE TABLE form(language TEXT, stem TEXT, word TEXT,
                  PRIMARY KEY(language, stem, word)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5({", ".join(COLUMNS)}, content='',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
PRAGMA user_version={VERSION}
"""
_NAMES = (
    "meta", "doc", "titled", "kept", "term", "posting", "facet", "filed", "form", "words",
    # of former versions
    "value", "points", "held", "stretch",
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


class Kept(msgspec.Struct, frozen=True, array_like=True):
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


def make_tables(connection: sqlite3.Connection) -> None:
    """Make the tables, empty, in place of any there are."""
    for table in _NAMES:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)


def packed(doc: Doc) -> bytes:
    """A document as it is kept."""
    words = tuple((COLUMNS.index(field), text) for field, text in doc.texts)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=_COMMON)
    return packer.compress(msgspec.msgpack.encode(Kept(words, doc.points))) + packer.flush()


def unpacked(said: bytes) -> Kept:
    """What was kept."""
    found = zlib.decompressobj(-15, zdict=_COMMON).decompress(said)
    return _DECODER.decode(found)


_DECODER = msgspec.msgpack.Decoder(Kept)
