"""Where the texts of records lie, each under its id: as files of a folder, or in a table.

The texts are the same YAML, byte for byte.  ``store/records.py`` says what they mean.
"""

import os
import re
import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from colophon.model import files
from colophon.model.errors import RecordError, RecordSyntaxError

SUFFIX = ".yaml"
LARGEST = 4 * 1024 * 1024
"""bytes of one record"""

NOT_RECORDS = frozenset(("catalogue",))
"""files of the folder that are no records, without their suffix"""


_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}\Z")


def can_be_id(record_id: str) -> bool:
    """Whether a record may have this id."""
    return bool(_ID.match(record_id))


class FileStamp(NamedTuple):
    """What tells one state of a text from another; all zeros where there is none."""

    time: int
    size: int
    inode: int


GONE = FileStamp(0, 0, 0)


class RecordTexts(ABC):
    """The texts of records by their ids; several processes may use the same.

    Who changes one holds the lock of the store.
    """

    @abstractmethod
    def place(self, record_id: str) -> Path:
        """Where a record is said to lie, in messages; of files where it does."""

    @abstractmethod
    def names(self) -> list[str]:
        """The ids of all, in any order; some may not be ids that a record can have."""

    @abstractmethod
    def read(self, record_id: str) -> bytes | None:
        """The text of a record, None where there is none; raises :class:`RecordError`."""

    @abstractmethod
    def write(self, record_id: str, data: bytes) -> None:
        """Put a text in place: killed at any moment, the old one is there or the new one."""

    @abstractmethod
    def remove(self, record_id: str) -> None:
        """Remove a text, if it is there."""

    @abstractmethod
    def has(self, record_id: str) -> bool:
        """Whether there is a text of this id."""

    @abstractmethod
    def stamp(self, record_id: str) -> FileStamp:
        """What tells a text from a later one under the same id."""

    @abstractmethod
    def stamps(self) -> Mapping[str, FileStamp]:
        """The stamps of all."""

    def count(self) -> int:
        """How many there are."""
        return len(self.names())

    def pages(self, most: int) -> Iterator[Mapping[str, FileStamp | None]]:
        """The ids of all in order, so many at a time, with stamps where these are at hand."""
        names = sorted(self.names())
        for first in range(0, len(names), most):
            yield dict.fromkeys(names[first : first + most])

    @abstractmethod
    def state(self) -> int:
        """Another number whenever a text came, went or was replaced."""

    @abstractmethod
    def sweep(self) -> None:
        """Remove what writers left behind that were killed at their work."""


class FileTexts(RecordTexts):
    """A file a record, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._within = os.path.join(folder, "")

    def place(self, record_id: str) -> Path:
        return self.folder / f"{record_id}{SUFFIX}"

    def names(self) -> list[str]:
        """The names of the files, without their suffix."""
        found = os.listdir(self.folder) if self.folder.is_dir() else ()
        return [stem for name in found if (stem := _stem(name))]

    def read(self, record_id: str) -> bytes | None:
        """The bytes of a file; what is no file of the catalogue, or too large, is refused."""
        name = f"{self._within}{record_id}{SUFFIX}"
        try:
            found = os.lstat(name)
            if stat.S_ISLNK(found.st_mode):
                self._refuse_leaving(name)
                found = os.stat(name)
            if not stat.S_ISREG(found.st_mode):
                raise RecordSyntaxError(
                    "is no file but a folder, pipe or device.",
                    place=name,
                    remedy="Move it out of records/.",
                )
            require_size(found.st_size, name)
            with open(name, "rb", buffering=0) as file:  # once for each record of a listing
                return file.read()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise RecordError(
                f"cannot be read ({error.strerror}).",
                place=name,
                remedy="Mend the permissions of the file.",
            ) from error

    def _refuse_leaving(self, name: str) -> None:
        """A link may lead to another file of the catalogue, and nowhere else."""
        within = os.path.join(os.path.realpath(self.folder.parent), "")
        if not os.path.realpath(name).startswith(within):
            raise RecordSyntaxError(
                "is a link that leads out of the catalogue.",
                place=name,
                remedy="Put the file itself in its place.",
            )

    def write(self, record_id: str, data: bytes) -> None:
        files.write(self.place(record_id), data)

    def remove(self, record_id: str) -> None:
        self.place(record_id).unlink(missing_ok=True)

    def has(self, record_id: str) -> bool:
        return self.place(record_id).is_file()

    def stamp(self, record_id: str) -> FileStamp:
        """Time, size and inode of a file."""
        try:
            found = os.stat(f"{self._within}{record_id}{SUFFIX}")
        except OSError:
            return GONE
        return FileStamp(found.st_mtime_ns, found.st_size, found.st_ino)

    def stamps(self) -> Mapping[str, FileStamp]:
        """The stamps of all; raises OSError where the folder cannot be looked at."""
        stamps = {}
        with os.scandir(self.folder) as entries:
            for entry in entries:
                if stem := _stem(entry.name):
                    found = entry.stat()
                    stamps[stem] = FileStamp(found.st_mtime_ns, found.st_size, found.st_ino)
        return stamps

    def state(self) -> int:
        """The time of the folder: what is written in place does not change it."""
        return self.folder.stat().st_mtime_ns

    def sweep(self) -> None:
        """Remove temporary files that are an hour old."""
        files.sweep(self.folder)


def require_size(size: int, place: str) -> None:
    """Raise :class:`RecordSyntaxError` for more bytes than a record has."""
    if size > LARGEST:
        raise RecordSyntaxError(
            "is larger than any record.", place=place, remedy="Split or shorten it."
        )


def _stem(name: str) -> str:
    """The id in the name of a record file, empty for other files."""
    if not name.endswith(SUFFIX) or name[0] == ".":
        return ""
    stem = name.removesuffix(SUFFIX)
    return "" if stem in NOT_RECORDS else stem
