"""Queries answered from the generation of the triple store that is current."""

from pathlib import Path

import pyoxigraph

from colophon.publish.triple_store import current
from colophon.services.answer import Answer
from colophon.services.sparql.evaluation import evaluate


def has_store(folder: Path) -> bool:
    """Whether there is a generation to read."""
    return current(folder) is not None


class QueriedStore:
    """The store in a folder; one for each process that answers."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._opened: Path | None = None
        self._store: pyoxigraph.Store | None = None

    def answer(self, query: str, accept: str) -> Answer:
        """The result of a query; 503 as long as no store is ready."""
        found = current(self._folder)
        if found is None:
            again = (("retry-after", "5"),)
            body = b"The records are being made ready for queries: try again soon.\n"
            return Answer(status=503, body=body, headers=again)
        if found != self._opened or self._store is None:
            self._store, self._opened = pyoxigraph.Store.read_only(str(found)), found
        return evaluate(self._store, query, accept)
