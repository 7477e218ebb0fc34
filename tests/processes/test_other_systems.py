"""What limits processes on Windows and macOS, played through with those systems' calls."""

import ctypes
import sys
import threading
from types import SimpleNamespace
from typing import Any

import pytest

from colophon.processes import TaskLimits, ending, limits, windows
from colophon.processes.faults import OUT_OF_MEMORY, kind_of_end


class Kernel:
    """The calls of kernel32 that are made, in order."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> int:
            self.calls.append((name, arguments))
            return 41 if name == "CreateJobObjectW" else 1

        self.__dict__[name] = call
        return call


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    kernel = Kernel()
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(windows, "_job", None)
    return kernel


def test_windows_has_a_job_that_ends_with_the_process(kernel: Kernel) -> None:
    windows.limit_memory(5_000_000)
    windows.limit_memory(7_000_000)
    names = [name for name, _ in kernel.calls]
    assert names.count("CreateJobObjectW") == names.count("AssignProcessToJobObject") == 1
    set_ = [arguments for name, arguments in kernel.calls if name == "SetInformationJobObject"]
    job, kind, reference, size = set_[-1]
    told = reference._obj
    assert (job.value, kind, size) == (41, 9, ctypes.sizeof(told))
    assert told.process_memory == 7_000_000
    assert told.basic.flags == 0x2100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY, …_KILL_ON_JOB_CLOSE


def test_the_structure_is_that_of_the_documentation() -> None:
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION has 144 bytes on 64-bit Windows."""
    assert ctypes.sizeof(windows._Extended) == 144


def test_windows_is_asked_where_it_is(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    limits.limit_memory(9_000_000)
    assert "SetInformationJobObject" in [name for name, _ in kernel.calls]
    assert limits.memory_used() == 0
    limits.limit_time(1.0)  # the clock is watched instead
    assert TaskLimits(seconds=20).wall == 20
    assert kind_of_end(1, 0, 100) == "crash"
    assert kind_of_end(OUT_OF_MEMORY, 0, 100) == "memory"
    with ending.interrupts_held():
        ending.own_group()
        ending.kill_group(1)


def test_macos_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()
    codes: list[int] = []

    def end(code: int) -> None:
        codes.append(code)
        ended.set()

    used = iter((10, 10, 200))
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(limits, "memory_used", lambda: next(used, 200))
    monkeypatch.setattr(limits, "_LOOK", 0.01)
    monkeypatch.setattr("os._exit", end)
    monkeypatch.setattr("resource.setrlimit", lambda *_: None)
    limits.limit_memory(100)
    assert ended.wait(10)
    assert codes == [OUT_OF_MEMORY]


@pytest.mark.parametrize(("system", "unit"), [("darwin", 1), ("linux", 1024)])
def test_memory_is_told_in_the_units_of_the_system(
    system: str, unit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert limits.memory_of(SimpleNamespace(ru_maxrss=7)) == 7 * unit


def test_elsewhere_no_process_is_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    from colophon.processes import child

    for system in ("darwin", "win32"):
        monkeypatch.setattr(sys, "platform", system)
        assert not child._may_fork()
