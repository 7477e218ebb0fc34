"""The index: every record in every format as ready bytes, in harvesting order.

SQLite says where they lie, on a shelf for each format beside it.  Derived from the records
and the ledger: delete the files, publish, and it answers the same.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from colophon.index._counts import Listed
from colophon.index._items import Served
from colophon.index._known import Kept
from colophon.index._payload_file import Passage
from colophon.index._reader import IndexReader, Stretch, Wanted
from colophon.index._writer import LEAF, IndexWriter, Item
from colophon.model.errors import IndexUnusable

__all__ = [
    "Index",
    "IndexReader",
    "IndexWriter",
    "Item",
    "Kept",
    "Listed",
    "Passage",
    "Served",
    "Stretch",
    "Wanted",
    "sound",
]


@contextmanager
def sound(path: Path) -> Iterator[None]:
    """Whatever goes wrong with the index below, said in one sentence (IndexUnusable).

    What is damaged has the code ``index-damaged``: it can be made anew.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        raise IndexUnusable(
            f"the index cannot be used ({error}).",
            place=str(path),
            remedy="See that the disk has room and that the folder may be written to.",
        ) from error
    except sqlite3.DatabaseError as error:
        raise IndexUnusable(
            f"the index is damaged ({error}).",
            place=str(path),
            remedy="Publish again: it is made anew from the records and the ledger.",
            code="index-damaged",
        ) from error


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

    def answered(self, moment: int) -> None:
        """Remember until when (epoch seconds) answers were given, as the date of a file."""
        path = self._told
        with suppress(OSError):  # who may not write here does not publish here
            if moment > self.told:
                path.touch()
                os.utime(path, (moment, moment))

    @property
    def told(self) -> int:
        """Until when answers were given, as far as is known; 0 for never."""
        try:
            return int(self._told.stat().st_mtime)
        except OSError:
            return 0

    @property
    def _told(self) -> Path:
        return self.path.with_name(f"{self.path.name}-told")

    def remove(self) -> None:
        """Delete it, shelves and all; but for when answers were last given."""
        for path in self.path.parent.glob(f"{self.path.name}*"):
            if path.suffix != ".lock" and path != self._told:
                path.unlink(missing_ok=True)
