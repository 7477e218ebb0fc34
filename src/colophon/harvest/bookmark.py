"""Bookmarks: how far the harvest of one list has come, kept between runs."""

from hashlib import sha256
from pathlib import Path

import msgspec

from colophon.harvest.address import key
from colophon.harvest.moments import granular, legal
from colophon.model import files
from colophon.model.errors import HarvestError
from colophon.model.spoilt import SPOILT

UNFINISHED = 8
"""interrupted harvests of other windows that are remembered"""
MISSED = 1_000
"""records that could not be had and are asked for again"""

LIST = "ListRecords"
HEADERS = "ListIdentifiers"


class Run(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One harvest that has not come to its end: the window asked for, and where it is.

    ``started`` is the moment of its first page where that was told (no later page's will
    do), ``begun`` whether there was one; ``token`` leads to the next page.  ``verb``
    is ListIdentifiers where the records have to be fetched one by one.  ``plain`` is the
    harvest of all that changed since the last whole one: its window is given by that.
    """

    plain: bool = True
    from_: str = msgspec.field(default="", name="from")
    until: str = ""
    begun: bool = False
    started: str = ""
    verb: str = LIST
    token: str = ""

    def leaves_no_gap(self, since: str) -> bool:
        """Whether it leaves no gap behind what had been harvested before."""
        begins = not self.from_ or (legal(self.from_) and bool(since) and self.from_ <= since)
        return begins and (not self.until or legal(self.until))

    def anew(self, verb: str = LIST) -> None:
        """Begin its list from the beginning; when it was begun first stays noted."""
        self.verb, self.token = verb, ""


class HarvestProgress(msgspec.Struct, kw_only=True, omit_defaults=True):
    """How far the harvest of one list has come; kept as JSON between runs.

    Everything up to ``since`` has been harvested, by the provider's clock: the next
    harvest asks from there.  ``unfinished`` are runs to be gone on with, ``missed``
    identifiers of records that could not be had.
    """

    base_url: str
    prefix: str = ""
    set: str = ""
    since: str = ""
    unfinished: list[Run] = []
    missed: list[str] = []


class Bookmark:
    """Keeps a :class:`HarvestProgress` in a file, one file a list."""

    def __init__(self, folder: Path, base_url: str, prefix: str, set_: str) -> None:
        name = sha256("\0".join((key(base_url), prefix, set_)).encode()).hexdigest()[:16]
        self.path = folder / f"{name}.json"
        self.progress = self._kept_progress() or HarvestProgress(
            base_url=base_url, prefix=prefix, set=set_
        )
        if not legal(self.progress.since):
            self.progress.since = ""

    def _kept_progress(self) -> HarvestProgress | None:
        if not self.path.exists():
            return None
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=HarvestProgress)
        except SPOILT as error:
            raise HarvestError(
                "is not a bookmark any more.",
                place=str(self.path),
                remedy="Delete it; the harvest begins anew.",
            ) from error

    def run(self, from_: str, until: str) -> Run:
        """The run of this window: the interrupted one, or a new one."""
        progress = self.progress
        plain = not from_ and not until
        for one in progress.unfinished:
            if one.plain == plain and (plain or (one.from_, one.until) == (from_, until)):
                return one
        new = Run(plain=plain, from_=progress.since if plain else from_, until=until)
        progress.unfinished = [*progress.unfinished[-UNFINISHED:], new]
        return new

    def finish(self, run: Run, granularity: str) -> None:
        """A run has come to its end: ``since`` moves over what it has covered, no further."""
        progress = self.progress
        progress.unfinished = [one for one in progress.unfinished if one is not run]
        if run.plain and run.started and _earlier(run.started, run.from_):
            # the clock over there was ahead and is not any more: who knows what it missed
            progress.since = ""
        elif run.started and run.leaves_no_gap(progress.since):
            reached = min(run.until or run.started, run.started)
            progress.since = max(progress.since, granular(reached, granularity))
        self.keep()

    def miss(self, identifier: str) -> None:
        """A record could not be had: the next harvest asks for it again.

        Raises :class:`HarvestError` where there are so many that something else is wrong.
        """
        missed = self.progress.missed
        if not identifier or identifier in missed:
            return
        if len(missed) >= MISSED:
            raise HarvestError(
                f"gives more than {MISSED} records that cannot be read.",
                place=self.progress.base_url,
                remedy="Harvest another format with --prefix, or tell the provider.",
                code="unreadable-records",
            )
        missed.append(identifier)

    def strike_out(self, identifier: str) -> None:
        """A record that had been missed is there, or will never be."""
        if identifier in self.progress.missed:
            self.progress.missed.remove(identifier)

    def forget(self) -> None:
        """What was harvested is not there any more: the next harvest brings all of it."""
        self.progress.since = ""
        self.progress.unfinished, self.progress.missed = [], []

    def keep(self) -> None:
        """Write the progress, whole or not at all."""
        files.write(self.path, msgspec.json.encode(self.progress))


def _earlier(one: str, other: str) -> bool:
    """Whether a moment lies before another, as far as both are told."""
    fine = min(len(one), len(other))
    return one[:fine] < other[:fine]
