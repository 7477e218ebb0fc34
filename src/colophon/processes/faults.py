"""What a task may do to the process that does it."""

import signal
import sys
from typing import Literal

from colophon.model.errors import ColophonError

Kind = Literal["time", "memory", "crash"]

_SAID = {
    "time": "takes more time than is allowed.",
    "memory": "takes more memory than is allowed.",
    "crash": "makes the process that reads it crash.",
}
_REMEDIES = {
    "time": "Leave it out; where it is sound, allow more under reading: seconds in catalogue.yaml.",
    "memory": "Leave it out; where it is sound, allow more under reading: megabytes in"
    " catalogue.yaml.",
    "crash": "Open it in its own program and save it anew, or print it to PDF.",
}
CODES = {"time": "takes-too-long", "memory": "takes-too-much-memory", "crash": "damaged-document"}
_NEAR = 0.6
"""of the memory allowed: what dies having used more died for want of it"""


class ProcessFault(ColophonError):
    """A task that ended its process, or would not end; ``kind`` says how."""

    def __init__(self, kind: Kind, place: str = "") -> None:
        self.kind = kind
        super().__init__(_SAID[kind], place=place, remedy=_REMEDIES[kind], code=CODES[kind])

    def __reduce__(self) -> tuple[object, ...]:
        return ProcessFault, (self.kind, self.place)


def kind_of_end(exit_code: int | None, peak: int, allowed: int) -> Kind:
    """Why a process ended: by its exit code (negative: a signal) and peak memory in bytes."""
    if sys.platform != "win32" and exit_code == -signal.SIGXCPU:
        return "time"
    return "memory" if exit_code == OUT_OF_MEMORY or peak > _NEAR * allowed else "crash"


OUT_OF_MEMORY = 77
"""exit code of a child that has no memory left for its answer"""
