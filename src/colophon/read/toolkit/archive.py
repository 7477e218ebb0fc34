"""Zip archives within bounds: no bombs, no paths that leave, no passwords.

https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
"""

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from urllib.parse import unquote

from colophon.model.errors import (
    DamagedDocument,
    DocumentTooLarge,
    EncryptedDocument,
    HostileDocument,
)
from colophon.read import Limits

_END = b"PK\x05\x06"
_LOCAL_HEADER = 30
"""bytes before an entry's name and data, at least (APPNOTE 4.3.7)"""
LARGEST_DIRECTORY = 32 * 1024 * 1024
"""bytes of the central directory, some 400,000 entries"""


class Archive:
    """The entries of a zip file; everything read from it counts against the bounds."""

    def __init__(self, data: bytes, name: str, limits: Limits) -> None:
        self.name = name
        self._limits = limits
        self._unpacked = 0
        _check_directory(data, name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise _error_of_damage(name) from error
        for entry in self._zip.namelist():
            if leaves(entry):
                raise HostileDocument(
                    f"holds a path that leaves the archive ({entry[:80]!r}).",
                    place=name,
                    remedy="Do not open it with other programs either; ask for a clean copy.",
                    code="path-outside-archive",
                )
        if _overlap(self._zip.infolist()):
            raise HostileDocument(
                "has entries that share their bytes.",
                place=name,
                remedy="Leave it out; this is how archives are built that unpack without end.",
                code="archive-bomb",
            )
        self._names = frozenset(self._zip.namelist())

    def __contains__(self, entry: str) -> bool:
        return entry in self._names

    @property
    def names(self) -> list[str]:
        """The paths of all entries."""
        return sorted(self._names)

    def read(self, entry: str) -> bytes:
        """An entry, unpacked; raises :class:`DocumentError` where it cannot or must not be."""
        try:
            found = self._zip.getinfo(entry)
        except KeyError as error:
            raise DamagedDocument(
                f"lacks its part {entry!r}.",
                place=self.name,
                remedy="Fetch it again, or save it anew with the program that made it.",
            ) from error
        if found.flag_bits & 1:
            raise EncryptedDocument(
                "opens only with a password.",
                place=self.name,
                remedy="Save a copy without the password, and describe that.",
            )
        room = min(self._limits.entry, self._limits.archive - self._unpacked)
        if found.file_size > room:
            raise self._bomb(entry)
        try:
            with self._zip.open(found) as file:
                data = file.read(room + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            lzma.LZMAError,
            struct.error,
            EOFError,
            OSError,
            NotImplementedError,
            RuntimeError,
            ValueError,
        ) as error:
            raise _error_of_damage(self.name) from error
        if len(data) > room:
            raise self._bomb(entry)
        self._unpacked += len(data)
        return data

    def _bomb(self, entry: str) -> HostileDocument:
        return HostileDocument(
            f"unpacks to more than is allowed ({entry[:80]!r}).",
            place=self.name,
            remedy="Leave it out; where it is sound, raise the bounds.",
            code="archive-bomb",
        )


def leaves(path: str) -> bool:
    """Whether a path leads out of the archive."""
    plain = path.replace("\\", "/")
    return plain.startswith("/") or plain[1:2] == ":" or ".." in plain.split("/")


def resolve_reference(base: str, reference: str, name: str) -> str:
    """The entry that ``reference`` in the entry ``base`` means."""
    path = unquote(reference.partition("#")[0])
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(base), path))
    if leaves(joined):
        raise HostileDocument(
            f"names a path that leaves the archive ({reference[:80]!r}).",
            place=name,
            remedy="Do not open it with other programs either; ask for a clean copy.",
            code="path-outside-archive",
        )
    return joined


def _overlap(entries: list[zipfile.ZipInfo]) -> bool:
    """Whether two entries share bytes of the file: one stretch, unpacked again and again."""
    end = 0
    for one in sorted(entries, key=lambda entry: entry.header_offset):
        if one.header_offset < end:
            return True
        end = one.header_offset + _LOCAL_HEADER + one.compress_size
    return False


def _check_directory(data: bytes, name: str) -> None:
    """Before zipfile makes an object of every entry: how large is the directory?"""
    at = data.rfind(_END, max(0, len(data) - 65_557))
    if at < 0 or at + 16 > len(data):
        raise _error_of_damage(name)
    (size,) = struct.unpack_from("<I", data, at + 12)
    if size > LARGEST_DIRECTORY:
        raise DocumentTooLarge(
            "holds too many entries.", place=name, remedy="Unpack it, and name the documents."
        )


def _error_of_damage(name: str) -> DamagedDocument:
    return DamagedDocument(
        "is a damaged or truncated archive.",
        place=name,
        remedy="Fetch it again, or save it anew with the program that made it.",
    )
