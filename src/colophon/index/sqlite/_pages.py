"""Pages of a list: which extents of the payload file they are."""

import sqlite3
from collections.abc import Sequence

import msgspec

from colophon.index.sqlite._payload_file import Extent

_RUNS = """SELECT seq, first, last, n, offset, length FROM run
 WHERE format = ? AND (seq, last) > (?, ?) AND seq <= ? ORDER BY seq, last"""
_PART = """SELECT id, offset, length FROM item
 WHERE format = ? AND seq = ? AND id >= ? AND id > ? AND id <= ? ORDER BY id LIMIT ?"""
_ALL = """FROM item i WHERE i.format = :format
 AND (i.seq, i.id) > (:low, :id) AND i.seq <= :high ORDER BY i.seq, i.id LIMIT :limit"""
_SET = """FROM member m CROSS JOIN item i
 ON i.format = :format AND i.seq = m.seq AND i.id = m.id WHERE m.series = :series
 AND (m.seq, m.id) > (:low, :id) AND m.seq <= :high ORDER BY m.seq, m.id LIMIT :limit"""
_RECORD = "i.offset, i.length"
_HEADER = "i.offset + i.begins, i.ends - i.begins"


class ListSpan(msgspec.Struct, frozen=True):
    """Which part of a format's list: behind ``(low, id)``, up to publication ``high``."""

    format: int
    low: int
    id: str
    high: int
    limit: int


class FoundPage(msgspec.Struct):
    """What a page is made of; ``last`` is (publication, id) of its last item."""

    extents: list[Extent] = []
    count: int = 0
    last: tuple[int, str] = (0, "")
    more: bool = False

    def add(self, extent: Extent, count: int, last: tuple[int, str]) -> None:
        """Take an extent in."""
        self.extents.append(extent)
        self.count += count
        self.last = last


def by_item(
    connection: sqlite3.Connection, span: ListSpan, series: int | None, *, headers: bool
) -> FoundPage:
    """A page item by item: of a set (``series``), or of headers alone."""
    given = {**msgspec.structs.asdict(span), "limit": span.limit + 1, "series": series}
    what, source = _HEADER if headers else _RECORD, _ALL if series == 0 else _SET
    rows = connection.execute(f"SELECT i.seq, i.id, {what} {source}", given).fetchall()
    more = len(rows) > span.limit
    if more:
        rows.pop()
    last = rows[-1][:2] if rows else (0, "")
    return FoundPage([row[2:] for row in rows], len(rows), last, more)


def by_run(connection: sqlite3.Connection, span: ListSpan) -> FoundPage:
    """A page of the list of all: whole runs, and parts of those at its ends."""
    found = FoundPage()
    start = span.low, span.id
    for seq, first, last, n, offset, length in connection.execute(
        _RUNS, (span.format, span.low, span.id, span.high)
    ):
        left = span.limit - found.count
        if not left or found.more:
            found.more = True
            break
        if n <= left and (seq, first) > start:
            found.add((offset, length), n, (seq, last))
        else:
            behind = span.id if seq == span.low else ""
            items = connection.execute(
                _PART, (span.format, seq, first, behind, last, left + 1)
            ).fetchall()
            found.more = len(items) > left
            _add_part(found, seq, items[:left])
    return found


def _add_part(found: FoundPage, seq: int, items: Sequence[tuple[str, int, int]]) -> None:
    """Take items in that lie one behind the other."""
    begin = items[0][1]
    last, offset, length = items[-1]
    found.add((begin, offset + length - begin), len(items), (seq, last))
