"""Documents of the search index as they are told to whoever looked for them."""

import msgspec

from colophon.index._search_schema import KeptDocument, Texts, unpack_document
from colophon.index._search_tables import SearchTables


class SearchHit(msgspec.Struct, frozen=True):
    """A record that was found: ``texts`` are (field, text), what it was found by.

    ``document``: it may have been found by the words of its document too, which are not told.
    """

    id: str
    title: str
    stamp: int
    texts: Texts
    document: bool = False


def row(tables: SearchTables, no: int) -> tuple[str, str, int]:
    """Id, title and stamp of a document."""
    found: tuple[str, str, int] = tables.execute(
        "SELECT id, title, stamp FROM doc WHERE no = ?", (no,)
    ).fetchone()
    return found


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
