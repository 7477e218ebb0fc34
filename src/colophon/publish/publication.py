"""Publishing: reviewed records → the index and the ledger, one transaction.

A datestamp is given when, and only when, what is served in a format has changed, and it
is later than any answer that was given without the change.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

import msgspec

from colophon.config import Config
from colophon.crosswalk import FORMATS, Format, Frame
from colophon.disclosure import Disclosure, PublicRecord, decide
from colophon.disclosure.unread import policy_of
from colophon.index.interface import Index, IndexWriter
from colophon.index.opening import open_index
from colophon.model.errors import ColophonError, ConfigError
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.publish import recipe
from colophon.publish._datestamps_and_tombstones import PublicationChanges
from colophon.publish.datestamps import seconds, write_stamp
from colophon.publish.former import FOLLOWERS, FORGETTING
from colophon.publish.pictures import Showing, with_addresses
from colophon.publish.rendering import Rendering, offered_formats, render_record

Clock = Callable[[], datetime]

_A_DAY = 86_400
"""seconds by which a clock may have been ahead; more is taken for no hour at all"""

_A_SECOND = 16 * 1024 * 1024
"""bytes that a slow disk takes in a second"""


class PublicationCandidate(msgspec.Struct, frozen=True):
    """A record that may be published, not read before it must be.

    ``digest`` is another whenever the record is (of its file, say).
    """

    id: str
    digest: str
    load: Callable[[], Record]


First = Callable[[Record], PublicationCandidate | None]
"""a record before its first publication → the same under its permanent id, or None where it
stays as it is"""


class PublicationReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a publication did, in records.

    ``stamp`` is the datestamp it gave, empty where nothing had changed; ``tombstones``
    were served before and are not any more; ``live`` and ``deleted`` count all that is
    served now.  ``named`` are the records that got a permanent id: (working name, id).
    ``forgetting``: of some less may be seen than was, and nothing of that stays on the disk.
    """

    stamp: str = ""
    added: int = 0
    changed: int = 0
    tombstones: int = 0
    unchanged: int = 0
    live: int = 0
    deleted: int = 0
    problems: tuple[Problem, ...] = ()
    named: tuple[tuple[str, str], ...] = ()
    forgetting: bool = False


def publish(
    records: Iterable[Record | PublicationCandidate],
    *,
    ledger: Path,
    index: Index | Path,
    frame: Frame,
    config: Config,
    now: Clock,
    formats: Iterable[Format] | None = None,
    new_domain: bool = False,
    first: First | None = None,
    copies: Format | None = None,
    pictures: Showing | None = None,
) -> PublicationReport:
    """Bring the records (all of the catalogue, drafts too) into the index.

    Of each record is served what was reviewed and may be seen; whatever was served before and
    may not be any more becomes a tombstone.  A record that cannot be read keeps the
    state it had; one that cannot be written is left out.  Both are named.  Killed at
    any moment, the old state remains or the new one is there.  ``first`` is asked for the
    permanent id of a record that is served for the first time; ``copies`` is kept beside the
    formats that OAI-PMH offers; ``pictures`` are asked what is shown of documents.

    Raises ConfigError where the domain is another one than before and ``new_domain`` does
    not say that this is meant; IndexUnusable where the index is damaged.
    """
    store = open_index(index)
    with store.explain_faults(), store.publication_lock():
        writer = store.writer(config.serving.page_size)
        try:
            given = FORMATS.values() if formats is None else formats
            kept = (*offered_formats(given), *([copies] if copies else []))
            run = _Publication(store, writer, ledger, frame, config, now, kept, first, pictures)
            return run.of(records, new_domain=new_domain)
        except BaseException:
            writer.rollback()
            raise
        finally:
            writer.close()


def end_forgetting(index: Index) -> None:
    """Remember that nothing of what is not to be seen any more is left in what was made of
    the index; until then every report on a publication says ``forgetting``."""
    with index.explain_faults(), index.publication_lock():
        writer = index.writer()
        try:
            _remember(writer, "")
        finally:
            writer.close()


def _remember(writer: IndexWriter, where: str) -> None:
    """Remember what may still hold something that is not to be seen any more."""
    writer.begin()
    writer.set_meta(FORGETTING, where)
    writer.commit()


