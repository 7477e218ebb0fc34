"""What PostgreSQL and its driver complain of, each as one sentence and what to do.

https://www.postgresql.org/docs/current/errcodes-appendix.html
"""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import psycopg

from colophon.index.postgres._address import DatabaseAddress
from colophon.model.errors import IndexUnusable


class DatabaseFault(msgspec.Struct, frozen=True):
    """Errors whose SQLSTATE begins with ``state``; ``damaged``: the index can be made anew."""

    state: str
    message: str
    remedy: str
    damaged: bool = False


_AGAIN = "Publish again: it is made anew from the records and the ledger."
_FAULTS = (
    DatabaseFault("57014", "the database took too long to answer", "See what keeps it busy."),
    DatabaseFault("55P03", "somebody else holds the index",
        "Wait until the other publication ends."),
    DatabaseFault("53100", "the disk of the database server is full", "Make room there."),
    DatabaseFault("53", "the database server has too little room or too many connections",
          "Give it more, or ask it less."),
    DatabaseFault("25006", "this database server takes no changes: it follows another one",
          "Publish to the server that it follows."),
    DatabaseFault("42501", "this role may not do that in the database",
          "Have the schema made for it: CREATE SCHEMA name AUTHORIZATION role."),
    DatabaseFault("28", "the database refuses this role or its password",
          "See the address, PGPASSWORD and ~/.pgpass."),
    DatabaseFault("3D000", "there is no such database", "Create it, or mend the address."),
    DatabaseFault("57P", "the database server is shutting down or starting",
        "Wait, then try again."),
    DatabaseFault("XX", "the tables of the index are damaged", _AGAIN, damaged=True),
    DatabaseFault("42P01", "tables of the index are missing", _AGAIN, damaged=True),
    DatabaseFault("42703", "columns of the index are missing", _AGAIN, damaged=True),
    DatabaseFault("23", "the tables of the index contradict each other", _AGAIN, damaged=True),
    DatabaseFault("08", "the connection to the database broke", "See the server and the network."),
)  # fmt: skip
_UNREACHED = DatabaseFault(
    "", "the database server cannot be reached, or went away",
    "Start it, or see the address and the network.",
)  # fmt: skip
_OTHER = DatabaseFault("", "the database cannot do what is asked", "See the log of its server.")
_LONGEST = 200


@contextmanager
def explain(address: DatabaseAddress) -> Iterator[None]:
    """An error of the driver, as IndexUnusable."""
    try:
        yield
    except psycopg.Error as error:
        raise unusable(error, address) from error


def unusable(error: psycopg.Error, address: DatabaseAddress) -> IndexUnusable:
    """An error of the driver in one sentence, which holds no password."""
    fault = _fault(error)
    told = _first_line(error)
    return IndexUnusable(
        f"{fault.message}{f' ({told})' if told else ''}.",
        place=address.shown,
        remedy=fault.remedy,
        code="index-damaged" if fault.damaged else "",
    )


def _fault(error: psycopg.Error) -> DatabaseFault:
    state = error.sqlstate or ""
    found = next((one for one in _FAULTS if state and state.startswith(one.state)), None)
    if found:
        return found
    lost = isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError))
    return _UNREACHED if lost else _OTHER


def _first_line(error: psycopg.Error) -> str:
    """What the server said, of which a DETAIL might repeat values, and a URL never comes."""
    if isinstance(error, psycopg.ProgrammingError) and not error.sqlstate:
        return ""  # the driver about the connection string
    said = (error.diag.message_primary or str(error)).strip().splitlines()
    return said[0][:_LONGEST].rstrip(".") if said else ""
