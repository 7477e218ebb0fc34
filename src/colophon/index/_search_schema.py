"""The tables of the search index, and a record as it is found."""

import sqlite3

import msgspec

FIELDS = (
    "title", "creator", "subject", "description", "publisher", "contributor", "date", "type",
    "format", "identifier", "source", "language", "relation", "coverage", "rights", "other",
)  # fmt: skip
"""the columns: the elements of Dublin Core, and all that is none of them"""

VERSION = 3
_TABLES = f"""
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE doc(no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stamp INTEGER NOT NULL,
                 title TEXT NOT NULL, sorted TEXT NOT NULL, first INTEGER, last INTEGER);
CREATE INDEX doc_by_title ON doc(sorted, id);
CREATE INDEX doc_by_year ON doc(first, last);
CREATE INDEX doc_by_stamp ON doc(stamp, id);
CREATE TABLE value(field TEXT, value TEXT, no INTEGER,
                   PRIMARY KEY(field, value, no)) WITHOUT ROWID;
CREATE INDEX value_by_doc ON value(no);
CREATE TABLE points(uri TEXT, property TEXT, no INTEGER,
                    PRIMARY KEY(uri, property, no)) WITHOUT ROWID;
CREATE INDEX points_by_doc ON points(no);
CREATE TABLE facet(facet INTEGER PRIMARY KEY, field TEXT NOT NULL, key TEXT NOT NULL,
                   label TEXT NOT NULL, UNIQUE(field, key));
CREATE TABLE filed(facet INTEGER, no INTEGER, PRIMARY KEY(facet, no)) WITHOUT ROWID;
CREATE INDEX filed_by_doc ON filed(no, facet);
CREATE TABLE stretch(field TEXT, number INTEGER, docs BLOB NOT NULL, facets BLOB NOT NULL,
                     PRIMARY KEY(field, number));
CREATE VIRTUAL TABLE words USING fts5({", ".join(FIELDS)}, columnsize=0,
                                      tokenize='unicode61 remove_diacritics 2');
PRAGMA user_version={VERSION}
"""
_NAMES = ("meta", "doc", "value", "points", "facet", "filed", "stretch", "words")


class Doc(msgspec.Struct, frozen=True):
    """A record as it is found: ``words`` are (field, text), ``points`` (property, URI),
    ``years`` its first and last, ``facets`` (field, key, label)."""

    id: str
    stamp: int
    title: str
    words: tuple[tuple[str, str], ...] = ()
    points: tuple[tuple[str, str], ...] = ()
    years: tuple[int, ...] = ()
    facets: tuple[tuple[str, str, str], ...] = ()


def make_tables(connection: sqlite3.Connection) -> None:
    """Make the tables, empty, in place of any there are."""
    for table in _NAMES:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)
