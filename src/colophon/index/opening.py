"""Opening the index where it is: a file of SQLite, or a database of PostgreSQL by its URL."""

from pathlib import Path

from colophon.index.interface import Index
from colophon.index.sqlite import SqliteIndex


def open_index(where: Path | Index) -> Index:
    """The index at a place: the path of its file; an index that is open stays itself."""
    return SqliteIndex(where) if isinstance(where, Path) else where
