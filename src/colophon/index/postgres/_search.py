"""The search index in PostgreSQL: in the schema of the index, its words as ``tsvector``.

Every machine that serves from the database searches in the same tables.  Words are put in
as the search index folds them, with their places, so that what is found is what SQLite
finds: https://www.postgresql.org/docs/current/datatype-textsearch.html
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import errors, sql

from colophon.index._search_schema import NAMES, TABLES, VERSION, Texts, texts_by_column
from colophon.index._search_tables import Numbers
from colophon.index.postgres import _schema as schema
from colophon.index.postgres._address import DatabaseAddress
from colophon.index.postgres._asked_tables import AskedTables
from colophon.index.postgres._connections import Connection, StandingConnection, to_search, to_write
from colophon.index.postgres._faults import explain
from colophon.index.postgres._search_weights import weigh_documents
from colophon.index.postgres._search_words import find_documents, queries_of, query_of, vectors
from colophon.index.search_tree import Phrase, Sought
from colophon.model.errors import IndexUnusable

_TYPES = {
    "{text}": 'text COLLATE "C"', "{number}": "int", "{big}": "bigint", "{bytes}": "bytea",
    "{key}": "int", "{counted}": "int GENERATED ALWAYS AS IDENTITY PRIMARY KEY", " {rows}": "",
}  # fmt: skip
_OWN = """
CREATE TABLE word(no int, field smallint, part int, said tsvector NOT NULL,
  PRIMARY KEY(no, field, part));
CREATE INDEX word_said ON word USING gin(said);
CREATE TABLE length(no int PRIMARY KEY, words int NOT NULL);
CREATE TABLE searched(version int NOT NULL, turn bigint NOT NULL)
"""
_TABLES = ("word", "length", "searched", *(one for one in NAMES[: NAMES.index("meta")]))
"""NAMES without those that no database ever had, one of which is the index's own"""
_REWRITTEN = {
    "word": "1, 2, 3", "kept": "1", "doc": "1", "titled": "1, 2", "term": "1, 2", "form": "1, 2, 3",
}  # fmt: skip
"""the tables in which something of what is found no more may stay behind, and their order"""
_KEYS_ALONE = "enable_seqscan enable_hashjoin enable_mergejoin jit".split()
"""what the planner may not do while records are taken in: what they were is looked up by keys;
and what it would do because of what it believes that costs"""
_ANALYZED = ("word", "length", "doc", "kept", "titled")
_MANY_ADDED = 5_000
"""rows of words that are never worth telling the planner of"""
_GROWN = 0.1
"""the part of what the planner knows of them that is"""
_FOUND_BYTES = 16_000_000
"""bytes of what words were found in that are remembered"""
_SEEN = f"LOCK TABLE {', '.join(_TABLES)} IN ACCESS SHARE MODE"
"""taken before anything is seen, so that no table is exchanged under a reader"""


class SearchSchema:
    """A place of the search index; see :class:`colophon.index._search_tables.SearchPlace`."""

    def __init__(self, address: DatabaseAddress) -> None:
        self._address = address

    def reader(self) -> "PostgresReading":
        """A reader; the server is asked with the first question."""
        return PostgresReading(self._address)

    def writer(self) -> "PostgresWriting":
        return PostgresWriting(self._address)


class PostgresTables(AskedTables):
    """The same, searched in; see :class:`colophon.index._search_tables.SearchTables`."""

    def match(self, sought: Sought) -> Numbers:
        """The documents in which these words stand."""
        return find_documents(self, sought)

    def weigh(self, sought: Sought) -> list[int]:
        """The same, the best first."""
        return weigh_documents(self, sought)

    def count(self, phrase: Phrase) -> int:
        return len(self.find_words(query_of(phrase), None))

    def stands(self, phrases: Iterable[Phrase]) -> bool:
        sought = queries_of(phrases)
        asked = "SELECT 1 FROM word WHERE said @@ ?::tsquery LIMIT 1"
        return bool(sought) and self.execute(asked, (sought,)).fetchone() is not None


