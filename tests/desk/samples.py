"""Drafts for the tests of the desk, written straight into the store, without documents."""

import os

from colophon.catalogue import Catalogue
from colophon.model.record import Evidence, Record, Statement, Text, Value

LONG_AGO = 1_700_000_000
"""seconds; a file as old as that is settled"""


def suggested(term: str, value: Value, confidence: float = 0.7) -> Statement:
    """A suggestion of so much confidence."""
    evidence = Evidence(method="title", confidence=confidence)
    return Statement(term=term, value=value, evidence=(evidence,))


def draft(id_: str, *statements: Statement) -> Record:
    """A draft with a title of its own, and these."""
    title = suggested("title", Text(text=f"Title of {id_}"))
    return Record(id=id_, statements=(title, *statements))


def put(catalogue: Catalogue, *records: Record, at: int = LONG_AGO) -> None:
    """Write records into the folder as if they had lain there since that time."""
    for one in records:
        path = catalogue.store.path(one.id)
        arranged = catalogue.profile.arrange(one)
        path.write_text(catalogue.store.render(arranged), encoding="utf-8", newline="\n")
        os.utime(path, (at, at))
