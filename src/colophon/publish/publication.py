"""Publishing: reviewed records → the index and the ledger, one transaction.

A datestamp is given when, and only when, what is served in a format has changed, and it
is later than any answer that was given without the change.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
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
from colophon.processes import ProcessFault
from colophon.publish import recipe
from colophon.publish._datestamps_and_tombstones import PublicationChanges
from colophon.publish.datestamps import seconds, write_stamp
from colophon.publish.former import FOLLOWERS, FORGETTING
from colophon.publish.pictures import Showing, with_addresses
from colophon.publish.rendering import Rendering, offered_formats, render_record
from colophon.publish.workers import RenderingWorkers, ToRender

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


# long: what it promises is most of it
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
    workers: RenderingWorkers | None = None,
) -> PublicationReport:
    """Bring the records (all of the catalogue, drafts too) into the index.

    Of each record is served what was reviewed and may be seen; whatever was served before and
    may not be any more becomes a tombstone.  A record that cannot be read keeps the
    state it had; one that cannot be written is left out.  Both are named.  Killed at
    any moment, the old state remains or the new one is there.  ``first`` is asked for the
    permanent id of a record that is served for the first time; ``copies`` is kept beside the
    formats that OAI-PMH offers; ``pictures`` are asked what is shown of documents; ``workers``
    render on other machines, and make the same.

    Raises ConfigError where the domain is another one than before and ``new_domain`` does
    not say that this is meant; IndexUnusable where the index is damaged.
    """
    store = open_index(index)
    with store.explain_faults(), store.publication_lock():
        writer = store.writer(config.serving.page_size)
        try:
            given = FORMATS.values() if formats is None else formats
            kept = (*offered_formats(given), *([copies] if copies else []))
            run = _Publication(
                store, writer, ledger, frame, config, now, kept, first, pictures, workers
            )
            return run.of(records, new_domain=new_domain)
        except BaseException:
            writer.rollback()
            raise
        finally:
            writer.close()


class _PreparedRecord(msgspec.Struct, frozen=True):
    """What was decided of a record: what is to be rendered of it, or the ``fault`` for which it
    stays as it was published."""

    id: str
    source: str = ""
    due: str = ""
    shown: ToRender | None = None
    limited: bool = False
    fault: Problem | None = None


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
        workers: RenderingWorkers | None,
    ) -> None:
        self.first = first
        self.workers = workers
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
        self._take_in(records, changes)
        writer.state_rights(self.rights)
        changes.remove_rest()
        changes.settle()
        stamp = self._commit(changes)
        changes.write_ledger()
        writer.tidy(forgetting=changes.forgetting)
        if changes.forgetting:
            _remember(writer, FOLLOWERS)
        return self._report(stamp, changes)

    def _take_in(
        self, records: Iterable[Record | PublicationCandidate], changes: PublicationChanges
    ) -> None:
        """Every record in order; what is rendered may be some way ahead of what is taken in."""
        today = self.now().date()
        waiting: deque[_PreparedRecord] = deque()

        def to_render() -> Iterator[ToRender]:
            for one in self._prepare_all(map(_candidate, records), changes, today):
                if one.shown is None and not waiting:
                    self._put(one, None, changes)
                    continue
                waiting.append(one)
                if one.shown:
                    yield one.shown

        for found in self._render(to_render(), today):
            while waiting[0].shown is None:
                self._put(waiting.popleft(), None, changes)
            self._put(waiting.popleft(), found, changes)
        for one in waiting:
            self._put(one, None, changes)

    def _prepare_all(
        self, candidates: Iterable[PublicationCandidate], changes: PublicationChanges, today: date
    ) -> Iterator[_PreparedRecord]:
        """What is decided of each record that is not as it was."""
        for candidate in candidates:
            source = recipe.source(candidate.digest, self.recipe)
            if not changes.same(candidate.id, source, today):
                yield self._prepare(candidate, source, changes, today)

    def _prepare(
        self, candidate: PublicationCandidate, source: str, changes: PublicationChanges, today: date
    ) -> _PreparedRecord:
        try:
            record = candidate.load()
            decision = self._decide(record, today)
            named = self._name_record(record, changes) if _is_shown(decision) else None
            if named is not None:
                candidate, source = named, recipe.source(named.digest, self.recipe)
                record = named.load()
                decision = self._decide(record, today)
        except ColophonError as error:
            return _PreparedRecord(candidate.id, fault=_unreadable(candidate.id, error))
        shown = None
        if decision.record is not None and _is_shown(decision):
            pictures = self.pictures.of(decision.record) if self.pictures else None
            shown = ToRender(record, decision.record, pictures)
        return _PreparedRecord(candidate.id, source, decision.due, shown, _is_limited(decision))

    def _render(
        self, records: Iterable[ToRender], today: date
    ) -> Iterator[Rendering | ProcessFault]:
        """The renderings in order, made here or by workers."""
        if self.workers:
            return self.workers.render(records, self.formats, self.frame, self.config, today)
        return map(self._render_record, records)

    def _render_record(self, one: ToRender) -> Rendering:
        record = with_addresses(one.public, one.pictures, self.frame)
        return render_record(record, self.formats, self.frame, self.config)

    def _put(
        self,
        one: _PreparedRecord,
        rendering: Rendering | ProcessFault | None,
        changes: PublicationChanges,
    ) -> None:
        """Take in what became of a record."""
        if isinstance(rendering, ProcessFault):
            fault = _problem_of_rendering(one.id, rendering)
            one, rendering = _PreparedRecord(one.id, fault=fault), None
        if one.fault:
            self.problems.append(one.fault)
            changes.keep(one.id)
            return
        source = one.source
        if rendering and one.shown:
            if rendering.problems or self._is_awaited(one.shown.public):
                self.problems += rendering.problems
                # it is tried again next time, though the record be the same
                source = ""
            if one.shown.public.harvest:
                self.rights |= {one.shown.public.harvest.rights} - {""}
        changes.put(one.id, source, one.due, rendering, limited=one.limited)

    def _is_awaited(self, record: PublicRecord) -> bool:
        """Whether pictures of it are still to be made."""
        return bool(self.pictures and self.pictures.is_awaited(record.id))

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
    message = f"{error.message} It stays as it was published."
    return Problem.of(error, message=message, subject=error.place or id)


def _problem_of_rendering(id: str, fault: ProcessFault) -> Problem:
    return Problem(
        code="unwritable-record",
        message=f"ends the process that writes it ({fault.kind}). It stays as it was published.",
        subject=id,
        remedy="Look at its values, or tell the makers of the program.",
    )
