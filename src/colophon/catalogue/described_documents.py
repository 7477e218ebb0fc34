"""Which documents have been described, and which were discarded, by their digests."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.awaited_documents import Awaited
from colophon.model import files
from colophon.model.errors import RecordError
from colophon.model.json_lines import read_lines
from colophon.model.record import Source
from colophon.model.spoilt import SPOILT

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class _DocumentLine(msgspec.Struct, frozen=True, array_like=True):
    id: str
    sha256: str


class _JournalFile(msgspec.Struct, frozen=True):
    sha256: str = ""


class _JournalSource(msgspec.Struct, frozen=True):
    sha256: str = ""
    more: tuple[_JournalFile, ...] = ()


class _JournalRest(msgspec.Struct, frozen=True):
    source: _JournalSource | None = None


class _JournalSide(msgspec.Struct, frozen=True):
    rest: _JournalRest | None = None


class _JournalChange(msgspec.Struct, frozen=True):
    before: _JournalSide
    after: _JournalSide


def _digests(side: _JournalSide) -> set[str]:
    source = side.rest.source if side.rest else None
    return {source.sha256, *(one.sha256 for one in source.more)} if source else set()


class _JournalAct(msgspec.Struct, frozen=True):
    """A line of the journal, as far as it says which documents' records were taken out."""

    line: str
    id: str = ""
    changes: tuple[_JournalChange, ...] = ()
    act: str = ""
    way: str = ""

    @property
    def removed(self) -> set[str]:
        """The digests of the documents whose records it took out."""
        gone = {d for one in self.changes if one.after.rest is None for d in _digests(one.before)}
        return gone - {digest for one in self.changes for digest in _digests(one.after)} - {""}


class DescribedDocuments:
    """The documents of a catalogue's records by sha-256.

    Kept as lines of JSON in the catalogue's workings: only records that are not in them
    yet (a colleague's, or all after the file is deleted) are read.
    """

    def __init__(self, catalogue: "Catalogue") -> None:
        self._catalogue = catalogue
        self.path: Path = catalogue.workings / "described.jsonl"
        self._journal_path = catalogue.decisions.journal.path
        known = self._digests_by_record()
        present = set(catalogue.store.ids())
        claims: dict[str, set[str]] = {}
        for id_, digests in known.items():
            for digest in digests if id_ in present else ():
                claims.setdefault(digest, set()).add(id_)
        self._ids = {digest: next(iter(ids)) for digest, ids in claims.items() if len(ids) == 1}
        for id_ in sorted({id_ for ids in claims.values() if len(ids) > 1 for id_ in ids}):
            self._look(id_)  # joined or parted since
        for id_ in sorted(present - known.keys()):
            self._look(id_, keep=True)

    def _look(self, id_: str, *, keep: bool = False) -> None:
        """Note the documents of a record as its file says; broken files are passed over."""
        try:
            source = self._catalogue.store.load(id_).record.source
        except RecordError:
            return  # named by whoever lists the records
        if keep:
            self.add_all(source, id_)
        elif source:
            self._ids |= {one.sha256: id_ for one in source.files if one.sha256}

    def add_all(self, source: Source | None, id_: str) -> None:
        """Remember that every file of an item belongs to this record."""
        for file in source.files if source else ():
            self.add(file.sha256, id_)
        if source is None:
            self.add("", id_)

    def add(self, digest: str, id_: str) -> None:
        """Remember that the document of this digest has this record."""
        if digest:
            self._ids[digest] = id_
        files.append(self.path, msgspec.json.encode(_DocumentLine(id_, digest)) + b"\n")

    def is_discarded(self, digest: str) -> bool:
        """Whether a document's record was discarded or deleted, and that stands."""
        return digest not in self._ids and digest in self._discarded

    @cached_property
    def awaited(self) -> Awaited:
        """The records of imported lists that wait for their documents."""
        return Awaited(self._catalogue)

    @cached_property
    def _discarded(self) -> set[str]:
        removed: dict[str, set[str]] = {}
        standing: dict[str, bool] = {}
        for line in read_lines(self._journal_path, msgspec.json.Decoder(_JournalAct)):
            if line.line == "act" and line.removed:
                removed[line.id], standing[line.id] = line.removed, True
            elif line.act in standing:
                standing[line.act] = line.way == "redo"
        return {digest for id, found in removed.items() if standing[id] for digest in found}

    def get(self, digest: str) -> str | None:
        """The id of the record of a document, or None."""
        return self._ids.get(digest)

    def _digests_by_record(self) -> dict[str, set[str]]:
        """The digests noted of each record."""
        found: dict[str, set[str]] = {}
        for one in read_lines(self.path, msgspec.json.Decoder(_DocumentLine)):
            found.setdefault(one.id, set()).update({one.sha256} - {""})
        return found


def forget(catalogue: "Catalogue", id_: str) -> None:
    """Take a record out of the list of what was described."""
    path = catalogue.workings / "described.jsonl"
    if not path.exists():
        return
    lines = path.read_bytes().splitlines(keepends=True)
    kept = b"".join(line for line in lines if not _is_of(line, id_))
    files.write(path, kept, lasting=False)


def _is_of(line: bytes, id_: str) -> bool:
    try:
        return msgspec.json.decode(line, type=_DocumentLine).id == id_
    except SPOILT:
        return True  # cut short by a crash
