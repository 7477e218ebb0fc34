"""What a back end of the search index offers: its tables, and finding words in them.

The tables have the same names and columns in every back end (``_search_schema.py``), and
queries with ``?`` for what is given.  How words are kept and found is a back end's own.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import numpy as np

from colophon.index._search_schema import DOCUMENT, Texts
from colophon.index.search_tree import Phrase, Sought

Numbers = np.ndarray[tuple[int], np.dtype[np.int32]]

WEIGHTS: Mapping[str, float] = {
    "title": 10.0,
    "creator": 6.0,
    "publisher": 5.0,
    "subject": 5.0,
    "contributor": 3.0,
    "coverage": 3.0,
    "identifier": 3.0,
    DOCUMENT: 0.3,
}
"""how much a word counts in a column where that is not 1"""
PLACES = 12
"""decimal places of a weight: what differs less is a tie, however it was added up"""


class Rows(Protocol):
    """What a query gives."""

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...


class SearchTables(Protocol):
    """One connection, in a transaction."""

    def execute(self, query: str, given: Sequence[object] = ()) -> Rows:
        """Run a query."""

    def executemany(self, query: str, given: Iterable[Sequence[object]]) -> object:
        """Run a query again and again."""

    def numbers(self, query: str, given: Sequence[object] = ()) -> Numbers:
        """The numbers (``no``) that a query finds, in its order."""

    def columns(
        self, names: Sequence[str], query: str, given: Sequence[object] = ()
    ) -> tuple[Numbers, ...]:
        """The columns of these names of what a query finds, numbers all, in its order."""

    def match(self, sought: Sought) -> Numbers:
        """The documents in which these words stand, in any order."""

    def weigh(self, sought: Sought) -> list[int]:
        """The same, the best first: bm25, by columns as :data:`WEIGHTS` say, then by number."""

    def count(self, phrase: Phrase) -> int:
        """In how many documents a phrase stands."""

    def stands(self, phrases: Iterable[Phrase]) -> bool:
        """Whether any of these phrases stands in any document."""


class SearchWriting(SearchTables, Protocol):
    """The one connection that writes, in a transaction that nobody else has begun."""

    def make(self) -> None:
        """Make the tables, empty, in place of any there are."""

    def insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Put new rows into a table."""

    def add_words(self, documents: Iterable[tuple[int, Texts]]) -> None:
        """Take in what documents are found by."""

    def remove_words(self, number: int, texts: Texts) -> None:
        """Take out what it was found by."""

    def commit(self) -> None:
        """Make it visible."""

    def compact(self) -> None:
        """Write everything anew, so that no word that was removed stays on the disk."""

    def close(self) -> None:
        """Give the connection back; what was not committed is forgotten."""


class SearchReading(Protocol):
    """A connection of a reader, and the number of the state in which it sees the index."""

    def open_tables(self) -> AbstractContextManager[tuple[SearchTables, int] | None]:
        """One state for all that is asked meanwhile; None where there is no search index."""

    def close(self) -> None:
        """Give the connection back."""


class SearchPlace(Protocol):
    """Where a search index is."""

    def reader(self) -> SearchReading:
        """A reader; not for two threads at once."""

    def writer(self) -> SearchWriting:
        """The writer; waits for another, and makes the tables where there are none."""
