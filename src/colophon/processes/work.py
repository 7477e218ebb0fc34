"""What a child is told to do."""

from collections.abc import Callable
from typing import Any

import msgspec

from colophon.processes.limits import Limits

Do = Callable[[Any], Any]


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """What a child does: ``open_work(*arguments)`` gives, in the child, what does a task.

    It is picklable: a function of a module, and plain values.
    """

    open_work: Callable[..., Do]
    arguments: tuple[Any, ...] = ()
    limits: Limits = Limits()
