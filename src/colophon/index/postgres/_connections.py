"""Connections to the database: made late, bounded in time, and made again when they break."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from time import monotonic
from typing import Any

import psycopg
from psycopg import sql

from colophon.index.postgres import _faults as faults
from colophon.index.postgres._address import DatabaseAddress
from colophon.model.errors import IndexUnusable

Connection = psycopg.Connection[tuple[Any, ...]]

_REACH_SECONDS = 5
"""seconds in which a server must take a connection"""
_GONE_SECONDS = 10
"""seconds of silence on the network after which the other end is gone"""
_WATCHED = {
    "tcp_keepalives_idle": f"{_GONE_SECONDS}s",
    "tcp_keepalives_interval": f"{_GONE_SECONDS // 3}s",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": f"{_GONE_SECONDS}s",
}
"""the same for the server's end: what a machine held that went away is soon given back"""
_ANSWER_SECONDS = 10
"""seconds that a reader's question may take"""
_LOCK_SECONDS = 60
"""seconds that a writer waits for another"""
_REST_SECONDS = 1.0
"""seconds for which a server that was not reached is not tried again"""

_SEARCH_MEGABYTES = 64
"""megabytes that a search may take at the server: the places of a word that millions of texts
have must fit, or all of these texts are gone through"""

_KEYS_ALONE = "enable_hashjoin enable_mergejoin enable_seqscan enable_bitmapscan jit".split()
"""what the planner may not do for a reader: lists are read by their keys, in their order,
whatever its statistics say of tables that were filled just now"""


def connect(address: DatabaseAddress, *, settings: dict[str, str]) -> Connection:
    """A connection in which no transaction is open; raises the driver's errors."""
    connection: Connection = psycopg.connect(
        address.dsn,
        autocommit=True,
        connect_timeout=_REACH_SECONDS,
        tcp_user_timeout=_GONE_SECONDS * 1000,
        keepalives_idle=_GONE_SECONDS,
        keepalives_interval=_GONE_SECONDS // 3,
        keepalives_count=3,
        application_name="colophon",
        client_encoding="utf8",
    )
    try:
        for name, value in {"search_path": address.schema, **_WATCHED, **settings}.items():
            setting = sql.SQL("SET {} TO {}").format(sql.Identifier(name), sql.Literal(value))
            connection.execute(setting)
        _require_utf8(connection, address)
    except BaseException:
        connection.close()
        raise
    return connection


def to_write(address: DatabaseAddress) -> Connection:
    """A connection of the writer."""
    return connect(address, settings={"lock_timeout": f"{_LOCK_SECONDS}s"})


def to_read(address: DatabaseAddress) -> Connection:
    """A connection of a reader: no question may take long, and no plan be another than meant."""
    bounds = dict.fromkeys(_KEYS_ALONE, "off")
    bounds["statement_timeout"] = f"{_ANSWER_SECONDS}s"
    bounds["lock_timeout"] = f"{_ANSWER_SECONDS // 2}s"
    bounds["idle_in_transaction_session_timeout"] = f"{6 * _ANSWER_SECONDS}s"
    bounds["default_transaction_read_only"] = "on"
    return connect(address, settings=bounds)


def to_search(address: DatabaseAddress) -> Connection:
    """A connection of a reader of the search index: the planner may do as it likes."""
    bounds = {
        "statement_timeout": f"{_ANSWER_SECONDS}s",
        "lock_timeout": f"{_ANSWER_SECONDS // 2}s",
        "idle_in_transaction_session_timeout": f"{6 * _ANSWER_SECONDS}s",
        "default_transaction_read_only": "on",
        "jit": "off",
        "work_mem": f"{_SEARCH_MEGABYTES}MB",
        "max_parallel_workers_per_gather": "0",
    }
    return connect(address, settings=bounds)


class StandingConnection:
    """A connection that is made when it is needed, and again when it broke.

    After a server was not reached it is left in peace for a moment: whoever asks meanwhile
    is told at once.
    """

    def __init__(
        self, address: DatabaseAddress, make: Callable[[DatabaseAddress], Connection]
    ) -> None:
        self._address = address
        self._make = make
        self._connection: Connection | None = None
        self._refusal: IndexUnusable | None = None
        self._until = float("-inf")

    @property
    def fresh(self) -> bool:
        """Whether the next use has to make a connection."""
        return self._connection is None

    def get(self) -> Connection:
        """The connection; raises IndexUnusable."""
        if self._connection is None:
            if self._refusal and monotonic() < self._until:
                raise self._refusal
            try:
                self._connection = self._make(self._address)
            except psycopg.Error as error:
                self._refusal = faults.unusable(error, self._address)
                self._until = monotonic() + _REST_SECONDS
                raise self._refusal from error
        return self._connection

    @contextmanager
    def use(self) -> Iterator[Connection]:
        """The connection; what goes wrong is explained, and a broken one given up."""
        connection = self.get()
        try:
            yield connection
        except psycopg.Error as error:
            if connection.closed or connection.broken:
                self.close()
            raise faults.unusable(error, self._address) from error

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection:
            with suppress(psycopg.Error):
                connection.close()


def _require_utf8(connection: Connection, address: DatabaseAddress) -> None:
    if connection.info.parameter_status("server_encoding") != "UTF8":
        raise IndexUnusable(
            "the database does not hold UTF-8.",
            place=address.shown,
            remedy="Create one with: CREATE DATABASE name ENCODING 'UTF8' TEMPLATE template0.",
        )
