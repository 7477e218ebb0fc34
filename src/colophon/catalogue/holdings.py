"""Holdings: which of the catalogue's records came from one repository, by its identifiers."""

from collections.abc import Callable, Iterable
from pathlib import Path

from colophon.harvest.address import key
from colophon.model.errors import RecordError
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.review.renewal import WITHDRAWN
from colophon.store.records import StoredRecord


class Holdings:
    """The records that came from a repository, by whichever of its ``addresses``, among all.

    A record file with a mistake may be any of them: it is asked for the identifier; ``read``
    gives its bytes.
    """

    def __init__(
        self,
        records: Iterable[StoredRecord | Problem],
        addresses: Iterable[str],
        read: Callable[[Path], bytes | None] = Path.read_bytes,
    ) -> None:
        self._ids: dict[str, str] = {}
        self._broken: dict[Path, bytes] = {}
        self._withdrawn: set[str] = set()
        here = {key(one) for one in addresses}
        for one in records:
            if isinstance(one, Problem):
                path = Path(one.subject)
                self._broken[path] = _bytes(path, read)
                continue
            origin = one.record.harvest
            if origin is not None and key(origin.base_url) in here:
                self._ids.setdefault(origin.identifier, one.record.id)
                self.note(one.record)

    def __len__(self) -> int:
        return len(self._ids) + len(self._broken)

    def get(self, identifier: str) -> str | None:
        """The id of our record, or None."""
        return self._ids.get(identifier)

    def add(self, identifier: str, id_: str) -> None:
        """A record was taken."""
        self._ids[identifier] = id_

    def note(self, record: Record) -> None:
        """One of the records is as this by now: withdrawn or not."""
        if str(record.first("accessState")) in WITHDRAWN:
            self._withdrawn.add(record.id)
        else:
            self._withdrawn.discard(record.id)

    @property
    def held(self) -> int:
        """How many records came from the repository, those withdrawn included."""
        return len(self._ids)

    @property
    def withdrawn(self) -> int:
        """How many of them are withdrawn."""
        return len(self._withdrawn)

    def broken_file(self, identifier: str) -> Path | None:
        """The file with a mistake that may be our record, or None."""
        sought = identifier.encode()
        return next((path for path, held in self._broken.items() if sought in held), None)


def _bytes(path: Path, read: Callable[[Path], bytes | None]) -> bytes:
    try:
        return read(path) or b""
    except (OSError, RecordError):
        return b""
