"""Children: answers in order, kept between, renewed after a fault, ended with their parent."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.processes.deeds import work

from colophon import processes
from colophon.processes import ProcessFault, TaskLimits, Work

ROOT = Path(__file__).parents[2]
LITTLE = TaskLimits(memory=400 * 1024 * 1024, seconds=1.0, by_the_clock=60.0)


@pytest.fixture(autouse=True)
def _none_left() -> Iterator[None]:
    processes.close()
    yield
    processes.close()


def done(*tasks: tuple[str, object], jobs: int = 1, limits: TaskLimits = LITTLE) -> list[object]:
    """The answers to some tasks."""
    return list(processes.answers(Work(open_work=work, limits=limits), tasks, jobs))


@pytest.mark.parametrize("jobs", [1, 3])
def test_answers_come_in_the_order_of_their_tasks(jobs: int) -> None:
    tasks = [("sleep", 0.2), *(("double", number) for number in range(300))]
    assert done(*tasks, jobs=jobs) == [None, *(2 * number for number in range(300))]


def test_a_child_is_kept_for_the_next_work() -> None:
    assert done(("process", 0)) == done(("process", 0))
    assert done(("process", 0)) != [os.getpid()]


def test_what_a_task_raises_is_its_answer() -> None:
    first, second = done(("divide", 0), ("divide", 2))
    assert isinstance(first, ZeroDivisionError)
    assert second == 0.5


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        (("eat", 900), "memory"),
        (("spin", 30), "time"),
        (("crash", 0), "crash"),
        (("leave", 3), "crash"),
    ],
)
@pytest.mark.parametrize("jobs", [1, 2])
def test_only_the_task_that_does_it_is_lost(deed: tuple[str, object], kind: str, jobs: int) -> None:
    tasks = [("double", 1), ("double", 2), deed, *(("double", number) for number in range(20))]
    found = done(*tasks, jobs=jobs)
    fault = found.pop(2)
    assert isinstance(fault, ProcessFault)
    assert fault.kind == kind
    assert fault.remedy
    assert found == [2, 4, *(2 * number for number in range(20))]


LARGE = """
from colophon import processes
from tests.processes.deeds import work
held = bytes([1]) * (300 * 1024 * 1024)
limits = processes.TaskLimits(memory=200 * 1024 * 1024, seconds=1.0)
tasks = ("eat and crash", 140), ("crash", 0), ("leave", 3), ("spin", 30)
for fault in processes.answers(processes.Work(open_work=work, limits=limits), tasks):
    print(fault.kind)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="others are watched, or have job objects")
def test_a_fault_is_named_alike_however_large_the_process_that_asks() -> None:
    """Linux counts the memory of whoever starts a program as the program's own."""
    asked = subprocess.run(
        [sys.executable, "-c", LARGE],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert asked.stdout.split() == ["memory", "crash", "crash", "time"], asked.stderr


def test_a_task_that_does_nothing_for_too_long_is_ended() -> None:
    found = done(("sleep", 60), ("double", 4), limits=TaskLimits(by_the_clock=0.5))
    assert [str(one) for one in found] == [
        "takes more time than is allowed. " + found[0].remedy,
        "8",
    ]  # type: ignore[attr-defined]


def test_a_child_that_has_grown_is_renewed() -> None:
    limits = TaskLimits(memory=400 * 1024 * 1024)
    first, size, second = done(("process", 0), ("eat", 280), ("process", 0), limits=limits)
    assert size == 280 * 1024 * 1024
    assert first != second


def test_large_tasks_and_large_answers_do_not_wait_for_each_other() -> None:
    large = b"x" * 3_000_000
    tasks = [("say", 3_000_000), ("length", large)] * 6
    assert [one if isinstance(one, int) else len(str(one)) for one in done(*tasks)] == [
        3_000_000
    ] * 12


def test_work_that_cannot_be_had_says_why() -> None:
    (found,) = processes.answers(Work(open_work=work, arguments=("broken",)), [("double", 1)])
    assert str(found) == "there is no such work"


def test_a_kept_child_follows_folder_and_surroundings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(("double", 1))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLOPHON_TOLD", "yes")
    assert done(("folder", 0), ("surroundings", "COLOPHON_TOLD")) == [str(tmp_path), "yes"]


def test_tasks_left_undone_end_with_whoever_asked() -> None:
    answers = processes.answers(Work(open_work=work), [("process", 0), ("sleep", 60)])
    child = next(answers)
    answers.close()  # type: ignore[attr-defined]
    assert gone(child)


PARENT = """
import sys
from colophon import processes
from tests.processes.deeds import work
list(processes.answers(processes.Work(open_work=work), [("beside", sys.argv[1])]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has neither of these signals")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_children_end_with_their_parent(tmp_path: Path, number: int) -> None:
    note = tmp_path / "note"
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(note)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        stderr=subprocess.DEVNULL,
        # whoever runs the tests in the background has them ignore interrupts
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    until(lambda: note.exists() and len(note.read_text(encoding="utf-8").split()) == 2)
    child, _ = note.read_text(encoding="utf-8").split()
    parent.send_signal(number)
    parent.wait(10)
    until(lambda: gone(int(child)))


def until(found: Callable[[], bool]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + 20
    while not found():
        assert time.monotonic() < end
        time.sleep(0.05)


def gone(process: object) -> bool:
    """Whether a process has ended (one that nobody has buried has)."""
    status = Path(f"/proc/{process}/stat")
    try:
        return status.read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True