class SeenTables(PostgresTables):
    """One state of the tables, which ``turn`` numbers, on one connection.

    What words were found in is remembered: a search asks for some of them several times.
    """

    def __init__(self, connection: Connection, turn: int) -> None:
        super().__init__(connection)
        self._turn = turn
        self._found: dict[tuple[str, int | None], Numbers] = {}
        self._size = 0
        self._lengths: tuple[int, int] | None = None

    def is_of(self, connection: Connection, turn: int) -> bool:
        """Whether this is that state, asked over that connection."""
        return self._connection is connection and self._turn == turn

    def find_words(self, query: str, field: int | None) -> Numbers:
        """The documents in which a query finds its words, in order of their numbers."""
        found = self._found.get((query, field))
        if found is None:
            found = super().find_words(query, field)
            if self._size + found.nbytes > _FOUND_BYTES:
                self._found.clear()
                self._size = 0
            self._found[query, field] = found
            self._size += found.nbytes
        return found

    def measure(self) -> tuple[int, int]:
        if self._lengths is None:
            self._lengths = super().measure()
        return self._lengths


class PostgresWriting(PostgresTables):
    """The one that writes; see :class:`colophon.index._search_tables.SearchWriting`."""

    def __init__(self, address: DatabaseAddress) -> None:
        self._address = address
        self._added = 0
        with explain(address):
            super().__init__(to_write(address))
            try:
                self._begin()
            except BaseException:
                self._connection.close()
                raise

    def _begin(self) -> None:
        self._connection.execute("BEGIN")
        key = self._address.key("search")
        self._connection.execute("SELECT pg_advisory_xact_lock(%s)", (key,))
        for name in _KEYS_ALONE:
            self._connection.execute(f"SET LOCAL {name} = off".encode())
        if not self._has(self._address.schema, "regnamespace"):
            named = sql.Identifier(self._address.schema)
            self._connection.execute(sql.SQL("CREATE SCHEMA {}").format(named))
        if not self._has("searched", "regclass") or self._version() != VERSION:
            self.make()

    def _has(self, name: str, kind: str) -> bool:
        whole = name if kind == "regnamespace" else f"{self._address.schema}.{name}"
        row = self.execute(f"SELECT to_{kind}(?) IS NOT NULL", (whole,)).fetchone()
        return bool(row[0])

    def _version(self) -> int:
        row = self.execute("SELECT version FROM searched").fetchone()
        return int(row[0]) if row else 0

    def make(self) -> None:
        turn = 0
        if self._has("searched", "regclass"):
            turn = (self.execute("SELECT max(turn) FROM searched").fetchone()[0] or 0) + 1
        for table in _TABLES:
            self.execute(f"DROP TABLE IF EXISTS {table}")
        made = TABLES.strip()
        for name, type_ in _TYPES.items():
            made = made.replace(name, type_)
        for statement in f"{made}\n{_OWN}".split(";\n"):
            self.execute(statement)
        self.execute("INSERT INTO searched VALUES (?, ?)", (VERSION, turn))
        if self._has("item", "regclass"):
            for table in _TABLES:
                schema.copy_grants(self._connection, "item", table)

    def execute(self, query: str, given: Sequence[object] = ()) -> Any:
        with explain(self._address):
            return super().execute(query, given)

    def executemany(self, query: str, given: Iterable[Sequence[object]]) -> object:
        with explain(self._address):
            return super().executemany(query, given)

    def insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        if not rows:
            return
        statement = f"COPY {table}({', '.join(columns)}) FROM STDIN".encode()
        with (
            explain(self._address),
            self._connection.cursor() as cursor,
            cursor.copy(statement) as copy,
        ):
            for row in rows:
                copy.write_row(row)

    def add_words(self, documents: Iterable[tuple[int, Texts]]) -> None:
        rows: list[tuple[object, ...]] = []
        lengths: list[tuple[int, int]] = []
        for number, texts in documents:
            found = [vectors(text) for text in texts_by_column(texts)]
            lengths.append((number, sum(size for size, _ in found)))
            rows += [
                (number, field, part, said)
                for field, (_, parts) in enumerate(found)
                for part, said in enumerate(parts)
            ]
        self._added += len(rows)
        self.insert("word", ("no", "field", "part", "said"), rows)
        self.insert("length", ("no", "words"), lengths)

    def remove_words(self, number: int, texts: Texts) -> None:
        self.execute("DELETE FROM word WHERE no = ?", (number,))
        self.execute("DELETE FROM length WHERE no = ?", (number,))

    def commit(self) -> None:
        """Make it visible.

        Words that wait for their place in the list of all would be gone through by every
        question: https://www.postgresql.org/docs/current/gin.html#GIN-FAST-UPDATE
        What the server knows of the tables is renewed where they have grown much: it would do
        so itself, a minute later, and plan badly till then.
        """
        if self._added > max(_MANY_ADDED, self._known_rows() * _GROWN):
            self.execute(f"ANALYZE {', '.join(_ANALYZED)}")
            self._added = 0
        self.execute(
            "SELECT gin_clean_pending_list(i.indexrelid) FROM pg_index i"
            " JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam"
            " WHERE i.indrelid = to_regclass('word') AND a.amname = 'gin'"
        )
        self.execute("UPDATE searched SET turn = turn + 1")
        self.execute("COMMIT")

    def _known_rows(self) -> float:
        row = self.execute("SELECT reltuples FROM pg_class WHERE oid = to_regclass('word')")
        return float(row.fetchone()[0])

    def compact(self) -> None:
        """After a commit: write the tables anew, so that no word that was removed stays."""
        self.execute("BEGIN")
        self.execute("SELECT pg_advisory_xact_lock(?)", (self._address.key("search"),))
        self.execute(
            "DELETE FROM form WHERE word NOT IN (SELECT word FROM ts_stat('SELECT said FROM word'))"
        )
        with explain(self._address):
            for table, order in _REWRITTEN.items():
                schema.rewrite(self._connection, table, order)
        self.execute("UPDATE searched SET turn = turn + 1")
        self.execute("COMMIT")
        self.execute("VACUUM FULL facet")  # a few rows, which count themselves

    def close(self) -> None:
        self._connection.close()


