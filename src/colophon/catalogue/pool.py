"""Many documents at once: a pool of processes, each with a workshop of its own."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from itertools import chain, islice
from typing import Any

from colophon.catalogue import workshop
from colophon.catalogue.workshop import Reading, Workshop, crashed

CHUNK = 8
"""documents handed to a worker at once: few enough to keep both busy at the end"""

_workshop: Workshop | None = None


def _open_workshop(arguments: tuple[Any, ...]) -> None:
    global _workshop
    _workshop = Workshop(*arguments)


def _read_chunk(paths: Sequence[str], today: date) -> list[Reading]:
    if _workshop is None:
        raise RuntimeError("the worker was not opened")
    return [workshop.read_one(_workshop, path, today) for path in paths]


def read_together(
    arguments: tuple[Any, ...], paths: Iterable[str], today: date, jobs: int
) -> Iterator[Reading]:
    """Describe many files in their order; at most a few chunks are under way at once."""
    chunks = _chunks(paths)
    lost: list[tuple[str, ...]] = []
    while True:
        try:
            with _pool(arguments, jobs) as pool:
                yield from _through(pool, lost, chunks, today, jobs)
                return
        except BrokenProcessPool:
            # whoever was under way is read again alone, so that only the culprit is lost
            for path in chain.from_iterable(lost):
                yield _read_alone(arguments, path, today)
            lost.clear()


def _pool(arguments: tuple[Any, ...], jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, initializer=_open_workshop, initargs=(arguments,))


def _through(
    pool: ProcessPoolExecutor,
    pending: list[tuple[str, ...]],
    chunks: Iterator[tuple[str, ...]],
    today: date,
    jobs: int,
) -> Iterator[Reading]:
    """Results in order; ``pending`` always holds the chunks not yet answered."""
    futures: list[Future[list[Reading]]] = []
    try:
        for chunk in chunks:
            pending.append(chunk)
            futures.append(pool.submit(_read_chunk, chunk, today))
            if len(futures) >= jobs * 3:
                yield from _answer(futures, pending)
        while futures:
            yield from _answer(futures, pending)
    finally:
        for future in futures:
            future.cancel()


def _answer(futures: list[Future[list[Reading]]], pending: list[tuple[str, ...]]) -> list[Reading]:
    readings = futures[0].result()
    del futures[0], pending[0]
    return readings


def _read_alone(arguments: tuple[Any, ...], path: str, today: date) -> Reading:
    try:
        with _pool(arguments, 1) as pool:
            return pool.submit(_read_chunk, (path,), today).result()[0]
    except BrokenProcessPool:
        return Reading(path=path, problems=(crashed(path),))


def _chunks(items: Iterable[str]) -> Iterator[tuple[str, ...]]:
    iterator = iter(items)
    while chunk := tuple(islice(iterator, CHUNK)):
        yield chunk
