"""Processor time is counted of whoever runs still, and of whoever ended with nobody waiting."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.processor_time import Usage, can_be_counted

linux = pytest.mark.skipif(not can_be_counted(), reason="only Linux tells of all processes")

SPIN = "from tests.processes import deeds; deeds.spin(0.4)"
STARTING = "import subprocess, sys; child = subprocess.Popen([sys.executable, '-c', {}]);"
COUNTING = """
import os, resource, subprocess, sys
from tests.processor_time import adopt_orphans, read_usage
adopt_orphans()
before = read_usage()
child = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdout=subprocess.PIPE)
child.stdout.read()  # the end of whoever holds it
os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
print(*read_usage().since(before))
child.wait()
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime)
"""


def count(program: str) -> tuple[Usage, float]:
    """What was used by a program, and what ``RUSAGE_CHILDREN`` says of it."""
    said = subprocess.run(
        [sys.executable, "-c", COUNTING, program],
        check=True,
        capture_output=True,
        cwd=Path(__file__).parents[1],
        text=True,
    ).stdout.split()
    here, children, below, told = map(float, said)
    return Usage(here, children, below), told


@linux
def test_a_process_that_its_parent_left_behind_is_counted() -> None:
    found, told = count(STARTING.format(repr(SPIN)) + "import os; os._exit(0)")
    assert sum(found) > 0.35 > told


@linux
def test_a_process_for_which_its_parent_waited_is_counted_once() -> None:
    found, _ = count(STARTING.format(repr(SPIN)) + "child.wait(); sys.stdout.close()")
    assert found.below > 0.35
    assert found.is_possible(wall=60)


def test_what_cannot_be_is_told_from_what_can() -> None:
    assert Usage(0.1, 0.2, 0.3).is_possible(wall=1)
    assert not Usage(1e6, 0.2, 0.3).is_possible(wall=1)
    assert not Usage(1.0, -0.2, 0.3).is_possible(wall=1)
