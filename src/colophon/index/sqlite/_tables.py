"""The tables of the index, and how connections to it are opened.

``item`` says of every record in every format, in harvesting order, where in the format's
payload file it lies (``offset``, ``length``) and where in it the datestamp stands and the header
begins and ends; ``seq`` numbers the publications, whose stamps rise with it.  ``run``
parts that order into stretches of the payload file, so that a page is read in one piece.
``member`` is the same order for each set and those above it; ``tally`` counts a list by
publication, so that sizes cost nothing.  ``waste`` says where in a payload file something
stands that is served no more.  Order is kept by keys alone: no query skips rows
by counting.
"""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from colophon.index.sqlite._payload_files import are_whole

VERSION = 5
PAGE = 16_384
RIGHTS = "rights"
"""the name under which meta keeps what is said of rights in metadata from elsewhere"""
_CACHE_KIB = 16_384
_PATIENCE = 60
"""seconds a writer waits for another"""

TABLES = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE publication(seq INTEGER PRIMARY KEY, stamp INTEGER NOT NULL UNIQUE,
                         written TEXT NOT NULL);
CREATE TABLE format(no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
                    file TEXT NOT NULL, size INTEGER NOT NULL);
CREATE TABLE series(no INTEGER PRIMARY KEY, spec TEXT NOT NULL UNIQUE, live INTEGER NOT NULL);
CREATE TABLE label(series INTEGER, text TEXT, live INTEGER NOT NULL,
                   PRIMARY KEY(series, text)) WITHOUT ROWID;
CREATE TABLE record(id TEXT PRIMARY KEY, source TEXT NOT NULL, due TEXT NOT NULL,
                    sets TEXT NOT NULL, live INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE item(format INTEGER, seq INTEGER, id TEXT, digest TEXT NOT NULL,
                  offset INTEGER NOT NULL, length INTEGER NOT NULL, begins INTEGER NOT NULL,
                  stamped INTEGER NOT NULL, ends INTEGER NOT NULL,
                  PRIMARY KEY(format, seq, id)) WITHOUT ROWID;
CREATE INDEX item_by_id ON item(id, format, digest);
CREATE TABLE run(format INTEGER, seq INTEGER, last TEXT, first TEXT NOT NULL,
                  n INTEGER NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL,
                  PRIMARY KEY(format, seq, last)) WITHOUT ROWID;
CREATE TABLE member(series INTEGER, seq INTEGER, id TEXT,
                    PRIMARY KEY(series, seq, id)) WITHOUT ROWID;
CREATE TABLE tally(format INTEGER, series INTEGER, seq INTEGER, n INTEGER NOT NULL,
                   PRIMARY KEY(format, series, seq)) WITHOUT ROWID;
CREATE TABLE waste(format INTEGER, offset INTEGER, length INTEGER NOT NULL,
                   PRIMARY KEY(format, offset)) WITHOUT ROWID;
"""


def to_read(path: Path) -> sqlite3.Connection:
    """A read-only connection; a publication never blocks it."""
    # where nothing can be written, nobody publishes, and readers need leave no mark either
    mode = "mode=ro" if os.access(path.parent, os.W_OK) else "immutable=1"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None,
        check_same_thread=False, timeout=10, cached_statements=64,
    )  # fmt: skip
    connection.execute("PRAGMA query_only=1")
    connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
    return connection


def nothing() -> sqlite3.Connection:
    """A connection to an index that holds nothing."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _make(connection)
    return connection


def to_write(path: Path) -> sqlite3.Connection:
    """The writing connection; the tables are made, or made anew where their shape is old."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(
        path, isolation_level=None, timeout=_PATIENCE, cached_statements=64
    )
    connection.execute(f"PRAGMA page_size={PAGE}")
    connection.execute("PRAGMA journal_mode=WAL")
    # the index is derived: losing the last transaction to a power cut costs a publish
    connection.execute("PRAGMA synchronous=NORMAL")
    # what was withdrawn must not linger in free pages
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute(f"PRAGMA cache_size=-{4 * _CACHE_KIB}")
    former = version(connection)
    if former != VERSION or not are_whole(path, connection):
        _make(connection)
        if former:
            connection.execute("VACUUM")
    return connection


def compact(connection: sqlite3.Connection) -> None:
    """Write the tables anew, as far as no reader is in the way, and nothing that was deleted."""
    connection.execute("PRAGMA busy_timeout=2000")
    with suppress(sqlite3.OperationalError):  # a reader holds it: the next publication does it
        connection.execute("VACUUM")


def checkpoint(connection: sqlite3.Connection) -> None:
    """Move the log into the file, as far as readers let it, without waiting long for them."""
    pass_readers(connection, 200)
    connection.execute("PRAGMA optimize")


def pass_readers(connection: sqlite3.Connection, milliseconds: int = 2_000) -> bool:
    """Move the log into the file; whether nobody sees a former state of the tables any more.

    https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
    """
    connection.execute(f"PRAGMA busy_timeout={milliseconds}")
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    connection.execute(f"PRAGMA busy_timeout={_PATIENCE * 1000}")
    return not busy


def version(connection: sqlite3.Connection) -> int:
    """The shape of the tables in this file, 0 where there are none."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def _make(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    for (name,) in names:
        connection.execute(f'DROP TABLE "{name}"')
    for statement in TABLES.split(";\n"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version={VERSION}")
    connection.execute("COMMIT")
