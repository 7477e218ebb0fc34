"""Writing the search index."""

from collections.abc import Sequence
from pathlib import Path

from colophon.index._search_facets import FacetWriter
from colophon.index._search_place import search_place
from colophon.index._search_postings import Postings, Term, flat, marks, slices
from colophon.index._search_schema import Doc, KeptDocument, Texts, pack_document, unpack_document
from colophon.index._search_stems import Forms
from colophon.index._search_tables import SearchPlace
from colophon.index.search_tree import fold_value

POINTING = "points to"
"""the kind of values that are URIs pointed to, each with its property behind a space"""
_TOGETHER = 500
"""records that are brought to the tables at once"""
_CHARACTERS = 4_000_000
"""characters of records that wait at most"""
_TITLED = 100_000
"""titles that wait in memory at most, so that each page of their order is written once"""
_DOC = ("no", "id", "stamp", "title", "first", "last")


class SearchWriter:
    """The one writer; everything since it was opened is there at ``commit``.

    Records wait in memory, some hundreds of them, and are brought to the tables together.
    """

    def __init__(self, where: Path | SearchPlace) -> None:
        self._tables = search_place(where).writer()
        self._begin()

    def _begin(self) -> None:
        self._postings = Postings(self._tables)
        self._facets = FacetWriter(self._tables)
        self._forms = Forms()
        self._waiting: dict[str, Doc] = {}
        self._characters = 0
        self._titled: dict[int, str] = {}
        row = self._tables.execute("SELECT coalesce(max(no), 0) FROM doc").fetchone()
        self._last = int(row[0])

    @property
    def place(self) -> str:
        """Up to where changes were taken in, as ``commit`` was told."""
        row = self._tables.execute("SELECT place FROM taken").fetchone()
        return row[0] if row else ""

    def put(self, doc: Doc) -> None:
        """Take in a record, in place of what it was; it keeps its number."""
        self._waiting[doc.id] = doc
        self._characters += len(doc.document) + sum(len(text) for _, text in doc.words)
        if len(self._waiting) >= _TOGETHER or self._characters > _CHARACTERS:
            self._take_in()

    def remove(self, id: str) -> int | None:
        """Take out a record; returns the number it had."""
        self._take_in()
        return self._take_out([id]).get(id)

    def _take_in(self) -> None:
        """Bring the records that wait to the tables."""
        if not self._waiting:
            return
        docs, self._waiting, self._characters = list(self._waiting.values()), {}, 0
        former = self._take_out([doc.id for doc in docs])
        placed = [(former.get(doc.id) or self._next(), doc) for doc in docs]
        insert = self._tables.insert
        insert("doc", _DOC, [_row(number, doc) for number, doc in placed])
        self._titled.update((number, fold_value(doc.title)) for number, doc in placed)
        if len(self._titled) > _TITLED:
            self._write_titles()
        insert("kept", ("no", "said"), [(number, pack_document(doc)) for number, doc in placed])
        self._tables.add_words([(number, doc.texts) for number, doc in placed])
        for number, doc in placed:
            self._postings.change(_terms(doc.words, doc.points), number, has=True)
        self._facets.add([(number, doc.facets) for number, doc in placed])
        forms = [
            form
            for _, doc in placed
            for form in self._forms.new((text for _, text in doc.texts), doc.languages)
        ]
        for some in slices(forms, _TOGETHER):
            self._tables.execute(
                f"INSERT INTO form VALUES {marks(some, 3)} ON CONFLICT DO NOTHING", flat(some)
            )

    def _write_titles(self) -> None:
        titled = sorted((title, number) for number, title in self._titled.items())
        self._tables.insert("titled", ("sorted", "no"), titled)
        self._titled.clear()

    def _next(self) -> int:
        self._last += 1
        return self._last

    def _take_out(self, ids: Sequence[str]) -> dict[str, int]:
        """Take out those of these records that there are; the numbers that they had."""
        marks = ", ".join("?" * len(ids))
        rows = self._tables.execute(
            "SELECT doc.id, doc.no, doc.title, kept.said FROM doc JOIN kept ON kept.no = doc.no"
            f" WHERE doc.id IN ({marks}) ORDER BY doc.no",
            ids,
        ).fetchall()
        titled = [
            (fold_value(title), number) for _, number, title, _ in rows
            if self._titled.pop(number, None) is None
        ]  # fmt: skip
        self._tables.executemany("DELETE FROM titled WHERE sorted = ? AND no = ?", titled)
        for _, number, _, said in rows:
            self._forget(number, unpack_document(said))
        return {id: number for id, number, _, _ in rows}

    def _forget(self, number: int, kept: KeptDocument) -> None:
        self._tables.remove_words(number, kept.texts)
        self._postings.change(_terms(kept.shown, kept.points), number, has=False)
        self._facets.remove(number)
        for table in ("doc", "kept"):
            self._tables.execute(f"DELETE FROM {table} WHERE no = ?", (number,))

    def clear(self) -> None:
        """Take out everything."""
        self._tables.make()
        self._begin()

    def commit(self, place: str) -> None:
        """Make it visible, and remember up to where changes were taken in."""
        self._take_in()
        self._write_titles()
        self._postings.write()
        self._facets.write()
        self._tables.execute("DELETE FROM taken")
        self._tables.execute("INSERT INTO taken VALUES (?)", (place,))
        self._tables.commit()

    def compact(self) -> None:
        """After a commit: write everything anew, so that no word that was removed stays."""
        self._tables.compact()

    def close(self) -> None:
        """Give it back; what was not committed is forgotten."""
        self._tables.close()


def _row(number: int, doc: Doc) -> tuple[object, ...]:
    first, last = doc.years or (None, None)
    return number, doc.id, doc.stamp, doc.title, first, last


def _terms(words: Texts, points: tuple[tuple[str, str], ...]) -> set[Term]:
    """The values of a document that are looked for whole."""
    values = {(field, fold_value(text)) for field, text in words}
    return values | {(POINTING, f"{uri} {property}") for property, uri in points}
