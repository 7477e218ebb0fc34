"""The desk: what a reviewing person is shown and asks for, without any HTML."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from colophon.catalogue.joining import join, part
from colophon.catalogue.lookup import LANGUAGES
from colophon.catalogue.new_records import write_record
from colophon.catalogue.removal import delete, discard
from colophon.catalogue.summary import AUTHORITIES, LOW, UNRESOLVED
from colophon.desk.boxed_words import box_of, evidence_of
from colophon.desk.card import FACTS, USUAL, arranged_fields, is_file_fact
from colophon.desk.chosen_words import chosen_for
from colophon.desk.day_report import Day, day_report
from colophon.desk.decisions import DISCARD, Deciding, DecisionRefusal, Instruction, fingerprint
from colophon.desk.document_text import Readings, name_of
from colophon.desk.format_preview import FormatPreview, preview_format
from colophon.desk.grid_desk import GridDesk
from colophon.desk.history import Done, History
from colophon.desk.intake import LARGEST, Intake, suffixes
from colophon.desk.likely_fields import HEAD, Likely, likely
from colophon.desk.list_imports import ListImports
from colophon.desk.own_concepts import make_concept
from colophon.desk.pictures import DeskPictures
from colophon.desk.presence import Presence
from colophon.desk.private_data import PrivateFinding, findings
from colophon.desk.publication_preview import Going, preview_publication
from colophon.desk.publisher_desk import PublisherDesk
from colophon.desk.quality import Quality, quality
from colophon.desk.queue import Queue, QueueFilter, QueuePage
from colophon.desk.second_reviews import SecondReviews
from colophon.desk.summaries import ReadingProgress, Summaries
from colophon.desk.type_ahead import (
    KnownPublishers,
    OfferedChoice,
    choices,
    language_names,
    name_language,
    publishers,
)
from colophon.desk.typed_dates import read_typed
from colophon.model.errors import DecisionError
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.profile import Field, Kind

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue
    from colophon.catalogue.naming import RecordNaming
    from colophon.catalogue.publishing import PublicationReport
    from colophon.store.journal import Act

__all__ = [
    "AUTHORITIES",
    "FACTS",
    "LANGUAGES",
    "LARGEST",
    "LOW",
    "UNRESOLVED",
    "USUAL",
    "DecisionRefusal",
    "Desk",
    "Done",
    "Field",
    "Instruction",
    "Presence",
    "QueueFilter",
    "ReadingProgress",
    "arranged_fields",
    "box_of",
    "fingerprint",
    "is_file_fact",
    "name_of",
    "read_typed",
    "suffixes",
]


class ModelNotice(NamedTuple):
    """What is told before a language model is asked, and whether somebody agreed to it."""

    sentences: tuple[str, ...] = ()
    agreed: bool = False


class Desk:
    """Everything of one catalogue's desk; to be used by one thread at a time."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self.shelf = Summaries(catalogue)
        self.queue = Queue(self.shelf)
        self.grid = GridDesk(catalogue, self.shelf)
        self.publisher_desk = PublisherDesk(catalogue, self.shelf)
        self.readings = Readings(catalogue)
        self.pictures = DeskPictures(catalogue, self.readings)
        self.deciding = Deciding(catalogue)
        self.incoming = Intake(catalogue)
        self.second = SecondReviews(catalogue, self.shelf)
        self.lists = ListImports(catalogue, self.shelf)
        self._languages: dict[str, dict[str, str]] = {}
        self._naming: tuple[tuple[int, int], RecordNaming] | None = None

    @cached_property
    def history(self) -> History:
        """What was decided."""
        return History(self.catalogue.decisions.journal.path)

    def model_notice(self) -> ModelNotice:
        """What of documents that come in is sent to a language model; nothing where none is."""
        if not self.catalogue.consulting.is_always:
            return ModelNotice()
        consulting = self.catalogue.consulting
        return ModelNotice(consulting.notice(), consulting.is_told)

    def list_queue(self, wanted: QueueFilter) -> QueuePage:
        """A page of the queue."""
        return self.queue.list_page(wanted, self.catalogue.clock())

    def decide(self, ids: list[str], instruction: Instruction, *, by: str) -> tuple[str, ...]:
        """Carry a decision out and take its results onto the shelf."""
        if instruction.act == DISCARD:
            return self.remove(ids, by=by, drafts_only=True)
        return self._take_up(self.deciding.apply(ids, instruction, by=by), (instruction,))

    def decide_together(
        self, id_: str, instructions: Sequence[Instruction], *, by: str
    ) -> tuple[tuple[str, ...], tuple[DecisionRefusal, ...]]:
        """Several decisions on a record as one act: the ids that changed, or why it was not.

        Where one of them cannot be carried out, none is.
        """
        refused = self.deciding.refusals(id_, instructions, by=by)
        if refused:
            return (), refused
        evidence = {}
        if any(one.quote for one in instructions):
            evidence = evidence_of(self.catalogue.record(id_), instructions, self.readings.document)
        changed = self.deciding.apply_together(id_, instructions, by=by, evidence=evidence)
        taken = self._take_up(changed, instructions)
        self._enter(instructions if changed else (), by)
        return taken, ()

    def _enter(self, instructions: Sequence[Instruction], by: str) -> None:
        """Names that were written as new ones become authorities."""
        aside = self.catalogue.decisions.effects
        for one in instructions:
            if one.authority == "new" and one.term in AUTHORITIES:
                self.publisher_desk.resolve(one.value, "", by=by)
        self.catalogue.decisions.effects = aside

    def _take_up(
        self, changed: tuple[str, ...], instructions: Sequence[Instruction]
    ) -> tuple[str, ...]:
        """What a decision changed is read anew, and withdrawn where it was to be."""
        self.shelf.took(self.catalogue.decisions.saved if changed else ())
        limits = (one for one in instructions if one.act == "withhold")
        if any(one.embargo or one.value not in ("", "public") for one in limits):
            self.catalogue.services.publish_only(changed)
        return changed

    def likely(self, record: Record, words: str, before: str = "") -> tuple[Likely, ...]:
        """The fields that words chosen in a record's document probably belong in."""
        found = chosen_for(self.readings.document(record), [(words, before)]).get(0)
        start = found.start if found and found.start is not None else HEAD
        return likely(self.catalogue.profile, words, before, start)

    def new(self, values: Sequence[tuple[str, str]], *, by: str) -> str:
        """A record written by hand, of (term, what was typed); its id."""
        found = write_record(self.catalogue, values, by=by)
        self.shelf.touch((found,))
        return found

    def set_aside(self) -> list[str]:
        """The values that gave way in the last decision."""
        effects = self.catalogue.decisions.effects
        return [f"‘{one.value}’" for effect in effects for one in effect.set_aside]

    def new_concept(self, id_: str, term: str, label: str, broader: str, *, by: str) -> str:
        """Make a concept of the archive's own and add it to a record; its label."""
        field = self.catalogue.profile.field(term)
        if field is None or field.kind is not Kind.CONCEPT:
            raise DecisionError("that field takes no concepts.", place=term)
        self.catalogue.record(id_)
        concept = make_concept(self.catalogue, label, broader=broader, by=by)
        self.decide([id_], Instruction(act="add", term=term, value=concept.uri), by=by)
        return concept.label

    def rename(self, id_: str, new: str, *, by: str) -> str:
        """Give a record another id, or (``new`` empty) its permanent one now; the id."""
        found = self.catalogue.naming.rename(id_, new, by=by)
        self.shelf.refresh(now=True)
        return found

    def remove(self, ids: Sequence[str], *, by: str, drafts_only: bool = False) -> tuple[str, ...]:
        """Take records out of the catalogue; the ids that went."""
        drafts = not any(self.catalogue.record(id_).was_reviewed for id_ in ids)
        take_out = discard if drafts or drafts_only else delete
        gone = take_out(self.catalogue, ids, by=by)
        self.shelf.touch(gone)
        return gone

    def is_published(self, record: Record) -> bool:
        """Whether harvesters know a record, so that its id is for ever."""
        ledger = self.catalogue.services.ledger
        state = (ledger.stat().st_mtime_ns, ledger.stat().st_size) if ledger.exists() else (0, 0)
        if self._naming is None or self._naming[0] != state:
            self._naming = state, self.catalogue.naming
        return self._naming[1].is_published(record)

    def undo(self, *, by: str, own: bool = False) -> "Act":
        """Take the last act back; ``own``: the last of this person."""
        act = self.catalogue.decisions.undo(by=by, own=own)
        self.shelf.touch(act.ids)
        return act

    def redo(self, *, by: str, own: bool = False) -> "Act":
        """Do again what was undone."""
        act = self.catalogue.decisions.redo(by=by, own=own)
        self.shelf.touch(act.ids)
        return act

    def quality(self) -> Quality:
        """How good the catalogue is by now."""
        self.shelf.refresh()
        found = self.shelf.summaries.values()
        return quality(found, self.catalogue.profile, len(self.shelf.broken))

    def day(self, day: str) -> Day:
        """What a day brought."""
        self.shelf.refresh()
        found, acts = self.shelf.summaries.values(), self.history.of_day(day)
        return day_report(day, acts, found, self.second.answers(), self.catalogue.labels)

    def publishers(self) -> KnownPublishers:
        """The authority and the names that are not in it, by the records they stand in."""
        self.shelf.refresh()
        return publishers(self.catalogue, self.shelf.summaries.values())

    def search(
        self, term: str, text: str, limit: int = 12, language: str = ""
    ) -> tuple[OfferedChoice, ...]:
        """Concepts, agents or languages that a field may take, for type-ahead."""
        return choices(self.catalogue, term, text, limit, language)

    def language_namer(self, language: str) -> Callable[[str], str]:
        """A function from the tag of a language to its name, in the reader's language."""
        if language not in self._languages:
            self._languages[language] = language_names(self.catalogue, language)
        return partial(name_language, self._languages[language])

    def problems(self, record: Record) -> tuple[Problem, ...]:
        """What is wrong with a record."""
        return tuple(self.catalogue.check((record.id,)))

    def findings(self, record: Record) -> tuple[PrivateFinding, ...]:
        """What of private persons is in it and its document."""
        return findings(record, self.readings.document(record))

    def preview_record(self, record: Record, name: str) -> FormatPreview:
        """As harvesters see it."""
        return preview_format(self.catalogue, record, name)

    def preview_publication(self) -> Going:
        """What a publication would change."""
        self.shelf.refresh(now=True)
        return preview_publication(self.catalogue, self.shelf.summaries.values())

    def publish(self) -> "PublicationReport":
        """Bring the reviewed records out; those that get their ids then are read anew."""
        report = self.catalogue.services.publish()
        self.shelf.refresh(now=True)
        return report

    def join(self, ids: Sequence[str], *, by: str) -> str:
        """Make one item of several records' documents; its id."""
        found = join(self.catalogue, ids, by=by)
        self.shelf.touch((*ids, found))
        return found

    def part(self, id_: str, starts: Sequence[int], *, by: str) -> tuple[str, ...]:
        """Part an item before its files at these places; the ids."""
        found = part(self.catalogue, id_, starts, by=by)
        self.shelf.touch(found)
        return found
