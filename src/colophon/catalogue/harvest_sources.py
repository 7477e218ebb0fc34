"""The repositories that a catalogue harvests again and again: one after the other, each by itself.

What one does not give stops none of the others.  A repository that failed is left in peace
for a while, and longer each time it fails again.  What became of each is kept in
``.colophon/harvests/sources.json``; where a harvest goes on is kept as for any other.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.harvested_records import TakenRecord
from colophon.catalogue.harvesting import harvest
from colophon.catalogue.holdings import Holdings
from colophon.config import HarvestSource
from colophon.harvest.address import hide_password
from colophon.harvest.transport import Transport
from colophon.harvest.watching import Watcher
from colophon.model import files
from colophon.model.errors import ColophonError, HarvestError

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

_FIRST_REST = 600
_LONGEST_REST = 86_400
"""seconds for which a repository is left in peace after its first failure, and at most"""


def title_of(source: HarvestSource) -> str:
    """What a person calls it by: its name where it has one, its address and set."""
    told = hide_password(f"{source.url} {source.set}".strip())
    return f"{source.name} ({told})" if source.name else told


def say_moment(seconds: int) -> str:
    """A moment as people read it, in UTC."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"


class SourceState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of a repository when it was harvested last; moments are epoch seconds.

    ``done`` is when a harvest last came to its end, ``failures`` how many in a row did not,
    ``message`` why, in full, and ``code`` that of the error.  ``taken``, ``withdrawn`` and
    ``problems`` count what the last one gave.  ``held`` are the records that came from its
    address by then, ``deleted`` those of them that are withdrawn; None where that was never
    counted.
    """

    tried: int = 0
    done: int = 0
    failures: int = 0
    message: str = ""
    code: str = ""
    taken: int = 0
    withdrawn: int = 0
    problems: int = 0
    held: int | None = None
    deleted: int | None = None

    @property
    def rests_until(self) -> int:
        """Until when it is left in peace; 0 where it may be asked."""
        if not self.failures:
            return 0
        return self.tried + min(_FIRST_REST << min(self.failures - 1, 20), _LONGEST_REST)


class Visit:
    """One harvest of one repository: iterate to carry it out.

    ``before`` is what became of it the last time.  ``rests_until`` is set where it is left in
    peace, and nothing is asked then; ``error`` says afterwards what went wrong.
    """

    def __init__(
        self,
        source: HarvestSource,
        before: SourceState,
        harvested: Callable[[Callable[[Holdings], None]], Iterator[TakenRecord]],
        note: Callable[[SourceState], None],
        now: int,
        *,
        again: bool,
    ) -> None:
        self.source = source
        self.error: ColophonError | None = None
        self.rests_until = 0 if again or before.rests_until <= now else before.rests_until
        self.before = before
        self._harvested = harvested
        self._note = note
        self._now = now
        self._holdings: Holdings | None = None

    def __iter__(self) -> Iterator[TakenRecord]:
        """Carry it out; raises HarvestError only where another harvest is running."""
        if self.rests_until:
            return
        counts = dict.fromkeys(("taken", "withdrawn", "problems"), 0)
        try:
            for one in self._harvested(self._find):
                counts["taken"] += one.outcome in ("new", "updated")
                counts["withdrawn"] += one.outcome == "withdrawn"
                counts["problems"] += len(one.problems)
                yield one
        except ColophonError as error:
            if error.code == "harvest-running":
                raise
            self.error = error
        self._note(self._after(counts))

    def _find(self, holdings: Holdings) -> None:
        self._holdings = holdings

    def _after(self, counts: dict[str, int]) -> SourceState:
        failed = self.error is not None
        return SourceState(
            tried=self._now,
            done=self.before.done if failed else self._now,
            failures=self.before.failures + 1 if failed else 0,
            message=hide_password(str(self.error)) if self.error else "",
            code=self.error.code if self.error else "",
            held=self._holdings.held if self._holdings else self.before.held,
            deleted=self._holdings.withdrawn if self._holdings else self.before.deleted,
            **counts,
        )


class HarvestSources:
    """The repositories that the settings name under ``sources``."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self._catalogue = catalogue
        self._path = catalogue.workings / "harvests" / "sources.json"

    def states(self) -> list[tuple[HarvestSource, SourceState]]:
        """What became of each, in the order of the settings."""
        kept = self._kept_states()
        return [(one, kept.get(_key(one), SourceState())) for one in self._catalogue.config.sources]

    def visits(
        self,
        *,
        again: bool = False,
        transport: Transport | None = None,
        watcher: Watcher | None = None,
    ) -> Iterator[Visit]:
        """A harvest of each; ``again``: also of those that are left in peace.

        Raises HarvestError where there is none.
        """
        states = self.states()
        if not states:
            raise HarvestError(
                "no repository is named that could be harvested.",
                place="records/catalogue.yaml",
                remedy="Write “sources: [{url: https://…}]” there, or give an address.",
                code="no-sources",
            )
        for source, before in states:
            now = int(self._catalogue.clock().timestamp())
            harvest_source = partial(self._harvest, source, transport, watcher)
            yield Visit(
                source, before, harvest_source, partial(self._keep, source), now, again=again
            )

    def _harvest(
        self,
        source: HarvestSource,
        transport: Transport | None,
        watcher: Watcher | None,
        found: Callable[[Holdings], None],
    ) -> Iterator[TakenRecord]:
        """The harvest of one, each setting as the option of that name."""
        return harvest(
            self._catalogue,
            source.url,
            prefix=source.prefix,
            set_=source.set,
            accept=source.accept,
            allow_private=source.allow_private,
            transport=transport,
            watcher=watcher,
            found=found,
        )

    def _kept_states(self) -> dict[str, SourceState]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, SourceState])
        except (OSError, msgspec.DecodeError):
            return {}

    def _keep(self, source: HarvestSource, state: SourceState) -> None:
        kept = {**self._kept_states(), _key(source): state}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        files.write(self._path, msgspec.json.format(msgspec.json.encode(kept)))


def _key(source: HarvestSource) -> str:
    return f"{source.url} {source.set}".strip()
