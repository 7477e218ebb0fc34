"""The repositories that are harvested: what came of each, and when it is asked again."""

from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.harvest_sources import HarvestSources, SourceState, say_moment
from colophon.config import HarvestSource
from colophon.harvest.address import hide_password

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class SourceRow(msgspec.Struct, frozen=True, kw_only=True):
    """A repository at a glance: what the settings say of it, and what became of it last.

    ``source`` is without a password.  ``state`` is ``new`` (never asked), ``well`` or
    ``failing``.  Moments are as people read them, in UTC, empty for never: ``tried`` and ``done``
    as in ``last``, ``rests_until`` while it is left in peace.
    """

    source: HarvestSource
    last: SourceState
    state: str
    tried: str
    done: str
    rests_until: str


def list_sources(catalogue: "Catalogue") -> tuple[SourceRow, ...]:
    """What became of each repository under ``sources``, those that fail first."""
    now = int(catalogue.clock().timestamp())
    rows = [_row(source, state, now) for source, state in HarvestSources(catalogue).states()]
    return tuple(sorted(rows, key=lambda one: one.state != "failing"))


def _row(source: HarvestSource, state: SourceState, now: int) -> SourceRow:
    return SourceRow(
        source=msgspec.structs.replace(source, url=hide_password(source.url)),
        last=state,
        state="failing" if state.failures else "well" if state.tried else "new",
        tried=say_moment(state.tried) if state.tried else "",
        done=say_moment(state.done) if state.done else "",
        rests_until=say_moment(state.rests_until) if state.rests_until > now else "",
    )
