"""Files that are there whole or not at all."""

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import IO

from colophon.model.errors import RecordConflict

ABANDONED = 3600.0
"""seconds after which a temporary file belongs to a writer that was killed"""

PATIENCE = 30.0
"""seconds to wait for another process that is writing"""

_HELD: ContextVar[frozenset[Path]] = ContextVar("held", default=frozenset())
"""the locks that the task at work holds"""
_UNSETTLED: ContextVar[set[Path] | None] = ContextVar("unsettled", default=None)


def write(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Put these bytes in place in one step; a crash leaves the old file or the new one.

    See :func:`replacement` for ``lasting``.
    """
    with replacement(path, lasting=lasting) as file:
        file.write(data)


def write_first(path: Path, data: bytes) -> None:
    """Put these bytes in place, readable by this user alone, unless there is a file already.

    Of several processes that write at once the first does; all find the same whole file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".writing-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        with contextlib.suppress(FileExistsError):
            os.link(name, path)
    finally:
        os.unlink(name)


def append(path: Path, lines: bytes, *, lasting: bool = False) -> None:
    """Add whole lines, each ended by a line feed, to a file of lines.

    A last line that a crash cut short does not swallow the first of these.  ``lasting``: they
    are on the disk when this returns.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+") as file:
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                file.write(b"\n")
        file.write(lines)
        if lasting:
            file.flush()
            os.fsync(file.fileno())


@contextlib.contextmanager
def replacement(path: Path, *, lasting: bool = True) -> Iterator[IO[bytes]]:
    """A file that takes the place of the one at ``path`` when the block ends well.

    The mode of the old file is kept; a new one is readable by everybody (0644).
    ``lasting``: it is on the disk when the block has ended; derived data need not be.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".writing-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        with contextlib.suppress(OSError):
            # mkstemp makes files for one user alone
            os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o644)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    if lasting:
        _settle(path.parent)


def sweep(folder: Path) -> None:
    """Remove what writers left behind that were killed at their work."""
    for name in os.listdir(folder) if folder.is_dir() else ():
        if not (name.startswith(".writing-") and name.endswith(".tmp")):
            continue
        path = folder / name
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > ABANDONED:
                path.unlink()


@contextlib.contextmanager
def together() -> Iterator[None]:
    """Many files written as one act: their folders are made to last once, at the end."""
    folders: set[Path] = set()
    token = _UNSETTLED.set(folders)
    try:
        yield
    finally:
        _UNSETTLED.reset(token)
        for folder in folders:
            _settle(folder)


def _settle(folder: Path) -> None:
    """Make the directory entry itself last, where the system can."""
    unsettled = _UNSETTLED.get()
    if unsettled is not None:
        unsettled.add(folder)
        return
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def hold_lock(path: Path) -> Iterator[None]:
    """Hold the lock file at ``path``; raises :class:`RecordConflict` when it stays taken.

    Whoever holds it already may ask again: a batch takes it once for all its records.
    """
    from filelock import FileLock, Timeout  # brings asyncio along: only where something is kept

    held = _HELD.get()
    if path in held:
        yield
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(path, timeout=PATIENCE):
            token = _HELD.set(held | {path})
            try:
                yield
            finally:
                _HELD.reset(token)
    except Timeout as error:
        raise RecordConflict(
            "another program has been writing for half a minute.",
            place=str(path),
            remedy="End that program, then try again.",
        ) from error
