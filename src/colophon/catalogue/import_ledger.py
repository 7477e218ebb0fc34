"""Which record of which file became which record here: so that nothing is imported twice.

``records/imports.jsonl``, a line a record, appended and never changed; it travels with the
records.  It holds no words of any record: names of files, places in them, digests, ids.
"""

import hashlib
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from colophon.importing import Incoming
from colophon.model import files
from colophon.model.json_lines import read_lines

if TYPE_CHECKING:
    from colophon.catalogue.workspace import Workspace

NAME = "imports.jsonl"
_SEVERAL = re.compile(r"\s*[;|\n]\s*")
"""between the names of several files in one cell of a list"""


class ImportLine(msgspec.Struct, frozen=True, array_like=True):
    """A record of a file: the file's name, where in it, a digest of what it said, our id, and
    the name of the document that it describes."""

    file: str
    place: str
    digest: str
    id: str
    document: str = ""


def digest_of(incoming: Incoming) -> str:
    """What an incoming record says, whichever its place in the file."""
    said = [
        (one.term, one.value, [piece.quote for piece in one.evidence])
        for one in incoming.statements
    ]
    rest = (incoming.id, incoming.keys, incoming.unplaced, incoming.record)
    return hashlib.sha256(msgspec.json.encode((said, rest))).hexdigest()[:24]


class ImportLedger:
    """The lines of a catalogue, looked up."""

    def __init__(self, workspace: "Workspace") -> None:
        self.path = workspace.store.folder / NAME
        self._by_digest: dict[tuple[str, str], list[str]] = {}
        self._by_place: dict[tuple[str, str], str] = {}
        self._by_document: dict[str, list[str]] = {}
        for line in read_lines(self.path, msgspec.json.Decoder(ImportLine)):
            self._note(line)

    def _note(self, line: ImportLine) -> None:
        ids = self._by_digest.setdefault((line.file, line.digest), [])
        if line.id not in ids:
            ids.append(line.id)
        self._by_place[line.file, line.place] = line.id
        for name in _SEVERAL.split(line.document):
            if name:
                self._by_document.setdefault(name.casefold(), []).append(line.id)

    def add(self, lines: Iterable[ImportLine]) -> None:
        """Remember these, and keep them."""
        found = tuple(lines)
        if not found:
            return
        files.append(self.path, b"".join(msgspec.json.encode(one) + b"\n" for one in found))
        for one in found:
            self._note(one)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever imported."""
        return not self._by_place

    def same(self, file: str, digest: str) -> tuple[str, ...]:
        """The ids of the records that came from this file and said exactly this."""
        return tuple(self._by_digest.get((file, digest), ()))

    def at(self, file: str, place: str) -> str:
        """The id of the record that came from this place of this file last, or empty."""
        return self._by_place.get((file, place), "")

    def records_describing(self, document: str) -> tuple[str, ...]:
        """The ids of the records that describe a file of this name."""
        return tuple(dict.fromkeys(self._by_document.get(document.casefold(), ())))
