"""Giving a record its id and its file."""

import re
from collections.abc import Container
from typing import TYPE_CHECKING

import msgspec

from colophon.record import Record
from colophon.store.records import Stored

if TYPE_CHECKING:
    from colophon.catalogue.whole import Catalogue


def named(record: Record, taken: Container[str]) -> str:
    s = re.sub(r"[^a-z0-9]+", "-", record.title.lower()).strip("-")[:60] or "untitled"
    n = s
    i = 2
    while n in taken:
        n = f"{s}-{i}"
        i += 1
    return n


def filed(catalogue: "Catalogue", record: Record) -> Stored:
    """Keep a new record under an id of its own."""
    new = msgspec.structs.replace(record, id=named(record, catalogue.store))
    return catalogue.store.save(new, None)
