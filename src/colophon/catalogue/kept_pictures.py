"""What was made of documents for everybody to see, and of which record it is shown.

It is brought up by the feed of changes, as everything is that follows the index; what no
record shows any more is removed.
"""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from filelock import FileLock, Timeout

from colophon.catalogue.derived_files import stem
from colophon.index.interface import Index
from colophon.model.record import Source
from colophon.publish.feed import FeedChange, FeedPlace, changes
from colophon.publish.pictures import VerifiedFile, made_of, seen_now
from colophon.publish.pictures_shown import (
    STATE,
    HeldPictures,
    PicturesState,
    read_state,
    write_state,
)

FOLDER = "public"
"""of the workings, in which all of it lies"""
REGIONS = "regions"
"""of the workings, in which the parts of pictures lie that were asked for; their names begin
with that of the folder they were cut from"""
MAKING = "making.lock"
_GONE = (-1, 0)
"""size and time of change of a file that is not there"""


class KeptPictures:
    """The folder of what is shown, and the record that each part of it belongs to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._state = read_state(self.folder)

    def find_changed(self) -> Iterator[str]:
        """The records whose files, or what was made of them, are not what they were."""
        there = {one.name for one in self.folder.iterdir()} if self.folder.is_dir() else set()
        for id, held in self._state.shown.items():
            if held.key not in there or any(as_now(one.path) != one for one in held.files):
                yield id

    def settle(self, index: Index, wanted: set[str], failing: Mapping[str, HeldPictures]) -> None:
        """Follow the index, and remove what no record shows any more.

        ``wanted`` are the names of folders that are being made, ``failing`` the records of
        which something could not be made.
        """
        if not self.folder.is_dir():
            return
        with FileLock(self.folder / "state.lock"):
            self._state = read_state(self.folder)
            before = {one.key for one in self._state.shown.values()}
            self._follow(index)
            self._state.shown.update(failing)
            write_state(self.folder, self._state)
            self._sweep(before, wanted | {one.key for one in self._state.shown.values()})

    def _follow(self, index: Index) -> None:
        reader = index.reader()
        try:
            with reader.snapshot():
                span = reader.span()
            if self._state.place.stamp > (span[1] if span else 0):
                self._state = PicturesState()  # the index was made anew
            for change in changes(reader, self._state.place):
                self._take(change)
                self._state.place = FeedPlace(change.stamp, change.id)
        finally:
            reader.close()

    def _take(self, change: FeedChange) -> None:
        shown = self._state.shown
        held = shown.get(change.id)
        copy = change.read_copy()
        found = copy.pictures if copy else None
        if found:
            made = made_of(self.folder, found.key)
            seen = made.files if made and found.files else ()
            pages = 0 if found.only_first else len(found.pages)
            shown[change.id] = HeldPictures(found.key, seen, pages)
        elif held and not (copy and held.failed):
            del shown[change.id]

    def _sweep(self, before: set[str], kept: set[str]) -> None:
        """Remove folders: those that were shown and are not, and those that nobody knows."""
        gone = before - kept
        try:
            with FileLock(self.folder / MAKING, timeout=0):
                gone |= {one.name for one in self.folder.iterdir() if one.is_dir()} - kept
        except Timeout:
            pass  # another process is at work, and sweeps when it has done
        for key in gone:
            shutil.rmtree(self.folder / key, ignore_errors=True)
        _remove_regions(self.folder, gone)


def _remove_regions(folder: Path, keys: set[str]) -> None:
    """Remove the parts of pictures that were cut from what is not shown any more."""
    regions = folder.parent / REGIONS
    if keys and regions.is_dir():
        for path in regions.iterdir():
            if path.name.rpartition("-")[0] in keys:
                path.unlink(missing_ok=True)


def made_files(folder: Path, source: Source) -> Iterator[Path]:
    """Every file that was made of an item for everybody to see."""
    for found in folder.glob(f"{stem(source.key)}-*"):
        yield from found.iterdir()
    yield from (folder.parent / REGIONS).glob(f"{stem(source.key)}-*")


def forget_place(folder: Path) -> None:
    """Forget up to where the index was followed: it is followed from its beginning again."""
    (folder / STATE).unlink(missing_ok=True)


def clear(folder: Path) -> None:
    """Remove everything that was made for everybody to see."""
    if folder.is_dir():
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(folder.parent / REGIONS, ignore_errors=True)


def as_now(path: str) -> VerifiedFile:
    """A file as it is now, or as one that is not there."""
    return seen_now(Path(path)) or VerifiedFile(path, *_GONE)
