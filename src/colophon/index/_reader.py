"""Reading the index: pages by key, counts by tally."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import msgspec

from colophon.index import _pages as pages
from colophon.index import _schema as schema
from colophon.index._items import Items
from colophon.index._payload_file import Passage, ShelfReader
from colophon.index._payload_files import shelf_path


class Wanted(msgspec.Struct, frozen=True):
    """Which items of a list; ``start`` and ``end`` are epoch seconds, both inclusive."""

    format: str
    set: str = ""
    start: int | None = None
    end: int | None = None


class Stretch(msgspec.Struct, frozen=True):
    """A part of a list: ``count`` items in chunks; the last (stamp, id)."""

    chunks: Sequence[bytes | Passage] = ()
    count: int = 0
    last: tuple[int, str] | None = None
    more: bool = False


_HAS_ITEMS = """(s.live > 0 OR EXISTS(SELECT 1 FROM format f CROSS JOIN tally t
 ON t.format = f.no AND t.series = s.no AND t.n > 0))"""
_TURNS = 3
_LOOK_EVERY = 1.0  # seconds between looks whether the file was replaced


class IndexReader(Items):
    """One reader's connection; not for two threads at once.

    While there is no index of the present shape, it is empty.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _identity(path)
        self._connection = schema.to_read(path) if self._file else schema.nothing()
        if schema.version(self._connection) != schema.VERSION:
            self._connection.close()
            self._connection, self._file = schema.nothing(), None
        self._looked = monotonic()
        self._seen: int | None = None
        self._stamps: list[int] = []
        self._seqs: list[int] = []
        self._formats: dict[str, tuple[int, str]] = {}
        self._shelves: dict[str, ShelfReader] = {}
        self._earliest = 0
        self.edition = ""
        self.rights: tuple[str, ...] = ()

    def close(self) -> None:
        """Give the files back."""
        self._connection.close()
        self._shelves.clear()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """A stretch in which the index does not change for this reader."""
        self.begin()
        try:
            yield
        finally:
            self.end()

    def begin(self) -> None:
        """Fix what is seen; where a shelf was put in order at this moment, see the new one."""
        self._reopened_if_replaced()
        for turn in range(_TURNS):
            self._connection.execute("BEGIN")
            try:
                self._refresh()
                return
            except BaseException as error:
                self.end()
                if not isinstance(error, FileNotFoundError) or turn + 1 == _TURNS:
                    raise

    def end(self) -> None:
        """See again what is new."""
        self._connection.execute("COMMIT")

    def span(self) -> tuple[int, int] | None:
        """The earliest stamp of any item and the latest stamp ever given."""
        if not self._stamps:
            return None
        return self._earliest, self._stamps[-1]

    def page(
        self, wanted: Wanted, after: tuple[int, str] | None, limit: int, *, headers: bool = False
    ) -> Stretch:
        """At most ``limit`` items of a list in order, or their headers."""
        if wanted.format not in self._formats:
            return Stretch()
        format, shelf = self._formats[wanted.format]
        span = pages.Span(format, *self._from(wanted.start, after), self._until(wanted.end), limit)
        series = self._series(wanted.set)
        if series == 0 and not headers:
            found = pages.by_leaf(self._connection, span)
        else:
            found = pages.by_item(self._connection, span, series, headers=headers)
        if not found.count:
            return Stretch()
        seq, id = found.last
        chunks = self._shelves[shelf].gather(found.runs)
        return Stretch(chunks, found.count, (self._stamp(seq), id), found.more)

    def count(self, wanted: Wanted) -> int:
        """How many items a list has."""
        given = (
            self._formats.get(wanted.format, (None,))[0], self._series(wanted.set),
            self._from(wanted.start, None)[0], self._until(wanted.end),
        )  # fmt: skip
        found: int = self._connection.execute(
            "SELECT coalesce(sum(n), 0) FROM tally"
            " WHERE format = ? AND series = ? AND seq BETWEEN ? AND ?",
            given,
        ).fetchone()[0]
        return found

    def get(self, id: str, format: str) -> bytes | None:
        """One item."""
        number, shelf = self._formats.get(format, (None, ""))
        row = self._connection.execute(
            "SELECT offset, length FROM item WHERE id = ? AND format = ?", (id, number)
        ).fetchone()
        return self._shelves[shelf].read(*row) if row else None

    def offered(self, id: str) -> tuple[str, ...] | None:
        """The formats in which a record is live, None where it was never published."""
        rows = self._connection.execute(
            "SELECT f.name, i.digest <> '' FROM item i JOIN format f ON f.no = i.format"
            " WHERE i.id = ?",
            (id,),
        ).fetchall()
        return tuple(name for name, live in rows if live) if rows else None

    def sets(self, after: str, limit: int) -> list[tuple[str, str]]:
        """(setSpec, label) of sets with items, tombstones too; the commonest label of each."""
        return self._connection.execute(
            "SELECT s.spec, coalesce((SELECT l.text FROM label l WHERE l.series = s.no"
            " ORDER BY l.live DESC, l.text LIMIT 1), s.spec)"
            f" FROM series s WHERE s.spec > ? AND {_HAS_ITEMS} ORDER BY s.spec LIMIT ?",
            (after, limit),
        ).fetchall()

    def set_count(self) -> int:
        """How many sets have items, tombstones too."""
        found: int = self._connection.execute(
            f"SELECT count(*) FROM series s WHERE {_HAS_ITEMS}"
        ).fetchone()[0]
        return found

    def _from(self, start: int | None, after: tuple[int, str] | None) -> tuple[int, str]:
        """The key behind which a list begins."""
        low = self._seq_at(bisect_left(self._stamps, start)) if start is not None else 0
        if after is None:
            return low, ""
        place = bisect_left(self._stamps, after[0])
        known = place < len(self._stamps) and self._stamps[place] == after[0]
        return max((low, ""), (self._seq_at(place), after[1] if known else ""))

    def _until(self, end: int | None) -> int:
        place = len(self._stamps) if end is None else bisect_right(self._stamps, end)
        return self._seqs[place - 1] if place else -1

    def _seq_at(self, place: int) -> int:
        if place < len(self._seqs):
            return self._seqs[place]
        return self._seqs[-1] + 1 if self._seqs else 0

    def _place(self, after: tuple[int, str]) -> tuple[int, str]:
        return self._from(None, after)

    def _number(self, format: str) -> int | None:
        return self._formats.get(format, (None, ""))[0]

    def _read(self, format: str, offset: int, length: int) -> bytes:
        return self._shelves[self._formats[format][1]].read(offset, length)

    def _stamp(self, seq: int) -> int:
        return self._stamps[bisect_left(self._seqs, seq)]

    def _series(self, spec: str) -> int | None:
        """The number of a set; all items stand under 0; None for a set nobody is in."""
        if not spec:
            return 0
        row = self._connection.execute("SELECT no FROM series WHERE spec = ?", (spec,)).fetchone()
        return row[0] if row else None

    def _refresh(self) -> None:
        """Read what every answer needs, again only where the index has changed."""
        # reads, so it fixes the snapshot that the rest of the answer sees
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if version == self._seen:
            return
        rows = self._connection.execute("SELECT seq, stamp FROM publication ORDER BY seq")
        self._seqs, self._stamps = [], []
        for seq, stamp in rows:
            self._seqs.append(seq)
            self._stamps.append(stamp)
        self._open_shelves()
        first = self._connection.execute(
            "SELECT min(seq) FROM tally WHERE series = 0 AND n > 0"
        ).fetchone()[0]
        self._earliest = self._stamp(first) if first is not None else 0
        row = self._connection.execute("SELECT value FROM meta WHERE name = 'edition'").fetchone()
        self.edition = row[0] if row else ""
        row = self._connection.execute(
            "SELECT value FROM meta WHERE name = ?", (schema.RIGHTS,)
        ).fetchone()
        self.rights = msgspec.json.decode(row[0], type=tuple[str, ...]) if row else ()
        self._seen = version

    def _open_shelves(self) -> None:
        rows = self._connection.execute("SELECT name, no, shelf FROM format WHERE size > 0")
        self._formats = {name: (number, shelf) for name, number, shelf in rows}
        names = {shelf for _, shelf in self._formats.values()}
        for name in self._shelves.keys() - names:
            del self._shelves[name]
        for name in names - self._shelves.keys():
            self._shelves[name] = ShelfReader(shelf_path(self._path, name))

    def _reopened_if_replaced(self) -> None:
        """Follow the path where the file was deleted and made anew."""
        if monotonic() - self._looked < _LOOK_EVERY:
            return
        self._looked = monotonic()
        found = _identity(self._path)
        if found is not None and found != self._file:
            fresh = schema.to_read(self._path)
            if schema.version(fresh) != schema.VERSION:
                fresh.close()
                return
            self._connection.close()
            self._connection, self._file, self._seen = fresh, found, None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
