"""The grid: records × fields, sorted and filtered, a page at a time."""

import re
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.summary import Cell, Summary
from colophon.desk.patterns import Pattern
from colophon.desk.summaries import Summaries
from colophon.model.folding import fold_letters
from colophon.profile import Kind

if TYPE_CHECKING:
    from colophon.profile import Profile

PAGE = 200
"""rows of one page"""
MOST_FACETS = 200
"""values that a facet lists"""
KEPT = 16
"""views whose rows are kept in their order"""
USUAL = ("title", "creator", "publisher", "placeOfPublication", "issued", "language", "subject")
"""the columns of whoever has chosen none, as far as the profile has them"""
READ_ONLY = frozenset(("accessState", "withdrawalReason", "reviewBy", "embargoUntil"))
"""fields whose decisions have consequences of their own, and are made on the record"""

_FIGURES = re.compile(r"(\d+)")
_YEAR = re.compile(r"\d{3,4}")
_FIRST = re.compile(r"\w.*", re.DOTALL)


class GridView(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is seen of the records.

    ``facets`` are (term, value) pairs of which a record must have all; an empty value
    stands for a field without any.  ``pattern`` is a regular expression, looked for in
    the field ``within`` or in all.  ``stage`` is ``draft``, ``reviewed`` or ``all``.
    """

    sort: str = ""
    down: bool = False
    stage: str = "all"
    q: str = ""
    facets: tuple[tuple[str, str], ...] = ()
    pattern: str = ""
    within: str = ""


class GridRow(msgspec.Struct, frozen=True, kw_only=True):
    """One record: its cells in the order of the columns, ``(words, open, least)`` each."""

    id: str
    title: str
    reviewed: bool
    cells: tuple[tuple[str, int, float], ...]


class GridFacet(msgspec.Struct, frozen=True, kw_only=True):
    """The values of one field by how many records have them; ``more`` are not listed."""

    term: str
    values: tuple[tuple[str, int], ...]
    without: int
    more: int = 0


class Grid:
    """Rows of a shelf; to be used by one thread at a time."""

    def __init__(self, shelf: Summaries, profile: "Profile") -> None:
        self.shelf = shelf
        self.profile = profile
        self._epoch = -1
        self._taken = 0
        self._cells: dict[str, dict[str, Cell]] = {}
        self._views: OrderedDict[str, tuple[str, ...]] = OrderedDict()

    def columns(self, asked: Iterable[str]) -> tuple[str, ...]:
        """Those columns that there are, or the usual ones."""
        known = self.profile.by_term
        chosen = tuple(dict.fromkeys(term for term in asked if term in known))
        return chosen or tuple(term for term in USUAL if term in known)

    def ids(self, view: GridView, token: str = "") -> tuple[str, tuple[str, ...]]:
        """A token for the order of the rows, and the records in it.

        With the token the same rows come in the same order, though their values may have
        changed since: what a person edits does not move away.
        """
        if token in self._views:
            self._views.move_to_end(token)
            return token, self._views[token]
        self._take()
        token = f"{self.shelf.epoch}.{self.shelf.generation}.{hash(view) & 0xFFFFFFFFFF:x}"
        if token not in self._views:
            self._views[token] = tuple(self._order_ids(view))
            while len(self._views) > KEPT:
                self._views.popitem(last=False)
        return token, self._views[token]

    def rows(self, ids: Iterable[str], columns: Sequence[str]) -> list[GridRow]:
        """Rows of these records, without those that have gone."""
        self._take()
        summaries = self.shelf.summaries
        return [self._row(summaries[id_], columns) for id_ in ids if id_ in summaries]

    def cell(self, id_: str, term: str) -> Cell:
        """One cell; empty where the record has no value in that field."""
        self._take()
        return self._cells.get(id_, {}).get(term) or Cell(term, ())

    def facet(self, term: str, view: GridView) -> GridFacet:
        """The values of a field in the records of a view, the most frequent first."""
        _, ids = self.ids(view)
        counts: Counter[str] = Counter()
        without = 0
        for id_ in ids:
            words = self.cell(id_, term).words
            counts.update(dict.fromkeys(words, 1))
            without += not words
        ordered = sorted(counts.items(), key=lambda pair: (-pair[1], natural(pair[0])))
        return GridFacet(
            term=term,
            values=tuple(ordered[:MOST_FACETS]),
            without=without,
            more=max(0, len(ordered) - MOST_FACETS),
        )

    def _take(self) -> None:
        """Take in what has changed on the shelf."""
        shelf = self.shelf
        if self._epoch != shelf.epoch:
            self._cells = {id_: _by_term(one) for id_, one in shelf.summaries.items()}
            self._epoch = shelf.epoch
        else:
            for id_ in shelf.changes[self._taken :]:
                found = shelf.summaries.get(id_)
                if found is None:
                    self._cells.pop(id_, None)
                else:
                    self._cells[id_] = _by_term(found)
        self._taken = len(shelf.changes)

    def _row(self, one: Summary, columns: Sequence[str]) -> GridRow:
        cells = self._cells[one.id]
        return GridRow(
            id=one.id,
            title=one.title,
            reviewed=one.reviewed,
            cells=tuple(
                [
                    (found.text, found.open, found.least)
                    if (found := cells.get(term))
                    else ("", 0, 1.0)
                    for term in columns
                ]
            ),
        )

    def _order_ids(self, view: GridView) -> list[str]:
        chosen = list(self._choose_summaries(view))
        key = self._key(view.sort)
        # blank ones come last, whichever way it is sorted
        filled = [(found, one.id) for one in chosen if (found := key(one))]
        filled.sort(reverse=view.down)
        blank = (
            sorted(one.id for one in chosen if not key(one)) if len(filled) < len(chosen) else []
        )
        return [id_ for _, id_ in filled] + blank

    def _key(self, term: str) -> "Callable[[Summary], Natural]":
        field = self.profile.field(term)
        if field is None:
            return lambda one: natural(one.id)
        shown = _year_first if field.kind is Kind.DATE else natural
        cells = self._cells

        def key(one: Summary) -> Natural:
            found = cells[one.id].get(term)
            return shown(found.words[0]) if found else ()

        return key

    def _choose_summaries(self, view: GridView) -> Iterable[Summary]:
        tests = [*self._tests(view)]
        for one in self.shelf.summaries.values():
            if all(test(one) for test in tests):
                yield one

    def _tests(self, view: GridView) -> "Iterable[Callable[[Summary], bool]]":
        """What a record must pass, the cheapest first."""
        cells = self._cells
        if view.stage in ("draft", "reviewed"):
            wanted = view.stage == "reviewed"
            yield lambda one: one.reviewed is wanted
        for term, value in view.facets:
            yield _has(cells, term, value)
        if view.q:
            words = view.q.casefold()
            yield (
                lambda one: (
                    words in one.id.casefold()
                    or any(words in said.casefold() for cell in one.cells for said in cell.words)
                )
            )
        if view.pattern:
            yield _matches(cells, view.within, Pattern(view.pattern))


Natural = tuple[str | int, ...]
"""text and figures in turn, so that box 9 stands before box 10"""


@lru_cache(maxsize=50_000)
def natural(text: str) -> Natural:
    """How a text is filed: without case and accents, from its first letter or figure on."""
    text = fold_letters(text)
    found = _FIRST.search(text)
    text = found[0] if found else text
    if not _FIGURES.search(text):
        return (text,)
    parts = _FIGURES.split(text)
    return tuple([int(one) if place % 2 else one for place, one in enumerate(parts[:7])])


def _year_first(text: str) -> Natural:
    found = _YEAR.search(text)
    return ("", int(found[0]), *natural(text)) if found else ("~", *natural(text))


def _by_term(one: Summary) -> dict[str, Cell]:
    return {cell.term: cell for cell in one.cells}


def _has(
    cells: Mapping[str, Mapping[str, Cell]], term: str, value: str
) -> Callable[[Summary], bool]:
    def test(one: Summary) -> bool:
        found = cells[one.id].get(term)
        return value in found.words if found else not value

    return test


def _matches(
    cells: Mapping[str, Mapping[str, Cell]], within: str, pattern: Pattern
) -> Callable[[Summary], bool]:
    """Whether a pattern is found; of values that recur each is looked at once."""
    known: dict[Cell, bool] = {}

    def cell_matches(cell: Cell) -> bool:
        if cell not in known:
            known[cell] = any(pattern.matches(words) for words in cell.words)
        return known[cell]

    def test(one: Summary) -> bool:
        if not within:
            return any(cell_matches(cell) for cell in one.cells)
        found = cells[one.id].get(within)
        return cell_matches(found) if found else pattern.matches("")

    return test
