"""What runs in processes of its own: answering queries, and keeping the store up to date."""

import os
import sqlite3
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from time import sleep

from colophon.catalogue import Catalogue
from colophon.model.errors import ColophonError
from colophon.processes.ending import ignore_interrupts
from colophon.services.sparql.queried_store import QueriedStore

READY = "ready"
_LOOK_SECONDS = 1.0
_MEMORY = 4 * 1024**3
"""bytes of address space that a query may take, the program's own included"""


def answer_queries(pipe: Connection, folder: Path) -> None:
    """Answer (query, accept) after (query, accept) until the pipe is closed."""
    ignore_interrupts()
    _bound_memory()
    store = QueriedStore(folder)
    with suppress(EOFError, OSError):
        pipe.send(READY)
        while True:
            query, accept = pipe.recv()
            pipe.send(store.answer(query, accept))


def keep_store(pipe: Connection, folder: Path, parent: int) -> None:
    """Take in what is published, for as long as the parent lives; tell it after the first time."""
    ignore_interrupts()
    if sys.platform != "win32":
        os.nice(5)  # who asks now goes before who may ask later
    with Catalogue.open(folder).services.triple_store() as store:
        told = False
        while os.getppid() == parent:
            # what fails now may have passed by the next look: a disk that was full, a lock
            with suppress(ColophonError, OSError, RuntimeError, sqlite3.Error):
                store.bring_up()
                if not told:
                    pipe.send(READY)
                    told = True
            sleep(_LOOK_SECONDS)


def _bound_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
