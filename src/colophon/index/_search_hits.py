"""Documents of the search index as they are told to whoever looked for them."""

from collections.abc import Sequence

import msgspec

from colophon.index._search_postings import slices
from colophon.index._search_schema import KeptDocument, Texts, unpack_document
from colophon.index._search_tables import SearchTables

_AT_ONCE = 500
"""documents that are asked for in one query"""


class SearchHit(msgspec.Struct, frozen=True):
    """A record that was found: ``texts`` are (field, text), what it was found by.

    ``document``: it may have been found by the words of its document too, which are not told.
    """

    id: str
    title: str
    stamp: int
    texts: Texts
    document: bool = False


def rows(tables: SearchTables, numbers: Sequence[int]) -> list[tuple[str, str, int]]:
    """Id, title and stamp of the documents of these numbers, in their order."""
    found: dict[int, tuple[str, str, int]] = {}
    for asked in slices(numbers, _AT_ONCE):
        marks = ", ".join("?" * len(asked))
        query = f"SELECT no, id, title, stamp FROM doc WHERE no IN ({marks})"
        found.update((no, (id, title, at)) for no, id, title, at in tables.execute(query, asked))
    return [found[no] for no in numbers]


def hits(tables: SearchTables, numbers: list[int]) -> list[SearchHit]:
    """The documents of these numbers, in their order."""
    if not numbers:
        return []
    marks = ", ".join("?" * len(numbers))
    rows = tables.execute(
        "SELECT d.no, d.id, d.title, d.stamp, k.said FROM doc d JOIN kept k ON k.no = d.no"
        f" WHERE d.no IN ({marks})",
        numbers,
    )
    found = {
        no: _hit(id, title, stamp, unpack_document(said)) for no, id, title, stamp, said in rows
    }
    return [found[no] for no in numbers]


def _hit(id: str, title: str, stamp: int, kept: KeptDocument) -> SearchHit:
    shown = kept.shown
    return SearchHit(id, title, stamp, shown, document=len(shown) < len(kept.words))
