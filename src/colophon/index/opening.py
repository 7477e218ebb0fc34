"""Opening the index where it is: a file of SQLite, or a database of PostgreSQL by its URL."""

from pathlib import Path

from colophon.index.interface import Index
from colophon.index.sqlite import SqliteIndex
from colophon.model.errors import MissingComponent


def open_index(where: Path | str | Index) -> Index:
    """The index at a place: the path of its file, or the URL of a database.

    An index that is open stays itself.  Raises ConfigError for a URL that is none, and
    MissingComponent where the driver is not installed.
    """
    if isinstance(where, Path):
        return SqliteIndex(where)
    return _open_postgres(where) if isinstance(where, str) else where


def _open_postgres(url: str) -> Index:
    try:
        from colophon.index.postgres import PostgresIndex
    except ImportError as error:
        raise MissingComponent(
            "an index in PostgreSQL needs psycopg.",
            place="index",
            remedy='Install it: pip install "colophon-catalogue[postgres]".',
        ) from error
    return PostgresIndex(url)
