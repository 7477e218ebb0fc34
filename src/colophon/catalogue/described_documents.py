"""Which documents have been described: digest → record, without reading every record."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.model.errors import RecordError

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class _Line(msgspec.Struct, frozen=True, array_like=True):
    id: str
    sha256: str


class Described:
    """The documents of a catalogue's records by sha-256.

    Kept as lines of JSON in the catalogue's workings: only records that are not in them
    yet (a colleague's, or all after the file is deleted) are read.
    """

    def __init__(self, catalogue: "Catalogue") -> None:
        self.path: Path = catalogue.workings / "described.jsonl"
        known = self._known()
        present = set(catalogue.store.ids())
        self._ids = {digest: id_ for id_, digest in known.items() if id_ in present and digest}
        for id_ in sorted(present - known.keys()):
            try:
                source = catalogue.store.load(id_).record.source
            except RecordError:
                continue  # named by whoever lists the records
            self.add(source.sha256 if source else "", id_)

    def add(self, digest: str, id_: str) -> None:
        """Remember that the document of this digest has this record."""
        if digest:
            self._ids[digest] = id_
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("ab") as file:
            file.write(msgspec.json.encode(_Line(id_, digest)) + b"\n")

    def get(self, digest: str) -> str | None:
        """The id of the record of a document, or None."""
        return self._ids.get(digest)

    def _known(self) -> dict[str, str]:
        if not self.path.exists():
            return {}
        decoder = msgspec.json.Decoder(_Line)
        found: dict[str, str] = {}
        for line in self.path.read_bytes().splitlines():
            try:
                one = decoder.decode(line)
            except msgspec.MsgspecError:
                continue  # cut short by a crash: that record is read again
            found[one.id] = one.sha256
        return found
