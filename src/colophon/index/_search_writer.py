"""Writing the search index."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from colophon.index._search_facets import Filing
from colophon.index._search_postings import Postings, Term
from colophon.index._search_schema import (
    COLUMNS,
    VERSION,
    Doc,
    Kept,
    Texts,
    make_tables,
    packed,
    unpacked,
)
from colophon.index._search_stems import Forms
from colophon.index.search_tree import folded
from colophon.index.search_words import indexed

_COLUMNS = ", ".join(COLUMNS)
_MARKS = ", ".join("?" * len(COLUMNS))
POINTING = "points to"
"""the kind of values that are URIs pointed to, each with its property behind a space"""


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
            make_tables(self._connection)
        self._begin()

    def _begin(self) -> None:
        self._postings = Postings(self._connection)
        self._filing = Filing(self._connection)
        self._forms = Forms()

    @property
    def place(self) -> str:
        """Up to where changes were taken in, as ``commit`` was told."""
        row = self._connection.execute("SELECT value FROM meta WHERE name = 'place'").fetchone()
        return row[0] if row else ""

    def put(self, doc: Doc) -> None:
        """Take in a record, in place of what it was; it keeps its number."""
        known = self.remove(doc.id)
        first, last = doc.years or (None, None)
        added = self._connection.execute(
            "INSERT INTO doc(no, id, stamp, title, first, last) VALUES (?, ?, ?, ?, ?, ?)",
            (known, doc.id, doc.stamp, doc.title, first, last),
        )
        number = added.lastrowid or 0
        titled = folded(doc.title), number
        self._connection.execute("INSERT INTO titled VALUES (?, ?)", titled)
        self._connection.execute("INSERT INTO kept VALUES (?, ?)", (number, packed(doc)))
        self._connection.execute(
            f"INSERT INTO words(rowid, {_COLUMNS}) VALUES (?, {_MARKS})",
            (number, *_columns(doc.texts)),
        )
        self._postings.change(_terms(doc.words, doc.points), number, has=True)
        self._filing.add(number, doc.facets)
        self._connection.executemany(
            "INSERT OR IGNORE INTO form VALUES (?, ?, ?)",
            self._forms.new((text for _, text in doc.texts), doc.languages),
        )

    def remove(self, id: str) -> int | None:
        """Take out a record; returns the number it had."""
        row = self._connection.execute(
            "SELECT no, title, said FROM doc JOIN kept USING (no) WHERE id = ?", (id,)
        ).fetchone()
        if not row:
            return None
        number = int(row[0])
        titled = folded(row[1]), number
        self._connection.execute("DELETE FROM titled WHERE sorted = ? AND no = ?", titled)
        self._forget(number, unpacked(row[2]))
        return number

    def _forget(self, number: int, kept: Kept) -> None:
        # without a text of its own the table must be told what it is to forget:
        # https://sqlite.org/fts5.html#the_delete_command
        self._connection.execute(
            f"INSERT INTO words(words, rowid, {_COLUMNS}) VALUES ('delete', ?, {_MARKS})",
            (number, *_columns(kept.texts)),
        )
        self._postings.change(_terms(kept.shown, kept.points), number, has=False)
        self._filing.remove(number)
        for table in ("doc", "kept"):
            self._connection.execute(f"DELETE FROM {table} WHERE no = ?", (number,))

    def clear(self) -> None:
        """Take out everything."""
        make_tables(self._connection)
        self._begin()

    def commit(self, place: str) -> None:
        """Make it visible, and remember up to where changes were taken in."""
        self._postings.write()
        self._filing.write()
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('place', ?)", (place,))
        self._connection.execute("COMMIT")

    def compact(self) -> None:
        """After a commit: write everything anew, so that no word that was removed stays."""
        self._connection.execute("INSERT INTO words(words) VALUES ('optimize')")
        self._connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary"
            " USING fts5vocab('main', 'words', 'row')"
        )
        self._connection.execute(
            "DELETE FROM form WHERE word NOT IN (SELECT term FROM temp.vocabulary)"
        )
        self._connection.execute("PRAGMA busy_timeout=2000")
        with suppress(sqlite3.OperationalError):  # a reader is in the way: it is done next time
            self._connection.execute("VACUUM")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Give the file back; what was not committed is forgotten."""
        self._connection.close()


def _columns(words: Texts) -> list[str]:
    """The texts of each column of ``words``."""
    texts: dict[str, list[str]] = {field: [] for field in COLUMNS}
    for field, text in words:
        texts[field].append(text)
    return [indexed("\n".join(found)) if found else "" for found in texts.values()]


def _terms(words: Texts, points: tuple[tuple[str, str], ...]) -> set[Term]:
    """The values of a document that are looked for whole."""
    values = {(field, folded(text)) for field, text in words}
    return values | {(POINTING, f"{uri} {property}") for property, uri in points}
