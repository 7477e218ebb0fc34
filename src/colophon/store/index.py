"""The index: every record in every format as ready bytes, in harvesting order (SQLite).

Derived from the records and the ledger: delete the file, publish, and it answers the same.
"""

from pathlib import Path

from colophon.store._index_reader import IndexReader, Stretch, Wanted
from colophon.store._index_writer import IndexWriter, Item, Kept, Listed

__all__ = ["Index", "IndexReader", "IndexWriter", "Item", "Kept", "Listed", "Stretch", "Wanted"]


class Index:
    """The index in one file; other stores offer the same reader and writer."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def reader(self) -> IndexReader:
        """A reader; open one for each worker."""
        return IndexReader(self.path)

    def writer(self) -> IndexWriter:
        """The writer; makes the file where there is none."""
        return IndexWriter(self.path)
