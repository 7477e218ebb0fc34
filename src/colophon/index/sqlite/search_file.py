"""The search index in a file: FTS5 of SQLite finds the words."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np

from colophon.index._search_schema import COLUMNS, NAMES, TABLES, VERSION, Texts, texts_by_column
from colophon.index._search_tables import PLACES, WEIGHTS, Numbers
from colophon.index.search_tree import Phrase, Sought, fts5

_COLUMNS = ", ".join(COLUMNS)
_MARKS = ", ".join("?" * len(COLUMNS))
_WORDS = f"""CREATE VIRTUAL TABLE words USING fts5({_COLUMNS}, content='',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'")"""
_TYPES = {
    "{text}": "TEXT", "{number}": "INTEGER", "{big}": "INTEGER", "{bytes}": "BLOB",
    "{key}": "INTEGER", "{counted}": "INTEGER PRIMARY KEY", "{rows}": "WITHOUT ROWID",
}  # fmt: skip
_CACHE = 64_000
"""kB of pages that the writer keeps, so that few are read and written more than once"""


class SearchFile:
    """A place of the search index; see :class:`colophon.index._search_tables.SearchPlace`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def reader(self) -> "FileReading":
        return FileReading(self._path)

    def writer(self) -> "FileWriting":
        return FileWriting(self._path)


class FileTables:
    """One connection; see :class:`colophon.index._search_tables.SearchTables`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def execute(self, query: str, given: Sequence[object] = ()) -> sqlite3.Cursor:
        return self._connection.execute(query, given)

    def executemany(self, query: str, given: Iterable[Sequence[object]]) -> object:
        return self._connection.executemany(query, given)

    def numbers(self, query: str, given: Sequence[object] = ()) -> Numbers:
        """The numbers that a query finds."""
        return self.columns(["no"], query, given)[0]

    def columns(
        self, names: Sequence[str], query: str, given: Sequence[object] = ()
    ) -> tuple[Numbers, ...]:
        """The columns of these names of what a query finds, numbers all, in its order.

        SQLite puts each into one text, which is several times as quick as rows.
        """
        whole = ", ".join(f"group_concat({name})" for name in names)
        row = self.execute(f"SELECT {whole} FROM ({query})", given).fetchone()
        return tuple(np.fromstring(one or "", dtype=np.int32, sep=",") for one in row)

    def match(self, sought: Sought) -> Numbers:
        """The documents in which these words stand."""
        return self.numbers("SELECT rowid AS no FROM words WHERE words MATCH ?", [fts5(sought)])

    def weigh(self, sought: Sought) -> list[int]:
        """The same, the best first."""
        weights = ", ".join(str(WEIGHTS.get(field, 1.0)) for field in COLUMNS)
        rows = self.execute(
            "SELECT rowid FROM words WHERE words MATCH ?"
            f" ORDER BY round(bm25(words, {weights}), {PLACES}), rowid",
            (fts5(sought),),
        )
        return [no for (no,) in rows]

    def count(self, phrase: Phrase) -> int:
        asked = "SELECT count(*) FROM words WHERE words MATCH ?"
        return int(self.execute(asked, (fts5(phrase),)).fetchone()[0])

    def stands(self, phrases: Iterable[Phrase]) -> bool:
        sought = " OR ".join(map(fts5, phrases))
        if not sought:
            return False
        asked = "SELECT 1 FROM words WHERE words MATCH ? LIMIT 1"
        return self.execute(asked, (sought,)).fetchone() is not None


class FileWriting(FileTables):
    """The one that writes; see :class:`colophon.index._search_tables.SearchWriting`."""

    def __init__(self, path: Path) -> None:
        super().__init__(sqlite3.connect(path, isolation_level=None, timeout=60))
        self.execute("PRAGMA page_size=16384")
        self.execute("PRAGMA journal_mode=WAL")
        self.execute("PRAGMA synchronous=NORMAL")
        self.execute(f"PRAGMA cache_size={-_CACHE}")
        # what was withdrawn must not linger in free pages
        self.execute("PRAGMA secure_delete=ON")
        self.execute("BEGIN IMMEDIATE")
        if self.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            self.make()

    def make(self) -> None:
        for table in (*NAMES, "words"):
            self.execute(f"DROP TABLE IF EXISTS {table}")
        made = TABLES
        for name, type_ in _TYPES.items():
            made = made.replace(name, type_)
        for statement in (*made.strip().split(";\n"), _WORDS, f"PRAGMA user_version={VERSION}"):
            self.execute(statement)

    def insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        marks = ", ".join("?" * len(columns))
        self.executemany(f"INSERT INTO {table}({', '.join(columns)}) VALUES ({marks})", rows)

    def add_words(self, documents: Iterable[tuple[int, Texts]]) -> None:
        self.executemany(
            f"INSERT INTO words(rowid, {_COLUMNS}) VALUES (?, {_MARKS})",
            ((number, *texts_by_column(texts)) for number, texts in documents),
        )

    def remove_words(self, number: int, texts: Texts) -> None:
        """Take out what it was found by.

        Without a text of its own the table must be told what it is to forget:
        https://sqlite.org/fts5.html#the_delete_command
        """
        self.execute(
            f"INSERT INTO words(words, rowid, {_COLUMNS}) VALUES ('delete', ?, {_MARKS})",
            (number, *texts_by_column(texts)),
        )

    def commit(self) -> None:
        self.execute("COMMIT")

    def compact(self) -> None:
        """After a commit: write everything anew, so that no word that was removed stays."""
        self.execute("INSERT INTO words(words) VALUES ('optimize')")
        self.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary"
            " USING fts5vocab('main', 'words', 'row')"
        )
        self.execute("DELETE FROM form WHERE word NOT IN (SELECT term FROM temp.vocabulary)")
        self.execute("PRAGMA busy_timeout=2000")
        with suppress(sqlite3.OperationalError):  # a reader is in the way: it is done next time
            self.execute("VACUUM")
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Give the file back; what was not committed is forgotten."""
        self._connection.close()


class FileReading:
    """A reader of the file; see :class:`colophon.index._search_tables.SearchReading`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tables: FileTables | None = None

    @contextmanager
    def open_tables(self) -> Iterator[tuple[FileTables, int] | None]:
        tables = self._tables = self._tables or self._open()
        if tables is None:
            yield None
            return
        # a publication may come between
        tables.execute("BEGIN")
        try:
            tables.execute("SELECT 1 FROM taken").fetchone()  # from here on it is one state
            yield tables, tables.execute("PRAGMA data_version").fetchone()[0]
        finally:
            tables.execute("COMMIT")

    def _open(self) -> FileTables | None:
        if not self._path.is_file():
            return None
        found = sqlite3.connect(
            f"{self._path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None,
            check_same_thread=False, timeout=10,
        )  # fmt: skip
        self._connection = found
        if found.execute("PRAGMA user_version").fetchone()[0] == VERSION:
            return FileTables(found)
        found.close()
        return None

    def close(self) -> None:
        """Give the file back."""
        if self._tables:
            self._connection.close()
            self._tables = None
