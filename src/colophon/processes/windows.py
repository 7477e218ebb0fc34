"""Limits of a process on Windows: a job object that holds it and all it starts.

https://learn.microsoft.com/windows/win32/procthread/job-objects
"""

import ctypes
from typing import Any

_PROCESS_MEMORY = 0x00000100
_KILL_ON_JOB_CLOSE = 0x00002000
_EXTENDED_LIMITS = 9
_job: Any = None
"""the handle of this process' job; closed, and everything in it ended, with the process"""


class _Basic(ctypes.Structure):
    _fields_ = (
        ("per_process_time", ctypes.c_int64),
        ("per_job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limit_memory(most: int) -> None:
    """Allow this process so many bytes of committed memory; more fails."""
    global _job
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (unknown to other systems' stubs)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    limits = _Extended()
    limits.basic.flags = _PROCESS_MEMORY | _KILL_ON_JOB_CLOSE
    limits.process_memory = most
    if _job is None:
        _job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        kernel.AssignProcessToJobObject(_job, ctypes.c_void_p(kernel.GetCurrentProcess()))
    kernel.SetInformationJobObject(
        _job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
    )
