"""The tables of the index in PostgreSQL, and how they are brought from version to version.

``item`` holds every record in every format, in harvesting order: the bytes before and after
the datestamp, the part after it parted where the header ends, so that a list of headers
reads no bodies.  The stamp itself stands in ``publication``.  ``member`` is the same order
for each set and those above it; ``tally`` counts a list by publication.  ``state`` has one
row: the version of the tables, and a number that every commit turns.
Text is compared by bytes, as in every back end.
"""

from collections.abc import Sequence
from typing import Any

from psycopg import sql

from colophon.index.postgres._address import DatabaseAddress
from colophon.index.postgres._connections import Connection
from colophon.model.errors import IndexUnusable

_FIRST = """
CREATE TABLE meta(name text PRIMARY KEY, value text NOT NULL);
CREATE TABLE publication(seq bigint PRIMARY KEY, stamp bigint NOT NULL UNIQUE,
  written text NOT NULL);
CREATE TABLE format(no int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE,
  filled boolean NOT NULL);
CREATE TABLE series(no int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  spec text COLLATE "C" NOT NULL UNIQUE, live bigint NOT NULL);
CREATE TABLE label(series int, text text COLLATE "C", live bigint NOT NULL,
  PRIMARY KEY(series, text));
CREATE TABLE record(id text COLLATE "C" PRIMARY KEY, source text NOT NULL, due text NOT NULL,
  sets text NOT NULL, live boolean NOT NULL);
CREATE TABLE item(format int, seq bigint, id text COLLATE "C", digest text NOT NULL,
  before bytea NOT NULL, header bytea NOT NULL, body bytea NOT NULL, begins int NOT NULL,
  PRIMARY KEY(format, seq, id));
CREATE INDEX item_by_id ON item(id, format);
CREATE TABLE member(series int, seq bigint, id text COLLATE "C", PRIMARY KEY(series, seq, id));
CREATE TABLE tally(format int, series int, seq bigint, n bigint NOT NULL,
  PRIMARY KEY(format, series, seq));
CREATE TABLE IF NOT EXISTS answered(moment bigint NOT NULL);
INSERT INTO answered SELECT 0 WHERE NOT EXISTS (SELECT FROM answered);
"""
STEPS: Sequence[str] = (_FIRST,)
"""what brings the tables from each version, from 0 on, to the next"""

_INDEXES = """SELECT c.relname, split_part(pg_get_indexdef(i.indexrelid), ' USING ', 2),
 coalesce(pg_get_constraintdef(k.oid), '') FROM pg_index i
 JOIN pg_class c ON c.oid = i.indexrelid LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid
 WHERE i.indrelid = to_regclass(%s) ORDER BY c.relname"""
"""name of each index of a table, what it is made of, and the constraint that it is of, if any"""
KEPT = "answered"
"""the table that outlives the others"""


def bring_up(connection: Connection, address: DatabaseAddress, steps: Sequence[str]) -> None:
    """Bring the tables to the version that this program knows, in the open transaction.

    Raises IndexUnusable where they are of a later one.
    """
    if not _there(connection, address.schema):
        connection.execute(_with_name("CREATE SCHEMA IF NOT EXISTS {}", address.schema))
    if not _has_state(connection, address.schema):
        connection.execute("CREATE TABLE state(shape int NOT NULL, turn bigint NOT NULL)")
        connection.execute("INSERT INTO state VALUES (0, 0)")
    (shape,) = _row(connection, "SELECT shape FROM state")
    require_not_newer(shape, len(steps), address)
    for step in steps[shape:]:
        connection.execute(step.encode())
    if shape < len(steps):
        connection.execute("UPDATE state SET shape = %s, turn = turn + 1", (len(steps),))


def require_not_newer(shape: int, known: int, address: DatabaseAddress) -> None:
    """Raise IndexUnusable where the tables are of a version that is not known yet."""
    if shape > known:
        raise IndexUnusable(
            f"the index was made by a later Colophon (its tables are of version {shape}, this one"
            f" knows {known}).",
            place=address.shown,
            remedy="Update the program on this machine.",
            code="index-newer",
        )


