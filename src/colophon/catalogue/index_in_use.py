"""Which index a catalogue is published to: a file of its own, or a database.

When it is another one than before, what the new one may still hold from an earlier time is
not what harvesters have seen since; the ledger is.  So it is deleted first, and made from
the ledger: no datestamp, tombstone or byte of an answer changes with the move.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from colophon.index.interface import Index
from colophon.index.opening import open_index
from colophon.model import files
from colophon.model.errors import IndexUnusable
from colophon.model.problem import Problem, Severity

VARIABLE = "COLOPHON_INDEX"
"""the environment variable that says where the index is, above the settings"""


class IndexInUse:
    """The choice of the index; ``setting`` is that of the catalogue, ``file`` SQLite's.

    ``note`` names the index to which was published last.
    """

    def __init__(self, setting: str, file: Path, note: Path) -> None:
        self._where = os.environ.get(VARIABLE) or setting or file
        self._file = file
        self._note = note

    def open(self) -> Index:
        """The index; raises ConfigError or MissingComponent where it cannot be one."""
        return open_index(self._where)

    @property
    def moved(self) -> bool:
        """Whether was published to another index last."""
        try:
            before = self._note.read_text(encoding="utf-8")
        except OSError:
            before = str(self._file) if self._file.exists() else ""
        return before not in ("", self.open().name)

    def take(self) -> None:
        """Publish to this index from now on; raises IndexUnusable."""
        index = self.open()
        if self.moved and index.exists:
            index.remove()
        self._note.parent.mkdir(parents=True, exist_ok=True)
        files.write(self._note, index.name.encode())

    def unready(self) -> Iterator[Problem]:
        """Why harvesters would be told to come back later, though records were published."""
        index = self.open()
        try:
            if index.exists:
                return
        except IndexUnusable as error:
            message = f"{error.message} Until it can be, harvesters are told to come back later."
            yield Problem.of(error, message=message, severity=Severity.WARNING)
            return
        yield Problem(
            code="no-index",
            severity=Severity.WARNING,
            message="Records were published, but their index is not here: until it is,"
            " harvesters are told to come back later.",
            subject=index.name,
            remedy="Run colophon publish.",
        )

    def answered_until(self) -> int:
        """Until when answers were given from this index or the file, in epoch seconds."""
        return max(one.answered_until for one in (self.open(), open_index(self._file)))
