"""Dumps: all records as one file a syntax, and in the packages of ResourceSync.

The gzip members that are kept of each record are put one behind the other, so that a dump
costs no more than copying (RFC 1952, section 2.2: a file of several members is one file).
Records are parted by their ids: what changes is one part, and the dump is all parts in
order.  What each publication changed is a package of its own.

http://www.openarchives.org/rs/1.1/resourcesync#ResourceDump
"""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import IO
from zlib import crc32

import msgspec

from colophon.index.interface import Index, IndexReader, ListSelection
from colophon.index.opening import open_index
from colophon.model import files
from colophon.publish import copies, places
from colophon.publish import synchronised as sync
from colophon.publish.copies import zip_content
from colophon.publish.datestamps import write_stamp
from colophon.publish.feed import FeedPlace
from colophon.publish.packages import ZipPackage

FILES = {"records.nt.gz": "ntriples", "records.nq.gz": "nquads", "records.jsonld.gz": "jsonld"}
"""name of the file → the copy it is made of"""

_ARRAY = ("records.jsonld.gz",)
_PART = 2_000
"""records in a part, about"""
_MOST_PARTS = 1_024
_PAGE = 5_000
_CHANGES = 50
"""packages of changes that are kept"""
_MANIFEST = "manifest.xml"


class ChangesPackage(msgspec.Struct, frozen=True):
    """The package of what changed in a time: epoch seconds, later than ``after``."""

    name: str
    after: int
    until: int


class Dumped(msgspec.Struct, frozen=True):
    """What lies in the folder: of which state of the index, up to which change.

    ``filled`` are the parts that have any record.
    """

    state: str = ""
    place: FeedPlace = FeedPlace()
    parts: int = 0
    filled: tuple[int, ...] = ()
    changes: tuple[ChangesPackage, ...] = ()

    def packages(self) -> Iterator[str]:
        """The names of the packages of all records."""
        return (_name(part, "zip") for part in self.filled)


def read_dumped(folder: Path) -> Dumped | None:
    """What was made, or None before anything was."""
    try:
        return msgspec.json.decode((folder / "made.json").read_bytes(), type=Dumped)
    except (OSError, msgspec.DecodeError):
        return None


def pieces(folder: Path, name: str) -> tuple[Path | bytes, ...]:
    """A file of the folder, in the pieces that are sent one behind the other; else nothing."""
    made = read_dumped(folder)
    if made is None:
        return ()
    if name in FILES:
        files = [folder / _name(part, name) for part in made.filled]
        return _array(files) if name in _ARRAY else (zip_content(b""), *files)
    known = {*made.packages(), *(one.name for one in made.changes)}
    return (folder / name,) if name in known else ()


def _array(files: list[Path]) -> tuple[Path | bytes, ...]:
    between, found = zip_content(b",\n"), list[Path | bytes]()
    for file in files:
        found += [between, file] if found else [file]
    return (zip_content(b"[\n"), *found, zip_content(b"\n]\n"))


def make(index: Index | Path, folder: Path, namespace: str, *, forgetting: bool = False) -> bool:
    """Make anew what changed since it was made; returns whether anything had.

    ``forgetting``: what was changed before is told no more, for it may hold what is
    withdrawn now.
    """
    reader = open_index(index).reader()
    try:
        with reader.snapshot():
            state, count = (
                f"{reader.span()} {reader.edition}",
                reader.count(ListSelection(copies.NAME)),
            )
            latest = (reader.span() or (0, 0))[1]
        before = read_dumped(folder) or Dumped()
        if before.state == state:
            return False
        folder.mkdir(parents=True, exist_ok=True)
        made = _Making(reader, folder, places.base(namespace), before, latest).make_dump(
            count, state
        )
        if forgetting:
            made = msgspec.structs.replace(made, changes=())
        files.write(folder / "made.json", msgspec.json.encode(made), lasting=False)
        _sweep(folder, made)
        return True
    finally:
        reader.close()


def clear(folder: Path) -> None:
    """Delete the dumps, unfinished ones too; the next publication makes them anew."""
    if folder.is_dir():
        shutil.rmtree(folder)


def _name(part: int, kind: str) -> str:
    return f"resources-{part}.zip" if kind == "zip" else f"part-{part}.{kind}"


def _sweep(folder: Path, made: Dumped) -> None:
    """Remove what is in use no more."""
    used = {"made.json", *made.packages(), *(one.name for one in made.changes)}
    used |= {_name(part, name) for part in made.filled for name in FILES}
    for path in folder.iterdir():
        if path.name not in used:
            path.unlink(missing_ok=True)