def require(shape: int, known: int, address: DatabaseAddress) -> None:
    """Raise IndexUnusable unless the tables are of the version that is known."""
    require_not_newer(shape, known, address)
    if shape < known:
        raise IndexUnusable(
            f"the index was made by an earlier Colophon (its tables are of version {shape}, this"
            f" one knows {known}).",
            place=address.shown,
            remedy="Run colophon publish with this version: it brings them up.",
            code="index-older",
        )


def remove(connection: Connection, address: DatabaseAddress) -> None:
    """Drop the tables, but for what outlives them; the schema itself may be somebody's gift."""
    rows = connection.execute(
        "SELECT tablename FROM pg_tables WHERE schemaname = %s", (address.schema,)
    ).fetchall()
    names = [name for (name,) in rows if name != KEPT]
    if names:
        tables = sql.SQL(", ").join(sql.Identifier(address.schema, name) for name in names)
        connection.execute(sql.SQL("DROP TABLE {}").format(tables))


def rewrite(connection: Connection, table: str, order: str, locked: str = "") -> None:
    """Write a table anew beside itself, in the open transaction; readers wait for the moment
    of the exchange alone.

    ``locked`` is the table that readers lock before they look at any, where it is another.
    Its indexes are made of the whole, which is several times as quick as row by row.
    """
    run = connection.execute
    run(f"CREATE TABLE fresh (LIKE {table} INCLUDING ALL EXCLUDING INDEXES)".encode())
    run(f"INSERT INTO fresh SELECT * FROM {table} ORDER BY {order}".encode())
    indexes = run(_INDEXES, (table,)).fetchall()
    for number, (_, method, constraint) in enumerate(indexes):
        made = (
            f"ALTER TABLE fresh ADD CONSTRAINT fresh_{number} {constraint}"
            if constraint
            else f"CREATE INDEX fresh_{number} ON fresh USING {method}"
        )
        run(made.encode())
    copy_grants(connection, table, "fresh")
    if locked:
        run(f"LOCK TABLE {locked} IN ACCESS EXCLUSIVE MODE".encode())
    run(f"DROP TABLE {table}".encode())
    run(f"ALTER TABLE fresh RENAME TO {table}".encode())
    for number, (name, _, _) in enumerate(indexes):
        named = sql.SQL("ALTER INDEX {} RENAME TO {}")
        run(named.format(sql.Identifier(f"fresh_{number}"), sql.Identifier(name)))


def copy_grants(connection: Connection, table: str, to: str) -> None:
    """Give others what they may do with one table for another one too."""
    rows = connection.execute(
        "SELECT a.privilege_type, r.rolname FROM pg_class c"
        " CROSS JOIN LATERAL aclexplode(c.relacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee"
        " WHERE c.oid = to_regclass(%s) AND a.grantee <> c.relowner",
        (table,),
    ).fetchall()
    for privilege, role in rows:
        whom = sql.Identifier(role) if role else sql.SQL("PUBLIC")
        grant = sql.SQL("GRANT {} ON {} TO {}")
        connection.execute(grant.format(sql.SQL(privilege), sql.Identifier(to), whom))


def exists(connection: Connection, address: DatabaseAddress) -> bool:
    """Whether there are tables."""
    return _has_state(connection, address.schema)


def _there(connection: Connection, schema: str) -> bool:
    return bool(_row(connection, "SELECT to_regnamespace(%s) IS NOT NULL", schema)[0])


def _has_state(connection: Connection, schema: str) -> bool:
    return bool(_row(connection, "SELECT to_regclass(%s) IS NOT NULL", f"{schema}.state")[0])


def _with_name(statement: str, name: str) -> sql.Composed:
    return sql.SQL(statement).format(sql.Identifier(name))


def _row(connection: Connection, query: str, *given: object) -> tuple[Any, ...]:
    found = connection.execute(query.encode(), given).fetchone()
    assert found is not None
    return found
