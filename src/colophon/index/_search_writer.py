"""Writing the search index."""

from pathlib import Path

from colophon.index._search_facets import Filing
from colophon.index._search_place import search_place
from colophon.index._search_postings import Postings, Term
from colophon.index._search_schema import Doc, KeptDocument, Texts, pack_document, unpack_document
from colophon.index._search_stems import Forms
from colophon.index._search_tables import SearchPlace
from colophon.index.search_tree import fold_value

POINTING = "points to"
"""the kind of values that are URIs pointed to, each with its property behind a space"""


class SearchWriter:
    """The one writer; everything since it was opened is there at ``commit``."""

    def __init__(self, where: Path | SearchPlace) -> None:
        self._tables = search_place(where).writer()
        self._begin()

    def _begin(self) -> None:
        self._postings = Postings(self._tables)
        self._filing = Filing(self._tables)
        self._forms = Forms()
        row = self._tables.execute("SELECT coalesce(max(no), 0) FROM doc").fetchone()
        self._last = int(row[0])

    @property
    def place(self) -> str:
        """Up to where changes were taken in, as ``commit`` was told."""
        row = self._tables.execute("SELECT place FROM taken").fetchone()
        return row[0] if row else ""

    def put(self, doc: Doc) -> None:
        """Take in a record, in place of what it was; it keeps its number."""
        number = self.remove(doc.id) or self._last + 1
        self._last = max(self._last, number)
        first, last = doc.years or (None, None)
        self._tables.execute(
            "INSERT INTO doc(no, id, stamp, title, first, last) VALUES (?, ?, ?, ?, ?, ?)",
            (number, doc.id, doc.stamp, doc.title, first, last),
        )
        titled = fold_value(doc.title), number
        self._tables.execute("INSERT INTO titled VALUES (?, ?)", titled)
        self._tables.execute("INSERT INTO kept VALUES (?, ?)", (number, pack_document(doc)))
        self._tables.add_words(number, doc.texts)
        self._postings.change(_terms(doc.words, doc.points), number, has=True)
        self._filing.add(number, doc.facets)
        self._tables.executemany(
            "INSERT INTO form VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            self._forms.new((text for _, text in doc.texts), doc.languages),
        )

    def remove(self, id: str) -> int | None:
        """Take out a record; returns the number it had."""
        row = self._tables.execute(
            "SELECT no, title, said FROM doc JOIN kept USING (no) WHERE id = ?", (id,)
        ).fetchone()
        if not row:
            return None
        number = int(row[0])
        titled = fold_value(row[1]), number
        self._tables.execute("DELETE FROM titled WHERE sorted = ? AND no = ?", titled)
        self._forget(number, unpack_document(row[2]))
        return number

    def _forget(self, number: int, kept: KeptDocument) -> None:
        self._tables.remove_words(number, kept.texts)
        self._postings.change(_terms(kept.shown, kept.points), number, has=False)
        self._filing.remove(number)
        for table in ("doc", "kept"):
            self._tables.execute(f"DELETE FROM {table} WHERE no = ?", (number,))

    def clear(self) -> None:
        """Take out everything."""
        self._tables.make()
        self._begin()

    def commit(self, place: str) -> None:
        """Make it visible, and remember up to where changes were taken in."""
        self._postings.write()
        self._filing.write()
        self._tables.execute("DELETE FROM taken")
        self._tables.execute("INSERT INTO taken VALUES (?)", (place,))
        self._tables.commit()

    def compact(self) -> None:
        """After a commit: write everything anew, so that no word that was removed stays."""
        self._tables.compact()

    def close(self) -> None:
        """Give it back; what was not committed is forgotten."""
        self._tables.close()


def _terms(words: Texts, points: tuple[tuple[str, str], ...]) -> set[Term]:
    """The values of a document that are looked for whole."""
    values = {(field, fold_value(text)) for field, text in words}
    return values | {(POINTING, f"{uri} {property}") for property, uri in points}
