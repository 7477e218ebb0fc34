"""The index in PostgreSQL: one schema of a database, chosen by a URL.

Several machines may serve from it at once.  A publication is one transaction, readers see
the state before it or the state behind it, and a server that is away is asked again with the
next request.  Derived like every index: what is lost with it, a publication makes anew.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg

from colophon.index.postgres import _schema as schema
from colophon.index.postgres._address import DatabaseAddress, parse
from colophon.index.postgres._connections import Connection, StandingConnection, connect, to_write
from colophon.index.postgres._faults import explain
from colophon.index.postgres._reader import PostgresReader
from colophon.index.postgres._search import SearchSchema
from colophon.index.postgres._writer import PostgresWriter
from colophon.model.errors import IndexUnusable

__all__ = ["PostgresIndex"]


class PostgresIndex:
    """The index in a database; see :class:`colophon.index.interface.Index`."""

    local = False

    def __init__(self, url: str) -> None:
        """Nothing is asked of the server yet; raises ConfigError for what is no address."""
        self._address: DatabaseAddress = parse(url)
        self._noting = StandingConnection(self._address, _to_note)

    @property
    def name(self) -> str:
        """The address without a password."""
        return self._address.shown

    @property
    def exists(self) -> bool:
        """Whether there are tables; raises IndexUnusable where nobody can say."""
        with self._connection() as connection:
            return schema.exists(connection, self._address)

    @property
    def search(self) -> SearchSchema:
        """Where the words of what is in the index are searched: in the same schema."""
        return SearchSchema(self._address)

    def reader(self) -> PostgresReader:
        """A reader; open one for each worker.  The server is asked with the first question."""
        return PostgresReader(self._address)

    def writer(self, page: int = 100) -> PostgresWriter:
        """The writer; makes the tables, or brings them to this version."""
        return PostgresWriter(self._address)

    @contextmanager
    def publication_lock(self) -> Iterator[None]:
        """A time in which nobody else publishes, on any machine; waits for whoever does."""
        with self._connection() as connection:
            connection.execute("SELECT pg_advisory_lock(%s)", (self._address.key("publish"),))
            yield

    @contextmanager
    def explain_faults(self) -> Iterator[None]:
        """Whatever goes wrong with the index below, said in one sentence (IndexUnusable)."""
        with explain(self._address):
            yield

    def note_answer(self, moment: int) -> None:
        """Remember until when answers were given; without the server that waits."""
        with suppress(IndexUnusable), self._noting.use() as connection:
            connection.execute("UPDATE answered SET moment = %s WHERE moment < %s", (moment,) * 2)

    @property
    def answered_until(self) -> int:
        with self._connection() as connection:
            try:
                found = connection.execute("SELECT moment FROM answered").fetchone()
            except psycopg.errors.UndefinedTable:
                return 0
            return found[0] if found else 0

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with explain(self._address), connect(self._address, settings={}) as connection:
            yield connection

    def close(self) -> None:
        """Give the connection back by which answers are noted."""
        self._noting.close()

    def remove(self) -> None:
        """Drop the tables with all bytes in them; but for when answers were last given."""
        with (
            explain(self._address),
            to_write(self._address) as connection,
            connection.transaction(),
        ):
            key = self._address.key("write")
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (key,))
            schema.remove(connection, self._address)


def _to_note(address: DatabaseAddress) -> Connection:
    # losing the last second to a power cut costs nothing
    return connect(address, settings={"synchronous_commit": "off", "statement_timeout": "2s"})
