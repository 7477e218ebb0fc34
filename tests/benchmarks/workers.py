"""Describing by workers of a Dask cluster beside one process: what is gained, what it costs.

    python tests/benchmarks/workers.py [--smoke] [--documents N]

Two workers of this machine, against one process.  ``waiting`` are tasks that take a while and
no processor time, so that the figure is that of the way the work is given out, whatever else
the machine does; ``describing`` are leaflets of 1,000 words, for which two idle cores are
needed.  Times run from the first answer to the last, without the start of the processes.
``CPU`` is what all processes together take for a document more, which other things that the
machine does change little.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))
from tests.processes import deeds

import describe
from colophon import processes
from colophon.catalogue import Catalogue
from colophon.processes.cluster import answers_on

WORKERS = 2
WAIT = 0.02
"""seconds that a task of ``waiting`` takes"""


def seconds(answers: Iterable[Any], warm: int) -> float:
    """Seconds between the ``warm``th answer and the last."""
    found: Iterator[Any] = iter(answers)
    for _ in range(warm):
        next(found)
    began = time.perf_counter()
    for _ in found:
        pass
    return time.perf_counter() - began


def waiting(tasks: int, warm: int) -> tuple[float, float]:
    """Seconds a task in one process, and by the workers."""
    work = processes.Work(open_work=deeds.work)
    given = [("sleep", WAIT)] * tasks
    alone = seconds(processes.answers(work, given), warm)
    where = f"processes:{WORKERS}"
    shared = seconds(answers_on(where, work, given, dict), warm)
    return alone / (tasks - warm), shared / (tasks - warm)


def describing(folder: Path, count: int, warm: int) -> tuple[float, float]:
    """Seconds a document in one process, and by the workers."""
    chance, stock = Random(7), describe.sentences()
    for number in range(count):
        text = describe.text(number, chance, stock)
        (folder / f"leaflet-{number:05}.txt").write_text(text, encoding="utf-8")
    catalogue = Catalogue(folder, lent=True)
    given = [str(folder)]
    alone = seconds(catalogue.draft(given, keep=False), warm)
    shared = seconds(catalogue.draft(given, keep=False, on=f"processes:{WORKERS}"), warm)
    return alone / (count - warm), shared / (count - warm)


def describe_all(folder: Path, count: int, on: str) -> None:
    """Describe so many leaflets; what a process of its own is begun for."""
    chance, stock = Random(7), describe.sentences()
    for number in range(count):
        text = describe.text(number, chance, stock)
        (folder / f"leaflet-{number:05}.txt").write_text(text, encoding="utf-8")
    found = sum(1 for _ in Catalogue(folder, lent=True).draft([str(folder)], keep=False, on=on))
    if found != count:
        sys.exit(f"{found} of {count} documents were described")


def cpu_of(count: int, on: str) -> float:
    """CPU seconds of all processes that describe so many leaflets."""

    def used() -> float:
        told = resource.getrusage(resource.RUSAGE_CHILDREN)
        return told.ru_utime + told.ru_stime

    with tempfile.TemporaryDirectory() as folder:
        begun = used()
        arguments = [__file__, "--describe-in", folder, "--documents", str(count), "--on", on]
        subprocess.run([sys.executable, *arguments], check=True)
        return used() - begun


def describing_cpu(count: int) -> tuple[float, float]:
    """CPU seconds for a document more, in one process and by the workers together."""
    alone, shared = (
        (cpu_of(2 * count, on) - cpu_of(count, on)) / count for on in ("", f"processes:{WORKERS}")
    )
    return alone, shared


def tell(name: str, alone: float, shared: float) -> None:
    """One line."""
    gain = alone / shared
    over = (shared * WORKERS - alone) * 1000
    print(
        f"{name:11} one process {alone * 1000:6.1f} ms each, {WORKERS} workers"
        f" {shared * 1000:6.1f} ms: {gain:.2f} times as quick, {over:.1f} ms more work each"
    )


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--describe-in", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--on", default="", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.describe_in:
        describe_all(given.describe_in, given.documents, given.on)
        return
    documents = 24 if given.smoke else given.documents
    tasks, warm = (800, 300) if given.smoke else (4_000, 400)
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, of which {load:.1f} were busy with other things")
    found = [waiting(tasks, warm) for _ in range(1 if given.smoke else 3)]
    alone, shared = (statistics.median(column) for column in zip(*found, strict=True))
    tell("waiting", alone, shared)
    if not given.smoke and (alone / shared < 1.8 or shared * WORKERS - alone > 0.005):
        sys.exit("giving the work out costs more than it may")
    with tempfile.TemporaryDirectory() as folder:
        tell("describing", *describing(Path(folder), documents, documents // 4))
    alone, shared = describing_cpu(documents // 2)
    print(
        f"CPU         one process {alone * 1000:6.1f} ms each, {WORKERS} workers together"
        f" {shared * 1000:6.1f} ms: {(shared - alone) * 1000:.1f} ms more work each;"
        f" {WORKERS * alone / shared:.2f} times as quick where the cores are free"
    )


if __name__ == "__main__":
    main()
