"""Giving a new record a working name and its file."""

from collections.abc import Container
from typing import TYPE_CHECKING

from msgspec.structs import replace

from colophon.model.errors import RecordConflict
from colophon.model.record import Record
from colophon.store import ids
from colophon.store.records import Stored

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

_TRIES = 100


def named(record: Record, taken: Container[str]) -> str:
    """The working name that a record would get."""
    return ids.new_id(record, taken)


def filed(catalogue: "Catalogue", record: Record) -> Stored:
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
