"""Where a search index is: in a file, or in a database."""

from pathlib import Path

from colophon.index._search_tables import SearchPlace
from colophon.index.sqlite.search_file import SearchFile


def search_place(where: Path | SearchPlace) -> SearchPlace:
    """The place of a search index: a file, or what an index in a database says of its own."""
    if not isinstance(where, Path):
        return where
    return SearchFile(where)
