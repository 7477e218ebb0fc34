"""Dumps: all records as one file a syntax, made at publication.

The gzip members that are kept of each record are put one behind the other, so that a dump
costs no more than copying (RFC 1952, section 2.2: a file of several members is one file).
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from colophon.index.sqlite import Index
from colophon.publish.copies import zipped
from colophon.publish.feed import changes

FILES = {
    "records.nt.gz": "ntriples",
    "records.nq.gz": "nquads",
    "records.jsonld.gz": "jsonld",
}
"""name of the file → the copy it is made of"""

_ARRAY = ("records.jsonld.gz",)


def make(index: Path, folder: Path) -> bool:
    """Make the dumps anew where anything was published since; returns whether they were."""
    mark, state = folder / "state", _state(index)
    if mark.is_file() and mark.read_text(encoding="utf-8") == state:
        return False
    folder.mkdir(parents=True, exist_ok=True)
    made = {name: folder / f".{name}.{os.getpid()}" for name in FILES}
    files = {name: path.open("wb") for name, path in made.items()}
    try:
        for name, members in _members(index):
            files[name].write(members)
    finally:
        for file in files.values():
            file.close()
    for name, path in made.items():
        path.replace(folder / name)
    mark.write_text(state, encoding="utf-8")
    return True


def clear(folder: Path) -> None:
    """Delete the dumps, unfinished ones too; the next publication makes them anew."""
    if folder.is_dir():
        shutil.rmtree(folder)


def _state(index: Path) -> str:
    """What tells the present state of the index from others."""
    reader = Index(index).reader()
    try:
        with reader.snapshot():
            return f"{reader.span()} {reader.edition}"
    finally:
        reader.close()


def _members(index: Path) -> Iterator[tuple[str, bytes]]:
    """(file, gzip member) in the order of each file."""
    reader = Index(index).reader()
    opening, between, closing = zipped(b"[\n"), zipped(b",\n"), zipped(b"]\n")
    first = True
    try:
        yield from ((name, opening) for name in _ARRAY)
        for change in changes(reader):
            if change.copy is None:
                continue
            for name, part in FILES.items():
                if name in _ARRAY and not first:
                    yield name, between
                yield name, change.copy.parts[part]
            first = False
        yield from ((name, closing) for name in _ARRAY)
    finally:
        reader.close()
