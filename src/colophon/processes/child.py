"""One kept child process: it is told what its work is, and answers task after task."""

import multiprocessing
import os
import sys
import threading
from collections import deque
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Any

from colophon.processes.ending import (
    WATCH,
    end_with_parent,
    ignore_interrupts,
    kill_group,
    own_group,
    start,
)
from colophon.processes.faults import OUT_OF_MEMORY, Kind, ProcessFault, kind_of_end
from colophon.processes.limits import (
    TaskLimits,
    has_grown,
    limit_memory,
    limit_time,
    memory_of,
    memory_used,
    on_more_time,
)
from colophon.processes.measuring import copy_and_measure
from colophon.processes.work import Do, Work


class Child:
    """One process and the tasks it has been given, the first of which it is at."""

    def __init__(self) -> None:
        forked = _may_fork()
        context: Any = multiprocessing.get_context("fork" if forked else "spawn")
        self.connection, theirs = context.Pipe()
        self._peaks, peaks = context.Pipe(duplex=False)
        self._measured = _needs_measuring(forked)
        self._process: Any = context.Process(
            target=_serve, args=(theirs, peaks, forked), daemon=True
        )
        start(self._process)
        theirs.close()
        peaks.close()
        self.tasks: deque[tuple[int, Any]] = deque()
        self.deadline = float("inf")
        self._limits = TaskLimits()
        self._open = False
        self.run = ""
        self.grown = False
        # where it is not measured, what it is said to have used may be what we had
        self._floor = memory_used()

    def open(self, work: Work) -> None:
        """Say what its work is from now on; more of the same run needs no word."""
        if work.run and work.run == self.run:
            return
        self._limits = work.limits
        self._open = False
        self.run = work.run
        self._send((work, work.folder or os.getcwd(), dict(os.environ)))

    def give(self, number: int, task: Any) -> None:
        """Hand it a task, to be done when those before it are done."""
        self.tasks.append((number, task))
        if len(self.tasks) == 1:
            self.deadline = monotonic() + self._limits.wall + (0 if self._open else _STARTING)
        self._send(task)

    def _send(self, message: Any) -> None:
        # where it has ended meanwhile, the end of its pipe tells
        with suppress(BrokenPipeError, ConnectionResetError):
            self.connection.send(message)

    def hear(self) -> tuple[int, Any] | None:
        """The number of a task and its answer, which may be an exception; None for neither.

        Raises :class:`ProcessFault` where the process has ended.
        """
        try:
            said, what = self.connection.recv()
        except (EOFError, OSError):
            raise ProcessFault(self.end()) from None
        if said == "more":
            self.deadline += what
            return None
        if said == "open":
            self._open = True
            self.deadline = monotonic() + self._limits.wall if self.tasks else float("inf")
            return None
        self.grown = said == "last"
        number, _ = self.tasks.popleft()
        self.deadline = monotonic() + self._limits.wall if self.tasks else float("inf")
        return number, what

    def end(self) -> Kind:
        """End it, if it has not ended; how it did."""
        late = monotonic() > self.deadline
        self.connection.close()
        group = self._group()
        if late or not wait([self._process.sentinel], _PARTING):
            kill_group(group)
        peak = self._bury()
        kill_group(group)  # what it had started
        return "time" if late else kind_of_end(self._process.exitcode, peak, self._limits.memory)

    def _group(self) -> int:
        """The process group of what does the tasks; another process may wait for that."""
        if self._measured:
            with suppress(EOFError, OSError):
                return int(self._peaks.recv())
        return int(self._process.pid)

    def _bury(self) -> int:
        """Wait for its end; the most memory it used, in bytes, or 0 where nobody says."""
        if sys.platform == "win32":
            self._process.kill()
            self._process.join()
            return 0
        _, status, used = os.wait4(self._process.pid, 0)
        # only this call tells of this process' memory, so that its result is handed on
        self._process._popen.returncode = os.waitstatus_to_exitcode(status)
        with self._peaks, suppress(EOFError, OSError):
            return int(self._peaks.recv())
        peak = memory_of(used)
        return peak if peak > self._floor else 0

    def kill(self) -> None:
        """End it and what it has started."""
        self.connection.close()
        kill_group(self._group())
        if self._measured:
            self._process.join(_PARTING)
        self._peaks.close()
        self._process.kill()
        self._process.join()

    @property
    def alive(self) -> bool:
        """Whether it can be given tasks."""
        return bool(self._process.is_alive())


_STARTING = 60.0
"""seconds in which a process is there, and has what it needs for its work"""
_SMALL = 160 * 1024 * 1024
"""bytes of a process that is copied"""
_PARTING = 5.0
"""seconds in which a process whose pipe has ended has ended too"""


def _may_fork() -> bool:
    """Whether a copy of this process is sound: on Linux, where it is small and has no threads.

    What it holds would count as the child's memory.
    """
    if sys.platform != "linux" or memory_used() > _SMALL:
        return False
    main = threading.main_thread()
    alone = all(one is main or one.name == WATCH for one in threading.enumerate())
    return alone and threading.current_thread() is main


def _needs_measuring(forked: bool) -> bool:
    """Whether the system tells no child's own memory: Linux, of a program that was started."""
    return sys.platform == "linux" and not forked


def _serve(connection: Connection, peaks: Connection, forked: bool) -> None:
    """The child: its work, then tasks, until the pipe ends."""
    ignore_interrupts()
    if _needs_measuring(forked):
        copy_and_measure(peaks, connection)
    else:
        peaks.close()
        own_group()
        end_with_parent(forked=forked)
    on_more_time(lambda seconds: connection.send(("more", seconds)))
    do: Do = _nothing
    limits = TaskLimits()
    try:
        while True:
            told = connection.recv()
            if isinstance(told, tuple) and told and isinstance(told[0], Work):
                limits = told[0].limits
                do = _open_work(*told)
                connection.send(("open", None))
                continue
            limit_time(limits.seconds)
            found = _do_task(do, told)
            connection.send(("last" if has_grown(limits.memory) else "done", found))
    except (EOFError, OSError):
        os._exit(0)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _open_work(work: Work, folder: str, surroundings: dict[str, str]) -> Do:
    """What does the tasks; where that cannot be had, every task answers why."""
    if surroundings != dict(os.environ):
        os.environ.clear()
        os.environ.update(surroundings)
    with suppress(OSError):
        os.chdir(folder)
    limit_memory(work.limits.memory)
    try:
        return work.open_work(*work.arguments)
    except MemoryError:
        raise
    except Exception as error:
        return _Failing(error)


class _Failing:
    def __init__(self, error: Exception) -> None:
        self._error = error

    def __call__(self, _: Any) -> Any:
        raise self._error


def _nothing(_: Any) -> Any:
    raise RuntimeError("the child was not told what its work is")


def _do_task(do: Do, task: Any) -> Any:
    try:
        return do(task)
    except MemoryError:
        raise
    except Exception as error:  # raised again where the task came from
        return error