class _Making:
    """One time of making; ``before`` is what was made last."""

    def __init__(
        self, reader: IndexReader, folder: Path, base: str, before: Dumped, latest: int
    ) -> None:
        self._reader = reader
        self._folder = folder
        self._base = base
        self._latest = latest
        self._before = before if before.place.stamp <= latest else Dumped()

    def make_dump(self, count: int, state: str) -> Dumped:
        """Make what changed."""
        before = self._before
        parts = 1
        while parts * _PART * 2 <= count and parts < _MOST_PARTS:
            parts *= 2
        anew = parts != before.parts
        first = before.place == FeedPlace()
        changed = [] if first else [id for id, _, _ in self._marks(before.place)]
        touched = set(range(parts)) if anew else {_part(id, parts) for id in changed}
        place, filled = before.place, set() if anew else set(before.filled) - touched
        held: dict[int, list[tuple[str, int]]] = {}
        for id, live, place in self._marks(FeedPlace()):
            part = _part(id, parts)
            if live and part in touched:
                held.setdefault(part, []).append((id, place.stamp))
        for part, records in sorted(held.items()):
            self._write(part, records)
            filled.add(part)
        told = before.changes
        if changed:
            told = (*told, self._changes(changed))[-_CHANGES:]
        return Dumped(state, place, parts, tuple(sorted(filled)), told)

    def _marks(self, after: FeedPlace) -> Iterator[tuple[str, bool, FeedPlace]]:
        """(id, whether it is live, place) of all behind a place."""
        while True:
            with self._reader.snapshot():
                found = self._reader.marks(copies.NAME, (after.stamp, after.id), _PAGE)
            for one in found:
                after = FeedPlace(one.stamp, one.id)
                yield one.id, bool(one.digest), after
            if len(found) < _PAGE:
                return

    def _write(self, part: int, records: Iterable[tuple[str, int]]) -> None:
        """The files of one part."""
        between = zip_content(b",\n")
        with ExitStack() as stack:
            opened = {name: stack.enter_context(self._new(_name(part, name))) for name in FILES}
            package = ZipPackage(stack.enter_context(self._new(_name(part, "zip"))))
            told, first = [], True
            for id, stamp in records:
                kept = self._copies(id)
                if kept is None:
                    continue
                for name, copy in FILES.items():
                    if name in _ARRAY and not first:
                        opened[name].write(between)
                    opened[name].write(kept[copy])
                told.append(self._pack_record(package, id, stamp, kept["ntriples"]))
                first = False
            self._finish(package, "resourcedump", told, at=write_stamp(self._latest))

    def _changes(self, ids: Iterable[str]) -> ChangesPackage:
        """The package of what changed since the last time."""
        after, until = self._before.place.stamp, self._latest
        name = f"changes-{after}-{until}.zip"
        with self._new(name) as file:
            package, told = ZipPackage(file), []
            for id in ids:
                kept = self._copies(id)
                if kept:
                    told.append(self._pack_record(package, id, until, kept["ntriples"], "updated"))
                else:
                    address = sync.record_address(self._base, id)
                    told.append(sync.resource(address, until, change="deleted"))
            between = {"from": write_stamp(after), "until": write_stamp(until)}
            self._finish(package, "changedump", told, **between)
        return ChangesPackage(name, after, until)

    def _pack_record(
        self, package: ZipPackage, id: str, stamp: int, member: bytes, change: str = ""
    ) -> str:
        path = f"resources/{places.record_path(id).removeprefix(places.RECORD)}{sync.SUFFIX}"
        package.add(path, member)
        address = sync.record_address(self._base, id)
        return sync.resource(address, stamp, change=change, type=sync.MEDIA_TYPE, path=f"/{path}")

    def _finish(self, package: ZipPackage, dump: str, told: Iterable[str], **when: str) -> None:
        about = sync.link("up", f"{self._base}{dump}.xml")
        about += sync.metadata(capability=f"{dump}-manifest", **when)
        package.finish(_MANIFEST, sync.document("urlset", about, told))

    def _copies(self, id: str) -> dict[str, bytes] | None:
        with self._reader.snapshot():
            found = self._reader.item(id, copies.NAME)
        return dict(copies.read(found.body).parts) if found and found.digest else None

    def _new(self, name: str) -> AbstractContextManager[IO[bytes]]:
        return files.replacement(self._folder / name, lasting=False)


def _part(id: str, parts: int) -> int:
    return crc32(id.encode()) % parts
