"""The repositories that are harvested: what came of each, and when it is asked again."""

from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.harvest_sources import HarvestSources, SourceState, say_moment
from colophon.config import HarvestSource
from colophon.harvest.address import hide_password

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class SourceRow(msgspec.Struct, frozen=True, kw_only=True):
    """A repository at a glance; moments are as people read them, in UTC, empty for never.

    ``state`` is ``new`` (never asked), ``well`` or ``failing``.  ``tried`` is when it was
    asked last, ``done`` when a harvest last came to its end.  ``rests_until`` is set while it
    is left in peace.  ``message`` says in full why the last harvest failed, ``code`` the kind
    of that.  ``held`` and ``deleted`` are None where nobody has counted yet.
    """

    name: str
    url: str
    set: str
    accept: bool
    state: str
    tried: str
    done: str
    failures: int
    rests_until: str
    code: str
    message: str
    taken: int
    withdrawn: int
    problems: int
    held: int | None
    deleted: int | None


def list_sources(catalogue: "Catalogue") -> tuple[SourceRow, ...]:
    """What became of each repository under ``sources``, those that fail first."""
    now = int(catalogue.clock().timestamp())
    rows = [_row(source, state, now) for source, state in HarvestSources(catalogue).states()]
    return tuple(sorted(rows, key=lambda one: one.state != "failing"))


def _row(source: HarvestSource, state: SourceState, now: int) -> SourceRow:
    return SourceRow(
        name=source.name,
        url=hide_password(source.url),
        set=source.set,
        accept=source.accept,
        state="failing" if state.failures else "well" if state.tried else "new",
        tried=say_moment(state.tried) if state.tried else "",
        done=say_moment(state.done) if state.done else "",
        failures=state.failures,
        rests_until=say_moment(state.rests_until) if state.rests_until > now else "",
        code=state.code,
        message=state.message,
        taken=state.taken,
        withdrawn=state.withdrawn,
        problems=state.problems,
        held=state.held,
        deleted=state.deleted,
    )
