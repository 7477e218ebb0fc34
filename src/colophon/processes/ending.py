"""Children that end with their parent, however that ends; an interrupt is the parent's affair.

https://man7.org/linux/man-pages/man2/PR_SET_PDEATHSIG.2const.html
"""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from multiprocessing.process import BaseProcess

_PR_SET_PDEATHSIG = 1
WATCH = "watch of the parent"


def end_with_parent(*, forked: bool = False) -> None:
    """In a child: end it as soon as its parent has ended.

    Linux does it for a ``forked`` child of a main thread; else a thread waits for the end.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    if forked and sys.platform == "linux":
        end_with(parent.pid)
        return
    threading.Thread(target=_watch, args=(parent.sentinel,), name=WATCH, daemon=True).start()


def end_with(parent: int | None) -> None:
    """In a child that was forked by the main thread of ``parent``: the same, on Linux."""
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _watch(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def ignore_interrupts() -> None:
    """In a child: Ctrl-C reaches every process of a terminal, and the parent answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def start(process: BaseProcess) -> None:
    """Start a child that ignores interrupts: none finds it before it does.

    With the first that is not forked Python starts its resource tracker too, after which
    it admits interrupts, whether they were held or not (3.11): it is started beforehand.
    """
    if sys.platform != "win32" and isinstance(process, SpawnProcess):
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()
    with interrupts_held():
        process.start()


@contextmanager
def interrupts_held() -> Iterator[None]:
    """While a child starts: no interrupt finds it before it ignores them."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def own_group(process: int = 0) -> None:
    """In a child, or of a child: programs that it starts are ended together with it."""
    if sys.platform != "win32":
        with suppress(OSError):
            os.setpgid(process, 0)


def kill_group(pid: int) -> None:
    """End a child and all programs it has started."""
    if sys.platform != "win32":
        with suppress(OSError):
            os.killpg(pid, signal.SIGKILL)