class PostgresReading:
    """A reader of the database; see :class:`colophon.index._search_tables.SearchReading`."""

    def __init__(self, address: DatabaseAddress) -> None:
        self._standing = StandingConnection(address, to_search)
        self._tables: SeenTables | None = None
        self._state = 0

    @contextmanager
    def open_tables(self) -> Iterator[tuple[PostgresTables, int] | None]:
        found = self._begin_again()
        with self._standing.use() as connection:
            try:
                yield found
            finally:
                if not connection.closed:
                    connection.rollback()

    def _begin_again(self) -> tuple[PostgresTables, int] | None:
        """Begin; a connection that broke since it was last used is made again, once."""
        kept = not self._standing.fresh
        try:
            return self._begin()
        except IndexUnusable:
            if not kept or not self._standing.fresh:
                raise
            return self._begin()

    def _begin(self) -> tuple[PostgresTables, int] | None:
        with self._standing.use() as connection:
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            try:
                connection.execute(_SEEN.encode())
                row = connection.execute("SELECT version, turn FROM searched").fetchone()
            except errors.UndefinedTable:
                return None
            except psycopg.Error:
                if not connection.closed:
                    connection.rollback()
                raise
        return self._see(connection, row[1]) if row and row[0] == VERSION else None

    def _see(self, connection: Connection, turn: int) -> tuple[PostgresTables, int]:
        """The tables, and a number that is another where they are, or who asks them."""
        if self._tables is None or not self._tables.is_of(connection, turn):
            self._tables = SeenTables(connection, turn)
            self._state += 1
        return self._tables, self._state

    def close(self) -> None:
        self._standing.close()
