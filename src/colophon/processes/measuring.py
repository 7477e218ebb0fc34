"""How much memory a child has used at most, measured by a process that is small itself.

Linux counts the memory of whoever starts a program as that program's own
(``ru_maxrss`` in https://man7.org/linux/man-pages/man2/getrusage.2.html), so that of a
child that a large process started nothing is known once it has crashed.
"""

import os
import signal
import sys
from contextlib import suppress
from multiprocessing.connection import Connection

from colophon.processes.ending import end_with, end_with_parent, own_group
from colophon.processes.limits import memory_of


def copy_and_measure(peaks: Connection, *others: Connection) -> None:
    """Go on in a copy of this process, which has just started; on Linux.

    The copy is the first of a process group.  This one waits for it, and ends as it did; it
    closes the ``others``, which are the copy's.  It sends ``peaks`` the number of the copy,
    and in the end the most memory that the copy had, in bytes.
    """
    here = os.getpid()
    copy = os.fork()
    own_group(copy)  # both say so, and whoever comes first is right
    if copy == 0:
        end_with(here)
        peaks.close()
        return
    for one in others:
        one.close()
    end_with_parent()
    _send(peaks, copy)
    _, status, used = os.wait4(copy, 0)
    _send(peaks, memory_of(used))
    _end_likewise(os.waitstatus_to_exitcode(status))


def _send(peaks: Connection, number: int) -> None:
    with suppress(OSError):  # whoever listened has ended
        peaks.send(number)


def _end_likewise(exit_code: int) -> None:
    """End by an exit code, or the signal of which it is the negative."""
    if exit_code < 0 and sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the copy may have left one
        with suppress(OSError):
            signal.signal(-exit_code, signal.SIG_DFL)
        os.kill(os.getpid(), -exit_code)
    os._exit(exit_code if exit_code >= 0 else 1)
