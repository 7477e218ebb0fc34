"""A list of the index in parts, of which a change touches its old one and the last.

The parts end behind records whose ids say so, not behind every hundredth: so a record that
changes leaves its part and comes to the end of the list, and all others stay as they are.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from zlib import crc32

import msgspec

from colophon.index.interface import IndexReader, ServedItem
from colophon.site.state import Place, SiteState, WrittenPart

BEGIN = (0, "")
"""the place before all"""
_READ = 200
_READ_MARKS = 5_000


class ListPart(msgspec.Struct):
    """The records of one part of a list; ``after`` is the place behind which it begins."""

    after: Place
    records: list[ServedItem] = []

    @property
    def last(self) -> Place:
        """The place of its last record."""
        return self.records[-1].stamp, self.records[-1].id


class PartedList:
    """The list of a format in parts of ``about`` so many records.

    ``is_whole``: the records are given with their content.
    """

    def __init__(
        self, reader: IndexReader, state: SiteState, format: str, about: int, *, is_whole: bool
    ) -> None:
        self._reader = reader
        self._state = state
        self._format = format
        self._about = about
        self._is_whole = is_whole

    def bring_up(
        self,
        moved: Sequence[Place],
        write: Callable[[ListPart, bool], WrittenPart],
        *,
        again: bool,
        first: bool = False,
    ) -> tuple[list[WrittenPart], list[WrittenPart]]:
        """Write the parts that changed; the parts that there were, and those there are now.

        ``moved`` are the places that records have left, ``write`` takes a part and whether
        another comes behind it; ``again``: write all of them, ``first``: always the first.
        """
        before = self._state.list_parts(self._format)
        old = [] if again else before
        ends = [one.end for one in old]
        with self._reader.snapshot():
            grown = bool(self._reader.marks(self._format, ends[-1] if ends else BEGIN, 1))
        kept = list(old)
        changed = _changed_parts(ends, moved, grown=grown, first=first)
        for start, behind in reversed(list(_runs(changed, len(old)))):
            until = ends[behind - 1] if behind < len(old) else None
            written = self._write_run(ends, start, until, write)
            if not written and start and until is None:
                start -= 1  # nothing is left behind this part: it is the last one now
                written = self._write_run(ends, start, until, write)
            kept[start:behind] = written
        if kept != before:
            self._state.put_list_parts(self._format, kept)
        return before, kept

    def _write_run(
        self,
        ends: Sequence[Place],
        start: int,
        until: Place | None,
        write: Callable[[ListPart, bool], WrittenPart],
    ) -> list[WrittenPart]:
        """Write the records from the beginning of a part up to a place, in parts."""
        after = ends[start - 1] if start else BEGIN
        found = _with_more(self._parts(after, until))
        return [write(one, more or until is not None) for one, more in found]

    def _parts(self, after: Place, until: Place | None) -> Iterator[ListPart]:
        """The records behind a place, up to another, in parts."""
        read, limit = self._reader.marks, _READ_MARKS
        if self._is_whole:
            read, limit = self._reader.changes, _READ
        part = ListPart(after, [])
        while True:
            with self._reader.snapshot():
                found = read(self._format, after, limit)
            for one in found:
                after = one.stamp, one.id
                if until is not None and after > until:
                    break
                part.records.append(one)
                if crc32(one.id.encode()) % self._about == 0:
                    yield part
                    part = ListPart(after, [])
            if len(found) < limit or (until is not None and after >= until):
                break
        if part.records:
            yield part


def name_part(format: str, after: Place) -> str:
    """What tells the part of a format's list that begins behind a place from all others."""
    said = f"{format} {after[0]} {after[1]}"
    return blake2b(said.encode(), digest_size=8).hexdigest()


def _changed_parts(
    ends: Sequence[Place], moved: Iterable[Place], *, grown: bool, first: bool
) -> set[int]:
    """The parts of a list that are to be written anew, by number.

    The last grows; where the record that ended a part has left, the next part joins it.
    """
    found = {0} if first else set[int]()
    if grown:
        found.add(len(ends) - 1)
    for place in moved:
        at = bisect_left(ends, place)
        found.add(at)
        if at < len(ends) and ends[at] == place:
            found.add(at + 1)
    return {at for at in found if 0 <= at < len(ends)}


def _runs(numbers: set[int], count: int) -> Iterator[tuple[int, int]]:
    """(first, behind the last) of parts that stand together; all where there are none."""
    if not count:
        yield 0, 0
    ordered = sorted(numbers)
    while ordered:
        first = behind = ordered[0]
        while ordered and ordered[0] == behind:
            behind = ordered.pop(0) + 1
        yield first, behind


def _with_more(found: Iterable[ListPart]) -> Iterator[tuple[ListPart, bool]]:
    """Each with whether another comes behind it."""
    last = None
    for one in found:
        if last is not None:
            yield last, True
        last = one
    if last is not None:
        yield last, False
