"""A repository over the index."""

from collections.abc import Callable, Sequence
from typing import Self

from colophon.index.interface import Index, ListSelection
from colophon.model.errors import IndexUnusable
from colophon.services.oai.answering import AnsweringRepository
from colophon.services.oai.repository import Identity, ListPage, ListPlace, Selection


class IndexedRepository(AnsweringRepository):
    """What is published, read from one connection; one for each worker.

    ``expected`` says whether there must be something: where there is nothing then, the
    index is missing, and to say so keeps harvesters from dropping what they have.
    """

    def __init__(
        self, identity: Identity, index: Index, expected: Callable[[], bool] | None = None
    ) -> None:
        self.identity = identity
        self._index = index
        self._reader = index.reader()
        self._answered = 0
        self._expected = expected
        self._depth = 0

    def __enter__(self) -> Self:
        if not self._depth:
            self._reader.begin()
        self._depth += 1
        return self

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
        if not self._depth:
            self._reader.end()

    def close(self) -> None:
        """Give the index back."""
        self._reader.close()
        self._index.close()

    def note_answer(self, moment: int) -> None:
        if moment > self._answered:
            self._answered = moment
            self._index.note_answer(moment)

    def span(self) -> tuple[int, int] | None:
        """See :class:`Repository`; raises IndexUnusable where the index is missing."""
        found = self._reader.span()
        if found is None and self._expected and self._expected():
            raise IndexUnusable("the index is missing.", remedy="Run colophon publish.")
        return found

    def edition(self) -> str:
        return self._reader.edition

    def rights(self) -> Sequence[str]:
        return self._reader.rights

    def page(
        self, selection: Selection, after: ListPlace | None, limit: int, *, headers: bool = False
    ) -> ListPage:
        found = self._reader.page(
            ListSelection(selection.prefix, selection.set, selection.start, selection.end),
            (after.stamp, after.id) if after else None,
            limit,
            headers=headers,
        )
        if found.last is None:
            return ListPage()
        return ListPage(found.chunks, found.count, ListPlace(*found.last), found.more)

    def count(self, selection: Selection) -> int:
        return self._reader.count(
            ListSelection(selection.prefix, selection.set, selection.start, selection.end)
        )

    def get(self, id: str, prefix: str) -> bytes | None:
        return self._reader.get(id, prefix)

    def offered_formats(self, id: str) -> tuple[str, ...] | None:
        return self._reader.offered_formats(id)

    def sets(self, after: str, limit: int) -> Sequence[tuple[str, str]]:
        return self._reader.sets(after, limit)

    def set_count(self) -> int:
        return self._reader.set_count()
