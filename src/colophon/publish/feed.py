"""The feed of changes: what every endpoint that keeps something of its own is brought up by.

What an endpoint has taken in ends at a place in the list of copies, which is in order of
(stamp, id): what is changed later stands behind it, and so do tombstones.
"""

from collections.abc import Iterator

import msgspec

from colophon.index.interface import IndexReader
from colophon.publish import copies
from colophon.publish.copies import Copy

_PAGE = 500


class FeedPlace(msgspec.Struct, frozen=True, array_like=True):
    """Up to where the feed was read: the last change's stamp (epoch seconds) and id."""

    stamp: int = 0
    id: str = ""


class FeedChange(msgspec.Struct, frozen=True):
    """What a record is since ``stamp``; ``body`` are its copies as the index keeps them, None
    where it is deleted."""

    id: str
    stamp: int
    body: bytes | None

    def read_copy(self) -> Copy | None:
        """The copies, or None where it is deleted."""
        return None if self.body is None else copies.read(self.body)


def changes(reader: IndexReader, after: FeedPlace = FeedPlace()) -> Iterator[FeedChange]:  # noqa: B008
    """Everything behind a place, oldest first."""
    place = after
    while True:
        with reader.snapshot():
            found = reader.changes(copies.NAME, (place.stamp, place.id), _PAGE)
        for one in found:
            yield FeedChange(one.id, one.stamp, one.body if one.digest else None)
        if len(found) < _PAGE:
            return
        place = FeedPlace(found[-1].stamp, found[-1].id)
