"""Reading the index: pages by key, counts by tally."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import msgspec

from colophon.index.interface import ListSelection, ListStretch
from colophon.index.sqlite import _pages as pages
from colophon.index.sqlite import _tables as tables
from colophon.index.sqlite._items import Items
from colophon.index.sqlite._payload_file import PayloadReader
from colophon.index.sqlite._payload_files import payload_path
from colophon.index.timeline import Timeline

_HAS_ITEMS = """(s.live > 0 OR EXISTS(SELECT 1 FROM format f CROSS JOIN tally t
 ON t.format = f.no AND t.series = s.no AND t.n > 0))"""
_TURNS = 3
_LOOK_EVERY = 1.0  # seconds between looks whether the file was replaced


class SqliteReader(Items):
    """One reader's connection; not for two threads at once.

    While there is no index of the present shape, it is empty.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _identity(path)
        self._connection = tables.to_read(path) if self._file else tables.nothing()
        if tables.version(self._connection) != tables.VERSION:
            self._connection.close()
            self._connection, self._file = tables.nothing(), None
        self._looked = monotonic()
        self._seen: int | None = None
        self._timeline = Timeline()
        self._formats: dict[str, tuple[int, str]] = {}
        self._opened: dict[str, PayloadReader] = {}
        self._earliest = 0
        self.edition = ""
        self.rights: tuple[str, ...] = ()

    def close(self) -> None:
        """Give the files back."""
        self._connection.close()
        self._opened.clear()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """A stretch in which the index does not change for this reader."""
        self.begin()
        try:
            yield
        finally:
            self.end()

    def begin(self) -> None:
        """Fix what is seen; where a payload file was just made anew, see the new one."""
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
        self._connection.execute("COMMIT")

    def span(self) -> tuple[int, int] | None:
        """The earliest stamp of any item and the latest stamp ever given."""
        latest = self._timeline.latest
        return None if latest is None else (self._earliest, latest)

    def page(
        self,
        wanted: ListSelection,
        after: tuple[int, str] | None,
        limit: int,
        *,
        headers: bool = False,
    ) -> ListStretch:
        if wanted.format not in self._formats:
            return ListStretch()
        format, file = self._formats[wanted.format]
        low, id = self._timeline.start(wanted.start, after)
        span = pages.ListSpan(format, low, id, self._timeline.end(wanted.end), limit)
        series = self._series(wanted.set)
        if series == 0 and not headers:
            found = pages.by_run(self._connection, span)
        else:
            found = pages.by_item(self._connection, span, series, headers=headers)
        if not found.count:
            return ListStretch()
        seq, last = found.last
        chunks = self._opened[file].gather(found.extents)
        return ListStretch(chunks, found.count, (self._stamp(seq), last), found.more)

    def count(self, wanted: ListSelection) -> int:
        given = (
            self._formats.get(wanted.format, (None,))[0], self._series(wanted.set),
            self._timeline.start(wanted.start, None)[0], self._timeline.end(wanted.end),
        )  # fmt: skip
        found: int = self._connection.execute(
            "SELECT coalesce(sum(n), 0) FROM tally"
            " WHERE format = ? AND series = ? AND seq BETWEEN ? AND ?",
            given,
        ).fetchone()[0]
        return found

    def get(self, id: str, format: str) -> bytes | None:
        """One item."""
        number, file = self._formats.get(format, (None, ""))
        row = self._connection.execute(
            "SELECT offset, length FROM item WHERE id = ? AND format = ?", (id, number)
        ).fetchone()
        return self._opened[file].read(*row) if row else None

    def offered_formats(self, id: str) -> tuple[str, ...] | None:
        rows = self._connection.execute(
            "SELECT f.name, i.digest <> '' FROM item i JOIN format f ON f.no = i.format"
            " WHERE i.id = ?",
            (id,),
        ).fetchall()
        return tuple(name for name, live in rows if live) if rows else None

    def sets(self, after: str, limit: int) -> list[tuple[str, str]]:
        return self._connection.execute(
            "SELECT s.spec, coalesce((SELECT l.text FROM label l WHERE l.series = s.no"
            " ORDER BY l.live DESC, l.text LIMIT 1), s.spec)"
            f" FROM series s WHERE s.spec > ? AND {_HAS_ITEMS} ORDER BY s.spec LIMIT ?",
            (after, limit),
        ).fetchall()

    def set_count(self) -> int:
        found: int = self._connection.execute(
            f"SELECT count(*) FROM series s WHERE {_HAS_ITEMS}"
        ).fetchone()[0]
        return found

    def _place(self, after: tuple[int, str]) -> tuple[int, str]:
        return self._timeline.start(None, after)

    def _number(self, format: str) -> int | None:
        return self._formats.get(format, (None, ""))[0]

    def _read(self, format: str, offset: int, length: int) -> bytes:
        return self._opened[self._formats[format][1]].read(offset, length)

    def _stamp(self, seq: int) -> int:
        return self._timeline.stamp(seq)

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
        self._timeline = Timeline(rows)
        self._open_files()
        first = self._connection.execute(
            "SELECT min(seq) FROM tally WHERE series = 0 AND n > 0"
        ).fetchone()[0]
        self._earliest = self._stamp(first) if first is not None else 0
        row = self._connection.execute("SELECT value FROM meta WHERE name = 'edition'").fetchone()
        self.edition = row[0] if row else ""
        row = self._connection.execute(
            "SELECT value FROM meta WHERE name = ?", (tables.RIGHTS,)
        ).fetchone()
        self.rights = msgspec.json.decode(row[0], type=tuple[str, ...]) if row else ()
        self._seen = version

    def _open_files(self) -> None:
        rows = self._connection.execute("SELECT name, no, file FROM format WHERE size > 0")
        self._formats = {name: (number, file) for name, number, file in rows}
        names = {file for _, file in self._formats.values()}
        for name in self._opened.keys() - names:
            del self._opened[name]
        for name in names - self._opened.keys():
            self._opened[name] = PayloadReader(payload_path(self._path, name))

    def _reopened_if_replaced(self) -> None:
        """Follow the path where the file was deleted and made anew."""
        if monotonic() - self._looked < _LOOK_EVERY:
            return
        self._looked = monotonic()
        found = _identity(self._path)
        if found is not None and found != self._file:
            fresh = tables.to_read(self._path)
            if tables.version(fresh) != tables.VERSION:
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
