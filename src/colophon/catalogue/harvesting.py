"""Other repositories' records into the catalogue."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.filing import filed
from colophon.problem import Problem
from colophon.publish.harvest.client import Client
from colophon.publish.harvest.harvesting import Bookmark, Harvested, choose_prefix
from colophon.publish.harvest.harvesting import harvest as pages
from colophon.publish.harvest.transport import Network, Transport
from colophon.record import Record, Statement, Status, Text
from colophon.review.decisions import merge_draft, settle

__all__ = ["Taken", "harvest"]

if TYPE_CHECKING:
    from colophon.catalogue.whole import Catalogue

_SINGLE_TO_NOTE = {"title": "alternative", "issued": "created"}
"""where a second value goes that a field of ours takes only one of"""


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one harvested record.

    ``outcome`` is ``new``, ``updated``, ``unchanged``, ``withdrawn``, ``never-had`` (a
    deletion of what we do not hold) or ``left-out``.
    """

    identifier: str
    outcome: str
    id: str = ""
    problems: tuple[Problem, ...] = ()


def harvest(
    catalogue: "Catalogue",
    url: str,
    *,
    prefix: str = "",
    set_: str = "",
    from_: str = "",
    until: str = "",
    accept: bool = False,
    allow_private: bool = False,
    transport: Transport | None = None,
) -> Iterator[Taken]:
    """Take what changed since the last harvest, page by page.

    Values come as suggestions with their origin as evidence, or accepted where the
    repository is trusted; what a person decided here is kept.  What was deleted there
    becomes a tombstone here.
    """
    client = Client(url, transport or Network(allow_private=allow_private))
    chosen = prefix or choose_prefix(client)
    bookmark = Bookmark(catalogue.workings / "harvests", url, chosen, set_)
    held = {
        (record.harvest.base_url, record.harvest.identifier): record.id
        for record in catalogue.records()
        if record.harvest is not None
    }
    for one in pages(client, bookmark, from_=from_, until=until):
        taken = _take(catalogue, one, held, accept)
        if taken.id:
            held[(url, one.origin.identifier)] = taken.id
        yield taken


def _take(
    catalogue: "Catalogue", one: Harvested, held: dict[tuple[str, str], str], accept: bool
) -> Taken:
    identifier = one.origin.identifier
    known = held.get((one.origin.base_url, identifier))
    if one.deleted:
        if known is None:
            return Taken(identifier=identifier, outcome="never-had")
        return _withdraw(catalogue, known, one)
    if not one.statements:
        return Taken(identifier=identifier, outcome="left-out", problems=one.problems)
    new = _record(catalogue, one, accept)
    if known is None:
        saved = filed(catalogue, new)
        return Taken(
            identifier=identifier, outcome="new", id=saved.record.id, problems=one.problems
        )
    stored = catalogue.stored(known)
    if stored.record.harvest == one.origin:
        return Taken(identifier=identifier, outcome="unchanged", id=known)
    merged = merge_draft(_reopened(stored.record), new, catalogue.profile)
    changed = msgspec.structs.replace(merged, harvest=one.origin)
    catalogue.store.save(_settled(catalogue, changed), stored.version)
    return Taken(identifier=identifier, outcome="updated", id=known, problems=one.problems)


def _record(catalogue: "Catalogue", one: Harvested, accept: bool) -> Record:
    status = Status.ACCEPTED if accept else Status.SUGGESTED
    at = one.origin.harvest_date if accept else ""
    by = one.origin.base_url if accept else ""
    statements = (
        msgspec.structs.replace(each, status=status, by=by, at=at)
        for each in _fitting(catalogue, one.statements)
    )
    record = Record(id="harvested", statements=tuple(statements), harvest=one.origin)
    return _settled(catalogue, catalogue.profile.arranged(record))


def _fitting(catalogue: "Catalogue", statements: tuple[Statement, ...]) -> Iterator[Statement]:
    """Second values of fields that take one go where they are not lost."""
    full: set[str] = set()
    seen: set[tuple[str, str]] = set()
    for one in statements:
        field = catalogue.profile.field(one.term)
        moved = one
        if field is not None and not field.repeatable and one.term in full:
            moved = msgspec.structs.replace(one, term=_SINGLE_TO_NOTE.get(one.term, "note"))
            if moved.term in full:
                moved = msgspec.structs.replace(one, term="note", value=Text(text=str(one.value)))
        if moved.key not in seen:
            seen.add(moved.key)
            full.add(moved.term)
            yield moved


def _reopened(record: Record) -> Record:
    """What this repository said before gives way to what it says now."""
    origin = record.harvest.base_url if record.harvest else ""
    return record.with_statements(one for one in record.statements if one.by != origin)


def _withdraw(catalogue: "Catalogue", id_: str, one: Harvested) -> Taken:
    stored = catalogue.stored(id_)
    state = Statement(
        term="accessState",
        value=Text(text="tombstone"),
        status=Status.EDITED,
        by=one.origin.base_url,
        at=one.origin.harvest_date,
        note="deleted by the repository it was harvested from",
    )
    others = (each for each in stored.record.statements if each.term != "accessState")
    record = stored.record.with_statements((*others, state))
    record = msgspec.structs.replace(record, harvest=one.origin)
    catalogue.store.save(catalogue.profile.arranged(record), stored.version)
    return Taken(identifier=one.origin.identifier, outcome="withdrawn", id=id_)


def _settled(catalogue: "Catalogue", record: Record) -> Record:
    origin = record.harvest.base_url if record.harvest else ""
    date = record.harvest.harvest_date if record.harvest else ""
    return settle(record, catalogue.profile, by=origin, at=date)
