"""All records of a store in order, read from their files or as they were kept."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from colophon.model.errors import RecordError, RecordNotFound
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.profile import Profile
from colophon.store import _reading
from colophon.store._cache import Cache
from colophon.store.kept_views import Made, StoredRecord, View, Viewed
from colophon.store.texts import FileStamp, RecordTexts, can_be_id

_AT_ONCE = 1_000
"""records of which it is held in memory what is known before they are read"""


class Listed(msgspec.Struct, frozen=True):
    """A record that can be had: ``load`` is to be called before the next one is asked for."""

    id: str
    version: str
    load: Callable[[], Record]


class _Ids(Collection[str]):
    """The ids of all records in order, of which some are in memory with their stamps."""

    def __init__(self, texts: RecordTexts, cache: Cache) -> None:
        self.stamps: Mapping[str, FileStamp | None] = {}
        self._texts = texts
        self._cache = cache

    def __len__(self) -> int:
        return self._texts.count()

    def __contains__(self, record_id: object) -> bool:
        return isinstance(record_id, str) and self._texts.has(record_id)

    def __iter__(self) -> Iterator[str]:
        for page in self._texts.pages(_AT_ONCE):
            self.stamps = page
            self._cache.look_ahead(list(self.stamps))
            yield from page


class RecordListing:
    """One walk through records, with the cache that is kept in ``folder``.

    ``load`` reads one anew; ``watch`` passes through the ids of all as they are read.
    """

    def __init__(
        self,
        texts: RecordTexts,
        folder: Path,
        profile: Profile,
        load: Callable[[str], StoredRecord],
        watch: Callable[[Collection[str]], Iterable[str]] = iter,
    ) -> None:
        self._texts = texts
        self._load = load
        self._watch = watch
        self.cache = Cache(folder, profile, self._bytes, texts.stamp)

    def _bytes(self, record_id: str) -> bytes | None:
        try:
            return self._texts.read(record_id)
        except RecordError:
            return None

    def list_records(self) -> Iterator[Listed | Problem]:
        """See :meth:`colophon.store.records.RecordStore.list_records`."""
        found = None
        self._texts.sweep()
        ids = _Ids(self._texts, self.cache)
        count = 0
        try:
            for record_id in self._watch(ids):
                if not can_be_id(record_id):
                    yield _reading.problem_of_name(self._texts.place(record_id))
                    continue
                one = self._list_record(record_id, ids.stamps.get(record_id))
                count += isinstance(one, Listed)
                if one is not None:
                    yield one
            found = count
        finally:
            self.cache.close(found)

    def _list_record(self, record_id: str, stamp: FileStamp | None) -> Listed | Problem | None:
        version = self.cache.version(record_id, stamp)
        if version is not None:
            return Listed(record_id, version, lambda: self._kept_record(record_id))
        stored = self._read(record_id)
        if not isinstance(stored, StoredRecord):
            return stored
        return Listed(record_id, stored.version, lambda: stored.record)

    def _kept_record(self, record_id: str) -> Record:
        """A record as it was kept, or read once more where only its version was."""
        record = self.cache.record(record_id)
        return record or self._put(record_id, self.cache.stamp(record_id)).record

    def _read(self, record_id: str) -> StoredRecord | Problem | None:
        stamp = self.cache.stamp(record_id)
        try:
            return self._put(record_id, stamp)
        except RecordNotFound:
            return None  # deleted since the folder was listed
        except RecordError as error:
            self.cache.drop(record_id)
            return _reading.problem(error, self._texts.place(record_id))

    def _put(self, record_id: str, stamp: FileStamp) -> StoredRecord:
        stored = self._load(record_id)
        self.cache.put(record_id, stamp, stored.record, stored.version)
        return stored

    def view_records(self, view: View[Made]) -> Iterator[Viewed[Made] | Problem]:
        """See :meth:`colophon.store.records.RecordStore.view_records`."""
        kept = self.cache.views(view.kind, view.key)
        for one in self.list_records():
            if isinstance(one, Problem):
                yield one
                continue
            made = view.decode(kept.get(one.id, one.version))
            if made is None:
                try:
                    made = view.make(StoredRecord(one.load(), one.version))
                except RecordNotFound:
                    continue
                except RecordError as error:
                    yield _reading.problem(error, self._texts.place(one.id))
                    continue
                self.cache.put_view(one.id, view.kind, view.key, one.version, view.encode(made))
            yield Viewed(one.id, one.version, made)


Row = tuple[str, str, str, str, bytes]
"""id, kind, key, version, and the bytes of a view"""


def keep(cache: Cache, saved: Iterable[StoredRecord], rows: Iterable[Row]) -> None:
    """Keep records that were just written, and views of records.

    By now the files may be others: they are known by their bytes until they are listed.
    """
    known: set[tuple[str, str]] = set()
    for one in saved:
        record_id = one.record.id
        cache.put(record_id, _stamp_unsettled(cache, record_id), one.record, one.version)
        known.add((record_id, one.version))
    for record_id, kind, key, version, data in rows:
        if (record_id, version) not in known and not cache.is_known(record_id, version):
            cache.put(record_id, _stamp_unsettled(cache, record_id), None, version)
            known.add((record_id, version))
        cache.put_view(record_id, kind, key, version, data)
    cache.close()


def _stamp_unsettled(cache: Cache, record_id: str) -> FileStamp:
    return FileStamp(0, cache.stamp(record_id).size, 0)
