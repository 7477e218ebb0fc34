"""Children on many machines: tasks go to the workers of a Dask cluster, in batches.

A worker does a batch as :func:`colophon.processes.answers` does it here: in children of its
own, within limits.  What a lost worker was at, the scheduler gives to another.
https://distributed.dask.org/
"""

import math
import os
import queue
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import islice
from time import monotonic
from typing import Any
from uuid import uuid4

import msgspec

from colophon.model.errors import ClusterError, ColophonError
from colophon.processes.cluster_connection import connect, require_cluster_place
from colophon.processes.faults import ProcessFault
from colophon.processes.kept import answers
from colophon.processes.limits import in_child
from colophon.processes.work import Work

Facts = Callable[..., Mapping[str, str]]
"""what must be the same on all machines, by name, told the arguments of the work"""

_BATCH = 1.0
"""seconds that a batch should take: long beside what sending it costs, short for who waits"""
_MOST = 64
"""tasks of a batch"""
_FIRST = 4
"""tasks of a batch while nobody knows how long they take, or when few are left"""
_AHEAD = 2
"""batches a thread of a worker that are on their way at once"""
_BEHIND = 256
"""tasks a thread whose answers may wait for an earlier one"""
_LOOK = 5.0
"""seconds between two looks whether the cluster is still there"""
_PATIENCE = 60.0
"""seconds in which a cluster without workers has to get one"""


class _Batch(msgspec.Struct, frozen=True):
    first: int
    tasks: list[Any]


def answers_on(where: str, work: Work, tasks: Iterable[Any], facts: Facts) -> Iterator[Any]:
    """The answers to many tasks in their order, as :func:`colophon.processes.answers` gives them.

    ``where`` is ``dask://HOST:PORT`` (a scheduler), ``dask+tls://HOST:PORT`` (one that
    proves who it is, as Dask's own configuration says), or ``processes:N``: workers on this
    machine.  Raises :class:`ClusterError` where nobody answers there, and where a worker is
    told other ``facts`` than this process; :class:`MissingComponent` without Dask.
    """
    place = require_cluster_place(where)
    work = msgspec.structs.replace(work, folder=os.getcwd(), run=uuid4().hex)
    with connect(place) as client:
        wanted = dict(facts(*work.arguments))
        _require_workers(client, where)
        _require_alike(client, where, wanted, facts, work.arguments)
        yield from _Stream(client, where, (work, facts, wanted), iter(tasks)).run()


@contextmanager
def _require_scheduler(where: str) -> Iterator[None]:
    """While Dask's client is asked for something: whatever it raises then is that the scheduler
    has gone, for it tells that in many ways (a finished future is cancelled, say)."""
    try:
        yield
    except Exception as error:
        raise _without_scheduler(where) from error


def _without_scheduler(where: str) -> ClusterError:
    return ClusterError(
        "the Dask scheduler has gone.",
        place=where,
        remedy="Start it again, then give the same command again.",
    )


def _require_workers(client: Any, where: str) -> None:
    end = monotonic() + _PATIENCE
    while not _count_threads(client, where):
        if monotonic() > end:
            raise _without_workers(where)
        time.sleep(0.1)


def _count_threads(client: Any, where: str) -> int:
    with _require_scheduler(where):
        return sum(client.nthreads().values())


def _without_workers(where: str) -> ClusterError:
    return ClusterError(
        f"the cluster has had no worker for {_PATIENCE:.0f} seconds.",
        place=where,
        remedy="Start workers with dask worker, then give the same command again.",
    )


def _require_alike(
    client: Any, where: str, wanted: dict[str, str], facts: Facts, told: tuple[Any, ...]
) -> None:
    """Refuse a worker whose facts are others, or that has not this program at all."""
    with _require_scheduler(where):
        found = client.run(_facts_here, facts, told, on_error="return")
    for worker, theirs in found.items():
        if isinstance(theirs, Exception):
            raise ClusterError(
                f"the worker has no Colophon, or another one ({type(theirs).__name__}: {theirs}).",
                place=worker,
                remedy=_ALIKE,
            )
        _compare(worker, wanted, theirs)


def _compare(worker: str, wanted: Mapping[str, str], theirs: Mapping[str, str]) -> None:
    for name, ours in wanted.items():
        has = theirs.get(name, "missing")
        if has != ours:
            raise ClusterError(
                f"the worker has {name} {has}, where this machine has {ours}.",
                place=worker,
                remedy=_ALIKE,
            )


_ALIKE = "Give every machine the same programs, and the catalogue's folder under the same path."