class _Publication:
    """One run of :func:`publish`."""

    def __init__(
        self,
        index: Index,
        writer: IndexWriter,
        ledger: Path,
        frame: Frame,
        config: Config,
        now: Clock,
        formats: Sequence[Format],
        first: First | None,
        pictures: Showing | None,
    ) -> None:
        self.first = first
        self.pictures = pictures
        self.index = index
        self.writer = writer
        self.ledger = ledger
        self.frame = frame
        self.config = config
        self.policy = policy_of(config, frame.profile)
        self.now = now
        self.formats = formats
        self.recipe = recipe.digest(self.formats, frame, config)
        self.problems: list[Problem] = []
        self.rights: set[str] = set()

    def of(
        self, records: Iterable[Record | PublicationCandidate], *, new_domain: bool
    ) -> PublicationReport:
        """Everything, in order."""
        writer = self.writer
        writer.begin()
        changes = PublicationChanges(
            writer, self.ledger, [one.name for one in self.formats], self.config
        )
        if changes.domain_before and not new_domain:
            raise self._another_domain(changes.domain_before)
        today = self.now().date()
        for candidate in map(_candidate, records):
            self._one(candidate, changes, today)
        writer.state_rights(self.rights)
        changes.remove_rest()
        changes.settle()
        stamp = self._commit(changes)
        changes.write_ledger()
        writer.tidy(forgetting=changes.forgetting)
        if changes.forgetting:
            _remember(writer, FOLLOWERS)
        return self._report(stamp, changes)

    def _one(
        self, candidate: PublicationCandidate, changes: PublicationChanges, today: date
    ) -> None:
        source = recipe.source(candidate.digest, self.recipe)
        if changes.same(candidate.id, source, today):
            return
        try:
            record = candidate.load()
            decision = self._decide(record, today)
            named = self._name_record(record, changes) if _is_shown(decision) else None
            if named is not None:
                candidate, source = named, recipe.source(named.digest, self.recipe)
                decision = self._decide(named.load(), today)
        except ColophonError as error:
            self.problems.append(_unreadable(candidate.id, error))
            changes.keep(candidate.id)
            return
        rendering = (
            self._render_record(decision.record)
            if decision.record is not None and _is_shown(decision)
            else None
        )
        if rendering and (rendering.problems or self._is_awaited(decision.record)):
            self.problems += rendering.problems
            # it is tried again next time, though the record be the same
            source = ""
        if rendering and decision.record and decision.record.harvest:
            self.rights |= {decision.record.harvest.rights} - {""}
        changes.put(candidate.id, source, decision.due, rendering, limited=_is_limited(decision))

    def _render_record(self, record: PublicRecord) -> Rendering:
        if self.pictures:
            record = with_addresses(record, self.pictures.of(record), self.frame)
        return render_record(record, self.formats, self.frame, self.config)

    def _is_awaited(self, record: PublicRecord | None) -> bool:
        """Whether pictures of it are still to be made."""
        return bool(self.pictures and record and self.pictures.is_awaited(record.id))

    def _name_record(
        self, record: Record, changes: PublicationChanges
    ) -> PublicationCandidate | None:
        """The record under its permanent id, where it gets that now."""
        if self.first is None or (changes.was_served(record.id) and not record.provisional):
            return None
        return self.first(record)

    def _decide(self, record: Record, today: date) -> Disclosure:
        return decide(record, self.frame.profile, today, policy=self.policy)

    def _another_domain(self, before: str) -> ConfigError:
        return ConfigError(
            f"domain is {self.config.domain}, and harvesters know the records under {before}: "
            "they would keep those for ever beside the new ones.",
            place="catalogue.yaml",
            remedy="Write the old domain back, or say --new-domain if all of them know.",
            code="another-domain",
        )

    def _commit(self, changes: PublicationChanges) -> str:
        """Make it visible, and see that no answer was given meanwhile that it would escape."""
        writer = self.writer
        if not changes.moved:
            writer.commit()
            return ""
        writer.prepare()
        lead = 1 + writer.unsettled // _A_SECOND
        stamp = self._later_than(changes.latest, lead)
        writer.stamp(changes.seq, stamp, write_stamp(stamp))
        writer.commit()
        while seconds(self.now()) >= stamp:
            # the commit took past the stamp's second: a later one, with more and more room
            lead *= 2
            stamp = self._later_than(stamp, lead)
            writer.begin()
            writer.stamp(changes.seq, stamp, write_stamp(stamp))
            writer.commit()
        return write_stamp(stamp)

    def _report(self, stamp: str, changes: PublicationChanges) -> PublicationReport:
        counts = changes.counts
        live, deleted = self.writer.census()
        return PublicationReport(
            stamp=stamp,
            added=counts["added"],
            changed=counts["changed"],
            tombstones=counts["tombstones"],
            unchanged=counts["unchanged"],
            live=live,
            deleted=deleted,
            problems=tuple(self.problems),
            forgetting=bool(self.writer.meta(FORGETTING)),
        )

    def _later_than(self, latest: int, lead: int) -> int:
        """A second of which no answer can yet have spoken, ``lead`` seconds ahead.

        Answers may have been given under a later hour, and the clock been set back since.
        """
        now = seconds(self.now())
        told = self.index.answered_until
        return max(now, latest, told if told < now + _A_DAY else 0) + lead


def _is_shown(decision: Disclosure) -> bool:
    """Whether more of a record is served than that it was withdrawn."""
    return decision.record is not None and not decision.withdrawn


def _is_limited(decision: Disclosure) -> bool:
    """Whether a person asked that less, or nothing, of a record be seen."""
    if decision.withdrawn or decision.record is None:
        return True
    return any(one.value.key != "public" for one in decision.record.of("accessState"))


def _candidate(given: Record | PublicationCandidate) -> PublicationCandidate:
    if isinstance(given, PublicationCandidate):
        return given
    return PublicationCandidate(given.id, recipe.of_record(given), lambda: given)


def _unreadable(id: str, error: ColophonError) -> Problem:
    return Problem(
        code=error.code,
        message=f"{error.message} It stays as it was published.",
        subject=error.place or id,
        remedy=error.remedy,
    )
