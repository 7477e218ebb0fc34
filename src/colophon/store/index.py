"""The index: every record in every format as ready bytes, in harvesting order.

SQLite says where they lie, on a shelf for each format beside it.  Derived from the records
and the ledger: delete the files, publish, and it answers the same.
"""

from pathlib import Path

from colophon.store._index_known import Kept
from colophon.store._index_reader import IndexReader, Stretch, Wanted
from colophon.store._index_tally import Listed
from colophon.store._index_writer import LEAF, IndexWriter, Item
from colophon.store._shelf import Passage

__all__ = [
    "Index",
    "IndexReader",
    "IndexWriter",
    "Item",
    "Kept",
    "Listed",
    "Passage",
    "Stretch",
    "Wanted",
]


class Index:
    """The index in one folder; other stores offer the same reader and writer."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def reader(self) -> IndexReader:
        """A reader; open one for each worker."""
        return IndexReader(self.path)

    def writer(self, leaf: int = LEAF) -> IndexWriter:
        """The writer; makes the file where there is none.

        ``leaf`` is how many items a page usually has.
        """
        return IndexWriter(self.path, leaf)
