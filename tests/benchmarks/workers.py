"""Describing by workers of a Dask cluster beside one process: what is gained, what it costs.

    python tests/benchmarks/workers.py [--smoke] [--documents N]

Two workers of this machine, against one process.  ``waiting`` are tasks that take a while and
no processor time, so that the figure is that of the way the work is given out, whatever else
the machine does; ``describing`` are leaflets of 1,000 words, for which two idle cores are
needed: two processes without Dask (``--jobs 2``) tell what the machine has to give.  Times
run from an answer near the beginning to the last, without the start of the processes.

``CPU`` is what all processes took meanwhile, by where it went; other things that the machine
does change it little.  It says how many times as quick two workers are that have two cores to
themselves, this process and the scheduler included.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))
from tests.processes import deeds
from tests.processor_time import Usage, adopt_orphans, can_be_counted, read_usage

import describe
from colophon import processes
from colophon.catalogue import Catalogue
from colophon.processes.cluster import answers_on

WORKERS = 2
ON = f"processes:{WORKERS}"
WAIT = 0.02
"""seconds that a task of ``waiting`` takes"""
OPENING = 8
"""answers before the measurement begins: each worker has opened by then what it needs, and has
little ready that was not taken yet"""
GAIN = 1.8
"""times as quick as one process that two workers have to be …"""
MORE = 0.005
"""… and seconds that they may take more for a task"""


FREE = 0.9
"""of the cores that as many processes as workers have to have had, for the time to tell"""
UNSURE = 0.02
"""of a ratio: what was ready when the measurement began, and what the last worker had to do"""


class Cost(NamedTuple):
    """Seconds that an answer took, by the clock, and of the cores where they are counted."""

    wall: float
    cpu: Usage


def measure(answers: Iterable[Any], count: int) -> Cost:
    """What each of ``count`` answers cost, but for the first ones."""
    found: Iterator[Any] = iter(answers)
    take(found, OPENING)
    before, began = read_cpu(), time.perf_counter()
    take(found, count - OPENING)
    wall, used = time.perf_counter() - began, read_cpu().since(before)
    if list(found):  # its processes end
        sys.exit("more answers came than there were tasks")
    if not used.is_possible(wall):
        sys.exit(f"processor time was not counted as it was: {used} within {wall:.1f} seconds")
    return Cost(wall / (count - OPENING), used.each(count - OPENING))


def take(found: Iterator[Any], most: int) -> None:
    """Take so many answers."""
    had = sum(1 for _ in islice(found, most))
    if had != most:
        sys.exit(f"{had} answers came where there should be {most}")


def read_cpu() -> Usage:
    """What all processes have used so far; nothing where that is not told."""
    return read_usage() if can_be_counted() else Usage(0, 0, 0)


def wait_for_tasks(count: int) -> tuple[Cost, Cost]:
    """What a task costs that waits: in one process, and by the workers."""
    work = processes.Work(open_work=deeds.work)
    given = [("sleep", WAIT)] * count
    few = given[: 100 + OPENING]
    alone = measure(processes.answers(work, few), len(few))
    return alone, measure(answers_on(ON, work, given, dict), count)


def describe_leaflets(folder: Path, count: int) -> tuple[Cost, Cost, Cost]:
    """What a document costs: in one process, in as many as there are workers, by these."""
    chance, stock = Random(7), describe.sentences()
    for number in range(count):
        text = describe.text(number, chance, stock)
        (folder / f"leaflet-{number:05}.txt").write_text(text, encoding="utf-8")
    catalogue = Catalogue(folder, lent=True)
    ways: tuple[dict[str, Any], ...] = ({}, {"jobs": WORKERS}, {"on": ON})
    alone, apart, shared = (
        measure(catalogue.draft([str(folder)], keep=False, **way), count) for way in ways
    )
    return alone, apart, shared


def tell(name: str, who: str, alone: Cost, shared: Cost) -> None:
    """One line of what was timed."""
    gain, more = alone.wall / shared.wall, shared.wall * WORKERS - alone.wall
    print(
        f"{name:11} one process {alone.wall * 1000:6.1f} ms each, {WORKERS} {who}"
        f" {shared.wall * 1000:6.1f} ms: {say_gain(gain, more)}",
        flush=True,
    )


def say_gain(gain: float, more: float) -> str:
    """What is gained and what it takes; nothing that cannot be."""
    if gain > WORKERS * (1 + UNSURE):
        return "no ratio (too few, or other things to do for the machine)"
    return f"{gain:.2f} times as quick, {more * 1000:.1f} ms more work each"


def tell_cpu(alone: Cost, shared: Cost) -> None:
    """Where the processor time of a document goes, and what follows."""
    one, two = sum(alone.cpu), sum(shared.cpu)
    if not one or not two:
        print("CPU         is counted on Linux only")
        return
    here, workers, below = (1000 * part for part in shared.cpu)
    print(
        f"CPU         one process {one * 1000:6.1f} ms each ({1000 * alone.cpu.here:.1f} of it"
        f" here), {WORKERS} workers {two * 1000:6.1f} ms ({here:.1f} here with the scheduler,"
        f" {workers:.1f} in the workers, {below:.1f} in their children):"
        f" with {WORKERS} cores to themselves {say_gain(WORKERS * one / two, two - one)}"
    )


def judge(what: str, gain: float, more: float) -> None:
    """End with a fault where the workers gain less, or take more, than they may."""
    if gain < GAIN or more > MORE:
        sys.exit(
            f"{what}: {gain:.2f} times as quick and {more * 1000:.1f} ms more each, where"
            f" {GAIN} and {MORE * 1000:.0f} were asked for"
        )


def judge_describing(alone: Cost, apart: Cost, shared: Cost) -> None:
    """The same of documents, where the machine had cores for two processes."""
    had = sum(apart.cpu) / apart.wall
    if had < FREE * WORKERS:
        print(f"            not judged: the machine had {had:.1f} cores for {WORKERS} processes")
        return
    judge("describing", alone.wall / shared.wall, sum(shared.cpu) - sum(alone.cpu))


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="few of all, which is not judged")
    parser.add_argument("--documents", type=int, default=480)
    given = parser.parse_args()
    documents, tasks = (40, 400) if given.smoke else (given.documents, 3_000)
    if can_be_counted():
        adopt_orphans()
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, of which {load:.1f} were busy with other things", flush=True)
    idle, given_out = wait_for_tasks(tasks)
    tell("waiting", "workers", idle, given_out)
    with tempfile.TemporaryDirectory() as folder:
        alone, apart, shared = describe_leaflets(Path(folder), documents)
    tell("describing", "processes", alone, apart)
    tell("describing", "workers", alone, shared)
    tell_cpu(alone, shared)
    if given.smoke:
        return
    judge("waiting", idle.wall / given_out.wall, given_out.wall * WORKERS - idle.wall)
    judge_describing(alone, apart, shared)


if __name__ == "__main__":
    main()
