"""Workers: several processes on one socket, started again where one dies."""

import logging
import multiprocessing
import signal
import socket
import threading
from collections import deque
from collections.abc import Callable
from multiprocessing.context import SpawnContext, SpawnProcess
from time import monotonic

from colophon.model.errors import ColophonError
from colophon.processes.ending import end_with_parent, ignore_interrupts, start

Work = Callable[[socket.socket], None]
LOG = logging.getLogger("colophon.web")
_PATIENCE = 40.0
"""seconds workers are given to finish what they have begun"""
_WHILE = 20.0
"""seconds in which not all workers may die twice"""


def supervise(work: Work, bound: socket.socket, count: int) -> None:
    """Run ``work(bound)`` in ``count`` processes until SIGINT or SIGTERM.

    ``work`` must be picklable.  Raises ColophonError where workers do not stay alive.
    """
    context = multiprocessing.get_context("spawn")
    over = threading.Event()
    former = [signal.signal(one, lambda *_: over.set()) for one in (signal.SIGINT, signal.SIGTERM)]
    processes = [_start_process(context, work, bound) for _ in range(count)]
    deaths: deque[float] = deque(maxlen=2 * count)
    try:
        while not over.wait(0.5):
            for place, process in enumerate(processes):
                if not process.is_alive():
                    _bury(process, deaths)
                    processes[place] = _start_process(context, work, bound)
    finally:
        _end(processes)
        for one, handler in zip((signal.SIGINT, signal.SIGTERM), former, strict=True):
            signal.signal(one, handler)


def _bury(process: SpawnProcess, deaths: deque[float]) -> None:
    """Note a death; raises where there have been too many of late."""
    now = monotonic()
    if len(deaths) == deaths.maxlen and now - deaths[0] < _WHILE:
        raise ColophonError(
            "the workers do not stay alive.",
            remedy="See what was logged before this, or serve with one worker to see it.",
            code="workers-die",
        )
    deaths.append(now)
    LOG.warning("A worker ended (%s) and is started again.", process.exitcode)


def _start_process(context: SpawnContext, work: Work, bound: socket.socket) -> SpawnProcess:
    process = context.Process(target=_work_bound, args=(work, bound))
    start(process)
    return process


def _work_bound(work: Work, bound: socket.socket) -> None:
    ignore_interrupts()  # the supervisor ends it; while it serves, it ends by them as well
    end_with_parent()
    work(bound)


def _end(processes: list[SpawnProcess]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        process.join(_PATIENCE)
        if process.is_alive():
            process.kill()
