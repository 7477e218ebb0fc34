"""The index in SQLite: one file, and beside it a payload file for each format.

The payload files hold the items as ready bytes in the order of their list, so that a page
is one stretch of a file, which the system sends without anybody reading it; the tables say
where.  Derived from the records and the ledger: delete the files, publish, and it answers
the same.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock

from colophon.index.sqlite._payload_file import Excerpt
from colophon.index.sqlite._reader import SqliteReader
from colophon.index.sqlite._writer import RUN_LENGTH, SqliteWriter
from colophon.model.errors import IndexUnusable

__all__ = ["Excerpt", "SqliteIndex", "SqliteReader", "SqliteWriter"]


class SqliteIndex:
    """The index in one folder; see :class:`colophon.index.interface.Index`."""

    local = True

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def name(self) -> str:
        """The path of its file."""
        return str(self.path)

    @property
    def exists(self) -> bool:
        """Whether there is a file."""
        return self.path.exists()

    search: None = None
    """it lies in a file of its own"""

    def reader(self) -> SqliteReader:
        return SqliteReader(self.path)

    def writer(self, page: int = RUN_LENGTH) -> SqliteWriter:
        """The writer; makes the file where there is none."""
        return SqliteWriter(self.path, page)

    @contextmanager
    def publication_lock(self) -> Iterator[None]:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(self.path.with_name(f"{self.path.name}.lock")):
            yield

    @contextmanager
    def explain_faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            raise IndexUnusable(
                f"the index cannot be used ({error}).",
                place=self.name,
                remedy="See that the disk has room and that the folder may be written to.",
            ) from error
        except sqlite3.DatabaseError as error:
            raise IndexUnusable(
                f"the index is damaged ({error}).",
                place=self.name,
                remedy="Publish again: it is made anew from the records and the ledger.",
                code="index-damaged",
            ) from error

    def note_answer(self, moment: int) -> None:
        """Remember until when answers were given, as the date of a file."""
        path = self._told
        with suppress(OSError):  # who may not write here does not publish here
            if moment > self.answered_until:
                path.touch()
                os.utime(path, (moment, moment))

    @property
    def answered_until(self) -> int:
        try:
            return int(self._told.stat().st_mtime)
        except OSError:
            return 0

    def close(self) -> None:
        """Nothing is held."""

    @property
    def _told(self) -> Path:
        return self.path.with_name(f"{self.path.name}-told")

    def remove(self) -> None:
        """Delete it, payload files and all; but for when answers were last given."""
        for path in self.path.parent.glob(f"{self.path.name}*"):
            if path.suffix != ".lock" and path != self._told:
                path.unlink(missing_ok=True)
