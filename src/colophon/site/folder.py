"""The folder a site is written to: each file whole or not at all, and only what is ours.

:class:`Folder` never writes over and never deletes a file that a build did not write.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from io import BufferedReader, BufferedWriter
from pathlib import Path

from colophon.model.errors import ConfigError

STATE = ".colophon-site.sqlite"
"""what was written, kept in the folder; no part of the site"""
_WRITING = ".colophon-site.writing"
_OTHERS = frozenset(("CNAME", "README.md", "LICENSE"))
"""what hosts and people put beside a site"""
_PIECE = 1 << 18
_BINARY = getattr(os, "O_BINARY", 0)


class Folder:
    """A site's folder; ``strict`` looks before it writes whether a file is another's."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.strict = False
        self.written = 0
        self.removed = 0
        self.foreign: list[str] = []
        self._made: set[str] = set()
        self._start = f"{path}{os.sep}"

    def open(self) -> None:
        """Make it where there is none; raises :class:`ConfigError` where others' files lie."""
        if self.path.exists() and not self.path.is_dir():
            raise ConfigError("this is a file, not a folder.", place=str(self.path))
        if self.path.is_dir() and not (self.path / STATE).exists():
            others = [name for name in os.listdir(self.path) if not _is_beside(name)]
            if others:
                raise ConfigError(
                    f"this folder holds other files ({', '.join(sorted(others)[:3])}).",
                    place=str(self.path),
                    remedy="Name an empty folder, or one that a site was built in before.",
                    code="foreign-folder",
                )
        self.path.mkdir(parents=True, exist_ok=True)

    def close(self) -> None:
        """Let go of it."""
        with suppress(OSError):
            os.unlink(self._start + _WRITING)

    def write(self, file: str, content: bytes, *, known: bool = False) -> bool:
        """Put a file in place; whether it was another before.

        ``known``: a build wrote the one that is there.
        """
        if known or self.strict:
            present = self._read(file)
            if present == content:
                return False
            if present is not None and not known:
                self.foreign.append(file)
                return False
        self._make_parent(file)
        if not (known or self.strict):
            # what a first build was interrupted in it does not remember, and writes again
            try:
                _write(self._start + file, content, os.O_EXCL)
            except FileExistsError:
                pass
            else:
                self.written += 1
                return True
        _write(self._start + _WRITING, content, os.O_TRUNC)
        self._place(file)
        return True

    def copy(self, file: str, pieces: Iterable[Path | bytes]) -> None:
        """Put a file in place that is made of pieces, one behind the other."""
        self._make_parent(file)
        room = memoryview(bytearray(_PIECE))
        with (self.path / _WRITING).open("wb") as new:
            for piece in pieces:
                if isinstance(piece, bytes):
                    new.write(piece)
                else:
                    with piece.open("rb") as old:
                        _pour(old, new, room)
        self._place(file)

    def remove(self, file: str) -> None:
        """Delete a file that a build wrote, and folders that are empty without it."""
        try:
            os.unlink(self._start + file)
        except OSError:
            return
        self.removed += 1
        parent = file.rpartition("/")[0]
        while parent:
            try:
                os.rmdir(self._start + parent)
            except OSError:
                return
            self._made.discard(parent)
            parent = parent.rpartition("/")[0]

    def _place(self, file: str) -> None:
        os.replace(self._start + _WRITING, self._start + file)
        self.written += 1

    def _read(self, file: str) -> bytes | None:
        try:
            handle = os.open(self._start + file, os.O_RDONLY | _BINARY)
        except OSError:
            return None
        with open(handle, "rb") as opened:
            return opened.read()

    def _make_parent(self, file: str) -> None:
        parent = file.rpartition("/")[0]
        if parent and parent not in self._made:
            try:
                os.mkdir(self._start + parent)
            except OSError:  # it is there, or what it lies in is not
                (self.path / parent).mkdir(parents=True, exist_ok=True)
            if len(self._made) > 10_000:
                self._made.clear()
            self._made.add(parent)


def _is_beside(name: str) -> bool:
    """Whether a file may lie beside a site: hidden ones, and what hosts ask for."""
    return name.startswith(".") or name in _OTHERS


def _write(path: str, content: bytes, flag: int) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | _BINARY | flag, 0o644)
    try:
        done = os.write(handle, content)
        while done < len(content):
            done += os.write(handle, memoryview(content)[done:])
    finally:
        os.close(handle)


def _pour(old: BufferedReader, new: BufferedWriter, room: memoryview) -> None:
    while count := old.readinto(room):
        new.write(room[:count])
