"""The search index: by which words, values and years records are found.

Derived from what is published, as the index is: delete the file and it is made anew.
A search is a tree of :class:`Words`, :class:`Value`, :class:`Years`, :class:`Changed`,
:class:`Points` and :class:`Join`, which becomes one query of SQLite (FTS5).
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from colophon.index.search_tree import (
    Changed,
    Join,
    Points,
    Search,
    Value,
    Words,
    Years,
    compiled,
    condition,
    folded,
)

__all__ = [
    "FIELDS",
    "Changed",
    "Doc",
    "Join",
    "Points",
    "Search",
    "SearchReader",
    "SearchWriter",
    "Value",
    "Words",
    "Years",
    "folded",
]

FIELDS = (
    "title", "creator", "subject", "description", "publisher", "contributor", "date", "type",
    "format", "identifier", "source", "language", "relation", "coverage", "rights", "other",
)  # fmt: skip
"""the columns: the elements of Dublin Core, and all that is none of them"""

VERSION = 2
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
CREATE VIRTUAL TABLE words USING fts5({", ".join(FIELDS)}, columnsize=0,
                                      tokenize='unicode61 remove_diacritics 2');
PRAGMA user_version={VERSION}
"""


_COUNTS = 1_000
"""counts that are remembered"""


class Doc(msgspec.Struct, frozen=True):
    """A record as it is found: ``words`` are (field, text), ``points`` (property, URI),
    ``years`` its first and last."""

    id: str
    stamp: int
    title: str
    words: tuple[tuple[str, str], ...] = ()
    points: tuple[tuple[str, str], ...] = ()
    years: tuple[int, ...] = ()


ORDERS = {"title": "d.sorted", "date": "d.first", "changed": "d.stamp", "id": "d.id"}
"""what results are sorted by"""


