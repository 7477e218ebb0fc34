"""Bringing the search index up to what is published."""

from contextlib import closing
from itertools import islice
from pathlib import Path

import msgspec

from colophon.index.interface import Index, IndexReader
from colophon.index.opening import open_index
from colophon.index.search import Doc, SearchPlace, SearchWriter
from colophon.publish.feed import FeedChange, FeedPlace, changes

_TOGETHER = 100_000
"""changes that become visible at once: what was taken in before a fault need not be again"""


def bring_up(index: Index | Path, search: Path | SearchPlace, *, forgetting: bool = False) -> int:
    """Take what has changed into the search index; returns how many records that were.

    ``forgetting``: leave nothing on the disk of what is found no more.

    Where the index is behind what the search index knows, it was made anew from less, and
    so is the search index.
    """
    count = 0
    with closing(open_index(index).reader()) as reader:
        while True:
            with closing(SearchWriter(search)) as writer:
                taken = _take_some(reader, writer)
                count += taken
                if taken < _TOGETHER:
                    if forgetting:
                        writer.compact()
                    return count


def _take_some(reader: IndexReader, writer: SearchWriter) -> int:
    """Take the next changes in, and make them visible; how many there were."""
    place = _read(writer.place)
    with reader.snapshot():
        span = reader.span()
    if place.stamp > (span[1] if span else 0):
        writer.clear()
        place = FeedPlace()
    count = 0
    for change in islice(changes(reader, place), _TOGETHER):
        _take(writer, change)
        place = FeedPlace(change.stamp, change.id)
        count += 1
    writer.commit(msgspec.json.encode(place).decode())
    return count


def clear(search: Path | SearchPlace) -> None:
    """Take everything out of the search index, from the disk too."""
    writer = SearchWriter(search)
    try:
        writer.clear()
        writer.commit("")
        writer.compact()
    finally:
        writer.close()


def _take(writer: SearchWriter, change: FeedChange) -> None:
    copy = change.read_copy()
    if copy is None:
        writer.remove(change.id)
        return
    fields = copy.fields
    writer.put(
        Doc(
            change.id,
            change.stamp,
            copy.title,
            fields.words,
            fields.points,
            fields.years,
            fields.facets,
            fields.languages,
            fields.document,
        )
    )


def _read(place: str) -> FeedPlace:
    return msgspec.json.decode(place, type=FeedPlace) if place else FeedPlace()
