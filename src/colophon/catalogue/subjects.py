"""Topics of documents: suggesting, learning from decisions, measuring."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.drafting import Workshop
from colophon.document import Document
from colophon.errors import DocumentError
from colophon.problem import Problem
from colophon.record import Record, Statement

if TYPE_CHECKING:
    from colophon.catalogue.whole import Catalogue

_NEEDED = ("embedded", "language", "title", "topics", "annif")
"""describers that topics stand on"""


class Subjects:
    """What documents are about, by the catalogue's topic vocabularies."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue

    def suggest(
        self, path: str, *, names: Iterable[str] = (), limit: int = 10
    ) -> tuple[Statement, ...] | Problem:
        """The topics of a document (- is standard input), or why it cannot be read.

        ``names`` are vocabularies in order of preference; none: those of the catalogue.
        """
        try:
            document = _document(path)
        except DocumentError as error:
            return Problem(
                code=error.code, message=error.message, subject=path, remedy=error.remedy
            )
        statements = self._workshop(names).describe(
            document, self.catalogue.clock().date(), only=_NEEDED
        )
        return tuple(one for one in statements if one.term == "subject")[:limit]

    def learn_from(self, records: Iterable[Record]) -> None:
        """Take in what was decided on the topics of records."""

    def _workshop(self, names: Iterable[str]) -> Workshop:
        workshop = Workshop(*self.catalogue.workshop_arguments)
        chosen = tuple(names)
        for name in chosen:
            self.catalogue.terms.vocabulary(name)
        if chosen:
            workshop.config = msgspec.structs.replace(workshop.config, topics=chosen)
        return workshop


def _document(path: str) -> Document:
    from colophon.read import read, read_bytes

    if path == "-":
        return read_bytes(sys.stdin.buffer.read(), "-")
    return read(path)