class SearchWriter:
    """The one writer; everything since it was opened is there at ``commit``."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, timeout=60)
        self._connection.execute("PRAGMA page_size=16384")
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        # what was withdrawn must not linger in free pages
        self._connection.execute("PRAGMA secure_delete=ON")
        self._connection.execute("BEGIN IMMEDIATE")
        if self._connection.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            _make(self._connection)

    @property
    def place(self) -> str:
        """Up to where changes were taken in, as ``commit`` was told."""
        row = self._connection.execute("SELECT value FROM meta WHERE name = 'place'").fetchone()
        return row[0] if row else ""

    def put(self, doc: Doc) -> None:
        """Take in a record, in place of what it was."""
        self.remove(doc.id)
        first, last = doc.years or (None, None)
        number = self._connection.execute(
            "INSERT INTO doc(id, stamp, title, sorted, first, last) VALUES (?, ?, ?, ?, ?, ?)",
            (doc.id, doc.stamp, doc.title, folded(doc.title), first, last),
        ).lastrowid
        values = {(field, folded(text), number) for field, text in doc.words}
        many = self._connection.executemany
        many("INSERT INTO value VALUES (?, ?, ?)", sorted(values))
        many(
            "INSERT OR IGNORE INTO points VALUES (?, ?, ?)",
            [(uri, property, number) for property, uri in doc.points],
        )
        texts = ["\n".join(text for name, text in doc.words if name == field) for field in FIELDS]
        marks = ", ".join("?" * (len(FIELDS) + 1))
        self._connection.execute(
            f"INSERT INTO words(rowid, {', '.join(FIELDS)}) VALUES ({marks})", (number, *texts)
        )

    def remove(self, id: str) -> None:
        """Take out a record."""
        row = self._connection.execute("SELECT no FROM doc WHERE id = ?", (id,)).fetchone()
        if row:
            for table, column in (("doc", "no"), ("value", "no"), ("points", "no")):
                self._connection.execute(f"DELETE FROM {table} WHERE {column} = ?", row)
            self._connection.execute("DELETE FROM words WHERE rowid = ?", row)

    def clear(self) -> None:
        """Take out everything."""
        _make(self._connection)

    def commit(self, place: str) -> None:
        """Make it visible, and remember up to where changes were taken in."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('place', ?)", (place,))
        self._connection.execute("COMMIT")

    def compact(self) -> None:
        """After a commit: write everything anew, so that no word that was removed stays."""
        self._connection.execute("INSERT INTO words(words) VALUES ('optimize')")
        self._connection.execute("PRAGMA busy_timeout=2000")
        with suppress(sqlite3.OperationalError):  # a reader is in the way: it is done next time
            self._connection.execute("VACUUM")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Give the file back; what was not committed is forgotten."""
        self._connection.close()


class SearchReader:
    """Searches; not for two threads at once.  Where there is no index, nothing is found."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._version = -1
        self._counts: dict[Search | None, int] = {}

    def find(
        self,
        search: Search | None,
        *,
        start: int = 0,
        limit: int = 10,
        by: str = "",
        down: bool = False,
    ) -> list[tuple[str, str, int]]:
        """(id, title, stamp) of what is found; None finds all."""
        given: list[object] = []
        source, where = "doc d", ""
        if by and isinstance(search, Years | Changed):
            # so many that it is quicker to go through them in their order
            where, given = condition(search, indexed=False)
        elif search is not None:
            query, given = compiled(search)
            # without an order of its own only those shown are looked up
            some = "" if by else " ORDER BY no LIMIT ? OFFSET ?"
            given += [] if by else [limit, start]
            source = f"({query}{some}) f JOIN doc d ON d.no = f.no"
            start = start if by else 0
        order = f"{ORDERS[by]} {'DESC' if down else 'ASC'}, d.id" if by else "d.no"
        return self._rows(
            f"SELECT d.id, d.title, d.stamp FROM {source} {where and f'WHERE {where}'}"
            f" ORDER BY {order} LIMIT ? OFFSET ?",
            (*given, limit, start),
        )

    def count(self, search: Search | None) -> int:
        """How many are found; who turns pages asks again and again."""
        with self._opened() as connection:
            if connection is None:
                return 0
            version = connection.execute("PRAGMA data_version").fetchone()[0]
            if version != self._version or len(self._counts) >= _COUNTS:
                self._version = version
                self._counts.clear()
            found = self._counts.get(search)
            if found is None:
                query, given = compiled(search) if search else ("SELECT no FROM doc", [])
                asked = f"SELECT count(*) FROM ({query})"
                found = int(connection.execute(asked, given).fetchone()[0])
                self._counts[search] = found
            return found

    def scan(
        self, field: str, start: str, limit: int, *, back: bool = False
    ) -> list[tuple[str, int]]:
        """(value, records) of a field in order from ``start`` on, or before it."""
        sign, order = ("<", "DESC") if back else (">=", "ASC")
        return self._rows(
            f"SELECT value, count(*) FROM value WHERE field = ? AND value {sign} ?"
            f" GROUP BY value ORDER BY value {order} LIMIT ?",
            (field, folded(start), limit),
        )

    def pointing(self, uri: str, start: int, limit: int) -> list[tuple[str, str, str]]:
        """(property, id, title) of records that point to a URI, in order of titles."""
        return self._rows(
            "SELECT p.property, d.id, d.title FROM points p JOIN doc d ON d.no = p.no"
            " WHERE p.uri = ? ORDER BY d.sorted, d.id LIMIT ? OFFSET ?",
            (uri, limit, start),
        )

    def titles(self, ids: Iterable[str]) -> list[str]:
        """The titles of those of these records that there are, in their order."""
        found = (self._rows("SELECT title FROM doc WHERE id = ?", (id,)) for id in ids)
        return [rows[0][0] for rows in found if rows]

    def close(self) -> None:
        """Give the file back."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def _rows(self, query: str, given: Iterable[object]) -> list[tuple]:  # type: ignore[type-arg]
        with self._opened() as connection:
            return connection.execute(query, tuple(given)).fetchall() if connection else []

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection | None]:
        if self._connection is None and self._path.is_file():
            found = sqlite3.connect(
                f"{self._path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None,
                check_same_thread=False, timeout=10,
            )  # fmt: skip
            if found.execute("PRAGMA user_version").fetchone()[0] == VERSION:
                self._connection = found
            else:
                found.close()
        yield self._connection


def _make(connection: sqlite3.Connection) -> None:
    for table in ("meta", "doc", "value", "points", "words"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in _TABLES.split(";\n"):
        connection.execute(statement)
