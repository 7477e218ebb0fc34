"""The ledger: when what is served last changed, for each record and format, for ever.

One line of JSON a record, sorted by id, beside the records and in git with them::

    {"id":"a-leaflet","sets":["language:en"],"formats":{"oai_dc":["2026-11-23T12:00:00Z","6f0c…"]}}

A format's second value is the digest of what is served, empty for a tombstone.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO

import msgspec

from colophon.model import files
from colophon.model.errors import RecordSyntaxError
from colophon.model.spoilt import SPOILT


class ServedFormat(msgspec.Struct, frozen=True, array_like=True):
    """One format of a record: ``stamp`` is UTC to the second, ``digest`` hex or empty."""

    stamp: str
    digest: str = ""

    @property
    def deleted(self) -> bool:
        """Whether this is a tombstone."""
        return not self.digest


class LedgerEntry(msgspec.Struct, frozen=True):
    """What has been served of one record, by metadata prefix; ``sets`` are setSpecs."""

    id: str
    sets: tuple[str, ...] = ()
    formats: dict[str, ServedFormat] = {}

    @property
    def deleted(self) -> bool:
        """Whether no format of it is served any more."""
        return all(served.deleted for served in self.formats.values())


_DECODER = msgspec.json.Decoder(LedgerEntry)
_ENCODER = msgspec.json.Encoder(order="deterministic")
_START = b'{"id":"'


def read(path: Path) -> Iterator[LedgerEntry]:
    """All entries in order; raises :class:`RecordSyntaxError` with the line that is wrong."""
    for number, line in enumerate(_lines(path), 1):
        try:
            yield _DECODER.decode(line)
        except SPOILT as error:
            raise RecordSyntaxError(
                f"is not a line of the ledger ({error}).",
                place=f"{path}:{number}",
                remedy="Take the file from version control, or mend the line by hand.",
            ) from error


def encode(entry: LedgerEntry) -> bytes:
    """One entry as its line."""
    return _ENCODER.encode(entry) + b"\n"


def decode(line: bytes) -> LedgerEntry:
    """The entry of a line that :func:`encode` made."""
    return _DECODER.decode(line)


def digest(path: Path) -> str:
    """The SHA-256 of the file, hex, or empty where there is none."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""


def write(path: Path, entries: Iterable[LedgerEntry]) -> str:
    """Replace the ledger by these entries (sorted by id); returns its digest."""
    return _replace(path, map(encode, entries))


def update(path: Path, changes: Mapping[str, LedgerEntry]) -> str:
    """Put these entries into a ledger that is in order; returns its digest.

    Lines that do not change are copied as they are.
    """
    return _replace(path, _merge_changes(path, changes))


def _merge_changes(path: Path, changes: Mapping[str, LedgerEntry]) -> Iterator[bytes]:
    waiting = sorted(changes)
    place = 0
    for line in _lines(path):
        id = _id_of(line)
        while place < len(waiting) and waiting[place] < id:
            yield encode(changes[waiting[place]])
            place += 1
        if id not in changes:
            yield line
    for id in waiting[place:]:
        yield encode(changes[id])


def _id_of(line: bytes) -> str:
    """The id without decoding the line, where it is written as we write it."""
    if line.startswith(_START):
        raw = line[len(_START) : line.find(b'"', len(_START))]
        if b"\\" not in raw:
            return raw.decode("utf-8")
    return _DECODER.decode(line).id


def _lines(path: Path) -> Iterator[bytes]:
    with suppress(FileNotFoundError), path.open("rb") as file:
        yield from (line if line.endswith(b"\n") else line + b"\n" for line in file if line.strip())


def _replace(path: Path, lines: Iterable[bytes]) -> str:
    """Write all lines in one step; the digest of what was written."""
    files.sweep(path.parent)
    with files.replacement(path) as file:
        return _write_lines(file, lines)


def _write_lines(file: IO[bytes], lines: Iterable[bytes]) -> str:
    sha = hashlib.sha256()
    for line in lines:
        sha.update(line)
        file.write(line)
    return sha.hexdigest()
