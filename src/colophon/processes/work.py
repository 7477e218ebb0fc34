"""What a child is told to do."""

from collections.abc import Callable
from typing import Any

import msgspec

from colophon.processes.limits import TaskLimits

Do = Callable[[Any], Any]


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """What a child does: ``open_work(*arguments)`` gives, in the child, what does a task.

    It is picklable: a function of a module, and plain values.  ``folder`` is the working
    folder, else that of the process that asks.  A child that has opened the work of a
    ``run`` goes on with it when it is given more of the same run.
    """

    open_work: Callable[..., Do]
    arguments: tuple[Any, ...] = ()
    limits: TaskLimits = TaskLimits()
    folder: str = ""
    run: str = ""
