"""Writing the search index."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from colophon.index._search_facets import STRETCH, stretches
from colophon.index._search_schema import FIELDS, VERSION, Doc, make_tables
from colophon.index.search_tree import folded


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
        self._touched: set[int] = set()
        if self._connection.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            make_tables(self._connection)

    @property
    def place(self) -> str:
        """Up to where changes were taken in, as ``commit`` was told."""
        row = self._connection.execute("SELECT value FROM meta WHERE name = 'place'").fetchone()
        return row[0] if row else ""

    def put(self, doc: Doc) -> None:
        """Take in a record, in place of what it was; it keeps its number."""
        known = self.remove(doc.id)
        first, last = doc.years or (None, None)
        number = self._connection.execute(
            "INSERT INTO doc(no, id, stamp, title, sorted, first, last)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (known, doc.id, doc.stamp, doc.title, folded(doc.title), first, last),
        ).lastrowid
        assert number is not None
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
        self._file(doc, number)

    def _file(self, doc: Doc, number: int) -> None:
        """Take in the values that its searches are narrowed by."""
        self._touched.add(number // STRETCH)
        for field, key, label in doc.facets:
            row = self._connection.execute(
                "INSERT INTO facet(field, key, label) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET label = excluded.label RETURNING facet",
                (field, key, label),
            ).fetchone()
            self._connection.execute("INSERT OR IGNORE INTO filed VALUES (?, ?)", (row[0], number))

    def remove(self, id: str) -> int | None:
        """Take out a record; returns the number it had."""
        row = self._connection.execute("SELECT no FROM doc WHERE id = ?", (id,)).fetchone()
        if not row:
            return None
        for table in ("doc", "value", "points", "filed"):
            self._connection.execute(f"DELETE FROM {table} WHERE no = ?", row)
        self._connection.execute("DELETE FROM words WHERE rowid = ?", row)
        self._touched.add(row[0] // STRETCH)
        return int(row[0])

    def clear(self) -> None:
        """Take out everything."""
        make_tables(self._connection)
        self._touched.clear()

    def commit(self, place: str) -> None:
        """Make it visible, and remember up to where changes were taken in."""
        # a value that nothing has any more is no value
        self._connection.execute(
            "DELETE FROM facet WHERE NOT EXISTS (SELECT 1 FROM filed WHERE facet = facet.facet)"
        )
        for number in sorted(self._touched):
            stretches(self._connection, number)
        self._touched.clear()
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
