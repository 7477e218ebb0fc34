"""Former: what was served before a publication, as the index or else the ledger tells it."""

from pathlib import Path

import msgspec

from colophon.index.interface import IndexWriter, ListedSet
from colophon.model.errors import RecordSyntaxError
from colophon.publish.datestamps import parse_stamp, write_stamp
from colophon.store import ledger as ledgers
from colophon.store.ledger import LedgerEntry, ServedFormat

ESTABLISHED = "established"
LEDGER = "ledger"
DOMAIN = "domain"
FORGETTING = "forgetting"
"""under which the index says what may still hold something that is not to be seen any more:
``INDEX``, itself; ``FOLLOWERS``, what is made of it; nothing"""
INDEX, FOLLOWERS = "index", "followers"


class FormerState(msgspec.Struct, frozen=True):
    """A record as it was served: (publication, digest) by format."""

    sets: tuple[ListedSet, ...] = ()
    served: dict[str, tuple[int, str]] = {}

    @property
    def specs(self) -> list[str]:
        """The setSpecs of its header."""
        return [one.spec for one in self.sets]

    @property
    def live(self) -> bool:
        """Whether it was served in any format."""
        return any(digest for _, digest in self.served.values())


class Former:
    """An index that was published before knows best what harvesters have seen; where it
    is new, the ledger's datestamps hold.

    ``stamps`` are epoch seconds by publication, ``latest`` the latest the ledger knows.
    ``in_step`` says that the ledger's file is as the index left it.
    """

    def __init__(self, writer: IndexWriter, ledger: Path) -> None:
        self._writer = writer
        self.established = writer.meta(ESTABLISHED) == "yes"
        self.sources = writer.sources()
        self.stamps = writer.publications()
        self.domain = writer.meta(DOMAIN)
        self.latest = 0
        self.in_step = self.established and writer.meta(LEDGER) == ledgers.digest(ledger) != ""
        self._entries: dict[str, bytes] = {}
        if not self.in_step:
            self._read(ledger)
        self._seqs = {stamp: seq for seq, stamp in self.stamps.items()}

    @property
    def ids(self) -> set[str]:
        """Everything ever published."""
        return self.sources.keys() | self._entries.keys()

    def of(self, id: str) -> FormerState:
        """What was served of a record."""
        if self.established:
            kept = self._writer.record(id)
            if kept:
                return FormerState(kept.sets, self._writer.served_formats(id))
        line = self._entries.get(id)
        return self._state(ledgers.decode(line)) if line else FormerState()

    def _state(self, entry: LedgerEntry) -> FormerState:
        served = {name: self._mark(one) for name, one in entry.formats.items()}
        return FormerState(
            tuple(ListedSet(spec, tuple(spec.split(":"))) for spec in entry.sets), served
        )

    def _mark(self, one: ServedFormat) -> tuple[int, str]:
        if self.established:
            # served elsewhere, never here: 0 is no publication, so it gets a stamp of now
            return 0, ""
        return self._seqs[_seconds(one.stamp)], one.digest

    def _read(self, ledger: Path) -> None:
        stamps: set[int] = set()
        for number, entry in enumerate(ledgers.read(ledger), 1):
            if entry.id not in self.sources:
                self._entries[entry.id] = ledgers.encode(entry)
            for one in entry.formats.values():
                stamps.add(_seconds(one.stamp, f"{ledger}:{number}"))
        self.latest = max(stamps, default=0)
        if not self.established:
            self.stamps = dict(enumerate(sorted(stamps), 1))
            for seq, stamp in self.stamps.items():
                self._writer.stamp(seq, stamp, write_stamp(stamp))


def _seconds(stamp: str, place: str = "") -> int:
    found = parse_stamp(stamp)
    if found is None or found[1]:
        raise RecordSyntaxError(
            f"{stamp!r} is not a datestamp to the second.",
            place=place,
            remedy="Take the file from version control, or mend the line by hand.",
        )
    return found[0]
