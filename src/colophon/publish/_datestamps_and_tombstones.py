"""Changes: what one publication alters, record by record, against what was served."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from colophon.config import Config
from colophon.index.interface import IndexWriter, Item, KeptRecord, ListedSet
from colophon.publish.datestamps import write_stamp
from colophon.publish.former import (
    DOMAIN,
    ESTABLISHED,
    FORGETTING,
    INDEX,
    LEDGER,
    Former,
    FormerState,
)
from colophon.publish.oai_headers import Header
from colophon.publish.oai_identifiers import identifier
from colophon.publish.rendering import Rendering, digest, heading
from colophon.store import ledger as ledgers
from colophon.store.ledger import LedgerEntry, ServedFormat

_MANY = 5_000
"""altered records from which on the ledger is written from the index"""

Served_ = dict[str, tuple[int, str]]


class PublicationChanges:
    """Collects a publication; everything is in the writer's open transaction.

    ``moved`` says that something served has changed, so that a stamp is needed;
    ``forgetting`` that something was served of a record of which less may be seen now, or
    that a publication was killed before nothing of such a one was left;
    ``domain_before`` is that of the identifiers served, where it is another one now.
    """

    def __init__(
        self, writer: IndexWriter, ledger: Path, formats: Sequence[str], config: Config
    ) -> None:
        self._writer = writer
        self._ledger = ledger
        self._formats = formats
        self._domain = config.domain
        self._hidden = frozenset(one.spec for one in config.sets.chosen if one.hidden)
        self._former = Former(writer, ledger)
        former = self._former.domain
        self.domain_before = former if former != config.domain else ""
        self._renamed = bool(self.domain_before)
        self._seen: set[str] = set()
        self._altered: set[str] = set()
        self.seq = max(self._former.stamps, default=0) + 1
        self.latest = max((*self._former.stamps.values(), self._former.latest), default=0)
        self.moved = False
        self.forgetting = writer.meta(FORGETTING) == INDEX
        self.counts: Counter[str] = Counter()

    def same(self, id: str, source: str, today: date) -> bool:
        """Whether a record was rendered from the same and has not become due."""
        found = self._former.sources.get(id)
        if found is None or found[0] != source or (found[1] and found[1] <= today.isoformat()):
            return False
        self._seen.add(id)
        self.counts["unchanged"] += 1
        return True

    def was_served(self, id: str) -> bool:
        """Whether anything of a record was ever served."""
        return bool(self._former.of(id).served)

    def keep(self, id: str) -> None:
        """Leave a record as it is served; where the index is new, nothing can be served."""
        if self._former.established:
            self._seen.add(id)
        else:
            self.put(id, "", "", None)

    def put(
        self, id: str, source: str, due: str, rendering: Rendering | None, *, limited: bool = False
    ) -> None:
        """Take in a record; ``rendering`` is None where nothing of it is served.

        ``limited``: a person asked that less of it be seen, or nothing.
        """
        self._seen.add(id)
        former = self._former.of(id)
        self.forgetting |= limited and former.live
        bodies = rendering.bodies if rendering else {}
        sets = rendering.sets if rendering and bodies else former.sets
        served = self._serve_again(id, former, sets, rendering)
        state = FormerState(sets, served)
        self._count(former, state)
        if state.served != former.served:
            self._altered.add(id)
        if self._stays(id, former, state):
            self._writer.touch(id, source, due)
            return
        kept = KeptRecord(id, source, due, sets, any(served[name][1] for name in bodies))
        told = [one.spec for one in sets if one.spec not in self._hidden]
        header = Header(identifier(self._domain, id), told)
        items = {
            name: _item(header, seq, mark, bodies.get(name, b""))
            for name, (seq, mark) in served.items()
        }
        self._writer.put(kept, items, known=id in self._former.sources)

    def remove_rest(self) -> None:
        """Whatever was served and was not given any more becomes a tombstone."""
        for id in sorted(self._former.ids - self._seen):
            known = self._former.sources.get(id)
            if known is None or known[2] or known[0] or self._renamed:
                self.put(id, "", "", None, limited=True)

    def settle(self) -> None:
        """The last writes of the transaction."""
        self._writer.set_meta(ESTABLISHED, "yes")
        self._writer.set_meta(DOMAIN, self._domain)
        if self.forgetting:
            self._writer.set_meta(FORGETTING, INDEX)
        if self.moved:
            # the ledger is behind until it has been written
            self._writer.set_meta(LEDGER, "")

    def write_ledger(self) -> None:
        """Bring the ledger to what the index now says; after the commit, never before."""
        if self._former.in_step and not self._altered:
            return
        stamps = {seq: write_stamp(one) for seq, one in self._writer.publications().items()}
        self._writer.begin()
        if self._former.in_step and len(self._altered) < _MANY:
            changes = {id: self._entry(id, stamps) for id in self._altered}
            found = ledgers.update(self._ledger, changes)
        else:
            found = ledgers.write(
                self._ledger, (_line(*one, stamps) for one in self._writer.all_served())
            )
        self._writer.set_meta(LEDGER, found)
        self._writer.commit()

    def _serve_again(
        self, id: str, former: FormerState, sets: tuple[ListedSet, ...], rendering: Rendering | None
    ) -> Served_:
        bodies = rendering.bodies if rendering else {}
        said = heading(id, self._domain, sets)
        headed_anew = self._renamed or [one.spec for one in sets] != former.specs
        served: Served_ = {}
        for name in sorted({*bodies, *former.served}):
            seq, mark = former.served.get(name, (0, ""))
            if name in bodies:
                found = digest(said, bodies[name])
            elif rendering and name not in self._formats:
                found = mark  # not offered at present, and not deleted for that
            else:
                found = ""
            if not seq or found != mark or (not found and headed_anew):
                seq = self.seq
                self.moved = True
            served[name] = (seq, found)
        return served

    def _stays(self, id: str, former: FormerState, state: FormerState) -> bool:
        """Whether the index already has all of it, bytes too."""
        known = self._former.established and id in self._former.sources
        return known and state == former and not self._writer.hollow(id)

    def _count(self, former: FormerState, state: FormerState) -> None:
        if state.live and not former.live:
            self.counts["added"] += 1
        elif former.live and not state.live:
            self.counts["tombstones"] += 1
        elif state != former:
            self.counts["changed"] += 1
        else:
            self.counts["unchanged"] += 1

    def _entry(self, id: str, stamps: dict[int, str]) -> LedgerEntry:
        kept = self._writer.record(id)
        return _line(id, kept.sets if kept else (), self._writer.served_formats(id), stamps)


def _line(
    id: str, sets: tuple[ListedSet, ...], served: Served_, stamps: dict[int, str]
) -> LedgerEntry:
    return LedgerEntry(
        id,
        tuple(one.spec for one in sets),
        {name: ServedFormat(stamps[seq], mark) for name, (seq, mark) in sorted(served.items())},
    )


def _item(header: Header, seq: int, mark: str, body: bytes) -> Item:
    if mark and not body:
        return Item(seq, mark)  # hollow: a format that is not offered at present
    found = header.parts(body)
    return Item(seq, mark, found.before, found.after, found.begins, found.ends)
