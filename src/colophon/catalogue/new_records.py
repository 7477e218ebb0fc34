"""Giving a new record a working name and its file."""

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from colophon.model.errors import DecisionError, RecordConflict
from colophon.model.record import Record
from colophon.store import ids
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

_TRIES = 100


def working_name(record: Record, taken: Container[str]) -> str:
    """The working name that a record would get."""
    return ids.new_id(record, taken)


def file_record(catalogue: "Catalogue", record: Record) -> StoredRecord:
    """Keep a new record under a working name of its own.

    Where another process takes the name first, the next one is tried.
    """
    for _ in range(_TRIES):
        new = replace(record, id=ids.new_id(record, catalogue.store), provisional=True)
        try:
            return catalogue.store.save(new, None)
        except RecordConflict:
            continue
    raise RecordConflict(
        "its id is taken by others again and again.", place=record.id, remedy="Try again."
    )


def write_record(catalogue: "Catalogue", values: Sequence[tuple[str, str]], *, by: str) -> str:
    """Make a record by hand, of (field, what was typed); its id.

    It is one act, which can be undone.  Fields are named by term or label; empty values
    are passed over.  Raises :class:`DecisionError` where nothing is left, or a value is none.
    """
    said = [(field, value) for field, value in values if value.strip()]
    if not said:
        raise DecisionError("a record needs a value.", remedy="Write at least its title.")
    decisions = catalogue.decisions
    at = decisions.moment
    record = Record(id="draft", provisional=True)
    for field, value in said:
        record = decisions.value_decision(field, value)(record, by, at)
    new = replace(record, id=ids.new_id(record, catalogue.store))
    decisions.journal.apply([(None, new)], what=f"written by hand: {new.id}", by=by, at=at)
    return new.id
