"""Child processes: work on what cannot be trusted, within limits of memory and time.

``answers`` does many tasks in their order, ``call`` calls one function.  Children are kept
for the next task and renewed after a fault; they end with the process that started them.
"""

from colophon.processes.faults import ProcessFault
from colophon.processes.kept import answers, call, close
from colophon.processes.limits import TaskLimits, more_time, require_started
from colophon.processes.work import Work

__all__ = [
    "ProcessFault",
    "TaskLimits",
    "Work",
    "answers",
    "call",
    "close",
    "more_time",
    "require_started",
]
