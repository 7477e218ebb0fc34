"""Records at rest: one YAML text a record, made for people and safe from two writers."""

import hashlib
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from colophon.disclosure.evidence import reduce_record
from colophon.model import files
from colophon.model.errors import RecordConflict, RecordError, RecordNotFound, RecordSyntaxError
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.profile import Profile
from colophon.store import _form, _reading, _splice, _yaml
from colophon.store._cache import remove_cache
from colophon.store._listing import Listed, RecordListing, Row, keep
from colophon.store.faults import Survey, survey
from colophon.store.kept_views import Made, StoredRecord, View, Viewed
from colophon.store.texts import NOT_RECORDS, SUFFIX, FileTexts, RecordTexts, can_be_id

__all__ = ["Listed", "RecordStore", "StoredRecord"]

CONTEXT = "../vocab/context.jsonld"
LOCK = "records.lock"
"""the file, in the folder of what can be made anew, that is held while a record is written"""
REMEMBERED = 1_024
"""parsed records kept in memory"""

_SAID = re.compile(rb"^id: *([A-Za-z0-9][A-Za-z0-9._-]{0,199})\s*$", re.MULTILINE)


class RecordStore:
    """The records of one folder.

    ``cache`` is a folder for what can be made anew at any time: parsed records and the
    lock.  ``texts`` are where they lie: files of the folder, unless others are given.
    Several processes may use the same store.
    """

    def __init__(
        self,
        folder: Path,
        profile: Profile,
        cache: Path | None = None,
        texts: RecordTexts | None = None,
    ) -> None:
        self.folder = folder
        self.texts = texts or FileTexts(folder)
        self.profile = profile
        self.cache = cache or folder.parent / ".colophon"
        self.watch: Callable[[Collection[str]], Iterable[str]] = iter
        """passes through the ids of all records as they are read, for whoever counts them"""
        self.lock = self.cache / LOCK
        """held while a record is written"""
        self._known: dict[str, Record] = {}

    def path(self, record_id: str) -> Path:
        """The file of a record; raises :class:`RecordNotFound` for what can be no id."""
        if not can_be_id(record_id) or record_id.casefold() in NOT_RECORDS:
            raise RecordNotFound(
                f"{record_id!r} can be no record's id.",
                remedy="Ids are letters, digits, dots and hyphens: see colophon check.",
            )
        return self.texts.place(record_id)

    def ids(self) -> tuple[str, ...]:
        """The ids of all records, in alphabetical order."""
        return tuple(sorted(self.texts.names()))

    def id_of(self, path: Path) -> str:
        """The id of a record file that cannot be read: its name, or what it says of itself."""
        if can_be_id(path.stem):
            return path.stem
        found = _SAID.search((self.bytes_of(path) or b"")[:4096])
        return found[1].decode() if found else path.stem

    def __contains__(self, record_id: object) -> bool:
        return isinstance(record_id, str) and can_be_id(record_id) and self.texts.has(record_id)

    def load(self, record_id: str) -> StoredRecord:
        """One record, read anew; raises RecordNotFound, RecordSyntaxError."""
        path = self.path(record_id)
        data = self.bytes_of(path)
        if data is None:
            raise RecordNotFound(
                f"there is no record {record_id!r}.",
                place=str(self.folder),
                remedy="List them with colophon show.",
            )
        version = _version(data)
        record = self._known.get(version)
        if record is None or record.id != record_id:
            record = self._remember(version, self.parse(data, path))
        return StoredRecord(record, version)

    def _remember(self, version: str, record: Record) -> Record:
        """Keep what these bytes were parsed to: a batch reads and writes them several times."""
        if len(self._known) >= REMEMBERED:
            self._known.clear()
        self._known[version] = record
        return record

    def load_all(self) -> Iterator[StoredRecord | Problem]:
        """All records in order of their ids; a file with a mistake gives its Problem.

        Files that have not changed since they were parsed are not parsed again.
        """
        for one in self.list_records():
            yield one if isinstance(one, Problem) else StoredRecord(one.load(), one.version)

    def list_records(self) -> Iterator[Listed | Problem]:
        """All records in order of their ids, each not loaded before it is asked for.

        Files that changed since they were parsed are parsed now; one with a mistake
        gives its Problem.
        """
        return self._open_listing().list_records()

    def view_records(self, view: View[Made]) -> Iterator[Viewed[Made] | Problem]:
        """What is made of each record, in order of their ids.

        Of records whose files have not changed it is what was kept of them; it is made of
        the others, and kept.
        """
        return self._open_listing().view_records(view)

    def _open_listing(self) -> RecordListing:
        return RecordListing(self.texts, self.cache, self.profile, self.load, self.watch)

    def forget_parsed(self) -> None:
        """Remove parsed records and views of them; the next listing makes them anew."""
        remove_cache(self.cache)

    def keep(self, saved: Iterable[StoredRecord], rows: Iterable[Row] = ()) -> None:
        """Keep records that were just saved, and views (id, kind, key, version, bytes), so
        that the next listing need not read them."""
        keep(self._open_listing().cache, saved, rows)

    def parse(self, data: bytes, path: Path) -> Record:
        """The record in the bytes of a file; raises :class:`RecordSyntaxError`."""
        return _reading.parse(data, path, self.profile)

    def survey(self, record_id: str) -> Survey:
        """All faults of a record's file, and what of it can be read in spite of them."""
        path = self.path(record_id)
        return survey(self.bytes_of(path) or b"", path, self.profile)

    def render(self, record: Record) -> str:
        """The text of a new file for this record."""
        return _yaml.dump(_form.to_data(reduce_record(record), self.profile, CONTEXT))

    def save(
        self, record: Record, expected_version: str | None, *, anew: bool = False
    ) -> StoredRecord:
        """Write a record over the version that was read, or as a new one (None).

        Its evidence is kept as far as it tells no more than its values.
        With ``anew`` nothing of the old file stays, remarks neither.
        Raises :class:`RecordConflict` when the file is another one by now.
        """
        record = self.profile.arrange(reduce_record(record))
        path = self.path(record.id)
        wanted = _form.arranged_data(record, self.profile, CONTEXT)
        with files.hold_lock(self.lock):
            old = self.bytes_of(path)
            self._agree(old, expected_version, record.id)
            data = self._write_bytes(wanted, None if anew else old, path)
            if data != old:
                self.texts.write(record.id, data)
        return StoredRecord(record, _version(data))

    def rename(self, record_id: str, record: Record, expected_version: str) -> StoredRecord:
        """Give a record's file the name of its new id, remarks in it and all.

        Raises :class:`RecordConflict` as :meth:`save` does, also where the id is taken.
        """
        record = reduce_record(record)
        old_path, new_path = self.path(record_id), self.path(record.id)
        wanted = _form.to_data(record, self.profile, CONTEXT)
        with files.hold_lock(self.lock):
            old = self.bytes_of(old_path)
            self._agree(old, expected_version, record_id)
            self._agree(self.bytes_of(new_path), None, record.id)
            data = self._write_bytes(wanted, old, new_path, old_path)
            self.texts.write(record.id, data)
            self.texts.remove(record_id)
        return StoredRecord(self.profile.arrange(record), _version(data))

    def delete(self, record_id: str, expected_version: str) -> None:
        """Remove a record's file; raises :class:`RecordConflict` as :meth:`save` does."""
        path = self.path(record_id)
        with files.hold_lock(self.lock):
            self._agree(self.bytes_of(path), expected_version, record_id)
            self.texts.remove(record_id)

    def _agree(self, old: bytes | None, expected: str | None, record_id: str) -> None:
        found = None if old is None else _version(old)
        if found == expected:
            return
        happened = (
            "there is a record of that id already"
            if expected is None
            else "it was deleted meanwhile"
            if found is None
            else "it was changed by somebody else meanwhile"
        )
        raise RecordConflict(
            f"{happened}.", place=record_id, remedy="Read it again and repeat the change."
        )

    def _write_bytes(
        self, wanted: dict[str, Any], old: bytes | None, path: Path, before: Path | None = None
    ) -> bytes:
        """The new bytes: canonical, or the old text changed where it has to be.

        ``before`` is where the old text lies, if that is another file.

        A file that is not as the program would write it has been in a person's hands:
        their comments and order stay.
        """
        dumped = _yaml.DumpedRecord(wanted)
        fresh = dumped.text
        text = "" if old is None else old.decode("utf-8-sig", "replace").replace("\r\n", "\n")
        if old is not None and text:
            fresh = self._by_hand(text, old, wanted, dumped, path, before or path) or fresh
        newline = "\r\n" if old is not None and b"\r\n" in old else "\n"
        return _encode_text(fresh.replace("\n", newline), path)

    def _by_hand(
        self,
        text: str,
        old: bytes,
        wanted: dict[str, Any],
        dumped: _yaml.DumpedRecord,
        path: Path,
        before_path: Path,
    ) -> str:
        """The old text changed, or empty where the old text is the program's own."""
        try:
            known = self._known.get(_version(old)) or self.parse(old, before_path)
            before = _form.arranged_data(known, self.profile, CONTEXT)
        except RecordSyntaxError:
            return ""  # its version was agreed upon: what replaces it is sound
        if _yaml.DumpedRecord(before, like=dumped).text == text:
            return ""
        changed = _splice.splice(text, before, wanted)
        fresh = self.parse(dumped.text.encode("utf-8", "replace"), path)
        try:
            if self.parse(changed.encode("utf-8", "replace"), path) == fresh:
                return changed
        except RecordSyntaxError:
            pass
        return _splice.canonical(text, wanted)

    def bytes_of(self, path: Path) -> bytes | None:
        """The text of a record by its place, None where there is none; raises
        :class:`RecordError` for what is no text of the catalogue, or too large."""
        return self.texts.read(path.name.removesuffix(SUFFIX))


def _version(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _encode_text(text: str, path: Path) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise RecordError(
            "a value holds half a character (a lone surrogate).",
            place=str(path),
            remedy="Remove it from the value.",
        ) from error
