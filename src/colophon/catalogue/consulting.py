"""Consulting a language model for a catalogue: what may go, what was told, what was asked.

Nothing is asked unless ``records/catalogue.yaml`` has ``model:``; a document whose record
limits access is never sent.  What is kept of it lies in the workings, below ``model/``.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.described_documents import DescribedDocuments
from colophon.catalogue.model_decisions import calibration
from colophon.catalogue.new_catalogue import CONFIG
from colophon.catalogue.setting_fields import field_of_setting
from colophon.config.language_model import LanguageModel
from colophon.describe.suggesting.request import PROMPT, Consultation
from colophon.describe.suggesting.schema import SUMMARY
from colophon.model import edtf, files
from colophon.model.errors import ConfigError, RecordError, UsageError
from colophon.model.record import Date, Record, Stage
from colophon.profile import Field
from colophon.suggesting.answers import KeptAnswers
from colophon.suggesting.asking import ModelAsker
from colophon.suggesting.checking import Checked, check
from colophon.suggesting.client import ModelClient
from colophon.suggesting.sending import Send

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue
    from colophon.catalogue.comparing import Compared

FOLDER = "model"
HOUSE = frozenset(
    "repository box folder callNumber barcode provenance accessRights accessState embargoUntil"
    " rightsURI rightsSignal contentAdvisory format extent dimensions".split()
)
"""fields of the archive's own, of the file, or a person's to choose: no model suggests them"""


class Consulting:
    """The model of one catalogue; ``send`` takes the place of the network in tests."""

    def __init__(self, catalogue: "Catalogue", send: Send | None = None) -> None:
        self.catalogue = catalogue
        self.send = send

    @property
    def folder(self) -> Path:
        """Where answers, and what was asked and told, are kept."""
        return self.catalogue.workings / FOLDER

    @property
    def settings(self) -> LanguageModel:
        """Which model, and what it is told; raises :class:`UsageError` where there is none."""
        found = self.catalogue.config.model
        if found is None or self.catalogue.lent:
            raise UsageError(
                "this catalogue has no language model.",
                place=str(self.catalogue.folder),
                remedy="Write model: with address: and name: into records/catalogue.yaml.",
            )
        return found

    @property
    def is_always(self) -> bool:
        """Whether the settings have it asked for every document."""
        if self.catalogue.lent:
            return False
        found = self.catalogue.config.model
        return found is not None and found.always

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields that it may suggest; raises :class:`ConfigError` for one that it may not."""
        found = {field.term: field for field in map(self._field, self.settings.fields)}
        found.pop(SUMMARY, None)
        if self.settings.summary and (summary := self.catalogue.profile.field(SUMMARY)):
            found[SUMMARY] = summary
        return tuple(found.values())

    def _field(self, name: str) -> Field:
        field = field_of_setting(self.catalogue.profile, "model: fields", name)
        if field.private or field.term in HOUSE:
            raise ConfigError(
                f"model: fields: no model may suggest {field.label}.",
                place=CONFIG,
                remedy="Take it out: it is not read in documents.",
            )
        return field

    @cached_property
    def client(self) -> ModelClient:
        """How the model is asked."""
        clock = self.catalogue.clock
        return ModelClient(self.settings, send=self.send, clock=clock)

    def asker(self) -> ModelAsker:
        """What asks it for one run."""
        return ModelAsker(self.client, KeptAnswers(self.folder / "answers"))

    @cached_property
    def consultation(self) -> Consultation:
        """With what it is consulted, as another process can be given it."""
        found = calibration(self.catalogue.records(), self.settings.name, digest=self.client.digest)
        return Consultation(settings=self.settings, fields=self.fields, calibration=found)

    def check(self) -> Checked:
        """Whether the server is there, what it answers, how fast, in which forms."""
        return check(self.settings, environment=os.environ, send=self.send)

    def compare(
        self, gold: Path | None = None, *, in_text: bool = False, jobs: int = 1
    ) -> "Compared":
        """Rules, the model, and both; see :mod:`colophon.catalogue.comparing`."""
        from colophon.catalogue.comparing import compare
        from colophon.catalogue.measuring import known_truth

        truth, _ = known_truth(self.catalogue, gold)
        return compare(self.catalogue, truth, in_text=in_text, jobs=jobs)

    # --- what may go

    @cached_property
    def described(self) -> DescribedDocuments:
        """The documents that have records."""
        return DescribedDocuments(self.catalogue)

    def is_withheld(self, digest: str, name: str) -> bool:
        """Whether a document's record, or the one that waits for it, limits access."""
        id_ = self.described.get(digest) or self.described.awaited.get(name)
        if id_ is None:
            return False
        try:
            return is_limited(self.catalogue.record(id_), self.catalogue.clock().date().isoformat())
        except RecordError:
            return True  # what its record says cannot be read

    def requests(self, paths: Iterable[str], *, jobs: int = 1) -> Iterator[tuple[str, bytes, str]]:
        """What would be sent; see :func:`colophon.catalogue.consulted_readings.requests`."""
        from colophon.catalogue.consulted_readings import requests

        return requests(self, paths, jobs)

    # --- what was asked

    @cached_property
    def run(self) -> str:
        """What tells asking now from asking before: model, its state, prompt, settings."""
        settings = msgspec.structs.replace(
            self.settings, key="", always=False, seconds=1.0, attempts=1, concurrency=1
        )
        told = (PROMPT, self.client.digest, [one.term for one in self.fields], settings)
        return hashlib.sha256(msgspec.json.encode(told)).hexdigest()[:16]

    @cached_property
    def _asked(self) -> set[tuple[str, str]]:
        found = set()
        if self._ledger.exists():
            for line in self._ledger.read_text("utf-8", "replace").splitlines():
                digest, _, run = line.partition(" ")
                found.add((digest, run))
        return found

    @property
    def _ledger(self) -> Path:
        return self.folder / "asked.txt"

    def is_asked(self, digest: str) -> bool:
        """Whether the model, as it is now, was asked about this document before."""
        return (digest, self.run) in self._asked

    def is_redone(self, digest: str, id_: str) -> bool:
        """Whether a document that has a record is described again: a draft, not asked about."""
        if self.is_asked(digest) or self.client.absent:
            return False
        try:
            return self.catalogue.record(id_).stage is Stage.DRAFT
        except RecordError:
            return False

    def note(self, digest: str) -> None:
        """Remember that the model, as it is now, was asked about this document."""
        if digest and not self.is_asked(digest):
            self._asked.add((digest, self.run))
            self.folder.mkdir(parents=True, exist_ok=True)
            with self._ledger.open("a", encoding="utf-8", newline="\n") as file:
                file.write(f"{digest} {self.run}\n")

    # --- what was told

    def notice(self) -> tuple[str, ...]:
        """What will be sent where, in sentences."""
        return tuple(_sentences(self.settings, len(self.fields)))

    @property
    def _told(self) -> Path:
        digest = hashlib.sha256("\n".join(self.notice()).encode()).hexdigest()[:16]
        return self.folder / "told" / digest

    @property
    def is_told(self) -> bool:
        """Whether somebody has been told, and has agreed, since the settings changed."""
        return self._told.exists()

    def tell(self) -> None:
        """Remember that somebody has been told, and agreed."""
        self._told.parent.mkdir(parents=True, exist_ok=True)
        files.write(self._told, b"", lasting=False)

    # --- drafts

    def drafts(self) -> Iterator[tuple[Record, tuple[str, ...]]]:
        """Records that hold values of a model, and which: its name, digest and prompt."""
        for record in self.catalogue.records():
            found = dict.fromkeys(
                " ".join(filter(None, (one.model, one.digest, f"prompt {one.prompt}")))
                for statement in record.statements
                for piece in statement.evidence
                if (one := piece.generation) is not None
            )
            if found:
                yield record, tuple(found)


