"""The desk: what a reviewing person is shown and asks for, without any HTML."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from colophon import processes
from colophon.catalogue.joining import join, part
from colophon.catalogue.kept_evidence import located, restored
from colophon.catalogue.page_pictures import (
    HEAD,
    MEDIA_TYPE,
    PAGE,
    THUMBNAIL,
    page_picture,
    small_picture,
)
from colophon.catalogue.removal import delete, discard
from colophon.catalogue.workshop import limits_of
from colophon.desk.decisions import DISCARD, Change, Deciding, Wish, mark
from colophon.desk.document_text import Readings, evidence, name_of
from colophon.desk.format_preview import Seen, seen
from colophon.desk.history import History
from colophon.desk.intake import LARGEST, Incoming, suffixes
from colophon.desk.own_concepts import made
from colophon.desk.page_images import Box, boxes, word_boxes
from colophon.desk.private_data import Finding, findings
from colophon.desk.publication_preview import Going, going
from colophon.desk.queue import Listing, Queue, Wanted
from colophon.desk.summaries import Progress, Shelf
from colophon.desk.summary import AUTHORITIES, LOW, UNRESOLVED, Summary
from colophon.desk.type_ahead import PRESS, Choice, Publishers, choices, publishers
from colophon.model.document import Document, Page
from colophon.model.errors import DecisionError, RecordNotFound
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.profile import Kind

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue
    from colophon.catalogue.naming import Naming
    from colophon.catalogue.publishing import PublicationReport
    from colophon.store.journal import Act

__all__ = [
    "AUTHORITIES",
    "LARGEST",
    "LOW",
    "UNRESOLVED",
    "Box",
    "Change",
    "Choice",
    "Desk",
    "Finding",
    "Going",
    "Listing",
    "ModelNotice",
    "Progress",
    "Publishers",
    "Seen",
    "Summary",
    "Wanted",
    "Wish",
    "mark",
    "name_of",
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
        self.shelf = Shelf(catalogue)
        self.queue = Queue(self.shelf)
        self.readings = Readings(catalogue)
        self.deciding = Deciding(catalogue)
        self.incoming = Incoming(catalogue)
        self._naming: tuple[tuple[int, int], Naming] | None = None

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

    def listing(self, wanted: Wanted) -> Listing:
        """A page of the queue."""
        return self.queue.listing(wanted, self.catalogue.clock())

    def decide(self, ids: list[str], wish: Wish, *, by: str) -> tuple[str, ...]:
        """Carry a decision out and take its results onto the shelf."""
        if wish.act == DISCARD:
            return self.remove(ids, by=by, drafts_only=True)
        changed = self.deciding.carry_out(ids, wish, by=by)
        self.shelf.took(self.catalogue.decisions.saved if changed else ())
        if wish.act == "withhold" and (wish.embargo or wish.value not in ("", "public")):
            self.catalogue.doors.publish_only(changed)
        return changed

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
        concept = made(self.catalogue, label, broader=broader, by=by)
        self.decide([id_], Wish(act="add", term=term, value=concept.uri), by=by)
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
        self.shelf.touched(gone)
        return gone

    def is_published(self, record: Record) -> bool:
        """Whether harvesters know a record, so that its id is for ever."""
        ledger = self.catalogue.doors.ledger
        state = (ledger.stat().st_mtime_ns, ledger.stat().st_size) if ledger.exists() else (0, 0)
        if self._naming is None or self._naming[0] != state:
            self._naming = state, self.catalogue.naming
        return self._naming[1].is_published(record)

    def undo(self, *, by: str) -> "Act":
        """Take the last act back."""
        act = self.catalogue.decisions.undo(by=by)
        self.shelf.touched(act.ids)
        return act

    def redo(self, *, by: str) -> "Act":
        """Do again what was undone."""
        act = self.catalogue.decisions.redo(by=by)
        self.shelf.touched(act.ids)
        return act

    def resolve(self, name: str, uri: str, *, by: str) -> str:
        """Say who a publisher's name is."""
        self.shelf.refresh(now=True)
        if not any(name in one.unresolved for one in self.shelf.summaries.values()):
            raise DecisionError(
                "no record has that name without an authority.",
                place=name,
                remedy="Somebody may have settled it just now.",
            )
        said = self.catalogue.press.resolve(name, self._house(uri), by=by)
        self.shelf.refresh(now=True)
        return said

    def merge(self, uri: str, into: str, *, by: str) -> str:
        """One publisher becomes another."""
        said = self.catalogue.press.merge(uri, self._house(into), by=by)
        self.shelf.refresh(now=True)
        return said

    def _house(self, text: str) -> str:
        """The URI of a publisher by URI or exact name; empty stays empty."""
        text = text.strip()
        vocabulary = self.catalogue.vocabularies.get(PRESS)
        if not text or vocabulary is None or vocabulary.get(text):
            return text
        found = [one.uri for one in vocabulary.find(text) if not one.deprecated]
        if len(found) != 1:
            raise DecisionError(
                "there is no publisher of that name."
                if not found
                else "there are several so called.",
                place=text,
                remedy="Choose one of the list that opens while you write.",
            )
        return found[0]

    def publishers(self) -> Publishers:
        """The authority and the names that are not in it, by the records they stand in."""
        self.shelf.refresh()
        return publishers(self.catalogue, self.shelf.summaries.values())

    def search(self, term: str, text: str, limit: int = 12) -> tuple[Choice, ...]:
        """Concepts or agents that a field may take, for type-ahead."""
        return choices(self.catalogue, term, text, limit)

    def problems(self, record: Record) -> tuple[Problem, ...]:
        """What is wrong with a record."""
        return tuple(self.catalogue.check((record.id,)))

    def findings(self, record: Record) -> tuple[Finding, ...]:
        """What of private persons is in it and its document."""
        return findings(record, self.readings.document(record))

    def seen(self, record: Record, name: str) -> Seen:
        """As harvesters see it."""
        return seen(self.catalogue, record, name)

    def going(self) -> Going:
        """What a publication would change."""
        self.shelf.refresh(now=True)
        return going(self.catalogue, self.shelf.summaries.values())

    def publish(self) -> "PublicationReport":
        """Bring the reviewed records out; those that get their ids then are read anew."""
        report = self.catalogue.doors.publish()
        self.shelf.refresh(now=True)
        return report

    # --- pages as pictures

    def picture(self, record: Record, number: int, size: str = PAGE) -> tuple[bytes, str]:
        """A page of the record's document as (bytes, media type)."""
        document = self.readings.document(record)
        if document is None:
            raise RecordNotFound("its document has gone.", place=record.id)
        return page_picture(self.catalogue, record, document, number, size), MEDIA_TYPE

    def thumbnail(self, record: Record, size: str) -> bytes:
        """The first page made small, or its upper half (JPEG)."""
        if size not in (THUMBNAIL, HEAD):
            raise RecordNotFound("there is no such picture.", place=f"{record.id} {size}")
        return small_picture(self.catalogue, record, lambda: self.readings.document(record), size)

    def join(self, ids: Sequence[str], *, by: str) -> str:
        """Make one item of several records' documents; its id."""
        found = join(self.catalogue, ids, by=by)
        self.shelf.touched((*ids, found))
        return found

    def part(self, id_: str, starts: Sequence[int], *, by: str) -> tuple[str, ...]:
        """Part an item before its files at these places; the ids."""
        found = part(self.catalogue, id_, starts, by=by)
        self.shelf.touched(found)
        return found

    def boxes(self, record: Record, number: int) -> tuple[Box, ...]:
        """Where the evidence stands on a page."""
        kept = restored(self.catalogue, record)
        here = [(name, one) for name, one in evidence(kept) if one.page == number]
        document, page = self._page(record, number)
        if document.words:
            spans = [
                (name, one.start, one.end)
                for name, one in evidence(kept)
                if one.start is not None and one.end is not None
            ]
            found = tuple(word_boxes(document, page, spans))
            if found or page.frame:
                return found
        source = located(self.catalogue, record.source) if record.source else None
        file = source.file(page.file) if source else None
        if file is None or file.media_type != "application/pdf":
            return ()
        quotes = [(name, one.quote) for name, one in here if one.quote]
        path = self.catalogue.folder / file.path
        return processes.call(self._limits, boxes, path, page.source or page.number, quotes)

    @property
    def _limits(self) -> processes.Limits:
        return limits_of(self.catalogue.config)

    def _page(self, record: Record, number: int) -> tuple[Document, Page]:
        """A page in reading order, only where the files are still those that were described."""
        document = self.readings.document(record)
        if document is None:
            raise RecordNotFound("its document has gone.", place=record.id)
        for page in document.pages:
            if page.number == number:
                return document, page
        raise RecordNotFound("there is no such page.", place=f"{record.id} {number}")
