"""Work in several processes at a time, which share what was read before they were begun."""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any

_shared: list[Any] = []


@contextmanager
def at_a_time(processes: int, lesson: Any) -> Iterator[Callable[..., Iterable[Any]]]:
    """Something like ``map``, in so many processes; :func:`shared_work` gives each the lesson."""
    _shared[:] = [lesson]
    try:
        if processes < 2:
            yield map
        else:
            forked = multiprocessing.get_context("fork")
            with ProcessPoolExecutor(processes, mp_context=forked) as pool:
                yield pool.map
    finally:
        _shared.clear()


def shared_work() -> Any:
    """What the work at hand was begun with."""
    return _shared[0]
