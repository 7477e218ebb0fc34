"""Workers: several processes on one socket, started again where one dies."""

import multiprocessing
import signal
import socket
import threading
from collections.abc import Callable
from multiprocessing.context import SpawnContext, SpawnProcess

Work = Callable[[socket.socket], None]
_PATIENCE = 40.0
"""seconds workers are given to finish what they have begun"""


def supervise(work: Work, bound: socket.socket, count: int) -> None:
    """Run ``work(bound)`` in ``count`` processes until SIGINT or SIGTERM.

    ``work`` must be picklable.  A worker that dies at once twice ends everything.
    """
    context = multiprocessing.get_context("spawn")
    over = threading.Event()
    former = [signal.signal(one, lambda *_: over.set()) for one in (signal.SIGINT, signal.SIGTERM)]
    processes = [_started(context, work, bound) for _ in range(count)]
    try:
        early = 0
        while not over.wait(0.5):
            for place, process in enumerate(processes):
                if process.is_alive():
                    continue
                early += 1
                if early > 2 * count:
                    raise RuntimeError("the workers do not stay alive")
                processes[place] = _started(context, work, bound)
    finally:
        _end(processes)
        for one, handler in zip((signal.SIGINT, signal.SIGTERM), former, strict=True):
            signal.signal(one, handler)


def _started(context: SpawnContext, work: Work, bound: socket.socket) -> SpawnProcess:
    process = context.Process(target=work, args=(bound,))
    process.start()
    return process


def _end(processes: list[SpawnProcess]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        process.join(_PATIENCE)
        if process.is_alive():
            process.kill()
