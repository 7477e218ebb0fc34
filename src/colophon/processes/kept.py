"""Children at work: one task, or many in their order; kept between, renewed after a fault."""

import atexit
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from colophon.processes.faults import ProcessFault
from colophon.processes.limits import TaskLimits, in_child
from colophon.processes.work import Work

if TYPE_CHECKING:
    from colophon.processes.child import Child

Result = TypeVar("Result")

AHEAD = 4
"""tasks that a child is given at once, so that it never waits for the next"""
APART = 32 * 1024
"""bytes of a task that waits until the child has nothing else to say"""
BEHIND = 64
"""answers a child that wait for an earlier one"""
_KEPT = 2
"""children that wait for work"""

_idle: "list[Child]" = []
_lock = threading.Lock()


def _borrow_child(work: Work) -> "Child":
    """A child told of its work: one that is kept, or a new one."""
    from colophon.processes.child import Child  # with all that starting processes needs

    child = None
    with _lock:
        while _idle and child is None:
            found = _idle.pop()
            child = found if found.alive else None
    child = child or Child()
    child.open(work)
    return child


def _given_back(child: "Child") -> None:
    with _lock:
        most = max(_KEPT, os.cpu_count() or 0) if child.run else _KEPT
        if not child.tasks and child.alive and len(_idle) < most:
            _idle.append(child)
            return
    child.kill()


def close() -> None:
    """End the children that wait for work."""
    with _lock:
        children, _idle[:] = _idle[:], []
    for child in children:
        child.kill()


atexit.register(close)


def answer(work: Work, task: Any) -> Any:
    """The answer to one task; raises what it raised, or :class:`ProcessFault`."""
    (found,) = answers(work, (task,))
    if isinstance(found, Exception):
        raise found
    return found


def call(limits: TaskLimits, function: Callable[..., Result], *arguments: Any) -> Result:
    """What a function of a module returns, called in a child; raises what it raises.

    A child calls it itself: it is within limits already.
    """
    if in_child():
        return function(*arguments)  # without the detour over an answer
    found: Result = answer(Work(open_work=_caller_of, limits=limits), (function, arguments))
    return found


def _caller_of() -> Callable[[tuple[Callable[..., Any], tuple[Any, ...]]], Any]:
    return lambda task: task[0](*task[1])


def answers(work: Work, tasks: Iterable[Any], jobs: int = 1) -> Iterator[Any]:
    """The answers to many tasks in their order, done by ``jobs`` children.

    An answer is what was answered, the exception that was raised, or a :class:`ProcessFault`
    where the task ended its child; the tasks behind it are done by another one.
    """
    if in_child():
        return _answers_here(work, tasks)
    return _Crew(work, iter(tasks), jobs).run()


def _answers_here(work: Work, tasks: Iterable[Any]) -> Iterator[Any]:
    """In a child, which is within limits already and starts none of its own."""
    do = work.open_work(*work.arguments)
    for task in tasks:
        try:
            yield do(task)
        except MemoryError:
            raise
        except Exception as error:  # as a child of our own would answer
            yield error


class _Crew:
    """Children at the tasks of one work.  The first is there from the beginning: a process
    is best copied before there is much in it."""

    def __init__(self, work: Work, tasks: Iterator[Any], jobs: int) -> None:
        self._work = work
        self._tasks = tasks
        self._again: list[tuple[int, Any]] = []
        self._jobs = jobs
        self._given = self._next = 0
        self._exhausted = False
        self._found: dict[int, Any] = {}
        self._children = [_borrow_child(work)]

    def run(self) -> Iterator[Any]:
        """The answers in order."""
        try:
            while self._distribute():
                self._listen()
                while self._next in self._found:
                    self._next += 1
                    yield self._found.pop(self._next - 1)
        finally:
            for child in self._children:
                _given_back(child)

    def _distribute(self) -> bool:
        """Give tasks to all who have room; whether anybody has something to do."""
        for round_ in range(AHEAD):
            for child in self._with_room(round_):
                found = self._take()
                if found is None:
                    break
                if child.tasks and _is_large(found[1]):
                    self._again.insert(0, found)  # both might wait for the other to listen
                    break
                child.give(*found)
        return any(child.tasks for child in self._children)

    def _with_room(self, most: int) -> "Iterator[Child]":
        """Children with no more than so many tasks, one more of them where more may be."""
        for child in self._children:
            large = any(_is_large(task) for _, task in child.tasks)
            if len(child.tasks) <= most and not large:
                yield child
        while len(self._children) < self._jobs and not self._exhausted:
            self._children.append(_borrow_child(self._work))
            yield self._children[-1]

    def _take(self) -> tuple[int, Any] | None:
        if self._again:
            return self._again.pop(0)
        if self._exhausted or self._given - self._next >= self._jobs * BEHIND:
            return None
        for task in self._tasks:
            self._given += 1
            return self._given - 1, task
        self._exhausted = True
        return None

    def _listen(self) -> None:
        """Wait for an answer, an end, or a task that takes too long."""
        from multiprocessing.connection import wait

        busy = {child.connection: child for child in self._children if child.tasks}
        left = min(child.deadline for child in busy.values()) - monotonic()
        ready: list[Any] = wait(list(busy), max(left, 0))
        for connection in ready:
            self._hear(busy[connection])
        for child in busy.values():
            if child in self._children and child.deadline < monotonic():
                self._renew(child, ProcessFault(child.end()))

    def _hear(self, child: "Child") -> None:
        try:
            heard = child.hear()
        except ProcessFault as fault:
            self._renew(child, fault)
            return
        if heard:
            self._found[heard[0]] = heard[1]
        if child.grown:
            child.kill()
            self._replace(child, list(child.tasks))

    def _renew(self, child: "Child", fault: ProcessFault) -> None:
        """Another child for one that has ended; only the task it was at is lost."""
        (number, _), *rest = child.tasks
        self._found[number] = fault
        self._replace(child, rest)

    def _replace(self, child: "Child", tasks: list[tuple[int, Any]]) -> None:
        self._again += tasks
        self._again.sort(key=lambda pair: pair[0])
        self._children[self._children.index(child)] = _borrow_child(self._work)


def _is_large(task: Any) -> bool:
    return isinstance(task, tuple) and any(
        isinstance(part, bytes) and len(part) > APART for part in task
    )
