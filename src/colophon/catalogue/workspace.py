"""Workspace: what of a catalogue everything that works in it needs, read once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from colophon import config, profile
from colophon.catalogue import new_catalogue
from colophon.config import Config
from colophon.crosswalk import CataloguingAgency, Frame
from colophon.disclosure.unread import Policy, policy_of
from colophon.model.errors import ConfigError, RecordError
from colophon.profile import Profile
from colophon.store.records import RecordStore
from colophon.store.table import NAME, TableTexts
from colophon.vocabulary import open_catalogue_vocabularies

if TYPE_CHECKING:
    from colophon.vocabulary.folder import FolderVocabularies

Clock = Callable[[], datetime]


def now() -> datetime:
    """The present time in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True, eq=False)
class Workspace:
    """The folder of a catalogue, its settings, profile, records and vocabularies, and the time.

    Nothing of it can be set anew.  Each part is read when it is first asked for, so that a
    mistake in one file is told by what needs that file.  One that is ``lent`` has no folder
    of its own: it has the shipped profile and vocabularies and keeps nothing.
    """

    folder: Path
    clock: Clock = now
    lent: bool = False

    @property
    def workings(self) -> Path:
        """The folder for what can be made anew at any time."""
        return self.folder / ".colophon"

    @property
    def vocab_folder(self) -> Path:
        """The catalogue's own vocabularies, or the shipped ones."""
        return config.shipped_vocab() if self.lent else self.folder / "vocab"

    @property
    def ocr_folder(self) -> Path | None:
        """Where results of OCR are kept, None where nothing is."""
        return None if self.lent else self.workings / "ocr"

    @cached_property
    def config(self) -> Config:
        """What the catalogue says of itself; raises :class:`ConfigError`."""
        return Config() if self.lent else config.load(self.folder / new_catalogue.CONFIG)

    @cached_property
    def profile(self) -> Profile:
        """The application profile: the catalogue's, or the shipped one."""
        own = self.vocab_folder / "profile.csv"
        return profile.load(own if own.exists() else config.shipped_vocab() / "profile.csv")

    @cached_property
    def policy(self) -> Policy:
        """What may go out though nobody has read it."""
        return policy_of(self.config, self.profile)

    @cached_property
    def store(self) -> RecordStore:
        """The records: files, or a table where the settings say so.

        Raises :class:`RecordError` where there is a table, and the settings say files.
        """
        folder = self.folder / "records"
        table = folder / NAME
        try:
            wanted = self.config.records
        except ConfigError:
            # what works with broken settings goes on doing so
            wanted = "table" if table.exists() else "files"
        if wanted == "files" and table.exists():
            raise RecordError(
                "is a table of records, and the settings say that they lie in files.",
                place=str(table),
                remedy="Give the command colophon move-records files, or table.",
                code="records-in-two-places",
            )
        texts = TableTexts(table) if wanted == "table" else None
        return RecordStore(folder, self.profile, self.workings, texts)

    @cached_property
    def vocabularies(self) -> "FolderVocabularies":
        """All vocabularies by name, the catalogue's own in the place of the shipped ones."""
        own = None if self.lent else self.vocab_folder
        return open_catalogue_vocabularies(config.shipped_vocab(), own)

    @cached_property
    def frame(self) -> Frame:
        """What crosswalks know of the catalogue."""
        return Frame(
            profile=self.profile,
            namespace=self.config.namespace,
            metadata_rights=self.config.metadata_rights,
            provider=self.config.repository or self.config.name,
            agency=CataloguingAgency(
                code=self.config.agency.code,
                name=self.config.agency.name or self.config.repository,
                rules=self.config.agency.rules,
                language=self.config.agency.language or self.config.language,
            ),
        )
