"""A pool of processes that answer queries, each ended where it takes too long."""

import asyncio
import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from colophon.processes.ending import start
from colophon.services.answer import Answer
from colophon.services.sparql.queried_store import has_store
from colophon.web.sparql.children import READY, answer_queries, keep_store

_BEGIN_SECONDS = 60.0
"""until a process is ready: it reads the program from a disk that may be busy"""

_WAITING = 16
"""queries that may wait beside those that run"""

_KEPT_SECONDS = 20.0
"""until the store has taken in what was published since it was kept last"""


class Pool:
    """``size`` queries run at once, some more may wait; each has ``seconds``.

    ``folder`` is the catalogue's, ``triples`` that of the store.
    """

    def __init__(
        self, folder: Path, triples: Path, *, size: int = 2, seconds: float = 10.0
    ) -> None:
        self._folder = folder
        self._triples = triples
        self._seconds = seconds
        self._most = size + _WAITING
        self._asked = 0
        self._children = [_QueryChild(triples) for _ in range(size)]
        self._free = list(self._children)
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="colophon-sparql")
        self._keeper: SpawnProcess | None = None
        self._news: Connection | None = None
        self._looking = threading.Lock()

    async def answer(self, query: str, accept: str) -> Answer:
        """The answer to a query; 503 where there are too many, or it took too long."""
        if self._asked >= self._most:
            return _later("Too many queries at once: try again soon.")
        self._asked += 1
        try:
            self._keep()
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, self._answer_query, query, accept)
        finally:
            self._asked -= 1

    def prepare(self) -> None:
        """See that the store is kept up to date: somebody is about to ask."""
        self._keep()

    def close(self) -> None:
        """End all processes."""
        if self._keeper:
            self._keeper.kill()
            self._keeper.join()
        if self._news:
            self._news.close()
        for child in self._children:
            child.end()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _answer_query(self, query: str, accept: str) -> Answer:
        # there are as many threads as children, so that one is always free
        child = self._free.pop()
        try:
            if not self._is_kept():
                return _later("The records are being made ready for queries: try again soon.")
            return child.ask(query, accept, self._seconds)
        finally:
            self._free.append(child)

    def _keep(self) -> None:
        """See that the store is kept up to date."""
        if self._keeper is None or not self._keeper.is_alive():
            if self._news:
                self._news.close()
            self._news, other = multiprocessing.get_context("spawn").Pipe(duplex=False)
            self._keeper = _start_process(keep_store, other, self._folder, os.getpid())
            other.close()

    def _is_kept(self) -> bool:
        """Whether the store has been brought up since it is kept: before that it may tell of
        records that were withdrawn while nobody asked."""
        with self._looking:
            if self._news is None:
                return False
            if self._news.closed:
                return True
            if not has_store(self._triples):
                return True  # there is nothing yet, as the answer will say
            try:
                if self._news.poll(_KEPT_SECONDS) and self._news.recv() == READY:
                    self._news.close()
                    return True
            except (EOFError, OSError):
                pass
            return False


class _QueryChild:
    """A process that answers one query at a time, started when it is needed."""

    def __init__(self, triples: Path) -> None:
        self._triples = triples
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def ask(self, query: str, accept: str, seconds: float) -> Answer:
        """Its answer within this time; where there is none the process is ended."""
        try:
            pipe = self._begin_child()
            pipe.send((query, accept))
            if pipe.poll(seconds):
                answer: Answer = pipe.recv()
                return answer
            said = f"The query took longer than {seconds:g} seconds: ask for less."
        except (EOFError, OSError):
            said = "The query took more memory than it is given: ask for less."
        self.end()
        return _later(said)

    def end(self) -> None:
        """End the process, whatever it does."""
        if self._pipe:
            self._pipe.close()
        if self._process:
            self._process.kill()
            self._process.join()
        self._pipe = self._process = None

    def _begin_child(self) -> Connection:
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self.end()
            own, other = multiprocessing.get_context("spawn").Pipe()
            self._process, self._pipe = _start_process(answer_queries, other, self._triples), own
            other.close()
            if not own.poll(_BEGIN_SECONDS) or own.recv() != READY:
                raise EOFError
        return self._pipe


def _start_process(work: Callable[..., None], *arguments: object) -> SpawnProcess:
    process = multiprocessing.get_context("spawn").Process(target=work, args=arguments, daemon=True)
    start(process)
    return process


def _later(message: str) -> Answer:
    again = (("retry-after", "10"),)
    return Answer(status=503, body=f"{message}\n".encode(), headers=again)
