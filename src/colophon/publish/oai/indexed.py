"""A repository over the index."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from colophon.publish.oai.datestamps import written
from colophon.publish.oai.repository import Entry, Identity, Place, Repository, Selection
from colophon.store.index import IndexReader, Row


class IndexedRepository(Repository):
    """What is published, read from one connection; one for each worker."""

    def __init__(self, identity: Identity, reader: IndexReader) -> None:
        self.identity = identity
        self._reader = reader
        self._stamps: dict[int, bytes] = {}

    @contextmanager
    def reading(self) -> Iterator[Repository]:
        """See :class:`Repository`."""
        with self._reader.snapshot():
            yield self

    def close(self) -> None:
        """Give the index back."""
        self._reader.close()

    def span(self) -> tuple[int, int] | None:
        """See :class:`Repository`."""
        return self._reader.span()

    def edition(self) -> str:
        """See :class:`Repository`."""
        return self._reader.edition

    def page(self, selection: Selection, after: Place | None, limit: int) -> Sequence[Entry]:
        """See :class:`Repository`."""
        behind = (after.stamp, after.id) if after else None
        rows = self._reader.page(
            selection.prefix, selection.set, selection.start, selection.end, behind, limit
        )
        return [self._entry(row) for row in rows]

    def count(self, selection: Selection) -> int:
        """See :class:`Repository`."""
        return self._reader.count(selection.prefix, selection.set, selection.start, selection.end)

    def get(self, id: str, prefix: str) -> Entry | None:
        """See :class:`Repository`."""
        row = self._reader.get(id, prefix)
        return self._entry(row) if row else None

    def offered(self, id: str) -> tuple[str, ...] | None:
        """See :class:`Repository`."""
        return self._reader.offered(id)

    def sets(self, after: str, limit: int) -> Sequence[tuple[str, str]]:
        """See :class:`Repository`."""
        return self._reader.sets(after, limit)

    def set_count(self) -> int:
        """See :class:`Repository`."""
        return self._reader.set_count()

    def _entry(self, row: Row) -> Entry:
        id, stamp, opening, head, body = row
        return Entry(Place(stamp, id), self._written(stamp), opening, head, body)

    def _written(self, stamp: int) -> bytes:
        found = self._stamps.get(stamp)
        if found is None:
            if len(self._stamps) > 4096:
                self._stamps.clear()
            found = self._stamps[stamp] = written(stamp).encode()
        return found