def is_limited(record: Record, today: str) -> bool:
    """Whether a record limits who may see its document, on an ISO day."""
    for one in record.statements:
        if not one.live:
            continue
        if one.term == "accessState" and one.value.key != "public":
            return True
        if one.term == "embargoUntil":
            form = one.value.edtf if isinstance(one.value, Date) else str(one.value)
            latest = edtf.bounds(form)[1] if edtf.valid(form) else ""
            if not latest or latest > today:
                return True
    return False


def _sentences(settings: LanguageModel, fields: int) -> Iterator[str]:
    where = "which is this computer" if settings.here else "which is another computer"
    yield f"The language model {settings.name} at {settings.server}, {where}, will be asked."
    sent = settings.sent
    parts = [f"up to {sent.head:,} characters from its beginning"]
    parts += [f"{sent.tail:,} from its end"] if sent.tail else []
    parts += ["passages that state an origin"] if sent.imprints else []
    parts += ["its picture, where it is one"] if settings.pictures else []
    first = ", ".join(parts[:-1])
    listed = f"{first} and {parts[-1]}" if first else parts[-1]
    yield f"Of each document it is sent {listed}, and told what {fields} fields mean."
    if settings.hides_private_words:
        yield (
            "Names, addresses, telephone numbers and the like of private people are left out as"
            " far as they are recognised; some may not be, and pictures show all."
        )
    else:
        yield "Names, addresses and telephone numbers in it go as they stand."
    yield "Documents whose record limits access are never sent, nor are names of files."