class _Stream:
    """Batches on their way, and answers that wait for earlier ones."""

    def __init__(
        self,
        client: Any,
        where: str,
        told: tuple[Work, Facts, dict[str, str]],
        tasks: Iterator[Any],
    ) -> None:
        self._client = client
        self._where = where
        self._told = told
        self._tasks = tasks
        self._ready: list[Any] = []
        self._again: list[_Batch] = []
        self._running: dict[Any, _Batch] = {}
        self._done: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._found: dict[int, Any] = {}
        self._given = self._next = 0
        self._size = _FIRST
        self._exhausted = False
        self._threads = 1
        self._had_workers = monotonic()

    def run(self) -> Iterator[Any]:
        """The answers in order."""
        try:
            self._look()
            while self._distribute():
                self._listen()
                while self._next in self._found:
                    self._next += 1
                    yield self._found.pop(self._next - 1)
        finally:
            with suppress(Exception):  # where the scheduler has gone, there is nothing to cancel
                self._client.cancel(list(self._running), force=True)

    def _distribute(self) -> bool:
        while len(self._running) < _AHEAD * self._threads and (batch := self._take()):
            with _require_scheduler(self._where):
                future = self._client.submit(do_batch, *self._told, batch.tasks, pure=False)
                future.add_done_callback(self._done.put)
            self._running[future] = batch
        return bool(self._running)

    def _take(self) -> _Batch | None:
        if self._again:
            return self._again.pop(0)
        if self._exhausted or self._given - self._next >= _BEHIND * self._threads:
            return None
        tasks = list(islice(self._ready, self._size_now()))
        del self._ready[: len(tasks)]
        self._exhausted = not tasks
        self._given += len(tasks)
        return _Batch(self._given - len(tasks), tasks) if tasks else None

    def _size_now(self) -> int:
        """Tasks of the next batch: the last ones are small, so that all workers end together."""
        shares = _AHEAD * self._threads
        self._ready += islice(self._tasks, max(0, shares * self._size - len(self._ready)))
        return min(self._size, max(_FIRST, math.ceil(len(self._ready) / shares)))

    def _listen(self) -> None:
        """Wait for a batch, and look now and then whether somebody is still at them."""
        try:
            self._done.get(timeout=_LOOK)
        except queue.Empty:
            self._look()
        for future in [one for one in self._running if one.status != "pending"]:
            self._hear(future, self._running.pop(future))

    def _look(self) -> None:
        """How many threads there are, and since when there were none."""
        if self._client.status != "running":
            raise _without_scheduler(self._where)
        if threads := _count_threads(self._client, self._where):
            self._threads, self._had_workers = threads, monotonic()
        elif monotonic() - self._had_workers > _PATIENCE:
            raise _without_workers(self._where)

    def _hear(self, future: Any, batch: _Batch) -> None:
        if future.status != "finished":
            with _require_scheduler(
                self._where
            ):  # waits for an answer that was lost and is made anew
                error = future.exception()
            if error is not None:
                self._redo_batch(error, batch)
                return
            if future.status != "finished":  # cancelled
                raise _without_scheduler(self._where)
        with _require_scheduler(self._where):
            answer = future.result()
        seconds, found = answer
        self._found.update(enumerate(found, batch.first))
        each = seconds / len(found)
        self._size = max(1, min(_MOST, (self._size + round(_BATCH / max(each, 1e-4))) // 2))

    def _redo_batch(self, error: BaseException, batch: _Batch) -> None:
        """A batch that ended several workers is done task by task; then it is known which."""
        from distributed import KilledWorker

        if isinstance(error, ColophonError):
            raise error
        if not isinstance(error, KilledWorker):
            raise ClusterError(
                f"a worker fails ({type(error).__name__}: {error}).",
                place=self._where,
                remedy=_ALIKE,
            ) from error
        if len(batch.tasks) == 1:
            self._found[batch.first] = ProcessFault("crash")
            return
        self._again += [_Batch(batch.first + i, [task]) for i, task in enumerate(batch.tasks)]


# --- in the worker


def do_batch(
    work: Work, facts: Facts, wanted: dict[str, str], tasks: list[Any]
) -> tuple[float, list[Any]]:
    """The answers to the tasks of a batch, and the seconds that they took."""
    if in_child():
        raise ClusterError(
            "the workers may not start processes, in which documents are read within limits.",
            remedy="Start them with dask worker --no-nanny, or with"
            " DASK_DISTRIBUTED__WORKER__DAEMON=False.",
        )
    # one that joined after the others were asked
    _compare("a worker that joined", wanted, _facts_once(work.run, facts, work.arguments))
    began = monotonic()
    found = list(answers(work, tasks))
    return monotonic() - began, found


def _facts_here(facts: Facts, told: tuple[Any, ...]) -> dict[str, str]:
    return dict(facts(*told))


_known: dict[str, dict[str, str]] = {}


def _facts_once(run: str, facts: Facts, told: tuple[Any, ...]) -> dict[str, str]:
    if run not in _known:
        _known.clear()
        _known[run] = _facts_here(facts, told)
    return _known[run]
